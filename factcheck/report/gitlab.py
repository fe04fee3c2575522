"""GitLab Code Quality, for the widget and the marks in a merge request: the documented part of Code Climate's issues.

GitLab compares the findings of two branches by the fingerprint: the line is no part of it, and equal ones are counted.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import PurePath
from typing import Any

from factcheck.model import Finding, Problem, Severity
from factcheck.report import Page
from factcheck.report._encoded import encoded
from factcheck.report._ranked import fingerprints
from factcheck.report._where import has_lines, placed
from factcheck.text.inert import one_line

ENCODING = "utf-8"
PATHS = "repository"

_SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.NOTE: "info"}


def findings(found: Iterable[Finding], problems: Sequence[Problem], page: Page) -> None:
    """What conflicts and lint found. There is no entry for a problem: each has to stand in a file's line."""
    page.stream.write(encoded([_issue(*one) for one in fingerprints(found)], indent=2) + "\n")


def _issue(finding: Finding, fingerprint: str) -> dict[str, Any]:
    place = finding.place
    computation = f" ({finding.computation})" if finding.computation else ""
    return {
        "description": one_line(placed(place, finding.message) + computation),
        "check_name": finding.rule,
        "fingerprint": fingerprint,
        "severity": _SEVERITIES[finding.severity],
        "location": {
            "path": PurePath(place.path).as_posix(),
            "lines": {"begin": place.line, "end": place.end_line} if has_lines(place) else {"begin": 1, "end": 1},
        },
    }
