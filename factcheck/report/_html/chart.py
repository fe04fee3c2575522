"""A series drawn as SVG: each print a box as wide as its period and as high as its interval, the latest ones joined.

Periods of different lengths (a year, its quarters) are never joined by one line: their figures are not of one kind.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from decimal import Decimal

from factcheck.model import Message, Period, Point, Reported, Series, Standing, joined, say
from factcheck.model.dataclass import dataclass
from factcheck.report._html.axis import Axis, days_axis, values_axis, years_between
from factcheck.report._html.element import Element, element
from factcheck.report._words import in_power, number, period, unit

_WIDTH, _HEIGHT = 640, 240
_LEFT, _RIGHT, _TOP, _BOTTOM = 64, 24, 28, 34
_LEAST = Decimal(3)  # pixels of a box
_ROOM = (Decimal(42), Decimal(14))  # pixels that a number takes
_EARLIER = {Standing.REVISED: "revised", Standing.DIFFERS: "differs"}


@dataclass(frozen=True, slots=True)
class _Scales:
    x: Axis
    y: Axis
    power: int

    def height(self, value: Decimal) -> Decimal:
        return self.y.at(value.scaleb(-self.power))


def chart(series: Series, name: object, id: str) -> Element | None:
    """The drawing of a series; nothing where no print has a number."""
    points = [point for point in series.points if point.value is not None]
    values = [value.scaleb(-series.power) for point in points for value in _values(point)]
    if not values:
        return None
    x = days_axis([day for point in points for day in _days(point.period)], _LEFT, _WIDTH - _RIGHT)
    y, marked = values_axis(values, _HEIGHT - _BOTTOM, _TOP)
    scales = _Scales(x, y, series.power)
    return element(
        "svg",
        element("title", name, id=f"{id}-t"),
        element("desc", _description(series, points), id=f"{id}-d"),
        [_value_mark(value, y) for value in marked],
        element("text", unit(points[0].latest.quantity, series.power), x=4, y=14, class_="unit"),
        [_day_mark(day, x) for day in _marked_days(points, x)],
        [_line(chain, scales) for chain in _chains(points)],
        [_point(point, scales) for point in points],
        _labels(points, scales),
        viewBox=f"0 0 {_WIDTH} {_HEIGHT}",
        role="img",
        aria_labelledby=f"{id}-t {id}-d",
        class_="chart",
    )


def sparkline(series: Series) -> Element | None:
    """The same in the height of a line, without numbers, for those who look for a shape."""
    points = [point for point in series.points if point.value is not None]
    if len(points) < 2:
        return None
    values = [point.value for point in points if point.value is not None]
    x = days_axis([_middle(point.period) for point in points], 2, 98)
    y, _ = values_axis(values, 26, 4)
    places = [
        (x.at(Decimal(_middle(point.period).toordinal())), y.at(value))
        for point, value in zip(points, values, strict=True)
    ]
    return element(
        "svg",
        element("polyline", points=" ".join(f"{one},{other}" for one, other in places), class_="line"),
        element("circle", cx=str(places[-1][0]), cy=str(places[-1][1]), r="2.5", class_="dot"),
        viewBox="0 0 100 30",
        class_="spark",
        aria_hidden="true",
        focusable="false",
    )


def _description(series: Series, points: Sequence[Point]) -> Message:
    """What there is to see, for those who can't: the first and the last number, and the ends."""
    first, last = points[0], points[-1]
    return say(
        "From {first} ({first_value}) to {last} ({last_value}), {count} points. The table has all of them.",
        first=period(first.period),
        first_value=_number(first, series.power),
        last=period(last.period),
        last_value=_number(last, series.power),
        count=len(points),
    )


def _number(point: Point, power: int) -> str:
    return number(point.value, power) if point.value is not None else "?"


def _values(point: Point) -> list[Decimal]:
    """The ends of all prints of a point, and the numbers that stand for them."""
    told = [end for report in point.prints for end in (report.fact.quantity.low, report.fact.quantity.high)]
    return [value for value in (*told, point.value) if value is not None]


def _days(span: Period) -> tuple[date, date]:
    start, end = span.dates
    return start, end or start + timedelta(days=1)


def _middle(span: Period) -> date:
    start, end = _days(span)
    return start + (end - start) / 2


