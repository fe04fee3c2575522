"""Rules on a terminal, all in a list."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby

from factcheck.model import Problem, Severity, say, term
from factcheck.report import Page
from factcheck.report._styles import SEVERITIES
from factcheck.report._text.screen import Screen
from factcheck.report._text.styled import Text
from factcheck.rules import Rule

_INDENT = 2
_HEADINGS = {Severity.ERROR: say("errors"), Severity.WARNING: say("warnings"), Severity.NOTE: say("notes")}


def rules(known: Iterable[Rule], problems: Sequence[Problem], page: Page) -> None:
    """The rules by severity, each with what it finds on the line below its name."""
    screen = Screen(page)
    ordered = sorted(known, key=lambda rule: (-rule.severity.rank, rule.id))
    for severity, group in groupby(ordered, key=lambda rule: rule.severity):
        screen.line(screen.words(_HEADINGS[severity], SEVERITIES[severity]))
        for rule in group:
            off = "" if rule.by_default else say("  (off by default)")
            screen.line(Text(" " * _INDENT), screen.words(rule.id, "bold"), screen.words(off, "dim"))
            screen.block(screen.words(term(rule.summary)), indent=2 * _INDENT)
        screen.blank()
    screen.block(screen.words(say("factcheck explain RULE says more; --select and --ignore choose.")))
