"""Standard output and standard error: what the terminal can do, and lines that are not results."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from factcheck.cli._language import words
from factcheck.model import Message, say, say_counted, told
from factcheck.report import Page
from factcheck.text.inert import one_line

if TYPE_CHECKING:
    from factcheck.model import Problem

_MOST_PROBLEMS = 20
_WIDTH = 80  # where there is no terminal


def prepare() -> None:
    """No character may stop an output: what the encoding of a terminal lacks is shown as a question mark."""
    # None: the shell has closed it; the exit code still tells what was found
    sys.stdout = sys.stdout or _nowhere()
    sys.stderr = sys.stderr or _nowhere()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def page(stream: TextIO) -> Page:
    """A page on standard output, as wide as the terminal, in colour where people see it and want it."""
    terminal = stream.isatty() and os.environ.get("TERM") != "dumb"
    return Page(stream, _columns(), terminal and not os.environ.get("NO_COLOR"), words=words())


def _columns() -> int:
    """How wide the terminal is, as shutil tells it, whose import takes as long as a claim to verify."""
    asked = os.environ.get("COLUMNS", "")
    if asked.isdecimal() and int(asked) > 0:
        return int(asked)
    try:
        return os.get_terminal_size(sys.__stdout__.fileno() if sys.__stdout__ else 1).columns or _WIDTH
    except (OSError, ValueError):  # it is no terminal, or closed
        return _WIDTH


def note(line: str) -> None:
    """One line on standard error, in the language of those who read it."""
    print(f"factcheck: {one_line(told(line, words()))}", file=sys.stderr)


def note_problems(problems: Sequence[Problem], remark: str | None = None) -> None:
    """What could not be used of the corpus, and what is to be known of the index."""
    if remark:
        note(remark)
    for problem in problems[:_MOST_PROBLEMS]:
        note(say("{file}: {message}", file=problem.path, message=_again(problem.message)))
    if (more := len(problems) - _MOST_PROBLEMS) > 0:
        note(
            say_counted(
                "and {count} more file could not be used; --format json lists all",
                "and {count} more files could not be used; --format json lists all",
                more,
            )
        )


def _again(message: str) -> str:
    """A message as it is; one that an index has kept, as text, in the reader's language."""
    return message if isinstance(message, Message) else words().again(message)


def abandon_stdout() -> None:
    """Nobody reads standard output any more: what is still to be written to it goes nowhere, without complaint."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nowhere, sys.stdout.fileno())
    except (OSError, io.UnsupportedOperation):
        pass
    finally:
        os.close(nowhere)


def _nowhere() -> TextIO:
    return Path(os.devnull).open("w", encoding="utf-8")
