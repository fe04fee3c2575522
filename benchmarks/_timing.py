"""Times that may be compared: taken in turns within one run, so that a busy machine slows all of them."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import NamedTuple

# what the installed `factcheck` does
FACTCHECK = (sys.executable, "-c", "import sys; from factcheck.cli import main; sys.exit(main())")


@dataclass(frozen=True, slots=True)
class Times:
    """Seconds of several runs. The shortest was disturbed least; the one in the middle tells how quiet it was."""

    seconds: tuple[float, ...]

    @property
    def best(self) -> float:
        """The shortest."""
        return min(self.seconds)

    @property
    def middle(self) -> float:
        """The median."""
        return median(self.seconds)


class Ended(NamedTuple):
    """A process that has ended: how long it took, its largest memory, its exit code and what it printed."""

    seconds: float
    peak_bytes: int
    code: int
    output: bytes


def interleaved(actions: Mapping[str, Callable[[], float]], *, rounds: int, seconds: float) -> dict[str, Times]:
    """Let actions take turns, as many rounds as asked or fit into so many seconds, at least one.

    An action returns how long what matters in it took.
    """
    taken: dict[str, list[float]] = {name: [] for name in actions}
    until = time.perf_counter() + seconds
    for _ in range(rounds):
        for name, action in actions.items():
            taken[name].append(action())
        if time.perf_counter() > until:
            break
    return {name: Times(tuple(each)) for name, each in taken.items()}


def timed(action: Callable[[], object]) -> Callable[[], float]:
    """An action that returns how long it took."""

    def run() -> float:
        start = time.perf_counter()
        action()
        return time.perf_counter() - start

    return run


def ended(command: Sequence[str], folder: Path | None = None, **environment: str) -> Ended:
    """Run a process to its end; what it prints on standard error is dropped."""
    start = time.perf_counter()
    process = subprocess.Popen(
        command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env={**os.environ, **environment}
    )
    assert process.stdout is not None
    output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    scale = 1 if sys.platform == "darwin" else 1024  # kilobytes but there
    return Ended(seconds, usage.ru_maxrss * scale, process.returncode, output)


def process(command: Sequence[str], folder: Path | None = None, **environment: str) -> Callable[[], float]:
    """An action that runs a process."""
    return lambda: ended(command, folder, **environment).seconds
