"""All benchmarks one after the other, each in a process of its own, which ends when its time is over."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from types import ModuleType

from benchmarks._result import Result, from_json
from benchmarks._run import Made

ROOT = Path(__file__).resolve().parents[1]
PREPARING = {1_000: 5, 10_000: 15, 100_000: 40, 1_000_000: 40}  # seconds to make an index of so many facts
_GRACE, _START = 1.25, 5  # what a benchmark may take at the most: of what it was told it might, and seconds to start


def names() -> list[str]:
    """The benchmarks there are: the files here whose names begin with a letter."""
    return sorted(module.name for module in iter_modules([str(Path(__file__).parent)]) if module.name[0] != "_")


def load(name: str) -> ModuleType:
    """A benchmark."""
    return import_module(f"benchmarks.{name}")


def indexes(chosen: Sequence[str]) -> list[int]:
    """The sizes of the indexes that these benchmarks ask for."""
    return sorted({size for name in chosen for size in getattr(load(name), "INDEXES", ())})


def prepare(chosen: Sequence[str], work: Path, *, quick: bool, patience: int = 1) -> Iterator[str]:
    """Make the indexes that are not there yet; yields what is being done, and what failed.

    patience: how many times as long it may take as there is time for in a run.
    """
    for size in indexes(chosen):
        if (work / f"index-{size // 100 if quick else size}" / "made.json").exists():
            continue
        yield f"index of {size:,} facts"
        _, why = _process(str(size), work, PREPARING[size] * patience, quick=quick)
        if why:
            yield f"  {why}"


def measured(name: str, work: Path, *, quick: bool) -> list[Result]:
    """The results of a benchmark, for each of its targets one; those it did not come to say why."""
    module = load(name)
    seconds = module.SECONDS / 5 if quick else module.SECONDS
    lines, why = _process(name, work, seconds, quick=quick)
    reduced = quick or _on_less(module, work)
    results = [from_json(line) for line in lines if "target" in line]
    results = [replace(result, reduced=reduced or result.reduced) for result in results]
    told = next((str(line["why"]) for line in lines if "why" in line), why)
    done = {result.target for result in results}
    return results + [target.result(None, told) for target in module.TARGETS if target not in done]


def _on_less(module: ModuleType, work: Path) -> bool:
    """Whether an index that a benchmark asks for has fewer facts than it should."""
    made = (work / f"index-{size}" / "made.json" for size in getattr(module, "INDEXES", ()))
    return any(Made(**json.loads(path.read_text(encoding="utf-8"))).reduced for path in made if path.exists())


def _process(name: str, work: Path, seconds: float, *, quick: bool) -> tuple[list[dict[str, object]], str]:
    """What a process printed, and why it ended early."""
    command = [sys.executable, "-m", "benchmarks._one", name, str(work), str(seconds), *(["quick"] * quick)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"}
    process = subprocess.Popen(
        command, cwd=work, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True
    )
    try:
        output, errors = process.communicate(timeout=seconds * _GRACE + _START)
        why = errors.decode(errors="replace").strip().rpartition("\n")[2] if process.returncode else ""
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)  # with all that it started
        output, _ = process.communicate()
        why = f"stopped after {seconds * _GRACE + _START:.0f} s"
    return [json.loads(line) for line in output.decode().splitlines() if line.startswith("{")], why
