"""Amounts by the piece: price × quantity and average × number are one multiplication of units."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from factcheck.catalogue import units
from factcheck.model import Fact, Measure
from factcheck.relations.contract import Constraint, Law, Operand
from factcheck.relations.reading.page import Page

# what a figure is counted by is named without a language, what is counted by its word
_COUNTED_BY = {"person": "người", "household": "hộ", "enterprise": "doanh nghiệp", "home": "căn"}


def times(relation: str, page: Page, counts: Callable[[str | None], bool]) -> Iterator[Constraint]:
    """amount = rate × number, where a sentence has one rate, one number in the unit it is counted by, one amount."""
    for sentence in page.sentences:
        levels = [fact for fact in sentence if fact.measure is Measure.LEVEL]
        rates = [fact for fact in levels if len(fact.quantity.per) == 1 and counts(_unit(fact))]
        if len(rates) == 1 and (found := _others(rates[0], levels)) is not None:
            number, amount = found
            yield Constraint(relation, Law.PRODUCT, rates[0], Operand(amount), (Operand(rates[0]), Operand(number)))


def _unit(rate: Fact) -> str:
    by = rate.quantity.per[0]
    return _COUNTED_BY.get(by, by)


def _others(rate: Fact, levels: Sequence[Fact]) -> tuple[Fact, Fact] | None:
    """The only number and the only amount that fit a rate."""
    plain = [fact for fact in levels if not fact.quantity.per]
    numbers = [fact for fact in plain if fact.quantity.unit == _unit(rate)]
    amounts = [fact for fact in plain if fact.quantity.unit == rate.quantity.unit]
    if len(numbers) != 1 or len(amounts) != 1 or units.is_counted(rate.quantity.unit):
        return None
    return numbers[0], amounts[0]
