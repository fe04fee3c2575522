"""What a figure measures: a level, its growth, a change, a share, a part of a plan …"""

from __future__ import annotations

from dataclasses import dataclass, replace

from factcheck.catalogue import indicators
from factcheck.catalogue.units import RATIO, TIME, is_counted
from factcheck.extract.quantities import Figure
from factcheck.extract.scan import Scan
from factcheck.languages import Cue
from factcheck.model import BasisKind, Interval, Measure, Moment, Quantity

_GAP = {True: 3, False: 0}  # words allowed between "tăng" and its figure: some for percentages, none for amounts
_REACH = 12  # words from "từ" to the second figure of "từ 3 lên 5"
_TRANSPARENT = ("period", "against", "hedge", "plan", "stop", "predicate")


@dataclass(frozen=True, slots=True)
class Measured:
    """The measure, its sign, and how the quantity has to change for it."""

    measure: Measure
    negative: bool = False
    basis: BasisKind | None = None
    points: bool = False  # the percentage is a difference of percentages
    also_one_more: bool = False  # "tăng 2 lần" is twice or three times as much
    moment: Moment | None = None  # which level of "từ 3 lên 5"
    stands: bool = False  # a count that stands at the end of the period


def measured(
    scan: Scan, figure: Figure, lead: int, stop: int, indicator: str | None, previous: Measured | None
) -> Measured:
    """Decides from the words between lead and the figure, and from a plan named behind it before stop."""
    unit = figure.quantity.unit
    if _is_yardstick(scan, figure):
        return Measured(Measure.LEVEL, moment=Moment.BEFORE)
    predicate = _predicate(scan, lead, figure.start, is_ratio=unit in RATIO)
    vs_plan = _plan_behind(scan, figure.end, stop) or _plan_between(scan, predicate, figure.start)
    if unit in RATIO:
        return _ratio(scan, figure, lead, indicator, predicate, vs_plan, previous)
    if unit == "times":
        return _times(predicate)
    return _amount(scan, figure, lead, predicate, vs_plan)


def _is_yardstick(scan: Scan, figure: Figure) -> bool:
    """giảm so với 1,4%: the figure that something else is compared with, not the change."""
    against = scan.ending("against", figure.start)
    return against is not None and against.value is True and figure.quantity.unit not in TIME | {"times"}


def adapt(quantity: Quantity, found: Measured) -> Quantity:
    """The quantity with the sign, unit and readings its measure asks for."""
    if found.points and quantity.unit == "%":
        quantity = replace(quantity, unit="pp")
    if found.negative:
        quantity = replace(
            quantity,
            interval=quantity.interval.negated(),
            value=None if quantity.value is None else -quantity.value,
            alternatives=tuple(reading.negated() for reading in quantity.alternatives),
        )
    if found.also_one_more and quantity.low is not None and quantity.high is not None:
        more = Interval(quantity.low + 1, quantity.high + 1, quantity.low_open, quantity.high_open)
        quantity = replace(quantity, alternatives=(*quantity.alternatives, more))
    return quantity


def _ratio(
    scan: Scan,
    figure: Figure,
    lead: int,
    indicator: str | None,
    predicate: Cue | None,
    vs_plan: bool,
    previous: Measured | None,
) -> Measured:
    word = predicate.value if predicate else None
    basis = BasisKind.PLAN if vs_plan else None
    if word in {"exceed", "miss"}:
        of_rate = previous is not None and previous.measure in {Measure.GROWTH, Measure.SHARE}
        points = figure.quantity.unit == "pp" or of_rate or _nature(indicator) in {"index", "rate"}
        return Measured(Measure.DEVIATION, word == "miss", BasisKind.PLAN, points)
    if word in {"up", "down"}:
        measure = Measure.CHANGE if figure.quantity.unit == "pp" else Measure.GROWTH
        return Measured(measure, word == "down", basis)
    if vs_plan and word in {"reach", "is", "equal", "to", None}:
        return Measured(Measure.ATTAINMENT, basis=BasisKind.PLAN)
    if word == "account":
        return Measured(Measure.SHARE)
    if word == "equal":
        return Measured(Measure.MULTIPLE)
    return _by_noun(scan, figure, lead, indicator)


