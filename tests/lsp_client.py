"""A small editor: it starts the language server as a process and speaks framed JSON over its pipes, as editors do."""

from __future__ import annotations

import json
import queue
import re
import subprocess
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from cli_project import command, environment

_PUBLISHED = "textDocument/publishDiagnostics"
PATIENCE = 60  # seconds; a machine that runs tests may be slow
CODECS = {"utf-8": ("utf-8", 1), "utf-16": ("utf-16-le", 2), "utf-32": ("utf-32-le", 4)}
ABLE: dict[str, Any] = {
    "textDocument": {
        "publishDiagnostics": {"relatedInformation": True, "versionSupport": True},
        "hover": {"contentFormat": ["markdown", "plaintext"]},
        "codeAction": {"codeActionLiteralSupport": {"codeActionKind": {"valueSet": ["quickfix"]}}},
    },
    "workspace": {
        "workspaceEdit": {"documentChanges": True},
        "didChangeWatchedFiles": {"dynamicRegistration": True},
    },
    "window": {"workDoneProgress": True},
}


class Editor:
    """One running server. texts: the buffers, as the editor has them; heard: the notifications, in order."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self.process = process
        self.encoding = "utf-16"
        self.texts: dict[str, str] = {}
        self.versions: dict[str, int] = {}
        self.requests: list[dict[str, Any]] = []
        self.heard: list[dict[str, Any]] = []
        self.versioned = True
        self._underlined: list[dict[str, Any]] = []
        self._arrived: queue.Queue[dict[str, Any] | None] = queue.Queue()
        self._id = 0
        threading.Thread(target=self._listen, daemon=True).start()

    def start(self, folder: Path | None, able: dict[str, Any] = ABLE, offers: Sequence[str] = ()) -> dict[str, Any]:
        """Introduce itself; what the server can do."""
        said = {**able, "general": {"positionEncodings": list(offers)}} if offers else able
        folders = [{"uri": folder.as_uri(), "name": folder.name}] if folder else None
        self.versioned = "publishDiagnostics" in able.get("textDocument", {})
        asked = {"processId": None, "rootUri": None, "capabilities": said, "workspaceFolders": folders}
        result: dict[str, Any] = self.ask("initialize", asked)["capabilities"]
        self.encoding = result.get("positionEncoding", "utf-16")
        self.tell("initialized", {})
        return result

    def open(self, uri: str, text: str, language: str = "markdown") -> list[dict[str, Any]]:
        """Open a document; what is underlined."""
        self.texts[uri], self.versions[uri] = text, 1
        item = {"uri": uri, "languageId": language, "version": 1, "text": text}
        self.tell("textDocument/didOpen", {"textDocument": item})
        return self.diagnostics(uri)

    def type(self, uri: str, *edits: tuple[str, str]) -> None:
        """Replace words, each only once there, by others, each as an incremental change."""
        changes = []
        for old, new in edits:
            text = self.texts[uri]
            assert text.count(old) == 1
            start = text.index(old)
            changes.append({"range": self.range(uri, start, start + len(old)), "text": new})
            self.texts[uri] = text.replace(old, new)
        self._change(uri, changes)

    def replace(self, uri: str, text: str) -> None:
        """Send the whole text anew."""
        self.texts[uri] = text
        self._change(uri, [{"text": text}])

    def apply(self, uri: str, edits: Sequence[dict[str, Any]]) -> None:
        """Make the edits of an action, and tell the server so."""
        for edit in sorted(edits, key=lambda each: -self.offset(uri, each["range"]["start"])):
            start, end = (self.offset(uri, edit["range"][side]) for side in ("start", "end"))
            changes = [{"range": edit["range"], "text": edit["newText"]}]
            self.texts[uri] = self.texts[uri][:start] + edit["newText"] + self.texts[uri][end:]
            self._change(uri, changes)

    def diagnostics(self, uri: str) -> list[dict[str, Any]]:
        """What is underlined once the newest version has been checked."""
        while True:
            for said in self._underlined:
                # to an editor that knows versions, what comes without one is of a document that was closed
                if said["uri"] == uri and (not self.versioned or said.get("version") == self.versions[uri]):
                    self._underlined.remove(said)
                    found: list[dict[str, Any]] = said["diagnostics"]
                    return found
            self._underlined.append(self.wait_for(_PUBLISHED))

    def hover(self, uri: str, words: str) -> str | None:
        """What is shown at the beginning of some words."""
        found = self.ask("textDocument/hover", {**_named(uri), "position": self._at(uri, words)})
        return None if found is None else found["contents"]["value"]

    def actions(self, uri: str, where: dict[str, Any], **context: Any) -> list[dict[str, Any]]:
        """What can be done about a range."""
        asked = {**_named(uri), "range": where, "context": {"diagnostics": [], **context}}
        found: list[dict[str, Any]] = self.ask("textDocument/codeAction", asked)
        return found

    def cut(self, uri: str, where: dict[str, Any]) -> str:
        """What stands in a range, by the editor's own way of counting."""
        start, end = (self.offset(uri, where[side]) for side in ("start", "end"))
        return self.texts[uri][start:end]

    def range(self, uri: str, start: int, end: int) -> dict[str, Any]:
        return {"start": self._position(uri, start), "end": self._position(uri, end)}

    def offset(self, uri: str, position: dict[str, int]) -> int:
        codec, size = CODECS[self.encoding]
        lines = _lines(self.texts[uri])
        before = lines[position["line"]].encode(codec)[: position["character"] * size]
        return sum(map(len, lines[: position["line"]])) + len(before.decode(codec))  # fails within a character

    def leave(self) -> int:
        """Say goodbye as the protocol asks; the exit code."""
        self.ask("shutdown", None)
        self.tell("exit", None)
        return self.process.wait(PATIENCE)

    def ask(self, method: str, params: Any) -> Any:
        self._id += 1
        self._send({"id": self._id, "method": method, "params": params})
        answer = self._receive(lambda message: message.get("id") == self._id and "method" not in message)
        assert "error" not in answer, answer
        return answer["result"]

    def tell(self, method: str, params: Any) -> None:
        self._send({"method": method, "params": params})

    def wait_for(self, method: str) -> dict[str, Any]:
        """The next notification of a kind."""
        said: dict[str, Any] = self._receive(lambda message: message.get("method") == method)["params"]
        return said

    def silent_for(self, seconds: float) -> bool:
        """Whether nothing is underlined anew for so long."""
        try:
            while True:
                message = self._arrived.get(timeout=seconds)
                if message and message.get("method") == _PUBLISHED:
                    return False
        except queue.Empty:
            return True

    def _change(self, uri: str, changes: Sequence[dict[str, Any]]) -> None:
        self.versions[uri] += 1
        state = {"uri": uri, "version": self.versions[uri]}
        self.tell("textDocument/didChange", {"textDocument": state, "contentChanges": list(changes)})

    def _position(self, uri: str, offset: int) -> dict[str, int]:
        codec, size = CODECS[self.encoding]
        lines = _lines(self.texts[uri][:offset])
        return {"line": len(lines) - 1, "character": len(lines[-1].encode(codec)) // size}

    def _at(self, uri: str, words: str) -> dict[str, int]:
        return self._position(uri, self.texts[uri].index(words))

    def _send(self, message: dict[str, Any]) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self.process.stdin is not None
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n%b" % (len(body), body))
        self.process.stdin.flush()

    def _receive(self, wanted: Any) -> dict[str, Any]:
        while True:
            message = self._arrived.get(timeout=PATIENCE)
            assert message is not None, "the server has gone"
            if "method" in message and "id" in message:  # the server asks: the editor agrees to everything
                self.requests.append(message)
                self._send({"id": message["id"], "result": None})
            elif "method" in message:
                self.heard.append(message)
            if wanted(message):
                return message
            if message.get("method") == _PUBLISHED:
                self._underlined.append(message["params"])

    def _listen(self) -> None:
        """Take message after message off the pipe; anything else on it is an error."""
        stream = self.process.stdout
        assert stream is not None
        while header := stream.readline():
            length = 0
            while header.strip():
                assert re.match(rb"Content-(Length|Type): ", header), header
                length = int(header.split(b":")[1]) if header.startswith(b"Content-Length") else length
                header = stream.readline()
            self._arrived.put(json.loads(stream.read(length)))
        self._arrived.put(None)


@contextmanager
def editor(folder: Path, *options: str, **more: str) -> Iterator[Editor]:
    """An editor whose server runs in a folder; nothing of the server is left behind."""
    pipe = subprocess.PIPE
    with (folder / "stderr").open("wb") as stderr:
        process = subprocess.Popen(
            command("lsp", *options), cwd=folder, stdin=pipe, stdout=pipe, stderr=stderr, env=environment(**more)
        )
    try:
        yield Editor(process)
    finally:
        process.kill()
        process.wait()
        for stream in (process.stdin, process.stdout):
            with suppress(OSError):
                stream and stream.close()


def _named(uri: str) -> dict[str, Any]:
    return {"textDocument": {"uri": uri}}


def _lines(text: str) -> list[str]:
    """The lines as the protocol counts them, with their ends."""
    return re.split(r"(?<=\n)|(?<=\r)(?!\n)", text)
