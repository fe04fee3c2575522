"""Words that a hurried writer prints for one another, found in a sentence."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from factcheck.desk.mutations.contract import Site
from factcheck.languages import load
from factcheck.languages.lexicon import tokens
from factcheck.model import Change
from factcheck.text.fold import bare, normal

_Table = Mapping[tuple[str, ...], tuple[str, ...]]  # the tokens of a phrase → what may be printed instead


def slips(site: Site, kind: str, within: Sequence[int] | None = None) -> list[Change]:
    """Each word of the pack's slips of a kind replaced by another, those nearest to the figure first.

    within: the tokens that a word has to stand in; all of the sentence where it is None.
    """
    scan = site.sentence.scan
    table = _table(scan.pack.code, kind, scan.is_bare)
    places = range(len(scan.tokens)) if within is None else within
    found = [
        (distance(site, start, end), start, site.replaced(start, end, other))
        for start, end in _phrases(scan.tokens, table, places)
        for other in table[tuple(scan.tokens[start:end])]
    ]
    return [change for _, _, change in sorted(found)]


def distance(site: Site, start: int, end: int) -> int:
    """How many tokens lie between tokens[start:end] and the figure."""
    figure = site.figure
    return max(figure.start - end, start - figure.stop, 0)


def _phrases(found: Sequence[str], table: _Table, places: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Where phrases of the table stand, the longest at each place: tăng trưởng rather than tăng."""
    longest = max(map(len, table), default=0)
    end = 0
    for start in places:
        if start < end:
            continue
        sizes = range(min(longest, places[-1] + 1 - start), 0, -1)
        size = next((size for size in sizes if tuple(found[start : start + size]) in table), 0)
        if size:
            end = start + size
            yield start, end


@cache
def _table(code: str, kind: str, is_bare: bool) -> _Table:
    written = bare if is_bare else str
    words = load(code).slips.get(kind, {})
    return {
        tuple(tokens(normal(written(phrase)).text)[0]): tuple(written(others).split(", "))
        for phrase, others in words.items()
    }
