"""The languages in which people are answered. A folder here is one: what it says is in its gettext catalogue.

What articles say, and in which words, is another matter: that is the room `languages`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from factcheck.model import ENGLISH, UsageError, Words, say

FOLDER = Path(__file__).parent
DOMAIN = "factcheck"
ORIGIN = "en"
"""The language that messages are written in."""

_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")
_NOBODYS = {"C", "POSIX"}


def languages() -> list[str]:
    """The codes of all languages (ISO 639)."""
    return sorted([ORIGIN, *(found.parts[-3] for found in FOLDER.glob(f"*/LC_MESSAGES/{DOMAIN}.mo"))])


def words(language: str) -> Words:
    """A language to say something in, by its code. Raises UsageError where there is none of that code."""
    if language == ORIGIN:
        return ENGLISH
    if language not in languages():
        raise UsageError(
            say(
                "there is no language {language!r}; name one of {known}",
                language=language,
                known=", ".join(languages()),
            )
        )
    from factcheck.locale.catalogue import Catalogue  # noqa: PLC0415  (English needs no gettext)

    return Catalogue(FOLDER, language)


def preferred(environment: Mapping[str, str]) -> str:
    """The first language of an environment's locale that there is, as gettext looks for it; else English."""
    return next((language for language in _asked(environment) if language == ORIGIN or _is_known(language)), ORIGIN)


def _asked(environment: Mapping[str, str]) -> Iterator[str]:
    """The languages of a locale; none of "C", whatever LANGUAGE says beside it."""
    locale = next((environment[name] for name in _VARIABLES if environment.get(name)), "")
    if locale.partition(".")[0] in _NOBODYS:
        return
    for name in (*environment.get("LANGUAGE", "").split(":"), locale):
        if name:
            yield name.replace("-", "_").partition("_")[0].partition(".")[0].lower()


def _is_known(language: str) -> bool:
    return language.isalpha() and (FOLDER / language / "LC_MESSAGES" / f"{DOMAIN}.mo").is_file()
