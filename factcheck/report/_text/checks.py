"""Registered claims: those whose verdict changed, and how many did not."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from factcheck.model import Checked, Problem
from factcheck.report import Page
from factcheck.report._count import changes
from factcheck.report._text.count import closing
from factcheck.report._text.screen import Screen
from factcheck.report._text.styled import Text
from factcheck.report._text.verdicts import LABELS


def checks(checked: Iterable[Checked], problems: Sequence[Problem], page: Page) -> None:
    """Each changed claim with the verdict expected, the one given and why."""
    screen = Screen(page)
    total = changed = updated = 0
    for claim in checked:
        total += 1
        if claim.changed:
            changed += not claim.updated
            updated += claim.updated
            _changed(screen, claim)
            screen.blank()
    screen.block(screen.words(changes(total, changed, updated), "bold"))
    closing(screen, [], problems)


def _changed(screen: Screen, claim: Checked) -> None:
    expected, got = LABELS[claim.expected], LABELS[claim.verdict.label]
    bad, good = Text(f"{screen.marks.bad} changed", "bold red"), Text(f"{screen.marks.good} updated", "bold green")
    screen.line(
        screen.words(f"{claim.path}:{claim.line}", "cyan"),
        Text(": "),
        good if claim.updated else bad,
        Text(" "),
        screen.words(claim.id, "bold"),
    )
    screen.block(screen.words(claim.claim), indent=4)
    got_or_now = ", now " if claim.updated else ", got "
    screen.block(Text("expected "), Text(*expected), Text(got_or_now), Text(*got), indent=4, hang=2)
    screen.block(screen.words(claim.verdict.reason), indent=4)
    if asked := _asked(claim):
        screen.block(screen.words(f"asked {asked}"), indent=4, hang=2)
    if claim.note:
        screen.block(Text("note: "), screen.words(claim.note), indent=4, hang=2)


def _asked(claim: Checked) -> str:
    """What was asked, where it was not the whole corpus as it is."""
    of = f"of {', '.join(claim.sources)}" if claim.sources else ""
    return " ".join(part for part in (of, f"as of {claim.as_of}" if claim.as_of else "") if part)
