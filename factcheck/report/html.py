"""A page to look at, in one file that needs nothing else: no network, no other files, and to be read no scripts.

Nothing of an article can act in it: every text is escaped by construction (`_html/element.py`), and a content security
policy in the page lets nothing run and load but the page's own script and style, which are named by their hashes.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from factcheck.model import Overview, Problem, Words
from factcheck.report import Page
from factcheck.report._html.document import document
from factcheck.report._html.english import English

ENCODING = "utf-8"

_ENGLISH = English()


def overviews(
    found: Iterable[Overview], problems: Sequence[Problem], page: Page, words: Words = _ENGLISH, lang: str = "en"
) -> None:
    """The page of a corpus. words, lang: the language of all that the articles have not printed."""
    for overview in found:
        page.stream.writelines(document(overview, problems, words, lang))
