"""What a figure measures: a level, its growth, a change, a share, a part of a plan …"""

from __future__ import annotations

from factcheck.catalogue import indicators
from factcheck.catalogue.units import RATIO, TIME, is_counted
from factcheck.extract.measures.comparisons import (
    against_other,
    bracketed_base,
    level_compared,
    plan_behind,
    plan_between,
)
from factcheck.extract.measures.measured import Measured
from factcheck.extract.measures.predicates import DOWN, UP, moment_of, predicate_of
from factcheck.extract.measures.shares import is_share, noun_of, raised
from factcheck.extract.quantities.figure import Figure
from factcheck.extract.scan import Scan
from factcheck.languages import Cue
from factcheck.model import BasisKind, Measure, Moment

_LIKE_BEFORE = frozenset({Measure.GROWTH, Measure.SHARE})
_INHERITED = frozenset({Measure.GROWTH, Measure.SHARE, Measure.ATTAINMENT, Measure.DEVIATION})


def measured(
    scan: Scan, figure: Figure, lead: int, stop: int, indicator: str | None, previous: Measured | None
) -> Measured:
    """Decides from the words between lead and the figure, and from a plan named behind it before stop."""
    return _measured(scan, figure, lead, stop, indicator, previous)._replace(unit=figure.quantity.unit)


def _measured(
    scan: Scan, figure: Figure, lead: int, stop: int, indicator: str | None, previous: Measured | None
) -> Measured:
    unit = figure.quantity.unit
    if (other := _of_other(scan, figure, indicator, previous)) is not None:
        return other
    if previous is not None and _is_coordinated(scan, figure, lead, previous):
        return previous
    predicate = predicate_of(scan, lead, figure)
    vs_plan = plan_behind(scan, figure.end, stop) or plan_between(scan, predicate, figure.start)
    if predicate is not None and predicate.value in {"more", "less"} and against_other(scan, predicate, figure, stop):
        basis = BasisKind.PLAN if vs_plan else BasisKind.OTHER
        return Measured(Measure.DEVIATION, predicate.value == "less", basis)
    if unit in RATIO:
        return _ratio(scan, figure, lead, indicator, predicate, vs_plan, previous)
    if unit == "times":
        of_whole = scan.starting("spoken", figure.core) or scan.starting("whole", figure.end)
        return (
            Measured(Measure.MULTIPLE)
            if of_whole and (predicate is None or predicate.value not in UP)
            else _times(scan, figure, lead, predicate)
        )
    return _amount(scan, figure, lead, predicate, vs_plan, previous)


def _of_other(scan: Scan, figure: Figure, indicator: str | None, previous: Measured | None) -> Measured | None:
    """thấp hơn mức tăng 2,7% của vụ trước: a growth, share or level of something else, whatever sign the gap has."""
    noun = None if figure.quantity.unit in TIME | {"times"} else level_compared(scan, figure)
    if noun is None and previous is not None and previous.unit == figure.quantity.unit:
        base = bracketed_base(scan, figure)
        if base is not None:
            return Measured(previous.measure, moment=Moment.BEFORE if scan.between("period", *base) else None)
    if noun is None:
        return Measured(Measure.LEVEL, moment=Moment.BEFORE) if _is_yardstick(scan, figure) else None
    moves = {cue.value for cue in scan.between("predicate", noun.end, figure.start)}
    falls = noun.value == "down" or "down" in moves
    named = noun_of(scan, figure, noun.start)
    grows = falls or "up" in moves or (named is not None and named.kind == "growth")
    if grows:
        measure = Measure.GROWTH if figure.quantity.unit == "%" else Measure.CHANGE
    elif figure.quantity.unit != "%":
        measure = Measure.LEVEL
    elif named is None and previous is not None and previous.unit == "%" and previous.measure in _LIKE_BEFORE:
        measure = previous.measure
    else:
        measure = _by_noun(scan, figure, named, indicator).measure
    return Measured(measure, falls, moment=Moment.BEFORE)


