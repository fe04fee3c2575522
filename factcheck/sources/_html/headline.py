"""Where the title of the article stands on its page."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.sources._html.page import Page, ancestors
from factcheck.text.fold import key

_FEWEST = 3  # words; a heading of fewer is the site's name or a section's
_LONGEST = 400


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
