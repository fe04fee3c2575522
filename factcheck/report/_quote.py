"""The sentence of a place, inert and on one line, with the figure in the middle."""

from __future__ import annotations

from factcheck.model import Place, joined
from factcheck.report._where import has_lines, within
from factcheck.text.inert import one_line

LONGEST = 260


def parts(place: Place, dots: str = "…", longest: int = LONGEST) -> tuple[str, str, str]:
    """What stands before the figure, the figure, and what stands behind it; of a long sentence only what is near it."""
    sentence = one_line(place.quote)
    start = min(max(place.start - place.quote_start, 0), len(sentence))
    end = min(max(place.end - place.quote_start, start), start + longest, len(sentence))
    left, right = _window(sentence, start, end, longest)
    before = (dots if left else "") + sentence[left:start]
    after = sentence[end:right] + (dots if right < len(sentence) else "")
    return before.lstrip(), sentence[start:end], after.rstrip()


def plain(place: Place) -> str:
    """The sentence with the figure between brackets that no article uses."""
    before, figure, after = parts(place)
    return f"{before}⟦{figure}⟧{after}" if figure else before + after


def position(place: Place) -> str:
    """path:line:column, or path and page; not yet inert."""
    if not has_lines(place):
        return joined(", ", (place.path, within(place)))
    where = f"{place.path}:{place.line}:{place.column}"
    return f"{where} ({place.locator})" if place.locator else where


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
