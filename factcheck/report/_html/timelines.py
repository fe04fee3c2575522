"""How indicators went: each measure of each with its series drawn, and below them every print with its source."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.model import (
    Fact,
    Measure,
    Message,
    Point,
    Reported,
    Series,
    Standing,
    Status,
    Timeline,
    joined,
    say,
    say_counted,
    term,
)
from factcheck.report._html.chart import chart, sparkline
from factcheck.report._html.element import Element, element
from factcheck.report._html.folded import folded
from factcheck.report._html.names import Names
from factcheck.report._quote import position
from factcheck.report._words import period, readings, series_name, unit

_OPEN = 3  # timelines that are open from the start


def timelines(names: Names) -> Element:
    """The section of all timelines."""
    overview = names.overview
    undrawn = say_counted(
        "{count} more indicator has no series of two figures.",
        "{count} more indicators have no series of two figures.",
        overview.undrawn,
    )
    return element(
        "section",
        element("h2", say("Timelines"), element("span", class_="count", data_of="timeline"), id="timelines"),
        element(
            "p",
            say("As the articles print them: a box is as wide as its period and as high as its interval."),
            class_="lead",
        ),
        [_timeline(number, one, names) for number, one in enumerate(overview.timelines)]
        or element("p", say("No indicator is printed for two periods."), class_="empty"),
        element("p", undrawn, class_="small") if overview.undrawn else None,
        aria_labelledby="timelines",
    )


def _timeline(number: int, timeline: Timeline, names: Names) -> Element:
    facts = [report.fact for series in timeline.series for point in series.points for report in point.prints]
    measured = timeline.measure not in {None, Measure.LEVEL}
    name = joined(", ", [term(timeline.name), timeline.measure]) if measured else term(timeline.name)
    points = sum(len(series.points) for series in timeline.series)
    changed = list(dict.fromkeys(_standings(timeline)))
    drawn = [_series(f"t{number}-{at}", series, name, names) for at, series in enumerate(timeline.series)]
    return element(
        "details",
        element(
            "summary",
            element("h3", name),
            sparkline(timeline.series[0]),
            element(
                "span",
                say_counted("{count} point", "{count} points", points),
                [element("span", _standing(one), class_=f"v {_CLASSES[one]}") for one in changed],
                class_="meta",
            ),
        ),
        element("div", drawn) if number < _OPEN else folded(drawn, class_="drawn"),
        class_="timeline",
        id=f"t{number}",
        open=number < _OPEN,
        **names.attributes(names.facets(facts)),
    )


_CLASSES = {Standing.DIFFERS: "d", Standing.REVISED: "r", Standing.LESS_EXACT: "l", Standing.SAME: "s"}


def _standing(standing: Standing) -> Message:
    return {
        Standing.LATEST: say("latest"),
        Standing.SAME: say("the same"),
        Standing.LESS_EXACT: say("agrees, less exact"),
        Standing.DIFFERS: say("differs from the latest"),
        Standing.REVISED: say("revised since"),
    }[standing]


def _standings(timeline: Timeline) -> Iterator[Standing]:
    """What of a timeline is worth a look."""
    for series in timeline.series:
        for point in series.points:
            yield from (told.standing for told in point.prints if told.standing in {Standing.DIFFERS, Standing.REVISED})


def _series(id: str, series: Series, name: object, names: Names) -> Element:
    whose = series_name(series)
    scale = unit(series.points[0].latest.quantity, series.power)
    drawing = chart(series, joined(", ", [name, whose]), id)
    return element(
        "div",
        element("h4", joined(", ", filter(None, [whose, scale]))),
        element("div", drawing, class_="drawing", tabindex="0", role="group", aria_label=say("Chart"))
        if drawing
        else None,
        _table(series, joined(", ", [name, whose]), names),
        class_="series",
    )


def _table(series: Series, name: object, names: Names) -> Element:
    heads = (say("Period"), say("Printed"), say("Interval"), say("Source"), say("Standing"))
    rows = [_row(series, point, report, names) for point in series.points for report in reversed(point.prints)]
    return element(
        "div",
        element(
            "table",
            element("caption", name, class_="unseen"),
            element("thead", element("tr", [element("th", head, scope="col") for head in heads])),
            element("tbody", rows),
        ),
        class_="scroll",
        tabindex="0",
        role="group",
        aria_label=say("Table"),
    )


def _row(series: Series, point: Point, report: Reported, names: Names) -> Element:
    fact = report.fact
    unsure = None if point.alone else element("span", say("perhaps not of one thing"), class_="small")
    status = None if fact.status is Status.ACTUAL else element("span", fact.status, class_="small")
    standing = element("span", _standing(report.standing), class_=f"v {_CLASSES.get(report.standing, 'o')}")
    meaning = readings(fact.quantity, series.power)
    return element(
        "tr",
        element("th", period(point.period), " ", unsure, scope="row"),
        element("td", fact.printed, " ", status),
        element("td", meaning, class_="interval"),
        element("td", _source(fact, names)),
        element("td", standing if len(point.prints) > 1 else None),
    )


def _source(fact: Fact, names: Names) -> Sequence[object]:
    place = fact.place
    by = [one for one in (names.source(place) or place.title, place.published) if one]
    return [element("a", joined(", ", by) if by else position(place), href=names.figure(fact))]
