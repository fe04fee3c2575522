"""Reads in several processes; what they find comes in the order of the files, whoever is first."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, NamedTuple

from factcheck.model import UNTOLD, FactcheckError, Sources, say
from factcheck.model.dataclass import dataclass, field
from factcheck.store import part as parts
from factcheck.store.part import Part
from factcheck.store.prepared import Prepared, prepared
from factcheck.store.scan import Found

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.context import SpawnProcess

MUCH = 2_000_000  # bytes: to start a process takes as long as to read about a fifth of it
_CHUNK_FILES = 32
_OBJECTS = 100_000  # that may be made before those are looked for that only hold each other
_AHEAD = 4  # chunks a process that are read or wait for their turn: so much is in memory, however large the corpus


def processes_for(files: Sequence[Found], asked: int | None) -> int:
    """How many processes to read with: as many as asked for, for 0 one a core, for None that where there is much."""
    if asked is None:
        asked = 0 if sum(file.size for file in files) > MUCH else 1
    shares = sum(-(-file.size // parts.SIZE) if parts.is_large(file) else 1 for file in files)
    return min(asked or _cores(), shares)


def read_all(waiting: Iterator[Part], dictionary: bytes, processes: int, told: Sources = UNTOLD) -> Iterator[Prepared]:
    """What is to read, prepared and packed, in its order.

    Raises FactcheckError where one of several processes dies.
    """
    if processes <= 1:
        return (prepared(part, told).pack(dictionary) for part in waiting)
    return _shared(waiting, _Task(dictionary, told), processes)


def _cores() -> int:
    affinity = getattr(os, "sched_getaffinity", None)
    return len(affinity(0)) if affinity else os.cpu_count() or 1


def _chunks(waiting: Iterator[Part]) -> Iterator[list[Part]]:
    chunk: list[Part] = []
    size = 0
    for part in waiting:
        chunk.append(part)
        size += part.size
        if len(chunk) == _CHUNK_FILES or size >= parts.SIZE:
            yield chunk
            chunk, size = [], 0
    if chunk:
        yield chunk


class _Task(NamedTuple):
    """What is the same for all files: what they are packed with, and what a desk has told of its sources."""

    dictionary: bytes
    told: Sources

    def prepared(self, part: Part) -> Prepared:
        return prepared(part, self.told).pack(self.dictionary)


@dataclass(slots=True, eq=False)
class _Worker:
    process: SpawnProcess
    pipe: Connection
    asked: deque[tuple[int, list[Part]]] = field(default_factory=deque)

    def ask(self, number: int, chunk: list[Part]) -> None:
        self.asked.append((number, chunk))
        with suppress(OSError):  # a process that has died is noticed when it does not answer
            self.pipe.send(chunk)

    def answer(self) -> tuple[int, list[Prepared]]:
        number, chunk = self.asked.popleft()
        try:
            answer = self.pipe.recv()
        except (EOFError, OSError):
            raise FactcheckError(self._obituary(chunk)) from None
        if isinstance(answer, Exception):
            raise answer
        return number, answer

    def _obituary(self, chunk: list[Part]) -> str:
        self.process.join(1)
        code = self.process.exitcode
        signal = code is not None and code < 0
        how = say("by signal {number}", number=-(code or 0)) if signal else say("with exit code {code}", code=code)
        after = len({part.shown for part in chunk}) - 1
        what = say("it or one of the {count} after it", count=after) if after else say("it")
        return say(
            "{file}: the process that read {what} was ended {how}; run again to go on, or with -j 1",
            file=chunk[0].shown,
            what=what,
            how=how,
        )


def _shared(waiting: Iterator[Part], task: _Task, processes: int) -> Iterator[Prepared]:
    from multiprocessing.connection import wait  # noqa: PLC0415  (heavy, and most commands find little to read)

    chunks = enumerate(_chunks(waiting))
    done: dict[int, list[Prepared]] = {}
    turn = 0
    with _crew(processes, task) as workers:
        while True:
            _hand_out(chunks, workers, _AHEAD * processes - len(done))
            by_pipe = {worker.pipe: worker for worker in workers if worker.asked}
            if not by_pipe:
                return
            for pipe in wait(list(by_pipe)):
                number, answer = by_pipe[pipe].answer()  # type: ignore[index]
                done[number] = answer
            while turn in done:
                yield from done.pop(turn)
                turn += 1


def _hand_out(chunks: Iterator[tuple[int, list[Part]]], workers: list[_Worker], most: int) -> None:
    """Ask for more, of who has least to do, until so many chunks are asked for."""
    while sum(len(worker.asked) for worker in workers) < most:
        worker = min(workers, key=lambda each: len(each.asked))
        chunk = next(chunks, None)
        if chunk is None:
            return
        worker.ask(*chunk)


@contextmanager
def _crew(processes: int, task: _Task) -> Iterator[list[_Worker]]:
    """Processes that read; none of them is left when this is."""
    from multiprocessing import get_context  # noqa: PLC0415

    spawn = get_context("spawn")  # the same everywhere, and without the files and locks of this process
    workers: list[_Worker] = []
    try:
        for _ in range(processes):
            ours, theirs = spawn.Pipe()
            process = spawn.Process(target=_work, args=(theirs, task), daemon=True)
            process.start()
            theirs.close()  # so that the end of the process is the end of the pipe
            workers.append(_Worker(process, ours))
        yield workers
    finally:
        for worker in workers:
            worker.pipe.close()
            worker.process.terminate()
        for worker in workers:
            worker.process.join()


def _work(pipe: Connection, task: _Task) -> None:
    """Prepare what is asked for until nobody is there who asks."""
    import gc  # noqa: PLC0415
    import signal  # noqa: PLC0415

    gc.set_threshold(_OBJECTS)  # articles hold each other in no circles: to look for some more often is lost time
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # ctrl-C reaches all; the first process says when to end
    with suppress(EOFError, OSError):
        while True:
            pipe.send(_answer(pipe.recv(), task))


def _answer(chunk: list[Part], task: _Task) -> list[Prepared] | Exception:
    try:
        return list(map(task.prepared, chunk))
    except Exception as error:  # a defect: the first process tells of it as if it had been there
        return error
