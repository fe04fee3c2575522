"""Quantities of a sentence: number, scale, unit, hedge, range, fraction, "per" … and what is no figure at all."""

from __future__ import annotations

from dataclasses import dataclass, replace

from factcheck.catalogue.units import MONEY, SYMBOLS, TIME, is_counted
from factcheck.extract.intervals import exact, hedged, printed_interval
from factcheck.extract.labels import is_label
from factcheck.extract.numerals import Numeral, numeral_at
from factcheck.extract.scan import Scan
from factcheck.extract.units import Unit, unit_at
from factcheck.languages import Cue
from factcheck.model import Interval, Quantity


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
    unit = unit_at(scan, last.end, numeral)
    if unit is None or (not numeral.digits and not unit.known):
        return None
    first_unit = _unit_before_range(scan, numeral, second)
    quantity = _quantity(numeral, second, total, unit, first_unit)
    quantity, end = _with_per(scan, quantity, unit.end)
    return _with_hedge(scan, quantity, numeral, unit, end)


def _range_end(scan: Scan, numeral: Numeral, mark: str | None, taken: set[int]) -> Numeral | None:
    at = numeral.end
    unit = unit_at(scan, at, numeral)
    if unit is not None and unit.known and at < unit.end:
        at = unit.end
    if at + 1 >= len(scan.tokens) or at + 1 in taken:
        return None
    if scan.tokens[at] != "-" and scan.starting("range", at) is None:
        return None
    if scan.tokens[at] == "-" and scan.joined(at) != scan.joined(at + 1):
        return None
    hedge = scan.starting("hedge", at + 1)  # từ 3,68 đến hơn 4 triệu đồng
    start = hedge.end if hedge else at + 1
    second = numeral_at(scan, start, mark) if start < len(scan.tokens) else None
    if second is None or second.digits != numeral.digits:
        return None
    rising = second.values[0] > numeral.values[0] or at != numeral.end
    return second if rising and unit_at(scan, second.end, second) is not None else None


def _unit_before_range(scan: Scan, numeral: Numeral, second: Numeral | None) -> Unit | None:
    """The unit of the first number of a range that has its own: "từ 900 triệu đến 1 tỷ đồng"."""
    if second is None or second.start - numeral.end <= 1:
        return None
    return unit_at(scan, numeral.end, numeral)


def _fraction_total(scan: Scan, numeral: Numeral, mark: str | None) -> Numeral | None:
    at = numeral.end
    out_of = scan.starting("out_of", at)
    if out_of is not None:
        at = out_of.end
    elif at < len(scan.tokens) and scan.tokens[at] == "/" and scan.joined(at):
        at += 1
    else:
        return None
    total = numeral_at(scan, at, mark) if at < len(scan.tokens) else None
    return total if total and total.digits and total.values[0] >= numeral.values[0] else None


def _quantity(
    numeral: Numeral, second: Numeral | None, total: Numeral | None, unit: Unit, first_unit: Unit | None
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
    if not per and _is_slashed_word(scan, at):  # đồng/chiều, USD/MW: whatever it is counted by
        per, at = [scan.tokens[at + 1]], at + 2
    return (replace(quantity, per=tuple(per)), at) if per else (quantity, end)


def _is_slashed_word(scan: Scan, at: int) -> bool:
    if at + 1 >= len(scan.tokens) or scan.tokens[at] != "/":
        return False
    return scan.joined(at) and scan.joined(at + 1) and scan.tokens[at + 1].isalpha()


def _per_start(scan: Scan, at: int) -> int | None:
    if at < len(scan.tokens) and scan.tokens[at] == "/":
        return at + 1
    each = scan.starting("each", at)
    return each.end if each else None


def _with_hedge(scan: Scan, quantity: Quantity, numeral: Numeral, unit: Unit, end: int) -> Figure:
    core = numeral.start
    if core and SYMBOLS.get(scan.tokens[core - 1], ("", ""))[0] in MONEY:
        core -= 1
    start, kind = core, None
    cue = _hedge_before(scan, core)
    bound = scan.starting("bound", end)
    if cue is not None:
        start, kind = cue.start, cue.value
    if bound is not None:
        kind, end = bound.value, bound.end
    if kind is not None:
        hedge = scan.slice(cue.start, cue.end) if cue else scan.slice(bound.start, bound.end) if bound else ""
        quantity = _apply(quantity, kind, hedge.lower())
    return Figure(quantity, start, core, end, *unit.noun, kind)


def _hedge_before(scan: Scan, core: int) -> Cue | None:
    """The hedge right before a number: "cao hơn 15%" is one, unless it compares ("cao hơn 15% so với …")."""
    cue = scan.ending("hedge", core)
    longer = scan.ending("predicate", core)
    if cue is None or longer is None or longer.start < cue.start or longer.value not in {"more", "less"}:
        return cue
    return None if "against" in scan.cues and longer.start == cue.start else cue


def _apply(quantity: Quantity, kind: str, hedge: str) -> Quantity:
    if quantity.value is None:  # "khoảng 7-8%" is a range already
        return replace(quantity, hedge=hedge)
    return replace(
        quantity,
        interval=hedged(quantity.value, quantity.step, kind, quantity.interval),
        alternatives=(),
        hedge=hedge,
    )
