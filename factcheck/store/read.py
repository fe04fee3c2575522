"""One file of the corpus: what is in it, and whether that is still the same."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from factcheck.model import UNTOLD, Article, Sources, UsageError, say
from factcheck.model.dataclass import replace
from factcheck.sources.problem import without_place
from factcheck.store.extracted import Extracted, extracted
from factcheck.store.scan import Found, reason

if TYPE_CHECKING:
    from factcheck.sources.record import Record


class Content(NamedTuple):
    """The hash of a file's bytes, or None and why they can't be read."""

    hash: str | None
    problem: str | None


def content(file: Found) -> Content:
    """What is in a file now, by its hash."""
    from hashlib import blake2b, file_digest  # noqa: PLC0415  (a fresh index needs no hash)

    if file.problem:
        return Content(None, file.problem)
    try:
        with Path(file.place.path).open("rb") as stream:
            return Content(file_digest(stream, lambda: blake2b(digest_size=16)).hexdigest(), None)
    except OSError as error:
        return Content(None, reason(error))


def read(
    file: Found, problems: list[str], told: Sources = UNTOLD, records: Iterable[Record] | None = None
) -> list[Extracted]:
    """The articles of a file, or of some of its records, and their facts.

    Raises UsageError where there are none that can be read. To problems comes what is wrong with parts of it, where
    others can be read. told: what a desk has told of its sources.
    """
    # heavy, like the extractor
    from factcheck.sources import read_all, read_records  # noqa: PLC0415
    from factcheck.sources.problem import UnreadableError, several  # noqa: PLC0415
    from factcheck.sources.standing import with_standing  # noqa: PLC0415

    path = Path(file.place.path)
    parts: list[UnreadableError] = []
    try:
        if records is None:
            articles = read_all(path, parts, tables=told.tables, name=file.shown)
        else:
            articles = list(read_records(path, records))
        problems += [several(path, parts).what] if parts else []
    except UsageError as error:
        raise UsageError(without_place(error)) from error
    if not articles:
        raise UsageError(say("holds no article; put one in it or leave it out"))
    named = (renamed(article, path.as_posix(), file.shown) for article in articles)
    return extracted(with_standing(article, told) for article in named)


def renamed(article: Article, opened: str, shown: str) -> Article:
    """The article under the name that outputs use for its file, whatever it was opened as."""
    id = article.id
    return replace(article, id=shown + id.removeprefix(opened) if id.startswith(opened) else id, path=shown)
