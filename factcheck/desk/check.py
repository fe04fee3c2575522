"""Does every registered claim still have the verdict it is expected to have?"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.desk.registry import Registered, Registry, rewritten
from factcheck.model import Checked, Problem, say
from factcheck.model.dataclass import replace

if TYPE_CHECKING:
    from factcheck.desk.corpus import Corpus
    from factcheck.desk.registry.sources import Articles


def check(
    corpus: Corpus,
    registry: Registry,
    *,
    as_of: date | None = None,
    base: Path | None = None,
    home: Path | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> list[Checked]:
    """The verdict of each claim of a registry, in its order.

    as_of: the day on which all are asked; a claim that names an earlier one is asked on that. The paths of the corpus
    are relative to base, sources to home; where not told, both are the working directory. progress is told after each
    claim how many are done and how many there are.
    """
    articles = _articles(corpus, base or Path(), home or Path()) if any(c.sources for c in registry.claims) else None
    then = corpus if as_of is None else corpus.as_of(as_of)
    checked = []
    for done, claim in enumerate(registry.claims, start=1):
        checked.append(_checked(then, claim, registry.name, articles))
        if progress is not None:
            progress(done, len(registry.claims))
    return checked


def updated(registry: Registry, checked: Iterable[Checked]) -> tuple[bytes, list[Checked]]:
    """The registry's content with the verdicts that changed as its expectations, and the claims, those marked.

    A claim with a problem keeps what it expects: its verdict is that of the articles that are left. Raises UsageError
    where an expectation can't be rewritten in place.
    """
    marked = [replace(claim, updated=claim.changed and not claim.problems) for claim in checked]
    labels = {claim.id: claim.verdict.label for claim in marked if claim.updated}
    return rewritten(registry, labels), marked


def _articles(corpus: Corpus, base: Path, home: Path) -> Articles:
    from factcheck.desk.registry.sources import Articles

    # a file that could not be used is told as such: who names it has made no mistake
    paths = {*(article.path for article in corpus.articles()), *(problem.path for problem in corpus.problems)}
    return Articles(sorted(paths), base, home)


def _checked(corpus: Corpus, claim: Registered, name: str, articles: Articles | None) -> Checked:
    if claim.as_of is not None:
        corpus = corpus.as_of(claim.as_of)
    problems = []
    if claim.sources and articles is not None:
        found = {source: articles.of(source.pattern) for source in claim.sources}
        corpus = corpus.only(frozenset().union(*found.values()))
        problems = [_no_article(source, name) for source, paths in found.items() if not paths]
    return Checked(
        claim.id,
        claim.claim,
        claim.expected,
        corpus.verify(claim.claim),
        name,
        claim.line,
        claim.note,
        column=claim.column,
        sources=tuple(source.pattern for source in claim.sources),
        as_of=claim.as_of,
        problems=tuple(problems),
    )


def _no_article(source: tuple[str, int, int], name: str) -> Problem:
    pattern, line, column = source
    why = say(
        "source {pattern!r} is no article of the corpus; name a file, a folder or a pattern such as news/*.md",
        pattern=pattern,
    )
    return Problem(name, why, line, column)
