"""After any change of the files, the index tells what one made from nothing would tell."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from store_samples import ARTICLES, GREEN, RED, clean, opened, read_by_file, told, write

from factcheck.model import UsageError
from factcheck.store import refresh as refresh_module
from factcheck.store import schema
from factcheck.store.open import stale

OTHER = "Năm 2022, tỉnh Bắc Giang xuất khẩu 48.100 tấn vải thiều, tăng 9,5% so với năm trước.\n"
FUTURE = 4_000_000_000 * 10**9  # nanoseconds
assert len(OTHER.encode()) == len(ARTICLES[GREEN].encode())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A corpus that has been indexed."""
    folder = write(tmp_path / "articles")
    opened(folder).store.close()
    return folder


def add(folder: Path) -> None:
    write(folder, {"moi.txt": "Tháng 6/2024, sản lượng gạch đạt 5 triệu viên."})


def add_a_folder(folder: Path) -> None:
    write(folder, {"2024/06/moi.txt": "Tháng 6/2024, sản lượng gạch đạt 5 triệu viên."})


def change(folder: Path) -> None:
    write(folder, {GREEN: "Năm 2023, sản lượng vải thiều là 60.000 tấn."})


def change_within_size_and_time(folder: Path) -> None:
    # the clock of the files does not tell the two saves apart, nor from the moment of indexing
    for text in (ARTICLES[GREEN], OTHER):
        opened(folder).store.close()
        write(folder, {GREEN: text})
        os.utime(folder / GREEN, ns=(FUTURE, FUTURE))


def remove(folder: Path) -> None:
    (folder / RED).unlink()


def rename(folder: Path) -> None:
    (folder / RED).rename(folder / "a.txt")


def swap(folder: Path) -> None:
    (folder / RED).rename(folder / "a.txt")
    (folder / GREEN).rename(folder / RED)
    (folder / "a.txt").rename(folder / GREEN)


def break_encoding(folder: Path) -> None:
    (folder / RED).write_bytes(b"Doanh thu 5 t\xff")


def empty(folder: Path) -> None:
    (folder / RED).write_bytes(b"")


def make_it_a_folder(folder: Path) -> None:
    (folder / RED).unlink()
    write(folder, {f"{RED}/trong.txt": OTHER})


def touch(folder: Path) -> None:
    os.utime(folder / GREEN, ns=(1, 1))


def nothing(folder: Path) -> None:
    """What does not change must not be read again."""


EDITS: list[Callable[[Path], None]] = [
    add,
    add_a_folder,
    change,
    change_within_size_and_time,
    remove,
    rename,
    swap,
    break_encoding,
    empty,
    make_it_a_folder,
    touch,
    nothing,
]


@pytest.mark.parametrize("edit", EDITS, ids=lambda edit: edit.__name__.replace("_", " "))
def test_after(edit: Callable[[Path], None], folder: Path, tmp_path: Path) -> None:
    edit(folder)
    assert told(opened(folder).store) == clean(folder, tmp_path / "other home")


@pytest.mark.parametrize("edit", EDITS, ids=lambda edit: edit.__name__.replace("_", " "))
def test_stale_after(edit: Callable[[Path], None], folder: Path, tmp_path: Path) -> None:
    before = told(opened(folder).store)
    edit(folder)
    assert stale([folder], tmp_path, folder) is (edit not in (nothing, touch))
    # a look is not a refresh
    assert told(opened(folder, refresh=False).store) == before


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(edits=st.lists(st.sampled_from([add, change, remove, rename, break_encoding, empty]), max_size=4))
def test_after_any_edits_in_any_order(edits: list[Callable[[Path], None]], tmp_path_factory: object) -> None:
    tmp_path: Path = tmp_path_factory.mktemp("corpus")  # type: ignore[attr-defined]
    folder = write(tmp_path / "articles")
    for edit in edits:
        opened(folder).store.close()
        if (folder / RED).exists() or edit in (add, change):
            edit(folder)
    assert told(opened(folder).store) == clean(folder, tmp_path / "other home")


@pytest.mark.parametrize(
    ("edit", "read"),
    [(nothing, 0), (touch, 0), (remove, 0), (change, 1), (add, 1), (rename, 1), (swap, 2)],
    ids=lambda value: value.__name__ if callable(value) else f"reads {value}",
)
def test_only_what_changed_is_read(edit: Callable[[Path], None], read: int, folder: Path) -> None:
    edit(folder)
    calls: list[tuple[int, int, int]] = []
    opened(folder, progress=lambda *numbers: calls.append(numbers)).store.close()
    assert [(done, total) for done, total, _ in calls] == [(number, read) for number in range(1, read + 1)]


def test_progress_counts_facts(tmp_path: Path) -> None:
    calls: list[tuple[int, int, int]] = []
    index = opened(write(tmp_path / "articles"), progress=lambda *numbers: calls.append(numbers))
    assert calls[-1] == (3, 3, len(list(index.store.facts())))


