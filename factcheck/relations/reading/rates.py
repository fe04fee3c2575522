"""Amounts by the piece: price × quantity and average × number are one multiplication of units."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from functools import lru_cache
from unicodedata import normalize

from factcheck.catalogue import units
from factcheck.languages import available, load
from factcheck.model import Fact, Measure
from factcheck.relations.contract import Constraint, Law, Operand
from factcheck.relations.reading.page import Page

_SHARE = "cổ phiếu"
_REACH = 16  # characters


def times(relation: str, page: Page, counts: Callable[[str | None], bool]) -> Iterator[Constraint]:
    """amount = rate × number, where a sentence has one rate, one number in the unit it is counted by, one amount."""
    for sentence in page.sentences:
        levels = [fact for fact in sentence if fact.measure is Measure.LEVEL]
        rates = [fact for fact in levels if len(fact.quantity.per) == 1]
        if len(rates) == 1 and (found := _others(rates[0], levels)) is not None:
            number, amount = found
            _, factor = _counted_by(rates[0], number)
            if counts(number.quantity.unit) and _is_told(page, rates[0], number, amount):
                parts = Operand(rates[0]), Operand(number, factor=1 / factor)
                yield Constraint(relation, Law.PRODUCT, rates[0], Operand(amount), parts)


def _is_told(page: Page, rate: Fact, number: Fact, amount: Fact) -> bool:
    """Whether the words say that the three belong together.

    In one stretch of the sentence, as an average behind the other two or as what was taken for it; what is left of it
    after costs is not what it is worth, and what a share costs is not what each of them got.
    """
    first, *_, last = sorted((rate, number, amount), key=lambda fact: fact.span)
    if not set(page.between(first, last)).isdisjoint("|;~v") or page.says("balance", amount.subject):
        return False
    before = max((fact for fact in (number, amount) if fact.span < rate.span), key=lambda fact: fact.span, default=rate)
    if "P" in page.between(before, rate):
        return False  # higher than it started at
    average = page.says("average", _before(rate)) or page.says("each", f"{_before(rate)} {rate.printed}")
    is_last = last is rate and number.quantity.unit != _SHARE
    return (is_last and average) or (first is number and page.says("takings", _last_words(amount)))


def _last_words(fact: Fact) -> str:
    """The last two words before a figure."""
    return " ".join(_before(fact).split()[-2:])


def _before(fact: Fact) -> str:
    """The words right before a figure."""
    end = fact.span.start - fact.place.quote_start
    return normalize("NFC", fact.place.quote[:end])[-_REACH:]  # accents of their own count for nothing


def _counted_by(rate: Fact, number: Fact) -> tuple[bool, Decimal]:
    """Whether a rate is by the unit of a number, and how much of that one of the rate's is: a kg is 0,001 t."""
    by, unit = rate.quantity.per[0], number.quantity.unit
    base, factor = units.SYMBOLS.get(by, (by, "1"))
    return unit == base or unit in _counters().get(by, ()), Decimal(factor)


def _others(rate: Fact, levels: Sequence[Fact]) -> tuple[Fact, Fact] | None:
    """The only number and the only amount that fit a rate, told of one time."""
    plain = [fact for fact in levels if not fact.quantity.per]
    numbers = [fact for fact in plain if _counted_by(rate, fact)[0]]
    amounts = [fact for fact in plain if fact.quantity.unit == rate.quantity.unit]
    if len(numbers) != 1 or len(amounts) != 1 or units.is_counted(rate.quantity.unit):
        return None
    times = {fact.period.dates for fact in (rate, *numbers, *amounts) if fact.period is not None}
    return (numbers[0], amounts[0]) if len(times) <= 1 else None


@lru_cache(maxsize=1)
def _counters() -> dict[str, frozenset[str]]:
    """By what a figure is counted → the units that are counted with the same words, in any language."""
    found: dict[str, set[str]] = {}
    for code in available():
        words = load(code).words
        for phrase, by in words.get("per", {}).items():
            if phrase in words.get("counter", {}):
                found.setdefault(by, set()).add(words["counter"][phrase])
    return {by: frozenset(counted) for by, counted in found.items()}
