"""Relations article by article: where, what comes out, how it was reckoned."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import groupby

from factcheck.model import Calculation, CalculationOutcome, Problem, joined, say_counted
from factcheck.report import Page
from factcheck.report._text.count import closing
from factcheck.report._text.screen import Screen
from factcheck.report._text.styled import Text
from factcheck.report._where import within

_STYLES = {CalculationOutcome.HOLDS: "green", CalculationOutcome.BROKEN: "bold red", CalculationOutcome.OPEN: "dim"}


def calculations(found: Iterable[Calculation], problems: Sequence[Problem], page: Page) -> None:
    """Each article's relations below its name, and how many there are of each outcome."""
    screen = Screen(page)
    outcomes: Counter[CalculationOutcome] = Counter()
    for path, group in groupby(found, key=lambda one: one.facts[0].place.path):
        screen.block(screen.words(path, "bold cyan"))
        for one in group:
            outcomes[one.outcome] += 1
            _row(screen, one)
        screen.blank()
    told = [joined(" ", (str(outcomes[one]), one)) for one in CalculationOutcome if outcomes[one]]
    total = say_counted("{count} relation", "{count} relations", outcomes.total())
    screen.block(screen.words(joined(": ", filter(None, (total, joined(", ", told)))), "bold"))
    closing(screen, [], problems)


def _row(screen: Screen, one: Calculation) -> None:
    place = one.facts[0].place
    where = within(place)
    screen.block(
        Text(f"{where:<8}  "),
        Text(f"{screen.told(one.outcome):<6}  ", _STYLES[one.outcome]),
        Text(one.relation),
        indent=2,
        hang=18,
    )
    screen.block(screen.words(one.computation or " · ".join(fact.printed for fact in one.facts)), indent=20)
