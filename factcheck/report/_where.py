"""Where in its file a place is, as its format counts: lines of a text, pages, paragraphs."""

from __future__ import annotations

from factcheck.model import Place, joined, say


def has_lines(place: Place) -> bool:
    """Whether its line and column are those of a text, as editors and code hosts count them."""
    if place.locator is None:
        return True
    from factcheck.sources import lines_of  # noqa: PLC0415  # most corpora are texts, and need no other format
    from factcheck.sources.lines import Lines  # noqa: PLC0415

    return lines_of(place.path) is Lines.FILE


def within(place: Place) -> str:
    """12:5, p. 3, line 12, or ¶ 12; in a file that holds several articles, which of them."""
    if place.locator is None or has_lines(place):
        return place.locator or f"{place.line}:{place.column}"
    from factcheck.sources import lines_of  # noqa: PLC0415
    from factcheck.sources.lines import Lines  # noqa: PLC0415

    if lines_of(place.path) is Lines.PART:
        return say("{locator}, line {line}", locator=place.locator, line=place.line)
    return place.locator


def placed(place: Place, message: str) -> str:
    """A message for those who are shown the file: it says where in it, where no line can."""
    return message if has_lines(place) else joined(": ", (within(place), message))
