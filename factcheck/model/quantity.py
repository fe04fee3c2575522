"""A printed number is an interval: what every value that rounds to the print would be."""

from __future__ import annotations

from decimal import Decimal

from factcheck.model.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Interval:
    """All values between low and high, in base units. None is unbounded; an open end is not itself included."""

    low: Decimal | None
    high: Decimal | None
    low_open: bool = False
    high_open: bool = False

    def meets(self, other: Interval) -> bool:
        """Whether some value lies in both."""
        return not (self._wholly_below(other) or other._wholly_below(self))

    def within(self, other: Interval) -> bool:
        """Whether every value of this one lies in the other."""
        low_fits = other.low is None or (
            self.low is not None
            and (self.low > other.low or (self.low == other.low and (self.low_open or not other.low_open)))
        )
        high_fits = other.high is None or (
            self.high is not None
            and (self.high < other.high or (self.high == other.high and (self.high_open or not other.high_open)))
        )
        return low_fits and high_fits

    def negated(self) -> Interval:
        """The same values with the other sign."""
        low = None if self.high is None else -self.high
        high = None if self.low is None else -self.low
        return Interval(low, high, self.high_open, self.low_open)

    def _wholly_below(self, other: Interval) -> bool:
        if self.high is None or other.low is None:
            return False
        return self.high < other.low or (self.high == other.low and (self.high_open or other.low_open))


@dataclass(frozen=True, slots=True)
class Quantity:
    """A figure as printed, in base units (đồng, tonnes, viên; "%" and "pp" are different units).

    value is the number itself, before hedges and rounding (None for a range); step is one unit of its last
    printed place, so that "7.0" (0.1) is tighter than "7" (1). hedge is the folded hedge word, if any.
    alternatives are further readings of an ambiguous print. per holds what it is counted by ("year",
    "person"); out_of the total of a printed fraction ("9/13" is 9 out of 13).
    """

    interval: Interval
    unit: str | None
    value: Decimal | None
    step: Decimal
    hedge: str | None = None
    per: tuple[str, ...] = ()
    out_of: Decimal | None = None
    alternatives: tuple[Interval, ...] = ()

    @property
    def low(self) -> Decimal | None:
        """Lowest value in base units; None where unbounded."""
        return self.interval.low

    @property
    def high(self) -> Decimal | None:
        """Highest value in base units; None where unbounded."""
        return self.interval.high

    @property
    def low_open(self) -> bool:
        """Whether low itself is excluded."""
        return self.interval.low_open

    @property
    def high_open(self) -> bool:
        """Whether high itself is excluded."""
        return self.interval.high_open

    @property
    def figure(self) -> tuple[Decimal | str | None, ...]:
        """The number and its unit, whatever its hedge and its sign, which words may tell: "giảm 5%", "thấp hơn 5%"."""
        ends = (self.low, self.high) if self.value is None else (abs(self.value),)
        return (*ends, self.unit)

    @property
    def readings(self) -> tuple[Interval, ...]:
        """The likeliest interval first, then the alternatives."""
        return (self.interval, *self.alternatives)
