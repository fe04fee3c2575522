"""How a hover is written: Markdown where the editor wants it, else plain text. Nothing of an article acts in it."""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import quote

from lsprotocol import types

from factcheck.report._markdown.inert import inert, letters
from factcheck.text.inert import one_line

_OF_ADDRESSES = ":/?#@!$&'*+,;=%~"  # what stays as it is; a bracket could end the link


class Markdown:
    """Markdown."""

    kind = types.MarkupKind.Markdown

    def text(self, words: str) -> str:
        """Words of an article; white space at their ends stays."""
        return letters(words)

    def strong(self, words: str) -> str:
        """The word that matters."""
        return f"**{inert(words)}**" if words.strip() else ""

    def quoted(self, sentence: str) -> str:
        """A sentence that was put together from inert parts."""
        return f"> “{sentence}”"

    def link(self, words: str, address: str) -> str:
        """Words that lead somewhere."""
        return f"[{inert(words)}]({quote(address, safe=_OF_ADDRESSES)})"

    def table(self, head: str, rows: Iterable[tuple[str, str]]) -> str:
        """Names and values below a heading."""
        lines = (f"| {inert(name)} | {inert(value)} |" for name, value in rows)
        return "\n".join((f"| {inert(head)} | |", "| --- | --- |", *lines))


class Plain:
    """Plain text."""

    kind = types.MarkupKind.PlainText

    def text(self, words: str) -> str:
        """Words of an article; white space at their ends stays."""
        return one_line(words)

    def strong(self, words: str) -> str:
        """The word that matters."""
        return one_line(words)

    def quoted(self, sentence: str) -> str:
        """A sentence that was put together from inert parts."""
        return f"“{sentence}”"

    def link(self, words: str, address: str) -> str:
        """Words that lead somewhere; the place stands beside them."""
        return one_line(words)

    def table(self, head: str, rows: Iterable[tuple[str, str]]) -> str:
        """Names and values below a heading."""
        return "\n".join((one_line(head), *(f"  {name}: {one_line(value)}" for name, value in rows)))


Markup = Markdown | Plain
