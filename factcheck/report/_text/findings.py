"""Findings as compilers print errors: the place first, then the line with the figure marked, then what it meets."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from factcheck.model import Confidence, Finding, Problem, Related, Severity, joined, say
from factcheck.report import Page
from factcheck.report._count import more, severities
from factcheck.report._origins import firsts, told
from factcheck.report._quote import position
from factcheck.report._region import Repair, repair
from factcheck.report._silenced import counted as silenced
from factcheck.report._styles import SEVERITIES
from factcheck.report._text.count import closing
from factcheck.report._text.quote import quote
from factcheck.report._text.screen import Screen
from factcheck.report._text.styled import Text

_MOST_RELATED = 10


def findings(found: Iterable[Finding], problems: Sequence[Problem], page: Page) -> None:
    """Each finding with its places, and a count by severity."""
    screen = Screen(page)
    counts: Counter[Severity] = Counter()
    for finding in found:
        counts[finding.severity] += 1
        _finding(screen, finding)
        screen.blank()
    told = joined("; ", filter(None, (severities(counts), silenced(found))))
    screen.block(screen.words(told, "bold"))
    closing(screen, [], problems)


def _finding(screen: Screen, finding: Finding) -> None:
    screen.line(
        screen.words(position(finding.place), "cyan"),
        Text(": "),
        screen.words(
            say("{severity}[{rule}]", severity=finding.severity, rule=finding.rule), SEVERITIES[finding.severity]
        ),
        Text(" "),
        screen.words(finding.message),
    )
    quote(screen, finding.place, indent=4)
    if finding.computation:
        screen.block(Text("= "), screen.words(finding.computation), indent=4, hang=2)
    if finding.confidence is not Confidence.HIGH:
        screen.line(Text("    = "), screen.words(say("{confidence} confidence", confidence=finding.confidence)))
    shown = list(firsts(finding.related))
    for other in shown[:_MOST_RELATED]:
        alike = {one.place.path for one in finding.related if one.origin is not None and one.origin == other.origin}
        _related(screen, finding, other, told(len(alike), 1))
    if len(shown) > _MOST_RELATED:
        screen.line(Text("  "), screen.words(more(len(shown) - _MOST_RELATED), "dim"))
    if mend := repair(finding):
        _suggestion(screen, mend)


def _suggestion(screen: Screen, mend: Repair) -> None:
    """What to print instead of which figure."""
    told = [screen.words(say("suggestion: "))]
    if mend.printed:
        told += [screen.words(mend.printed), Text(f" {screen.marks.arrow} ")]
    screen.block(*told, screen.words(mend.replacement, "green"), indent=4, hang=2)


def _related(screen: Screen, finding: Finding, other: Related, count: str) -> None:
    """Another place; what the finding has said already, or quoted, is not said again."""
    message = joined("", [": ", other.message]) if other.message != finding.message else ""
    day = other.place.published if other.place.path != finding.place.path else None
    published = joined("", [" (", day, ")"]) if day else ""
    origins = joined("", [" ", count]) if count else ""
    words = joined("", [message, published, origins])
    screen.line(Text("  "), screen.words(position(other.place), "cyan"), screen.words(words))
    if (other.place.path, other.place.quote_start) != (finding.place.path, finding.place.quote_start):
        quote(screen, other.place, indent=4)