def _is_in_other_words(scan: Scan, figure: Figure, lead: int, previous: Measured) -> bool:
    """tăng 9%, tương đương 4 nghìn tỷ đồng: the change that the growth makes; mất 90 điểm, tương đương 2%."""
    sign = figure.start > 0 and scan.tokens[figure.start - 1] == "-"  # tương đương -9 điểm
    same = scan.ending("exchange", figure.start - sign)
    is_points = previous.measure is Measure.CHANGE and previous.unit == "point" and figure.quantity.unit == "%"
    if same is None or not (is_points or (previous.measure is Measure.GROWTH and previous.unit == "%")):
        return False
    apart = scan.tokens[lead : same.start]
    return not apart or (apart == [","] and (is_points or sign or scan.starting("against", figure.end) is not None))


def _raised_to(scan: Scan, figure: Figure, lead: int, predicate: Cue | None, indicator: str | None) -> str | None:
    """doanh thu tăng lên 8-9% so với mùa trước: by so much, as income is no percentage."""
    if predicate is None or predicate.value != "to" or scan.starting("against", figure.end) is None:
        return None
    rates = any(scan.between(kind, 0, figure.start) for kind in ("ratio", "rate"))
    if rates or _nature(indicator) == "rate" or figure.quantity.unit != "%" or scan.between("raise", 0, lead):
        return None
    word = next((cue for cue in scan.cues.get("raise", ()) if cue.start == predicate.start), None)
    return None if word is None else str(word.value)


def _is_coordinated(scan: Scan, figure: Figure, lead: int, previous: Measured) -> bool:
    """tăng lần lượt 15% và 36%: the percentages of one predicate, with what each is of between them."""
    if previous.unit != figure.quantity.unit or previous.unit not in RATIO or previous.measure not in _INHERITED:
        return False
    at = figure.start - 1
    if at < lead or not (scan.is_and(at) or scan.tokens[at] in {",", "-", "/"}):
        return False
    if scan.tokens[at] == "," and at > lead:
        return False
    own = any(scan.between(kind, lead, at) for kind in ("predicate", "growth", "ratio", "rate", "status"))
    return not own and not any(token in {",", ";", ":", "(", ")", "."} for token in scan.tokens[lead:at])


def _is_yardstick(scan: Scan, figure: Figure) -> bool:
    """giảm so với 1,4%: the figure that something else is compared with, not the change."""
    against = scan.ending("against", figure.start)
    return against is not None and against.value is True and figure.quantity.unit not in TIME | {"times"}


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
    if word in {"exceed", "miss"}:
        of_rate = previous is not None and previous.measure in {Measure.GROWTH, Measure.SHARE}
        points = figure.quantity.unit == "pp" or of_rate or _nature(indicator) in {"index", "rate"}
        return Measured(Measure.DEVIATION, word == "miss", BasisKind.PLAN, points)
    if previous is not None and previous.unit == "point" and _is_in_other_words(scan, figure, lead, previous):
        return Measured(Measure.GROWTH, previous.negative, previous.basis)
    word = raised(scan, figure) or _raised_to(scan, figure, lead, predicate, indicator) or word
    if word in UP | DOWN:
        basis = BasisKind.PLAN if vs_plan else None
        if figure.quantity.unit == "pp" or _is_rate_by_year(scan, figure):
            return Measured(Measure.CHANGE, word in DOWN, basis, points=True)
        return Measured(Measure.GROWTH, word in DOWN, basis)
    if _is_of_plan(scan, figure, lead, word, vs_plan):
        return Measured(Measure.ATTAINMENT, basis=BasisKind.PLAN)
    after_share = previous is not None and previous.measure is Measure.SHARE
    return _part(scan, figure, lead, word, indicator, after_share=after_share)


def _part(
    scan: Scan, figure: Figure, lead: int, word: str | None, indicator: str | None, *, after_share: bool
) -> Measured:
    """A percentage that neither grows nor is measured by a plan: a share, a multiple, or what its noun says."""
    noun = noun_of(scan, figure, lead)
    if word == "to" and after_share:
        return Measured(Measure.SHARE, moment=Moment.AFTER)  # tỷ lệ giảm từ 5,2% xuống 4,1%
    if word == "account" or is_share(scan, figure, lead, noun, after_share=after_share):
        return Measured(Measure.SHARE)
    if word == "equal":
        return Measured(Measure.MULTIPLE)
    if word is None and noun is None and after_share and _nature(indicator) == "flow":
        return Measured(Measure.SHARE)  # tiêu thụ 70% trong nước, xuất khẩu 30%
    return _by_noun(scan, figure, noun, indicator)


