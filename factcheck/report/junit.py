"""JUnit XML, as Jenkins' schema and GitLab's parser have it: a suite for each article, a test case for each finding.

Errors and warnings are failures, a note is a test case that passes with its text as output. A file of the corpus that
could not be used is a skipped one. The line is no part of a name, so that runs can be compared; where names would be
the same they are counted, since GitLab takes only the first of them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from html import escape
from typing import NamedTuple

from factcheck.model import Checked, Finding, Problem, Severity
from factcheck.report import Page
from factcheck.report._explained import changed, explained
from factcheck.report._quote import plain, position
from factcheck.text.inert import one_line

ENCODING = "utf-8"


class _Case(NamedTuple):
    """A test case. outcome: "failure", "skipped", or nothing where it passed; type: of what kind the failure is."""

    suite: str
    name: str
    outcome: str = ""
    type: str = ""
    message: str = ""
    lines: Sequence[str] = ()


def findings(found: Iterable[Finding], problems: Sequence[Problem], page: Page) -> None:
    """What conflicts and lint found; where it is nothing, one test case that passed."""
    cases = [_finding(finding) for finding in found] or [_Case("factcheck", "no findings")]
    _write(page, [*cases, *map(_problem, problems)])


def checks(checked: Iterable[Checked], problems: Sequence[Problem], page: Page) -> None:
    """A test case for each registered claim: it fails where the verdict has changed."""
    cases = [_check(claim) for claim in checked] or [_Case("factcheck", "no registered claims")]
    _write(page, [*cases, *map(_problem, problems)])


def _finding(finding: Finding) -> _Case:
    place = finding.place
    lines = (f"{position(place)}: {finding.severity}: {finding.message}", plain(place), *explained(finding))
    outcome = "" if finding.severity is Severity.NOTE else "failure"
    name = f"{finding.rule}: {finding.message}"
    return _Case(place.path, name, outcome, finding.severity.value, finding.message, lines)


def _check(claim: Checked) -> _Case:
    if not claim.changed:
        return _Case(claim.path, claim.id)
    message, *lines = changed(claim)
    return _Case(claim.path, claim.id, "failure", "changed", message, [f"{claim.path}:{claim.line}", message, *lines])


def _problem(problem: Problem) -> _Case:
    return _Case("files that could not be used", problem.path, "skipped", "problem", problem.message)


def _write(page: Page, cases: Sequence[_Case]) -> None:
    page.stream.write('<?xml version="1.0" encoding="UTF-8"?>\n')
    page.stream.write(f'<testsuites name="factcheck" {_counts(cases, "tests", "failures", "errors")}>\n')
    suites: dict[str, list[_Case]] = {}
    for case in cases:
        suites.setdefault(case.suite, []).append(case)
    for name, own in suites.items():
        page.stream.write(f"  <testsuite name={_quoted(name)} {_counts(own)}>\n")
        page.stream.write("".join(map(_case, _distinct(own))))
        page.stream.write("  </testsuite>\n")
    page.stream.write("</testsuites>\n")


def _counts(cases: Sequence[_Case], *names: str) -> str:
    outcomes = Counter(case.outcome for case in cases)
    counts = {"tests": len(cases), "failures": outcomes["failure"], "errors": 0, "skipped": outcomes["skipped"]}
    return " ".join(f'{name}="{counts[name]}"' for name in names or counts)


def _distinct(cases: Iterable[_Case]) -> Iterable[_Case]:
    seen: Counter[str] = Counter()
    for case in cases:
        seen[case.name] += 1
        yield case if seen[case.name] == 1 else case._replace(name=f"{case.name} ({seen[case.name]})")


def _case(case: _Case) -> str:
    body = "\n".join(escape(one_line(line)) for line in case.lines)
    inside = ""
    if case.outcome:
        start = f"<{case.outcome} type={_quoted(case.type)} message={_quoted(case.message)}"
        inside = f"{start}>{body}</{case.outcome}>" if body else f"{start}/>"
    elif body:
        inside = f"<system-out>{body}</system-out>"
    start = f"    <testcase classname={_quoted(case.suite)} name={_quoted(case.name)}"
    return f"{start}>{inside}</testcase>\n" if inside else f"{start}/>\n"


def _quoted(text: str) -> str:
    # one_line leaves nothing that XML 1.0 forbids: no control character, no half of a surrogate pair
    return f'"{escape(one_line(text))}"'
