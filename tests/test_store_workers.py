"""Many processes read: what is in the index is the same, and none of them is left, however they end."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest
from cli_project import environment, run
from store_samples import ARTICLES, ended, opened, process, told, write
from test_store_processes import kill_while_reading, many, numbers

from factcheck.model import UNTOLD, FactcheckError, UsageError
from factcheck.store import refresh, workers
from factcheck.store.part import Part
from factcheck.store.scan import Found, Root

TABLES = ("files", "articles", "bodies", "vocabulary", "said_words")
posix = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no signal that kills at once")


def mixed(folder: Path) -> Path:
    """Files of very different sizes, some of which can't be used."""
    texts = {f"{number:03}.txt": text * (1 + number % 7) for number, text in enumerate([*ARTICLES.values()] * 40)}
    write(folder, {**texts, "007.txt": ""})
    (folder / "050.txt").write_bytes(b"Doanh thu 5 t\xff")
    return folder


def dump(home: Path) -> list[list[tuple[object, ...]]]:
    [path] = (home / ".factcheck").glob("*.sqlite")
    with closing(sqlite3.connect(path)) as db:
        return [db.execute(f"SELECT * FROM {table} ORDER BY 1").fetchall() for table in TABLES]


def test_any_number_of_processes_makes_the_same_index(tmp_path: Path) -> None:
    folder = mixed(tmp_path / "articles")
    for count in (1, 2, 3):
        assert ended(process(folder, tmp_path / str(count), processes=count))[0] is None
    one, *others = [dump(tmp_path / str(count)) for count in (1, 2, 3)]
    assert len(one[0]) == 120
    for other in others:
        assert other == one


@posix
@pytest.mark.parametrize("processes", [1, 2])
def test_a_killed_run_goes_on_where_it_was(processes: int, tmp_path: Path) -> None:
    folder = many(tmp_path / "articles", count=1200)
    kill_while_reading(folder, tmp_path, 1100, processes)
    with pytest.raises(UsageError, match="is not finished"):
        opened(folder, refresh=False)
    read: list[int] = []
    index = opened(folder, progress=lambda done, total, facts: read.append(total))
    assert 100 <= len(read) <= 200
    assert numbers(told(index.store)) == [f"1{number} viên" for number in range(1200)]
    assert told(opened(folder, refresh=False).store)[2] == []


@posix
def test_what_changed_while_nobody_read_on_is_read_too(tmp_path: Path) -> None:
    folder = many(tmp_path / "articles", count=700)
    opened(folder).store.close()
    # a large change within one tick of the clock, that is given up in the middle, and then another look
    tick = max(path.stat().st_mtime_ns for path in folder.iterdir())
    [database] = (tmp_path / ".factcheck").glob("*.sqlite")
    with closing(sqlite3.connect(database)) as db, db:
        db.execute("UPDATE meta SET value = ? WHERE key = 'written_ns'", (str(tick),))
        db.execute("UPDATE files SET mtime_ns = ?", (tick,))
    many(folder, value=2, count=700)
    for path in folder.iterdir():
        os.utime(path, ns=(tick, tick))
    kill_while_reading(folder, tmp_path, 600)
    assert numbers(told(opened(folder).store)) == [f"2{number} viên" for number in range(700)]


def children(pid: int) -> list[int]:
    found = subprocess.run(["ps", "-o", "pid=", "--ppid", str(pid)], capture_output=True, text=True, check=False)
    return [int(line) for line in found.stdout.split()]


def are_gone(pids: list[int]) -> bool:
    for _ in range(100):
        if not any(Path(f"/proc/{pid}").exists() for pid in pids):
            return True
        time.sleep(0.1)
    return False


linux = pytest.mark.skipif(not Path("/proc/self").exists(), reason="looks at processes as Linux shows them")


@linux
@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGINT])
def test_no_process_is_left(how: signal.Signals, tmp_path: Path) -> None:
    folder = many(tmp_path / "articles")
    with process(folder, tmp_path, tell=True, processes=2) as other:
        assert other.stdout is not None
        while int(other.stdout.readline().split()[0]) < 100:
            pass
        helpers = children(other.pid)
        os.kill(other.pid, how)
    assert len(helpers) >= 2
    assert are_gone(helpers)
    assert len(numbers(told(opened(folder).store))) == 2000


@linux
def test_a_process_that_dies_is_told_in_one_line(tmp_path: Path) -> None:
    many(tmp_path / "seeds")
    command = [sys.executable, "-m", "factcheck", "index", "-j", "2"]
    with subprocess.Popen(
        command, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment()
    ) as index:
        helpers: list[int] = []
        while len(helpers) < 2 and index.poll() is None:
            helpers = [pid for pid in children(index.pid) if "spawn_main" in _command(pid)]
        os.kill(helpers[0], signal.SIGKILL)
        _, said = index.communicate(timeout=60)
    assert index.returncode == 2
    [line] = said.splitlines()
    assert "was ended by signal 9; run again to go on" in line
    assert are_gone(helpers)
    assert "articles: 2000" in run(tmp_path, "index", "-j", "1").stdout


def _command(pid: int) -> str:
    try:
        return Path(f"/proc/{pid}/cmdline").read_text()
    except OSError:
        return ""


def test_a_defect_in_another_process_is_a_defect_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "prepared", _defect)
    answer = workers._answer([Part(Found(Root(False, "a", "a", "a")))], workers._Task(b"", UNTOLD))
    assert isinstance(answer, ZeroDivisionError)


def _defect(part: Part, told: object) -> None:
    raise ZeroDivisionError(part.shown)


@pytest.mark.parametrize(
    ("sizes", "asked", "processes"),
    [
        ([10] * 5, None, 1),
        ([10] * 5, 3, 3),
        ([10] * 2, 3, 2),
        ([10] * 9, 0, 4),
        ([workers.MUCH] * 9, None, 4),
        ([], 2, 0),
    ],
)
def test_as_many_processes_as_there_is_work_for(
    sizes: list[int], asked: int | None, processes: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workers, "_cores", lambda: 4)
    files = [Found(Root(False, str(size), str(size), str(size)), size) for size in sizes]
    assert workers.processes_for(files, asked) == processes


def test_with_little_to_read_no_other_process_is_thought_of(tmp_path: Path) -> None:
    write(tmp_path / "seeds")
    script = "import sys; from factcheck.cli import main; main(['index']); assert 'multiprocessing' not in sys.modules"
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=tmp_path, env=environment(), capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def test_a_run_that_is_given_up_within_its_first_batch_changes_nothing(tmp_path: Path) -> None:
    assert refresh._BATCH_FILES > 400  # as the tests of killed processes take for granted
    folder = many(tmp_path / "articles", count=3)
    before = told(opened(folder).store)
    many(folder, value=2, count=3)

    def stop(done: int, total: int, facts: int) -> None:
        raise FactcheckError("enough")

    with pytest.raises(FactcheckError, match="enough"):
        opened(folder, progress=stop)
    assert told(opened(folder, refresh=False).store) == before
