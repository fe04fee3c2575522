"""Large files in pieces: JSON Lines at the ends of lines, Parquet between its row groups."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.cluster.engine import Engine
from factcheck.cluster.pieces import line_ends, row_groups
from factcheck.cluster.plan import GROUPS, Piece, digest, is_large
from factcheck.model.dataclass import replace
from factcheck.sources import LIMIT


def cut(pieces: Sequence[Piece], most: int, engine: Engine) -> Iterator[Piece]:
    """The same with those that no other command would read in pieces of about so many bytes."""
    for piece in pieces:
        if not is_large(piece):
            yield piece
        elif piece.suffix in GROUPS:
            yield from _groups(piece, most)
        else:
            yield from _lines(piece, min(most, LIMIT), engine)


def _groups(piece: Piece, most: int) -> Iterator[Piece]:
    sizes = row_groups(piece)
    start = size = 0
    for end, own in enumerate(sizes):
        if size and size + own > most:
            yield replace(piece, size=size, start=start, end=end)
            start, size = end, 0
        size += own
    yield replace(piece, size=size, start=start, end=len(sizes))


def _lines(piece: Piece, most: int, engine: Engine) -> Iterator[Piece]:
    """Pieces that know at which line they begin, so that a figure has its place in the file."""
    starts = range(0, piece.size, most)
    cuts = [
        replace(piece, size=end - start, start=start, end=end)
        for start in starts
        for end in [min(start + most, piece.size)]
    ]
    names = [f"lines-{digest(one)}" for one in cuts]
    counted = dict(engine.run(_counted, list(enumerate(cuts)), names))
    first, is_within = 1, False
    for number, one in enumerate(cuts):
        yield replace(one, first=first + is_within)
        ends, whole = counted[number]
        first, is_within = first + ends, not whole


def _counted(told: tuple[int, Piece]) -> tuple[int, tuple[int, bool]]:
    return told[0], line_ends(told[1])
