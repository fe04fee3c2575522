"""A finding in lines of plain text, each inert: what log viewers, annotations and test reports show."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import Checked, Confidence, Finding, Related, VerdictLabel, joined, say
from factcheck.report._origins import firsts
from factcheck.report._quote import plain, position
from factcheck.report._region import repair
from factcheck.text.inert import one_line

_MOST_RELATED = 5
_LABELS = {
    VerdictLabel.SUPPORTED: say("supported"),
    VerdictLabel.REFUTED: say("refuted"),
    VerdictLabel.NOT_ENOUGH_INFO: say("not enough info"),
}


def explained(finding: Finding) -> Iterator[str]:
    """The computation, the repair, and where else to look with the sentence there; the message is not repeated."""
    if finding.computation:
        yield one_line(f"= {finding.computation}")
    if finding.confidence is not Confidence.HIGH:
        yield f"= {finding.confidence.value} confidence"
    if mend := repair(finding):
        yield "suggestion: " + one_line(f"{mend.printed} → {mend.replacement}" if mend.printed else mend.replacement)
    shown = list(firsts(finding.related))
    for other in shown[:_MOST_RELATED]:
        yield f"{one_line(position(other.place))}: {one_line(said(other))}"
        yield f"  {plain(other.place)}"
    if len(shown) > _MOST_RELATED:
        yield f"and {len(shown) - _MOST_RELATED} more (--format json shows all)"


def said(other: Related) -> str:
    """What is said of a related place, with the day of its article where it is known."""
    published = other.place.published
    return joined("", [other.message, " (", published, ")"]) if published else other.message


def label(verdict: VerdictLabel) -> str:
    """A verdict in words."""
    return _LABELS[verdict]


def changed(claim: Checked) -> Iterator[str]:
    """A registered claim whose verdict is another one than expected: what was expected, why it is not, the claim."""
    yield f"expected {label(claim.expected)}, got {label(claim.verdict.label)}"
    yield one_line(claim.verdict.reason)
    yield f"claim: {one_line(claim.claim)}"
    if claim.note:
        yield f"note: {one_line(claim.note)}"
