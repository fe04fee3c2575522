"""Attainment: what was done, divided by what was planned, is the percentage of the plan that the text prints."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from factcheck.model import Fact, Measure, Period, Status
from factcheck.observation import printed
from factcheck.observation.compare import coarse
from factcheck.observation.same import qualifiers
from factcheck.relations.arithmetic import plain, ratio_in_percent
from factcheck.relations.contract import Breach, Example, Relation

_AGAINST_PLAN = frozenset({Measure.ATTAINMENT, Measure.DEVIATION})
_NEAR = 400  # characters: a plan just before its result needs no more words to be known as its plan
_DONE = frozenset({Status.ACTUAL, Status.ESTIMATE})


def find(facts: Sequence[Fact]) -> Iterator[Breach]:
    """Every attainment that its own actual figure and a printed plan contradict."""
    by_sentence: dict[tuple[str, int], list[Fact]] = defaultdict(list)
    for fact in facts:
        by_sentence[fact.origin, fact.place.quote_start].append(fact)
    plans: dict[tuple[object, ...], list[Fact]] = defaultdict(list)
    for fact in facts:
        if _is_plan(fact, by_sentence[fact.origin, fact.place.quote_start]):
            plans[_owner(fact)].append(fact)
    for attainment in facts:
        if attainment.measure is not Measure.ATTAINMENT or not attainment.asserted:
            continue
        sentence = by_sentence[attainment.origin, attainment.place.quote_start]
        actual = _actual(attainment, sentence)
        if actual is None:
            continue
        plan = _plan(attainment, actual, sentence, plans[_owner(actual)])
        if plan is not None and (breach := _compare(attainment, actual, plan)) is not None:
            yield breach


def _is_plan(fact: Fact, sentence: Sequence[Fact]) -> bool:
    """A planned amount, but not one that is itself said to exceed the plan ("sẽ đạt 62 tỷ, vượt 6,9% kế hoạch")."""
    if fact.status is not Status.PLAN or fact.measure is not Measure.LEVEL or not fact.asserted:
        return False
    return not any(
        other.measure in _AGAINST_PLAN and other.subject == fact.subject and other.span.start > fact.span.start
        for other in sentence
    )


def _owner(fact: Fact) -> tuple[object, ...]:
    return fact.holder, fact.area, fact.quantity.unit, fact.quantity.per


def _actual(attainment: Fact, sentence: Sequence[Fact]) -> Fact | None:
    """The figure just before the attainment in its sentence: "doanh thu đạt 8 tỷ, đạt 115,6% kế hoạch"."""
    before = [fact for fact in sentence if fact.span.end <= attainment.span.start]
    last = before[-1] if before else None
    if last is None or last.measure is not Measure.LEVEL or last.status not in _DONE:
        return None
    return last if last.subject == attainment.subject and last.quantity.value is not None else None


def _plan(attainment: Fact, actual: Fact, sentence: Sequence[Fact], plans: Sequence[Fact]) -> Fact | None:
    """The plan in brackets right behind, else the only one printed for the same thing and a period that holds this one."""
    behind = [fact for fact in sentence if fact.span.start >= attainment.span.end]
    if behind and behind[0].status is Status.PLAN and _owner(behind[0])[2:] == _owner(actual)[2:]:
        return behind[0]
    found = [plan for plan in plans if _of_one_thing(plan, actual) and _holds(plan.period, actual.period)]
    own = [plan for plan in found if plan.origin == actual.origin] or found
    return own[0] if own and len({plan.quantity.interval for plan in own}) == 1 else None


def _of_one_thing(plan: Fact, actual: Fact) -> bool:
    named = plan.indicator or plan.subject.lower(), actual.indicator or actual.subject.lower()
    if named[0] != named[1]:
        return False
    near = plan.origin == actual.origin and 0 < actual.span.start - plan.span.end <= _NEAR
    return (near and plan.indicator is not None) or qualifiers(plan) == qualifiers(actual)


def _holds(plan: Period | None, actual: Period | None) -> bool:
    if plan is None or actual is None or plan.end is None or actual.end is None:
        return False
    return plan.start <= actual.start and actual.end <= plan.end and plan.start.year == actual.start.year


def _compare(attainment: Fact, actual: Fact, plan: Fact) -> Breach | None:
    possible = ratio_in_percent(coarse(actual.quantity), coarse(plan.quantity))
    if possible is None or possible.meets(attainment.quantity.interval):
        return None
    done, planned, share = actual.quantity.value, plan.quantity.value, attainment.quantity.value
    if done is None or planned is None or share is None:
        return None
    scale = planned.adjusted() // 3 * 3
    computation = (
        f"{plain(done.scaleb(-scale))} / {plain(planned.scaleb(-scale))} = {plain(done / planned * 100, 1)} %, "
        f"printed {plain(share)} %"
    )
    message = f"{printed(actual)} of a plan of {printed(plan)} cannot be {printed(attainment)} of it"
    return Breach((attainment, actual, plan), message, computation)


RELATION = Relation(
    id="share-of-plan",
    summary="what was done is not the printed share of what was planned",
    explanation=(
        "A text that prints a result, the plan and the percentage of the plan that was reached prints one number twice. "
        "The result divided by the plan, each with all values that round to its print or that its hedge allows, must meet the printed percentage."
    ),
    holds=(
        Example(
            "Năm 2024, tỉnh Lạng Sơn đặt mục tiêu doanh thu 6,04 tỷ đồng. 9 tháng năm 2024, doanh thu đạt gần 7 tỷ đồng, đạt 115,6% kế hoạch năm.",
            "just below 7 of 6,04 is up to 115,9 %",
        ),
        Example(
            "Năm 2023, kinh phí khuyến công của tỉnh Lạng Sơn là 73,5 tỷ đồng, đạt 93,5% so với kế hoạch năm (78,6 tỷ đồng).",
            "73,5 of 78,6 is 93,5 %",
        ),
        Example(
            "Năm 2024, tỉnh Lạng Sơn đặt mục tiêu doanh thu 6 tỷ đồng. Năm 2023, doanh thu đạt 8 tỷ đồng, đạt 115,6% kế hoạch năm.",
            "the plan is another year's",
        ),
    ),
    breaks=(
        Example(
            "Năm 2024, tỉnh Lạng Sơn đặt mục tiêu doanh thu 6,04 tỷ đồng. 9 tháng năm 2024, doanh thu đạt gần 8 tỷ đồng, đạt 115,6% kế hoạch năm.",
            "just below 8 of 6,04 is at least 124 %",
        ),
        Example(
            "Năm 2023, kinh phí khuyến công của tỉnh Lạng Sơn là 73,5 tỷ đồng, đạt 83,5% so với kế hoạch năm (78,6 tỷ đồng).",
            "73,5 of 78,6 is 93,5 %",
        ),
    ),
    find=find,
)
