"""The zip file that an office document is. What is packed in it may be far larger than it is, so all is counted."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from factcheck.model import say
from factcheck.sources.problem import UnreadableError, locked, problem

LIMIT = 64 * 1024 * 1024
"""Bytes of a part that are read at most, unpacked."""
RATIO = 200
"""How many times as large as it is packed a part may be."""
MEMBERS = 10_000

_SMALL = 1024 * 1024  # bytes; below that no ratio costs anything
_CHUNK = 1024 * 1024  # a part whose one tag never ends is gone through once a chunk
_DIRECTORY = b"PK\x01\x02"  # what each entry of the list of members begins with
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # the file format of Word before 2007, and of what has a password
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
# whatever a damaged zip file makes the library raise
_DAMAGES = (BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError, ValueError, struct.error)


class Package:
    """The parts of a document."""

    def __init__(self, path: Path, data: bytes) -> None:
        """Raises UsageError for what is no zip file, or one with too many members."""
        self.path = path
        if data.startswith(_COMPOUND):
            raise _compound(path, is_locked=_ENCRYPTED in data)
        if data.count(_DIRECTORY) > MEMBERS:
            raise problem(path, say("more than {most} files packed in it; no document has so many", most=MEMBERS))
        try:
            self._zip = ZipFile(BytesIO(data))
        except _DAMAGES:
            raise self.damaged() from None
        self._members = {member.filename: member for member in self._zip.infolist()}

    def __contains__(self, name: str) -> bool:
        """Whether there is such a part."""
        return name in self._members

    def chunks(self, name: str) -> Iterator[bytes]:
        """A part, piece by piece. Raises UsageError where it is missing, damaged, or larger than any document's."""
        member = self._members.get(name)
        if member is None:
            raise self.damaged()
        if member.flag_bits & 1:
            raise locked(self.path)
        if member.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
            raise self.damaged()
        size = 0
        for chunk in self._unpacked(member):
            size += len(chunk)
            self._require_bounded(size, member)
            yield chunk

    def _unpacked(self, member: ZipInfo) -> Iterator[bytes]:
        try:
            with self._zip.open(member) as file:
                while chunk := file.read(_CHUNK):
                    yield chunk
        except _DAMAGES:
            raise self.damaged() from None

    def _require_bounded(self, size: int, member: ZipInfo) -> None:
        if size > LIMIT:
            most = LIMIT // 1024 // 1024
            raise problem(self.path, say("unpacks to more than {most} MiB; split it, or leave it out", most=most))
        if size > _SMALL and size > RATIO * member.compress_size:
            raise problem(
                self.path,
                say("unpacks to more than {most} times its size, as no document does; leave it out", most=RATIO),
            )

    def damaged(self) -> UnreadableError:
        """The error for a document that can't be understood."""
        return problem(self.path, say("damaged, or no document of this kind; open it in its program and save it anew"))


def _compound(path: Path, *, is_locked: bool) -> UnreadableError:
    return locked(path) if is_locked else problem(path, old_word())


def old_word() -> str:
    """What to do with a file of Word before 2007."""
    return say("a Word file of the old kind (.doc); convert it, e.g. with soffice --headless --convert-to docx")
