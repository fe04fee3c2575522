"""What an editor has open: its text as the editor has it, whatever the disk holds."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from urllib.parse import unquote_to_bytes, urlsplit

from lsprotocol import types

from factcheck.model.dataclass import dataclass, replace
from factcheck.server.positions import Positions
from factcheck.sources import suffixes

_DRIVE = re.compile(r"/[A-Za-z]:")
_SCHEMES = ("file", "untitled")  # others show what is not being written: an older version, an output
_PLAIN, _MARKDOWN = ".txt", ".md"


@dataclass(frozen=True)
class Document:
    """One state of an open document. encoding: what characters are counted in."""

    uri: str
    language: str
    version: int
    text: str
    encoding: str

    @cached_property
    def positions(self) -> Positions:
        """How places in it are counted."""
        return Positions(self.text, self.encoding)

    @property
    def file(self) -> Path | None:
        """Where it is on the disk; None for what has not been saved yet, or lies somewhere else."""
        return file_of(self.uri)

    @property
    def name(self) -> str:
        """What to call it where it has no file."""
        return urlsplit(self.uri).path or "untitled"

    @property
    def suffix(self) -> str | None:
        """Which of the suffixes that we read it has, in lower case; None where it is no article.

        What is not saved yet and named without one is plain text, or Markdown where the editor says so.
        """
        scheme = urlsplit(self.uri).scheme
        suffix = Path(self.name).suffix.lower()
        if scheme in _SCHEMES and suffix in suffixes():
            return suffix
        if self.file is None and scheme in _SCHEMES and not suffix:
            return _MARKDOWN if self.language == "markdown" else _PLAIN
        return None

    def changed(self, version: int, changes: Sequence[types.TextDocumentContentChangeEvent]) -> Document:
        """The document after some edits, each of which is meant for the text that the one before it left."""
        document = replace(self, version=version)
        for change in changes:
            document = replace(document, text=_edited(document, change))
        return document


def file_of(uri: str) -> Path | None:
    """The file that a URI names; None where it names something else."""
    parts = urlsplit(uri)
    path = os.fsdecode(unquote_to_bytes(parts.path))
    if parts.scheme != "file" or not path:
        return None
    if parts.netloc not in ("", "localhost"):
        path = f"//{parts.netloc}{path}"
    return Path(path[1:] if os.name == "nt" and _DRIVE.match(path) else path)


def _edited(document: Document, change: types.TextDocumentContentChangeEvent) -> str:
    if isinstance(change, types.TextDocumentContentChangeWholeDocument):
        return change.text
    one, other = (document.positions.offset(end) for end in (change.range.start, change.range.end))
    return document.text[: min(one, other)] + change.text + document.text[max(one, other) :]
