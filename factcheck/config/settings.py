"""What can be set. A value never travels without the place it came from: an error has to name it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Generic, TypeVar

from factcheck.model import Authority, PathPolicy, Severity, Sources, TableSpec, say
from factcheck.model.dataclass import dataclass, fields

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Setting(Generic[T]):
    """A value and its origin in words people know: a file's path, an option, or "default"."""

    value: T
    origin: str = say("default")


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings of a project; docs/configuration.md tells what each does.

    home is the project's folder: that of its configuration file, else the working directory; file is that file, if
    there is one. Paths are absolute. A setting is named as in the file, with _ for -.
    """

    home: Path
    file: Path | None
    corpus: Setting[tuple[Path, ...]]
    claims: Setting[Path]
    select: Setting[tuple[str, ...]]
    ignore: Setting[tuple[str, ...]]
    severity: Setting[Mapping[str, Severity]]
    per_path: Setting[tuple[PathPolicy, ...]]
    fail_on: Setting[Severity]
    ignore_file: Setting[Path]
    baseline: Setting[Path | None]
    tables: Setting[tuple[TableSpec, ...]]
    standing: Setting[Mapping[Authority, tuple[str, ...]]]
    lang: Setting[str | None]

    @property
    def sources(self) -> Sources:
        """What is told of the sources: which are tables, and whose figures count for more."""
        return Sources(self.tables.value, dict(self.standing.value))  # other processes are told of it, too

    def told(self) -> Iterator[tuple[str, Setting[Any]]]:
        """Each setting under its name in the file."""
        for field in fields(self):
            value = getattr(self, field.name)
            if isinstance(value, Setting):
                yield field.name.replace("_", "-"), value
