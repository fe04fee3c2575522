"""Figures, periods and what they are about, in words for people."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from factcheck.catalogue import areas, indicators
from factcheck.model import Basis, BasisKind, Fact, Interval, Measure, Period, Quantity, Status
from factcheck.model.dataclass import replace
from factcheck.observation import scale
from factcheck.observation.describe import describe, period_words
from factcheck.text.fold import key

if TYPE_CHECKING:
    from factcheck.model import Series

_NUMBER = re.compile(r"[\d ]+")
_SCALES = {12: "trillion", 9: "billion", 6: "million"}


def amount(quantity: Quantity) -> str:
    """All values a figure may stand for, with their unit: "7.675 … 7.685 %"."""
    readings = " or ".join(interval(reading) for reading in quantity.readings)
    return f"{readings} {unit(quantity)}".rstrip()


def interval(values: Interval) -> str:
    """An interval in words: "252.5 … 253.5 million", "above 5", "at most 8", "7.5 … below 8"."""
    power = scale.power([end for end in (values.low, values.high) if end is not None])
    return f"{in_power(values, power)} {_SCALES.get(power, '')}".rstrip()


def in_power(values: Interval, power: int) -> str:
    """An interval in a power of ten that is told elsewhere: "1 150 … 1 250" for billions."""
    return _range(values, [number(end, power) for end in (values.low, values.high) if end is not None])


def number(value: Decimal, power: int = 0) -> str:
    """A number in a power of ten, as people write it."""
    return _grouped(scale.digits(value, power))


def unit(quantity: Quantity, power: int = 0) -> str:
    """What figures are counted in: "billion VND", "t per year"; nothing for bare numbers."""
    parts = (_SCALES.get(power), quantity.unit, *(f"per {by}" for by in quantity.per))
    return " ".join(part for part in parts if part)


def _range(values: Interval, numbers: list[str]) -> str:
    if not numbers:
        return "any value"
    if values.high is None:
        return f"{'above' if values.low_open else 'at least'} {numbers[0]}"
    if values.low is None:
        return f"{'below' if values.high_open else 'at most'} {numbers[0]}"
    if values.low == values.high:
        return numbers[0]
    return f"{'above ' if values.low_open else ''}{numbers[0]} … {'below ' if values.high_open else ''}{numbers[1]}"


def _grouped(digits: str) -> str:
    """Spaces between thousands, from five digits on."""
    whole, point, decimals = digits.partition(".")
    sign, whole = ("-", whole[1:]) if whole.startswith("-") else ("", whole)
    if len(whole) > 4:
        whole = f"{int(whole):,}".replace(",", " ")
    return sign + whole + point + decimals


def period(dates: Period) -> str:
    """A period as people write it: "2023", "Q1 2024"; with what makes it less than certain."""
    return f"{'about ' if dates.approximate else ''}{period_words(dates)}{' (inferred)' if dates.inferred else ''}"


def about(fact: Fact) -> list[str]:
    """What a figure is about, part by part: topic, period, measure. Unknown parts are left out."""
    when = period(fact.period) if fact.period else ""
    return [part for part in (*topic(fact), when, measure(fact)) if part]


def topic(fact: Fact) -> list[str]:
    """The subject as printed, the indicator it was taken for, the area, and whose figure it is."""
    indicator = indicators().by_id.get(fact.indicator or "")
    area = areas().by_id.get(fact.area or "")
    # an id that the catalogue does not know (an index of another version) is better than nothing
    parts = (
        fact.subject,
        indicator.label if indicator else fact.indicator,
        area.name if area else fact.area,
        fact.holder,
    )
    return [part for part in parts if part]


def observation(facts: Sequence[Fact]) -> str:
    """What several figures are all figures of: "Industrial production (index), Lạng Sơn, 2023, growth against 2022"."""
    told = next((fact for fact in facts if fact.period and not fact.period.inferred), facts[0])
    named = next((fact for fact in facts if fact.basis and fact.basis.period), told)
    when = " (inferred)" if told.period and told.period.inferred else ""
    parts = (describe(told) + when, measure(replace(told, basis=named.basis, status=_status(facts))))
    return ", ".join(part for part in parts if part)


def _status(facts: Sequence[Fact]) -> Status:
    """The status of all of them; of an estimate and what came of it, the latter."""
    return min((fact.status for fact in facts), key=lambda status: status is Status.ESTIMATE)


def on_one_scale(power: int, facts: Sequence[Fact]) -> tuple[str, list[str]]:
    """The scale of several figures and what each is on it, where the prints do not tell that by themselves.

    They do where all are printed in one unit and none is a decrease: of "0,5%" nobody sees that it is one.
    """
    values = [" or ".join(in_power(one, power) for one in fact.quantity.readings) for fact in facts]
    units = {_NUMBER.sub("", key(fact.printed)).strip() for fact in facts}
    falls = any(fact.quantity.high is not None and fact.quantity.high < 0 for fact in facts)
    if falls or (len(units) > 1 and len(set(values)) > 1):
        return unit(facts[0].quantity, power), values
    return "", []


def decrease(fact: Fact) -> str:
    """The values of a figure that is a decrease, which its print does not show; else nothing."""
    return amount(fact.quantity) if on_one_scale(0, [fact])[1] else ""


def measure(fact: Fact) -> str:
    """How the figure measures its indicator, against what, and how the text stands to it; nothing for a plain level."""
    words = [] if fact.measure is Measure.LEVEL else [fact.measure.value]
    if fact.basis:
        words.append(_basis(fact.basis))
    if fact.status is not Status.ACTUAL:
        words.append(fact.status.value)
    if not fact.asserted:
        words.append("not asserted")
    return " ".join(word for word in words if word)


def _basis(basis: Basis) -> str:
    if basis.kind is BasisKind.PLAN:
        return "against plan"
    return f"against {period(basis.period)}" if basis.period else ""


def letter(number: int) -> str:
    """The name of a column, as spreadsheets call it: A to Z, then AA."""
    first, last = divmod(number, 26)
    return (letter(first - 1) if first else "") + chr(ord("A") + last)


def series_name(series: Series) -> str:
    """Whose series it is: the organisation, the area; and whether it is only of parts."""
    area = areas().by_id.get(series.area or "")
    parts = (series.holder, area.name if area else series.area)
    whose = ", ".join(part for part in parts if part) or "no area told"
    return f"{whose}, parts of it" if series.narrower else whose
