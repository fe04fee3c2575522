"""The server: which documents are open, and what the editor hears of them."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from lsprotocol import types
from pygls.lsp.server import LanguageServer
from pygls.protocol import LanguageServerProtocol

from factcheck import __version__
from factcheck.model import ENGLISH, FactcheckError, Words, say, told
from factcheck.server.apart import Apart
from factcheck.server.check import Checked
from factcheck.server.checks import PAUSE, Checks
from factcheck.server.client import Client
from factcheck.server.corpora import Corpora, Holds
from factcheck.server.diagnostics import diagnostics
from factcheck.server.documents import Document, file_of
from factcheck.server.progress import Reading
from factcheck.text.inert import one_line

_log = logging.getLogger("factcheck")


class _Protocol(LanguageServerProtocol):
    """The protocol without pygls' own documents: to them U+2028, a form feed and others end a line as well."""

    lsp_text_document__did_open = None  # type: ignore[assignment]
    lsp_text_document__did_change = None  # type: ignore[assignment]
    lsp_text_document__did_close = None  # type: ignore[assignment]


class Server(LanguageServer):
    """One connection with an editor. All of it belongs to the thread of the event loop.

    holds: the settings and the rules of a folder; as_of: leave out what was published later; folder: where documents
    count as being that are not saved yet. stopped: whether the editor has said that it will go; readings: the thread
    for what is asked of a document that has not been checked yet.
    """

    def __init__(self, holds: Holds, as_of: date | None, folder: Path, words: Words = ENGLISH) -> None:
        super().__init__("factcheck", __version__, protocol_cls=_Protocol)
        self.client = Client(words=words)
        self.documents: dict[str, Document] = {}
        self.stopped = False
        self.readings = Apart("readings")
        self._folder = folder
        self._reading = Reading(self, words)
        corpora = Corpora(holds, as_of, self._called_here(self._remark), self._called_here(self._read))
        self.checks = Checks(corpora, self._found, self._failed)

    def begin(self, said: types.ClientCapabilities) -> None:
        """The editor has introduced itself."""
        self.client = Client.of(said, self.client.words)
        self._loop = asyncio.get_running_loop()

    @property
    def encoding(self) -> str:
        """What characters are counted in."""
        return types.PositionEncodingKind(self.workspace.position_encoding).value

    def update(self, document: Document, pause: float = PAUSE) -> None:
        """Keep the newest state of a document and check it, if it is an article, after a pause in seconds."""
        self.documents[document.uri] = document
        if document.suffix is not None:
            file = document.file
            self.checks.soon(document, file.parent if file else self._root(), pause)

    def check_all(self) -> None:
        """Files have changed: check all documents anew."""
        self.checks.expire()
        for document in self.documents.values():
            self.update(document)

    def forget(self, uri: str) -> None:
        """A document was closed: what is on the disk is not ours to underline."""
        if self.documents.pop(uri, None) is not None:
            self.checks.forget(uri)
            self.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri, []))

    def log(self, message: str, kind: types.MessageType = types.MessageType.Error) -> None:
        """A line in the editor's log."""
        self.window_log_message(types.LogMessageParams(kind, one_line(told(message, self.client.words))))

    def report_server_error(self, error: Exception, source: type[Any]) -> None:
        """What can't be answered is told in the log: a box that pops up while one types helps nobody."""
        self.log(f"{type(error).__name__}: {error}")

    def _found(self, checked: Checked) -> None:
        document = checked.document
        if self.documents.get(document.uri) is document:
            version = document.version if self.client.versions else None
            found = diagnostics(checked, self.client)
            self.text_document_publish_diagnostics(types.PublishDiagnosticsParams(document.uri, found, version))

    def _failed(self, error: Exception) -> None:
        self._reading.end()
        if isinstance(error, FactcheckError):
            self.log(error.said)
        else:
            _log.error("a document could not be checked", exc_info=error)
            self.log(_defect(error))

    def _remark(self, remark: str, to_mend: bool) -> None:
        if to_mend:
            self.window_show_message(
                types.ShowMessageParams(types.MessageType.Warning, one_line(told(remark, self.client.words)))
            )
        self.log(remark, types.MessageType.Warning if to_mend else types.MessageType.Info)

    def _read(self, done: int, total: int, facts: int) -> None:
        if self.client.progress:
            self._reading.report(done, total)

    def _called_here(self, call: Callable[..., None]) -> Callable[..., None]:
        """The same for callers in another thread."""

        def called(*values: object) -> None:
            self._loop.call_soon_threadsafe(call, *values)

        return called

    def _root(self) -> Path:
        folders = (file_of(folder.uri) for folder in self.workspace.folders.values())
        return next(filter(None, folders), self._folder)


def _defect(error: Exception) -> str:
    kind = type(error).__name__
    return say("internal error: {kind}: {error}; please report it with the article", kind=kind, error=error)
