"""How an input that can't be read is told of: one line, with what is wrong, where, and how to mend it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from factcheck.model import Message, UsageError, Words, joined, say, told

_TOLD = 3  # parts of one file; all of them would hide those of others


class UnreadableError(UsageError):
    """An input that can't be read. what: the message without the place; line: from 1, None for all of the file."""

    what: Message
    line: int | None


def problem(path: Path, what: str, line: int | None = None) -> UnreadableError:
    """The error for a file, to be raised. Characters that a terminal or a log would act on are escaped."""
    place = path.as_posix() if line is None else f"{path.as_posix()}:{line}"
    said = Message(_inert(what), _Inert(what))
    error = UnreadableError(say("{place}: {what}", place=_inert(place), what=said))
    error.what, error.line = said, line
    return error


def locked(path: Path) -> UnreadableError:
    """The error for a file with a password."""
    return problem(path, say("protected with a password; save it without one"))


def several(path: Path, problems: Sequence[UnreadableError]) -> UnreadableError:
    """The error for a file of which several parts can't be read; the first are told, the others counted."""
    what = joined("; ", [error.what for error in problems[:_TOLD]])
    more = len(problems) - _TOLD
    if more > 0:
        what = say("{told}; and {more} more", told=what, more=more)
    return problem(path, what)


def without_place(error: UsageError) -> str:
    """What an error says, for those who name the file themselves; the line is told all the same."""
    if not isinstance(error, UnreadableError):
        return error.said
    return error.what if error.line is None else say("line {line}: {what}", line=error.line, what=error.what)


class _Inert:
    """Says a message in any language, inert."""

    __slots__ = ("what",)

    def __init__(self, what: str) -> None:
        self.what = what

    def __call__(self, words: Words) -> str:
        return _inert(told(self.what, words))


def _inert(text: str) -> str:
    return "".join(map(_visible, text))


def _visible(character: str) -> str:
    return character if character.isprintable() else character.encode("unicode_escape").decode("ascii")
