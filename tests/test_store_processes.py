"""Several processes at one index, and processes that die: whoever asks next gets the whole answer."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest
from store_samples import ARTICLES, ended, opened, process, told, write

MANY = 2000
pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no signal that kills at once")


def many(folder: Path, value: int = 1, count: int = MANY) -> Path:
    return write(folder, {f"{number:04}.txt": f"Sản lượng gạch đạt {value}{number} viên." for number in range(count)})


def kill_while_reading(folder: Path, home: Path, after: int, processes: int = 1) -> None:
    """Begin to index, and die at once when so many files have been read."""
    with process(folder, home, tell=True, processes=processes) as other:
        assert other.stdout is not None
        for line in other.stdout:
            if int(line.split()[0]) == after:
                os.kill(other.pid, signal.SIGKILL)
                break
    assert other.returncode == -signal.SIGKILL


def numbers(index: tuple[object, ...]) -> list[str]:
    return [fact.printed for fact in index[0]]  # type: ignore[attr-defined]


def test_a_killed_first_run_leaves_nothing_behind_that_is_wrong(tmp_path: Path) -> None:
    folder = many(tmp_path / "articles")
    for after in (1, MANY // 2):
        kill_while_reading(folder, tmp_path, after)
    index = told(opened(folder).store)
    assert numbers(index) == [f"1{number} viên" for number in range(MANY)]
    assert index[2] == []


def test_a_killed_refresh_leaves_the_index_as_it_was(tmp_path: Path) -> None:
    folder = many(tmp_path / "articles", count=400)
    before = told(opened(folder).store)
    many(folder, value=2, count=400)
    kill_while_reading(folder, tmp_path, 200)
    assert told(opened(folder, refresh=False).store) == before
    assert numbers(told(opened(folder).store)) == [f"2{number} viên" for number in range(400)]


@pytest.mark.parametrize("state", ["none yet", "old", "damaged", "damaged within", "empty file"])
def test_processes_at_once_all_give_the_whole_answer(state: str, tmp_path: Path) -> None:
    texts = {f"{number}.txt": text for number, text in enumerate([*ARTICLES.values()] * 30)}
    folder = write(tmp_path / "articles", texts)
    if state != "none yet":
        opened(folder).store.close()
        spoil(next((tmp_path / ".factcheck").glob("*.sqlite")), state)
        write(folder, {"0.txt": ARTICLES["do.txt"]})
    answers = [ended(other) for other in [process(folder, tmp_path) for _ in range(4)]]
    expected = [fact.id for fact in opened(folder, tmp_path / "other home").store.facts()]
    assert answers == [(None, expected)] * 4
    assert ended(process(folder, tmp_path)) == (None, expected)


def spoil(database: Path, state: str) -> None:
    content = database.read_bytes()
    if state == "damaged":
        database.write_bytes(b"this is no database" * 300)
    if state == "damaged within":
        database.write_bytes(content[:4096] + b"\xa5" * (len(content) - 4096))
    if state == "empty file":
        database.write_bytes(b"")


def test_a_reader_does_not_wait_for_a_writer(tmp_path: Path) -> None:
    folder = many(tmp_path / "articles", count=100)
    before = told(opened(folder).store)
    many(folder, value=2, count=100)
    writer = process(folder, tmp_path, tell=True)
    assert writer.stdout is not None
    writer.stdout.readline()  # it is at it now
    os.kill(writer.pid, signal.SIGSTOP)
    try:
        assert told(opened(folder, refresh=False).store) == before
    finally:
        os.kill(writer.pid, signal.SIGCONT)
    assert ended(writer)[0] is None


def test_who_waited_for_the_writer_does_not_read_again(tmp_path: Path) -> None:
    folder = many(tmp_path / "articles", count=300)
    first, second = process(folder, tmp_path, tell=True), process(folder, tmp_path, tell=True)
    outputs = [other.communicate(timeout=120)[0].splitlines() for other in (first, second)]
    assert sorted(len(lines) - 1 for lines in outputs) == [0, 300]
    assert outputs[0][-1] == outputs[1][-1]


def test_a_process_that_ends_while_another_reads_takes_nothing_away(tmp_path: Path) -> None:
    folder = write(tmp_path / "articles")
    reader = opened(folder).store
    write(folder, {"moi.txt": "Sản lượng gạch đạt 5 viên."})
    assert ended(process(folder, tmp_path))[0] is None
    assert len(list(reader.facts(["moi.txt"]))) == 0
    assert len(list(opened(folder).store.facts(["moi.txt"]))) == 1
