"""The paragraphs of a document, and the article that they are.

A paragraph is a line of the text. Its number counts all that the document has, those of tables and text boxes and empty
ones too, then those of its notes: so many lines down it stands in the document when that is saved as plain text.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from factcheck.model import Anchor, Article, Span, say
from factcheck.model.dataclass import dataclass, field
from factcheck.sources._office.properties import Properties
from factcheck.sources.problem import problem
from factcheck.text.fonts import unfonted
from factcheck.text.metadata import metadata

LIMIT = 16 * 1024 * 1024
"""Characters of a document that are read at most."""

_INVISIBLE = "\u00ad"  # where a word may be divided; in an old font it is a letter


@dataclass(slots=True, eq=False)
class Paragraph:
    """A paragraph while it is read. note: the id of the footnote or endnote that it stands in."""

    note: tuple[str, str] | None = None
    pieces: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """What was typed."""
        return "".join(self.pieces)


class Paragraphs:
    """What is read of a document, in the order in which it begins: a text box stands in the midst of a paragraph."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._open: list[Paragraph] = []
        self._size = 0
        self.all: list[Paragraph] = []

    def begin(self, note: tuple[str, str] | None = None) -> None:
        """A paragraph begins."""
        self._open.append(Paragraph(note))
        self.all.append(self._open[-1])

    def resume(self) -> None:
        """The last paragraph goes on: what ended it was taken back."""
        self._open.append(self.all[-1])

    def end(self) -> None:
        """The paragraph that began last ends."""
        if self._open:
            self._open.pop()

    def add(self, text: str) -> None:
        """Characters of the paragraph. Raises UsageError where they are more than any article has."""
        if not self._open:
            return
        self._size += len(text)
        if self._size > LIMIT:
            raise problem(self._path, say("more than {most} characters of text; split it", most=LIMIT))
        self._open[-1].pieces.append(text)

    def article(self, notes: Sequence[tuple[str, str]], known: Properties) -> Article:
        """The article. notes: the footnotes and endnotes as the text refers to them. Raises UsageError without text."""
        placed = list(self._placed(notes))
        text = "\n".join(text for _, text in placed)
        if not text.strip():
            raise problem(self._path, say("no text in it; put an article in it or leave it out"))
        body, name = Span(0, len(text)), self._path.as_posix()
        seen = metadata(text, body)
        return Article(
            id=name,
            text=text,
            title=seen.title or known.title,
            published=seen.published or known.day,
            publisher=seen.publisher,
            author=seen.author or known.author,
            url=seen.url,
            path=name,
            body=body,
            anchors=tuple(_anchors(placed)),
        )

    def _placed(self, notes: Sequence[tuple[str, str]]) -> Iterator[tuple[str, str]]:
        """Each paragraph with what names it, the notes behind all others."""
        seen = [text.replace(_INVISIBLE, "") for text in unfonted([one.text for one in self.all])]
        own = (text for one, text in zip(self.all, seen, strict=True) if one.note is None)
        yield from ((f"¶ {number}", text) for number, text in enumerate(own, start=1))
        told: dict[tuple[str, str], list[str]] = {}
        for one, text in zip(self.all, seen, strict=True):
            if one.note is not None:
                told.setdefault(one.note, []).append(text)
        counts: dict[str, int] = {}
        for note in dict.fromkeys(notes):
            counts[note[0]] = counts.get(note[0], 0) + 1
            yield from ((f"{note[0]} {counts[note[0]]}", text) for text in told.get(note, ()))


def _anchors(placed: Sequence[tuple[str, str]]) -> Iterator[Anchor]:
    offset = 0
    for number, (locator, text) in enumerate(placed, start=1):
        yield Anchor(offset, number, 1, 1, locator)
        offset += len(text) + 1
