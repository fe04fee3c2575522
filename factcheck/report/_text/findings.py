"""Findings as compilers print errors: the place first, then the line with the figure marked, then what it meets."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from rich.text import Text

from factcheck.model import Confidence, Finding, Problem, Related, Severity, Suggestion
from factcheck.report import Page
from factcheck.report._text.count import closing, counted
from factcheck.report._text.origins import firsts, told
from factcheck.report._text.quote import position, quote
from factcheck.report._text.screen import Screen

_STYLES = {Severity.ERROR: "bold red", Severity.WARNING: "bold yellow", Severity.NOTE: "bold blue"}

_MOST_RELATED = 10


def findings(found: Iterable[Finding], problems: Sequence[Problem], page: Page) -> None:
    """Each finding with its places, and a count by severity."""
    screen = Screen(page)
    counts: Counter[Severity] = Counter()
    for finding in found:
        counts[finding.severity] += 1
        _finding(screen, finding)
        screen.blank()
    told = [counted(counts[severity], severity.value) for severity in Severity if counts[severity]]
    screen.block(screen.words(", ".join(told) or "no findings", "bold"))
    closing(screen, [], problems)


def _finding(screen: Screen, finding: Finding) -> None:
    screen.line(
        screen.words(position(finding.place), "cyan"),
        Text(": "),
        screen.words(f"{finding.severity.value}[{finding.rule}]", _STYLES[finding.severity]),
        Text(" "),
        screen.words(finding.message),
    )
    quote(screen, finding.place, indent=4)
    if finding.computation:
        screen.block(Text("= "), screen.words(finding.computation), indent=4, hang=2)
    if finding.confidence is not Confidence.HIGH:
        screen.line(Text(f"    = {finding.confidence.value} confidence"))
    shown = list(firsts(finding.related))
    for other in shown[:_MOST_RELATED]:
        alike = {one.place.path for one in finding.related if one.origin is not None and one.origin == other.origin}
        _related(screen, other, said=finding.message, count=told(len(alike), 1))
    if len(shown) > _MOST_RELATED:
        screen.line(Text(f"  and {len(shown) - _MOST_RELATED} more (--format json shows all)", "dim"))
    if finding.suggestion:
        _suggestion(screen, finding, finding.suggestion)


def _suggestion(screen: Screen, finding: Finding, suggestion: Suggestion) -> None:
    """What to print instead of which figure."""
    places = (finding.place, *(other.place for other in finding.related))
    own = (place for place in places if place.path == finding.place.path)
    meant = next((place for place in own if place.quote_start <= suggestion.start < place.end == suggestion.end), None)
    told = [Text("suggestion: ")]
    if meant is not None:
        at = meant.quote_start
        told += [screen.words(meant.quote[suggestion.start - at : meant.end - at]), Text(f" {screen.marks.arrow} ")]
    screen.block(*told, screen.words(suggestion.replacement, "green"), indent=4, hang=2)


def _related(screen: Screen, other: Related, said: str, count: str) -> None:
    """Another place; what the finding has said already is not said again."""
    message = f": {other.message}" if other.message != said else ""
    published = f" ({other.place.published.isoformat()})" if other.place.published else ""
    words = f"{message}{published} {count}".rstrip()
    screen.line(Text("  "), screen.words(position(other.place), "cyan"), screen.words(words))
    quote(screen, other.place, indent=4)
