"""A page of styled lines. Text of articles enters as Text and never as markup."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import TYPE_CHECKING

from factcheck.model import told
from factcheck.model.dataclass import dataclass, fields
from factcheck.report import Page
from factcheck.report._text.styled import Text, wrapped
from factcheck.text.inert import one_line

if TYPE_CHECKING:
    from rich.console import Console


@dataclass(frozen=True, slots=True)
class Marks:
    """Signs that not every encoding has."""

    good: str = "✓"
    bad: str = "✗"
    open: str = "?"
    gutter: str = "│ "
    left: str = "⟦"
    right: str = "⟧"
    dots: str = "…"
    arrow: str = "→"
    near: str = "≈"
    unlike: str = "≠"


_ASCII = Marks("+", "x", "?", "| ", ">>", "<<", "...", "->", "~", "!=")
_SUBSTITUTES = str.maketrans({"…": "...", "–": "-", "·": "-", "→": "->"})


class Screen:
    """Writes lines to a page: wrapped to its width, in colour where it has any."""

    def __init__(self, page: Page) -> None:
        self.width = max(page.width, 20)
        self.colour = page.colour
        self.unicode = _can_write("".join(str(each.default) for each in fields(Marks)), page)
        self.marks = Marks() if self.unicode else _ASCII
        self.language = page.words
        self._stream = page.stream

    @cached_property
    def _console(self) -> Console:
        from rich.console import Console  # noqa: PLC0415  (only colours need it)

        # everything is told, and the environment is empty: a report looks at nothing but its page
        return Console(
            file=self._stream,
            width=self.width,
            force_terminal=self.colour,
            no_color=not self.colour,
            color_system="standard" if self.colour else None,
            _environ={},
        )

    def words(self, text: str, style: str = "") -> Text:
        """Words of ours, in the reader's language, or of an article, as they are; inert, in a style."""
        return Text(self.fit(one_line(self.told(text))), style)

    def listed(self, parts: Iterable[str], style: str = "") -> Text:
        """Several words in a row, each once: a subject may be printed as we call its indicator."""
        said: dict[str, str] = {}
        for part in map(self.told, parts):
            said.setdefault(part.casefold(), part)
        return self.words(", ".join(said.values()), style)

    def told(self, text: str) -> str:
        """Words of ours in the reader's language; any other text as it is."""
        return told(text, self.language)

    def fit(self, text: str) -> str:
        """The text with our own signs replaced where the encoding lacks them."""
        return text if self.unicode else text.translate(_SUBSTITUTES)

    def blank(self) -> None:
        """An empty line."""
        self._stream.write("\n")

    def line(self, *parts: Text) -> None:
        """One line however long it is: what people click or search must not be broken."""
        self._write(Text.assemble(*parts).rstrip())

    def block(self, *parts: Text, indent: int = 0, hang: int = 0, gutter: bool = False) -> None:
        """A paragraph wrapped to the width; hang indents all lines but the first further."""
        margin = Text.assemble(Text(" " * indent), Text(self.marks.gutter if gutter else "", "dim"))
        lines = self.wrapped(Text.assemble(*parts), max(self.width - len(margin) - hang, 10))
        for number, line in enumerate(lines):
            self._write(Text.assemble(margin, Text(" " * (hang if number else 0)), line))

    def wrapped(self, text: Text, width: int) -> list[Text]:
        """The text in lines that fit a width, broken between words where it can be."""
        return wrapped(text, width)

    def _write(self, text: Text) -> None:
        if self.colour:
            self._console.print(text.rich(), end="\n", no_wrap=True, overflow="ignore", crop=False, soft_wrap=True)
        else:
            self._stream.write(text.plain + "\n")


def _can_write(signs: str, page: Page) -> bool:
    try:
        signs.encode(getattr(page.stream, "encoding", None) or "utf-8")
    except (UnicodeEncodeError, LookupError):
        return False
    return True
