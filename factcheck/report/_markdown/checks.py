"""Registered claims as a comment: those whose verdict has changed, with why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from factcheck.model import Checked, Problem, Words, say, say_counted, told
from factcheck.report._count import changes
from factcheck.report._explained import label
from factcheck.report._markdown.inert import beginning, inert
from factcheck.report._markdown.limit import Limit, fitting, left_out, unusable


def document(checked: Iterable[Checked], problems: Sequence[Problem], limit: Limit, words: Words) -> str:
    """The whole comment, no longer than the limit, in the order of the file."""
    known = list(checked)
    changed = [claim for claim in known if claim.changed and not claim.updated]
    head = f"### factcheck: {told(changes(len(known), len(changed)), words)}\n\n"
    shown = fitting(((claim.id, _block(claim, words)) for claim in changed), limit, head)
    body = "".join(text for _, text in shown)
    missing = len(changed) - len(shown)
    remark = say_counted("{count} claim is left out here", "{count} claims are left out here", missing)
    return head + body + left_out(missing, remark, words) + unusable(problems, words)


def _block(claim: Checked, words: Words) -> str:
    return "".join(f"{told(part, words)}\n\n" for part in _parts(claim, words))


def _parts(claim: Checked, words: Words) -> Iterator[str]:
    yield say(
        "**{claim}** ({place}): expected {expected}, got **{got}**",
        claim=inert(claim.id),
        place=f"{inert(claim.path)}:{claim.line}",
        expected=label(claim.expected),
        got=label(claim.verdict.label),
    )
    yield f"> {beginning(inert(claim.claim))}"
    yield beginning(inert(claim.verdict.reason, words))
    if claim.note:
        yield say("Note: {note}", note=inert(claim.note))
