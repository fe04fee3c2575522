"""A sentence with its numbers blanked out: what copies of one sentence share, whatever figures they print."""

from __future__ import annotations

import re

from factcheck.text.fold import normal

DIGITS = re.compile(r"\d+(?:[.,]\d+)*")
_WORD = re.compile(r"[^\W\d_]+")
_LEAST_WORDS = 6  # shorter sentences are headings and formulas that many articles share


def skeleton(quote: str) -> str:
    """The sentence, folded, with # for each number."""
    return DIGITS.sub("#", " ".join(normal(quote).text.split()))


def form(quote: str) -> str | None:
    """The skeleton of a sentence that says enough to be told from others, else None."""
    found = skeleton(quote)
    return found if len(_WORD.findall(found)) >= _LEAST_WORDS else None
