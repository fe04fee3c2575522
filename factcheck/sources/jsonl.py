"""JSON Lines: one article a line, an object with its text and what is known of it.

A place is that of the file: the line of the record, and the column at which the figure stands in it, however its
characters are escaped there.
"""

from __future__ import annotations

import json
import re
from codecs import BOM_UTF8
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from factcheck.model import Anchor, Article, say
from factcheck.sources.decode import decode
from factcheck.sources.problem import problem
from factcheck.sources.record import NAMES, TEXT, Record, article_of, locator_of

SUFFIXES = (".jsonl", ".ndjson")

_SPACE = re.compile(r"[ \t\r]*")
# two halves of a surrogate pair are one character
_ESCAPE = re.compile(r"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|.)")
_DECODER = json.JSONDecoder()


class _Value(NamedTuple):
    """A value of a record, and where it stands in the line; a string with its quotes."""

    value: Any
    start: int
    end: int


def read(path: Path, data: bytes, first: int = 1) -> list[Article]:
    """The articles of a file, or of a part that begins with its line `first`; a record whose text is empty holds none.

    Raises UsageError, with the line, for what is no object, has no text, or the id of another.
    """
    found: dict[str, Article] = {}
    for number, line in enumerate(decode(data, path).split("\n"), start=first):
        for article in _article(path, number, line) if line.strip() else ():
            if article.id in found:
                raise problem(
                    path,
                    say("another record has the id {locator!r}; give each its own", locator=article.locator),
                    number,
                )
            found[article.id] = article
    return list(found.values())


def records(path: Path) -> list[Record]:
    """The records of a file that hold articles, in its order. Raises UsageError where anything is wrong with it.

    What is wrong is told by `read` as for any file; here it need not be the first of all.
    """
    found: dict[str, Record] = {}
    at = 0
    with path.open("rb") as lines:
        for number, data in enumerate(lines, start=1):
            line = _decoded(path, number, data)
            for values, _ in _told(path, number, line) if line.strip() else ():
                record = Record(locator_of(number, values), number, at, len(data))
                if record.locator in found:
                    raise problem(path, say("another record has the id {locator!r}", locator=record.locator), number)
                found[record.locator] = record
            at += len(data)
    return list(found.values())


def read_records(path: Path, wanted: Iterable[Record]) -> Iterator[Article]:
    """The articles of some records of a file. Raises UsageError where it holds others by now."""
    with path.open("rb") as lines:
        for record in wanted:
            lines.seek(record.start)
            yield from _article(path, record.number, _decoded(path, record.number, lines.read(record.size)))


def _decoded(path: Path, number: int, data: bytes) -> str:
    try:
        if b"\0" not in data:
            return (data.removeprefix(BOM_UTF8) if number == 1 else data).decode().removesuffix("\n")
    except UnicodeDecodeError:
        pass
    raise problem(path, say("not UTF-8 text"), number)


def _article(path: Path, number: int, line: str) -> Iterator[Article]:
    for values, text in _told(path, number, line):
        yield article_of(path, number, values, text.value, tuple(_anchors(line, text, number)))


def _told(path: Path, number: int, line: str) -> Iterator[tuple[Mapping[str, Any], _Value]]:
    """What the record of a line says, and its text, unless that is empty."""
    said = _record(path, number, line)
    text = next((said[key] for key in TEXT if key in said), None)
    if text is None or not isinstance(text.value, str):
        raise problem(path, say('the record has no text; give it a string under "text"'), number)
    if text.value.strip():
        yield {key: said[key].value for key in NAMES if key in said}, text


def _record(path: Path, number: int, line: str) -> Mapping[str, _Value]:
    try:
        return dict(_members(line))
    except ValueError as error:
        why = getattr(error, "msg", error)
        raise problem(path, say("no JSON object ({why}); write one article a line", why=why), number) from None
    except RecursionError:
        raise problem(path, say("nested too deep; write one article a line, an object of strings"), number) from None


def _members(line: str) -> Iterator[tuple[str, _Value]]:
    """The keys and values of an object that is all of a line. Raises ValueError where it is not."""
    at = _behind(line, _skip(line, 0), "{")
    is_first = True
    while line[at : at + 1] != "}":
        at = at if is_first else _behind(line, at, ",")
        key, at = _DECODER.raw_decode(line, at)
        if not isinstance(key, str):
            raise ValueError(say("a key is no string"))
        start = _behind(line, _skip(line, at), ":")
        value, end = _DECODER.raw_decode(line, start)
        yield key, _Value(value, start, end)
        at, is_first = _skip(line, end), False
    if _skip(line, at + 1) != len(line):
        raise ValueError(say("more than one value"))


def _behind(line: str, at: int, sign: str) -> int:
    """The offset of what follows a sign that has to stand there."""
    if line[at : at + 1] != sign:
        raise ValueError(say("{sign} is expected in column {at}", sign=sign, at=at + 1))
    return _skip(line, at + 1)


def _skip(line: str, at: int) -> int:
    spaces = _SPACE.match(line, at)
    return spaces.end() if spaces else at


def _anchors(line: str, text: _Value, number: int) -> Iterator[Anchor]:
    """Where the characters of a string stand in its line: each escape is one that takes more columns."""
    first = text.start + 1
    yield Anchor(0, number, first + 1)
    longer = 0  # by how many characters the line is ahead of the text
    for escape in _ESCAPE.finditer(line, first, text.end - 1):
        start, end = escape.span()
        yield Anchor(start - first - longer, number, start + 1, end - start)
        longer += end - start - 1
        yield Anchor(end - first - longer, number, end + 1)
