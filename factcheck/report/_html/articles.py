"""The articles, each with its text and every figure in it marked by its verdict."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from factcheck.model import Mark, Severity, Sheet, Span, Support, joined, say, say_counted
from factcheck.report._html.conflicts import severity_label
from factcheck.report._html.element import Element, element
from factcheck.report._html.folded import folded
from factcheck.report._html.marks import figure, figures, support_badge, support_label
from factcheck.report._html.names import Names
from factcheck.report._html.quotes import outside
from factcheck.text.fold import key

_COUNTED = tuple(one for one in Support if one not in {Support.ALONE, Support.REPLACES})


def articles(names: Names) -> Element:
    """The section of all articles; each opens on demand, so that a page of a thousand can be looked through."""
    overview = names.overview
    left = overview.left_out
    rest = say_counted("{count} more article is not shown.", "{count} more articles are not shown.", left)
    legend = [support_badge(support) for support in _COUNTED] + [support_badge(Support.ALONE)]
    return element(
        "section",
        element("h2", say("Articles"), element("span", class_="count", data_of="sheet"), id="articles"),
        element(
            "p", say("Each figure is held against the other articles; its note says what they print."), class_="lead"
        ),
        element("p", element("span", say("Figures:"), class_="small"), legend, class_="legend"),
        [_sheet(number, sheet, names) for number, sheet in enumerate(overview.sheets)],
        element("p", rest, class_="small") if left else None,
        aria_labelledby="articles",
    )


def _sheet(number: int, sheet: Sheet, names: Names) -> Element:
    numbers = dict.fromkeys(one for mark in sheet.marks for one in mark.findings)
    severities = [names.overview.findings[one].severity for one in numbers]
    facets = names.facets((mark.fact for mark in sheet.marks), severities)
    return element(
        "details",
        _summary(sheet, severities),
        folded(
            _told(list(numbers), names),
            element(
                "p",
                say("The file is not as it was indexed: only the sentences with figures are shown."),
                class_="small",
            )
            if not sheet.is_whole
            else None,
            element("article", _paragraphs(sheet, names), lang=sheet.language, class_="text"),
            element("p", element("span", sheet.path, class_="place"), outside(sheet.url), class_="small"),
            class_="paper",
        ),
        class_="sheet",
        id=f"a{number}",
        **names.attributes(facets._replace(sources=facets.sources | ({sheet.source} - {""}))),
    )


def _summary(sheet: Sheet, severities: Sequence[Severity]) -> Element:
    worst = max(severities, key=lambda one: one.rank, default=None)
    counts = Counter(mark.support for mark in sheet.marks)
    told = [support_badge(one, joined(" ", (counts[one], support_label(one)))) for one in _COUNTED if counts[one]]
    by = [one for one in (sheet.source, sheet.published) if one]
    number = say_counted("{count} figure", "{count} figures", len(sheet.marks))
    return element(
        "summary",
        element("h3", sheet.title or sheet.path, lang=sheet.language if sheet.title else None),
        element(
            "span",
            severity_label(worst) if worst else None,
            element("span", joined(" · ", [*by, number])),
            told,
            class_="meta",
        ),
    )


def _told(numbers: Sequence[int], names: Names) -> Element | None:
    """The conflicts that an article has a part in."""
    if not numbers:
        return None
    rows = [(names.overview.findings[number], number) for number in numbers]
    return element(
        "ul",
        [
            element("li", severity_label(found.severity), element("a", found.message, href=f"#c{number}"))
            for found, number in rows
        ],
        class_="told",
    )


def _paragraphs(sheet: Sheet, names: Names) -> list[object]:
    marks = figures(sheet.marks)
    told: list[object] = []
    at = 0
    for paragraph in sheet.paragraphs:
        while at < len(marks) and marks[at][0].start < paragraph.start:
            at += 1  # stands in no paragraph
        own = []
        while at < len(marks) and marks[at][0].end <= paragraph.end:
            own.append(marks[at])
            at += 1
        told.append(_paragraph(sheet, paragraph, own, names))
    return told


def _paragraph(sheet: Sheet, span: Span, marks: Sequence[tuple[Span, list[Mark]]], names: Names) -> Element:
    text = sheet.text
    parts: list[object] = []
    at = span.start
    for (start, end), own in marks:
        parts += [text[at:start], figure(text[start:end], own, names)]
        at = end
    whole = text[span.start : span.end]
    is_title = not marks and bool(sheet.title) and key(whole) == key(sheet.title or "")
    return element("p", parts, text[at : span.end], class_="title" if is_title else None)
