"""Who is named as having said it."""

from __future__ import annotations

from factcheck.extract.scan import Scan

_LONGEST = 16  # tokens
_STOPS = frozenset({",", ":", ";", "("})


def attribution(scan: Scan) -> str | None:
    """The body or person a sentence names as its source: "Theo số liệu của …", "Ông … cho biết"."""
    for cue in scan.cues.get("attribution", ()):
        if cue.value == "before" and cue.start <= 1 and not _is_no_source(scan, cue.start, cue.end):
            return _phrase(scan, cue.end, 1)
        if cue.value == "after" and cue.start > 1:
            return _phrase(scan, 0, 1)
    return None


def _is_no_source(scan: Scan, start: int, end: int) -> bool:
    """theo kế hoạch, theo mục tiêu năm 2024: a plan says nothing."""
    return scan.starting("status", start) is not None or any(
        scan.starting(kind, end) for kind in ("status", "plan", "period")
    )


def _phrase(scan: Scan, first: int, least: int) -> str | None:
    end = first
    while end < min(len(scan.tokens), first + _LONGEST) and scan.tokens[end] not in _STOPS:
        if scan.starting("attribution", end) and end > first:
            break
        end += 1
    return scan.slice(first, end) if end - first > least else None
