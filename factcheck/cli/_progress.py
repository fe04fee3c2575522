"""A bar on standard error while articles are read: only on a terminal, and only where there is something to read."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager

Progress = Callable[[int, int, int], None]


@contextmanager
def bar(things: str = "files") -> Iterator[Progress | None]:
    """What to call with how many are done, how many there are and the facts found; None where nobody would see it."""
    if not sys.stderr.isatty():
        yield None
        return
    with ExitStack() as stack:
        advance: Progress | None = None

        def progress(done: int, total: int, facts: int) -> None:
            nonlocal advance
            # not before there is something to show: most commands find nothing new to read
            advance = advance or _shown(stack, things)
            advance(done, total, facts)

        yield progress


def _shown(stack: ExitStack, things: str) -> Progress:
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    columns = (
        TextColumn("reading"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("files, {task.fields[facts]} facts" if things == "files" else things),
    )
    shown = stack.enter_context(Progress(*columns, console=Console(stderr=True), transient=True))
    task = shown.add_task("", total=None, facts=0)
    return lambda done, total, facts: shown.update(task, completed=done, total=total, facts=facts)
