"""factcheck lsp."""

from __future__ import annotations

import os
import signal
import sys
from contextlib import redirect_stdout
from pathlib import Path
from typing import Annotated

from factcheck.cli._declare import Example, option
from factcheck.cli._language import words
from factcheck.cli._options import AsOf, CorpusPaths, settings_for
from factcheck.cli._policy import Ignore, Select, policy, with_options
from factcheck.cli._silences import Run, silences
from factcheck.cli._streams import note
from factcheck.config import load
from factcheck.model import UsageError, say

_TALKS = "talks with an editor"
EXAMPLES = (
    Example("factcheck lsp", "What an editor has to start.", not_run=_TALKS),
    Example(
        "factcheck lsp --corpus seeds --ignore ambiguous-number",
        "Hold every document against one corpus, without one of the rules.",
        not_run=_TALKS,
    ),
)


def command(
    *,
    corpus_paths: CorpusPaths = None,
    as_of: AsOf = None,
    select: Select = None,
    ignore: Ignore = None,
    stdio: Annotated[bool, option("--stdio", hidden=True)] = False,
) -> int:
    """Underline contradictions while one types (editors start this)."""
    try:
        from factcheck.rules import Scope
        from factcheck.server.corpora import Held
        from factcheck.server.stdio import serve
    except ModuleNotFoundError as error:
        if error.name is None or error.name.startswith("factcheck"):
            raise
        raise UsageError(
            say("lsp: {name} is not installed; install factcheck with its extra lsp", name=error.name)
        ) from error

    # a corpus that is named here holds for all documents; else each has that of the settings above it
    named = settings_for(corpus_paths) if corpus_paths else None

    def holds(folder: Path) -> Held:
        settings = with_options(named or load(folder), select, ignore, None)
        run = Run(policy(settings), Scope.CORPUS, whole=as_of is None)
        silenced = silences(settings, None, None, update=False)
        return Held(settings, run.policy, lambda found, articles: silenced.of(found, articles, run))

    if sys.stdin.isatty():
        note(say("lsp speaks the Language Server Protocol with an editor, which has to start it: see docs/editors.md"))
    # a thread waits for standard input, and nothing but the next message wakes it
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    # the protocol has standard output to itself: what else is printed goes to standard error
    with os.fdopen(os.dup(sys.stdout.fileno()), "wb", buffering=0) as output, redirect_stdout(sys.stderr):
        return serve(sys.stdin.buffer, output, holds, as_of=as_of, folder=Path.cwd(), words=words())
