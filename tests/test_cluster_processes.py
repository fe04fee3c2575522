"""A scheduler and workers as real processes, of which one is lost; and what people see where something is missing."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from cli_project import command, environment, run
from cluster_corpus import make

pytest.importorskip("pyarrow")
pytest.importorskip("distributed")


@contextmanager
def _process(*arguments: str, folder: Path) -> Iterator[subprocess.Popen[bytes]]:
    with (folder / "log.txt").open("ab") as log:
        process = subprocess.Popen(
            [sys.executable, "-m", *arguments], cwd=folder, stdout=log, stderr=log, env=environment()
        )
    try:
        yield process
    finally:
        process.kill()
        process.wait()


@contextmanager
def _scheduler(folder: Path) -> Iterator[str]:
    file = folder / "scheduler.json"
    told = ("--host", "127.0.0.1", "--port", "0", "--no-dashboard", "--scheduler-file", str(file))
    with _process("distributed.cli.dask_scheduler", *told, folder=folder):
        _wait(file.exists)
        yield json.loads(file.read_text(encoding="utf-8"))["address"]


@contextmanager
def _worker(address: str, folder: Path) -> Iterator[subprocess.Popen[bytes]]:
    told = ("--no-nanny", "--nthreads", "1", "--no-dashboard", "--host", "127.0.0.1")
    with _process("distributed.cli.dask_worker", address, *told, folder=folder) as process:
        yield process


def _wait(until: object, seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while not until():  # type: ignore[operator]
        assert time.monotonic() < end, "waited too long"
        time.sleep(0.02)


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make(tmp_path_factory.mktemp("project"), files=20)


@pytest.fixture(scope="module")
def alone(project: Path) -> str:
    return run(project, "conflicts", "--format", "json").stdout


def test_a_worker_that_is_killed_changes_nothing(project: Path, alone: str, tmp_path: Path) -> None:
    index = tmp_path / "index"
    asked = ("cluster", "conflicts", "--index", str(index), "--partition-bytes", "1", "--format", "json")
    with _scheduler(tmp_path) as address, _worker(address, tmp_path) as victim, _worker(address, tmp_path):
        log = tmp_path / "log.txt"
        _wait(lambda: log.read_bytes().count(b"Registered to") == 2)
        process = subprocess.Popen(
            command(*asked, "--scheduler", address),
            cwd=project,
            env=environment(),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        _wait(lambda: len(list(index.glob("done/part-*.json"))) >= 3)
        victim.send_signal(signal.SIGKILL)
        left = 26 - len(list(index.glob("done/part-*.json")))
        told, said = process.communicate(timeout=100)
    assert process.returncode == 1, said
    assert left > 5, "it was killed too late to tell"
    assert told.decode() == alone
    assert b"Traceback" not in said


def test_ctrl_c_ends_a_local_cluster_in_silence_and_a_rerun_goes_on(project: Path, alone: str) -> None:
    index = project / ".factcheck/cluster"
    asked = ("--workers", "1", "--partition-bytes", "1")
    process = subprocess.Popen(
        command("cluster", "index", *asked),
        cwd=project,
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    _wait(lambda: list(index.glob("done/part-*.json")))
    os.killpg(process.pid, signal.SIGINT)  # as a terminal does
    told, said = process.communicate(timeout=60)
    assert (process.returncode, told, said) == (130, b"", b"")
    assert (project / ".factcheck/.gitignore").read_text() == "*\n"
    done = {path: path.stat().st_mtime_ns for path in index.glob("done/part-*.json")}
    found = run(project, "cluster", "conflicts", *asked, "--format", "json")
    assert (found.returncode, found.stdout) == (1, alone), found.stderr
    assert {path: path.stat().st_mtime_ns for path in done} == done
    assert len(done) < len(list(index.glob("done/part-*.json")))


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        (("--scheduler", "nonsense"), "--scheduler: nonsense is no address"),
        (("--scheduler", "tcp://127.0.0.1:1"), "--scheduler: no scheduler answers at tcp://127.0.0.1:1"),
        (("--workers", "0"), "--workers: 0 is too few; name 1 or more"),
        (("--buckets", "-1"), "--buckets: -1 is too few; name 1 or more"),
    ],
)
def test_a_mistake_is_one_line(project: Path, typed: tuple[str, ...], told: str) -> None:
    process = run(project, "cluster", "index", *typed)
    assert (process.returncode, process.stdout) == (2, "")
    assert process.stderr.startswith(f"factcheck: {told}")
    assert process.stderr.count("\n") == 1


@pytest.mark.parametrize("missing", ["distributed", "pyarrow", "fsspec"])
def test_a_missing_extra_is_named(project: Path, tmp_path: Path, missing: str) -> None:
    (tmp_path / "sitecustomize.py").write_text(f"import sys; sys.modules[{missing!r}] = None", encoding="utf-8")
    path = os.pathsep.join([str(tmp_path), *filter(None, [os.environ.get("PYTHONPATH")])])
    process = run(project, "cluster", "index", PYTHONPATH=path)
    told = f"factcheck: cluster: {missing} is not installed; pip install 'factcheck[cluster]'\n"
    assert (process.returncode, process.stderr) == (2, told)
