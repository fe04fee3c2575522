"""How an input that can't be read is told of: one line, with what is wrong, where, and how to mend it."""

from __future__ import annotations

from pathlib import Path

from factcheck.model import UsageError


def problem(path: Path, what: str, line: int | None = None) -> UsageError:
    """The error for a file, to be raised. Characters that a terminal or a log would act on are escaped."""
    place = path.as_posix() if line is None else f"{path.as_posix()}:{line}"
    return UsageError("".join(map(_inert, f"{place}: {what}")))


def _inert(character: str) -> str:
    return character if character.isprintable() else character.encode("unicode_escape").decode("ascii")
