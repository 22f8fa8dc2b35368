"""French."""

from ambos.parity.locales.profile import Profile, words

PROFILE = Profile(
    density=1.18,
    quotes=(("«", "»"), ("“", "”"), ('"', '"')),
    function_words=words(
        """le la les un une des du de d l et ou où en à au aux dans par pour sur avec sans sous que qui quoi dont
        ce cet cette ces se s son sa ses leur leurs il elle ils elles on nous vous je ne n pas plus est sont
        était ont été être avoir fait mais si comme lors entre vers chez après avant depuis pendant contre
        selon aussi très tout tous toute toutes même y"""
    ),
    abbreviations=words("m mm mme mlle dr pr st ste etc cf p art av janv févr avr juil sept oct nov déc"),
    speech=words(
        """dit disait déclaré affirmé ajouté expliqué indiqué précisé assuré souligné écrit répondu confié
        commenté estimé raconté poursuivi conclu rappelé insisté noté déclare affirme ajoute explique indique
        précise assure souligne répond confie commente estime raconte poursuit conclut rappelle insiste note"""
    ),
    subjects=words("il elle ils elles on"),
    self_subjects=words("je nous tu vous"),
    auxiliaries=words("a ont avait"),
    clause_openers=words("que qu"),
)
