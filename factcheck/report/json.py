"""JSON, version 1: the contract for programs. It grows by addition only; schema/ holds its JSON Schema.

An answer stands on a line of its own, so that outputs can be compared line by line and long ones can be streamed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from factcheck.report import Page, _values
from factcheck.report._encoded import encoded
from factcheck.report._place import fact
from factcheck.report._silenced import gone, silenced

if TYPE_CHECKING:
    from factcheck.model import (
        Alignment,
        Calculation,
        Checked,
        Evaluation,
        Fact,
        Finding,
        Mutations,
        Problem,
        Timeline,
        Verdict,
    )
    from factcheck.report._settings import ShownSetting
    from factcheck.rules import Rule

ENCODING = "utf-8"


def verdicts(answers: Iterable[Verdict], problems: Sequence[Problem], page: Page) -> None:
    """Claims with their verdicts, figures and evidence."""
    _document("claims", map(_values.verdict, answers), problems, page)


def findings(found: Iterable[Finding], problems: Sequence[Problem], page: Page) -> None:
    """What conflicts and lint found."""
    lists = {"findings": map(_values.finding, found), "silenced": silenced(found), "gone": gone(found)}
    _told({}, lists, problems, page)


def facts(known: Iterable[Fact], problems: Sequence[Problem], page: Page) -> None:
    """Facts as they were extracted."""
    _document("facts", map(fact, known), problems, page)


def calculations(found: Iterable[Calculation], problems: Sequence[Problem], page: Page) -> None:
    """The relations that were recognised between figures, and how each came out."""
    _document("relations", map(_values.calculation, found), problems, page)


def checks(checked: Iterable[Checked], problems: Sequence[Problem], page: Page) -> None:
    """Registered claims with the verdict expected and the one given."""
    _document("checks", map(_values.registered, checked), problems, page)


def evaluations(found: Iterable[Evaluation], problems: Sequence[Problem], page: Page) -> None:
    """Scores of labelled claims, the confusion table and the misses."""
    _document("evaluations", map(_values.evaluation, found), problems, page)


def alignments(found: Iterable[Alignment], problems: Sequence[Problem], page: Page) -> None:
    """Articles side by side: what several print, and what only one does."""
    from factcheck.report import _compared  # noqa: PLC0415

    for alignment in found:  # one: a document holds what was asked for
        head = _compared.of_articles(alignment)
        lists = {"rows": map(_compared.row, alignment.rows), "only": map(_compared.only, alignment.only)}
        _told(head, lists, problems, page)


def timelines(found: Iterable[Timeline], problems: Sequence[Problem], page: Page) -> None:
    """The points of an indicator's series."""
    from factcheck.report import _compared  # noqa: PLC0415

    for timeline in found:
        _told(_compared.timeline(timeline), {"points": _compared.points(timeline)}, problems, page)


def mutations(found: Iterable[Mutations], problems: Sequence[Problem], page: Page) -> None:
    """Errors that were planted and what was found of them, and the alarms that right articles raised."""
    from factcheck.report import _mutations  # noqa: PLC0415

    for measured in found:
        lists = {
            "mutants": map(_mutations.mutant, measured.mutants),
            "alarms": map(_values.finding, measured.alarms),
            "unchanged_alarms": map(_values.finding, measured.echoes),
        }
        _told(_mutations.of(measured), lists, problems, page)


def rules(known: Iterable[Rule], problems: Sequence[Problem], page: Page) -> None:
    """The rules with all that is known of each."""
    from factcheck.report import _rules  # noqa: PLC0415

    _document("rules", map(_rules.values, known), problems, page)


explanations = rules


def settings(known: Iterable[ShownSetting], problems: Sequence[Problem], page: Page) -> None:
    """Each setting with its value and its origin."""
    from factcheck.report import _settings  # noqa: PLC0415

    _document("settings", map(_settings.values, known), problems, page)


def _document(name: str, items: Iterable[dict[str, Any]], problems: Sequence[Problem], page: Page) -> None:
    _told({}, {name: items}, problems, page)


def _told(
    head: Mapping[str, Any], lists: Mapping[str, Iterable[dict[str, Any]]], problems: Sequence[Problem], page: Page
) -> None:
    """The values of head, then the lists, an item a line."""
    page.stream.write('{"version": 1' + "".join(f', "{name}": {encoded(value)}' for name, value in head.items()))
    for name, items in lists.items():
        page.stream.write(f', "{name}": [')
        comma = "\n"
        for item in items:
            page.stream.write(comma + encoded(item))
            comma = ",\n"
        page.stream.write("\n]")
    # after the items: a corpus that is read as one asks has told all its problems only now
    told = [{"path": problem.path, "message": problem.message} for problem in problems]
    page.stream.write(f', "problems": {encoded(told)}}}\n')
