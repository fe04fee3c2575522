"""How an input that can't be read is told of: one line, with what is wrong, where, and how to mend it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from factcheck.model import UsageError, joined, say

_TOLD = 3  # parts of one file; all of them would hide those of others


class UnreadableError(UsageError):
    """An input that can't be read. what: the message without the place; line: from 1, None for all of the file."""

    what: str
    line: int | None


def problem(path: Path, what: str, line: int | None = None) -> UnreadableError:
    """The error for a file, to be raised. Characters that a terminal or a log would act on are escaped."""
    place = path.as_posix() if line is None else f"{path.as_posix()}:{line}"
    error = UnreadableError(_inert(f"{place}: {what}"))
    error.what, error.line = _inert(what), line
    return error


def locked(path: Path) -> UnreadableError:
    """The error for a file with a password."""
    return problem(path, say("protected with a password; save it without one"))


def several(path: Path, problems: Sequence[UnreadableError]) -> UnreadableError:
    """The error for a file of which several parts can't be read; the first are told, the others counted."""
    told = joined("; ", [error.what for error in problems[:_TOLD]])
    more = len(problems) - _TOLD
    if more > 0:
        told = say("{told}; and {more} more", told=told, more=more)
    return problem(path, told)


def _inert(text: str) -> str:
    return "".join(map(_visible, text))


def _visible(character: str) -> str:
    return character if character.isprintable() else character.encode("unicode_escape").decode("ascii")
