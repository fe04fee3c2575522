"""Figures, periods and what they are about, in words for people."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from factcheck.model import Basis, BasisKind, Fact, Interval, Measure, Message, Period, Quantity, Status, joined, say
from factcheck.model import number as digits
from factcheck.model.dataclass import replace
from factcheck.observation import scale
from factcheck.observation.describe import area_name, describe, indicator_name, period_words
from factcheck.text.fold import key

if TYPE_CHECKING:
    from factcheck.model import Series

# symbols are the same in all languages, and what is counted is named as printed
_NAMED = (
    *(say("pp"), say("t"), say("times"), say("point"), say("age"), say("year"), say("month"), say("week")),
    *(say("day"), say("hour"), say("minute"), say("second"), say("person")),
)
_UNITS: dict[str | None, Message] = {str(name): name for name in _NAMED}
_NUMBER = re.compile(r"[\d ]+")
_SCALES = {12: say("trillion"), 9: say("billion"), 6: say("million")}


def amount(quantity: Quantity) -> Message:
    """All values a figure may stand for, with their unit: "7.675 … 7.685 %"."""
    readings = joined(say(" or "), (interval(reading) for reading in quantity.readings))
    if quantity.unit == "%" and not quantity.per:
        return say("{number} %", number=readings)
    return _spaced(readings, unit(quantity))


def interval(values: Interval) -> Message:
    """An interval in words: "252.5 … 253.5 million", "above 5", "at most 8", "7.5 … below 8"."""
    power = scale.power([end for end in (values.low, values.high) if end is not None])
    return _spaced(in_power(values, power), _SCALES.get(power))


def readings(quantity: Quantity, power: int) -> Message:
    """All values a figure may stand for, in a power of ten that is told elsewhere."""
    return joined(say(" or "), (in_power(one, power) for one in quantity.readings))


def in_power(values: Interval, power: int) -> Message:
    """An interval in a power of ten that is told elsewhere: "1 150 … 1 250" for billions."""
    return _range(values, [number(end, power) for end in (values.low, values.high) if end is not None])


def number(value: Decimal, power: int = 0) -> Message:
    """A number in a power of ten, as people write it."""
    return digits(_grouped(scale.digits(value, power)))


def unit(quantity: Quantity, power: int = 0) -> Message:
    """What figures are counted in: "billion VND", "t per year"; nothing for bare numbers."""
    by = (say("per {unit}", unit=_UNITS.get(each, each)) for each in quantity.per)
    return _spaced(_SCALES.get(power), _UNITS.get(quantity.unit, quantity.unit), *by)


def _spaced(*parts: str | None) -> Message:
    return joined(" ", filter(None, parts))


def _range(values: Interval, numbers: list[Message]) -> Message:
    if not numbers:
        return say("any value")
    first, last = numbers[0], numbers[-1]
    if values.high is None:
        return _above(first) if values.low_open else say("at least {number}", number=first)
    if values.low is None:
        return _below(first) if values.high_open else say("at most {number}", number=first)
    if values.low == values.high:
        return first
    low = _above(first) if values.low_open else first
    return say("{low} … {high}", low=low, high=_below(last) if values.high_open else last)


def _above(number: Message) -> Message:
    return say("above {number}", number=number)


def _below(number: Message) -> Message:
    return say("below {number}", number=number)


def _grouped(digits: str) -> str:
    """Spaces between thousands, from five digits on."""
    whole, point, decimals = digits.partition(".")
    sign, whole = ("-", whole[1:]) if whole.startswith("-") else ("", whole)
    if len(whole) > 4:
        whole = f"{int(whole):,}".replace(",", " ")
    return sign + whole + point + decimals


def period(dates: Period) -> Message:
    """A period as people write it: "2023", "Q1 2024"; with what makes it less than certain."""
    told = period_words(dates)
    if dates.approximate:
        told = say("about {time}", time=told)
    return say("{what} (inferred)", what=told) if dates.inferred else told


def about(fact: Fact) -> list[str]:
    """What a figure is about, part by part: topic, period, measure. Unknown parts are left out."""
    when = period(fact.period) if fact.period else ""
    return [part for part in (*topic(fact), when, measure(fact)) if part]


def topic(fact: Fact) -> list[str]:
    """The subject as printed, the indicator it was taken for, the area, and whose figure it is."""
    # an id that the catalogue does not know (an index of another version) is better than nothing
    parts = (fact.subject, indicator_name(fact) or fact.indicator, area_name(fact.area) or fact.area, fact.holder)
    return [part for part in parts if part]


def observation(facts: Sequence[Fact]) -> Message:
    """What several figures are all figures of: "Industrial production (index), Lạng Sơn, 2023, growth against 2022"."""
    told = next((fact for fact in facts if fact.period and not fact.period.inferred), facts[0])
    named = next((fact for fact in facts if fact.basis and fact.basis.period), told)
    what = describe(told)
    if told.period and told.period.inferred:
        what = say("{what} (inferred)", what=what)
    return joined(", ", filter(None, (what, measure(replace(told, basis=named.basis, status=_status(facts))))))


def _status(facts: Sequence[Fact]) -> Status:
    """The status of all of them; of an estimate and what came of it, the latter."""
    return min((fact.status for fact in facts), key=lambda status: status is Status.ESTIMATE)


def on_one_scale(power: int, facts: Sequence[Fact]) -> tuple[str, list[Message]]:
    """The scale of several figures and what each is on it, where the prints do not tell that by themselves.

    They do where all are printed in one unit and none is a decrease: of "0,5%" nobody sees that it is one.
    """
    values = [readings(fact.quantity, power) for fact in facts]
    units = {_NUMBER.sub("", key(fact.printed)).strip() for fact in facts}
    falls = any(fact.quantity.high is not None and fact.quantity.high < 0 for fact in facts)
    if falls or (len(units) > 1 and len(set(values)) > 1):
        return unit(facts[0].quantity, power), values
    return "", []


def decrease(fact: Fact) -> str:
    """The values of a figure that is a decrease, which its print does not show; else nothing."""
    return amount(fact.quantity) if on_one_scale(0, [fact])[1] else ""


def measure(fact: Fact) -> Message:
    """How the figure measures its indicator, against what, and how the text stands to it; nothing for a plain level."""
    return _spaced(
        None if fact.measure is Measure.LEVEL else fact.measure,
        _basis(fact.basis) if fact.basis else None,
        None if fact.status is Status.ACTUAL else fact.status,
        None if fact.asserted else say("not asserted"),
    )


def _basis(basis: Basis) -> str:
    if basis.kind is BasisKind.PLAN:
        return say("against plan")
    return say("against {time}", time=period(basis.period)) if basis.period else ""


def letter(number: int) -> str:
    """The name of a column, as spreadsheets call it: A to Z, then AA."""
    first, last = divmod(number, 26)
    return (letter(first - 1) if first else "") + chr(ord("A") + last)


def series_name(series: Series) -> Message:
    """Whose series it is: the organisation, the area; and whether it is only of parts."""
    parts = (series.holder, area_name(series.area) or series.area)
    whose = joined(", ", filter(None, parts)) or say("no area told")
    return say("{whose}, parts of it", whose=whose) if series.narrower else whose
