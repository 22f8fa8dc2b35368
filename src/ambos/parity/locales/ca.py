"""Catalan."""

from ambos.parity.locales.profile import Profile, lines, words

PROFILE = Profile(
    density=1.12,
    quotes=(("«", "»"), ("“", "”"), ('"', '"')),
    function_words=words(
        """el la els les un una uns unes de del dels d l i o en amb per pel pels a al als que qui es s se
        no ni més menys molt també però perquè quan on com és són era va van ha han havia hi ho seu seva
        seus seves aquest aquesta aquests això allò ell ella ells elles jo nosaltres ja encara després
        abans contra segons durant sobre entre fins des cap sense si tot tots"""
    ),
    abbreviations=words("sr sra dr dra prof etc av pàg art núm"),
    speech=words(
        """dit diu va_dir afirmat afirma afegit afegeix explicat explica assegurat assegura declarat
        subratllat"""
    ),
    subjects=words("ell ella ells elles"),
    self_subjects=words("jo nosaltres tu vosaltres"),
    auxiliaries=words("ha va han"),
    clause_openers=words("que"),
    interface=lines(
        """
        Publicitat | Anunci | Contingut patrocinat | Llegir més | Llegeix més | Llegiu també
        Llegeix també | Continua llegint | Notícies relacionades | Articles relacionats
        Contingut relacionat | Més notícies | El més llegit | Tendències | Recomanats
        També et pot interessar | Vegeu també | Veure més | Mostra'n més | Més informació
        Galeria de fotos | Comparteix | Comparteix aquest article | Comparteix a Facebook | Imprimeix
        Copia l'enllaç | Segueix-nos | Subscriu-te | Subscriu-te al nostre butlletí | Inicia la sessió
        Tanca la sessió | Registra't | Butlletí | Comentaris | Deixa un comentari | Sense comentaris
        Respon | Cerca | Menú | Inici | Torna | Torna a dalt | Següent | Anterior | Tanca
        Salta al contingut | Contacte | Qui som | Política de privacitat | Avís legal
        Tots els drets reservats | Accepta les galetes | Accepta-ho tot | Descarrega | Escolta l'article
        Mira el vídeo | Fotos | Publicat | Última actualització | Actualitzat | Etiquetes | Categories
        Redacció | Minuts de lectura | Última hora | En directe | Últimes notícies | Fes una donació
        Camp obligatori | Envia | Fes clic aquí | Tradueix | Llegeix en {language} | Llegir en {language}
        També disponible en {language} | Disponible en {language} | Versió en {language} | En {language}
        """
    ),
)
