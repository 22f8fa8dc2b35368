"""Which blocks tell each other where some are matched already, or stand twice."""

from __future__ import annotations

from ambos.parity import Block, Document, align

FERRY = "The council voted on Tuesday to keep the night ferry running through the winter."
FARE = "Passengers will pay the same fare as before, the harbor office confirmed on Monday evening."
CREW = "Nobody had told the crew."
BRIDGE = "The bridge to the old town closes for three weeks in March while its cables are replaced."
TOLD = {
    FERRY: "El pleno votó el martes a favor de mantener el transbordador nocturno todo el invierno.",
    FARE: "Los pasajeros pagarán la misma tarifa que antes, confirmó el lunes la oficina del puerto.",
    CREW: "Nadie avisó a la tripulación.",
    BRIDGE: "El puente del casco viejo cierra tres semanas en marzo mientras cambian sus cables.",
}


def text(locale: str, *paragraphs: str) -> Document:
    blocks = (Block(f"{locale}{at}", "para", each) for at, each in enumerate(paragraphs))
    return Document(locale, tuple(blocks))


def groups(
    source: Document, target: Document, **more: object
) -> set[tuple[tuple[str, ...], tuple[str, ...]]]:
    return {(match.source, match.target) for match in align(source, target, **more)}


class TestAlign:
    def test_joins_nothing_over_what_is_matched_already(self):
        source = text("en", f"{FERRY} {CREW}", BRIDGE)
        target = text("es", TOLD[FERRY], TOLD[BRIDGE], TOLD[CREW])
        assert (("en0",), ("es0", "es2")) not in groups(source, target, matched=[(("en1",), ("es1",))])
        beside = text("es", TOLD[FERRY], TOLD[CREW], TOLD[BRIDGE])
        assert (("en0",), ("es0", "es1")) in groups(source, beside, matched=[(("en1",), ("es2",))])

    def test_joins_no_block_with_its_copy(self):
        paid = "Norden 206, Ditmar 667, Falberg 1987, Kelling 1994, Wickham 938, Harlan 55 and Tessin 71"
        told = paid.replace(" and ", " y ")
        source = text("en", FARE, f"They paid {paid}.", f"They paid {paid}.", FERRY)
        target = text("es", TOLD[FARE], f"Pagaron {told}.", TOLD[FERRY])
        assert (("en1", "en2"), ("es1",)) not in groups(source, target)

    def test_leaves_alone_what_is_known_to_stand_alone(self):
        source, target = text("en", FERRY, FARE), text("es", TOLD[FERRY], TOLD[FARE])
        found = groups(source, target, matched=[(("en1",), ()), ((), ("es1",))])
        assert found == {(("en0",), ("es0",)), (("en1",), ()), ((), ("es1",))}
