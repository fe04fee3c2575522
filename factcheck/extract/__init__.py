"""Sentences → mentions → facts. `extract` reads an article, `mentions` a single sentence."""

from factcheck.extract.article import extract, mentions

__all__ = ["extract", "mentions"]
