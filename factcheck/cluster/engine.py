"""Who does the steps: this process, or the workers of Dask."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager
from itertools import islice
from typing import Any, Protocol

from factcheck.model import FactcheckError, UsageError, say

_RETRIES = 2  # of a step that fails by itself; one whose worker is gone is done by another
_AHEAD = 3  # steps a thread that are asked for: the scheduler need not know of all at once
_PATIENCE = 60  # seconds without any worker
_CONNECT = "5s"


class Engine(Protocol):
    """Does steps, in any order."""

    def run(self, function: Callable[[Any], Any], steps: Sequence[Any], names: Sequence[str]) -> Iterator[Any]:
        """What the function gives for each step, as soon as it does. names: what each is called, different ones."""
        ...


class Here:
    """One step after the other, in this process."""

    def run(self, function: Callable[[Any], Any], steps: Sequence[Any], names: Sequence[str]) -> Iterator[Any]:
        """What the function gives for each step."""
        return map(function, steps)


class WhenNeeded:
    """An engine that is started with the first step there is: what is all done takes no workers.

    start: begins one; it ends with the stack. Raises what that raises.
    """

    def __init__(self, start: Callable[[], AbstractContextManager[Engine]], stack: ExitStack) -> None:
        self._start, self._stack = start, stack
        self._engine: Engine | None = None

    def run(self, function: Callable[[Any], Any], steps: Sequence[Any], names: Sequence[str]) -> Iterator[Any]:
        """What the function gives for each step."""
        if not steps:
            return iter(())
        if self._engine is None:
            self._engine = self._stack.enter_context(self._start())
        return self._engine.run(function, steps, names)


class Dask:
    """The workers that a client of distributed has."""

    def __init__(self, client: Any) -> None:
        self._client = client

    def run(self, function: Callable[[Any], Any], steps: Sequence[Any], names: Sequence[str]) -> Iterator[Any]:
        """What the function gives for each step. Raises FactcheckError where the workers can't do one."""
        from distributed import wait  # noqa: PLC0415

        waiting = iter(zip(steps, names, strict=True))
        with _told():
            threads = max(1, sum(self._client.nthreads().values()))
            asked = self._submitted(function, islice(waiting, _AHEAD * threads))
            while asked:
                done, asked = self._patient(wait, asked, return_when="FIRST_COMPLETED")
                for future in done:
                    yield self._patient(future.result)
                    asked |= self._submitted(function, islice(waiting, 1))

    def _patient(self, ask: Callable[..., Any], *given: Any, **how: Any) -> Any:
        """An answer that takes its time. Raises FactcheckError where nobody is left who works on it."""
        while True:
            try:
                return ask(*given, timeout=_PATIENCE, **how)
            except TimeoutError:  # also of a result that was lost with its worker and has to be made again
                if not self._client.nthreads():
                    raise FactcheckError(
                        say("no worker is left; start some and run again: what is done stays")
                    ) from None

    def _submitted(self, function: Callable[[Any], Any], steps: Iterator[tuple[Any, str]]) -> set[Any]:
        submit = self._client.submit
        return {submit(function, step, key=f"factcheck-{name}", retries=_RETRIES) for step, name in steps}


@contextmanager
def dask(scheduler: str | None, workers: int | None = None) -> Iterator[Dask]:
    """The workers of a scheduler, by its address, or so many of this machine's own (None: one a core).

    Raises UsageError where nobody answers there, or nobody works.
    """
    from distributed import Client, LocalCluster  # noqa: PLC0415

    for name in ("asyncio", "distributed", *logging.root.manager.loggerDict):
        if name.partition(".")[0] in {"asyncio", "distributed", "tornado"}:  # what goes wrong is told in one line
            logging.getLogger(name).setLevel(logging.CRITICAL)
    with ExitStack() as stack:
        if scheduler is None:
            settings = {"dashboard_address": None, "threads_per_worker": 1, "silence_logs": logging.CRITICAL}
            with _undisturbed():
                cluster = stack.enter_context(LocalCluster(n_workers=workers, host="127.0.0.1", **settings))
                client = stack.enter_context(Client(cluster))
            yield Dask(client)
            return
        _require_address(scheduler)
        try:
            client = stack.enter_context(Client(scheduler, timeout=_CONNECT))
        except (OSError, ValueError) as error:
            why = str(error) or type(error).__name__
            raise UsageError(
                say(
                    "--scheduler: no scheduler answers at {scheduler} ({why}); is it running?",
                    scheduler=scheduler,
                    why=why,
                )
            ) from error
        try:
            client.wait_for_workers(1, timeout=_PATIENCE)
        except TimeoutError:
            raise UsageError(
                say("--scheduler: {scheduler} has no workers; start one: dask worker {scheduler}", scheduler=scheduler)
            ) from None
        yield Dask(client)


@contextmanager
def _undisturbed() -> Iterator[None]:
    """Ctrl-C comes to nobody in here, and never to the processes and threads that are begun: we end them."""
    import signal  # noqa: PLC0415

    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    from multiprocessing import resource_tracker  # noqa: PLC0415

    resource_tracker.ensure_running()  # it lets the signal through where it is begun
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _require_address(scheduler: str) -> None:
    """Raise UsageError for what is no address: a client that fails on it is not easily got rid of."""
    from distributed.comm import get_address_host_port, resolve_address  # noqa: PLC0415

    try:
        get_address_host_port(resolve_address(scheduler), strict=True)
    except (OSError, ValueError) as error:
        mend = say("write it like tcp://127.0.0.1:8786")
        raise UsageError(
            say("--scheduler: {scheduler} is no address ({error}); {mend}", scheduler=scheduler, error=error, mend=mend)
        ) from error


@contextmanager
def _told() -> Iterator[None]:
    """What becomes of workers, as one line."""
    from distributed import CancelledError, KilledWorker  # noqa: PLC0415
    from distributed.comm import CommClosedError  # noqa: PLC0415

    try:
        yield
    except KilledWorker as error:
        name = str(error.task).removeprefix("factcheck-")
        raise FactcheckError(
            say("{name}: the workers that did it were lost, one after the other; give them more memory", name=name)
        ) from error
    except (CancelledError, CommClosedError) as error:
        raise FactcheckError(say("the scheduler is gone; start it and run again: what is done stays")) from error
