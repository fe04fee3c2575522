"""What of an article's text no reader sees, by the markup that it is written in."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import Markup, Span
from factcheck.text.comments import code_blocks, comments, hidden, with_lines

_LINK = re.compile(
    r"(!?)\[((?:[^\[\]\\\r\n]|\\.){0,500}+)\]"
    r"\((?:[^()\s<>]++|\([^()\s]*+\)|<[^<>\r\n]*+>)*+(?:[ \t]+(?:\"[^\"\r\n]*+\"|'[^'\r\n]*+'))?+[ \t]*+\)"
)
_DEFINITION = re.compile(r"(?<![^\r\n]) {0,3}\[[^\[\]\r\n]{1,99}\]:[ \t]*+(?:https?://|<|\.{0,2}/|#)[^\r\n]*+")
_DELIMITER = re.compile(r"(?<![^\r\n])[ \t]*+\|?[ \t]*+:?-+:?[ \t]*+(?:\|[ \t]*+:?-+:?[ \t]*+)++\|?[ \t]*+(?![^\r\n])")
_LINE = re.compile(r"[^\r\n]*+(?:\r\n?|\n|\Z)")
_WORDS = 8  # of a sentence


def hidden_in(text: str, body: Span | tuple[int, int], markup: Markup) -> list[Span]:
    """What is hidden within a span of the text, in order, and whole lines with their ends that hold nothing else."""
    if markup is Markup.NONE:
        return []
    if markup is Markup.COMMENTS:
        return hidden(text, body)
    return with_lines(text, _disjoint(sorted(_in_markdown(text, body))))


def _in_markdown(text: str, body: Span | tuple[int, int]) -> Iterator[Span]:
    yield from (comment.span for comment in comments(text, body) if comment.is_closed)
    yield from (block for block in code_blocks(text, body) if not _is_paragraph(text, block))
    yield from (Span(*found.span()) for found in _DEFINITION.finditer(text, *body))
    yield from _tables(text, body)
    for link in _LINK.finditer(text, *body):
        if link[1]:
            yield Span(*link.span())
        else:
            yield Span(link.start(), link.start(2))
            yield Span(link.end(2), link.end())


def _is_paragraph(text: str, block: Span) -> bool:
    """Whether an indented line is a paragraph that its writer indented, not code: it is a sentence of some words."""
    line = text[slice(*block)]
    words = line.split()
    if not line[:1].isspace() or "\n" in line or len(words) < _WORDS:
        return False
    return words[0].lstrip('"“(')[:1].isupper() and words[-1][-1] in ".!?…”"


def _tables(text: str, body: Span | tuple[int, int]) -> Iterator[Span]:
    """Tables: what a cell is about stands in its column's heading, so that no sentence can be read in a row."""
    start, stop = body
    for rule in _DELIMITER.finditer(text, start, stop):
        if rule.start() < start:  # a row of a table
            continue
        first = max(start, text.rfind("\n", start, max(start, rule.start() - 1)) + 1)
        if "|" not in text[first : rule.start()]:
            continue
        start = rule.end()
        for line in _LINE.finditer(text, start, stop):
            if line.start() > rule.end() and "|" not in line[0]:
                break
            start = line.end()
        yield Span(first, start)


def _disjoint(spans: list[Span]) -> list[Span]:
    """The spans, those that lie in each other as one."""
    found: list[Span] = []
    for span in spans:
        if found and span.start < found[-1].end:
            found[-1] = Span(found[-1].start, max(span.end, found[-1].end))
        else:
            found.append(span)
    return found
