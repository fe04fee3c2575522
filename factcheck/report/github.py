"""GitHub workflow commands: annotations on the lines of a pull request, and all findings in the job summary.

GitHub shows ten annotations of each level for a step, so the worst and surest come first and the rest is counted.
Nothing of an article begins a line, and all of it is escaped. Columns are told where a finding stands on one line: for
others GitHub takes none. They count code points; the end is the column behind the figure, as other linters tell it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import PurePath
from typing import NamedTuple

from factcheck.model import Checked, Finding, Place, Problem, Severity
from factcheck.report import Page
from factcheck.report._count import by_severity, changes
from factcheck.report._explained import changed, explained
from factcheck.report._markdown.checks import document as checks_document
from factcheck.report._markdown.findings import document as findings_document
from factcheck.report._markdown.limit import Limit, octets
from factcheck.report._ranked import worst_first
from factcheck.report._where import has_lines, placed
from factcheck.text.inert import one_line

ENCODING = "utf-8"
PATHS = "repository"

_MOST = 10  # annotations of a level that GitHub shows for a step
_LONGEST_SUMMARY = 1024 * 1024  # bytes; of a longer one GitHub shows nothing
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}
_DATA = {"%": "%25", "\r": "%0D", "\n": "%0A"}
_PROPERTY = {**_DATA, ":": "%3A", ",": "%2C"}


class _Annotation(NamedTuple):
    level: str
    path: str
    where: dict[str, int]
    title: str
    lines: Sequence[str]  # the first one is the message


def findings(found: Iterable[Finding], problems: Sequence[Problem], page: Page) -> None:
    """What conflicts and lint found, then the files that could not be used, as warnings."""
    known = list(found)
    annotations = [_finding(one) for one in worst_first(known)]
    _write(page, [*annotations, *map(_problem, problems)], by_severity(known))
    if page.summary:
        page.summary.append(findings_document(known, problems, _room(page.summary.size), page.words))


def checks(checked: Iterable[Checked], problems: Sequence[Problem], page: Page) -> None:
    """The registered claims whose verdict has changed, on their lines, and how many there are."""
    known = list(checked)
    annotations = [_check(claim) for claim in known if claim.changed and not claim.updated]
    _write(page, [*annotations, *map(_problem, problems)], changes(len(known), len(annotations)))
    if page.summary:
        page.summary.append(checks_document(known, problems, _room(page.summary.size), page.words))


def _room(taken: int) -> Limit:
    return Limit(max(_LONGEST_SUMMARY - taken, 0), octets)


def _write(page: Page, annotations: Sequence[_Annotation], count: str) -> None:
    """The commands that GitHub shows, and a line for the log: what there is, and how many are not shown."""
    told: Counter[str] = Counter()
    for one in annotations:
        told[one.level] += 1
        if told[one.level] <= _MOST:
            page.stream.write(_command(one))
    more = sum(told.values()) - sum(min(number, _MOST) for number in told.values())
    where = "the job summary has all" if page.summary else "--format text shows all"
    noun = "annotation" if more == 1 else "annotations"
    rest = f" ({more} {noun} beyond {_MOST} of a level left out; {where})" if more else ""
    page.stream.write(f"{count}{rest}\n")


def _command(one: _Annotation) -> str:
    values = {"file": PurePath(one.path).as_posix(), **one.where, "title": one.title}
    properties = ",".join(f"{name}={_escaped(str(value), _PROPERTY)}" for name, value in values.items())
    message = "%0A".join(_escaped(line, _DATA) for line in one.lines)
    return f"::{one.level} {properties}::{message}\n"


def _escaped(text: str, signs: dict[str, str]) -> str:
    return re.sub("[%\r\n:,]", lambda sign: signs.get(sign[0], sign[0]), one_line(text))


def _finding(finding: Finding) -> _Annotation:
    title = f"factcheck: {finding.rule}"
    lines = [placed(finding.place, finding.message), *explained(finding)]
    return _Annotation(_LEVELS[finding.severity], finding.place.path, _where(finding.place), title, lines)


def _where(place: Place) -> dict[str, int]:
    if not has_lines(place):
        return {}
    lines = {"line": place.line, "endLine": place.end_line}
    return {**lines, "col": place.column, "endColumn": place.end_column} if place.line == place.end_line else lines


def _check(claim: Checked) -> _Annotation:
    expected, *lines = changed(claim)
    title = f"factcheck: claim {claim.id}"
    return _Annotation("error", claim.path, {"line": claim.line}, title, [expected, *lines])


def _problem(problem: Problem) -> _Annotation:
    return _Annotation("warning", problem.path, {}, "factcheck: a file could not be used", [problem.message])
