"""When documents are checked: once typing pauses, never twice at a time, and only the newest state counts."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

from factcheck.server.apart import Apart
from factcheck.server.check import Checked, check
from factcheck.server.corpora import Corpora
from factcheck.server.documents import Document

PAUSE = 0.3
"""Seconds after the last keystroke."""
_FAREWELL = 0.5  # seconds for a check to come to its end; one that is ended within does no harm to an index


class Checks:
    """The checks of all open documents, run one by one in a thread that owns the corpora.

    publish: takes what was found of a document that has not changed since; failed: takes what a check stumbled over.
    Both are called in the event loop.
    """

    def __init__(
        self, corpora: Corpora, publish: Callable[[Checked], None], failed: Callable[[Exception], None]
    ) -> None:
        self._corpora, self._publish, self._failed = corpora, publish, failed
        self._thread = Apart("checks")
        self._waiting: dict[str, asyncio.Task[None]] = {}
        self._checked: dict[str, Checked] = {}

    def soon(self, document: Document, folder: Path, pause: float = PAUSE) -> None:
        """Check a document after a pause, in place of any of its older states."""
        self._cancel(document.uri)
        self._waiting[document.uri] = asyncio.create_task(self._check(document, folder, pause))

    def forget(self, uri: str) -> None:
        """A document is open no longer."""
        self._cancel(uri)
        self._checked.pop(uri, None)

    def of(self, document: Document) -> Checked | None:
        """What was found of exactly this state of a document, if it has been checked."""
        checked = self._checked.get(document.uri)
        return checked if checked is not None and checked.document is document else None

    def expire(self) -> None:
        """Files have changed: the next check reads the corpora again."""
        self._corpora.expire()

    def close(self) -> None:
        """Let go of the corpora: no more of them is read, and a check that still takes its time is not waited for."""
        self._corpora.stop()
        self._thread.submit(self._corpora.close)
        self._thread.end(_FAREWELL)

    async def _check(self, document: Document, folder: Path, pause: float) -> None:
        await asyncio.sleep(pause)
        loop = asyncio.get_running_loop()
        try:
            # cancelled while it waits its turn, it is never run; while it runs, nobody hears of what it finds
            checked = await loop.run_in_executor(self._thread, self._run, document, folder)
        except Exception as error:
            self._corpora.expire()  # it may be the index that is broken
            self._failed(error)
            return
        self._checked[document.uri] = checked
        self._publish(checked)

    def _run(self, document: Document, folder: Path) -> Checked:
        return check(document, *self._corpora.of(folder))

    def _cancel(self, uri: str) -> None:
        task = self._waiting.pop(uri, None)
        if task is not None:
            task.cancel()
