"""factcheck: what the figures in news articles say, and whether they can all be true."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

if TYPE_CHECKING:
    from factcheck.desk.corpus import Corpus
    from factcheck.extract import extract, mentions
    from factcheck.model import Article, Fact, Finding, Mention, Verdict
    from factcheck.sources import read

__all__ = ["Article", "Corpus", "Fact", "Finding", "Mention", "Verdict", "extract", "mentions", "read"]

_HOME = {
    "Corpus": "factcheck.desk.corpus",
    "extract": "factcheck.extract",
    "mentions": "factcheck.extract",
    "read": "factcheck.sources",
}


def __getattr__(name: str) -> Any:
    """The public names, imported when they are first used: `factcheck --version` needs none of them."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module  # noqa: PLC0415

    return getattr(import_module(_HOME.get(name, "factcheck.model")), name)
