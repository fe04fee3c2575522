"""Where results go: standard output, and files that appear only when they are complete."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from io import TextIOWrapper
from pathlib import Path
from types import ModuleType
from typing import Any, Protocol

from factcheck.cli import _streams
from factcheck.cli._files import replacing
from factcheck.cli._language import words
from factcheck.cli._renamed import renamed
from factcheck.cli._summary import summary
from factcheck.cli._texts import Files
from factcheck.model import Problem, UsageError, say
from factcheck.model.dataclass import replace
from factcheck.report import Page, load


class Show(Protocol):
    """Shows answers, and the problems of the corpus, in every format that is wanted."""

    def __call__(self, answers: Iterable[Any], problems: Sequence[Problem], files: Files | None = None, /) -> None:
        """files: the files that the answers tell of, for formats that read them or call them otherwise."""
        ...


def shower(kind: str, formats: Sequence[str] | None, outputs: Sequence[Path | None] | None) -> Show:
    """What shows answers of a kind as the user wants them. Raises UsageError before any work is done.

    formats and outputs are of one length; None is the default of both: text on standard output.
    """
    wanted = [(load(name, kind), file) for name, file in zip(formats or ["text"], outputs or [None], strict=True)]
    for _, file in wanted:
        if file is not None and (file.is_dir() or not file.parent.is_dir()):
            raise UsageError(say("--output: {file} can't be written; name a file in a folder that exists", file=file))

    def show(answers: Iterable[Any], problems: Sequence[Problem], files: Files | None = None, /) -> None:
        # a stream can be read once
        told = answers if len(wanted) == 1 or isinstance(answers, Sequence) else list(answers)
        for module, file in wanted:
            with _stdout(getattr(module, "ENCODING", None)) if file is None else _file(file) as page:
                _write(module, kind, told, problems, replace(page, summary=summary()), files)

    return show


def _write(
    module: ModuleType, kind: str, answers: Iterable[Any], problems: Sequence[Problem], page: Page, files: Files | None
) -> None:
    """Write the answers in a format; one that says PATHS has its files called as they are seen from there."""
    show = getattr(module, kind)
    seen_from: str | None = getattr(module, "PATHS", None)
    if files is None or seen_from is None:
        show(answers, problems, replace(page, text=files.text if files else None))
        return
    names: dict[str, str] = {}

    def rename(path: str) -> str:
        called = files.called(path, seen_from)
        names[called] = path
        return called

    told, unusable = list(renamed(answers, rename)), list(renamed(problems, rename))
    show(told, unusable, replace(page, text=lambda path: files.text(names.get(path, path))))


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
    with replacing(output) as file, file.open("w", encoding="utf-8", errors="replace", newline="") as stream:
        yield Page(stream, words=words())
