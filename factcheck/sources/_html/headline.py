"""Where the title of the article stands on its page."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from factcheck.model import Span
from factcheck.sources._html.page import Page, ancestors, words_of_prose
from factcheck.text.dates import read_date
from factcheck.text.fold import key

_FEWEST = 3  # words; a heading of fewer is the site's name or a section's
_LONGEST = 400
_ABOVE = 3  # lines over the title, where some sites print the day
_LABEL = 80


def headline(page: Page, titles: Sequence[str]) -> int | None:
    """The line of the title: what is said to be one, else the first main heading; None where there is neither."""
    keys = [key(title) for title in titles]
    headings = [at for at in range(len(page.lines)) if _is_heading(page, at)]
    for among in (headings, range(len(page.lines))):
        said = (at for at in among if any(_matches(key(page.lines[at].text), title) for title in keys))
        if (found := next(said, None)) is not None:
            return found
    long = (at for at in headings if len(page.lines[at].text.split()) >= _FEWEST)
    return next(long, None)


def _is_heading(page: Page, at: int) -> bool:
    around = ancestors(page.lines[at].element)
    return any(box.name == "h1" for box, _ in zip(around, range(3), strict=False))


def _matches(line: str, title: str) -> bool:
    """Whether a line is a title, or one of its two parts: "Title | Site"."""
    if not line or len(line) > _LONGEST or len(line.split()) < _FEWEST:
        return False
    return line == title or (title.startswith(line) and 2 * len(line) > len(title))


def dated(page: Page, title: int | None, chosen: Sequence[int]) -> date | None:
    """The day that a label beside the title names: what is no sentence, from just above it down to the first one."""
    begin = max(0, (chosen[0] if title is None else title) - _ABOVE)
    first = next((at for at in chosen if words_of_prose(page.lines[at])), chosen[-1])
    labels = (page.lines[at].text for at in range(begin, first) if at not in chosen)
    return next((day for label in labels if len(label) <= _LABEL and (day := read_date(label))), None)


def around(page: Page, chosen: Sequence[int]) -> tuple[str, Span]:
    """The article with what stands between its lines on the page: author and source often do."""
    text = "\n".join(line.text for line in page.lines[chosen[0] : chosen[-1] + 1])
    return text, Span(0, len(text))
