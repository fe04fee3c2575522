"""What people type: one file per command, found by its name. Only this room prints, exits or reads the environment."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

__all__ = ["main"]

_GARBAGE = 50_000  # objects made, less those given back, between two looks for garbage


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and return its exit code: 0 fine, 1 something was found, 2 misuse, 3 stale, 130 interrupted."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    try:
        if given[:1] == ["--version"]:
            return _version()  # before anything else is imported: it is asked for by scripts
        return _run(given)
    except KeyboardInterrupt:
        return 130


def _version() -> int:
    from factcheck import __version__

    print(f"factcheck {__version__}")
    return 0


def _run(given: list[str]) -> int:
    _hurry()
    from factcheck.cli import _cache, _language, _streams
    from factcheck.cli._declare import ExitError
    from factcheck.model import FactcheckError, say
    from factcheck.text import kept

    kept.elsewhere = _cache.folder()
    _streams.prepare()
    try:
        code = _called(_language.choose(given))
        sys.stdout.flush()
        return code
    except ExitError as error:
        return error.code
    except FactcheckError as error:
        for line in error.lines:
            _streams.note(line)
    except OSError as error:
        _streams.abandon_stdout()
        _streams.note(say("{file}: {why}", file=error.filename or say("the output"), why=error.strerror or error))
    except Exception as error:
        if os.environ.get("FACTCHECK_TRACEBACK"):
            raise
        told = say(
            "internal error: {kind}: {error}; please report it with the command", kind=type(error).__name__, error=error
        )
        _streams.note(told)
    return 2


def _hurry() -> None:
    """Let Python look for garbage less often, since most of what start-up makes stays until the end, and not then."""
    import atexit
    import gc

    gc.set_threshold(_GARBAGE)
    atexit.register(gc.freeze)  # a process that ends gives back everything; to look through it takes a fifth of verify


def _called(given: list[str]) -> int:
    from factcheck.cli import _quick

    call = _quick.read(given)
    if call is not None:
        command, parameters = call
        return int(command(**parameters) or 0)
    from factcheck.cli._app import run

    return run(given)
