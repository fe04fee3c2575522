"""What `--diff REV` means: only figures on changed lines count, and the corpus is that of REV."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.cli._git import Since
from factcheck.model import Article, Finding, UsageError

if TYPE_CHECKING:
    from factcheck.config import Settings
    from factcheck.desk.corpus import Corpus


class Diff:
    """The changes since a revision, for a project."""

    def __init__(self, revision: str, settings: Settings) -> None:
        self._home, self._roots = _real(settings.home), [_real(path) for path in settings.corpus.value]
        self._since = Since(self._home, revision)

    def drafts(self) -> list[str]:
        """The changed files that can be read as articles, below the working directory."""
        from factcheck.sources import suffixes

        here = _real(Path.cwd())
        changed = (path for path in self._since.changed() if path.suffix.lower() in suffixes())
        return [os.path.relpath(path, here) for path in changed if path.is_relative_to(here)]

    def corpus(self, now: Corpus, drafts: Sequence[Article]) -> Corpus:
        """The corpus as it was at the revision, without what the drafts were then, whatever they were called."""
        before = self._since.differing(self._roots)
        own = {name for draft in drafts for name in self._since.names_before(self._path(draft))}
        old = [article for path, data in before.items() if data is not None for article in self._read(path, data)]
        others = [article for article in old if _real(self._home / (article.path or "")) not in own]
        return now.with_changed(others, {self._name(path) for path in (*before, *own)})

    def on_changed_lines(self, findings: Sequence[Finding], drafts: Sequence[Article]) -> list[Finding]:
        """The findings that have a figure of a draft on a changed line; those that stand elsewhere are all kept."""
        changed = {draft.path or draft.id: self._since.lines(self._path(draft)) for draft in drafts}
        lines = ((one, changed.get(one.place.path)) for one in findings)
        return [one for one, of_its_file in lines if of_its_file is None or _touches(one, of_its_file)]

    def _path(self, draft: Article) -> Path:
        return _real(self._home / (draft.path or draft.id))

    def _name(self, path: Path) -> str:
        """What the corpus calls a file."""
        return path.relative_to(self._home).as_posix() if path.is_relative_to(self._home) else str(path)

    def _read(self, path: Path, data: bytes) -> list[Article]:
        """The articles that a file held; none where it was nothing that can be read."""
        from factcheck.sources import read_data, suffixes

        if path.suffix.lower() not in suffixes():
            return []
        try:
            return read_data(Path(self._name(path)), data, [])
        except UsageError:
            return []


def _touches(finding: Finding, lines: Sequence[range]) -> bool:
    places = (finding.place, *(other.place for other in finding.related if other.place.path == finding.place.path))
    return any(one.start <= place.end_line and place.line < one.stop for place in places for one in lines if len(one))


def _real(path: Path) -> Path:
    return Path(os.path.realpath(path))
