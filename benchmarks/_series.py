"""The numbers of the invented news: the same thing has the same number wherever it is told."""

from __future__ import annotations

from functools import lru_cache
from zlib import crc32

FIRST_YEAR = 2008
PARTS = {
    "year": 1.0,
    "half": 0.47,
    "nine": 0.72,
    "quarter1": 0.22,
    "quarter2": 0.25,
    "quarter3": 0.25,
    "quarter4": 0.28,
}


def share_of(*key: object) -> float:
    """A number from 0 to 1 that belongs to a key: the same in every process and on every day."""
    return crc32("\0".join(map(str, key)).encode()) / 2**32


def growth(series: str, year: int) -> float:
    """By which part a series grew in a year, mostly up."""
    return -0.08 + 0.32 * share_of(series, year)


@lru_cache(maxsize=200_000)
def year_level(series: str, year: int, size: int) -> float:
    """The level of a year: size is a power of ten."""
    if year <= FIRST_YEAR:
        return float(10**size * (1 + 8.9 * share_of(series)))
    return year_level(series, year - 1, size) * (1 + growth(series, year))


def level(series: str, period: str, part: int, year: int, size: int) -> float:
    """The level of a period; quarters and months add up to their year."""
    whole = year_level(series, year, size)
    if period == "month":
        return whole * PARTS[f"quarter{(part + 2) // 3}"] / 3
    return whole * PARTS[f"quarter{part}" if period == "quarter" else period]


def printed(value: float, marks: tuple[str, str]) -> str:
    """Four digits of a number, with the marks (thousands, decimals) of a language."""
    places = max(0, 4 - len(str(int(abs(value))))) if value >= 1 else 2
    text = f"{value:,.{places}f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return text.translate({ord(","): marks[0], ord("."): marks[1]})
