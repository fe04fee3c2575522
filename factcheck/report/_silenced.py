"""What is told of findings that are not told."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

from factcheck.model import Finding, Findings, Listed, Message, SilencedBy, joined, say
from factcheck.report._place import place


def counted(found: Iterable[Finding]) -> Message:
    """How many are silenced and how many are in the baseline; empty where there are none."""
    silent = found.silenced if isinstance(found, Findings) else ()
    by = Counter(one.by is SilencedBy.BASELINE for one in silent)
    told = [
        *([say("{count} silenced", count=by[False])] if by[False] else []),
        *([say("{count} in the baseline", count=by[True])] if by[True] else []),
    ]
    return joined(", ", told)


def silenced(found: Iterable[Finding]) -> Iterator[dict[str, Any]]:
    """The findings that were silenced, by what and why."""
    for one in found.silenced if isinstance(found, Findings) else ():
        yield {
            "rule": one.finding.rule,
            "fingerprint": one.finding.fingerprint,
            "reason": one.reason,
            "by": one.by.value,
            **place(one.finding.place),
        }


def gone(found: Iterable[Finding]) -> Iterator[dict[str, Any]]:
    """What the baseline lists but nobody found."""
    return map(_listed, found.gone if isinstance(found, Findings) else ())


def _listed(entry: Listed) -> dict[str, Any]:
    return {
        "rule": entry.rule,
        "path": entry.path,
        "figure": entry.figure,
        "quote": entry.quote,
        "count": entry.count,
    }
