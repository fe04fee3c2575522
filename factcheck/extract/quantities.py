"""Quantities of a sentence: number, scale, unit, hedge, range, fraction, "per" … and what is no figure at all."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal

from factcheck.catalogue.units import MONEY, SYMBOLS, TIME, is_counted
from factcheck.extract.intervals import exact, hedged, printed_interval
from factcheck.extract.labels import is_label
from factcheck.extract.numerals import Numeral, numeral_at
from factcheck.extract.scan import Scan
from factcheck.languages import Cue
from factcheck.model import Interval, Quantity

_BARE_NUMBER_FROM = 1000  # a number without any unit counts as a figure only when it is at least this, or has decimals
_BILLION = 1_000_000_000
_UNKNOWN_NOUN = 2  # words of a counted thing that the pack does not know


@dataclass(frozen=True, slots=True)
class Figure:
    """A quantity and its tokens: hedge and number from start, number from core, unit and "per" up to end.

    noun_start:noun_end are the tokens of a counted thing (empty where the unit is none); hedge is the kind.
    """

    quantity: Quantity
    start: int
    core: int
    end: int
    noun_start: int
    noun_end: int
    hedge: str | None


@dataclass(frozen=True, slots=True)
class _Unit:
    id: str | None
    factor: Decimal
    scaled: bool
    end: int
    noun: tuple[int, int]
    known: bool


def figures(scan: Scan, mark: str | None, taken: set[int]) -> list[Figure]:
    """The figures of a sentence in reading order; taken are the tokens that periods have used."""
    found: list[Figure] = []
    at = 0
    while at < len(scan.tokens):
        figure = None if at in taken else _figure_at(scan, at, mark, taken)
        if figure is None:
            at = _past_number(scan, at)
        else:
            found.append(figure)
            at = max(figure.end, at + 1)
    return found


def _past_number(scan: Scan, at: int) -> int:
    """Behind a number that is no figure, with all that is glued to it ("45-NQ/TU", "9001:2015")."""
    if not scan.tokens[at].isdecimal():
        return at + 1
    at += 1
    while at < len(scan.tokens) and scan.joined(at) and scan.tokens[at] not in {",", ";", ")", "(", "%"}:
        at += 1
    return at


def _figure_at(scan: Scan, at: int, mark: str | None, taken: set[int]) -> Figure | None:
    numeral = numeral_at(scan, at, mark)
    if numeral is None or is_label(scan, numeral):
        return None
    second = _range_end(scan, numeral, mark, taken)
    total = None if second else _fraction_total(scan, numeral, mark)
    last = second or total or numeral
    unit = _unit_at(scan, last.end, numeral)
    if unit is None or (not numeral.digits and not unit.known):
        return None
    first_unit = _unit_before_range(scan, numeral, second)
    quantity = _quantity(numeral, second, total, unit, first_unit)
    quantity, end = _with_per(scan, quantity, unit.end)
    return _with_hedge(scan, quantity, numeral, unit, end)


def _range_end(scan: Scan, numeral: Numeral, mark: str | None, taken: set[int]) -> Numeral | None:
    at = numeral.end
    unit = _unit_at(scan, at, numeral)
    if unit is not None and unit.known and at < unit.end:
        at = unit.end
    if at + 1 >= len(scan.tokens) or at + 1 in taken or scan.tokens[at] not in {"-", "đến", "tới", "den", "to"}:
        return None
    if scan.tokens[at] == "-" and scan.joined(at) != scan.joined(at + 1):
        return None
    second = numeral_at(scan, at + 1, mark)
    if second is None or second.digits != numeral.digits:
        return None
    rising = second.values[0] > numeral.values[0] or at != numeral.end
    return second if rising and _unit_at(scan, second.end, second) is not None else None


def _unit_before_range(scan: Scan, numeral: Numeral, second: Numeral | None) -> _Unit | None:
    """The unit of the first number of a range that has its own: "từ 900 triệu đến 1 tỷ đồng"."""
    if second is None or second.start - numeral.end <= 1:
        return None
    return _unit_at(scan, numeral.end, numeral)


def _fraction_total(scan: Scan, numeral: Numeral, mark: str | None) -> Numeral | None:
    at = numeral.end
    if at + 1 >= len(scan.tokens) or scan.tokens[at] != "/" or not scan.joined(at) or not scan.joined(at + 1):
        return None
    total = numeral_at(scan, at + 1, mark)
    return total if total and total.digits and total.values[0] >= numeral.values[0] else None


def _unit_at(scan: Scan, at: int, numeral: Numeral) -> _Unit | None:
    """Scales and unit from a token on; None where the number has nothing that makes it a figure."""
    factor, start = Decimal(1), at
    while (scale := scan.starting("scale", at)) is not None:
        factor *= scale.value
        at = scale.end
    scaled = at > start
    before = _symbol_before(scan, numeral.start)
    named = max(
        (cue for kind in ("unit", "counter") if (cue := scan.starting(kind, at)) is not None),
        key=lambda cue: (cue.end, cue.kind == "unit"),
        default=None,
    )
    if named is not None and not (named.kind == "counter" and before):
        if named.kind == "counter":
            name, end = _counted_together(scan, named)
            return _Unit(name, factor, scaled, end, (at, end), True)
        unit, unit_factor = named.value
        return _Unit(unit, factor * Decimal(unit_factor), scaled, named.end, (named.end, named.end), True)
    symbol = SYMBOLS.get(scan.tokens[at]) if at < len(scan.tokens) else None
    if symbol is not None:
        return _Unit(symbol[0], factor * Decimal(symbol[1]), scaled, at + 1, (at + 1, at + 1), True)
    if before:
        return _Unit(before, factor, scaled, at, (at, at), True)
    return _unnamed(scan, at, factor, scaled, numeral)


def _counted_together(scan: Scan, first: Cue) -> tuple[str, int]:
    """62 doanh nghiệp, HTX: one number counts both."""
    second = scan.starting("counter", first.end + 1)
    if second is None or scan.tokens[first.end] != "," or second.value == first.value:
        return first.value, first.end
    return f"{first.value}, {second.value}", second.end


def _unnamed(scan: Scan, at: int, factor: Decimal, scaled: bool, numeral: Numeral) -> _Unit | None:
    """A number whose unit the pack does not know: a counted noun, bare money, or a large bare number."""
    if factor >= _BILLION:
        default = getattr(scan.pack.module, "BILLIONS_OF", None)
        if default and (at >= len(scan.tokens) or not _is_noun(scan, at)):
            return _Unit(default, factor, scaled, at, (at, at), True)
    end = at
    if (described := _described(scan, at)) is not None:
        return _Unit(described.value, factor, scaled, described.end, (at, described.end), True)
    while end < len(scan.tokens) and end - at < _UNKNOWN_NOUN and _is_noun(scan, end):
        end += 1
    if end > at and not _names_itself(scan, numeral):
        return _Unit(" ".join(scan.tokens[at:end]), factor, scaled, end, (at, end), False)
    big = numeral.values[0] * factor >= _BARE_NUMBER_FROM or numeral.steps[0] < 1
    bare_figure = numeral.digits and big and not _looks_like_year(scan, numeral)
    return _Unit(None, factor, scaled, at, (at, at), False) if scaled or bare_figure else None


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
    return not any(
        scan.starting(kind, at) for kind in ("stop", "predicate", "link", "against", "period", "status", "hedge")
    )


def _symbol_before(scan: Scan, at: int) -> str | None:
    symbol = SYMBOLS.get(scan.tokens[at - 1]) if at else None
    return symbol[0] if symbol and symbol[0] in MONEY else None


def _quantity(
    numeral: Numeral, second: Numeral | None, total: Numeral | None, unit: _Unit, first_unit: _Unit | None
) -> Quantity:
    if second is not None:
        low = numeral.values[0] * (first_unit.factor if first_unit and first_unit.scaled else unit.factor)
        high = second.values[0] * unit.factor
        step = min(numeral.steps[0], second.steps[0]) * unit.factor
        return Quantity(Interval(low, high), unit.id, None, step)
    whole_things = (is_counted(unit.id) or unit.id in TIME) and not unit.scaled
    readings = [
        exact(value) if whole_things and step == 1 else printed_interval(value * unit.factor, step * unit.factor)
        for value, step in zip(numeral.values, numeral.steps, strict=True)
        if not (whole_things and step < 1 and len(numeral.values) > 1)  # a count has no decimals: 1.234 people
    ]
    at = next(i for i, step in enumerate(numeral.steps) if not (whole_things and step < 1 and len(numeral.values) > 1))
    return Quantity(
        interval=readings[0],
        unit=unit.id,
        value=numeral.values[at] * unit.factor,
        step=numeral.steps[at] * unit.factor,
        out_of=total.values[0] if total else None,
        alternatives=tuple(readings[1:]),
    )


def _with_per(scan: Scan, quantity: Quantity, end: int) -> tuple[Quantity, int]:
    """What follows a slash or "per": đồng/người/tháng; a counted thing may stand before it (m2 sản phẩm/năm)."""
    at = end
    thing = scan.starting("counter", at)
    if thing is not None and thing.end < len(scan.tokens) and scan.tokens[thing.end] == "/":
        at = thing.end
    per: list[str] = []
    while (start := _per_start(scan, at)) is not None and (cue := scan.starting("per", start)):
        per.append(cue.value)
        at = cue.end
    return (replace(quantity, per=tuple(per)), at) if per else (quantity, end)


def _per_start(scan: Scan, at: int) -> int | None:
    if at < len(scan.tokens) and scan.tokens[at] == "/":
        return at + 1
    each = scan.starting("each", at)
    return each.end if each else None


def _with_hedge(scan: Scan, quantity: Quantity, numeral: Numeral, unit: _Unit, end: int) -> Figure:
    core = numeral.start
    if core and SYMBOLS.get(scan.tokens[core - 1], ("", ""))[0] in MONEY:
        core -= 1
    start, kind = core, None
    cue = scan.ending("hedge", core)
    bound = scan.starting("bound", end)
    if cue is not None:
        start, kind = cue.start, cue.value
    if bound is not None:
        kind, end = bound.value, bound.end
    if kind is not None:
        hedge = scan.slice(cue.start, cue.end) if cue else scan.slice(bound.start, bound.end) if bound else ""
        quantity = _apply(quantity, kind, hedge.lower())
    return Figure(quantity, start, core, end, *unit.noun, kind)


def _apply(quantity: Quantity, kind: str, hedge: str) -> Quantity:
    if quantity.value is None:  # "khoảng 7-8%" is a range already
        return replace(quantity, hedge=hedge)
    return replace(
        quantity,
        interval=hedged(quantity.value, quantity.step, kind, quantity.interval),
        alternatives=(),
        hedge=hedge,
    )
