"""The errors that people can meet; everything else is a defect."""

from __future__ import annotations

from collections.abc import Iterable


class FactcheckError(Exception):
    """Something that can't be done. The message says what, where, and how to mend it, in one line."""

    @property
    def said(self) -> str:
        """The message, which str() of the error would make a text of English."""
        return str(self) if len(self.args) != 1 or not isinstance(self.args[0], str) else self.args[0]

    @property
    def lines(self) -> tuple[str, ...]:
        """What to tell, a line each."""
        return (self.said,)


class UsageError(FactcheckError):
    """An argument, a setting or an input that can't be read: the command line exits with 2."""


class MistakesError(UsageError):
    """All that is wrong with one input, told at once: each mistake is a line with its place."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._lines = tuple(lines)
        super().__init__("\n".join(self._lines))

    @property
    def lines(self) -> tuple[str, ...]:
        """Each mistake, in the order of their places."""
        return self._lines
