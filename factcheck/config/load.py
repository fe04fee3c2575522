"""Find the nearest configuration file and read it."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from factcheck.config.settings import Setting, Settings
from factcheck.model import UsageError
from factcheck.text.near import unknown

_KEYS = ("corpus",)


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
                return _settings(path, table)
    return Settings(directory, Setting((directory / "seeds",), "default"))


def _table(path: Path) -> Mapping[str, Any] | None:
    """Our part of a file. A pyproject.toml that says nothing of factcheck is not ours: None."""
    document = _read(path)
    tool = document.get("tool", {})
    ours = tool.get("factcheck") if isinstance(tool, dict) else None
    if path.name == "pyproject.toml" and ours is None:
        return None
    if ours is not None and not isinstance(ours, dict):
        raise UsageError(f"{path}: tool.factcheck is not a table; write [tool.factcheck] above the settings")
    return document if ours is None else ours


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise UsageError(f"{path}: can't be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise UsageError(f"{path}: is not UTF-8, which TOML has to be; save it as UTF-8") from error
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise UsageError(f"{path}: is not valid TOML: {error}") from error


def _settings(path: Path, table: Mapping[str, Any]) -> Settings:
    for key in table:
        if key not in _KEYS:
            raise UsageError(f"{path}: {unknown('setting', key, _KEYS)}")
    corpus = _paths(path, table["corpus"]) if "corpus" in table else None
    origin = "default" if corpus is None else str(path)
    return Settings(path.parent, Setting(corpus or (path.parent / "seeds",), origin))


def _paths(path: Path, value: object) -> tuple[Path, ...]:
    """A path or a list of them, relative to the file that names them."""
    names = [value] if isinstance(value, str) else value
    if not isinstance(names, list) or not names or not all(isinstance(name, str) and name for name in names):
        raise UsageError(f'{path}: corpus is not a list of paths; write it as corpus = ["articles"]')
    return tuple(path.parent / name for name in names)