def _by_noun(scan: Scan, figure: Figure, noun: Cue | None, indicator: str | None) -> Measured:
    if noun is None:
        noun = scan.starting("growth", figure.end)  # 7% growth
    if noun is not None and noun.kind == "rate":
        return Measured(Measure.LEVEL)
    if noun is not None and noun.kind == "growth":
        return Measured(Measure.GROWTH)
    if noun is not None:
        return Measured(Measure.SHARE)
    return Measured(Measure.GROWTH if _nature(indicator) in {"index", "flow"} else Measure.LEVEL)


def _is_of_plan(scan: Scan, figure: Figure, lead: int, word: str | None, vs_plan: bool) -> bool:
    """đạt 93,5% kế hoạch; giải ngân … đạt 45%: what is disbursed is part of what was to be."""
    if vs_plan or word not in {"reach", "is", None}:
        return vs_plan and word in {"reach", "is", "equal", "to", None}
    nouns = any(scan.between(kind, lead, figure.start) for kind in ("growth", "ratio", "rate"))
    changes = word != "reach" and any(cue.value in UP | DOWN for cue in scan.between("predicate", 0, figure.start))
    return not nouns and not changes and bool(scan.between("of_plan", 0, figure.start))


def _is_rate_by_year(scan: Scan, figure: Figure) -> bool:
    """giảm lãi suất 0,2%/năm: a rate by the year falls by points."""
    return "year" in figure.quantity.per and (
        bool(scan.between("rate", 0, figure.start)) or scan.starting("rate", figure.end) is not None
    )


def _nature(indicator: str | None) -> str | None:
    entry = indicators().by_id.get(indicator or "")
    return entry.nature if entry else None


def _times(scan: Scan, figure: Figure, lead: int, predicate: Cue | None) -> Measured:
    word = predicate.value if predicate else None
    if word is None and any(figure.start - noun.end <= 1 for noun in scan.between("growth", lead, figure.start)):
        return Measured(Measure.MULTIPLE)  # với mức tăng (tới) 6 lần; but "tăng giá ba lần" is three rises
    if word in UP:
        return Measured(Measure.MULTIPLE, also_one_more=True)
    return Measured(Measure.MULTIPLE if word in {"times", "down", "less", "equal"} else Measure.LEVEL)


def _amount(
    scan: Scan, figure: Figure, lead: int, predicate: Cue | None, vs_plan: bool, previous: Measured | None
) -> Measured:
    if previous is not None and _is_in_other_words(scan, figure, lead, previous):
        return Measured(Measure.CHANGE, previous.negative, previous.basis)
    word = predicate.value if predicate else None
    if word in UP | DOWN:
        in_points = figure.quantity.unit == "point" and bool(scan.between("rate", lead, figure.start))
        return Measured(Measure.CHANGE, word in DOWN, BasisKind.PLAN if vs_plan else None, basis_points=in_points)
    if (passed := _passed(scan, figure, predicate, vs_plan=vs_plan)) is not None:
        return passed
    by = word is None and scan.ending("growth", figure.start) is not None  # với mức tăng 1,5 triệu đồng
    if by or (word == "add" and scan.between("against", 0, figure.start)):
        return Measured(Measure.CHANGE)  # so với cuối tháng 7 có thêm 12 doanh nghiệp
    if figure.quantity.out_of is not None:
        return Measured(Measure.SHARE)
    counted = is_counted(figure.quantity.unit)
    stands = word == "to" or (counted and bool(scan.between("stock", lead, figure.start)))
    return Measured(Measure.LEVEL, moment=moment_of(scan, figure, word), stands=stands)


def _passed(scan: Scan, figure: Figure, predicate: Cue | None, *, vs_plan: bool) -> Measured | None:
    """vượt kế hoạch 3 tỷ đồng is by so much; vượt 100 tỷ USD more than that, if it is not so much more than another."""
    if predicate is None or predicate.value not in {"exceed", "miss"}:
        return None
    if vs_plan:
        return Measured(Measure.DEVIATION, predicate.value == "miss", BasisKind.PLAN)
    if predicate.value == "miss" or predicate.end != figure.start or scan.starting("against", figure.end) is not None:
        return None
    return Measured(Measure.LEVEL, over=scan.slice(predicate.start, predicate.end).lower())