def _by_noun(scan: Scan, figure: Figure, lead: int, indicator: str | None) -> Measured:
    nouns = [*scan.between("growth", lead, figure.start), *scan.between("ratio", lead, figure.start)]
    last = max(nouns, key=lambda cue: (cue.end, cue.end - cue.start), default=None)  # growth rate, not rate
    if last is None and scan.starting("growth", figure.end):
        last = scan.starting("growth", figure.end)  # 7% growth
    if last is not None and last.kind == "growth":
        return Measured(Measure.GROWTH)
    if last is not None:
        return Measured(Measure.SHARE)
    return Measured(Measure.GROWTH if _nature(indicator) in {"index", "flow"} else Measure.LEVEL)


def _nature(indicator: str | None) -> str | None:
    entry = indicators().by_id.get(indicator or "")
    return entry.nature if entry else None


def _times(predicate: Cue | None) -> Measured:
    word = predicate.value if predicate else None
    if word == "up":
        return Measured(Measure.MULTIPLE, also_one_more=True)
    return Measured(Measure.MULTIPLE if word in {"times", "down", "equal"} else Measure.LEVEL)


def _amount(scan: Scan, figure: Figure, lead: int, predicate: Cue | None, vs_plan: bool) -> Measured:
    word = predicate.value if predicate else None
    if word in {"up", "down"}:
        return Measured(Measure.CHANGE, word == "down", BasisKind.PLAN if vs_plan else None)
    if word in {"exceed", "miss"} and vs_plan:
        return Measured(Measure.DEVIATION, word == "miss", BasisKind.PLAN)
    if figure.quantity.out_of is not None:
        return Measured(Measure.SHARE)
    counted = is_counted(figure.quantity.unit)
    stands = word == "to" or (counted and bool(scan.between("stock", lead, figure.start)))
    return Measured(Measure.LEVEL, moment=_moment(scan, figure, word), stands=stands)


def _moment(scan: Scan, figure: Figure, word: str | None) -> Moment | None:
    if word == "from" and _goes_on_to(scan, figure.end):
        return Moment.BEFORE
    came_from = any(
        cue.value == "from" and figure.start - cue.end <= _REACH for cue in scan.between("predicate", 0, figure.start)
    )
    return Moment.AFTER if word == "to" and came_from else None


def _predicate(scan: Scan, lead: int, start: int, *, is_ratio: bool) -> Cue | None:
    """The word that joins subject and figure: the last predicate before it, if little stands between."""
    found = [cue for cue in scan.between("predicate", lead, start) if not _inside_noun(scan, cue)]
    if not found:
        return None
    last = max(found, key=lambda cue: (cue.end, cue.end - cue.start))
    if last.value in {"from", "to", "account", "reach", "is", "equal"}:
        return last
    return last if _gap(scan, last.end, start) <= _GAP[is_ratio] else None


def _inside_noun(scan: Scan, cue: Cue) -> bool:
    """Whether "tăng" is only part of another word: tốc độ tăng, set up."""
    wider = (*scan.cues.get("growth", ()), *scan.cues.get("concept", ()))
    return any(word.start < cue.start and cue.end <= word.end for word in wider)


def _gap(scan: Scan, first: int, last: int) -> int:
    """How many words between two tokens are neither dates nor comparisons nor hedges."""
    covered = {
        token for kind in _TRANSPARENT for cue in scan.between(kind, first, last) for token in range(cue.start, cue.end)
    }
    return sum(token not in covered for token in range(first, last))


def _plan_behind(scan: Scan, at: int, stop: int) -> bool:
    """đạt 93,5% (so với) kế hoạch năm"""
    against = scan.starting("against", at)
    if against is not None:
        at = against.end
    return any(at <= cue.start <= at + 1 and cue.end <= stop for cue in scan.cues.get("plan", ()))


def _plan_between(scan: Scan, predicate: Cue | None, start: int) -> bool:
    """vượt kế hoạch 5,2%; so với kế hoạch tăng 5,2%"""
    if predicate is None:
        return False
    held = any(predicate.start < cue.start and cue.end <= predicate.end for cue in scan.cues.get("plan", ()))
    compared = any(
        scan.ending("against", cue.start) is not None
        and cue.end <= predicate.start + 1
        and predicate.start - cue.end <= 1
        for cue in scan.cues.get("plan", ())
    )
    return held or compared or bool(scan.between("plan", predicate.end, start))


def _goes_on_to(scan: Scan, at: int) -> bool:
    """Whether "lên …" follows, so that the figure is where something came from."""
    return any(cue.value == "to" and 0 <= cue.start - at <= _REACH for cue in scan.cues.get("predicate", ()))
