"""Italian."""

from ambos.parity.locales.profile import Profile, words

PROFILE = Profile(
    density=1.12,
    quotes=(("«", "»"), ("“", "”"), ('"', '"')),
    function_words=words(
        """il lo la i gli le un uno una di del dello della dei degli delle a al allo alla ai agli alle da dal dalla
        dai in nel nella nei nelle con su sul sulla per tra fra e ed o che chi cui non più meno molto anche ma
        perché quando dove come se si suo sua suoi sue è sono era erano ha hanno aveva essere stato stata questo
        questa quello quella lui lei loro noi io ci ne già ancora dopo prima contro secondo durante"""
    ),
    abbreviations=words("sig sig.ra dott dott.ssa prof ing avv on ecc pag art n"),
    speech=words(
        """detto dice disse affermato afferma aggiunto aggiunge spiegato spiega dichiarato dichiara sottolineato
        sottolinea commentato scritto risposto ricordato concluso raccontato racconta precisato osservato"""
    ),
    subjects=words("lui lei loro"),
    self_subjects=words("io noi tu voi"),
    auxiliaries=words("ha hanno aveva"),
    clause_openers=words("che"),
)
