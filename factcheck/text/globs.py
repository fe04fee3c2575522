"""Patterns of paths, as .gitignore and shells have them: "*" stays within a folder, "**" is any number of folders."""

from __future__ import annotations

from fnmatch import fnmatchcase

_FOLDERS = "**"


def is_within(path: str, pattern: str) -> bool:
    """Whether a path with "/" between its parts matches a pattern, or lies in a folder that does."""
    parts, wanted = path.split("/"), pattern.rstrip("/").split("/")
    if wanted[-1] != _FOLDERS:
        wanted.append(_FOLDERS)
    reached = {
        0
    }  # how many parts of the pattern may be used up: a set, so that many "**" cost no more than their number
    for part in parts:
        reached = {after for before in _skipped(reached, wanted) for after in _used(before, part, wanted)}
    return len(wanted) in _skipped(reached, wanted)


def _used(before: int, part: str, wanted: list[str]) -> set[int]:
    """Where one part of the path leads from one place of the pattern."""
    if before == len(wanted):
        return set()
    if wanted[before] == _FOLDERS:
        return {before}
    return {before + 1} if fnmatchcase(part, wanted[before]) else set()


def fits(path: str, pattern: str) -> bool:
    """Whether a path is meant by what people write: a pattern without a slash fits at any depth."""
    return is_within(path, pattern) or ("/" not in pattern.rstrip("/") and is_within(path, f"**/{pattern}"))


def _skipped(reached: set[int], wanted: list[str]) -> set[int]:
    """The places that are reached, with those behind a "**" that stands for no folder."""
    places = set(reached)
    for place in range(len(wanted)):
        if place in places and wanted[place] == _FOLDERS:
            places.add(place + 1)
    return places
