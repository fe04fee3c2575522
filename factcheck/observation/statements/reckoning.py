"""Whether a number that nobody printed follows from two that somebody did: a claim may reckon."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import permutations

from factcheck.model.dataclass import dataclass, replace
from factcheck.observation.statements.numbers import Number
from factcheck.observation.statements.vocabulary import ordinal_words

_HUNDRED = Decimal(100)
_MOST = 40  # printed numbers that are tried; a sentence with more is a table
_PERCENT = frozenset({"%", "pp"})


@dataclass(frozen=True, slots=True)
class Reckoning:
    """How a number follows from printed ones: the form ("{} - {}"), the numbers in it, the value and its slack.

    is_sure: sums, differences, products and shares of the right units are seldom met by chance; a half, a double or a
    percentage of anything often is.
    """

    form: str
    operands: tuple[Number, ...]
    value: Decimal
    slack: Decimal
    is_sure: bool = True

    @property
    def how(self) -> str:
        """The computation in the digits as printed: "1,92 - 1,47"."""
        return self.form.format(*(number.printed for number in self.operands))


def reckoned(number: Number, printed: Sequence[Number], *, halved: bool = False) -> Reckoning | None:
    """How a number may follow from printed ones, the surest way first; None where it follows from no two of them.

    Sums, differences, products, ratios, shares, and what a growth makes of a level or a level was before it; units
    have to fit. Dates, years, ordinals and ranges are never reckoned. halved: whether the text speaks of a half or a
    double, so that a number may be one of another.
    """
    if number.worth is None or number.kind != "count" or not (number.is_telling or number.is_measured):
        return None
    if not number.is_measured and number.before[:1] and number.before[0] in ordinal_words():
        return None  # the tenth and the twentieth have nothing to do with each other
    if any(number.same(other) for other in printed):
        return None  # it is printed, of something else
    usable = [other for other in printed if other.printed[0].isdecimal() and other.kind == "count" and other.worth]
    del usable[_MOST:]
    fitting = [result for result in _results(number, usable, halved) if number.holds(result.value, result.slack)]
    best = max(fitting, key=lambda result: _is_exact(number, result), default=None)
    return best and replace(best, is_sure=_is_exact(number, best))


def _is_exact(number: Number, result: Reckoning) -> bool:
    """Whether the digits as printed give the number: 16 × "4" may be 60, if the 4 is rounded, but nobody reckons so."""
    return result.is_sure and number.holds(result.value, Decimal(0))


def _results(number: Number, printed: Sequence[Number], halved: bool) -> Iterator[Reckoning]:
    for one in printed:
        yield from _of_one(number, one, halved)
    for one, other in permutations(printed, 2):
        yield from _of_two(number, one, other)


def _of_one(number: Number, one: Number, halved: bool) -> Iterator[Reckoning]:
    value, slack = one.worth or Decimal(0), one.slack
    if one.unit == "%" == number.unit:
        yield Reckoning("100 - {}", (one,), _HUNDRED - value, slack, is_sure=False)
    if halved and number.counts_like(one):
        yield Reckoning("{} / 2", (one,), value / 2, slack / 2, is_sure=False)
        yield Reckoning("{} × 2", (one,), value * 2, slack * 2, is_sure=False)


def _of_two(number: Number, one: Number, other: Number) -> Iterator[Reckoning]:
    """What two numbers give in this order, of the unit that is asked for."""
    a, b = one.worth or Decimal(0), other.worth or Decimal(0)
    part = one.slack / a + other.slack / b
    if one.counts_like(other):
        yield from _sums(number, one, other)
        yield from _ratios(number, one, other, part)
    elif (number.unit, one.unit, other.unit) == ("%", "%", "pp"):
        yield Reckoning("{} - {}", (one, other), a - b, one.slack + other.slack)
        yield Reckoning("{} + {}", (one, other), a + b, one.slack + other.slack)
    elif other.unit == "%" and number.counts_like(one):
        yield from _percentages(one, other, part)
    elif number.unit != "times" and number.counts_like(other) and (not one.is_measured or _per(other)):
        yield Reckoning("{} × {}", (one, other), a * b, a * b * part)
        yield Reckoning("{} / {}", (other, one), b / a, b / a * part, is_sure=False)


def _sums(number: Number, one: Number, other: Number) -> Iterator[Reckoning]:
    a, b, slack = one.worth or Decimal(0), other.worth or Decimal(0), one.slack + other.slack
    if number.counts_like(one):
        yield Reckoning("{} + {}", (one, other), a + b, slack, is_sure=one.unit not in _PERCENT)
    if number.counts_like(one) or (number.unit, one.unit) == ("pp", "%"):
        sure = one.unit not in _PERCENT or number.unit == "pp"  # two growths are seldom taken from each other
        yield Reckoning("{} - {}", (one, other), a - b, slack, is_sure=sure)


def _ratios(number: Number, one: Number, other: Number, part: Decimal) -> Iterator[Reckoning]:
    ratio = (one.worth or Decimal(0)) / (other.worth or Decimal(1))
    if number.unit == "%":
        yield Reckoning(
            "{} / {}",
            (one, other),
            ratio * _HUNDRED,
            ratio * part * _HUNDRED,
            is_sure=one.unit not in _PERCENT,
        )
        yield Reckoning("{} / {} - 1", (one, other), abs(ratio - 1) * _HUNDRED, ratio * part * _HUNDRED, is_sure=False)
    elif number.unit in {None, "times"}:
        yield Reckoning("{} / {}", (one, other), ratio, ratio * part, is_sure=False)


def _percentages(one: Number, other: Number, part: Decimal) -> Iterator[Reckoning]:
    """A share of a level, and what a growth makes of it or it was before."""
    a, share = one.worth or Decimal(0), (other.worth or Decimal(0)) / _HUNDRED
    yield Reckoning("{} × {}%", (one, other), a * share, a * share * part, is_sure=False)
    for factor in (1 + share, 1 - share):
        if factor > 0:
            yield Reckoning(f"{{}} × {factor}", (one, other), a * factor, a * part, is_sure=False)
            yield Reckoning(f"{{}} / {factor}", (one, other), a / factor, a / factor * part, is_sure=False)


def _per(number: Number) -> bool:
    """Whether a number is counted by something: 13,8 million a square metre."""
    return number.quantity is not None and bool(number.quantity.per)
