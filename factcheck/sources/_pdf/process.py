"""Has a PDF read by another process, and tells of what became of it."""

from __future__ import annotations

import json
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any, NamedTuple

from factcheck.model import say
from factcheck.sources._pdf.lines import Line
from factcheck.sources.problem import UnreadableError, locked, problem

PAGES = 2_000
"""Pages that are read at most."""
CHARACTERS = 16 * 1024 * 1024
MEMORY = 1024 * 1024 * 1024
SECONDS = 60
"""Of processor time; by the clock it may take ten times as long, where other processes want the processor as well."""

_CODE = (
    "import json, sys; limits = json.loads(sys.argv[1]); sys.path[:] = sys.argv[2:]; "
    "from factcheck.sources._pdf.child import main; main(*limits)"
)


class Document(NamedTuple):
    """What was read: the lines of each page, and what the file notes of itself."""

    pages: list[list[Line]]
    title: str
    author: str


def document(path: Path, data: bytes) -> Document:
    """The pages of a PDF. Raises UsageError for what is none, is locked, or needs more than the limits."""
    if find_spec("pypdfium2") is None:
        raise problem(path, say("PDF needs pypdfium2; pip install 'factcheck[pdf]'"))
    limits = json.dumps((MEMORY, SECONDS, PAGES, CHARACTERS))
    try:
        done = subprocess.run(
            [sys.executable, "-c", _CODE, limits, *sys.path],
            input=data,
            capture_output=True,
            timeout=10 * SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise _too_much(path) from None
    return _understood(
        path, [json.loads(line) for line in done.stdout.splitlines() if line.endswith((b"}", b"]", b'"'))]
    )


def _understood(path: Path, told: list[Any]) -> Document:
    for one in told:
        if isinstance(one, dict) and "error" in one:
            raise _refused(path, one)
    if not told or told[-1] != "end":  # the process was ended, by the system or by itself
        raise _too_much(path)
    head, *pages, _ = told
    return Document([[Line(*line) for line in page] for page in pages], head["title"], head["author"])


def _refused(path: Path, told: dict[str, Any]) -> UnreadableError:
    match told["error"]:
        case "password":
            return locked(path)
        case "pages":
            what = say("{count} pages; at most {most} are read: split it", count=told["count"], most=PAGES)
        case "characters":
            what = say("more than {most} characters of text; split it", most=CHARACTERS)
        case _:
            what = say("damaged, or no PDF; open it in its program and save it anew")
    return problem(path, what)


def _too_much(path: Path) -> UnreadableError:
    memory = MEMORY // 1024 // 1024
    return problem(
        path,
        say(
            "needs more than {memory} MiB of memory or {seconds} s to be read; print it to a new PDF, or leave it out",
            memory=memory,
            seconds=SECONDS,
        ),
    )
