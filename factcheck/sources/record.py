"""An article as a record: its text and what is known of it under names, as JSON Lines and Parquet have them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from factcheck.model import Anchor, Article, Span
from factcheck.text.dates import read_date
from factcheck.text.metadata import metadata

TEXT = ("text", "body", "content")
_DATE = ("published", "date", "published_at")
_PUBLISHER = ("publisher", "source")
NAMES = (*TEXT, *_DATE, *_PUBLISHER, "id", "title", "author", "url", "language")
"""All names that mean something; others are not read."""


class Record(NamedTuple):
    """Where an article is in a file that holds many: locator: what it is called there; start, size: its bytes."""

    locator: str
    number: int
    start: int
    size: int


def locator_of(number: int, said: Mapping[str, Any]) -> str:
    """What a record is called in its file: its id, else its number."""
    return _word(said, "id") or str(number)


def article_of(path: Path, number: int, said: Mapping[str, Any], text: str, anchors: Sequence[Anchor] = ()) -> Article:
    """The article of a record with a number in its file; without an id of its own it is called by that."""
    name, body = path.as_posix(), Span(0, len(text))
    locator = locator_of(number, said)
    seen = metadata(text, body)
    return Article(
        id=f"{name}#{locator}",
        text=text,
        title=_word(said, "title") or seen.title,
        published=next((day for key in _DATE if (day := _day(said, key))), seen.published),
        publisher=next((word for key in _PUBLISHER if (word := _word(said, key))), seen.publisher),
        author=_word(said, "author") or seen.author,
        url=_word(said, "url"),
        language=_word(said, "language"),
        path=name,
        body=body,
        anchors=tuple(anchors),
        locator=locator,
    )


def _day(said: Mapping[str, Any], key: str) -> date | None:
    value = said.get(key)
    if isinstance(value, date):  # or the day of a time
        return date(value.year, value.month, value.day)
    return read_date(_word(said, key) or "")


def _word(said: Mapping[str, Any], key: str) -> str | None:
    """A value as text; None where there is none."""
    value = said.get(key)
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    return str(value).strip() or None
