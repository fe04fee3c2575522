"""How far the reading of a corpus is, as editors show it. The first time it may take minutes, then hardly ever any."""

from __future__ import annotations

import asyncio
from uuid import uuid4

from lsprotocol import types
from pygls.lsp.server import LanguageServer

from factcheck.model import ENGLISH, Words, say, told


class Reading:
    """The progress that the editor shows. All of it belongs to the thread of the event loop."""

    def __init__(self, server: LanguageServer, words: Words = ENGLISH) -> None:
        self._server, self._words = server, words
        self._token: asyncio.Task[str] | None = None

    def report(self, done: int, total: int) -> None:
        """So many of the files to read have been read."""
        if self._token is None:
            self._token = asyncio.create_task(self._begun())
        if _given(self._token):
            message = told(say("reading {done}/{total}", done=done, total=total), self._words)
            said = types.WorkDoneProgressReport(message=message, percentage=100 * done // total)
            self._server.work_done_progress.report(self._token.result(), said)
        if done == total:
            self.end()

    def end(self) -> None:
        """Nothing is being read any more."""
        token, self._token = self._token, None
        if token is not None:
            token.add_done_callback(self._ended)  # the editor may not have answered yet

    async def _begun(self) -> str:
        token = str(uuid4())
        await self._server.work_done_progress.create_async(token)
        self._server.work_done_progress.begin(token, types.WorkDoneProgressBegin("factcheck", percentage=0))
        return token

    def _ended(self, token: asyncio.Task[str]) -> None:
        if _given(token):
            self._server.work_done_progress.end(token.result(), types.WorkDoneProgressEnd())


def _given(token: asyncio.Task[str]) -> bool:
    """Whether the editor has agreed to show it; one that refuses goes without."""
    return token.done() and not token.cancelled() and token.exception() is None
