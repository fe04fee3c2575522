"""An indicator's series: a chart of its periods, and below it what each article prints of each."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby

from factcheck.model import (
    Measure,
    Message,
    Point,
    Problem,
    Reported,
    Series,
    Standing,
    Status,
    Timeline,
    joined,
    say,
    say_counted,
)
from factcheck.report import Page
from factcheck.report._quote import position
from factcheck.report._text.chart import bars
from factcheck.report._text.count import closing
from factcheck.report._text.screen import Screen
from factcheck.report._text.styled import Text
from factcheck.report._words import number, period, readings, series_name, unit

_GAP = "  "
_LEAST_BAR, _MOST_BAR = 8, 50
_NOTES = {
    Standing.DIFFERS: (say("differs from the latest"), "bold red"),
    Standing.REVISED: (say("revised since"), "yellow"),
    Standing.LESS_EXACT: (say("agrees, less exact"), "yellow"),
    Standing.SAME: ("", ""),
    Standing.LATEST: ("", ""),
}


def timelines(found: Iterable[Timeline], problems: Sequence[Problem], page: Page) -> None:
    """Each series with its chart and its sources, and what else there is."""
    screen = Screen(page)
    for timeline in found:
        kind = None if timeline.measure is Measure.LEVEL else timeline.measure
        screen.block(screen.words(joined(", ", filter(None, (timeline.name, kind))), "bold"))
        for series in timeline.series:
            _series(screen, series)
        screen.blank()
        screen.block(screen.words(_summary(timeline), "bold"))
        _others(screen, timeline)
    closing(screen, [], problems)


def _series(screen: Screen, series: Series) -> None:
    screen.blank()
    scale = unit(series.points[0].latest.quantity, series.power)
    name = screen.words(series_name(series), "bold cyan")
    screen.block(Text(", ").join(part for part in (name, screen.words(scale)) if part))
    if len(series.points) > 1 and not series.narrower:
        _chart(screen, series)
        screen.blank()
    for _, same in groupby(series.points, key=lambda point: point.period.dates):
        points = list(same)
        told = [screen.words(period(points[0].period), "bold")]
        if not (points[0].alone or series.narrower):
            told += [Text(f"{_GAP}? ", "yellow"), screen.words(say("perhaps not of one thing"), "yellow")]
        screen.block(*told, indent=2)
        for point in points:
            for report in point.prints:
                _report(screen, series, point, report)


def _chart(screen: Screen, series: Series) -> None:
    """A line for each point; where the page has no room for bars, the numbers alone."""
    names = [screen.told(period(point.period)) + ("" if point.alone else " ?") for point in series.points]
    numbers = [number(point.value, series.power) if point.value is not None else "?" for point in series.points]
    values = list(map(screen.told, numbers))
    first, second = max(map(len, names)), max(map(len, values))
    room = min(screen.width - first - second - 3 * len(_GAP), _MOST_BAR)
    lengths = [point.value for point in series.points]
    drawn = bars(lengths, room, unicode=screen.unicode) if room >= _LEAST_BAR else [""] * len(names)
    for name, value, bar in zip(names, values, drawn, strict=True):
        cells = screen.words(f"{_GAP}{name:{first}}{_GAP}{value:>{second}}{_GAP}")
        screen.line(cells, Text(bar, "cyan"))


def _report(screen: Screen, series: Series, point: Point, report: Reported) -> None:
    fact = report.fact
    note, style = _NOTES[report.standing]
    meaning = readings(fact.quantity, series.power)
    told = [screen.words(fact.printed, "bold"), Text(f" {screen.marks.arrow} "), screen.words(meaning)]
    if note:
        sign = screen.marks.near if report.standing is Standing.LESS_EXACT else screen.marks.unlike
        told += [Text(f"{_GAP}{sign} ", style), screen.words(note, style)]
    if point.words:
        told.append(screen.words(f"{_GAP}{point.words}", "dim"))
    if fact.status is not Status.ACTUAL:
        told.append(screen.words(joined("", [_GAP, fact.status]), "dim"))
    screen.block(*told, indent=4, hang=2)
    place = fact.place
    source = [part for part in (place.title, place.published) if part]
    if source:
        screen.block(screen.words(joined(", ", source), "italic"), indent=6)
    screen.line(Text(" " * 6), screen.words(position(place), "cyan"))


def _summary(timeline: Timeline) -> Message:
    points = sum(len(series.points) for series in timeline.series)
    if not points:
        return say("no figures of {what} are known for this", what=timeline.name)
    told = say_counted("{count} point", "{count} points", points)
    series = len(timeline.series)
    return say("{points} in {series} series", points=told, series=series) if series > 1 else told


def _others(screen: Screen, timeline: Timeline) -> None:
    """What has been left out, and how to see it."""
    for option, others in (("--measure", timeline.measures), ("--status", timeline.statuses)):
        if others:
            # the names as they are typed
            told = ", ".join(f"{name.value} ({count})" for name, count in others)
            screen.block(screen.words(say("also there, with {option}: {others}", option=option, others=told)), hang=2)
    if timeline.undated:
        told = say_counted(
            "{count} figure without a known period left out",
            "{count} figures without a known period left out",
            timeline.undated,
        )
        screen.block(screen.words(told))
