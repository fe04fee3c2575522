"""Registered claims as a comment: those whose verdict has changed, with why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from factcheck.model import Checked, Problem
from factcheck.report._count import changes
from factcheck.report._explained import label
from factcheck.report._markdown.inert import beginning, inert
from factcheck.report._markdown.limit import Limit, fitting, left_out, unusable


def document(checked: Iterable[Checked], problems: Sequence[Problem], limit: Limit) -> str:
    """The whole comment, no longer than the limit, in the order of the file."""
    known = list(checked)
    changed = [claim for claim in known if claim.changed and not claim.updated]
    head = f"### factcheck: {changes(len(known), len(changed))}\n\n"
    shown = fitting(((claim.id, _block(claim)) for claim in changed), limit, head)
    body = "".join(text for _, text in shown)
    return head + body + left_out(len(changed) - len(shown), "claim") + unusable(problems)


def _block(claim: Checked) -> str:
    return "".join(f"{part}\n\n" for part in _parts(claim))


def _parts(claim: Checked) -> Iterator[str]:
    expected, got = label(claim.expected), label(claim.verdict.label)
    yield f"**{inert(claim.id)}** ({inert(claim.path)}:{claim.line}): expected {expected}, got **{got}**"
    yield f"> {beginning(inert(claim.claim))}"
    yield beginning(inert(claim.verdict.reason))
    if claim.note:
        yield f"Note: {inert(claim.note)}"
