"""The two errors that people can meet; everything else is a defect."""

from __future__ import annotations


class FactcheckError(Exception):
    """Something that can't be done. The message says what, where, and how to mend it, in one line."""


class UsageError(FactcheckError):
    """An argument, a setting or an input that can't be read: the command line exits with 2."""
