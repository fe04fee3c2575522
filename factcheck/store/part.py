"""What is read in one go: a file, or some articles of a large one. So much is in memory, however large a file is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from factcheck.model import FactcheckError
from factcheck.sources import LIMIT, has_records, records
from factcheck.sources.record import Record
from factcheck.store.read import content
from factcheck.store.scan import Found

SIZE = 65_536
"""Bytes that are read in one go, as far as there are several articles in them."""


class Part(NamedTuple):
    """A file, or some of its records: then hash is that of all of it. is_first, is_last: among those of its file."""

    file: Found
    records: tuple[Record, ...] | None = None
    hash: str | None = None
    is_first: bool = True
    is_last: bool = True

    @property
    def shown(self) -> str:
        """What outputs call the file."""
        return self.file.shown

    @property
    def size(self) -> int:
        """How many bytes it has."""
        return self.file.size if self.records is None else sum(record.size for record in self.records)


def parts(files: Iterable[Found]) -> Iterator[Part]:
    """Files in their order, large ones in several parts where their format allows it."""
    for file in files:
        yield from _cut(file) if is_large(file) else (Part(file),)


def is_large(file: Found) -> bool:
    """Whether a file may have several parts."""
    return SIZE < file.size <= LIMIT and has_records(file.place.path)


def _cut(file: Found) -> Iterator[Part]:
    hash = content(file).hash
    try:
        # an index has the articles of a file in the order of their ids
        found = sorted(records(file.place.path))
    except (FactcheckError, OSError):
        found = []
    if hash is None or not found:  # what is wrong with it is told by those who read it as a whole
        yield Part(file)
        return
    start = 0
    for end in _ends(found):
        yield Part(file, tuple(found[start:end]), hash, start == 0, end == len(found))
        start = end


def _ends(found: list[Record]) -> Iterator[int]:
    """Behind which records a part ends."""
    size = 0
    for end, record in enumerate(found, start=1):
        size += record.size
        if size >= SIZE or end == len(found):
            yield end
            size = 0
