"""Which lines of a page are its article.

The element in which most running text stands (as Readability looks for it), then what belongs to it on both sides:
from the headline on, as far as there is more prose than anything else (the maximum subsequence of Pasternack and Roth).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from factcheck.sources._html.page import Page, ancestors, words_of_prose
from factcheck.sources._html.rails import rails
from factcheck.sources._html.tree import Element

_WEIGHTS = (1.0, 0.5, 0.33, 0.25, 0.2)  # of prose for the elements around it, from the inside out
_PARAGRAPHS = frozenset("p li dd dt h1 h2 h3 h4 h5 h6 blockquote figcaption caption td th tr tbody span a".split())
_CAPTIONS = frozenset({"figcaption", "caption"})
_WHOLE = frozenset("html body main form".split())
_HEADINGS = frozenset("h2 h3 h4 h5 h6".split())
_LISTED_TITLE = -12  # words that a linked title counts against its box
_LINK, _SHORT, _OFF = -6, -2, -1
_LISTED = 0.6  # of a page's letters in links: it is a list of articles
_TITLE = 7  # words
_FEW = 60  # words of an article on such a page


def article_lines(page: Page, headline: int | None, *, is_article: bool) -> list[int]:
    """The lines of the article in order, with the headline; none where the page has no article.

    is_article: the page says that it is one; else one of little text among many links is a list of articles.
    """
    off = rails(page, headline)
    first = 0 if headline is None else headline + 1
    end = next(_headlines(page, first, off), len(page.lines))
    core = _core(page, range(first, end), off, headline)
    if core is None:
        return []
    end = len(page.lines) if core.end > end else end
    pieces = [range(max(first, one.first), min(one.end, end)) for one in page.elements if _is_like(one, core)]
    above = range(first, next(piece.start for piece in pieces if piece))
    chosen = [*_before(page, above, off), *(at for piece in pieces for at in piece)]
    found = [at for at in chosen if not off[at] and not page.lines[at].is_link]
    if not any(words_of_prose(page.lines[at]) for at in found) or (
        not (is_article or _is_titled(page, headline)) and _is_list(page, found)
    ):
        return []
    return found if headline is None else [headline, *_from_prose(page, found)]


def _headlines(page: Page, first: int, off: Sequence[bool]) -> Iterator[int]:
    """Where other articles begin on the same page."""
    said = 0
    for at in range(first, len(page.lines)):
        said += 0 if off[at] else words_of_prose(page.lines[at])
        if said and not off[at] and _is_in(page, at, frozenset({"h1"})):
            yield at


def _core(page: Page, among: range, off: Sequence[bool], headline: int | None) -> Element | None:
    """The element with most prose in or near it.

    What shares a box with the headline counts twice, and a box of one paragraph half: it may be the first one, with the
    others in a box beside it.
    """
    score: dict[int, list[float]] = defaultdict(list)
    found: dict[int, Element] = {}
    for at in among:
        line = page.lines[at]
        words = _LISTED_TITLE if line.is_link else 0 if off[at] else words_of_prose(line)
        for box, weight in _around(line.element) if words else ():
            score[id(box)].append(words * weight)
            found[id(box)] = box

    def rank(box: Element) -> tuple[float, int, int]:
        parts = score[id(box)]
        total = (
            sum(parts) * (2 if _is_beside(box, headline) else 1) * (0.5 if sum(part > 0 for part in parts) == 1 else 1)
        )
        return total, -box.first, box.end  # of equal ones the one that begins first, and of these the outermost

    return max(found.values(), key=rank, default=None)


def _around(element: Element) -> Iterator[tuple[Element, float]]:
    """The boxes around a paragraph, and how much of it each counts; the whole page has its own paragraphs only."""
    boxes = (box for box in ancestors(element) if box.name not in _PARAGRAPHS)
    for box, weight in zip(boxes, _WEIGHTS, strict=False):
        if box.name not in _WHOLE or weight == 1:
            yield box, weight


def _is_beside(box: Element, headline: int | None) -> bool:
    near = [around for around, _ in zip(ancestors(box), range(3), strict=False) if around.name not in _WHOLE]
    return headline is not None and any(around.first <= headline < around.end for around in near)


def _before(page: Page, above: range, off: Sequence[bool]) -> list[int]:
    """The first paragraphs and the photograph above the others, where they stand in elements of their own."""
    taken = _best([_value(page, at, off) for at in reversed(above)])
    return [
        at
        for at in above[len(above) - taken :]
        if words_of_prose(page.lines[at]) or _is_in(page, at, _CAPTIONS | _HEADINGS)
    ]


def _is_like(element: Element, core: Element) -> bool:
    """Whether it is the core or, as advertisements part some articles, an element of its class beside it."""
    named = core.said.get("class")
    return element is core or (bool(named) and element.parent is core.parent and element.said.get("class") == named)


def _from_prose(page: Page, found: Sequence[int]) -> Sequence[int]:
    """Without author, date and buttons between the headline and the first paragraph."""
    first = next(at for at in found if words_of_prose(page.lines[at]))
    return [at for at in found if at >= first or _is_in(page, at, _CAPTIONS | _HEADINGS)]


def _value(page: Page, at: int, off: Sequence[bool]) -> int:
    line = page.lines[at]
    if off[at]:
        return _OFF
    if line.is_link:
        return _LINK
    return words_of_prose(line) or (0 if _is_in(page, at, _CAPTIONS | _HEADINGS) else _SHORT)


def _best(values: Sequence[int]) -> int:
    """How many of the values to take from the start for the greatest sum."""
    best = total = count = 0
    for size, value in enumerate(values, start=1):
        total += value
        if total > best:
            best, count = total, size
    return count


def _is_in(page: Page, at: int, names: frozenset[str]) -> bool:
    around = ancestors(page.lines[at].element)
    return any(box.name in names for box, _ in zip(around, range(4), strict=False))


def _is_titled(page: Page, headline: int | None) -> bool:
    """Whether the headline is one of an article rather than of a section."""
    return headline is not None and len(page.lines[headline].text.split()) >= _TITLE


def _is_list(page: Page, found: Sequence[int]) -> bool:
    words = sum(words_of_prose(page.lines[at]) for at in found)
    linked, letters = sum(line.linked for line in page.lines), sum(line.letters for line in page.lines)
    return words < _FEW and linked > letters * _LISTED
