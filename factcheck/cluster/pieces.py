"""The articles of a piece of the corpus, read as any command reads them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import fsspec

from factcheck.cluster.folder import told
from factcheck.cluster.plan import GROUPS, Piece
from factcheck.model import Article, UsageError, say
from factcheck.sources import LIMIT, jsonl, parquet, read_all, read_data
from factcheck.sources.problem import UnreadableError, several, without_place
from factcheck.store.read import renamed

_READ = 1 << 20
_MEBIBYTES = LIMIT // 1024 // 1024


def articles(piece: Piece, problems: list[str]) -> list[Article]:
    """Its articles. Raises UsageError, without the name of the file, for what can't be read or holds none.

    To problems comes what is wrong with parts of a file, where others can be read.
    """
    if piece.problem:
        raise UsageError(piece.problem)
    path = Path(piece.opened)
    parts: list[UnreadableError] = []
    try:
        found = list(_read(piece, path, parts))
    except UsageError as error:
        raise UsageError(without_place(error)) from error
    if not found and piece.end is None:
        raise UsageError(say("holds no article; put one in it or leave it out"))
    problems += [several(path, parts).what] if parts else []
    return [renamed(article, path.as_posix(), piece.shown) for article in found]


def line_ends(piece: Piece) -> tuple[int, bool]:
    """How many there are in a piece of a file of lines, and whether it ends with one."""
    assert piece.end is not None
    left, found, last = piece.end - piece.start, 0, b""
    with _open(piece) as stream:
        stream.seek(piece.start)
        while left and (read := stream.read(min(_READ, left))):
            left, found, last = left - len(read), found + read.count(b"\n"), read[-1:]
    return found, last == b"\n"


def row_groups(piece: Piece) -> list[int]:
    """The bytes of each row group of a Parquet file."""
    import pyarrow.parquet as pq  # noqa: PLC0415

    with _open(piece) as stream:
        metadata = pq.ParquetFile(stream).metadata
        return [metadata.row_group(at).total_byte_size for at in range(metadata.num_row_groups)]


def _read(piece: Piece, path: Path, parts: list[UnreadableError]) -> Iterator[Article]:
    if piece.end is None and piece.url is None:
        yield from read_all(path, parts)
        return
    with _open(piece) as stream:
        if piece.end is None:
            yield from read_data(path, _whole(stream), parts)
        elif piece.suffix in GROUPS:
            yield from parquet.read_groups(path, stream, piece.start, piece.end)
        elif (data := _whole_lines(stream, piece.start, piece.end)).strip():
            yield from jsonl.read(path, data, piece.first)


def _whole(stream: Any) -> bytes:
    data: bytes = stream.read(LIMIT + 1)
    if len(data) > LIMIT:
        raise UsageError(say("larger than {mebibytes} MiB; split it, or leave it out", mebibytes=_MEBIBYTES))
    return data


def _whole_lines(stream: Any, start: int, end: int) -> bytes:
    """The lines that begin within a range of bytes."""
    stream.seek(max(0, start - 1))
    if start:
        _line(stream)  # of the piece before, unless that ends with a line
    data: bytes = stream.read(max(0, end - stream.tell()))
    return data if data.endswith(b"\n") or not data else data + _line(stream)


def _line(stream: Any) -> bytes:
    """The rest of a line."""
    data: bytes = stream.readline(LIMIT)
    if len(data) == LIMIT:
        raise UsageError(say("a line is longer than {mebibytes} MiB; write one article a line", mebibytes=_MEBIBYTES))
    return data


@contextmanager
def _open(piece: Piece) -> Iterator[Any]:
    with told(piece.shown):
        if piece.url is None:
            with Path(piece.opened).open("rb") as file:
                yield file
        else:
            system, _ = fsspec.core.url_to_fs(piece.url)
            with system.open(piece.opened, "rb") as stream:
                yield stream
