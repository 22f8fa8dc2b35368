"""German."""

from ambos.parity.locales.profile import Profile, words

PROFILE = Profile(
    density=1.15,
    quotes=(("„", "“"), ("»", "«"), ("“", "”"), ('"', '"')),
    function_words=words(
        """der die das den dem des ein eine einen einem einer eines und oder aber in im an am auf aus bei mit nach
        von vom zu zum zur für über unter vor durch gegen ohne um als wie wenn dass daß ob weil ist sind war
        waren wird werden wurde wurden hat haben hatte hatten sein kann können soll nicht kein keine auch noch
        nur schon sich er sie es wir ihr ich man sein seine seiner ihre ihrer dieser diese dieses"""
    ),
    abbreviations=words("dr prof hr fr nr z.b d.h u.a bzw usw ca st jan feb mär apr jun jul aug sept okt nov dez z b"),
    speech=words(
        """sagte sagt sagten erklärte erklärt fügte meinte meint betonte betont schrieb schreibt teilte berichtete
        ergänzte antwortete kommentierte warnte behauptete twitterte versicherte äußerte"""
    ),
    subjects=words("er sie"),
    self_subjects=words("ich wir du ihr"),
    auxiliaries=words("hat"),
    clause_openers=words("dass er sie ich"),
)
