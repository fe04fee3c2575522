"""A corpus: the articles that one can ask."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from factcheck.model import Article, Calculation, Fact, Finding, Mutations, Policy, Problem, Sources, Verdict
    from factcheck.store.contract import ArticleRecord, Store
    from factcheck.store.refresh import Progress


class Corpus:
    """Articles in memory, or with `Corpus.open` an index of files. As a context manager it closes the index.

    store: where the facts are; remark: what users should know of how the index came about, else None.
    """

    store: Store
    remark: str | None

    def __init__(self, articles: Iterable[Article]) -> None:
        from factcheck.store.memory import MemoryStore

        self.store, self.remark = MemoryStore(articles), None

    @classmethod
    def open(
        cls,
        paths: str | Path | Iterable[str | Path],
        *,
        home: str | Path | None = None,
        base: str | Path | None = None,
        sources: Sources | None = None,
        refresh: bool = True,
        progress: Progress | None = None,
        processes: int | None = 1,
    ) -> Self:
        """The articles in files and folders.

        Their index lies in `.factcheck` below home, and paths are given relative to base; both are the working
        directory where not told. sources: which files are tables, and whose figures count for more. refresh=False uses
        the index as it is. progress is called with the number of files read, of files to read and of facts found, after
        each. processes: with how many to read; 0: one a core;
        None: as many, where there is much to read. With more than one, a script needs the guard that
        `multiprocessing` asks for. Raises UsageError where there are no articles, or none that can be read.
        """
        from factcheck.model import UNTOLD
        from factcheck.store.open import open_index

        roots = [Path(path) for path in ([paths] if isinstance(paths, str | Path) else paths)]
        places = Path(home or ""), Path(base or "")
        told = sources or UNTOLD
        index = open_index(roots, *places, told=told, refresh=refresh, progress=progress, processes=processes)
        return cls.over(index.store, index.remark)

    @classmethod
    def over(cls, store: Store, remark: str | None = None) -> Self:
        """A corpus whose facts are in a store."""
        corpus = cls.__new__(cls)
        corpus.store, corpus.remark = store, remark
        return corpus

    def verify(self, claim: str) -> Verdict:
        """Whether the corpus supports a claim, figure by figure, with the evidence."""
        from factcheck.desk.verify import verify

        return verify(self.store, claim)

    def conflicts(self, paths: Sequence[str] = (), policy: Policy | None = None) -> list[Finding]:
        """Figures that cannot all be true; with paths, only findings that have a place in one of them."""
        from factcheck.desk.conflicts import conflicts
        from factcheck.model import Policy

        return conflicts(self.store, paths, policy or Policy())

    def relations(self, paths: Collection[str] | None = None) -> list[Calculation]:
        """The arithmetic that the articles with these paths (None: all) state, and how it comes out."""
        from factcheck.desk.relations import stated

        return stated(self.store, paths)

    def lint(self, article: Article, policy: Policy | None = None) -> list[Finding]:
        """What is wrong with a new article, held against the corpus and against itself."""
        from factcheck.desk.lint import lint
        from factcheck.model import Policy

        return lint(self.store, article, policy or Policy())

    def mutate(
        self,
        articles: Iterable[Article],
        *,
        each: int = 20,
        seed: int = 1,
        only: Sequence[str] = (),
        policy: Policy | None = None,
        progress: Callable[[int, int], None] | None = None,
    ) -> Mutations:
        """How many errors lint would find: so many of each kind are planted in copies of articles of the corpus.

        only: the kinds of error, all by default; progress: told how many copies are linted, and of how many. The same
        seed plants the same errors. Raises UsageError for an unknown kind.
        """
        from factcheck.desk.mutate import mutate
        from factcheck.model import Policy

        return mutate(
            self.store, articles, each=each, seed=seed, only=only, policy=policy or Policy(), progress=progress
        )

    def as_of(self, day: date) -> Self:
        """The corpus as it stood on a day: without what was published later. Articles without a date stay."""
        from factcheck.store.as_of import as_of

        return self.over(as_of(self.store, day), self.remark)

    def with_changed(self, articles: Iterable[Article], paths: Collection[str]) -> Self:
        """The corpus with these articles in place of those with these paths."""
        from factcheck.store.memory import MemoryStore
        from factcheck.store.overlay import Overlay
        from factcheck.store.view import View

        gone = frozenset(paths)
        kept = View(self.store, lambda _, path, __: path not in gone)
        return self.over(Overlay(kept, MemoryStore(articles)), self.remark)

    def only(self, paths: Collection[str]) -> Self:
        """The corpus without all articles but those with these paths."""
        from factcheck.store.chosen import Chosen

        return self.over(Chosen(self.store, paths), self.remark)

    def facts(self, paths: Collection[str] | None = None) -> Iterator[Fact]:
        """All facts by path and place, or those of the articles with these paths."""
        return self.store.facts(paths)

    def articles(self) -> list[ArticleRecord]:
        """All articles by path, without their text."""
        return self.store.articles()

    @property
    def problems(self) -> list[Problem]:
        """Files that could not be used."""
        return self.store.problems()

    def close(self) -> None:
        """Close the index; nothing may be asked of it afterwards."""
        self.store.close()

    def __enter__(self) -> Self:
        """The corpus itself."""
        return self

    def __exit__(self, *error: object) -> None:
        """Close it."""
        self.close()
