"""What has changed in a corpus since it was indexed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from factcheck.model.dataclass import dataclass, field
from factcheck.store.scan import Found


class Known(NamedTuple):
    """A file as it was indexed."""

    path: str
    size: int
    mtime_ns: int
    hash: str | None
    problem: str | None


@dataclass(slots=True)
class Changes:
    """Files to read; files that look different but hold the same; paths that are no longer there."""

    read: list[Found] = field(default_factory=list)
    touched: list[Found] = field(default_factory=list)
    gone: list[str] = field(default_factory=list)

    @property
    def of_content(self) -> bool:
        """Whether the index tells something else than the files do."""
        return bool(self.read or self.gone)


def changes(found: Sequence[Found], known: Mapping[str, Known], written_ns: int) -> Changes:
    """Compare files with what is known of them. written_ns: when the index was last written, by the files' clock."""
    there = {file.place.shown for file in found}
    result = Changes(gone=[path for path in known if path not in there])
    for file in found:
        before = known.get(file.place.shown)
        if before is None:
            result.read.append(file)
        elif not surely_the_same(file, before, written_ns):
            if not _same(file, before):
                result.read.append(file)
            elif (file.size, file.mtime_ns) != (before.size, before.mtime_ns):
                result.touched.append(file)
    return result


def surely_the_same(file: Found, before: Known, written_ns: int) -> bool:
    """Whether size and time say enough.

    A file may change twice within one tick of its clock. One that is as young as the index could have changed
    after it was read, and its time would not tell; git calls that "racily clean". What could not be opened is
    always tried again: a permission leaves no trace in size and time.
    """
    looks_the_same = file.mtime_ns == before.mtime_ns and file.size == before.size
    return looks_the_same and before.hash is not None and file.mtime_ns < written_ns


def _same(file: Found, before: Known) -> bool:
    from factcheck.store.read import content  # noqa: PLC0415  (a fresh index asks no file)

    now = content(file)
    return now.hash == before.hash and (now.hash is not None or now.problem == before.problem)
