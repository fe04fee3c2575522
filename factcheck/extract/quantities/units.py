"""The unit of a number: scales and unit behind it, a currency before it, a counted thing, or none."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from factcheck.catalogue.units import MONEY, SYMBOLS
from factcheck.extract.quantities.numerals import Numeral
from factcheck.extract.scan import Scan
from factcheck.languages import Cue

_BARE_NUMBER_FROM = 1000  # a number without any unit counts as a figure only when it is at least this, or has decimals
_BILLION = 1_000_000_000
_MILLION = 1_000_000
_NEAR = 6  # words from "a sum of money" to its millions, with the first number of a range
_WORDS = ("compound", "counter", "indicator", "whole")  # whose words no counted thing ends inside of
_NO_NOUNS = ("stop", "predicate", "link", "against", "period", "status", "hedge", "bound")
_TOGETHER = {",": ", ", "/": "/"}
_UNKNOWN_NOUN = 2  # words of a counted thing that the pack does not know


class Unit(NamedTuple):
    """A unit as found: its id, what scale and unit multiply by, where it ends, the tokens of a counted thing.

    scale: what a scale between number and unit multiplies by; known: the pack or the catalogue names it.
    """

    id: str | None
    factor: Decimal
    scale: Decimal
    end: int
    noun: tuple[int, int]
    known: bool

    @property
    def scaled(self) -> bool:
        """Whether a scale stands between number and unit."""
        return self.scale != 1

    @property
    def is_scale(self) -> bool:
        """Whether there is a scale and nothing else: "117 triệu"."""
        return self.scaled and self.id is None

    @property
    def base(self) -> Decimal:
        """What the unit alone multiplies by."""
        return self.factor / self.scale


def unit_at(scan: Scan, at: int, numeral: Numeral) -> Unit | None:
    """Scales and unit from a token on; None where the number has nothing that makes it a figure."""
    factor = Decimal(1)
    while (cue := scan.starting("scale", at)) is not None:
        factor *= cue.value
        at = cue.end
    scale = factor
    before = _symbol_before(scan, numeral.start)
    named = max(
        (cue for kind in ("unit", "counter") if (cue := scan.starting(kind, at)) is not None),
        key=lambda cue: (cue.end, cue.kind == "unit"),
        default=None,
    )
    is_scaled = scale != 1 or numeral.steps[0] > 1  # 1 tỷ 200 triệu
    if is_scaled and (period := scan.starting("period", at)) and named and period.end > named.end:
        named = None  # 5 triệu năm 2023
    if named is not None and named.kind == "counter" and (is_scaled or numeral.values[0] >= _BARE_NUMBER_FROM):
        money = scan.starting("unit", at)  # 10 triệu đồng tiền mặt, but 6 đồng tiền
        named = money if money is not None and money.value[0] in MONEY else named
    if named is not None and not (named.kind == "counter" and before):
        if named.kind == "counter":
            name, end = _counted_together(scan, named)
            return Unit(name, factor, scale, end, (at, end), True)
        unit, unit_factor = named.value
        return Unit(unit, factor * Decimal(unit_factor), scale, named.end, (named.end, named.end), True)
    symbol = SYMBOLS.get(scan.tokens[at]) if at < len(scan.tokens) else None
    if symbol is not None:
        return Unit(symbol[0], factor * Decimal(symbol[1]), scale, at + 1, (at + 1, at + 1), True)
    if before:
        return Unit(before, factor, factor, at, (at, at), True)
    return _unnamed(scan, at, factor, numeral)


def _counted_together(scan: Scan, first: Cue) -> tuple[str, int]:
    """62 doanh nghiệp, HTX; 30 quốc gia/vùng lãnh thổ: one number counts both of a kind."""
    second = scan.starting("counter", first.end + 1)
    if second is None or scan.tokens[first.end] not in _TOGETHER or second.value == first.value:
        return first.value, first.end
    kinds = [one.value.split() for at in (first, second) if (one := scan.starting("together", at.start))]
    if len(kinds) < 2 or not set(kinds[0]).intersection(kinds[1]):
        return first.value, first.end
    joint = scan.tokens[first.end]
    return f"{first.value}{_TOGETHER[joint]}{second.value}", second.end


def _unnamed(scan: Scan, at: int, factor: Decimal, numeral: Numeral) -> Unit | None:
    """A number whose unit the pack does not know: a counted noun, bare money, or a large bare number."""
    if factor >= _BILLION or (numeral.steps[0] > 1 and numeral.values[0] >= _BILLION):
        default = scan.pack.billions_of
        if default and (at >= len(scan.tokens) or not _is_noun(scan, at)):
            return Unit(default, factor, factor, at, (at, at), True)
    if factor >= _MILLION and scan.pack.billions_of and (_is_priced(scan, at) or _is_sum(scan, numeral.start, at)):
        return Unit(scan.pack.billions_of, factor, factor, at, (at, at), True)
    end = at
    if (described := _described(scan, at)) is not None:
        return Unit(described.value, factor, factor, described.end, (at, described.end), True)
    while end < len(scan.tokens) and end - at < _UNKNOWN_NOUN and _is_noun(scan, end):
        end += 1
    end = _whole_words(scan, at, end)
    if end > at and not _names_itself(scan, numeral):
        return Unit(" ".join(scan.tokens[at:end]), factor, factor, end, (at, end), False)
    big = numeral.values[0] * factor >= _BARE_NUMBER_FROM or numeral.steps[0] < 1
    bare_figure = numeral.digits and big and not _looks_like_year(scan, numeral)
    return Unit(None, factor, factor, at, (at, at), False) if factor != 1 or bare_figure else None


def _whole_words(scan: Scan, first: int, end: int) -> int:
    """Where what is counted ends, if it must not end inside of a word that the pack knows: siêu máy tính."""
    return max([end, *(cue.end for kind in _WORDS for cue in scan.cues.get(kind, ()) if first < cue.start < end)])


def _is_sum(scan: Scan, start: int, at: int) -> bool:
    """một số tiền nhỏ 5-10 triệu: what millions of a sum are."""
    near = [cue for cue in scan.between("money_noun", 0, start) if start - cue.end <= _NEAR]
    ends = at >= len(scan.tokens) or not _is_noun(scan, at)
    return ends and any(not {",", ";", "."}.intersection(scan.tokens[cue.end : start]) for cue in near)


def _is_priced(scan: Scan, at: int) -> bool:
    """50 triệu/m2: what has a price in millions, so that they can only be money."""
    if at + 1 >= len(scan.tokens) or scan.tokens[at] != "/" or scan.pack.billions_of is None:
        return False
    by = scan.starting("per", at + 1)
    return by is not None and by.value in scan.pack.priced


def _described(scan: Scan, at: int) -> Cue | None:
    """5 new industrial clusters: the counted thing behind what describes it."""
    if not scan.pack.adjectives_first:
        return None
    while at < len(scan.tokens) and _is_noun(scan, at):
        at += 1
        if (cue := scan.starting("counter", at)) is not None:
            return cue
    return None


def _looks_like_year(scan: Scan, numeral: Numeral) -> bool:
    printed = scan.tokens[numeral.start]
    return numeral.end == numeral.start + 1 and len(printed) == 4 and printed[:2] in {"19", "20"}


def _names_itself(scan: Scan, numeral: Numeral) -> bool:
    """Whether the number belongs to a name before it: "Hợp Thành 2"."""
    at = numeral.start
    return at > 0 and scan.tokens[at - 1].isalpha() and scan.is_capital(at - 1) and at > 1


def _is_noun(scan: Scan, at: int) -> bool:
    word = scan.tokens[at]
    if not word.isalpha() or scan.is_capital(at) or scan.joined(at) or len(word) < 2:
        return False
    if any((cue := scan.starting(kind, at)) is not None and cue.value is True for kind in ("negation", "each")):
        return False  # "không", "mỗi"; but "hàng không", "hàng hóa"
    return not scan.starts_any(_NO_NOUNS, at)


def _symbol_before(scan: Scan, at: int) -> str | None:
    symbol = SYMBOLS.get(scan.tokens[at - 1]) if at else None
    return symbol[0] if symbol and symbol[0] in MONEY else None
