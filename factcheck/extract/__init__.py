"""Sentences → mentions → facts. `extract` reads an article, `mentions` a single sentence."""

import sys
from types import ModuleType

from factcheck.extract.article import extract, mentions, passages
from factcheck.model import Article, Fact

__all__ = ["extract", "mentions", "passages"]


class _Room(ModuleType):
    """`factcheck.extract` is this room and, for users, a function: whoever calls the room means the function."""

    def __call__(self, article: Article) -> list[Fact]:
        return extract(article)


sys.modules[__name__].__class__ = _Room
