"""The job summary of a build server: a file that the environment names and that steps append Markdown to."""

from __future__ import annotations

import os
from pathlib import Path

from factcheck.cli import _streams
from factcheck.model import say
from factcheck.report import Summary


def summary() -> Summary | None:
    """Where this step's summary goes; None where nobody asks for one."""
    name = os.environ.get("GITHUB_STEP_SUMMARY")
    return Summary(_size(Path(name)), _Appending(Path(name))) if name else None


class _Appending:
    def __init__(self, path: Path) -> None:
        self._path = path

    def __call__(self, text: str) -> None:
        try:
            with self._path.open("a", encoding="utf-8", errors="replace", newline="") as stream:
                stream.write(text)
        except OSError as error:  # it comes beside the results, which are told all the same
            _streams.note(
                say("GITHUB_STEP_SUMMARY: {path} can't be written: {why}", path=self._path, why=error.strerror)
            )


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
