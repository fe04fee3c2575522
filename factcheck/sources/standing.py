"""The standing of an article's source: told by its path or its publisher."""

from __future__ import annotations

from factcheck.catalogue import producers
from factcheck.model import Article, Authority, Sources
from factcheck.model.dataclass import replace
from factcheck.text.fold import key
from factcheck.text.globs import fits


def with_standing(article: Article, told: Sources) -> Article:
    """The article with its standing; the press's, where others have been told of and it was not."""
    if article.standing is not None or not told.tells_standing:
        return article
    standing = _standing(article, told)
    facts = (replace(one, place=replace(one.place, standing=one.place.standing or standing)) for one in article.facts)
    return replace(article, standing=standing, facts=tuple(facts))


def _standing(article: Article, told: Sources) -> Authority:
    for standing in sorted(told.standing, key=lambda one: -one.rank):
        if any(_is_of(article, name) for name in told.standing[standing]):
            return standing
    return Authority.PRESS


def _is_of(article: Article, name: str) -> bool:
    """Whether a name means an article: its path, or its publisher by any of the names that the catalogue knows."""
    if fits(article.path or article.id, name):
        return True
    publisher = article.publisher
    if not publisher:
        return False
    if key(publisher) == key(name):
        return True
    one, other = producers().named(publisher), producers().named(name)
    return one is not None and other is not None and one.id == other.id
