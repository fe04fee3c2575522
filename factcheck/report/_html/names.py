"""What parts of the page are called, so that other parts can lead to them; and what filters know of each."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import NamedTuple

from factcheck.catalogue import areas
from factcheck.model import Fact, Finding, Overview, Place, Severity, Sheet
from factcheck.text.fold import key

_File = tuple[str, str | None]


class Facets(NamedTuple):
    """What an item of the page can be filtered by."""

    severities: frozenset[str]
    sources: frozenset[str]
    areas: frozenset[str]
    years: frozenset[int]


class Names:
    """The names of the articles and figures of a page."""

    def __init__(self, overview: Overview) -> None:
        self.overview = overview
        self._figures: dict[str, str] = {}
        self._places: dict[_File, list[tuple[int, int, str, Fact]]] = {}
        self._sheets: dict[_File, tuple[str, Sheet]] = {}
        for number, sheet in enumerate(overview.sheets):
            self._add(number, sheet)

    def _add(self, number: int, sheet: Sheet) -> None:
        for at, mark in enumerate(sheet.marks):
            name, place = f"f{number}-{at}", mark.fact.place
            self._figures[mark.fact.id] = name
            self._places.setdefault(_file(place), []).append((place.start, place.end, name, mark.fact))
        # the pages of a PDF and the cells of a table have locators of their own
        for file in {_file(mark.fact.place) for mark in sheet.marks} or {(sheet.path, None)}:
            self._sheets[file] = f"a{number}", sheet

    def figure(self, fact: Fact) -> str | None:
        """The address of a figure within the page; None where its article is not shown."""
        name = self._figures.get(fact.id)
        return f"#{name}" if name else None

    def place(self, place: Place) -> str | None:
        """The address of the figure at a place, else of its article; None where that is not shown."""
        for start, end, name, _ in self._places.get(_file(place), ()):
            if start < place.end and place.start < end:
                return f"#{name}"
        known = self._sheets.get(_file(place))
        return f"#{known[0]}" if known else None

    def sheet(self, place: Place) -> Sheet | None:
        """The article of a place."""
        known = self._sheets.get(_file(place))
        return known[1] if known else None

    def source(self, place: Place) -> str:
        """Who published the article of a place; nothing where nobody knows."""
        sheet = self.sheet(place)
        return (sheet.source if sheet else "") or place.publisher or ""

    def facets(self, facts: Iterable[Fact], severities: Iterable[Severity] = ()) -> Facets:
        """By what an item that speaks of some figures is found."""
        told = list(facts)
        return Facets(
            severities=frozenset(one.value for one in severities),
            sources=frozenset(filter(None, {self.source(fact.place) for fact in told})),
            areas=frozenset(fact.area for fact in told if fact.area),
            years=frozenset(year for fact in told for year in _years(fact)),
        )

    def of_finding(self, finding: Finding) -> Facets:
        """By what a conflict is found: what the figures at its places are of."""
        places = [finding.place, *(other.place for other in finding.related)]
        facts = [
            fact
            for place in places
            for start, end, _, fact in self._places.get(_file(place), ())
            if start < place.end and place.start < end
        ]
        sources = {self.source(place) for place in places} - {""}
        return self.facets(facts, [finding.severity])._replace(sources=frozenset(sources))

    @cached_property
    def sources(self) -> list[str]:
        """All sources, as readers look them up."""
        return sorted({sheet.source for sheet in self.overview.sheets} - {""}, key=lambda name: (key(name), name))

    @cached_property
    def areas(self) -> list[tuple[str, str]]:
        """All areas that figures are of, by id and name."""
        found = {mark.fact.area for sheet in self.overview.sheets for mark in sheet.marks if mark.fact.area}
        named = [(id, known.name if (known := areas().by_id.get(id)) else id) for id in found]
        return sorted(named, key=lambda one: (key(one[1]), one))

    @cached_property
    def years(self) -> list[int]:
        """The years that figures are of."""
        return sorted({year for sheet in self.overview.sheets for mark in sheet.marks for year in _years(mark.fact)})

    def attributes(self, facets: Facets) -> dict[str, object]:
        """The same as attributes that the page's script reads: sources and areas by their numbers."""
        return {
            "data_v": " ".join(sorted(facets.severities)) or None,
            "data_s": _numbers(self._source_numbers, facets.sources),
            "data_a": _numbers(self._area_numbers, facets.areas),
            "data_y": " ".join(map(str, sorted(facets.years))) or None,
        }

    @cached_property
    def _source_numbers(self) -> dict[str, int]:
        return {name: number for number, name in enumerate(self.sources)}

    @cached_property
    def _area_numbers(self) -> dict[str, int]:
        return {id: number for number, (id, _) in enumerate(self.areas)}


def _numbers(numbers: dict[str, int], names: Iterable[str]) -> str | None:
    return " ".join(map(str, sorted(numbers[name] for name in names if name in numbers))) or None


def _file(place: Place) -> _File:
    return place.path, place.locator


def _years(fact: Fact) -> Sequence[int]:
    """The years of a figure's period: of a long one its ends."""
    if fact.period is None:
        return ()
    start, end = fact.period.dates
    last = end.toordinal() - 1 if end else start.toordinal()
    return sorted({start.year, start.fromordinal(max(last, 1)).year})
