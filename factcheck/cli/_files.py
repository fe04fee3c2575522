"""Files of the user that are written as a whole: they change at once or not at all, and keep their mode and links."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from factcheck.model import UsageError, say


def require_writable(path: Path, name: str | None = None) -> None:
    """Raise UsageError for a file that can't be written to, before anything is done for it.

    name: what to call it where that is not its path.
    """
    target = path.resolve()  # a link stays a link to what is written
    if target.is_dir() or not target.parent.is_dir():
        raise UsageError(say("{name}: can't be written; name a file in a folder that exists", name=name or path))
    kept = target.exists() and not (target.stat().st_mode & stat.S_IWUSR and os.access(target, os.W_OK))
    if kept or (_is_replaced(target) and not os.access(target.parent, os.W_OK)):  # the new file is made beside it
        raise UsageError(
            say("{name}: can't be written; check its permissions and those of its folder", name=name or path)
        )


def write(path: Path, content: bytes, name: str | None = None) -> None:
    """Replace what is in a file. Raises UsageError where that is not possible."""
    require_writable(path, name)
    try:
        with replacing(path) as file:
            file.write_bytes(content)
    except OSError as error:
        raise UsageError(say("{name}: can't be written: {why}", name=name or path, why=error.strerror)) from error


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """A new file beside one, that takes its place once it is written; a device or a pipe is written to itself."""
    if path.exists() and not path.is_file():
        yield path
        return
    target = path.resolve()  # a link stays a link to what is written
    part = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        yield part
        if target.exists():
            part.chmod(stat.S_IMODE(target.stat().st_mode))
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)


def _is_replaced(target: Path) -> bool:
    return target.is_file() or not target.exists()  # a device or a pipe can't be
