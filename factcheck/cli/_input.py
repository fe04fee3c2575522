"""What people hand in: standard input and files named on the command line, as UTF-8."""

from __future__ import annotations

import sys
from pathlib import Path

from factcheck.model import UsageError, say


def stdin_bytes() -> bytes:
    """All of standard input; nothing where the shell has closed it."""
    return sys.stdin.buffer.read() if sys.stdin else b""


def read_text(path: Path) -> str:
    """The text of a file, or of standard input for "-". Raises UsageError where it can't be read."""
    if str(path) == "-":
        return _decoded(stdin_bytes(), say("standard input"))
    try:
        return _decoded(path.read_bytes(), str(path))
    except OSError as error:
        raise UsageError(say("{path}: can't be read: {why}", path=path, why=error.strerror)) from error


def _decoded(content: bytes, name: str) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise UsageError(say("{name}:{line}: is not UTF-8; save it as UTF-8", name=name, line=line)) from error
