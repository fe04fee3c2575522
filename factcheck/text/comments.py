"""Comments in an article's text: HTML's <!-- … -->, and Markdown's [//]: # (…), which no reader ever sees.

What Markdown shows as code is no comment: fenced and indented blocks, and what stands between backticks. An HTML
comment that begins a line may hold blank lines, another ends with its paragraph; one that is never closed is none, so
that a slip can't hide the rest of an article.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from factcheck.model import Span
from factcheck.text.code import indented_code

LINE_WITH_END = re.compile(r"([^\r\n]*)(?:\r\n|\r|\n|\Z)")
_LINE_START, _LINE_END = r"(?<![^\r\n])", r"(?![^\r\n])"
_TOKEN = re.compile(
    rf"{_LINE_START}[ \t>]*(?P<fence>`{{3,}}(?=[^`\r\n]*{_LINE_END})|~{{3,}})"
    rf"|{_LINE_START} {{0,3}}(?P<definition>\[[^\]\[\r\n]{{1,99}}\]:[ \t]+(?:\#|<>)[ \t]+)(?=[(\"'])"
    r"|\\[\\`<]|(?P<ticks>`+)|(?P<html><!--)"
)
_FENCE = re.compile(rf"{_LINE_START}[ \t>]*(?P<marks>`{{3,}}|~{{3,}})[ \t]*{_LINE_END}")
_BLANK_LINE = re.compile(r"(?:\r\n|\r(?!\n)|\n)[ \t]*(?=[\r\n])")
_VISIBLE = re.compile(r"\S")
_CLOSING = {"(": ")", '"': '"', "'": "'"}
_OPEN, _CLOSE = "<!--", "-->"


class Comment(NamedTuple):
    """A comment, and the words between its marks. One that is never closed is shown, and runs to its line's end."""

    span: Span
    words: Span
    is_closed: bool = True


def comments(text: str, body: Span | tuple[int, int]) -> list[Comment]:
    """The comments within a span of the text, in order."""
    if _OPEN not in text and "]:" not in text:
        return []
    return list(_Reader(text, *body).read())


def hidden(text: str, body: Span | tuple[int, int]) -> list[Span]:
    """What no reader sees of the text, in order: comments, and whole lines with their ends that hold nothing else.

    So the lines around such a line are neighbours, as if it had not been written.
    """
    return with_lines(text, [comment.span for comment in comments(text, body) if comment.is_closed])


def code_blocks(text: str, body: Span | tuple[int, int]) -> list[Span]:
    """The blocks that Markdown shows as code, in order: from fence to closing fence, and indented lines."""
    reader = _Reader(text, *body)
    comment_spans = [comment.span for comment in reader.read() if comment.is_closed]
    fenced = reader.fenced
    taken = sorted([*comment_spans, *fenced])

    def is_free(line: Span) -> bool:
        before = bisect_right(taken, line.start, key=lambda span: span.start) - 1
        return before < 0 or taken[before].end <= line.start

    return sorted([*fenced, *filter(is_free, reader.code)])


def with_lines(text: str, spans: Sequence[Span]) -> list[Span]:
    """Spans that are hidden, in order, with the lines that hold nothing else."""
    if not spans:
        return []
    lines = (Span(*line.span()) for line in LINE_WITH_END.finditer(blanked(text, spans)) if not line[0].strip())
    alone = (line for line in lines if text[slice(*line)].strip())
    found: list[Span] = []
    for span in sorted([*spans, *alone], key=lambda span: (span.start, -span.end)):
        if not found or span.start >= found[-1].end:
            found.append(span)
    return found


def blanked(text: str, spans: Iterable[Span]) -> str:
    """The text, as long as before, with spaces for some spans of it, which are in order."""
    parts, at = [], 0
    for start, end in spans:
        parts += [text[at:start], " " * (end - start)]
        at = end
    return "".join([*parts, text[at:]]) if parts else text


def without_comments(text: str, body: Span | tuple[int, int]) -> str:
    """The text as readers see it, as long as before: what is hidden is spaces."""
    return blanked(text, hidden(text, body))


