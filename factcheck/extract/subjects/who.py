"""Whose figure it is: the organisation and the area that a sentence, or the text before it, speaks of."""

from __future__ import annotations

from factcheck.extract.context import Context
from factcheck.extract.scan import Scan
from factcheck.extract.subjects.names import Named, area_on, back_references, organisations, places
from factcheck.model.dataclass import dataclass

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

    def area_in(self, start: int, end: int) -> str | None:
        """The area named between two tokens."""
        inside = (name for name in self.named if start <= name.start and name.end <= end)
        return next((area for name in inside if (area := self._area_of(name)) is not None), None)

    def topic(self) -> tuple[str | None, str | None]:
        """The holder and the area that the sentence as a whole is about: those it names first."""
        holder = None
        leading = self._leading()
        if leading:
            first = leading[0]
            if first.kind in _HOLDERS:
                holder = first.text
            elif first.kind == "itself-company":
                holder = self.context.company
        area = next((area for name in self.named if (area := self._area_of(name)) is not None), None)
        return holder, area

    def _leading(self) -> list[Named]:
        """The names that are no mere examples and not left out: "như: Hộ kinh doanh A; …", "ngoài Công ty B"."""
        leading: list[Named] = []
        aside_until = -1  # where a name ended that was set aside, with which the rest of its list is
        for name in self.named:
            before, after_colon = self._list_start(name.start)
            link = self.scan.ending("link", before)
            is_aside = after_colon or self.scan.ending("plural", name.start) is not None
            is_aside = is_aside or (link is not None and link.value == "hard")
            if is_aside or (before == aside_until and before < name.start):
                aside_until = name.end
            else:
                leading.append(name)
        return leading

    def _list_start(self, at: int) -> tuple[int, bool]:
        """Where the words end before a list's comma or "và", and whether a colon stands between."""
        while at > 0 and (self.scan.tokens[at - 1] in {":", ";", ","} or self.scan.is_and(at - 1)):
            at -= 1
            if self.scan.tokens[at] == ":":
                return at, True
        return at, False

    def last_company(self) -> str | None:
        """The organisation that "công ty" means from here on."""
        return next((name.text for name in reversed(self.named) if name.kind == "company"), None)

    def _area_of(self, name: Named) -> str | None:
        if name.kind == "area":
            return area_on(name, self.context.times.day)
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
