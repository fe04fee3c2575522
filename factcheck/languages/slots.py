"""What fills the slots of phrases: the numbers of "quý {quarter}/{year}", in digits or in words."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

SlotRange = tuple[int, int, int, int]  # smallest, largest, fewest digits, most digits

SLOT_RANGES: dict[str, SlotRange] = {
    "year": (1900, 2099, 4, 4),
    "month": (1, 12, 1, 2),
    "quarter": (1, 4, 1, 1),
    "day": (1, 31, 1, 2),
    "n": (1, 99, 1, 2),
}
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8}
_KEPT = 4096  # tokens that are remembered: the same days and years come again and again


class Slots:
    """The slots by name, and which tokens fill them."""

    def __init__(self, months: Mapping[str, int], counts: Mapping[str, int], ranges: Mapping[str, SlotRange]) -> None:
        """months and counts are the words that fill {monthname} and {n}; ranges tells what digits may fill."""
        self.told = (dict(months), dict(counts), dict(ranges))
        self.opens = frozenset((*months, *counts))  # words that a phrase may begin with in a slot
        self.fills = self.opens.union(_ROMAN)  # all words that may fill one
        self.of = lru_cache(_KEPT)(self._of)

    def _of(self, token: str) -> dict[str, int]:
        """The number that a token stands for in each slot that it fills."""
        months, counts, ranges = self.told
        if token.isdecimal():
            number = int(token) if len(token) <= 4 else -1
            return {
                slot: number
                for slot, (low, high, least, most) in ranges.items()
                if low <= number <= high and least <= len(token) <= most
            }
        roman = _ROMAN.get(token, 0)
        quarter = roman if 1 <= roman <= ranges["quarter"][1] else None
        words = {"monthname": months.get(token), "n": counts.get(token), "quarter": quarter}
        return {slot: number for slot, number in words.items() if number is not None}
