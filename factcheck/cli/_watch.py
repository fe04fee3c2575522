"""Does something again whenever a corpus changes: files are compared by size and time, as the index compares them."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from pathlib import Path

from factcheck.cli._streams import note
from factcheck.config import Settings
from factcheck.model import FactcheckError, say

_EVERY = 0.5  # seconds between two looks
_SETTINGS = ("factcheck.toml", "pyproject.toml")

_State = Sequence[tuple[str, int, int]] | str


def watch(output: Path, settings: Callable[[], Settings], make: Callable[[], None]) -> None:
    """Make something, and anew, until ctrl-C, each time the files of the corpus or its settings have changed.

    What goes wrong meanwhile is told, and tried again with the next change: one who edits often stands between two
    states of a file.
    """
    known = _state(settings)  # before it is made: what changes meanwhile has changed since
    make()
    note(say("{file} is made; watching for changes, ctrl-C ends", file=output))
    try:
        while True:
            time.sleep(_EVERY)
            now = _state(settings)
            if now != known:
                known = now
                _again(output, make)
    except KeyboardInterrupt:
        note(say("{file} is as it was made last", file=output))


def _again(output: Path, make: Callable[[], None]) -> None:
    began = time.monotonic()
    try:
        make()
    except (FactcheckError, OSError) as error:
        note(say("{file} is not made anew: {reason}", file=output, reason=str(error)))
        return
    seconds = f"{time.monotonic() - began:.1f}"
    note(say("{time} {file} made anew in {seconds} s", time=time.strftime("%H:%M:%S"), file=output, seconds=seconds))


def _state(settings: Callable[[], Settings]) -> _State:
    """What would be read, as it can be told without opening it; where that can't be told, why."""
    from factcheck.sources import suffixes
    from factcheck.store.scan import roots, scan

    try:
        now = settings()
        files = scan(roots(now.corpus.value, now.home), suffixes())
    except (FactcheckError, OSError) as error:
        return str(error)
    beside = [now.home / name for name in _SETTINGS] + [now.ignore_file.value, *filter(None, [now.baseline.value])]
    return [*((file.shown, file.size, file.mtime_ns) for file in files), *map(_stat, beside)]


def _stat(path: Path) -> tuple[str, int, int]:
    try:
        status = path.stat()
    except OSError:
        return str(path), 0, 0
    return str(path), status.st_size, status.st_mtime_ns
