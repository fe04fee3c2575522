"""The closing line of an output: how many there are, and what could not be read."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.model import Problem, joined, say_counted
from factcheck.report._text.screen import Screen


def closing(screen: Screen, sentences: Sequence[str], problems: Sequence[Problem]) -> None:
    """The sentences on a line of their own, then how many files are missing from the answer (which, says stderr)."""
    if sentences:
        screen.blank()
        screen.block(screen.words(joined(". ", sentences), "bold"))
    if problems:
        told = say_counted(
            "{count} file of the corpus could not be used",
            "{count} files of the corpus could not be used",
            len(problems),
        )
        screen.block(screen.words(told, "yellow"))
