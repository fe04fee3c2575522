"""How the members of a zip archive are read."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from pathlib import Path
from zipfile import BadZipFile, ZipFile, ZipInfo

from factcheck import sources
from factcheck.model import Anchor, Article, UsageError, say
from factcheck.model.dataclass import replace
from factcheck.sources import limits
from factcheck.sources.problem import UnreadableError, problem, several

_ENCRYPTED, _UTF_8 = 0x1, 0x800  # flags of a member
_STEPS = 8  # folders within folders; a desk's archive has two or three
_OURS = "__MACOSX"


def read(path: Path, data: bytes) -> list[Article]:
    """The articles of all members. Raises UsageError where one of them can't be read."""
    problems: list[UnreadableError] = []
    articles = read_parts(path, data, problems)
    if problems:
        raise several(path, problems)
    return articles


def read_parts(path: Path, data: bytes, problems: list[UnreadableError]) -> list[Article]:
    """The articles of the members that can be read, by their order; to problems comes what is wrong with the others.

    Raises UsageError for an archive that can't be read or is beyond the limits, and where no member can be read.
    """
    found: dict[str, list[Article]] = {}
    with limits.opened(data, path) as archive:
        for member in archive.infolist():
            name = _name(member)
            if not _is_read(name):
                continue
            try:
                found[name] = list(_articles(path, name, archive, member, name in found))
            except UsageError as error:
                problems.append(_of_member(path, name, error))
    articles = [article for own in found.values() for article in own]
    if problems and not articles:
        raise several(path, problems)
    return articles


def _name(member: ZipInfo) -> str:
    """What a member is called, in characters that can be shown: UTF-8 even where the archive does not say so."""
    name = member.filename
    if not member.flag_bits & _UTF_8:
        try:
            name = name.encode("cp437").decode("utf-8")
        except UnicodeError:
            name = member.filename
    steps = name.replace("\\", "/")
    return "".join(
        sign if sign.isprintable() else sign.encode("unicode_escape", "surrogatepass").decode() for sign in steps
    )


def _is_read(name: str) -> bool:
    steps = name.split("/")
    if _OURS in steps or any(step[:1] == "." and step not in (".", "..") for step in steps):
        return False
    return Path(steps[-1]).suffix.lower() in sources.suffixes()


def _articles(path: Path, name: str, archive: ZipFile, member: ZipInfo, is_known: bool) -> Iterator[Article]:
    """The articles of a member, which is called path!name; each says by its locator which member it is of."""
    file = Path(f"{path.as_posix()}!{name}")
    if is_known:
        raise problem(file, say("another member has this name; give each its own"))
    if file.suffix.lower() == ".zip":
        raise problem(file, say("an archive within an archive; unpack it, or leave it out"))
    if name.count("/") >= _STEPS:
        raise problem(file, say("more than {most} folders deep; unpack it, or leave it out", most=_STEPS))
    for article in sources.read_data(file, _content(file, archive, member)):
        locator = name if article.locator is None else f"{name}#{article.locator}"
        anchors = tuple(_within(locator, anchor) for anchor in article.anchors)
        yield replace(article, path=path.as_posix(), locator=locator, anchors=anchors)


def _within(locator: str, anchor: Anchor) -> Anchor:
    """An anchor that names its page or paragraph names the member before it."""
    return anchor._replace(locator=f"{locator}, {anchor.locator}") if anchor.locator is not None else anchor


def _content(file: Path, archive: ZipFile, member: ZipInfo) -> bytes:
    if member.flag_bits & _ENCRYPTED:
        raise problem(file, say("encrypted; unpack it with its password"))
    if member.file_size > sources.LIMIT:
        raise problem(file, say("larger than {most} MiB; split it, or leave it out", most=sources.LIMIT >> 20))
    try:
        with archive.open(member) as stream:
            return stream.read(sources.LIMIT)
    except (BadZipFile, EOFError, OSError, NotImplementedError, RuntimeError, ValueError, zlib.error) as error:
        raise problem(file, say("can't be unpacked ({why}); pack it anew", why=error)) from None


def _of_member(path: Path, name: str, error: UsageError) -> UnreadableError:
    """What is wrong with a member, as a problem of its archive."""
    if not isinstance(error, UnreadableError):
        return problem(path, say("{name}: {what}", name=name, what=error))
    place = name if error.line is None else say("{name}, line {line}", name=name, line=error.line)
    return problem(path, say("{place}: {what}", place=place, what=error.what))
