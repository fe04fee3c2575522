"""Which articles of a corpus the sources of a claim are."""

from __future__ import annotations

import os
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from unicodedata import normalize

from factcheck.text.globs import is_within

_KEPT = 10_000  # patterns: many claims have the same sources


class Articles:
    """The articles of a corpus by their paths as seen from the folder that sources are relative to."""

    def __init__(self, paths: Iterable[str], base: Path, home: Path) -> None:
        """paths: as the corpus has them, relative to base; home: the folder of the sources."""
        self._home = home
        self._paths: dict[str, str] = {self._seen(base / path): path for path in paths}
        self.of = lru_cache(_KEPT)(self._of)

    def _of(self, pattern: str) -> frozenset[str]:
        """The paths of the articles that a source names: by its path, its folder or a pattern."""
        seen = self._seen(self._home / pattern)
        if seen in self._paths:
            return frozenset({self._paths[seen]})
        return frozenset(path for name, path in self._paths.items() if is_within(name, seen))

    def _seen(self, path: Path) -> str:
        # composed: some file systems hand out names in pieces that no keyboard types
        return normalize("NFC", Path(_relative(path, self._home)).as_posix())


def _relative(path: Path, home: Path) -> str:
    try:
        return os.path.relpath(path, home)
    except ValueError:  # on another drive
        return os.path.abspath(path)  # noqa: PTH100  (links keep their names)