def test_a_fresh_index_is_opened_without_writing(folder: Path) -> None:
    (folder.parent / ".factcheck" / ".gitignore").unlink()
    before = _bytes_and_time(folder)
    statements: list[str] = []
    with _traced(statements):
        told(opened(folder).store)
    assert _bytes_and_time(folder) == before
    assert {statement.split()[0] for statement in statements} == {"PRAGMA", "BEGIN", "SELECT"}
    assert "BEGIN IMMEDIATE" not in statements


def test_a_touched_file_is_hashed_once(folder: Path) -> None:
    touch(folder)
    opened(folder).store.close()
    before = _bytes_and_time(folder)
    opened(folder).store.close()
    assert _bytes_and_time(folder) == before


def test_saves_in_quick_succession_are_all_seen(folder: Path) -> None:
    for number in range(10, 40):
        write(folder, {GREEN: f"Sản lượng gạch đạt {number} tấn."})
        index = opened(folder)
        assert [fact.printed for fact in index.store.facts([GREEN])] == [f"{number} tấn"]
        index.store.close()


def test_a_file_that_cannot_be_used_is_told_each_time_until_it_is_mended(folder: Path) -> None:
    break_encoding(folder)
    for _ in range(2):
        index = opened(folder)
        [problem] = index.store.problems()
        assert problem.path == RED
        assert "UTF-8" in problem.message
        assert RED not in problem.message
        assert RED not in read_by_file(index)
        index.store.close()
    write(folder)
    assert opened(folder).store.problems() == []


def test_a_link_to_nowhere_is_a_problem_until_it_leads_somewhere(folder: Path) -> None:
    (folder / "xa.txt").symlink_to(folder.parent / "later.txt")
    assert [problem.path for problem in opened(folder).store.problems()] == ["xa.txt"]
    assert not stale([folder], folder.parent, folder)
    write(folder.parent, {"later.txt": OTHER})
    assert opened(folder).store.problems() == []


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes among files")
def test_a_file_that_cannot_be_used_for_another_reason_than_before_tells_this_one(folder: Path) -> None:
    (folder / "xa.txt").symlink_to(folder.parent / "later")
    [before] = opened(folder).store.problems()
    os.mkfifo(folder.parent / "later")
    [now] = opened(folder).store.problems()
    assert "No such file" in before.message
    assert "not a file" in now.message


def test_other_code_makes_the_index_anew(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(refresh_module, "fingerprint", lambda: "other code")
    assert stale([folder], folder.parent, folder)
    calls: list[int] = []
    opened(folder, progress=lambda done, total, facts: calls.append(total)).store.close()
    assert calls == [3, 3, 3]
    assert not stale([folder], folder.parent, folder)


def test_other_tables_are_made_anew(folder: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    expected = clean(folder, tmp_path / "other home")
    monkeypatch.setattr(schema, "VERSION", schema.VERSION + 1)
    assert stale([folder], folder.parent, folder)
    with pytest.raises(UsageError, match="run `factcheck index`"):
        opened(folder, refresh=False)
    assert told(opened(folder).store) == expected


def test_what_is_being_read_does_not_change_under_the_reader(folder: Path) -> None:
    reader = opened(folder)
    expected = len(list(reader.store.facts()))
    walk = reader.store.facts()
    next(walk)
    remove(folder)
    opened(folder).store.close()
    assert 1 + len(list(walk)) == expected
    assert RED in read_by_file(reader)


def test_an_interrupted_refresh_leaves_the_index_as_it_was(folder: Path) -> None:
    before = told(opened(folder).store)
    add(folder)
    change(folder)

    def interrupt(done: int, total: int, facts: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        opened(folder, progress=interrupt)
    assert told(opened(folder, refresh=False).store) == before


def test_words_of_removed_facts_count_no_more(folder: Path, tmp_path: Path) -> None:
    # how much a word weighs depends on how many facts have it: that of a removed article must be forgotten
    for number in range(5):
        write(folder, {"moi.txt": f"Sản lượng gạch {number} viên.\n" * 9})
        opened(folder).store.close()
    (folder / "moi.txt").unlink()
    index, anew = opened(folder), opened(folder, tmp_path / "other home")
    for word in ("gach", "san", "nam", "vai"):
        assert index.store._count(word) == anew.store._count(word) > 0


@contextmanager
def _traced(statements: list[str]) -> Iterator[None]:
    """Collects the statements of connections that are made meanwhile."""
    connect = sqlite3.connect

    def traced(*arguments: Any, **options: Any) -> sqlite3.Connection:
        db: sqlite3.Connection = connect(*arguments, **options)
        db.set_trace_callback(statements.append)
        return db

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sqlite3, "connect", traced)
        yield


def _database(folder: Path) -> Path:
    [path] = (folder.parent / ".factcheck").glob("*.sqlite")
    return path


def _bytes_and_time(folder: Path) -> tuple[bytes, int]:
    path = _database(folder)
    return path.read_bytes(), path.stat().st_mtime_ns
