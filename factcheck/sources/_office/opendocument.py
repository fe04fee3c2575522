"""What is to be seen of an OpenDocument text: tracked changes as if accepted, without comments."""

from __future__ import annotations

from factcheck.sources._office.markup import Attributes
from factcheck.sources._office.paragraphs import Paragraphs

_SKIPPED = frozenset(
    (
        *("text:tracked-changes", "text:note-citation", "office:annotation", "text:ruby-text", "text:hidden-text"),
        *("svg:title", "svg:desc"),
    )
)
_SIGNS = {"text:tab": "\t", "text:line-break": "\n"}
_PARAGRAPHS = ("text:p", "text:h")
_MOST_SPACES = 1_000  # what says more is no article


class TextReader:
    """A handler of the content. notes: the footnotes and endnotes, in order."""

    def __init__(self, found: Paragraphs) -> None:
        self.is_text = False
        self.notes: list[tuple[str, str]] = []
        self._found = found
        self._skipped = 0  # how deep in something that is left out
        self._open = 0
        self._note: tuple[str, str] | None = None

    def start(self, name: str, attributes: Attributes) -> None:
        """An element begins."""
        if self._skipped or name in _SKIPPED:
            self._skipped += 1
        elif name in _PARAGRAPHS:
            self._open += 1
            self._found.begin(self._note)
        elif name in _SIGNS:
            self._found.add(_SIGNS[name])
        elif name == "text:s":
            count = attributes.get("text:c", "1")
            self._found.add(" " * min(int(count) if count.isdecimal() else 1, _MOST_SPACES))
        elif name == "text:note":
            self._note = attributes.get("text:note-class", "footnote"), str(len(self.notes))
            self.notes.append(self._note)
        elif name == "office:text":
            self.is_text = True

    def end(self, name: str) -> None:
        """An element ends."""
        if self._skipped:
            self._skipped -= 1
        elif name in _PARAGRAPHS:
            self._open -= 1
            self._found.end()
        elif name == "text:note":
            self._note = None

    def text(self, text: str) -> None:
        """Characters; a line end among them is a space, and outside of paragraphs they are layout of the XML."""
        if self._open and not self._skipped:
            self._found.add(text.replace("\n", " "))
