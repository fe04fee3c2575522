"""Registered claims: those whose verdict changed, and how many did not."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from factcheck.model import Checked, Problem, joined, say
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
    bad = screen.words(joined(" ", (screen.marks.bad, say("changed"))), "bold red")
    good = screen.words(joined(" ", (screen.marks.good, say("updated"))), "bold green")
    screen.line(
        screen.words(f"{claim.path}:{claim.line}", "cyan"),
        Text(": "),
        good if claim.updated else bad,
        Text(" "),
        screen.words(claim.id, "bold"),
    )
    screen.block(screen.words(claim.claim), indent=4)
    got_or_now = say(", now ") if claim.updated else say(", got ")
    told = (screen.words(say("expected ")), screen.words(*expected), screen.words(got_or_now), screen.words(*got))
    screen.block(*told, indent=4, hang=2)
    screen.block(screen.words(claim.verdict.reason), indent=4)
    if asked := _asked(claim):
        screen.block(screen.words(asked), indent=4, hang=2)
    if claim.note:
        screen.block(screen.words(say("note: ")), screen.words(claim.note), indent=4, hang=2)


def _asked(claim: Checked) -> str:
    """What was asked, where it was not the whole corpus as it is."""
    sources = ", ".join(claim.sources)
    if claim.sources and claim.as_of:
        return say("asked of {sources} as of {day}", sources=sources, day=claim.as_of)
    if claim.sources:
        return say("asked of {sources}", sources=sources)
    return say("asked as of {day}", day=claim.as_of) if claim.as_of else ""
