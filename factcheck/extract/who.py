"""Whose figure it is: the organisation and the area that a sentence, or the text before it, speaks of."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.extract.context import Context
from factcheck.extract.names import Named, area_on, back_references, organisations, places
from factcheck.extract.scan import Scan

_HOLDERS = frozenset({"company", "project", "fund"})


@dataclass(frozen=True, slots=True)
class Cast:
    """All who appear in a sentence, in reading order."""

    named: tuple[Named, ...]
    scan: Scan
    context: Context

    def holder(self, start: int, end: int) -> str | None:
        """The company, project or fund named or meant last before a figure; None where the area itself acts.

        The figure's own phrase, up to end, may name the area too: "9 sản phẩm chủ lực của tỉnh".
        """
        before = [name for name in self.named if name.end <= start]
        for name in reversed(before):
            if name.kind in _HOLDERS:
                return name.text
            if name.kind == "itself-company" and self.context.company:
                return self.context.company
            if name.kind in {"itself-area", "itself-region"}:
                return None
        own = [name for name in self.named if start <= name.start < end]
        return None if before or own else self.context.paragraph_holder

    def area(self, start: int, end: int, stop: int) -> tuple[str | None, bool]:
        """The area a figure (tokens start to end) belongs to, and whether it is printed in the sentence."""
        before = [name for name in self.named if name.end <= start]
        behind = [name for name in self.named if end <= name.start < stop and name.kind == "area"]
        for name in (*reversed(before), *behind):
            area = self._area_of(name)
            if area is not None:
                return area, True
        return self.context.paragraph_area or self.context.area, False

    def topic(self) -> tuple[str | None, str | None]:
        """The holder and the area that the sentence as a whole is about: those it names first."""
        holder = None
        leading = [name for name in self.named if not self._is_aside(name)]
        if leading:
            first = leading[0]
            if first.kind in _HOLDERS:
                holder = first.text
            elif first.kind == "itself-company":
                holder = self.context.company
        area = next((area for name in self.named if (area := self._area_of(name)) is not None), None)
        return holder, area

    def _is_aside(self, name: Named) -> bool:
        """Whether a name is only an example or left out: "như: Hộ kinh doanh A; …", "ngoài Công ty B"."""
        before = name.start
        while before > 0 and self.scan.tokens[before - 1] in {":", ";", ",", "và"}:
            before -= 1
            if self.scan.tokens[before] == ":":
                return True
        link = self.scan.ending("link", before)
        if self.scan.ending("plural", name.start) is not None or (link is not None and link.value == "hard"):
            return True
        at = self.named.index(name)
        return (
            at > 0 and self.named[at - 1].end == before and before < name.start and self._is_aside(self.named[at - 1])
        )

    def last_company(self) -> str | None:
        """The organisation that "công ty" means from here on."""
        return next((name.text for name in reversed(self.named) if name.kind == "company"), None)

    def _area_of(self, name: Named) -> str | None:
        if name.kind == "area":
            return area_on(name, self.context.day)
        if name.kind in {"itself-area", "itself-around"}:
            return self.context.province or self.context.area
        return self.context.region if name.kind == "itself-region" else None


def cast(scan: Scan, context: Context) -> Cast:
    """Finds who appears in a sentence."""
    named = [name for name in organisations(scan) if not _in_brackets(scan, name)]
    found = [*named, *back_references(scan, named), *places(scan)]
    return Cast(tuple(sorted(found, key=lambda name: (name.start, name.kind == "area"))), scan, context)


def _in_brackets(scan: Scan, name: Named) -> bool:
    """Công ty Việt Séc (Khu công nghiệp Hòa Cầm, …): what closed brackets hold is said by the way."""
    depth = 0
    for at in range(name.start):
        depth += (scan.tokens[at] == "(") - (scan.tokens[at] == ")")
    return depth > 0
