"""The connection: messages in on one stream, out on another."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import BinaryIO

from factcheck.config import Settings
from factcheck.server.messages import register
from factcheck.server.server import Server


def serve(
    stdin: BinaryIO, stdout: BinaryIO, settings: Callable[[Path], Settings], *, as_of: date | None, folder: Path
) -> int:
    """Answer an editor until it goes; the exit code is 0 if it said so before, as the protocol asks, else 1.

    settings: what holds in a folder; as_of: leave out what was published later; folder: where documents count as
    being that are not saved yet. stdout is closed in the end.
    """
    server = Server(settings, as_of, folder)
    register(server)
    try:
        server.start_io(stdin, stdout)
    finally:
        server.checks.close()
    return 0 if server.stopped else 1
