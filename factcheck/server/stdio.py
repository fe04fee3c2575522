"""The connection: messages in on one stream, out on another."""

from __future__ import annotations

from contextlib import suppress
from datetime import date
from io import BufferedWriter, RawIOBase
from pathlib import Path
from typing import BinaryIO

from factcheck.model import ENGLISH, Words
from factcheck.server.corpora import Holds
from factcheck.server.messages import register
from factcheck.server.server import Server


class _Pipe(BufferedWriter):
    """Where messages go. That nobody reads them is no error: if the editor has died, the other stream tells."""

    def flush(self) -> None:
        with suppress(BrokenPipeError):
            super().flush()

    def close(self) -> None:
        with suppress(BrokenPipeError):
            super().close()


def serve(
    stdin: BinaryIO, stdout: RawIOBase, holds: Holds, *, as_of: date | None, folder: Path, words: Words = ENGLISH
) -> int:
    """Answer an editor until it goes; the exit code is 0 if it said so before, as the protocol asks, else 1.

    holds: the settings and the rules of a folder; as_of: leave out what was published later; folder: where documents
    count as being that are not saved yet; words: the language to answer in. stdout is closed in the end.
    """
    server = Server(holds, as_of, folder, words)
    register(server)
    try:
        server.start_io(stdin, _Pipe(stdout))
    finally:
        server.checks.close()
    return 0 if server.stopped else 1
