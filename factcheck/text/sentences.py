"""Where sentences begin and end.

A line end always ends a sentence, but in a paragraph that was broken into lines. Every run of stops is judged once, by
what stands next to it and never by more than a few characters of it, so that the time is linear in the text.
"""

from __future__ import annotations

import re
from itertools import pairwise

from factcheck.model import Span
from factcheck.text.abbreviations import CLOSERS, DOMAIN_ENDS, HONORIFICS, NUMBERED, OPENERS, PREFIXES
from factcheck.text.fold import composed
from factcheck.text.lines import LINE, trim

# a web address (no stop within it counts), or a run of stops with what closes after it: quotes, brackets, markdown
# emphasis, footnote marks
_STOP = re.compile(
    r"(?:https?://|www\.)[^\s.!?…]*+(?:[.!?…]++[^\s.!?…\"'”’)\]]++)*+"
    r"|([.!?…]+)((?: ?[”»]|\[\d{1,3}\]|[\"'’)\]*_])*)"
)
_GAP = re.compile(r"\s*+[\"'“‘«(\[*_]*+\s*+")
_WORD = re.compile(r"[^\W\d_]{1,24}")
_ORDINAL = re.compile(r"(?:\d{1,2}\.){0,3}(?:\d{1,3}|[IVX]{1,5}|[A-Za-zĐđ])")
_INITIALS = re.compile(r"(?:[^\W\d_]\.){0,6}[^\W\d_]")
_LEFT = " \t\"'“‘«([/-–—&*_|"
_REACH = 24  # how far back a word before a stop is read
_ABBREVIATIONS = PREFIXES | NUMBERED | CLOSERS


def sentences(text: str, span: Span | tuple[int, int] | None = None, *, is_paragraph: bool = False) -> list[Span]:
    """The sentences of the text (or of a span of it), in order: spans of the text without white space at their ends.

    is_paragraph: the span is one paragraph; the line ends within it are nothing but spaces.
    """
    start, end = span or (0, len(text))
    if is_paragraph:
        return _split(text, start, end)
    return [found for line in LINE.finditer(text, start, end) for found in _split(text, line.start(), line.end())]


def _split(text: str, start: int, end: int) -> list[Span]:
    line, origins = composed(text[start:end])
    cuts = [0]
    for stop in _STOP.finditer(line):
        if stop[1] and _ends(line, cuts[-1], stop):
            cuts.append(stop.end())
    cuts.append(len(line))
    edges = [start + (cut if origins is None else origins[cut]) for cut in cuts]
    trimmed = (trim(text, a, b) for a, b in pairwise(edges))
    return [found for found in trimmed if found.start < found.end]


def _ends(line: str, start: int, stop: re.Match[str]) -> bool:
    """Whether a run of stops ends the sentence that began at start."""
    after = stop.end()
    gap = _GAP.match(line, after)
    at = gap.end() if gap else after
    if at == len(line):
        return True
    if not line[after].isspace():
        return _ends_glued(line, start, stop, at)
    if line[at] in ",;:)]}":
        return False
    marks, closing = stop.groups()
    if "?" in marks or "!" in marks:
        return _ends_loudly(line, stop, line[at])
    if marks != ".":  # an ellipsis
        return line[at].isupper()
    return _ends_quietly(line, start, stop, at, closed=bool(closing))


def _ends_loudly(line: str, stop: re.Match[str], follower: str) -> bool:
    """Question and exclamation marks end, but for speech that goes on (“Sao?” ông nói) and names (Yahoo! đã …)."""
    if not follower.islower():
        return True
    return not stop[2] and not ("!" in stop[1] and _token(line, stop.start())[:1].isupper())


def _ends_quietly(line: str, start: int, stop: re.Match[str], at: int, closed: bool) -> bool:
    """A single full stop: not that of an abbreviation, an initial or the number of a list item."""
    if line[at].islower():
        return not closed and _ends_before_lower(line, start, stop, at)
    token = _token(line, stop.start())
    if closed:
        return True
    if _is_ordinal(line, start, stop.start()) or (token in NUMBERED and line[at].isdigit()):
        return False
    follower = _WORD.match(line, at)
    return not _may_go_on(line, stop.start(), token) or (follower is not None and follower[0] in OPENERS)


def _ends_before_lower(line: str, start: int, stop: re.Match[str], at: int) -> bool:
    """A small letter after a stop: an abbreviation, or a sentence whose capital was forgotten."""
    token = _token(line, stop.start())
    if len(token) < 2 or _is_ordinal(line, start, stop.start()):
        return False
    if line[at + 1 : at + 2].isupper():  # iPhone, eBay
        return token not in PREFIXES
    return token not in _ABBREVIATIONS and (token.islower() or token[-1].isdigit() or len(token) > 4)


def _may_go_on(line: str, stop: int, token: str) -> bool:
    """Whether the word before a stop is often followed by more of its sentence: TP., PGS.TS., Inc., U.S., J."""
    if token in PREFIXES or token in CLOSERS:
        return True
    if "." in token:
        return token.rpartition(".")[2] in PREFIXES or _INITIALS.fullmatch(token) is not None
    return len(token) == 1 and token.isupper() and _is_initial(line, stop - 1)


def _ends_glued(line: str, start: int, stop: re.Match[str], at: int) -> bool:
    """A stop with no space after it ends only where the space was forgotten: "tỷ đồng.Ở mảng", not "TP.HCM"."""
    if not line[at].isupper() or "!" in stop[1] or stop.start() == start:
        return False
    before, follower = line[stop.start() - 1], _WORD.match(line, at)
    if not (before.islower() or before.isdigit() or before in '%)”"’'):
        return False
    if _token(line, stop.start()) in _ABBREVIATIONS or _is_ordinal(line, start, stop.start()):
        return False
    if follower is None or (len(follower[0]) == 1 and line[follower.end() : follower.end() + 1] == "."):  # Ng.Th.L.
        return False
    return follower[0].lower() not in DOMAIN_ENDS


def _is_ordinal(line: str, start: int, stop: int) -> bool:
    """Whether all there is of the sentence yet is the number of a list item: "1.", "II.", "a."."""
    return stop - start <= _REACH and _ORDINAL.fullmatch(line[start:stop].strip()) is not None


def _is_initial(line: str, at: int) -> bool:
    """Whether the single capital at an offset is of a name: George W. Bush, ông J. Powell; not nhóm B."""
    before = _token(line, at - 1) if at > 0 else ""
    return not before or before.lower() in HONORIFICS or (before[0].isupper() and before.isascii() and len(before) > 1)


def _token(line: str, end: int) -> str:
    """The word that ends at an offset, with the dots within it."""
    start = end
    while start > max(0, end - _REACH) and line[start - 1] not in _LEFT and not line[start - 1].isspace():
        start -= 1
    return line[start:end]
