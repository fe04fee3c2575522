"""reviewdog's rdjson, for comments on the lines of a pull request. Columns are bytes of UTF-8, from 1.

A message is Markdown there. Columns and repairs need the text of the file: without it, or where it has changed since it
was read, only lines are told. A problem of the corpus has no line and is left to standard error.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import PurePath
from typing import Any

from factcheck.model import Article, Finding, Place, Problem, Related, Severity
from factcheck.report import Page
from factcheck.report._encoded import encoded
from factcheck.report._explained import said
from factcheck.report._markdown.inert import inert
from factcheck.report._where import has_lines, placed

ENCODING = "utf-8"
PATHS = "here"

_SOURCE = {"name": "factcheck"}
_SEVERITIES = {Severity.ERROR: "ERROR", Severity.WARNING: "WARNING", Severity.NOTE: "INFO"}
_MARK = "\ufeff"

_Range = dict[str, dict[str, int]]


def findings(found: Iterable[Finding], problems: Sequence[Problem], page: Page) -> None:
    """What conflicts and lint found."""
    files = _Files(page)
    diagnostics = [_diagnostic(finding, files) for finding in found]
    page.stream.write(encoded({"source": _SOURCE, "diagnostics": diagnostics}, indent=2) + "\n")


def _diagnostic(finding: Finding, files: _Files) -> dict[str, Any]:
    told = (placed(finding.place, finding.message), finding.computation and f"= {finding.computation}")
    related = [_related(other, files) for other in finding.related]
    suggestions = _suggestions(finding, files)
    return {
        "message": "\n\n".join(inert(part) for part in told if part),
        "location": _location(finding.place, files),
        "severity": _SEVERITIES[finding.severity],
        "source": _SOURCE,
        "code": {"value": finding.rule},
        **({"suggestions": suggestions} if suggestions else {}),
        **({"related_locations": related} if related else {}),
    }


def _location(place: Place, files: _Files) -> dict[str, Any]:
    path = PurePath(place.path).as_posix()
    return {"path": path, "range": files.range(place) or _lines(place)} if has_lines(place) else {"path": path}


def _related(other: Related, files: _Files) -> dict[str, Any]:
    return {"message": inert(placed(other.place, said(other))), "location": _location(other.place, files)}


def _suggestions(finding: Finding, files: _Files) -> list[dict[str, Any]]:
    suggestion = finding.suggestion
    where = suggestion and has_lines(finding.place) and files.range(finding.place, suggestion.start, suggestion.end)
    return [{"range": where, "text": suggestion.replacement}] if suggestion and where else []


def _lines(place: Place) -> _Range:
    """Whole lines: what a range without columns means."""
    return {"start": {"line": place.line}, "end": {"line": place.end_line}}


class _Files:
    """The files of places, each read once."""

    def __init__(self, page: Page) -> None:
        self._text = page.text or (lambda path: None)
        self._known: dict[str, tuple[Article, int] | None] = {}

    def range(self, place: Place, start: int | None = None, end: int | None = None) -> _Range | None:
        """The range of a place, or of another stretch of its article; None where its file lacks the sentence."""
        if place.path not in self._known:
            self._known[place.path] = self._article(place)
        known = self._known[place.path]
        if known is None or known[0].text[place.quote_start : place.quote_end] != place.quote:
            return None
        first = place.start if start is None else start
        last = place.end if end is None else end
        return {"start": _position(*known, first), "end": _position(*known, last)}

    def _article(self, place: Place) -> tuple[Article, int] | None:
        """The article and how many bytes stand before its text: a byte order mark counts in a file's first line."""
        text = self._text(place.path)
        if text is None:
            return None
        marked = text.startswith(_MARK)
        return Article.from_text(text[marked:]), len(_MARK.encode()) if marked else 0


def _position(article: Article, mark: int, offset: int) -> dict[str, int]:
    line, column = article.position(offset)
    before = article.text[offset - column + 1 : offset]
    shift = mark if line == 1 else 0
    return {"line": line, "column": len(before.encode("utf-8", "surrogatepass")) + shift + 1}
