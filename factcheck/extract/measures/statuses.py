"""Whether the text reports, plans, expects, approves or promises."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from factcheck.catalogue.units import MEASURED, MONEY, RATIO, TIME, is_counted
from factcheck.extract.quantities.figure import Figure
from factcheck.extract.scan import Scan
from factcheck.languages import Cue
from factcheck.model import Measure, Period, Status

_NEAR = 2  # words between "beat" and "target": its 2023
_ATTAINED = frozenset({"exceed", "reach", "miss", "equal"})
_COMPARED = frozenset({"more", "less"})
_BOUNDS = frozenset({"at_least", "at_most", "under", "over"})
_CLOSE = 10  # tokens from a size to what says that it is only planned
_SILENT = frozenset({"none", "ruled", "liable", "designed"})
_BEHIND = frozenset(
    {"given", "coming"}
)  # they tell only of what stands before them  # they tell nothing of what follows
_PLAIN = {
    "aim": Status.PLAN,
    "hope": Status.FORECAST,
    "now": Status.ACTUAL,
    "recorded": Status.ACTUAL,
    "by_estimate": Status.ESTIMATE,
}
_RULES = frozenset({"entitlement", "rule", "tax", "taxed", "duty", "opening_rule"})
_ENDS = frozenset({",", ";", ":", "(", ")"})
_RULED = RATIO | TIME | MONEY  # what a rule is said in
_SOON = timedelta(7)  # an event of the days to come may be reported as if it were there
FORESEEN = frozenset({"forecast", "hope", "estimate"})
_SURE = frozenset({"forecast", "estimate", "by_estimate", "believe", "chance"})  # "sẽ" behind them foresees
_MEASURED_BY = frozenset({"plan", "due", "aim", "forecast", "hope", "now"})


def status(scan: Scan, figure: Figure, stop: int, sentence_default: Status, measure: Measure) -> Status:
    """The status of a figure: what the last word before it tells; approval may be told behind it, up to stop."""
    if _in_brackets_after_plan(scan, figure):
        return Status.PLAN
    found = sentence_default
    foreseen = found is Status.FORECAST
    for cue in words(scan, figure.core):
        said = _will(scan, cue, figure, foreseen=foreseen) if cue.value == "will" else _said(scan, cue, figure, measure)
        if cue.value in {"granted", "duty"} and found is not Status.ACTUAL:
            said = None
        if cue.value == "recorded" and foreseen:
            said = None
        found = said or found
        foreseen = cue.value in _SURE or (foreseen and cue.value in {"will", "tax", "taxed", "duty", "rule"})
    if found in {Status.PLAN, Status.FORECAST} and _is_whole_of_share(scan, figure):
        return Status.ACTUAL
    if found is Status.ACTUAL:
        found = _behind(scan, figure, stop, measure)
    cut = measure is Measure.CHANGE and found is Status.ACTUAL  # đã giảm tối đa 2%
    limited = not cut and _is_limit(scan, figure, found)
    return Status.ENTITLEMENT if limited else found


def _behind(scan: Scan, figure: Figure, stop: int, measure: Measure) -> Status:
    """What is said of a figure behind it: that it is approved, that breaking the rule costs something."""
    unit, end = figure.quantity.unit, len(scan.tokens)
    if unit in MONEY and any(cue.value == "approved" for cue in scan.between("status", figure.end, stop)):
        return Status.APPROVED
    told = {cue.value for cue in scan.between("status_noun", figure.end, end)}
    ruled = unit in RATIO | TIME and "ruled" in told
    taxed = unit in RATIO and measure is Measure.LEVEL and "taxed" in told
    granted = figure.hedge in _BOUNDS and not told.isdisjoint({"granted", "given"})
    if ruled or taxed or granted:
        return Status.ENTITLEMENT
    if _is_designed(scan, figure) and (unit in MEASURED or is_counted(unit)) and unit not in {"t", "bbl"}:
        return Status.PLAN
    if _is_coming(scan, figure):
        return Status.PLAN
    estimated = stop == end and any(c.value == "by_estimate" for c in scan.between("status_noun", figure.end, end))
    return Status.ESTIMATE if estimated else Status.ACTUAL


def _is_designed(scan: Scan, figure: Figure) -> bool:
    """rộng 26 ha, được quy hoạch …; cầu (dài 1,9 km) sẽ kết nối …: said right behind a size."""
    near = scan.between("status_noun", figure.end, min(figure.end + _CLOSE, len(scan.tokens)))
    return any(cue.value == "designed" and ";" not in scan.tokens[figure.end : cue.start] for cue in near)


def _is_coming(scan: Scan, figure: Figure) -> bool:
    """20.000 m2 sàn từ dự án sẽ hoàn thành …: nothing parts a figure from what it is not yet."""
    near = scan.between("status_noun", figure.end, min(figure.end + _CLOSE, len(scan.tokens)))
    return any(cue.value == "coming" and _ENDS.isdisjoint(scan.tokens[figure.end : cue.start]) for cue in near)


def _is_whole_of_share(scan: Scan, figure: Figure) -> bool:
    """dự kiến chỉ có 1% trong tổng số 5 triệu dân: the whole of a share is there already."""
    within = scan.ending("out_of", figure.start)
    return within is not None and within.start > 0 and scan.tokens[within.start - 1] == "%"


def dated(said: Status, period: Period | None, published: date | None, scan: Scan, start: int) -> Status:
    """What lies wholly behind the day of publication has not happened: it is foreseen or planned."""
    if said not in {Status.ACTUAL, Status.ESTIMATE} or published is None or period is None:
        return said
    if period.start is None or period.start <= published + _SOON:
        return said
    told = [cue.value for cue in words(scan, start)]
    if told and told[-1] == "now":
        return said
    foreseen = any(cue.value in FORESEEN for cue in scan.cues.get("status", ()))
    return Status.FORECAST if foreseen else Status.PLAN


def words(scan: Scan, end: int) -> Iterator[Cue]:
    """The words that tell a status before a token, of two that overlap the first."""
    kinds = ("status", "status_noun", "no_status")
    cues = [cue for kind in kinds for cue in scan.between(kind, 0, end) if cue.value not in _BEHIND]
    reached = 0
    for cue in sorted(cues, key=lambda cue: (cue.start, -cue.end)):
        if cue.start < reached:
            continue
        if cue.value not in _SILENT:
            yield cue
        reached = max(reached, cue.end)


def _said(scan: Scan, cue: Cue, figure: Figure, measure: Measure) -> Status | None:
    """What one word says of the figure, None where it says nothing (a plan that others are measured by)."""
    if cue.value == "believe" or (cue.value in _MEASURED_BY and _is_yardstick(scan, cue)):
        return None
    if cue.value in _RULES:
        return _ruled(scan, cue, figure, measure)
    if cue.value == "plan_name":
        applies, said = _is_named_as_figure(scan, cue, figure), Status.PLAN
    elif cue.value == "approved":
        applies, said = figure.quantity.unit in MONEY, Status.APPROVED  # to have approved 6 projects is a deed
    elif cue.value == "granted":
        done = scan.ending("status", cue.start)
        part = figure.quantity.unit == "%" and cue.end == figure.start
        each = figure.quantity.unit in MONEY and bool(figure.quantity.per)
        applies, said = (part or each) and (done is None or done.value != "actual"), Status.ENTITLEMENT
    elif cue.value == "chance":
        applies, said = measure is Measure.CHANGE and figure.quantity.unit in {"pp", "%"}, Status.FORECAST
    elif cue.value == "ask":
        applies, said = _is_asked(scan, cue, figure), Status.PLAN
    elif cue.value == "expected":
        applies, said = True, Status.FORECAST if measure is Measure.SHARE else Status.PLAN
    elif cue.value == "due":
        applies, said = True, Status.FORECAST if _is_nobodys(scan, figure, measure) else Status.PLAN
    else:
        applies, said = True, _PLAIN.get(cue.value) or Status(cue.value)
    return said if applies else None


def _is_nobodys(scan: Scan, figure: Figure, measure: Measure) -> bool:
    """Whether what is expected is a move of the market, which nobody decides: giá thuê dự kiến tăng 3%."""
    return measure is Measure.GROWTH and bool(scan.between("market", 0, figure.start))


def _ruled(scan: Scan, cue: Cue, figure: Figure, measure: Measure) -> Status | None:
    """A rule lays down rates, amounts and terms; a tax only its own rates and the terms for them."""
    if cue.value == "entitlement":
        each = figure.quantity.unit in MONEY and bool(figure.quantity.per) and cue.kind == "status_noun"
        applies = figure.hedge in {"at_most", "under"} or (each and measure is Measure.LEVEL)
    elif cue.value in {"tax", "taxed"}:
        liable = any(other.value == "liable" for other in scan.between("status_noun", cue.end, figure.start))
        units = _RULED if liable else RATIO | TIME
        applies = figure.quantity.unit in units and measure is Measure.LEVEL
    elif cue.value == "duty":
        applies = figure.quantity.unit in RATIO and measure is Measure.LEVEL
    else:
        opens = cue.start == 0 or scan.tokens[cue.start - 1] in {",", ";", ":"}
        levels = figure.quantity.unit in _RULED and measure in {Measure.LEVEL, Measure.SHARE}
        applies = levels and (opens or cue.value == "rule")
    return Status.ENTITLEMENT if applies else None


def _is_asked(scan: Scan, cue: Cue, figure: Figure) -> bool:
    """đề nghị đưa kim ngạch đạt 25 tỷ USD; but not "đề nghị truy tố 5 bị can"."""
    if figure.quantity.unit in TIME or ";" in scan.tokens[cue.end : figure.start]:
        return False
    joins = [word.value for word in scan.between("predicate", cue.end, figure.start)]
    return any(value in {"reach", "to", "up", "down"} for value in joins)


def _will(scan: Scan, cue: Cue, figure: Figure, *, foreseen: bool) -> Status | None:
    """dự báo … sẽ: what is foreseen stays so; cứ 2 … sẽ có 1 plans nothing."""
    if figure.quantity.out_of is not None and scan.between("every", 0, cue.start):
        return None
    return Status.FORECAST if foreseen else Status.PLAN


def _is_limit(scan: Scan, figure: Figure, found: Status) -> bool:
    if figure.hedge == "at_most":
        return bool(figure.quantity.per) or found is Status.ENTITLEMENT
    minimum = scan.ending("hedge", figure.core)
    return found is Status.ACTUAL and minimum is not None and scan.starting("minimum", minimum.start) is not None


def _is_yardstick(scan: Scan, cue: Cue) -> bool:
    """so với chỉ tiêu; vượt mục tiêu; cao hơn kỳ vọng: what happened is measured by it."""
    if scan.ending("against", cue.start) is not None:
        return True
    planned = any(plan.start <= cue.start and cue.end <= plan.end for plan in scan.cues.get("plan", ()))
    joins = _COMPARED | (_ATTAINED if planned else frozenset())
    return any(p.value in joins and 0 <= cue.start - p.end <= _NEAR for p in scan.cues.get("predicate", ()))


def _is_named_as_figure(scan: Scan, cue: Cue, figure: Figure) -> bool:
    """kế hoạch (gạch năm 2022) là 5 tỷ: the plan's own figure."""
    plans = [plan for plan in scan.cues.get("plan", ()) if plan.start == cue.start]
    end = max((plan.end for plan in plans), default=cue.end)
    joined = any(
        join.value == "is" and figure.start - join.end <= 1 for join in scan.between("predicate", end, figure.start)
    )
    apart = any(token in {",", ";"} for token in scan.tokens[end : figure.start])
    return joined and not apart and not _is_yardstick(scan, cue)


def _in_brackets_after_plan(scan: Scan, figure: Figure) -> bool:
    """… kế hoạch năm (78,6 tỷ đồng); mục tiêu đặt ra hồi đầu năm (8 triệu lượt)"""
    at = figure.start - 1
    if at <= 0 or scan.tokens[at] != "(":
        return False
    named = [plan for plan in scan.cues.get("plan", ()) if plan.end <= at and at - plan.end <= _CLOSE]
    if not named or any(scan.between("no_status", named[-1].start - back, named[-1].end + 2) for back in range(2)):
        return False
    between = range(named[-1].end, at)
    dates = scan.covered(("period",), named[-1].end, at)
    return all(scan.tokens[token].isalpha() or token in dates for token in between)


def is_asserted(scan: Scan, figure: Figure) -> bool:
    """Whether a figure stands outside of conditions; what is so today ("như hiện nay") is a fact even there."""
    now = scan.starting("status", figure.end)
    if now is not None and now.value == "now":
        return True
    if any(cue.value for cue in scan.between("unasserted", 0, figure.start)):
        return False
    then = scan.starting("then", figure.end)  # giá tăng 2% thì lương phải tăng 3%
    return then is None or not scan.between("must", then.end, len(scan.tokens))
