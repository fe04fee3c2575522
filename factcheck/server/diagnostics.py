"""What is wrong with a document, as an editor underlines it."""

from __future__ import annotations

from collections.abc import Iterator

from lsprotocol import types

from factcheck.model import Finding, Severity, Words, told
from factcheck.server.check import Checked
from factcheck.server.client import Client
from factcheck.server.related import location, range_of, shown
from factcheck.text.inert import one_line

_SOURCE = "factcheck"
_SEVERITIES = {
    Severity.ERROR: types.DiagnosticSeverity.Error,
    Severity.WARNING: types.DiagnosticSeverity.Warning,
    Severity.NOTE: types.DiagnosticSeverity.Information,
}


def diagnostics(checked: Checked, client: Client) -> list[types.Diagnostic]:
    """All that is underlined in a document."""
    if checked.unreadable is not None:
        return [_unreadable(checked, client)]
    return [diagnostic(checked, finding, client) for finding in checked.found]


def diagnostic(checked: Checked, finding: Finding, client: Client) -> types.Diagnostic:
    """One finding at its figure."""
    return types.Diagnostic(
        range=range_of(checked.document.positions, finding.place),
        message="\n".join(_lines(finding, client.words)),
        severity=_SEVERITIES[finding.severity],
        code=finding.rule,
        source=_SOURCE,
        related_information=_related(checked, finding) if client.related else None,
        data={"fingerprint": finding.fingerprint},
    )


def _lines(finding: Finding, words: Words) -> Iterator[str]:
    yield one_line(told(finding.message, words))
    if finding.computation:
        yield f"= {one_line(told(finding.computation, words))}"


def _related(checked: Checked, finding: Finding) -> list[types.DiagnosticRelatedInformation]:
    """The other places; each with its sentence, since editors show no more of them than this."""
    return [
        types.DiagnosticRelatedInformation(location(checked, other.place), one_line(f"“{other.quote.strip()}”"))
        for other in shown(finding)
    ]


def _unreadable(checked: Checked, client: Client) -> types.Diagnostic:
    error = checked.unreadable
    assert error is not None
    where = checked.document.positions.line_range(error.line or 1)
    return types.Diagnostic(
        where, told(error.what, client.words), severity=types.DiagnosticSeverity.Error, source=_SOURCE
    )
