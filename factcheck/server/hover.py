"""What is shown where a figure is pointed at: what is wrong with it, by which sentences, and how it was read."""

from __future__ import annotations

from collections.abc import Iterator

from lsprotocol import types

from factcheck.model import Fact, Finding, Place, Related, Words, joined, say, told
from factcheck.report._words import amount, measure, period, topic
from factcheck.server.check import Checked, marks
from factcheck.server.client import Client
from factcheck.server.markup import Markdown, Markup, Plain
from factcheck.server.positions import Point
from factcheck.server.related import location, range_of, shown


def hover(checked: Checked, position: types.Position, client: Client) -> types.Hover | None:
    """What there is to say of the figure at a position; None where there is none."""
    markup = Markdown() if client.markdown else Plain()
    point = checked.document.positions.point(position)
    findings = [finding for finding in checked.found if marks(finding.place, point)]
    fact = _at(checked, point)
    blocks = [block for finding in findings for block in _finding(checked, finding, markup, client.words)]
    if fact is not None:
        blocks.append(markup.table(fact.printed, _read(fact, client.words)))
    if not blocks:
        return None
    place = findings[0].place if findings else fact.place if fact else None
    where = range_of(checked.document.positions, place) if place else None
    return types.Hover(types.MarkupContent(markup.kind, "\n\n".join(blocks)), where)


def _at(checked: Checked, point: Point) -> Fact | None:
    """The shortest figure there: "12 tỷ đồng" within a range that is a figure too."""
    there = (fact for fact in checked.facts if marks(fact.place, point))
    return min(there, key=lambda fact: fact.span.end - fact.span.start, default=None)


def _finding(checked: Checked, finding: Finding, markup: Markup, words: Words) -> Iterator[str]:
    severity, message = told(finding.severity, words), told(finding.message, words)
    yield f"{markup.strong(severity)} {markup.text(finding.rule)}: {markup.text(message)}"
    if finding.computation:
        yield f"= {markup.text(told(finding.computation, words))}"
    for other in shown(finding):
        yield _source(checked, other, markup, words)
    if finding.suggestion and finding.suggestion.replacement:
        yield told(say("suggestion: "), words) + markup.strong(finding.suggestion.replacement)


def _source(checked: Checked, other: Related, markup: Markup, words: Words) -> str:
    place = other.place
    there = location(checked, place)
    published = told(place.published, words) if place.published else ""
    title = markup.link(place.title or place.path, f"{there.uri}#L{place.line}")
    file = markup.text(f"{place.path}:{place.line}")
    return f"{_quoted(place, markup)}\n\n{', '.join(part for part in (title, published, file) if part)}"


def _quoted(place: Place, markup: Markup) -> str:
    """The sentence with its figure marked."""
    start, end = place.start - place.quote_start, place.end - place.quote_start
    before, figure, after = place.quote[:start], place.quote[start:end], place.quote[end:]
    return markup.quoted(f"{markup.text(before)}{markup.strong(figure)}{markup.text(after)}".strip())


def _read(fact: Fact, words: Words) -> Iterator[tuple[str, str]]:
    rows = {
        say("value"): amount(fact.quantity),
        say("period"): period(fact.period) if fact.period else "",
        say("measure"): measure(fact),
        say("about"): joined(", ", topic(fact)),
    }
    return ((told(name, words), told(value, words)) for name, value in rows.items() if value)
