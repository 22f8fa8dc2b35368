"""English."""

from ambos.parity.locales.profile import Profile, words

PROFILE = Profile(
    density=1.0,
    quotes=(("“", "”"), ('"', '"')),
    function_words=words(
        """the of and to in is was were are be been being for on with as at by from that this these those it its
        he she they them his her their we our you your who which what when where while after before because
        not but or if than then there here have has had will would can could should may might must do does did
        an a about into over under between during without within against through up out off more most some
        any each other also only just so said says how why all both such no nor too very"""
    ),
    abbreviations=words(
        """mr mrs ms dr prof sen rep gov gen lt col sgt capt st jr sr vs etc inc ltd co corp no jan feb mar apr
        jun jul aug sep sept oct nov dec mt ft dept rev hon pres e.g i.e a.m p.m u.s u.k approx fig vol supt ave"""
    ),
    speech=words(
        """said says told added adds explained explains wrote writes tweeted declared replied answered insisted
        stated noted remarked continued commented argued claimed warned recalled admitted asked announced"""
    ),
    subjects=words("he she they"),
    telltale=r"\w[’']s\b",
    self_subjects=words("i we you it"),
    auxiliaries=words("has had"),
    clause_openers=words("that"),
)
