"""Units by the names locale data gives them: which are the same, which convert into which."""

from __future__ import annotations

import math

from ambos.parity.sentence import _

MONEY = frozenset({"dollar", "euro", "pound", "yen", "yuan", "peso", "real", "franc", "rupee", "ruble"})
_RATIO = frozenset({"percent", "permille", "points"})
# Name -> dimension and size in the dimension's first unit.
_SIZES = {
    "metre": ("length", 1.0), "foot": ("length", 0.3048), "inch": ("length", 0.0254),
    "yard": ("length", 0.9144),
    "mile": ("length", 1609.344), "kilometre": ("length", 1000.0), "centimetre": ("length", 0.01),
    "kilogram": ("mass", 1.0), "pound": ("mass", 0.4536), "ounce": ("mass", 0.02835),
    "tonne": ("mass", 1000.0),
    "litre": ("volume", 1.0), "gallon": ("volume", 3.785),
    "hectare": ("area", 1.0), "acre": ("area", 0.4047),
    "kmh": ("speed", 1.0), "mph": ("speed", 1.609),
}  # fmt: skip
# The units of which a finding can say that they differ, as it names them.
_NAMES = {
    str(name): name for name in (
        _("acre"), _("centimetre"), _("dollar"), _("euro"), _("foot"), _("franc"), _("gallon"), _("hectare"),
        _("inch"), _("kilogram"), _("kilometre"), _("kmh"), _("litre"), _("metre"), _("mile"), _("mph"),
        _("ounce"), _("percent"), _("permille"), _("peso"), _("points"), _("pound"), _("real"), _("ruble"),
        _("rupee"), _("tonne"), _("yard"), _("yen"), _("yuan"),
    )
}  # fmt: skip
_ROUNDED = 0.12  # how far a converted figure may be rounded


def same_measure(ours: str, theirs: str) -> bool:
    """False only for units that plainly differ: another currency, per cent and per mille, feet and metres."""
    if not ours or not theirs or ours == theirs:
        return True
    kinds = {_kind(ours), _kind(theirs)}
    if "pound" in {ours, theirs} and kinds & {"length", "mass", "volume"}:
        return True
    if kinds == {"ratio"}:
        return (ours, theirs) == ("points", "percent")
    if kinds == {"money"}:
        return False
    if kinds == {"money", "ratio"}:
        return "points" in {ours, theirs}
    return len(kinds) > 1 or kinds == {""}


def unit_name(unit: str) -> str:
    """A unit as findings name it."""
    return _NAMES.get(unit, unit)


def dimension(unit: str) -> str:
    """What a unit measures: length, mass and so on; empty for other units."""
    return _SIZES[unit][0] if unit in _SIZES else "temperature" if unit == "degree" else ""


def convert(ours: float, our_unit: str, theirs: float, their_unit: str) -> bool:
    """Whether two figures are one measure in two units, give or take the rounding."""
    if "degree" in {our_unit, their_unit} and our_unit in ("", "degree") and their_unit in ("", "degree"):
        celsius = {(ours - 32) / 1.8, (theirs - 32) / 1.8}
        return any(abs(a - b) <= 1.5 for a in celsius for b in (ours, theirs))
    ours_in, theirs_in = _SIZES.get(our_unit), _SIZES.get(their_unit)
    if our_unit == their_unit:
        return False
    if not ours_in or not theirs_in or ours_in[0] != theirs_in[0]:
        return False
    return math.isclose(ours * ours_in[1], theirs * theirs_in[1], rel_tol=_ROUNDED)


def _kind(unit: str) -> str:
    if unit in MONEY:
        return "money"
    if unit in _RATIO:
        return "ratio"
    return _SIZES[unit][0] if unit in _SIZES else ""
