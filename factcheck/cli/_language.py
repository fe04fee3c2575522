"""The language in which people are answered: that of --lang, else of the configuration, else of the locale."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from factcheck.locale import DOMAIN, FOLDER, ORIGIN, preferred
from factcheck.locale import words as words_of
from factcheck.model import UsageError, Words, say

OPTION = "--lang"


class _Language:
    """What is known of it: what was typed, and the configuration's once that is read."""

    typed: str | None = None
    configured: str | None = None
    is_read = False
    words: Words | None = None


def choose(arguments: Sequence[str]) -> list[str]:
    """Forget what was chosen before, take the language from a command line, and return the rest of that.

    It may stand anywhere before "--", since every command takes it. Raises UsageError where there is no such language.
    """
    _Language.typed, _Language.configured, _Language.is_read, _Language.words = None, None, False, None
    rest: list[str] = []
    given = iter(arguments)
    for word in given:
        name, equals, value = word.partition("=")
        if word == "--":
            return [*rest, word, *given]
        if name != OPTION:
            rest.append(word)
            continue
        value = value if equals else next(given, "")
        if not value:
            raise UsageError(say("{option} needs a language, like {option} vi", option=OPTION))
        _typed(value)
    return rest


def configured(language: str | None) -> None:
    """The language of the configuration, for those who have read it."""
    if not _Language.is_read:
        _Language.configured, _Language.is_read, _Language.words = language, True, None


def words() -> Words:
    """The language to answer in."""
    if _Language.words is None:
        _Language.words = words_of(code())
    return _Language.words


def code() -> str:
    """Its code."""
    if _Language.typed is None and not _Language.is_read:
        configured(_of_project())
    return _Language.typed or _Language.configured or preferred(os.environ)


def for_libraries() -> None:
    """Let those that use gettext themselves, as typer does for its help, find our catalogue."""
    if code() == ORIGIN:
        return
    import gettext

    gettext.bindtextdomain(DOMAIN, FOLDER)
    gettext.textdomain(DOMAIN)
    os.environ["LANGUAGE"] = code()  # there is no other way to tell gettext's functions


def _typed(language: str) -> None:
    try:
        words_of(language)
    except UsageError as error:
        raise UsageError(say("{option}: {mistake}", option=OPTION, mistake=error.said)) from None
    _Language.typed = language


def _of_project() -> str | None:
    """The language of the configuration; none where that can't be read, which is told by those who need it."""
    from factcheck.config import load

    try:
        return load(Path.cwd()).lang.value
    except (UsageError, OSError):
        return None
