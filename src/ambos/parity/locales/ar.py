"""Arabic."""

from ambos.parity.locales.profile import Profile, words

PROFILE = Profile(
    density=0.92,
    quotes=(("«", "»"), ("“", "”"), ('"', '"')),
    function_words=words("في من على إلى عن مع أن إن لا ما لم لن هذا هذه ذلك التي الذي كان كانت قد بعد قبل بين كما"),
    speech=words("قال قالت وقال وقالت أضاف وأضاف أضافت وأضافت صرح وصرح أوضح وأوضح"),
    subjects=words("هو هي هم"),
    self_subjects=words("أنا نحن"),
    clause_openers=words("إن أن"),
)
