"""What do several articles say of the same things? Their figures side by side, one row an observation."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import groupby, permutations

from factcheck.desk.asked import Topic, areas_named, no_topic, period_named, topic
from factcheck.extract import extract
from factcheck.model import Agreement, Alignment, Article, Cell, Column, Fact, Period, Row, UsageError, say
from factcheck.model.dataclass import dataclass
from factcheck.observation import Outcome, compare, describe
from factcheck.observation.alignment import aligned, order
from factcheck.observation.scale import common
from factcheck.store.contract import Query, Store

_WORST_FIRST = tuple(Agreement)
_ALL = 10**9  # figures that may be fetched of the index


@dataclass(frozen=True, slots=True)
class Choice:
    """Which figures are compared: those of a topic, a period and an area, as far as these are told."""

    topic: Topic | None = None
    period: Period | None = None
    areas: frozenset[str] | None = None

    @classmethod
    def of(cls, about: str | None = None, period: str | None = None, area: str | None = None) -> Choice:
        """The choice in words. Raises UsageError for a period or an area that can't be understood."""
        return cls(
            topic(about) if about is not None else None,
            period_named(period) if period is not None else None,
            areas_named(area) if area is not None else None,
        )

    def holds(self, fact: Fact) -> bool:
        """Whether a figure is one of them."""
        return (
            (self.topic is None or self.topic.is_told_by(fact))
            and (self.period is None or (fact.period is not None and fact.period.dates == self.period.dates))
            and (self.areas is None or fact.area in self.areas)
        )


def compare_articles(articles: Sequence[Article], choice: Choice) -> Alignment:
    """The figures of some articles side by side, the columns in the order of the articles."""
    columns = [Column(one.id, one.path or one.id, one.title, one.published) for one in articles]
    facts = [fact for article in articles for fact in extract(article)]
    _require_known(choice.topic, lambda: facts)
    return _alignment(columns, facts, choice)


def compare_corpus(store: Store, choice: Choice) -> Alignment:
    """The figures of a corpus side by side; a column for each article that prints one of them."""
    _require_known(choice.topic, store.facts)
    chosen = {fact.origin: fact.place.path for fact in store.candidates(_query(choice)) if choice.holds(fact)}
    columns = [
        Column(record.id, record.path, record.title, record.published)
        for record in store.articles()
        if record.id in chosen
    ]
    return _alignment(columns, list(store.facts(set(chosen.values()))), choice)


def _query(choice: Choice) -> Query:
    """What the index can tell of a choice: a corpus may have millions of figures."""
    named = choice.topic.indicators if choice.topic is not None else frozenset()
    dates = choice.period.dates if choice.period is not None else None
    return Query(indicators=named or None, dates=dates, limit=_ALL)


def _alignment(columns: Sequence[Column], facts: Sequence[Fact], choice: Choice) -> Alignment:
    at = {column.origin: number for number, column in enumerate(columns)}
    chosen = [fact for fact in facts if fact.origin in at and choice.holds(fact)]
    groups = [_cells(group, at) for group in aligned(chosen, facts)]
    rows = [_row(cells) for cells in groups if len(cells) > 1]
    only = [cells[0] for cells in groups if len(cells) == 1]
    return Alignment(
        tuple(columns),
        tuple(sorted(rows, key=_row_order)),
        tuple(sorted(only, key=lambda cell: (cell.column, order(cell.facts[0])))),
    )


def _require_known(asked: Topic | None, facts: Callable[[], Iterable[Fact]]) -> None:
    """Raise UsageError for words that name no indicator and no subject: silence would look like an answer."""
    if asked is not None and not asked.indicators and not any(map(asked.is_told_by, facts())):
        raise no_topic("--about", asked, facts())


def _cells(group: Sequence[Fact], at: dict[str, int]) -> tuple[Cell, ...]:
    facts = sorted(group, key=lambda fact: (at[fact.origin], fact.span))
    return tuple(Cell(column, tuple(own)) for column, own in groupby(facts, key=lambda fact: at[fact.origin]))


def _row(cells: tuple[Cell, ...]) -> Row:
    facts = [fact for cell in cells for fact in cell.facts]
    return Row(agreement(facts), common(fact.quantity for fact in facts), cells)


def agreement(facts: Iterable[Fact]) -> Agreement:
    """How the figures of one observation stand to each other: the worst of all pairs."""
    quantities = dict.fromkeys(fact.quantity for fact in facts)
    outcomes = {compare(one, other).outcome for one, other in permutations(quantities, 2)}
    if Outcome.CONTRADICTS in outcomes:
        return Agreement.DIFFERENT
    return Agreement.LESS_EXACT if Outcome.OPEN in outcomes else Agreement.SAME


def _row_order(row: Row) -> tuple[object, ...]:
    first = min(row.facts, key=order)
    dates = first.period.dates if first.period else None
    when = (str(dates[0]), str(dates[1])) if dates else ("", "")
    return _WORST_FIRST.index(row.agreement), describe(first), when, first.measure, order(first)


def need_two(articles: Sequence[Article]) -> None:
    """Raise UsageError for fewer than two articles."""
    if len(articles) < 2:
        raise UsageError(
            say("one article can't be compared; name two or more, or ask the corpus with --about or --period")
        )
