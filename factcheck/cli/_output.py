"""Where results go: standard output, or a file that appears only when it is complete."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from io import TextIOWrapper
from pathlib import Path
from typing import Any

from factcheck.cli import _streams
from factcheck.model import Problem, UsageError
from factcheck.report import Page, load

Show = Callable[[Iterable[Any], Sequence[Problem]], None]


def shower(kind: str, format: str, output: Path | None) -> Show:
    """What shows answers of a kind as the user wants them. Raises UsageError before any work is done."""
    module = load(format, kind)
    encoding: str | None = getattr(module, "ENCODING", None)
    if output is not None and (output.is_dir() or not output.parent.is_dir()):
        raise UsageError(f"--output: {output} can't be written; name a file in a folder that exists")

    def show(answers: Iterable[Any], problems: Sequence[Problem]) -> None:
        with _stdout(encoding) if output is None else _file(output) as page:
            getattr(module, kind)(answers, problems, page)

    return show


@contextmanager
def _stdout(encoding: str | None) -> Iterator[Page]:
    if encoding and isinstance(sys.stdout, TextIOWrapper):
        # newline: what programs read has the line ends that its format asks for, on every system
        sys.stdout.reconfigure(encoding=encoding, newline="")
    try:
        yield _streams.page(sys.stdout)
        sys.stdout.flush()
    except BrokenPipeError:  # the reader has seen enough; the exit code still tells what was found
        _streams.abandon_stdout()


@contextmanager
def _file(output: Path) -> Iterator[Page]:
    target = output.resolve()  # a link stays a link to what is written
    if target.exists() and not target.is_file():  # a device or a pipe can't be replaced
        with target.open("w", encoding="utf-8", errors="replace", newline="") as stream:
            yield Page(stream)
        return
    part = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        with part.open("x", encoding="utf-8", errors="replace", newline="") as stream:
            yield Page(stream)
        if target.exists():
            shutil.copymode(target, part)
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)
