"""What can be set. A value never travels without the place it came from: an error has to name it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Setting(Generic[T]):
    """A value and its origin in words people know: a file's path, or "default"."""

    value: T
    origin: str


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings of a project.

    home is the project's folder: that of its configuration file, else the working directory. corpus holds the
    files and folders of articles, as absolute paths.
    """

    home: Path
    corpus: Setting[tuple[Path, ...]]
