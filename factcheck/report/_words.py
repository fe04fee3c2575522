"""Figures, periods and what they are about, in words for people."""

from __future__ import annotations

from decimal import Decimal

from factcheck.catalogue import areas, indicators
from factcheck.model import Basis, BasisKind, Fact, Interval, Measure, Period, Quantity, Status
from factcheck.observation.describe import period_words

_SCALES = ((12, "trillion"), (9, "billion"), (6, "million"))
_MOST_DECIMALS = 4


def amount(quantity: Quantity) -> str:
    """All values a figure may stand for, with their unit: "7.675 … 7.685 %"."""
    unit = " ".join([*([quantity.unit] if quantity.unit else []), *(f"per {by}" for by in quantity.per)])
    readings = " or ".join(interval(reading) for reading in quantity.readings)
    return f"{readings} {unit}".rstrip()


def interval(values: Interval) -> str:
    """An interval in words: "252.5 … 253.5 million", "above 5", "at most 8", "7.5 … below 8"."""
    ends = [end for end in (values.low, values.high) if end is not None]
    shift, scale = _scale(ends)
    numbers = [_grouped(_digits(end, shift)) for end in ends]
    return f"{_range(values, numbers)} {scale}".rstrip()


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


def _scale(ends: list[Decimal]) -> tuple[int, str]:
    """The largest scale word that leaves the numbers short."""
    largest = max(map(abs, ends), default=Decimal(0))
    for shift, word in _SCALES:
        decimals = (len(_digits(end, shift).partition(".")[2]) for end in ends)
        if largest >= Decimal(10) ** shift and max(decimals) <= _MOST_DECIMALS:
            return shift, word
    return 0, ""


def _digits(number: Decimal, shift: int) -> str:
    """number / 10**shift in full, without trailing zeros. No arithmetic: that would round to the context."""
    sign, digits, exponent = number.as_tuple()
    assert isinstance(exponent, int), "a figure is a finite number"
    text = format(Decimal((sign, digits, exponent - shift)), "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


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
