"""Catalan."""

from ambos.parity.locales.profile import Profile, words

PROFILE = Profile(
    density=1.12,
    quotes=(("«", "»"), ("“", "”"), ('"', '"')),
    function_words=words(
        """el la els les un una uns unes de del dels d l i o en amb per pel pels a al als que qui es s se no ni més
        menys molt també però perquè quan on com és són era va van ha han havia hi ho seu seva seus seves aquest
        aquesta aquests això allò ell ella ells elles jo nosaltres ja encara després abans contra segons durant
        sobre entre fins des cap sense si tot tots"""
    ),
    abbreviations=words("sr sra dr dra prof etc av pàg art núm"),
    speech=words(
        "dit diu va_dir afirmat afirma afegit afegeix explicat explica assegurat assegura declarat subratllat"
    ),
    subjects=words("ell ella ells elles"),
    self_subjects=words("jo nosaltres tu vosaltres"),
    auxiliaries=words("ha va han"),
    clause_openers=words("que"),
)
