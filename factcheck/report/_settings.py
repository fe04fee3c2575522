"""A setting as people and programs see it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from factcheck.model import PathPolicy, TableSpec


class ShownSetting(NamedTuple):
    """A setting: its name in the configuration file, its value, and where that came from."""

    name: str
    value: Any
    origin: str


def values(setting: ShownSetting) -> dict[str, Any]:
    """A setting in plain values."""
    return {"name": setting.name, "value": plain(setting.value), "origin": setting.origin}


def plain(value: Any) -> Any:
    """A value as the configuration file would hold it."""
    if isinstance(value, Path):
        return value.as_posix()
    if isinstance(value, Mapping):
        return {name: plain(each) for name, each in value.items()}
    if isinstance(value, TableSpec):
        fields: dict[str, Any] = {
            name: getattr(value, name) for name in TableSpec.__match_args__ if name != "constants"
        }
        fields.update(value.constants)
        return {name: plain(each) for name, each in fields.items() if each}
    if isinstance(value, PathPolicy):
        told = {"select": value.select, "ignore": value.ignore, "severity": value.severity}
        return {name: plain(each) for name, each in told.items() if each}
    if isinstance(value, tuple):
        of_paths = all(isinstance(each, PathPolicy) for each in value) and value
        return {each.pattern: plain(each) for each in value} if of_paths else [plain(each) for each in value]
    return value if value is None or isinstance(value, int) else str(value)
