"""The lines of an article: one line, one paragraph, unless the text was broken into lines of one width."""

from __future__ import annotations

import re
from functools import cached_property

from factcheck.model import Span
from factcheck.model.dataclass import dataclass
from factcheck.text.fold import composed, key, lower
from factcheck.text.wrapped import unwrapped

_DIGITS = re.compile(r"\d+")
LINE = re.compile("[^\n\r\v\f\x85\u2028\u2029]+")
_INVISIBLE = "\u200b\u200c\u200d\u2060\ufeff"
_CLOSING = "\"'“”‘’»)]*_ " + _INVISIBLE
_BULLET = re.compile(r"[-–—•*+·●▪►>|+]")
_PROSE = 60  # from this length a line with a full stop is a paragraph of the article
_LONG = 200  # and from this one without
_TITLE = 120


@dataclass(frozen=True)
class Line:
    """A line that is not blank: its span without white space at the ends, and what it says.

    text is composed (NFC) with single spaces; key the same in lower case: two lines of one key are the same.
    """

    span: Span
    text: str
    key: str

    @cached_property
    def last(self) -> str:
        """The last character that is not a closing quote or bracket; empty where there is none."""
        return self.text.rstrip(_CLOSING)[-1:]

    @cached_property
    def words(self) -> str:
        """Its words as they fold, without numbers."""
        return key(_DIGITS.sub(" ", self.text))

    @cached_property
    def is_prose(self) -> bool:
        """Whether it is a paragraph of running text rather than a title, a name or a label."""
        size = len(self.text)
        return size >= _LONG or (size >= _PROSE and self.last in ".!?…:;,")

    @property
    def is_title(self) -> bool:
        """Whether it looks like a title or a subheading: short, with a capital first and no stop at the end."""
        return self.titles(_TITLE)

    def titles(self, size: int) -> bool:
        """The same for titles up to some length."""
        text = self.text
        if len(text) > size or not self.last or self.last in ".:;,…" or ";" in text or _BULLET.match(text):
            return False
        first = text.lstrip("#\"'“‘«(* ")[:1]
        return first.isupper() or first.isdigit()


def lines(text: str, body: Span | tuple[int, int]) -> list[Line]:
    """The lines within a span of the text that are not blank, those of a broken paragraph as one."""
    spans = (trim(text, *match.span()) for match in LINE.finditer(text, *body))
    return [_line(text, span) for span in unwrapped(text, [span for span in spans if span.start < span.end])]


def trim(text: str, start: int, end: int) -> Span:
    """The range without white space and invisible characters at its ends."""
    while start < end and (text[start].isspace() or text[start] in _INVISIBLE):
        start += 1
    while start < end and (text[end - 1].isspace() or text[end - 1] in _INVISIBLE):
        end -= 1
    return Span(start, end)


def _line(text: str, span: Span) -> Line:
    cased, _ = composed(text[slice(*span)])
    words = " ".join(cased.split())
    return Line(span, words, lower(words))
