"""What an article's file says of itself between two lines of "---" at its very top, in YAML.

Only the parser's events are read, and no object is built from them: what is nested too deep, refers to itself
or is huge once expanded costs nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.model import say
from factcheck.model.dataclass import dataclass
from factcheck.sources.problem import problem
from factcheck.text.dates import read_date

if TYPE_CHECKING:
    from yaml.events import Event, NodeEvent

LIMIT = 64 * 1024
"""Characters of front matter that are read at most."""

_KEYS = frozenset({"title", "publisher", "published", "author", "url", "language", "restates", "date"})
_DATE = "date"  # what many a site calls the day of publication; of other things it may be said too
_NOTHING = frozenset({"", "~", "null"})
_OPENING = re.compile(r"---[ \t]*(?:\r\n?|\n)")
_CLOSING = re.compile(r"(?<![^\r\n])---[ \t]*(?![^\r\n])")
_HTTP = re.compile(r"https?://[^\s/]\S*", re.IGNORECASE)
_DEPTH = 64  # the parser's time grows with the square of the nesting
_MEND = say("mend it or remove the block")


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What was said, and the offset where the article itself begins. None is unsaid.

    restates: the article that this one tells in other words; its address is not this one's.
    """

    end: int = 0
    title: str | None = None
    publisher: str | None = None
    published: date | None = None
    author: str | None = None
    url: str | None = None
    language: str | None = None
    restates: str | None = None


def front_matter(text: str, path: Path) -> FrontMatter:
    """The front matter of a text; keys that mean nothing here are ignored, so is an address that is not http(s).

    Raises UsageError, with the line, where the block is not closed, is no YAML, or holds another type of value.
    """
    opening = _OPENING.match(text)
    if opening is None:
        return FrontMatter()
    closing = _CLOSING.search(text, opening.end(), opening.end() + LIMIT)
    if closing is None:
        raise problem(
            path,
            say('front matter: no closing "---" within {limit} KiB; {mend}', limit=LIMIT // 1024, mend=_MEND),
            line=1,
        )
    said = _said(text[opening.end() : closing.start()], path)
    url = said.get("url", ("", 0))[0]
    return FrontMatter(
        end=closing.end(),
        published=_published(*said["published"], path)
        if "published" in said
        else read_date(said.get(_DATE, ("", 0))[0]),
        url=url if _HTTP.fullmatch(url) else None,
        **{key: said[key][0] for key in ("title", "publisher", "author", "language", "restates") if key in said},
    )


def _published(value: str, line: int, path: Path) -> date:
    day = read_date(value)
    if day is None:
        raise problem(path, say("front matter: published is no date; write it as 2024-02-09"), line)
    return day


def _said(block: str, path: Path) -> dict[str, tuple[str, int]]:
    """The values of the keys that mean something here, as written, each with its line in the file."""
    from yaml.events import ScalarEvent  # noqa: PLC0415  # most articles have no front matter

    children = list(_children(_events(block, path), path))
    said = {}
    for key, value in zip(children[::2], children[1::2], strict=True):
        if not isinstance(key, ScalarEvent) or key.value not in _KEYS:
            continue
        line = _line(value.start_mark)
        if not isinstance(value, ScalarEvent):
            if key.value == _DATE:
                continue
            raise problem(
                path,
                say(
                    "front matter: {value} must be plain text, not a list or the like; {mend}",
                    value=key.value,
                    mend=_MEND,
                ),
                line,
            )
        written = value.value.encode("utf-8", "replace").decode("utf-8").strip()  # "\\ud800" can't be printed
        if written not in _NOTHING:
            said[key.value] = (written, line)
    return said


def _children(events: Iterator[Event], path: Path) -> Iterator[NodeEvent]:
    """Keys and values of the outermost mapping in turn, what is nested in them left out."""
    from yaml.events import CollectionEndEvent, CollectionStartEvent, MappingStartEvent, NodeEvent  # noqa: PLC0415

    depth = 0
    for event in events:
        if isinstance(event, CollectionEndEvent):
            depth -= 1
        elif isinstance(event, NodeEvent):
            if depth == 0 and not isinstance(event, MappingStartEvent):
                raise problem(
                    path,
                    say('front matter: lines of "key: value" are expected; {mend}', mend=_MEND),
                    _line(event.start_mark),
                )
            if depth == 1:
                yield event
            depth += isinstance(event, CollectionStartEvent)
            if depth > _DEPTH:
                raise problem(
                    path,
                    say("front matter: nested more than {depth} deep; {mend}", depth=_DEPTH, mend=_MEND),
                    _line(event.start_mark),
                )


def _events(block: str, path: Path) -> Iterator[Event]:
    import yaml  # noqa: PLC0415

    try:
        yield from yaml.parse(block, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    except yaml.MarkedYAMLError as error:
        what = error.problem or say("not YAML")
        raise problem(
            path, say("front matter: {what}; {mend}", what=what, mend=_MEND), _line(error.problem_mark)
        ) from None
    except yaml.YAMLError:  # a character that YAML does not allow; it comes without a line
        raise problem(
            path, say("front matter: a character that YAML does not allow; {mend}", mend=_MEND), line=1
        ) from None


def _line(mark: object) -> int:
    """The line in the file of a place in the block, which begins in the second."""
    return getattr(mark, "line", 0) + 2
