"""A PDF: its lines, without what repeats on each page, put together to paragraphs and one article."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from pathlib import Path

from factcheck.model import Anchor, Article, Span, say
from factcheck.sources._office.properties import title_of
from factcheck.sources._pdf.flow import paragraphs
from factcheck.sources._pdf.furniture import addresses, without_furniture
from factcheck.sources._pdf.lines import Line, Placed
from factcheck.sources._pdf.process import document
from factcheck.sources.problem import problem
from factcheck.text.fonts import unfonted
from factcheck.text.metadata import metadata

_UNREADABLE = re.compile("[\ue000-\uf8ff\ufffd\U000f0000-\U0010ffff]")  # letters that a font has and nobody knows
_MOST_UNREADABLE = 0.2
# 1: a word that may be divided, 2: the sign that is printed for nothing else; others keep their hyphens
_HYPHEN = re.compile(r"(?:(?<![^\s(“\"'])([A-Z]?[a-z]+)-|[^\W\d_](\u2010)|[^\W_]-)$")
_WORD = re.compile(r"[a-z]{2,}(?![^\s.,;:!?)”\"'…])")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+$")
_OF_ADDRESS = re.compile(r"[\w%~-]*[./?=&_%~\d-][\w./?=&%~#-]*(?:\s|$)")


def read(path: Path, data: bytes) -> list[Article]:
    """The one article of a file. Raises UsageError for what is no PDF, has no text, or needs too much to be read."""
    known = document(path, data)
    text, anchors = _text(paragraphs(_readable(without_furniture(known.pages))))
    _require_letters(path, text)
    body, name = Span(0, len(text)), path.as_posix()
    seen = metadata(text, body)
    article = Article(
        id=name,
        text=text,
        title=seen.title or title_of(known.title.strip()),
        published=seen.published,  # when a file was made says little: an old article may be printed any day
        publisher=seen.publisher,
        author=seen.author,
        url=seen.url or next(addresses(known.pages), None),
        path=name,
        body=body,
        anchors=tuple(anchors),
    )
    return [article]


def _readable(pages: Sequence[Sequence[Line]]) -> list[list[Line]]:
    """The pages with Vietnamese letters where they were typed in an old font."""
    texts = iter(unfonted([line.text for page in pages for line in page]))
    return [[line._replace(text=next(texts)) for line in page] for page in pages]


def _require_letters(path: Path, text: str) -> None:
    if not text.strip():
        raise problem(path, say("no text in it, perhaps a scan; run OCR on it, e.g. ocrmypdf"))
    if len(_UNREADABLE.findall(text)) > _MOST_UNREADABLE * len(text):
        raise problem(path, say("its fonts do not tell which letters they draw; save it anew, or run OCR on it"))


def _text(found: Iterable[Sequence[Placed]]) -> tuple[str, list[Anchor]]:
    """The paragraphs, one a line of the text, and where each of their own lines begins."""
    pieces: list[str] = []
    anchors: list[Anchor] = []
    offset = 0
    for paragraph in found:
        for placed, between in _with_joints(paragraph):
            anchors.append(Anchor(offset, placed.number, 1, 1, f"p. {placed.page}"))
            pieces += (placed.line.text, between)
            offset += len(placed.line.text) + len(between)
    return "".join(pieces[:-1]), anchors


def _with_joints(paragraph: Sequence[Placed]) -> Iterator[tuple[Placed, str]]:
    """Each line, without a hyphen that only divides a word, and what stands between it and the next one."""
    for one, other in pairwise(paragraph):
        hyphen = _HYPHEN.search(one.line.text)
        if hyphen is None:
            is_address = _ADDRESS.search(one.line.text) and _OF_ADDRESS.match(other.line.text)
            yield one, "" if is_address else " "
        elif hyphen[2] or (hyphen[1] and _WORD.match(other.line.text) and not _ADDRESS.search(one.line.text)):
            yield one._replace(line=one.line._replace(text=one.line.text[:-1])), ""
        else:
            yield one, ""
    yield paragraph[-1], "\n"
