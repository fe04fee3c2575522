"""Which lines of a page are no article, whatever they say: navigation, lists of other articles, comments, notices.

Elements are told by what they are, by their names, by the heading that they begin with ("Tin liên quan"), or by their
shape: several alike, each a linked title and next to nothing else.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import accumulate

from factcheck.sources._html.names import is_imprint, is_rail, may_be_rail
from factcheck.sources._html.page import Page, ancestors, printed
from factcheck.sources._html.tree import Element
from factcheck.text.marks import heads_tail, is_widget, links_elsewhere

_NEVER = frozenset(
    "nav footer aside menu dialog amp-ad amp-embed amp-sidebar amp-consent amp-user-notification".split()
)
_PERHAPS = frozenset("header form".split())
_WHOLE = frozenset("html body main".split())
_LITTLE = 40  # words of prose
_ITEMS = frozenset("li div article section td tr dd p h2 h3 h4 figure a".split())
_TITLE = 4  # words of a title
_TEASER = 60  # words that stand with it
_SHORT = 120


def rails(page: Page, headline: int | None) -> list[bool]:
    """For each line whether it is part of such an element. No element that holds the headline is one."""
    edges = [0] * (len(page.lines) + 1)  # how many ranges begin less how many end: ranges may lie in each other
    for first, end in (*_boxes(page, headline), *_teasers(page, headline), *_headed(page, headline)):
        edges[first] += 1
        edges[end] -= 1
    return [depth > 0 or is_imprint(line.text) for depth, line in zip(accumulate(edges), page.lines, strict=False)]


def _boxes(page: Page, headline: int | None) -> Iterator[tuple[int, int]]:
    """Elements that say themselves what they are, without those within them."""
    end = 0
    for element in page.elements:
        if max(end, element.first) < element.end and _is_off(page, element, headline):
            end = element.end
            yield element.first, end


def _is_off(page: Page, element: Element, headline: int | None) -> bool:
    if element.name in _WHOLE or _holds(element, headline) or "articleBody" in element.said.get("itemprop", ""):
        return False
    if element.name in _NEVER:
        return True
    if is_rail(element.said):
        return not _is_most(page, element, headline)
    return (element.name in _PERHAPS or may_be_rail(element.said)) and page.words(element) < _LITTLE


def _holds(element: Element, headline: int | None) -> bool:
    return headline is not None and element.first <= headline < element.end


def _is_most(page: Page, element: Element, headline: int | None) -> bool:
    """Whether nearly all that the page says stands in the element: then it is not what its name says."""
    return headline is None and page.words(element) > 0.8 * page.prose[-1]


def _headed(page: Page, headline: int | None) -> Iterator[tuple[int, int]]:
    """What stands below a heading of other articles: its box, or links and teasers up to the next prose."""
    for at, line in enumerate(page.lines):
        if len(line.text) > _SHORT or at == headline:
            continue
        seen = printed(line)
        if not (heads_tail(seen) or links_elsewhere(seen)):
            if is_widget(seen):
                yield at, at + 1
            continue
        end = at + 1
        for box in ancestors(line.element):
            if box.first != at or box.name in _WHOLE or page.words(box) > 0.5 * page.prose[-1]:
                break
            end = box.end
        while end < len(page.lines) and page.lines[end].is_link:
            end += 1
        yield at, end


def _teasers(page: Page, headline: int | None) -> Iterator[tuple[int, int]]:
    alike: dict[int, list[Element]] = defaultdict(list)
    for element in page.elements:
        if element.name in _ITEMS and not _holds(element, headline) and _is_teaser(page, element):
            alike[id(element.parent)].append(element)
    return ((one.first, one.end) for each in alike.values() if len(each) > 1 for one in each)


def _is_teaser(page: Page, element: Element) -> bool:
    """A linked title, with a few words beside it at the most."""
    if not 0 < element.end - element.first <= 6:
        return False
    lines = page.lines[element.first : element.end]
    titled = any(line.is_link and len(line.text.split()) >= _TITLE for line in lines)
    return titled and sum(len(line.text.split()) for line in lines if not line.is_link) < _TEASER
