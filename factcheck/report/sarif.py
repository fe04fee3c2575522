"""SARIF 2.1.0, for code scanning and the viewers of editors. Columns count code points, from 1.

The fingerprint is the finding's own and does not depend on the line. Files of the corpus that could not be used are
notifications. GitHub shows related places only where the message links to them, so it does.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from factcheck import __version__
from factcheck.model import Finding, Problem
from factcheck.report import Page
from factcheck.report._encoded import encoded
from factcheck.report._explained import said
from factcheck.report._ranked import fingerprints
from factcheck.report._region import repair
from factcheck.report._sarif import places
from factcheck.report._sarif.messages import link, plain, sentence
from factcheck.report._sarif.rules import descriptor
from factcheck.report._where import has_lines, placed
from factcheck.rules import rules

ENCODING = "utf-8"
PATHS = "repository"

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_MOST_LINKS = 10


def findings(found: Iterable[Finding], problems: Sequence[Problem], page: Page) -> None:
    """What conflicts and lint found, as one run."""
    document = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [_run(found, problems)]}
    page.stream.write(encoded(document, indent=2) + "\n")


def _run(found: Iterable[Finding], problems: Sequence[Problem]) -> dict[str, Any]:
    known = rules()
    index = {rule.id: number for number, rule in enumerate(known)}
    driver = {"name": "factcheck", "semanticVersion": __version__, "rules": list(map(descriptor, known))}
    return {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "newlineSequences": ["\r\n", "\n", "\r"],
        "originalUriBaseIds": {places.ROOT: {"description": {"text": "The folder of the project."}}},
        "invocations": [
            {"executionSuccessful": True, "toolExecutionNotifications": list(map(_notification, problems))}
        ],
        "results": [_result(finding, fingerprint, index) for finding, fingerprint in fingerprints(found)],
    }


def _notification(problem: Problem) -> dict[str, Any]:
    return {
        "level": "warning",
        "message": {"text": plain(problem.message)},
        "locations": [{"physicalLocation": {"artifactLocation": places.file(problem.path)}}],
    }


def _result(finding: Finding, fingerprint: str, index: dict[str, int]) -> dict[str, Any]:
    fix = _fix(finding)
    return {
        "ruleId": finding.rule,
        **({"ruleIndex": index[finding.rule]} if finding.rule in index else {}),
        "level": finding.severity.value,
        "message": {"text": _message(finding)},
        "locations": [{"physicalLocation": places.physical(finding.place)}],
        "relatedLocations": [
            {
                "id": number,
                "message": {"text": plain(placed(other.place, said(other)))},
                "physicalLocation": places.physical(other.place),
            }
            for number, other in enumerate(finding.related, start=1)
        ],
        "partialFingerprints": {"factcheckFingerprint/v1": fingerprint},
        **({"fixes": [fix]} if fix else {}),
        "properties": {"confidence": finding.confidence.value, "computation": finding.computation},
    }


def _message(finding: Finding) -> str:
    """What is wrong, the arithmetic, and links to what it meets."""
    told = [sentence(plain(placed(finding.place, finding.message)))]
    if finding.computation:
        told.append(sentence(plain(finding.computation)))
    if finding.related:
        links = enumerate(finding.related[:_MOST_LINKS], start=1)
        told.append(f"See {', '.join(link(said(other), number) for number, other in links)}.")
    return " ".join(told)


def _fix(finding: Finding) -> dict[str, Any] | None:
    mend = repair(finding)
    if mend is None or mend.region is None or not has_lines(finding.place):
        return None
    replacement = {"deletedRegion": places.region(mend.region), "insertedContent": {"text": mend.replacement}}
    change = {"artifactLocation": places.file(finding.place.path), "replacements": [replacement]}
    return {"description": {"text": plain(f"{mend.printed} → {mend.replacement}")}, "artifactChanges": [change]}
