"""A sentence of an article with its figure marked, and where it stands."""

from __future__ import annotations

from rich.text import Text

from factcheck.model import Place
from factcheck.report._text.screen import Screen
from factcheck.text.inert import one_line

_LONGEST = 260


def quote(screen: Screen, place: Place, indent: int) -> None:
    """The sentence behind a gutter; of a long one only what is near the figure."""
    screen.block(marked(screen, place), indent=indent, gutter=True)


def marked(screen: Screen, place: Place, longest: int = _LONGEST) -> Text:
    """The sentence with the figure in bold, or between marks where there are no styles."""
    sentence = one_line(place.quote)
    start = min(max(place.start - place.quote_start, 0), len(sentence))
    end = min(max(place.end - place.quote_start, start), start + longest, len(sentence))
    left, right = _window(sentence, start, end, longest)
    before = (screen.marks.dots if left else "") + sentence[left:start]
    after = sentence[end:right] + (screen.marks.dots if right < len(sentence) else "")
    marks = ("", "") if screen.colour or start == end else (screen.marks.left, screen.marks.right)
    figure = Text(marks[0] + screen.fit(sentence[start:end]) + marks[1], "bold underline")
    return Text.assemble(screen.fit(before.lstrip()), figure, screen.fit(after.rstrip()), end="")


def _window(sentence: str, start: int, end: int, longest: int) -> tuple[int, int]:
    """The part of a sentence to show: about as much before the figure as after it, cut between words."""
    if len(sentence) <= longest:
        return 0, len(sentence)
    spare = longest - (end - start)
    before = min(start, max(spare // 2, spare - (len(sentence) - end)))
    left, right = start - before, min(len(sentence), end + spare - before)
    if left:
        left = max(sentence.find(" ", left, start), left)
    if right < len(sentence):
        cut = sentence.rfind(" ", end, right)
        right = cut if cut > 0 else right
    return left, right


def position(place: Place) -> str:
    """path:line:column, with the page or cell where the format has them."""
    where = f"{place.path}:{place.line}:{place.column}"
    return f"{where} ({place.locator})" if place.locator else where


def source(screen: Screen, place: Place, indent: int) -> None:
    """The article's title and date, and the position in its file."""
    known = [part for part in (place.title, place.published.isoformat() if place.published else None) if part]
    if known:
        screen.block(screen.words(", ".join(known), "italic"), indent=indent)
    screen.line(Text(" " * indent), screen.words(position(place), "cyan"))
