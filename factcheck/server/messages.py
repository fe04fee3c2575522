"""What is done about each message of the protocol. Those that are not here, pygls answers."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from lsprotocol import types

from factcheck.server.actions import actions
from factcheck.server.check import unchecked
from factcheck.server.documents import Document
from factcheck.server.hover import hover
from factcheck.sources import suffixes

if TYPE_CHECKING:
    from factcheck.server.server import Server

_WATCHED = "**/{factcheck.toml,pyproject.toml,factcheck-ignore.yaml}"


def register(server: Server) -> None:
    """Let a server answer."""
    for method, (answer, options) in _ANSWERS.items():
        server.feature(method, options)(answer)


def _initialize(ls: Server, params: types.InitializeParams) -> None:
    ls.begin(params.capabilities)


def _initialized(ls: Server, params: types.InitializedParams) -> None:
    """Ask to be told of files that change outside of the editor."""
    if ls.client.watching:
        articles = ",".join(sorted(suffix.removeprefix(".") for suffix in suffixes()))
        globs = (f"**/*.{{{articles}}}", _WATCHED)
        options = types.DidChangeWatchedFilesRegistrationOptions([types.FileSystemWatcher(glob) for glob in globs])
        method = types.WORKSPACE_DID_CHANGE_WATCHED_FILES
        ls.client_register_capability(types.RegistrationParams([types.Registration("watched", method, options)]))


def _shutdown(ls: Server, params: None) -> None:
    ls.stopped = True


def _opened(ls: Server, params: types.DidOpenTextDocumentParams) -> None:
    item = params.text_document
    ls.update(Document(item.uri, item.language_id, item.version, item.text, ls.encoding), pause=0)


def _changed(ls: Server, params: types.DidChangeTextDocumentParams) -> None:
    state = params.text_document
    ls.update(ls.documents[state.uri].changed(state.version, params.content_changes))


def _saved(ls: Server, params: types.DidSaveTextDocumentParams) -> None:
    ls.check_all()


def _watched(ls: Server, params: types.DidChangeWatchedFilesParams) -> None:
    ls.check_all()


def _closed(ls: Server, params: types.DidCloseTextDocumentParams) -> None:
    ls.forget(params.text_document.uri)


async def _hover(ls: Server, params: types.HoverParams) -> types.Hover | None:
    document = ls.documents.get(params.text_document.uri)
    if document is None or document.suffix is None:
        return None
    # how figures are read can be told while the corpus is still being asked
    loop = asyncio.get_running_loop()
    checked = ls.checks.of(document)
    if checked is None:
        checked = await loop.run_in_executor(ls.readings, unchecked, document)
    return await loop.run_in_executor(ls.readings, hover, checked, params.position, ls.client)


def _actions(ls: Server, params: types.CodeActionParams) -> list[types.CodeAction]:
    document = ls.documents.get(params.text_document.uri)
    checked = document and ls.checks.of(document)  # an edit for an older state would hit other words
    return actions(checked, params, ls.client) if checked else []


_ANSWERS: dict[str, tuple[Callable[..., Any], Any]] = {
    types.INITIALIZE: (_initialize, None),
    types.INITIALIZED: (_initialized, None),
    types.SHUTDOWN: (_shutdown, None),
    types.TEXT_DOCUMENT_DID_OPEN: (_opened, None),
    types.TEXT_DOCUMENT_DID_CHANGE: (_changed, None),
    types.TEXT_DOCUMENT_DID_SAVE: (_saved, None),
    types.TEXT_DOCUMENT_DID_CLOSE: (_closed, None),
    types.WORKSPACE_DID_CHANGE_WATCHED_FILES: (_watched, None),
    types.TEXT_DOCUMENT_HOVER: (_hover, None),
    types.TEXT_DOCUMENT_CODE_ACTION: (
        _actions,
        types.CodeActionOptions(code_action_kinds=[types.CodeActionKind.QuickFix]),
    ),
}
