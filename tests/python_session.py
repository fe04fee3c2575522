"""A session of Python as a page shows it: lines behind >>> and what they print."""

from __future__ import annotations

import doctest
import io
from collections.abc import Iterator
from contextlib import chdir, redirect_stdout
from pathlib import Path
from typing import Any

Answered = tuple[str, list[str], tuple[int, int], list[str]]


class PythonSession:
    """Names stay from one block of a page to the next. The working directory is the page's folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.names: dict[str, Any] = {"__name__": "__main__"}

    def run(self, block: str) -> Iterator[Answered]:
        """What is typed, what is shown, where that stands in the block, and what is printed."""
        lines = block.splitlines(keepends=True)
        for example in doctest.DocTestParser().get_examples(block):
            first = example.lineno + example.source.count("\n")
            shown = lines[first : first + example.want.count("\n")]
            start = sum(map(len, lines[:first]))
            yield (
                example.source.rstrip("\n"),
                [line.rstrip("\n") for line in shown],
                (start, start + sum(map(len, shown))),
                self._printed(example.source).splitlines(),
            )

    def _printed(self, source: str) -> str:
        printed = io.StringIO()
        with chdir(self.folder), redirect_stdout(printed):
            exec(compile(source, "<page>", "single"), self.names)
        return printed.getvalue()
