"""The sentence of one or more places with their figures marked, and where it stands."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from factcheck.model import Place, joined
from factcheck.report._html.element import Element, element, web_address
from factcheck.report._html.names import Names
from factcheck.report._quote import position

_LONGEST = 700  # characters of a sentence; more is a table that was read as one


def by_sentence(places: Iterable[Place]) -> list[list[Place]]:
    """Places that stand in one sentence together, in the order in which they are told."""
    found: dict[tuple[object, ...], list[Place]] = {}
    for place in places:
        found.setdefault((place.path, place.locator, place.quote_start), []).append(place)
    return list(found.values())


def quote(places: Sequence[Place], names: Names) -> Element:
    """A sentence: the first place is what it is about, the others stand in it too."""
    sheet = names.sheet(places[0])
    return element("blockquote", *_parts(places), lang=sheet.language if sheet else None)


def source(place: Place, names: Names) -> Element:
    """Which article, by whom, when, and where in its file, with a link to the figure in the page."""
    standing = place.standing if place.standing is not None and place.standing.rank else None
    told: list[object] = [names.source(place), standing, place.published]
    where = element("a", position(place), href=names.place(place), class_="place")
    return element(
        "figcaption",
        element("cite", place.title) if place.title else None,
        element("span", joined(" · ", [one for one in told if one]), class_="by") if any(told) else None,
        where,
        outside(place.url),
    )


def outside(url: str | None) -> Element | None:
    """A link to where the article was published; nothing where that is no web page."""
    address = web_address(url)
    if address is None:
        return None
    host = address.split("/")[2]
    return element("a", host, href=address, rel="noopener noreferrer external", class_="outside")


def _parts(places: Sequence[Place]) -> list[object]:
    text, first = places[0].quote, places[0].quote_start
    spans = sorted({(max(0, place.start - first), min(len(text), place.end - first)) for place in places})
    left, right = _window(len(text), spans[0][0], spans[-1][1])
    parts: list[object] = ["… " if left else ""]
    at = left
    for start, end in spans:
        if at <= start < end <= right:
            parts += [text[at:start], element("mark", text[start:end])]
            at = end
    return [*parts, text[at:right], " …" if right < len(text) else ""]


def _window(size: int, start: int, end: int) -> tuple[int, int]:
    if size <= _LONGEST:
        return 0, size
    left = max(0, min(start - _LONGEST // 3, size - _LONGEST))
    return left, min(size, max(end, left + _LONGEST))
