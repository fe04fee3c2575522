"""The corpus at a glance: how much there is, and what of it is in doubt."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from decimal import Decimal

from factcheck.model import Message, Problem, Severity, Sheet, Support, joined, say, say_counted
from factcheck.report._html.element import Element, element
from factcheck.report._html.marks import support_badge, support_label
from factcheck.report._html.names import Names
from factcheck.report._words import number

_MOST_PROBLEMS = 50
_MOST_SOURCES = 10
_TENTH = Decimal("0.1")


def glance(names: Names, problems: Sequence[Problem]) -> Element:
    """The section of counts, and of files that could not be used."""
    return element(
        "section",
        element("h2", say("At a glance"), id="glance"),
        _days(names),
        element("dl", [_tile(*tile) for tile in _tiles(names)], class_="tiles"),
        element("div", _supports(names), _sources(names), class_="halves"),
        _problems(problems),
        aria_labelledby="glance",
    )


def _days(names: Names) -> Element | None:
    days = sorted(sheet.published for sheet in names.overview.sheets if sheet.published)
    if not days:
        return None
    return element("p", say("Published from {first} to {last}.", first=days[0], last=days[-1]), class_="lead")


def _tiles(names: Names) -> Iterator[tuple[object, int, str]]:
    """What is counted, and the section or the severity that it belongs to."""
    overview = names.overview
    found = Counter(finding.severity for finding in overview.findings)
    yield say("Articles"), len(overview.sheets) + overview.left_out, ""
    yield say("Sources"), len(names.sources), ""
    yield say("Figures"), sum(count for _, count in overview.supports), ""
    yield say("Errors"), found[Severity.ERROR], "error" if found[Severity.ERROR] else ""
    yield say("Warnings"), found[Severity.WARNING], "warning" if found[Severity.WARNING] else ""
    yield say("Notes"), found[Severity.NOTE], "note" if found[Severity.NOTE] else ""


def _tile(name: object, count: int, kind: str) -> Element:
    return element("div", element("dt", name), element("dd", count), class_=f"tile {kind}".strip())


def _percent(count: int, total: int) -> Message:
    return joined(" ", [number((Decimal(100 * count) / total).quantize(_TENTH)), "%"])


def _supports(names: Names) -> Element | None:
    """What part of the figures is supported, contradicted and so on, as a bar and as a list."""
    supports = names.overview.supports
    total = sum(count for _, count in supports)
    if not total:
        return None
    rows = [
        element(
            "tr",
            element("th", support_badge(support), scope="row"),
            element("td", count, class_="numeral"),
            element(
                "td",
                joined(" ", [number((Decimal(100 * count) / total).quantize(_TENTH)), "%"]),
                class_="numeral small",
            ),
        )
        for support, count in supports
    ]
    return element(
        "div",
        element("h3", say("The figures, held against other articles")),
        _bar(supports, total),
        element("table", element("tbody", rows), class_="counts"),
    )


def _bar(supports: Sequence[tuple[Support, int]], total: int) -> Element:
    """Each part at least so wide that it can be seen."""
    widths = [max(Decimal(count * 600) / total, Decimal(4)).quantize(_TENTH) for _, count in supports]
    places = [sum(widths[:at], Decimal(0)) for at in range(len(widths))]
    parts = [
        element(
            "rect",
            element("title", support_label(support)),
            x=str(x),
            y=0,
            width=str(width),
            height=14,
            class_=support.value,
        )
        for (support, _), x, width in zip(supports, places, widths, strict=True)
    ]
    whole = places[-1] + widths[-1]
    return element(
        "svg", parts, viewBox=f"0 0 {whole} 14", preserveAspectRatio="none", class_="bar", aria_hidden="true"
    )


def _sources(names: Names) -> Element | None:
    """Who published most, with how many of their figures stand against others."""
    by: dict[str, list[Sheet]] = {}
    for sheet in names.overview.sheets:
        by.setdefault(sheet.source, []).append(sheet)
    most = sorted((name for name in by if name), key=lambda name: (-len(by[name]), name))
    if not most:
        return None
    heads = (say("Source"), say("Articles"), say("Figures"), say("Contradicted"))
    left = len(most) - _MOST_SOURCES
    return element(
        "div",
        element("h3", say("The sources")),
        element(
            "table",
            element("thead", element("tr", [element("th", head, scope="col") for head in heads])),
            element("tbody", [_source(name, by[name]) for name in most[:_MOST_SOURCES]]),
            class_="counts",
        ),
        element("p", say("and {count} more", count=left), class_="small") if left > 0 else None,
    )


def _source(name: str, sheets: Sequence[Sheet]) -> Element:
    marks = [mark for sheet in sheets for mark in sheet.marks]
    wrong = sum(mark.support in {Support.CONTRADICTED, Support.DIFFERS} for mark in marks)
    cells = [element("td", count, class_="numeral") for count in (len(sheets), len(marks), wrong)]
    return element("tr", element("th", name, scope="row"), cells)


def _problems(problems: Sequence[Problem]) -> Element | None:
    if not problems:
        return None
    told = [element("li", element("span", one.where, class_="place"), " ", one.message) for one in problems]
    more = len(problems) - _MOST_PROBLEMS
    rest = element("p", say("and {count} more", count=more), class_="small") if more > 0 else None
    title = say_counted("{count} file could not be used", "{count} files could not be used", len(problems))
    return element("details", element("summary", title), element("ul", told[:_MOST_PROBLEMS]), rest, class_="problems")
