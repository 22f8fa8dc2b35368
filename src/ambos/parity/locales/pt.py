"""Portuguese."""

from ambos.parity.locales.profile import Profile, words

PROFILE = Profile(
    density=1.08,
    quotes=(("“", "”"), ('"', '"'), ("«", "»")),
    function_words=words(
        """o a os as um uma uns umas de do da dos das em no na nos nas ao aos à às e ou por pelo pela pelos pelas
        para com sem sob sobre entre até desde que se seu sua seus suas não mais menos muito também mas porque
        quando onde quem qual como é são era foi foram ser está estão estava tem têm tinha há isso isto este
        esta esse essa aquele ele ela eles elas eu nós já ainda após contra segundo durante lhe"""
    ),
    abbreviations=words("sr sra dr dra prof etc av núm art pág eng gen a.m p.m d ex"),
    speech=words(
        """disse diz disseram afirmou afirma acrescentou explicou explica declarou contou conta comentou relatou
        ressaltou destacou escreveu tuitou respondeu insistiu alertou admitiu lembrou concluiu completou falou
        argumentou observou"""
    ),
    subjects=words("ele ela eles elas"),
    self_subjects=words("eu nós você"),
    auxiliaries=words("tem tinha"),
    clause_openers=words("que"),
)
