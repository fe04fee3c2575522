"""Plants one error in a copy of an article and makes sure that it is one."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.desk.mutations.contract import Kind, Site
from factcheck.extract import extract
from factcheck.model import Article, Change, Fact, Place, Span
from factcheck.model.dataclass import dataclass, replace

_TRIED = 6  # changes at one figure before it is left alone: each costs a reading of the article


@dataclass(frozen=True, slots=True)
class Planted:
    """A copy of an article with one thing changed.

    place: the figure in the article; before, after: what is printed; figures: the spans, in the copy, of the figures of
    the changed sentence that assert something else now.
    """

    copy: Article
    place: Place
    before: str
    after: str
    change: Change
    figures: tuple[Span, ...]


def plant(kind: Kind, article: Article, fact: Fact, facts: Sequence[Fact], order: int) -> Planted | None:
    """An error of a kind at a figure; None where none can be made there.

    facts: all of the article; order: any number, which tells where in the list of possible slips to begin.
    """
    changes = kind.changes(Site(article, fact))
    beginning = order % len(changes) if changes else 0
    for change in (*changes[beginning:], *changes[:beginning])[:_TRIED]:
        copy = _copy(article, change)
        now = {other.span.start: other for other in extract(copy)}
        sentence = [one for one in facts if one.place.quote_start == fact.place.quote_start]
        pairs = [(one, now.get(change.forward(one.span.start))) for one in sentence]
        turned = {one.id: other for one, other in pairs if other is not None and kind.changed(one, other)}
        if fact.id in turned:
            spans = tuple(other.span for other in turned.values())
            return Planted(copy, fact.place, *_printed(article, fact, turned[fact.id], change), change, spans)
    return None


def draft(article: Article) -> Article:
    """The article as another one, so that the original may stand beside it in the corpus."""
    return replace(article, id=f"{article.id} (copy)", path=f"{article.path or article.id} (copy)")


def _copy(article: Article, change: Change) -> Article:
    body = Span(article.body.start, change.forward(article.body.end))
    return replace(draft(article), text=change.applied(article.text), body=body)


def _printed(article: Article, fact: Fact, other: Fact, change: Change) -> tuple[str, str]:
    """The figure before and after; the changed words where they stand outside of it."""
    if fact.span.start <= change.start and change.end <= fact.span.end:
        return fact.printed, other.printed
    return article.text[change.start : change.end], change.replacement
