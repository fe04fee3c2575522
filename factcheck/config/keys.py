"""What each setting may be: how it is read from TOML, and what holds where nobody sets it.

A reader raises ValueError with the form that is wanted; where the file is, its caller knows.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

from factcheck.config.tables import standing, tables
from factcheck.locale import languages
from factcheck.model import DEFAULT, PathPolicy, Severity, say
from factcheck.text.near import unknown

# the value in the file and the project's folder → the value
Reader = Callable[[object, Path], Any]


def paths(value: object, home: Path) -> tuple[Path, ...]:
    """A path or a list of them, relative to the project's folder."""
    return tuple(home / name for name in _texts(value, say('a list of paths; write it as corpus = ["articles"]')))


def path(value: object, home: Path) -> Path:
    """One path, relative to the project's folder."""
    if not isinstance(value, str) or not value:
        raise ValueError(say('is not a path; put it in quotes: "folder/file"'))
    return home / value


def language(value: object, home: Path) -> str:
    """The code of a language that there is."""
    known = languages()
    if value not in known:
        raise ValueError(say("is {value!r}; it can be {known}", value=value, known=", ".join(known)))
    return str(value)


def names(value: object, home: Path) -> tuple[str, ...]:
    """A rule or a list of them."""
    return tuple(_texts(value, say('a list of rules; write it as ["stale-figure"]'), empty=True))


def severity(value: object, home: Path) -> Severity:
    """One of the three severities."""
    try:
        return Severity(str(value))
    except ValueError:
        raise ValueError(say("is {value!r}; it can be {severity}", value=value, severity=", ".join(Severity))) from None


def severities(value: object, home: Path) -> Mapping[str, Severity]:
    """A severity for each of some rules."""
    if not isinstance(value, dict):
        raise ValueError(say('is not a table of rules; write it as {{ stale-figure = "warning" }}'))
    found: dict[str, Severity] = {}
    for rule, told in value.items():
        try:
            found[rule] = severity(told, home)
        except ValueError as error:
            raise ValueError(say("of {rule} {error}", rule=rule, error=error)) from None
    return MappingProxyType(found)


def per_path(value: object, home: Path) -> tuple[PathPolicy, ...]:
    """What else holds for some paths, in the order of the file."""
    if not isinstance(value, dict):
        raise ValueError(say('is not a table; write [tool.factcheck.per-path."archive/*"] above its settings'))
    return tuple(_path_policy(pattern, table, home) for pattern, table in value.items())


_OF_PATH: Mapping[str, Reader] = {"select": names, "ignore": names, "severity": severities}


def _path_policy(pattern: str, table: object, home: Path) -> PathPolicy:
    if not isinstance(table, dict):
        raise ValueError(
            say('of {pattern!r} is not a table; write it as {{ ignore = ["stale-figure"] }}', pattern=pattern)
        )
    found: dict[str, Any] = {}
    for key, value in table.items():
        if key not in _OF_PATH:
            raise ValueError(
                say("of {pattern!r}: {unknown}", pattern=pattern, unknown=unknown("setting", key, tuple(_OF_PATH)))
            )
        try:
            found[key] = _OF_PATH[key](value, home)
        except ValueError as error:
            raise ValueError(say("of {pattern!r}: {key} {error}", pattern=pattern, key=key, error=error)) from None
    return PathPolicy(pattern, **found)


def _texts(value: object, wanted: str, *, empty: bool = False) -> list[str]:
    found = [value] if isinstance(value, str) else value
    if not isinstance(found, list) or not (found or empty) or not all(isinstance(one, str) and one for one in found):
        raise ValueError(say("is not {wanted}", wanted=wanted))
    return found


READERS: Mapping[str, Reader] = {
    "corpus": paths,
    "claims": path,
    "select": names,
    "ignore": names,
    "severity": severities,
    "per-path": per_path,
    "fail-on": severity,
    "ignore-file": path,
    "baseline": path,
    "tables": tables,
    "standing": standing,
    "lang": language,
}
"""The settings by their names in the file, each with what reads it."""


def defaults(home: Path) -> dict[str, Any]:
    """What holds where nothing is set."""
    return {
        "corpus": (home / "seeds",),
        "claims": home / "claims.yaml",
        "select": (DEFAULT,),
        "ignore": (),
        "severity": MappingProxyType({}),
        "per-path": (),
        "fail-on": Severity.ERROR,
        "ignore-file": home / "factcheck-ignore.yaml",
        "baseline": None,
        "tables": (),
        "standing": MappingProxyType({}),
        "lang": None,
    }
