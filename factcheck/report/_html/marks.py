"""A figure in the text of its article: its verdict, and a note with its interval and what other articles print."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from factcheck.catalogue import areas, indicators
from factcheck.model import Beside, Fact, Mark, Message, Span, Support, joined, say, say_counted
from factcheck.report._html.element import Element, element
from factcheck.report._html.names import Names
from factcheck.report._quote import parts
from factcheck.report._words import amount, measure, period
from factcheck.text.fold import key

_QUOTED = 150  # characters of the sentence of another print
_CLASSES = {
    Support.CONTRADICTED: "c",
    Support.DIFFERS: "d",
    Support.REVISED: "r",
    Support.SUPPORTED: "s",
    Support.LESS_EXACT: "l",
    Support.ALONE: None,
    Support.REPLACES: None,
}


def support_label(support: Support) -> Message:
    """A verdict in words."""
    return {
        Support.CONTRADICTED: say("contradicted"),
        Support.DIFFERS: say("printed otherwise elsewhere"),
        Support.REVISED: say("revised since"),
        Support.SUPPORTED: say("supported"),
        Support.LESS_EXACT: say("agrees, less exact"),
        Support.ALONE: say("printed here only"),
        Support.REPLACES: say("an earlier print, revised since"),
    }[support]


def support_badge(support: Support, *text: object) -> Element:
    """A verdict with its sign; text: what to say instead of its name alone."""
    return element("span", *(text or (support_label(support),)), class_=f"v {_CLASSES[support] or 'o'}")


def figures(marks: Sequence[Mark]) -> list[tuple[Span, list[Mark]]]:
    """The figures of an article by place; those that overlap are shown as one."""
    found: list[tuple[Span, list[Mark]]] = []
    for mark in sorted(marks, key=lambda one: one.fact.span):
        start, end = mark.fact.span
        if found and start < found[-1][0].end:
            span, told = found[-1]
            found[-1] = Span(span.start, max(span.end, end)), [*told, mark]
        else:
            found.append((Span(start, end), [mark]))
    return found


def figure(text: str, marks: Sequence[Mark], names: Names) -> Element:
    """A printed figure; hover or focus shows its note, which needs no script."""
    worst = min(marks, key=lambda mark: mark.support.rank)
    ids = [name for mark in marks if (name := names.figure(mark.fact))]
    others = [element("span", id=name[1:]) for name in ids[1:]]
    notes = element("span", *(_note(mark, names) for mark in marks), class_="n")
    return element(
        "mark",
        *others,
        text,
        notes,
        class_=_CLASSES[worst.support],
        id=ids[0][1:] if ids else None,
        tabindex="0",
    )


def _note(mark: Mark, names: Names) -> list[object]:
    fact = mark.fact
    told: list[object] = [element("b", amount(fact.quantity)), element("span", what(fact))]
    if mark.support is not Support.ALONE:
        told.append(support_badge(mark.support))
    told += [_conflict(number, names) for number in mark.findings]
    told += [_beside(one, names) for one in mark.beside]
    if mark.others > len(mark.beside):
        more = mark.others - len(mark.beside)
        told.append(element("i", say_counted("and {count} more print", "and {count} more prints", more)))
    return told


def _conflict(number: int, names: Names) -> Element:
    finding = names.overview.findings[number]
    return element("a", finding.message, href=f"#c{number}", class_="to")


def _beside(beside: Beside, names: Names) -> Element:
    fact, place = beside.fact, beside.fact.place
    by = [one for one in (names.source(place) or place.title, place.published) if one]
    before, printed, after = parts(place, longest=_QUOTED)
    return element(
        "span",
        element("a", joined(", ", by) if by else place.path, href=names.figure(fact)),
        " ",
        support_badge(beside.support),
        f" {amount(fact.quantity)} ",
        element("q", before, element("b", printed), after),
        element("i", " ", say("in the same words")) if beside.is_copy else None,
        class_="e",
    )


def what(fact: Fact) -> Message:
    """What a figure is of, on one line: the indicator or the subject, whose, where, when, how measured."""
    indicator, area = indicators().by_id.get(fact.indicator or ""), areas().by_id.get(fact.area or "")
    subject = " ".join(fact.subject.split())
    parts: Iterable[object] = (
        indicator.label if indicator else subject,
        fact.holder,
        area.name if area and key(area.name) not in key(subject if not indicator else "") else None,
        period(fact.period) if fact.period else None,
        measure(fact),
    )
    return joined(" · ", [part for part in parts if part])
