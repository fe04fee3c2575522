"""A number of a statement, and how surely two numbers of two sentences stand for the same thing."""

from __future__ import annotations

import re
from decimal import Decimal

from factcheck.catalogue.units import is_counted
from factcheck.model import Quantity
from factcheck.model.dataclass import dataclass
from factcheck.observation.compare import Outcome, compare

Value = Decimal | tuple[int, ...]  # a number, or day and month (and year) of a date

ROMAN = {word: Decimal(value) for value, word in enumerate("i ii iii iv v vi vii viii ix x xi xii".split(), start=1)}
_SMALL = 12  # numbers up to this are too common to mean the same without the same words around them
_UNIT = 0.5  # what the same unit behind two numbers adds to the part of the words around them that is the same
_BEFORE = 0.3  # what the same word before them adds


def stands_in(printed: str, text: str) -> bool:
    """Whether a text prints a number or word as a whole: "3" stands in "3%", not in "13" or "3,5"."""
    whole = rf"(?<![\w.,]){re.escape(printed.lower())}(?!\d|[.,]\d)"
    return re.search(whole if printed[:1].isdecimal() else whole + r"\b", text.lower()) is not None


@dataclass(frozen=True, slots=True)
class Number:
    """A number of a statement as printed and what it is worth.

    value: as printed, without scale and unit; quantity: with both, where it is a figure; before and behind: the words
    on either side, nearest first; context: those that say something.
    """

    printed: str
    value: Value
    before: tuple[str, ...]
    behind: tuple[str, ...]
    context: frozenset[str]
    quantity: Quantity | None = None

    @property
    def kind(self) -> str:
        """A date, a year or a count: numbers of two kinds never stand for each other."""
        if isinstance(self.value, tuple):
            return "date"
        return "year" if len(self.printed) == 4 and self.printed[:2] in {"19", "20"} and not self.unit else "count"

    @property
    def unit(self) -> str | None:
        """The unit of a figure, or None."""
        return self.quantity.unit if self.quantity else None

    @property
    def is_counted(self) -> bool:
        """Whether a claim that prints it means the number: "một" is an article more often, "I" and "X" are names."""
        return self.printed[0].isdecimal() or (self.value != 1 and self.printed not in ROMAN)

    @property
    def is_list(self) -> bool:
        """Whether it may be whole numbers with a comma between them."""
        return "," in self.printed and "." not in self.printed

    @property
    def is_telling(self) -> bool:
        """Whether the number alone tells what it is: a small one may be anything's."""
        return isinstance(self.value, tuple) or self.value > _SMALL or self.value != self.value.to_integral_value()

    def same(self, other: Number) -> bool:
        """Whether both are one number; a date without a year is any year's; 880 thousand billion is 880,000 billion."""
        if isinstance(self.value, tuple) and isinstance(other.value, tuple):
            length = min(len(self.value), len(other.value))
            return self.value[:length] == other.value[:length]
        return self.value == other.value or self._agrees(other)

    def is_slip(self, other: Number) -> bool:
        """Whether two dates differ in one part, two numbers in one digit."""
        if isinstance(self.value, tuple) and isinstance(other.value, tuple):
            return sum(one != two for one, two in zip(self.value, other.value, strict=False)) == 1
        differing = [one != two for one, two in zip(self.printed, other.printed, strict=False)]
        return len(self.printed) == len(other.printed) and sum(differing) == 1

    def rounds(self, other: Number) -> bool:
        """Whether the other number, written with no more places than this one, is this one: 24,4 is 24."""
        if isinstance(self.value, tuple) or isinstance(other.value, tuple):
            return False
        places = Decimal(1).scaleb(min(0, int(self.value.as_tuple().exponent)))
        return other.value.quantize(places) == self.value.quantize(places)

    def may_stand_for(self, other: Number) -> bool:
        """Whether both are of one kind, and of units that do not tell them apart."""
        return self.kind == other.kind and (self.counts_like(other) or None in {self.unit, other.unit})

    def counts_like(self, other: Number) -> bool:
        """Whether both are of one unit of measure, or both count things."""
        return self.unit == other.unit or not (self.is_measured or other.is_measured)

    @property
    def is_measured(self) -> bool:
        """Whether the number is an amount of something rather than a count of things."""
        return self.unit is not None and not is_counted(self.unit)

    @property
    def worth(self) -> Decimal | None:
        """The number in base units; None for dates and ranges."""
        if self.quantity is not None:
            return self.quantity.value
        return None if isinstance(self.value, tuple) else self.value

    @property
    def slack(self) -> Decimal:
        """By how much rounding may have moved it."""
        return self.quantity.step / 2 if self.quantity is not None and self.is_measured else Decimal(0)

    def holds(self, value: Decimal, slack: Decimal) -> bool:
        """Whether a reckoned value, give or take a slack, is what this number says."""
        if self.quantity is None:
            return value == self.value
        low, high = self.quantity.low, self.quantity.high
        return low is not None and high is not None and low <= value + slack and value - slack <= high

    def likeness(self, other: Number) -> float:
        """How much the words around two numbers say that they stand for the same, 0 to 1.8; 0 for two kinds."""
        if not self.may_stand_for(other):
            return 0.0
        shared = len(self.context & other.context) / len(self.context) if self.context else 0.0
        same_unit = self.behind[:1] == other.behind[:1] if self.behind else False
        same_unit = same_unit or (self.unit is not None and self.unit == other.unit)
        same_before = bool(self.before) and self.before[:1] == other.before[:1]
        return round(shared + _UNIT * same_unit + _BEFORE * same_before, 3)

    def _agrees(self, other: Number) -> bool:
        one, two = self.quantity, other.quantity
        if one is None or two is None or one.unit != two.unit or one.value is None or two.value is None:
            return False
        if None in {one.low, one.high, two.low, two.high}:
            return one.value == two.value  # "14 or more" is not "12 or more", though it is among it
        return compare(one, two).outcome is Outcome.AGREES
