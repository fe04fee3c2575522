"""Find the nearest configuration file and read it."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from factcheck.config.keys import READERS, defaults
from factcheck.config.settings import Setting, Settings
from factcheck.model import UsageError, say
from factcheck.text.near import unknown


def load(directory: Path) -> Settings:
    """The settings that hold in a working directory, an absolute path.

    They are those of the nearest factcheck.toml, or pyproject.toml with a [tool.factcheck], in it or above it.
    Raises UsageError where that file can't be read, or sets what there is not.
    """
    for folder in (directory, *directory.parents):
        # of two files in one folder, the one that has our name says it all
        for name in ("factcheck.toml", "pyproject.toml"):
            path = folder / name
            table = _table(path) if path.is_file() else None
            if table is not None:
                return _settings(folder, table, path)
    return _settings(directory, {})


def _table(path: Path) -> Mapping[str, Any] | None:
    """Our part of a file. A pyproject.toml that says nothing of factcheck is not ours: None."""
    document = _read(path)
    tool = document.get("tool", {})
    ours = tool.get("factcheck") if isinstance(tool, dict) else None
    if path.name == "pyproject.toml" and ours is None:
        return None
    if ours is not None and not isinstance(ours, dict):
        raise UsageError(
            say("{path}: tool.factcheck is not a table; write [tool.factcheck] above the settings", path=path)
        )
    return document if ours is None else ours


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise UsageError(say("{path}: can't be read: {why}", path=path, why=error.strerror)) from error
    except UnicodeDecodeError as error:
        raise UsageError(say("{path}: is not UTF-8, which TOML has to be; save it as UTF-8", path=path)) from error
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise UsageError(say("{path}: is not valid TOML: {error}", path=path, error=error)) from error


def _settings(home: Path, table: Mapping[str, Any], path: Path | None = None) -> Settings:
    """The settings of a project whose file, if it has one, says what is in the table."""
    for key in table:
        if key not in READERS:
            raise UsageError(say("{path}: {unknown}", path=path, unknown=unknown("setting", key, tuple(READERS))))
    values = {name: Setting(value) for name, value in defaults(home).items()}
    for name, told in table.items():
        try:
            values[name] = Setting(READERS[name](told, home), str(path))
        except ValueError as error:
            raise UsageError(say("{path}: {name} {error}", path=path, name=name, error=error)) from None
    return Settings(home, path, **{name.replace("-", "_"): value for name, value in values.items()})
