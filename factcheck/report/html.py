"""A page to look at, in one file that needs nothing else: no network, no other files, and to be read no scripts.

Nothing of an article can act in it: every text is escaped by construction (`_html/element.py`), and a content security
policy in the page lets nothing run and load but the page's own script and style, which are named by their hashes.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from factcheck.model import Overview, Problem
from factcheck.report import Page
from factcheck.report._html.document import document

ENCODING = "utf-8"


def overviews(found: Iterable[Overview], problems: Sequence[Problem], page: Page) -> None:
    """The page of a corpus."""
    for overview in found:
        page.stream.writelines(document(overview, problems, page.words))
