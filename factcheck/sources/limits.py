"""How much is unpacked of an archive at most: zip files of articles, and the office formats that are zip files too."""

from __future__ import annotations

import struct
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.model import say
from factcheck.sources.problem import problem

if TYPE_CHECKING:
    from zipfile import ZipFile

MEMBERS = 10_000
"""Members of an archive."""
UNPACKED = 256 * 1024 * 1024
"""Bytes of all members of an archive together, once they are unpacked."""
RATIO = 200
"""How many times its packed size a member may have; text packs to a third or a tenth, tables of XML to a fiftieth."""

_SMALL = 1024 * 1024  # what is no larger may have any ratio
_ENTRY = b"PK\x01\x02"
_ENTRIES = 10 * MEMBERS  # with those of archives inside, whose entries look the same; more are not even listed


def opened(data: bytes, path: Path) -> ZipFile:
    """An archive within these limits. Raises UsageError for one beyond them, or what is none."""
    from zipfile import BadZipFile, ZipFile  # noqa: PLC0415  (heavy)

    if data.count(_ENTRY) > _ENTRIES:
        raise problem(path, say("more than {most} members; split it", most=MEMBERS))
    try:
        archive = ZipFile(BytesIO(data))
    except (BadZipFile, EOFError, IndexError, NotImplementedError, OSError, ValueError, struct.error) as error:
        raise problem(path, say("no zip file that can be read ({why}); pack it anew", why=error)) from None
    limited(archive, path)
    return archive


def limited(archive: ZipFile, path: Path) -> None:
    """Raise UsageError for an archive beyond the limits, by what it says of itself: no more is ever unpacked."""
    members = archive.infolist()
    if len(members) > MEMBERS:
        raise problem(
            path, say("{count} members; {most} are read at most, so split it", count=len(members), most=MEMBERS)
        )
    total = sum(member.file_size for member in members)
    if total > UNPACKED:
        size, most = -(-total // _SMALL), UNPACKED // _SMALL
        raise problem(
            path, say("{size} MiB once unpacked; {most} MiB are read at most, so split it", size=size, most=most)
        )
    for member in members:
        if member.file_size > max(_SMALL, RATIO * member.compress_size):
            raise problem(
                path,
                say(
                    "{member} unpacks to {ratio} times its size; {most} times are read at most, so leave it out",
                    member=repr(member.filename),
                    ratio=member.file_size // max(1, member.compress_size),
                    most=RATIO,
                ),
            )
