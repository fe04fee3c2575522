"""Labelled claims: how many verdicts are right, which label was taken for which, and the misses."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from factcheck.model import Checked, Evaluation, Problem, VerdictLabel, number, say, say_counted
from factcheck.report import Page
from factcheck.report._text.count import closing
from factcheck.report._text.screen import Screen
from factcheck.report._text.styled import Text
from factcheck.report._text.verdicts import LABELS

_CELL = 17


def evaluations(found: Iterable[Evaluation], problems: Sequence[Problem], page: Page) -> None:
    """The misses first, the table and the scores last, where a terminal shows them."""
    screen = Screen(page)
    for evaluation in found:
        for miss in evaluation.misses:
            _miss(screen, miss)
        _table(screen, evaluation)
        low, high = evaluation.macro_f1_interval
        scores = say(
            "accuracy {accuracy}, macro-F1 {f1} ({low} to {high})",
            accuracy=number(f"{evaluation.accuracy:.3f}"),
            f1=number(f"{evaluation.macro_f1:.3f}"),
            low=number(f"{low:.2f}"),
            high=number(f"{high:.2f}"),
        )
        total = len(evaluation.checked)
        told = say_counted("{count} claim: {scores}", "{count} claims: {scores}", total, scores=scores)
        screen.block(screen.words(told, "bold"))
    closing(screen, [], problems)


def _miss(screen: Screen, claim: Checked) -> None:
    expected, got = LABELS[claim.expected], LABELS[claim.verdict.label]
    place = screen.words(f"{claim.path}:{claim.line}", "cyan")
    screen.line(place, Text(": "), screen.words(*expected), screen.words(say(", got ")), screen.words(*got))
    screen.block(screen.words(claim.claim), indent=4)
    screen.block(screen.words(claim.verdict.reason), indent=4)
    screen.blank()


def _table(screen: Screen, evaluation: Evaluation) -> None:
    """One row for each label, one column for each verdict; as plain words it survives a narrow terminal."""
    for expected in VerdictLabel:
        cells = [f"{evaluation.count(expected, got)} {screen.told(LABELS[got][0])}" for got in VerdictLabel]
        screen.block(screen.words(f"{screen.told(LABELS[expected][0]):{_CELL}} {', '.join(cells)}"), hang=_CELL + 1)
