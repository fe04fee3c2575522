"""Zip archives: each member is read as a file of its own, named path!member. Nothing is ever unpacked to the disk.

Hidden members, those of macOS's __MACOSX and those that no format reads are left out, as in a folder. An archive within
an archive is not opened.
"""

from __future__ import annotations

from pathlib import Path

from factcheck.model import Article
from factcheck.sources.lines import Lines
from factcheck.sources.problem import UnreadableError

SUFFIXES = (".zip",)
LINES = Lines.PART


def read(path: Path, data: bytes) -> list[Article]:
    """The articles of all members. Raises UsageError where one of them can't be read."""
    from factcheck.sources._archive import read as read_it  # noqa: PLC0415  (heavy, and most corpora are texts)

    return read_it(path, data)


def read_parts(path: Path, data: bytes, problems: list[UnreadableError]) -> list[Article]:
    """The articles of the members that can be read, by their order; to problems comes what is wrong with the others.

    Raises UsageError for an archive that can't be read or is beyond the limits, and where no member can be read.
    """
    from factcheck.sources._archive import read_parts as read_them  # noqa: PLC0415

    return read_them(path, data, problems)
