"""The corpora that the open documents are held against: those of the settings above each document's folder."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from datetime import date
from functools import cached_property, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.config import Settings
from factcheck.desk.corpus import Corpus
from factcheck.model import Article, Finding, Policy, UsageError, say
from factcheck.model.dataclass import dataclass

if TYPE_CHECKING:
    from factcheck.store.refresh import Progress


@dataclass(frozen=True)
class Held:
    """What is set for the documents of a folder. told: which findings remain once silencers have spoken."""

    settings: Settings
    policy: Policy
    told: Callable[[Sequence[Finding], Sequence[Article]], Sequence[Finding]]


Holds = Callable[[Path], Held]
"""What is set for a folder. Raises UsageError where that can't be read."""

_MOST_PROBLEMS = 20  # files that can't be used, in the log


@dataclass(frozen=True)
class OpenCorpus:
    """A corpus and the folder that its paths are relative to."""

    corpus: Corpus
    home: Path

    def lint(self, articles: Sequence[Article], held: Held | None) -> Sequence[Finding]:
        """What is wrong with the articles of a document; held: what is set for it, the defaults for None."""
        if held is None:
            return [finding for article in articles for finding in self.corpus.lint(article)]
        found = [finding for article in articles for finding in self.corpus.lint(article, held.policy)]
        return held.told(found, articles)

    def called(self, file: Path) -> str:
        """What the corpus calls a file, or would: by that it knows an article as itself, however it was opened."""
        known = self._names.get(os.path.realpath(file))
        if known is not None:
            return known
        path = Path(os.path.abspath(file))  # noqa: PTH100  (links keep their names)
        return (path.relative_to(self.home) if path.is_relative_to(self.home) else path).as_posix()

    def file(self, name: str) -> Path:
        """The file that the corpus calls so."""
        return self.home / name

    @cached_property
    def _names(self) -> dict[str, str]:
        folder = lru_cache(None)(os.path.realpath)
        names = {}
        for article in self.corpus.articles():
            path = self.file(article.path)
            linked = path.is_symlink()
            names[os.path.realpath(path) if linked else f"{folder(path.parent)}{os.sep}{path.name}"] = article.path
        return names


class Stopped(Exception):  # noqa: N818  (nothing went wrong)
    """Nobody waits for the answer any more."""


class Corpora:
    """Open corpora. All of it belongs to one thread, but for `expire` and `stop`.

    holds: the settings and the rules of a folder; as_of: leave out what was published later; remark: takes what people
    may want to know, once, and whether it is for them to mend; progress: takes how far the reading of a corpus is.
    """

    def __init__(
        self,
        holds: Holds,
        as_of: date | None,
        remark: Callable[[str, bool], None],
        progress: Progress,
    ) -> None:
        self._holds, self._as_of, self._remark, self._progress = holds, as_of, remark, progress
        self._open: dict[object, OpenCorpus] = {}
        self._told: set[str] = set()
        self._expired = self._stopped = False

    def of(self, folder: Path) -> tuple[OpenCorpus, Held | None]:
        """What documents in a folder are held against, and what is set for them.

        Where there is no corpus it has no articles; where that is a mistake, it is remarked once.
        """
        if self._expired:
            self.close()
        try:
            held = self._holds(folder)
        except UsageError as error:
            self._tell(error.said, to_mend=True)
            return OpenCorpus(Corpus([]), folder), None
        settings = held.settings
        key = settings.home, settings.corpus.value
        if key not in self._open:
            self._open[key] = OpenCorpus(self._opened(settings), settings.home)
        return self._open[key], held

    def expire(self) -> None:
        """Files have changed: what is open is no longer what they hold. Any thread may call this."""
        self._expired = True

    def stop(self) -> None:
        """Read no more: what is being read is given up. Any thread may call this."""
        self._stopped = True

    def close(self) -> None:
        """Close all of them; they are opened again when they are asked for."""
        self._expired = False
        while self._open:
            self._open.popitem()[1].corpus.close()

    def _opened(self, settings: Settings) -> Corpus:
        home = settings.home
        try:
            corpus = Corpus.open(
                settings.corpus.value, home=home, base=home, sources=settings.sources, progress=self._read
            )
        except UsageError as error:  # nothing to hold a draft against; it can still contradict itself
            origin = settings.corpus.origin
            self._tell(say("{place}: {error}", place=origin, error=error), to_mend=origin != "default")
            return Corpus([])
        self._tell(corpus.remark)
        for problem in corpus.problems[:_MOST_PROBLEMS]:
            self._tell(f"{problem.path}: {problem.message}")
        return corpus if self._as_of is None else corpus.as_of(self._as_of)

    def _read(self, done: int, total: int, facts: int, /) -> None:
        if self._stopped:
            raise Stopped
        self._progress(done, total, facts)

    def _tell(self, remark: str | None, *, to_mend: bool = False) -> None:
        if remark and remark not in self._told:
            self._told.add(remark)
            self._remark(remark, to_mend)
