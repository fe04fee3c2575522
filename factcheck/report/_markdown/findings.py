"""Findings as a comment: a heading with the count, then file by file, the sentences they meet folded away."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from factcheck.model import Confidence, Finding, Place, Problem, Related, Words, joined, say, say_counted, told
from factcheck.report._count import by_severity
from factcheck.report._explained import said
from factcheck.report._markdown.inert import beginning, inert, letters
from factcheck.report._markdown.limit import Limit, fitting, left_out, unusable
from factcheck.report._origins import firsts
from factcheck.report._quote import parts, position
from factcheck.report._ranked import worst_first
from factcheck.report._region import repair
from factcheck.report._where import has_lines, within

_MOST_RELATED = 10


def document(found: Iterable[Finding], problems: Sequence[Problem], limit: Limit, words: Words) -> str:
    """The whole comment, no longer than the limit: the worst and surest findings have the first right to its room."""
    known = list(found)
    head = f"### factcheck: {told(by_severity(known), words)}\n\n"
    numbered = {id(finding): number for number, finding in enumerate(known)}
    blocks = ((numbered[id(finding)], _heading(finding) + _block(finding, words)) for finding in worst_first(known))
    shown = sorted(fitting(blocks, limit, head))
    missing = len(known) - len(shown)
    remark = say_counted("{count} finding is left out here", "{count} findings are left out here", missing)
    return head + _grouped(known, shown) + left_out(missing, remark, words) + unusable(problems, words)


def _grouped(known: Sequence[Finding], shown: Sequence[tuple[int, str]]) -> str:
    """The findings below the headings of their files, the files in the order of their first findings."""
    files: dict[str, list[str]] = {}
    for number, text in shown:
        heading = _heading(known[number])
        files.setdefault(heading, []).append(text.removeprefix(heading))
    return "".join(heading + "".join(blocks) for heading, blocks in files.items())


def _heading(finding: Finding) -> str:
    return f"#### {inert(finding.place.path)}\n\n"


def _block(finding: Finding, words: Words) -> str:
    return "".join(f"{told(part, words)}\n\n" for part in _parts(finding, words))


def _parts(finding: Finding, words: Words) -> Iterator[str]:
    place = finding.place
    where = inert(within(place)) if not has_lines(place) else _position(place)
    what = say("**{severity}** {rule} at {place}", severity=finding.severity, rule=inert(finding.rule), place=where)
    if finding.confidence is not Confidence.HIGH:
        what = say("{what} ({confidence} confidence)", what=what, confidence=finding.confidence)
    yield joined(": ", [what, inert(finding.message, words)])
    yield f"> {_marked(place)}"
    if finding.computation:
        yield say("Computed: {computation}", computation=inert(finding.computation, words))
    if mend := repair(finding):
        instead = f"{inert(mend.printed)} → {inert(mend.replacement)}" if mend.printed else inert(mend.replacement)
        yield say("Suggestion: {replacement}", replacement=instead)
    if finding.related:
        yield from _folded(list(firsts(finding.related)), words)


def _position(place: Place) -> str:
    return f"{place.line}:{place.column}" + (f" ({inert(place.locator)})" if place.locator else "")


def _folded(related: Sequence[Related], words: Words) -> Iterator[str]:
    """What it meets, behind a line to click on."""
    summary = say_counted("{count} related sentence", "{count} related sentences", len(related))
    yield f"<details><summary>{told(summary, words)}</summary>"
    for other in related[:_MOST_RELATED]:
        yield f"{beginning(inert(position(other.place)))}: {inert(said(other), words)}"
        yield f"> {_marked(other.place)}"
    if len(related) > _MOST_RELATED:
        yield say("and {count} more", count=len(related) - _MOST_RELATED)
    yield "</details>"


def _marked(place: Place) -> str:
    """The sentence with its figure in bold; by a tag, since asterisks do nothing between letters."""
    before, figure, after = parts(place)
    bold = f"<b>{letters(figure)}</b>" if figure else ""
    return beginning(letters(before)) + bold + (letters(after) if before or bold else beginning(letters(after)))
