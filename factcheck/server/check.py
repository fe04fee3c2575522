"""What is wrong with a document, and what was read of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path

from factcheck.extract import extract
from factcheck.model import Article, Fact, Finding, Place
from factcheck.model.dataclass import dataclass
from factcheck.server.corpora import Held, OpenCorpus
from factcheck.server.documents import Document
from factcheck.server.positions import Point
from factcheck.sources import read_data
from factcheck.sources.problem import UnreadableError


@dataclass(frozen=True)
class Checked:
    """What one state of a document was found to be.

    articles: those in it; found: what is wrong with them; unreadable: why there are no articles,
    where that is a mistake; file: the file that the corpus calls so.
    """

    document: Document
    articles: Sequence[Article] = ()
    found: Sequence[Finding] = ()
    unreadable: UnreadableError | None = None
    file: Callable[[str], Path] = Path

    @cached_property
    def facts(self) -> list[Fact]:
        """The figures that were read."""
        return [fact for article in self.articles for fact in extract(article)]

    def is_own(self, place: Place) -> bool:
        """Whether a place is in this document."""
        return any(place.path == (article.path or article.id) for article in self.articles)


def check(document: Document, corpus: OpenCorpus, held: Held | None) -> Checked:
    """Hold a document, as the editor has it, against a corpus and against itself, by what is set for it."""
    if not document.text.strip():  # nothing is written yet
        return Checked(document)
    file = document.file
    try:
        articles = _articles(document, document.name if file is None else corpus.called(file))
    except UnreadableError as error:
        return Checked(document, unreadable=error)
    return Checked(document, articles, corpus.lint(articles, held), file=corpus.file)


def unchecked(document: Document) -> Checked:
    """What can be told of a document before it has been checked: the figures that were read."""
    try:
        return Checked(document, _articles(document, document.name))
    except UnreadableError:
        return Checked(document)


def marks(place: Place, point: Point) -> bool:
    """Whether a point is on a figure or right behind it."""
    return (place.line, place.column) <= point <= (place.end_line, place.end_column)


def _articles(document: Document, name: str) -> list[Article]:
    path = Path(name)
    if path.suffix.lower() != document.suffix:
        path = Path(f"{name}{document.suffix}")
    # halves of surrogate pairs, which an editor may send, are one character each and stay one
    return read_data(path, document.text.encode("utf-8", "replace"))
