"""Two printed figures of one observation that cannot both be true: the check of three rules.

What differs from another text is `contradicts-source`; what an article itself prints otherwise is
`repeats-differently`; and a number that is the other one a thousand, a million … times is `unit-slip`, whoever prints
them. So a wrong figure is told by one rule, the one that knows most of it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from decimal import Decimal

from factcheck.model import (
    Authority,
    Confidence,
    Fact,
    Finding,
    Severity,
    Status,
    number,
    say,
)
from factcheck.model.dataclass import replace
from factcheck.model.standing import rank
from factcheck.observation import Outcome, compare, describe, printed
from factcheck.observation.describe import period_words
from factcheck.observation.prints import Prints
from factcheck.observation.producers import producer
from factcheck.observation.revisions import Revisions
from factcheck.observation.rewordings import rewordings
from factcheck.observation.same import same_observation
from factcheck.observation.scope import same_scope
from factcheck.observation.twins import twins
from factcheck.relations.blocks import article, observation, sentence, story, subject
from factcheck.relations.propagation.written import intervals
from factcheck.relations.reading.said_twice import said_twice
from factcheck.rules._scale import in_other_scale, times_of
from factcheck.rules.contract import Check, Printed, finding

CONTRADICTS, REPEATS, UNIT_SLIP = "contradicts-source", "repeats-differently", "unit-slip"
_TABLE = 12  # numbers that one article prints of what is read as one observation: its subjects were not told apart


def _observed(told: Printed) -> Iterator[Finding]:
    return _findings(_observed_twice(told), told.focus)


def _copied(told: Printed) -> Iterator[Finding]:
    return _findings(twins(told.facts, told.focus), told.focus)


def _reworded(told: Printed) -> Iterator[Finding]:
    revisions = Revisions(told.facts)
    pairs = (pair for pair in rewordings(told.facts, told.focus) if revisions.revision(*pair) is None)
    return _findings(pairs, told.focus)


def _twice(told: Printed) -> Iterator[Finding]:
    return (_doubtful(_finding(one, other, told.focus)) for one, other in said_twice(told.own))


def _findings(pairs: Iterable[tuple[Fact, Fact]], focus: Collection[str]) -> Iterator[Finding]:
    """Each at the newer of its two prints."""
    return (_finding(*_suspect_first(one, other, focus), focus) for one, other in pairs)


def _observed_twice(told: Printed) -> Iterator[tuple[Fact, Fact]]:
    """Pairs of facts about one observation that print it differently, where neither is a revision of the other."""
    buckets: dict[tuple[object, ...], list[Fact]] = defaultdict(list)
    for fact in told.facts:
        if _is_told(fact):
            buckets[_bucket(fact)].append(fact)
    revisions = Revisions(told.facts, told.whole)
    prints = Prints(_print, lambda fact: fact.origin, told.focus)
    for bucket in buckets.values():
        for tried in prints.pairs(_without_tables(bucket)):
            differing = ((one, other) for one, other in tried if _is_one(one, other, told))
            unrevised = (pair for pair in differing if revisions.revision(*pair) is None)
            pair = next((pair for pair in unrevised if not any(_is_of_table(fact, told) for fact in pair)), None)
            if pair is not None:
                yield pair


def _without_tables(bucket: Sequence[Fact]) -> list[Fact]:
    """The facts of articles of which not even these are too many: only then is the rest of the article asked for."""
    numbers: dict[str, set[object]] = defaultdict(set)
    for fact in bucket:
        numbers[fact.origin].add(fact.quantity)
    return [fact for fact in bucket if len(numbers[fact.origin]) <= _TABLE]


def _is_of_table(fact: Fact, told: Printed) -> bool:
    """Whether an article prints so many numbers of what is read as one observation that they must be of many things."""
    bucket = _bucket(fact)
    alike = (other for other in told.whole(fact.origin) if _is_told(other) and _bucket(other) == bucket)
    return len({other.quantity for other in alike}) > _TABLE


def _is_told(fact: Fact) -> bool:
    return fact.asserted and fact.period is not None and not fact.period.inferred


def _is_one(one: Fact, other: Fact, told: Printed) -> bool:
    """Whether two facts speak of one observation."""
    if one.status is Status.FORECAST and producer(one) != producer(other):
        return False  # two houses may foresee two things
    if not _differ(one, other):
        return False
    if not (same_observation(one, other) and same_scope(one, other)):
        return False
    together = _prints(told, other.origin, one.place.quote) or _prints(told, one.origin, other.place.quote)
    return not together or same_observation(one, other, together=True)


def _prints(told: Printed, origin: str, quote: str) -> bool:
    """Whether an article prints a sentence."""
    return any(fact.place.quote == quote for fact in told.whole(origin))


def _print(fact: Fact) -> tuple[object, ...]:
    """What makes two facts of a bucket one print; that of an official source is one of its own."""
    about = fact.holder, fact.subject.lower(), fact.basis, fact.period, fact.part_of is None
    return fact.quantity, rank(fact.place.standing), *about


def _differ(one: Fact, other: Fact) -> bool:
    if not (one.asserted and other.asserted) or one.measure != other.measure:
        return False
    if (one.quantity.unit, one.quantity.per) != (other.quantity.unit, other.quantity.per):
        return False
    return compare(one.quantity, other.quantity).outcome is Outcome.CONTRADICTS


def _bucket(fact: Fact) -> tuple[object, ...]:
    dates = fact.period.dates if fact.period is not None else None
    return fact.indicator, fact.area, fact.measure, fact.status, fact.quantity.unit, dates


def _suspect_first(one: Fact, other: Fact, focus: Collection[str]) -> tuple[Fact, Fact]:
    """The text that is linted is told of, whatever its day; else that of the lower standing, else the newer one."""
    if (one.origin in focus) != (other.origin in focus):
        return (one, other) if one.origin in focus else (other, one)

    def age(fact: Fact) -> tuple[int, str, str, int]:
        published = fact.place.published
        below = -rank(fact.place.standing)
        return (below, published.isoformat() if published else "", fact.place.path, fact.span.start)

    return (one, other) if age(one) > age(other) else (other, one)


def _finding(newer: Fact, older: Fact, focus: Collection[str]) -> Finding:
    together = newer.origin == older.origin
    figure, what, other = printed(newer), describe(newer), _otherwise(newer, older)
    if together:
        message = say("{figure} for {what}, but {other} in the same article", figure=figure, what=what, other=other)
    else:
        title = _source(older)
        message = say("{figure} for {what}, but {other} in {title}", figure=figure, what=what, other=other, title=title)
    times = times_of(newer, older)
    rule = UNIT_SLIP if times else REPEATS if together else CONTRADICTS
    found = finding(
        rule, _severity(newer, older), Confidence.HIGH, (newer, older), message, _computation(newer, older, times)
    )
    mends = times is not None and (not focus or newer.origin in focus)  # the text that is linted is the one to mend
    return replace(found, suggestion=in_other_scale(newer, older)) if mends else found


def _severity(newer: Fact, older: Fact) -> Severity:
    """Two papers may both be wrong, an official source or an agency is not; where no source is told of, all count."""
    told = {fact.place.standing for fact in (newer, older)} - {None}
    is_of_press = newer.origin != older.origin and told == {Authority.PRESS}
    return Severity.WARNING if is_of_press else Severity.ERROR


def _source(fact: Fact) -> str:
    """Who says so, as far as it is told, and in which cell of a table."""
    place = fact.place
    where = place.path if place.cell is None else f"{place.path}, {place.cell}"
    if place.standing is not None and rank(place.standing):
        who = place.publisher or place.title or place.path
        return say("{standing} source {who} ({where})", standing=place.standing, who=who, where=where)
    title = say("{title}", title=place.title or place.path)  # other languages say that it is an article's
    return title if place.cell is None else say("{source} ({where})", source=title, where=where)


def _otherwise(newer: Fact, older: Fact) -> str:
    """What the other text prints: another number, or the same one for another time."""
    if newer.quantity == older.quantity and older.period is not None and newer.period != older.period:
        return say("for {time}", time=period_words(older.period))
    return printed(older)


def _doubtful(found: Finding) -> Finding:
    """What only a slip and like words tell: the words may be of two things."""
    return replace(found, severity=Severity.WARNING, confidence=Confidence.MEDIUM)


def _computation(newer: Fact, older: Fact, times: Decimal | None) -> str:
    if times is not None:
        more, less = (newer, older) if times > 1 else (older, newer)
        return say(
            "{figure} is {times} times {other}",
            figure=printed(more),
            times=number(f"{max(times, 1 / times).normalize():f}"),
            other=printed(less),
        )
    apart = compare(newer.quantity, older.quantity).outcome is Outcome.CONTRADICTS
    if apart:
        first, second = intervals(newer, older)
        return say("{first} and {second} do not meet", first=first, second=second)
    if newer.quantity == older.quantity:
        return say("the same words, another time")
    if newer.quantity.unit == older.quantity.unit:
        return say("the same words, another number")
    return say("the same words, another unit")


CHECKS = (
    Check(observation.BLOCKING.id, _observed),
    Check(subject.BLOCKING.id, _observed),
    Check(sentence.BLOCKING.id, _copied),
    Check(story.BLOCKING.id, _reworded),
    Check(article.BLOCKING.id, _twice),
)
