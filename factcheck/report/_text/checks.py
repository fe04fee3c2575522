"""Registered claims: those whose verdict changed, and how many did not."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rich.text import Text

from factcheck.model import Checked, Problem
from factcheck.report import Page
from factcheck.report._count import changes
from factcheck.report._text.count import closing
from factcheck.report._text.screen import Screen
from factcheck.report._text.verdicts import LABELS


def checks(checked: Iterable[Checked], problems: Sequence[Problem], page: Page) -> None:
    """Each changed claim with the verdict expected, the one given and why."""
    screen = Screen(page)
    total = changed = 0
    for claim in checked:
        total += 1
        if claim.changed:
            changed += 1
            _changed(screen, claim)
            screen.blank()
    screen.block(screen.words(changes(total, changed), "bold"))
    closing(screen, [], problems)


def _changed(screen: Screen, claim: Checked) -> None:
    expected, got = LABELS[claim.expected], LABELS[claim.verdict.label]
    screen.line(
        screen.words(f"{claim.path}:{claim.line}", "cyan"),
        Text(": "),
        Text(f"{screen.marks.bad} changed", "bold red"),
        Text(" "),
        screen.words(claim.id, "bold"),
    )
    screen.block(screen.words(claim.claim), indent=4)
    screen.block(
        Text("expected "), Text(expected[0], expected[1]), Text(", got "), Text(got[0], got[1]), indent=4, hang=2
    )
    screen.block(screen.words(claim.verdict.reason), indent=4)
    if claim.note:
        screen.block(Text("note: "), screen.words(claim.note), indent=4, hang=2)
