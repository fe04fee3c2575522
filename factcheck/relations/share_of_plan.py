"""Attainment: what was done is the printed share of what was planned, or exceeds it by what is printed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from factcheck.model import BasisKind, Fact, Measure, Period, Status
from factcheck.observation.same import qualifiers
from factcheck.relations.contract import Constraint, Example, Law, Operand, Relation
from factcheck.relations.reading.observed import between_figures, same_unit
from factcheck.relations.reading.page import Page
from factcheck.relations.reading.unprinted import plan_of

_ID = "share-of-plan"
_PERCENT = Decimal("0.01")
_AGAINST_PLAN = frozenset({Measure.ATTAINMENT, Measure.DEVIATION})
_AMOUNTS = frozenset({Measure.LEVEL, Measure.GROWTH})
_RATES = frozenset({Measure.GROWTH, Measure.SHARE})
_POINTS = frozenset({"pp", "point"})
_LEADS_TO_PLAN = re.compile(r"[~x]?k?[tx]?\([xt]{0,2}[:>]?|[~x]?k[t:>]?")
_THE_PLAN = re.compile(r"[~t]?(?:k(?!x)|(?!k))")  # not "kế hoạch điều chỉnh", "dự toán trung ương giao"
_NEAR = 400  # characters: a plan just before its result needs no more words to be known as its plan


def find(page: Page) -> Iterator[Constraint]:
    """Every figure that says how a result stands to its plan, behind the result."""
    plans = [fact for sentence in page.sentences for fact in sentence if _is_plan(fact, sentence)]
    for sentence in page.sentences:
        measured: set[str] = set()
        for at, relative in enumerate(sentence):
            actual = _result(sentence[:at], relative) if _is_against_plan(relative) else None
            if actual is not None:
                plan = _told_behind(page, actual, relative, sentence[at + 1 :])
                # a plan with a name of its own (kế hoạch điều chỉnh) is not the one told elsewhere; and a result that is
                # measured twice is so by two plans, that of the town and that of the ministry
                is_named = not page.follows(relative, _THE_PLAN) or actual.id in measured
                elsewhere = None if plan or is_named else _plan(actual, plans)
                unprinted = Operand(about=("plan", relative.id)) if is_named else plan_of(actual)
                printed = plan or elsewhere
                yield from _constraint(actual, relative, unprinted if printed is None else Operand(printed))
                measured.add(actual.id)


def _is_against_plan(fact: Fact) -> bool:
    planned = fact.basis is not None and fact.basis.kind is BasisKind.PLAN
    return fact.measure in _AGAINST_PLAN or (planned and fact.measure in {Measure.GROWTH, Measure.CHANGE})


def _result(before: Sequence[Fact], relative: Fact) -> Fact | None:
    """What is measured by the plan: "doanh thu đạt 8 tỷ, tăng 5%, đạt 115,6% kế hoạch"."""
    points = relative.measure is Measure.DEVIATION and relative.quantity.unit in _POINTS
    for fact in reversed(before):
        between = between_figures(fact, relative)
        if between.count(")") > between.count("("):
            continue  # said in brackets, by the way
        if fact.subject != relative.subject:
            return None
        if fact.measure is Measure.LEVEL or (points and fact.measure in _RATES):
            return fact if fact.quantity.value is not None else None
    return None


def _is_plan(fact: Fact, sentence: Sequence[Fact]) -> bool:
    """A planned amount, but not one that is itself said to exceed the plan ("sẽ đạt 62 tỷ, vượt 6,9% kế hoạch")."""
    if fact.status is not Status.PLAN or fact.measure not in _AMOUNTS:
        return False
    return not any(
        _is_against_plan(other) and other.subject == fact.subject and other.span.start > fact.span.start
        for other in sentence
    )


def _told_behind(page: Page, actual: Fact, relative: Fact, behind: Sequence[Fact]) -> Fact | None:
    """đạt 93,5% kế hoạch năm (78,6 tỷ đồng), vượt 480 tấn so với kế hoạch 12.000 tấn."""
    if not behind or not same_unit(behind[0], actual) or behind[0].quantity.value is None:
        return None
    return behind[0] if _LEADS_TO_PLAN.fullmatch(page.between(relative, behind[0])) else None


def _plan(actual: Fact, plans: Sequence[Fact]) -> Fact | None:
    """The only plan printed for the same thing and a period that holds this one."""
    found = [plan for plan in plans if _of_one_thing(plan, actual) and _holds(plan.period, actual.period)]
    return found[0] if found and len({plan.quantity.interval for plan in found}) == 1 else None


def _of_one_thing(plan: Fact, actual: Fact) -> bool:
    if plan.measure is not actual.measure or _owner(plan) != _owner(actual):
        return False
    if (plan.indicator or plan.subject.lower()) != (actual.indicator or actual.subject.lower()):
        return False
    near = 0 < actual.span.start - plan.span.end <= _NEAR
    return (near and plan.indicator is not None) or qualifiers(plan) == qualifiers(actual)


def _owner(fact: Fact) -> tuple[object, ...]:
    return fact.holder, fact.area, fact.quantity.unit, fact.quantity.per


def _holds(plan: Period | None, actual: Period | None) -> bool:
    if plan is None or actual is None or plan.end is None or actual.end is None:
        return False
    return plan.start <= actual.start and actual.end <= plan.end and plan.start.year == actual.start.year


def _constraint(actual: Fact, relative: Fact, plan: Operand) -> Iterator[Constraint]:
    """actual = plan × 115,6 %; = plan × (1 + 5,2 %); = plan + 100 nghìn tấn."""
    if relative.quantity.unit == "%" and actual.quantity.unit != "%":
        plus = Decimal(relative.measure is not Measure.ATTAINMENT)
        share = Operand(relative, factor=_PERCENT, plus=plus)
        yield Constraint(_ID, Law.PRODUCT, relative, Operand(actual), (plan, share))
    elif same_unit(actual, relative) or (actual.quantity.unit == "%" and relative.quantity.unit in _POINTS):
        side = Operand(relative, factor=Decimal(-1 if _is_better_below(actual, relative, plan) else 1))
        yield Constraint(_ID, Law.SUM, relative, Operand(actual), (plan, side))


def _is_better_below(actual: Fact, relative: Fact, plan: Operand) -> bool:
    """Whether a rate beats its goal from below: 3,2 % poor households exceed the goal of 4 % by 0,8 points."""
    done, wanted = actual.quantity.value, plan.fact.quantity.value if plan.fact is not None else None
    above = relative.quantity.value
    if relative.quantity.unit not in _POINTS or None in {done, wanted, above}:
        return False
    return done is not None and wanted is not None and above is not None and done < wanted and above > 0


RELATION = Relation(
    id=_ID,
    summary="what was done does not stand to what was planned as is printed",
    explanation=(
        "A text that prints a result, the plan and the percentage of the plan that was reached prints one number twice. "
        "The result divided by the plan, each with all values that round to its print or that its hedge allows, must meet the printed percentage. "
        "Two results measured by one plan that nobody prints must lead to the same plan."
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
    says="{result} of a plan of {first} cannot be {second} of it",
)
