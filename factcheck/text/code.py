"""Markdown's indented code: lines four columns in, after a blank line and in no list."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from factcheck.model import Span

_ITEM = re.compile(r" {0,3}(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)")
_INDENTED = re.compile(r"(?: {4}| {0,3}\t)")


def indented_code(text: str, lines: Iterable[Span]) -> Iterator[Span]:
    """Those of the lines (all of a text's, in order, without their ends) that Markdown shows as code."""
    in_list, after_blank, is_code = False, True, False
    for line in lines:
        words = text[line.start : line.end]
        if not words.strip():
            after_blank = True
            continue
        is_indented = _INDENTED.match(words) is not None
        is_item = _ITEM.match(words) is not None
        if after_blank and not is_item and not words[0].isspace():
            in_list = False
        in_list = in_list or is_item
        is_code = is_indented and not in_list and (after_blank or is_code)
        if is_code:
            yield line
        after_blank = False
