"""JSON Lines: an answer a line, in the words of JSON version 1, for tools that read line by line.

Each line tells its `version` and its `kind`: finding, verdict, fact, check or relation; a file of the corpus that could
not be used is a line of kind `problem`, behind the answers.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from factcheck.model import Calculation, Checked, Fact, Finding, Problem, Verdict
from factcheck.report import Page, _values
from factcheck.report._encoded import encoded
from factcheck.report._place import fact

ENCODING = "utf-8"


def findings(found: Iterable[Finding], problems: Sequence[Problem], page: Page) -> None:
    """What conflicts and lint found."""
    _lines("finding", map(_values.finding, found), problems, page)


def verdicts(answers: Iterable[Verdict], problems: Sequence[Problem], page: Page) -> None:
    """Claims with their verdicts, figures and evidence."""
    _lines("verdict", map(_values.verdict, answers), problems, page)


def facts(known: Iterable[Fact], problems: Sequence[Problem], page: Page) -> None:
    """Facts as they were extracted."""
    _lines("fact", map(fact, known), problems, page)


def checks(checked: Iterable[Checked], problems: Sequence[Problem], page: Page) -> None:
    """Registered claims with the verdict expected and the one given."""
    _lines("check", map(_values.registered, checked), problems, page)


def calculations(found: Iterable[Calculation], problems: Sequence[Problem], page: Page) -> None:
    """The relations that were recognised between figures, and how each came out."""
    _lines("relation", map(_values.calculation, found), problems, page)


def _lines(kind: str, items: Iterable[dict[str, Any]], problems: Sequence[Problem], page: Page) -> None:
    for item in items:
        page.stream.write(encoded({"version": 1, "kind": kind, **item}) + "\n")
    # behind the answers: a corpus that is read as one asks has told all its problems only now
    for problem in problems:
        told = {"version": 1, "kind": "problem", "path": problem.path, "message": problem.message}
        page.stream.write(encoded(told) + "\n")
