"""Work that takes long, in a thread of its own that the end of the process does not wait for."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor, Future
from functools import partial
from queue import SimpleQueue
from threading import Thread
from typing import Any, ParamSpec, TypeVar

_Given = ParamSpec("_Given")
_Found = TypeVar("_Found")


class Apart(Executor):
    """Makes one call after the other.

    The pools of the standard library make the end of the process wait for their last call, however long it takes.
    """

    def __init__(self, name: str) -> None:
        self._calls: SimpleQueue[tuple[Future[Any], Callable[[], Any]] | None] = SimpleQueue()
        self._thread = Thread(target=self._work, name=name, daemon=True)
        self._thread.start()

    def submit(self, call: Callable[_Given, _Found], /, *args: _Given.args, **named: _Given.kwargs) -> Future[_Found]:
        """What a call gives, once those before it are over."""
        future: Future[_Found] = Future()
        self._calls.put((future, partial(call, *args, **named)))
        return future

    def end(self, seconds: float) -> None:
        """Make no more calls after those that were asked for, and wait for them so long at the most."""
        self._calls.put(None)
        self._thread.join(seconds)

    def _work(self) -> None:
        while asked := self._calls.get():
            future, call = asked
            if not future.set_running_or_notify_cancel():
                continue
            try:
                future.set_result(call())
            except BaseException as error:
                future.set_exception(error)
            del asked, future, call  # what was found is not held until the next call
