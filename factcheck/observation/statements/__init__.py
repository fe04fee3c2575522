"""Whether sentences on any topic say what a claim says, word for word and number for number."""

from factcheck.observation.statements.numbers import stands_in
from factcheck.observation.statements.reading import MOST, Reading, read, told_by
from factcheck.observation.statements.wording import folded, wording

__all__ = ["MOST", "Reading", "folded", "read", "stands_in", "told_by", "wording"]
