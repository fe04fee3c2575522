"""A bar on standard error while much is done: only on a terminal, and only where there is something to do."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import Protocol

from factcheck.cli._language import words
from factcheck.model import say, told

FILES = say("files, {facts} facts, {rate} a second;", facts="{task.fields[facts]}", rate="{task.fields[rate]}")


class Progress(Protocol):
    """What is told how many are done, how many there are and, where facts are counted, how many were found."""

    def __call__(self, done: int, total: int, facts: int = 0, /) -> None:
        """After each."""
        ...


@contextmanager
def bar(things: str = FILES) -> Iterator[Progress | None]:
    """What to call with how many things are done; None where nobody would see it."""
    if not sys.stderr.isatty():
        yield None
        return
    with ExitStack() as stack:
        advance: Progress | None = None

        def progress(done: int, total: int, facts: int = 0, /) -> None:
            nonlocal advance
            # not before there is something to show: most commands find nothing new to read
            advance = advance or _shown(stack, things)
            advance(done, total, facts)

        yield progress


def _shown(stack: ExitStack, things: str) -> Progress:
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
    from rich.progress import Progress as Bar

    left = TimeRemainingColumn(compact=True)
    columns = (
        TextColumn(told(say("reading"), words())),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn(told(things, words())),
        left,
        TextColumn(told(say("left"), words())),
    )
    shown = stack.enter_context(Bar(*columns, console=Console(stderr=True), transient=True))
    task = shown.add_task("", total=None, facts=0, rate=0)
    begun = shown.get_time()

    def advance(done: int, total: int, facts: int = 0, /) -> None:
        rate = round(facts / max(shown.get_time() - begun, 0.001))
        shown.update(task, completed=done, total=total, facts=facts, rate=rate)

    return advance
