"""Where an index lies, and what happens where it can't: the answer is the same, only slower."""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from store_samples import GREEN, clean, opened, read_by_file, told, write

from factcheck.model import FactcheckError, UsageError
from factcheck.store.contract import Query
from factcheck.store.open import open_index, stale

NOBODY = 65534


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write(tmp_path / "articles")


@pytest.fixture
def public() -> Iterator[Path]:
    """A folder that other users can look into, unlike pytest's own."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


@contextmanager
def as_nobody() -> Iterator[None]:
    """Root may do anything; as long as this lasts, the tests may not."""
    user = os.geteuid()
    if user == 0:
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        if user == 0:
            os.seteuid(0)


@contextmanager
def read_only(home: Path) -> Iterator[None]:
    """As long as this lasts, nothing in a folder can be written to."""
    modes = {path: path.stat().st_mode for path in [home, *home.rglob("*")]}
    for path in modes:
        path.chmod(0o555 if path.is_dir() else 0o444)
    try:
        with as_nobody():
            yield
    finally:
        for path, mode in modes.items():
            path.chmod(mode)


posix = pytest.mark.skipif(not hasattr(os, "geteuid"), reason="permissions are another matter here")


def test_the_index_lies_in_a_folder_that_git_ignores(folder: Path, tmp_path: Path) -> None:
    opened(folder).store.close()
    assert (tmp_path / ".factcheck" / ".gitignore").read_text() == "*\n"
    [database] = (tmp_path / ".factcheck").glob("*.sqlite")
    with closing(sqlite3.connect(database)) as db:
        assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def test_each_set_of_roots_has_an_index_of_its_own(folder: Path, tmp_path: Path) -> None:
    for roots in ([folder], [folder / GREEN], [folder, folder / GREEN]):
        open_index(roots, tmp_path, tmp_path).store.close()
    assert len(list((tmp_path / ".factcheck").glob("*.sqlite"))) == 3


@pytest.mark.parametrize("again", ["articles", "./articles/", "articles/../articles"], ids=repr)
def test_the_same_root_written_otherwise_has_the_same_index(
    again: str, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    open_index([folder], tmp_path, tmp_path).store.close()
    index = open_index([Path(again)], Path(), Path())
    assert len(list((tmp_path / ".factcheck").glob("*.sqlite"))) == 1
    assert "articles/xanh.txt" in read_by_file(index)


@pytest.mark.skipif(os.name != "posix", reason="names are text there")
def test_roots_and_homes_need_not_be_called_by_text(tmp_path: Path) -> None:
    odd = tmp_path / os.fsdecode(b"\xe1\xba a?b#c%20")
    try:
        folder = write(odd / "articles")
    except OSError:
        pytest.skip("names are text here")
    for index in (open_index([folder], odd, odd.parent), open_index([folder], odd, odd.parent, refresh=False)):
        assert index.remark is None
        assert "\\udce1\\udcba a?b#c%20/articles/xanh.txt" in read_by_file(index)
        index.store.close()
    assert not stale([folder], odd, odd.parent)


def test_a_home_that_does_not_exist_is_made(folder: Path, tmp_path: Path) -> None:
    assert opened(folder, tmp_path / "new" / "home").remark is None


def test_a_file_in_the_place_of_the_folder_is_left_alone(folder: Path, tmp_path: Path) -> None:
    expected = clean(folder, tmp_path / "other home")
    (tmp_path / ".factcheck").write_text("mine")
    index = opened(folder)
    assert index.remark == f"the index cannot be written to {tmp_path / '.factcheck'} (File exists); made in memory"
    assert told(index.store) == expected
    assert (tmp_path / ".factcheck").read_text() == "mine"
    assert stale([folder], tmp_path, folder)
    with pytest.raises(UsageError, match="run `factcheck index`"):
        opened(folder, refresh=False)


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="no file system that nobody can write to")
def test_a_file_system_that_nobody_can_write_to_makes_the_index_in_memory(folder: Path, tmp_path: Path) -> None:
    index = opened(folder, Path("/proc"))
    assert index.remark is not None
    assert index.remark.startswith("the index cannot be written to /proc/.factcheck (")
    assert index.remark.endswith("; made in memory")
    assert told(index.store) == clean(folder, tmp_path / "other home")


@posix
class TestReadOnly:
    def test_a_home_without_an_index_makes_it_in_memory(self, public: Path) -> None:
        folder = write(public / "articles")
        expected = clean(folder, public / "other home")
        with read_only(public):
            index = opened(folder)
            assert index.remark is not None
            assert "Permission denied" in index.remark
            assert told(index.store) == expected

    def test_a_fresh_index_is_used(self, public: Path) -> None:
        folder = write(public / "articles")
        expected = told(opened(folder).store)
        with read_only(public):
            for _ in range(2):
                index = opened(folder)
                assert index.remark is None
                assert told(index.store) == expected
            assert not stale([folder], public, folder)
            assert told(opened(folder, refresh=False).store) == expected

    def test_an_old_index_is_not_used(self, public: Path) -> None:
        folder = write(public / "articles")
        before = told(opened(folder).store)
        write(folder, {GREEN: "Sản lượng gạch đạt 5 viên."})
        expected = clean(folder, public / "other home")
        with read_only(public):
            index = opened(folder)
            assert index.remark is not None
            assert told(index.store) == expected
            assert stale([folder], public, folder)
            assert told(opened(folder, refresh=False).store) == before

    def test_an_index_that_somebody_is_writing_is_not_trusted(self, public: Path) -> None:
        folder = write(public / "articles")
        opened(folder).store.close()
        reader = opened(folder)  # as long as it reads, what is written stays in the log
        write(folder, {GREEN: "Sản lượng gạch đạt 5 viên."})
        expected = told(opened(folder).store)
        with read_only(public):
            assert told(opened(folder).store) == expected
        reader.store.close()

    def test_an_index_whose_writer_died_is_not_trusted(self, public: Path) -> None:
        folder = write(public / "articles")
        expected = told(opened(folder).store)
        log = database(public).with_name(database(public).name + "-wal")
        log.write_bytes(b"what it wrote last")
        with read_only(public):
            index = opened(folder)
            assert index.remark is not None
            assert told(index.store) == expected

    def test_files_that_may_not_be_read_are_problems_until_they_may(self, public: Path) -> None:
        folder = write(public / "articles")
        (public / "home").mkdir()
        (public / "home").chmod(0o777)
        (folder / GREEN).chmod(0o000)
        with as_nobody():
            for _ in range(2):
                index = opened(folder, public / "home")
                assert [problem.path for problem in index.store.problems()] == [GREEN]
                assert "Permission denied" in index.store.problems()[0].message
                assert len(read_by_file(index)) == 2
                index.store.close()
        (folder / GREEN).chmod(0o644)
        with as_nobody():
            assert len(read_by_file(opened(folder, public / "home"))) == 3


@pytest.mark.parametrize(
    "content",
    [b"", b"\0", b"this is no database\n" * 1000, b"SQLite format 3\0", b"SQLite format 3\0" + b"\xff" * 9000],
    ids=["empty", "one byte", "text", "only a header", "garbage after the header"],
)
def test_what_is_no_index_is_made_anew(content: bytes, folder: Path, tmp_path: Path) -> None:
    expected = told(opened(folder).store)
    database(tmp_path).write_bytes(content)
    assert stale([folder], tmp_path, folder)
    index = opened(folder)
    assert index.remark is None
    assert told(index.store) == expected
    assert not stale([folder], tmp_path, folder)


@pytest.mark.parametrize("part", [0.02, 0.3, 0.5, 0.9, 0.999])
def test_a_truncated_index_is_made_anew(part: float, folder: Path, tmp_path: Path) -> None:
    expected = told(opened(folder).store)
    content = database(tmp_path).read_bytes()
    database(tmp_path).write_bytes(content[: int(len(content) * part)])
    index = opened(folder)
    assert index.remark is None
    assert told(index.store) == expected


def test_a_log_that_belongs_to_nothing_is_harmless(folder: Path, tmp_path: Path) -> None:
    expected = told(opened(folder).store)
    path = database(tmp_path)
    path.write_bytes(b"garbage" * 1000)
    path.with_name(path.name + "-wal").write_bytes(b"garbage" * 1000)
    path.with_name(path.name + "-shm").write_bytes(b"garbage" * 1000)
    assert told(opened(folder).store) == expected


@pytest.mark.parametrize("table", ["words_data", "bodies"])
def test_damage_that_is_found_late_is_told_in_one_line(table: str, folder: Path, tmp_path: Path) -> None:
    write(folder, {f"{number}.txt": f"Sản lượng gạch đạt {number} tấn." for number in range(200)})
    opened(folder).store.close()
    with closing(sqlite3.connect(database(tmp_path))) as db:
        size = db.execute("PRAGMA page_size").fetchone()[0]
        page = db.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)).fetchone()[0]
    with database(tmp_path).open("r+b") as file:
        file.seek(size * (page - 1))
        file.write(b"\xa5" * size)
    store = opened(folder).store
    with pytest.raises(FactcheckError, match=r"the index is damaged .*; delete it and run again") as error:
        store.candidates(Query(units=frozenset({"t"})))
    assert "\n" not in str(error.value)


def database(home: Path) -> Path:
    [path] = (home / ".factcheck").glob("*.sqlite")
    return path
