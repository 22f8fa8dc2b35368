"""Spanish."""

from ambos.parity.locales.profile import Profile, words

PROFILE = Profile(
    density=1.15,
    quotes=(("«", "»"), ("“", "”"), ('"', '"')),
    reopens_with_closing=True,
    function_words=words(
        """el la los las un una unos unas de del al y o u e en con por para que se su sus lo le les me te nos mi
        es son era fue fueron ser está están estaba ha han había hay no ni sin sobre entre hasta desde hacia
        según durante contra tras ante como más menos muy también pero sino porque cuando donde quien cual este
        esta estos estas ese esa eso esto aquel todo toda todos todas ya aún si sí qué cómo él ella ellos ellas"""
    ),
    abbreviations=words(
        "sr sra srta dr dra d dña ud uds etc ee uu pág núm art av avda gral ing lic prof pdte a.m p.m p.ej aprox"
    ),
    speech=words(
        """dijo dice dijeron afirmó afirma añadió añade agregó agrega explicó explica señaló señala aseguró asegura
        declaró declara comentó comenta manifestó indicó indica sostuvo apuntó apunta subrayó escribió tuiteó
        respondió contestó insistió recalcó advirtió admitió recordó reconoció expresó concluyó prosiguió contó
        cuenta destacó argumentó"""
    ),
    subjects=words("él ella ellos ellas"),
    self_subjects=words("yo nosotros tú usted"),
    auxiliaries=words("ha había han"),
    clause_openers=words("que"),
)