def _value_mark(value: Decimal, y: Axis) -> list[Element]:
    at = y.at(value)
    return [
        element("line", x1=_LEFT, x2=_WIDTH - _RIGHT, y1=str(at), y2=str(at), class_="zero" if value == 0 else "grid"),
        element("text", number(value), x=_LEFT - 8, y=str(at + 4), class_="value"),
    ]


def _marked_days(points: Sequence[Point], x: Axis) -> list[tuple[date, str]]:
    """Years where the series has several, else its periods by their names."""
    years = [(day, str(day.year)) for day in years_between(x)]
    return years if len(years) > 1 else [(_middle(points[at].period), period(points[at].period)) for at in (0, -1)]


def _day_mark(marked: tuple[date, str], x: Axis) -> list[Element]:
    day, name = marked
    at = str(x.at(Decimal(day.toordinal())))
    return [
        element("line", x1=at, x2=at, y1=_HEIGHT - _BOTTOM, y2=_HEIGHT - _BOTTOM + 5, class_="tick"),
        element("text", name, x=at, y=_HEIGHT - 12, class_="day"),
    ]


def _chains(points: Sequence[Point]) -> Iterator[list[Point]]:
    """Points to be joined: of one length of period and one kind, and each alone in its period."""
    chains: dict[object, list[Point]] = {}
    for point in points:
        start, end = _days(point.period)
        if point.alone:
            chains.setdefault((round((end - start).days / 30), point.period.kind), []).append(point)
    yield from (chain for chain in chains.values() if len(chain) > 1)


def _line(chain: Sequence[Point], scales: _Scales) -> Element:
    places = (f"{_x(point, scales)},{scales.height(point.value)}" for point in chain if point.value is not None)
    return element("polyline", points=" ".join(places), class_="line")


def _x(point: Point, scales: _Scales) -> Decimal:
    return scales.x.at(Decimal(_middle(point.period).toordinal()))


def _labels(points: Sequence[Point], scales: _Scales) -> list[Element]:
    """Numbers above their points or below them, the latest first, as far as there is room."""
    taken: list[tuple[Decimal, Decimal]] = []
    drawn: list[Element] = []
    for point in sorted(points, key=lambda point: point.period.dates[0], reverse=True):
        assert point.value is not None, "those without a number are not drawn"
        x, y = _x(point, scales), scales.height(point.value)
        places = ((x, y - 9), (x, y + 19))
        place = next((one for one in places if not any(_meet(one, other) for other in taken)), None)
        if place is not None:
            taken.append(place)
            text = number(point.value, scales.power)
            drawn.append(element("text", text, x=str(place[0]), y=str(place[1]), class_="number"))
    return drawn


def _meet(one: tuple[Decimal, Decimal], other: tuple[Decimal, Decimal]) -> bool:
    return abs(one[0] - other[0]) < _ROOM[0] and abs(one[1] - other[1]) < _ROOM[1]


def _point(point: Point, scales: _Scales) -> list[Element]:
    """The latest print, and those before it that say otherwise."""
    drawn = [_box(point, report, scales) for report in point.prints]
    if point.value is None:
        return drawn
    at, height = _x(point, scales), scales.height(point.value)
    drawn.append(element("circle", cx=str(at), cy=str(height), r="3.5", class_="dot" if point.alone else "dot unsure"))
    return drawn


def _box(point: Point, report: Reported, scales: _Scales) -> Element:
    quantity = report.fact.quantity
    left, right = (scales.x.at(Decimal(day.toordinal())) for day in _days(point.period))
    low, high = (scales.height(end) if end is not None else None for end in (quantity.low, quantity.high))
    bottom = low if low is not None else Decimal(_HEIGHT - _BOTTOM)
    top = high if high is not None else Decimal(_TOP)
    middle = (top + bottom) / 2
    height = max(bottom - top, _LEAST)
    told = joined(" · ", [period(point.period), in_power(quantity.interval, scales.power), report.fact.printed])
    return element(
        "rect",
        element("title", told),
        x=str(left),
        y=str((middle - height / 2).quantize(Decimal("0.1"))),
        width=str(max(right - left, _LEAST)),
        height=str(height),
        class_=f"box {_EARLIER.get(report.standing, '')}".strip(),
    )