class _Reader:
    """Goes through a text once, from its start to its end; whatever is looked up ahead is looked up once."""

    def __init__(self, text: str, start: int, end: int) -> None:
        self.text, self.start, self.end = text, start, end
        self.close = -1  # where the next "-->" stands
        self.fenced: list[Span] = []  # blocks of code that are closed
        self.first: dict[int, int] = {}  # where the first word stands, by the start of the line

    def read(self) -> Iterator[Comment]:
        at = self.start
        while token := _TOKEN.search(self.text, at, self.end):
            after = self._behind_code(token)
            if after is None:
                comment = self._definition(token) if token["definition"] else self._html(token)
                if comment is not None:
                    yield comment
                after = comment.span.end if comment is not None and comment.is_closed else token.end()
            at = after

    def _behind_code(self, token: re.Match[str]) -> int | None:
        """Where the code ends that a token begins or stands in; the token's end if it means nothing; else None."""
        line = self._line(token.start())
        if line in self.code:
            return max(line.end, token.end())
        if token["fence"]:
            return self._fence_end(token)
        if token["ticks"]:
            return self._ticks_end(token)
        return None if token["definition"] or token["html"] else token.end()

    def _fence_end(self, token: re.Match[str]) -> int:
        marks = token["fence"]
        for fence in _FENCE.finditer(self.text, token.end(), self.end):
            if fence["marks"][0] == marks[0] and len(fence["marks"]) >= len(marks):
                self.fenced.append(Span(token.start(), fence.end()))
                return fence.end()
        return self.end

    def _ticks_end(self, token: re.Match[str]) -> int:
        """Behind the next run of just as many backticks in the paragraph."""
        runs, size = self.ticks[len(token["ticks"])], len(token["ticks"])
        at = bisect_left(runs, token.end())
        closed = at < len(runs) and runs[at] < self._paragraph_end(token.start())
        return runs[at] + size if closed else token.end()

    def _html(self, token: re.Match[str]) -> Comment:
        start, limit = token.start(), self.end
        if self._first_word(self._line(start)) < start:
            limit = self._paragraph_end(start)
        if self.close < start + 2:  # <!--> is a comment, and so is <!--->
            found = self.text.find(_CLOSE, start + 2, self.end)
            self.close = self.end if found < 0 else found
        if self.close + len(_CLOSE) <= limit:
            inside = Span(min(token.end(), self.close), self.close)
            return Comment(Span(start, self.close + len(_CLOSE)), inside)
        line = self._line(start)
        return Comment(Span(start, line.end), Span(token.end(), line.end), is_closed=False)

    def _definition(self, token: re.Match[str]) -> Comment | None:
        start = token.end()
        line = self.text[start : self._line(start).end].rstrip()
        if len(line) < 2 or line[-1] != _CLOSING[line[0]]:
            return None
        return Comment(Span(token.start("definition"), start + len(line)), Span(start + 1, start + len(line) - 1))

    def _line(self, at: int) -> Span:
        return self.lines[bisect_right(self.lines, at, key=lambda line: line.start) - 1]

    def _first_word(self, line: Span) -> int:
        if line.start not in self.first:
            found = _VISIBLE.search(self.text, *line)
            self.first[line.start] = found.start() if found else line.end
        return self.first[line.start]

    def _paragraph_end(self, at: int) -> int:
        following = bisect_left(self.blank, at)
        return self.blank[following] if following < len(self.blank) else self.end

    @cached_property
    def lines(self) -> list[Span]:
        """The lines without their ends; the first begins where the reading does."""
        found = (line.span(1) for line in LINE_WITH_END.finditer(self.text, self.start, self.end))
        return [Span(*line) for line in found]

    @cached_property
    def blank(self) -> list[int]:
        return [found.start() for found in _BLANK_LINE.finditer(self.text, self.start, self.end)]

    @cached_property
    def ticks(self) -> dict[int, list[int]]:
        found: dict[int, list[int]] = defaultdict(list)
        for run in re.finditer("`+", self.text):
            found[len(run[0])].append(run.start())
        return found

    @cached_property
    def code(self) -> frozenset[Span]:
        return frozenset(indented_code(self.text, self.lines))
