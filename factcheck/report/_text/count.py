"""The closing line of an output: how many there are, and what could not be read."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.model import Problem
from factcheck.report._count import counted
from factcheck.report._text.screen import Screen
from factcheck.report._text.styled import Text


def closing(screen: Screen, sentences: Sequence[str], problems: Sequence[Problem]) -> None:
    """The sentences on a line of their own, then how many files are missing from the answer (which, says stderr)."""
    if sentences:
        screen.blank()
        screen.block(screen.words(". ".join(sentences), "bold"))
    if problems:
        screen.block(Text(f"{counted(len(problems), 'file')} of the corpus could not be used", "yellow"))
