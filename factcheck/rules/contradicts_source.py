"""Two printed figures of one observation that cannot both be true."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence

from factcheck.model import Confidence, Fact, Finding, Severity, Status
from factcheck.observation import Outcome, compare, describe, printed
from factcheck.observation.prints import Prints
from factcheck.observation.producers import producer
from factcheck.observation.revisions import Revisions
from factcheck.observation.rewordings import rewordings
from factcheck.observation.same import same_observation
from factcheck.observation.scope import same_scope
from factcheck.observation.twins import twins
from factcheck.rules.contract import Example, Printed, Rule, Scope, finding

_ID = "contradicts-source"
_TABLE = 12  # numbers that one article prints of what is read as one observation: its subjects were not told apart


def check(told: Printed) -> Iterator[Finding]:
    """Every two different prints once; the finding stands at the newer one."""
    facts, focus = told.facts, told.focus
    known: set[frozenset[str]] = set()
    revisions = Revisions(facts)
    reworded = (pair for pair in rewordings(facts, focus) if revisions.revision(*pair) is None)
    for one, other in (*_observed_twice(facts, revisions, focus), *twins(facts, focus), *reworded):
        pair = frozenset({one.id, other.id})
        if pair not in known:
            known.add(pair)
            yield _finding(*_newer_first(one, other))


def _observed_twice(facts: Sequence[Fact], revisions: Revisions, focus: Collection[str]) -> Iterator[tuple[Fact, Fact]]:
    """Pairs of facts about one observation that print it differently, where neither is a revision of the other."""
    buckets: dict[tuple[object, ...], list[Fact]] = defaultdict(list)
    for fact in facts:
        if fact.asserted and fact.period is not None and not fact.period.inferred:
            buckets[_bucket(fact)].append(fact)
    quotes = {(fact.origin, fact.place.quote) for fact in facts}
    prints = Prints(_print, lambda fact: fact.origin, focus)
    for bucket in buckets.values():
        for tried in prints.pairs(_without_tables(bucket)):
            differing = ((one, other) for one, other in tried if _is_one(one, other, quotes))
            pair = next((pair for pair in differing if revisions.revision(*pair) is None), None)
            if pair is not None:
                yield pair


def _without_tables(bucket: Sequence[Fact]) -> list[Fact]:
    """The facts of articles that do not print so many numbers of one observation that they must be of many things."""
    numbers: dict[str, set[object]] = defaultdict(set)
    for fact in bucket:
        numbers[fact.origin].add(fact.quantity)
    return [fact for fact in bucket if len(numbers[fact.origin]) <= _TABLE]


def _is_one(one: Fact, other: Fact, quotes: set[tuple[str, str]]) -> bool:
    """Whether two facts speak of one observation; quotes tells which article prints which sentence."""
    if one.status is Status.FORECAST and producer(one) != producer(other):
        return False  # two houses may foresee two things
    together = (other.origin, one.place.quote) in quotes or (one.origin, other.place.quote) in quotes
    return _differ(one, other) and same_observation(one, other, together=together) and same_scope(one, other)


def _print(fact: Fact) -> tuple[object, ...]:
    """What makes two facts of a bucket one print."""
    return fact.quantity, fact.holder, fact.subject.lower(), fact.basis, fact.period, fact.part_of is None


def _differ(one: Fact, other: Fact) -> bool:
    if not (one.asserted and other.asserted) or one.measure != other.measure:
        return False
    if (one.quantity.unit, one.quantity.per) != (other.quantity.unit, other.quantity.per):
        return False
    return compare(one.quantity, other.quantity).outcome is Outcome.CONTRADICTS


def _bucket(fact: Fact) -> tuple[object, ...]:
    assert fact.period is not None
    return fact.indicator, fact.area, fact.measure, fact.status, fact.quantity.unit, fact.period.dates


def _newer_first(one: Fact, other: Fact) -> tuple[Fact, Fact]:
    def age(fact: Fact) -> tuple[str, str, int]:
        published = fact.place.published
        return (published.isoformat() if published else "", fact.place.path, fact.span.start)

    return (one, other) if age(one) > age(other) else (other, one)


def _finding(newer: Fact, older: Fact) -> Finding:
    where = "in the same article" if newer.origin == older.origin else f"in {older.place.title or older.place.path}"
    message = f"{printed(newer)} for {describe(newer)}, but {printed(older)} {where}"
    apart = compare(newer.quantity, older.quantity).outcome is Outcome.CONTRADICTS
    computation = (
        f"{_interval(newer)} and {_interval(older)} do not meet" if apart else "the same words, another number"
    )
    return finding(_ID, Severity.ERROR, Confidence.HIGH, (newer, older), message, computation)


def _interval(fact: Fact) -> str:
    quantity = fact.quantity
    low = "-∞" if quantity.low is None else f"{quantity.low.normalize():f}"
    high = "∞" if quantity.high is None else f"{quantity.high.normalize():f}"
    return f"{'(' if quantity.low_open else '['}{low}, {high}{')' if quantity.high_open else ']'}"


RULE = Rule(
    id=_ID,
    severity=Severity.ERROR,
    confidence=Confidence.HIGH,
    scope=Scope.EVERYWHERE,
    summary="a figure differs from what another text, or the same one, prints of the same thing",
    explanation=(
        "Two figures are compared only when everything that says what they are figures of is the same and known: the indicator or its wording, "
        "the area, the organisation, the dates of the period, the measure, the unit, what it is compared with, and whether it is a plan or a result. "
        "They contradict each other when no value fits both prints, with rounding, hedges and trailing zeros allowed for. "
        "Two texts of one day that share most of their figures tell one story: what they print in other words is compared figure by figure."
    ),
    grounds=(
        "An error, since a reader of both texts is told two things and at most one is so. Of high confidence, since nothing that says what the figures are is guessed: "
        "both sentences have to say it themselves."
    ),
    bad=(
        Example(
            (
                "Năm 2023, chỉ số sản xuất công nghiệp của tỉnh Lạng Sơn tăng 7,68% so với năm 2022.",
                "Chỉ số sản xuất công nghiệp năm 2023 của tỉnh Lạng Sơn tăng 7,86% so với năm 2022.",
            ),
            "two digits swapped",
        ),
        Example(
            (
                "Năm 2023, chỉ số sản xuất công nghiệp của tỉnh Lạng Sơn tăng 7,68%. "
                "Hết tháng 12/2023, chỉ số sản xuất công nghiệp toàn tỉnh tăng 6,68% so với năm 2022.",
            ),
            "an article that contradicts itself: the twelve months are the year",
        ),
        Example(
            (
                "Năm 2023, GRDP của tỉnh Bắc Giang tăng 13,45%.",
                "GRDP của tỉnh Bắc Giang năm 2023 giảm 13,45%.",
            ),
            "the same number in the other direction",
        ),
        Example(
            (
                "Sáu tháng đầu năm, hãng xe Sao Đỏ chở 1,24 triệu lượt khách, thu 386 tỷ đồng, tăng 12,5% so với cùng kỳ; hãng có 640 xe.",
                "Với 640 xe, Sao Đỏ phục vụ 1,24 triệu lượt khách trong nửa đầu năm. Hãng xe này thu 368 tỷ đồng, cao hơn cùng kỳ 12,5%.",
            ),
            "one story in other words, with two digits swapped",
        ),
    ),
    good=(
        Example(
            (
                "Năm 2023, chỉ số sản xuất công nghiệp của tỉnh Lạng Sơn tăng 7,68%.",
                "Năm 2023, chỉ số sản xuất công nghiệp của tỉnh Lạng Sơn tăng 7,7%.",
            ),
            "one rounds to the other",
        ),
        Example(
            (
                "Đến hết tháng 11/2023, chỉ số sản xuất công nghiệp của tỉnh Lạng Sơn tăng 7,21% so với cùng kỳ. "
                "Năm 2023, chỉ số sản xuất công nghiệp của tỉnh tăng 7,68%.",
            ),
            "eleven months are not the year",
        ),
        Example(
            (
                "Năm 2023, sản xuất công nghiệp của tỉnh Lạng Sơn tăng 7,68%. Mục tiêu năm 2023, tỉnh phấn đấu sản xuất công nghiệp tăng 7%.",
            ),
            "a plan beside what came of it",
        ),
        Example(
            (
                "Sáu tháng đầu năm 2024, cửa hàng hợp tác xã Phú Lương bán ra 3.120 suất cơm cho công nhân.",
                "Sáu tháng đầu năm 2023, cửa hàng hợp tác xã Phú Lương bán ra 2.870 suất cơm cho công nhân.",
            ),
            "one sentence of two years",
        ),
        Example(
            (
                "Năm 2023, GRDP của tỉnh Bắc Giang tăng 13,45%.",
                "Năm 2023, GRDP của tỉnh Bắc Ninh giảm 9,28%.",
            ),
            "another province",
        ),
        Example(
            (
                "Năm 2023, doanh thu của Công ty Than Na Dương đạt 500 tỷ đồng.",
                "Năm 2023, doanh thu của Công ty Xi măng Đồng Bành đạt 700 tỷ đồng.",
            ),
            "another company",
        ),
        Example(
            (
                "Sáu tháng đầu năm, hãng xe Sao Đỏ chở 1,24 triệu lượt khách, thu 386 tỷ đồng; hãng có 640 xe.",
                "Với 640 xe, Sao Đỏ phục vụ 1,24 triệu lượt khách trong nửa đầu năm. Hãng xe này thu gần 386 tỷ đồng.",
            ),
            "one story in other words, with the same figures",
        ),
        Example(
            (
                "Năm 2023, tỉnh Lạng Sơn thu hút hơn 20 doanh nghiệp công nghiệp.",
                "Năm 2023, tỉnh Lạng Sơn thu hút 23 doanh nghiệp công nghiệp.",
            ),
            "hedged beside exact",
        ),
    ),
    check=check,
)
