"""What is made of source files is made once, and again when they change; what is broken is never believed."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from cli_project import RIGHT, make, run

from factcheck.cli import _cache
from factcheck.text import kept as module
from factcheck.text.kept import kept

DATA = {"words": {"tăng": ("up", 1, True)}, "names": frozenset({"a", "b"}), "none": None}


@pytest.fixture(autouse=True)
def _writing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(sys, "pycache_prefix", None)


@pytest.fixture
def source(tmp_path: Path) -> Path:
    (tmp_path / "source").mkdir()
    (tmp_path / "source/words.txt").write_text("tăng", encoding="utf-8")
    return tmp_path / "source"


def ask(source: Path, data: Any = DATA) -> tuple[Any, bool]:
    """What is kept for a source, and whether it had to be made."""
    made = []

    def make() -> Any:
        made.append(True)
        return data

    module._state.cache_clear()
    return kept("words", str(source), [str(source)], make), bool(made)


def file(source: Path) -> Path:
    (found,) = (source / "__pycache__").iterdir()
    return found


def test_what_was_made_once_is_read(source: Path) -> None:
    assert ask(source) == (DATA, True)
    assert ask(source, "other") == (DATA, False)


@pytest.mark.parametrize(
    "change",
    [
        lambda folder: (folder / "words.txt").write_text("giảm hẳn", encoding="utf-8"),
        lambda folder: os.utime(folder / "words.txt", (1, 1)),
        lambda folder: (folder / "words.txt").rename(folder / "more.txt"),
        lambda folder: (folder / "more").mkdir() or (folder / "more/words.txt").touch(),
    ],
    ids=["its size", "its time", "its name", "a file more"],
)
def test_a_source_that_changed_is_read_again(source: Path, change: Callable[[Path], object]) -> None:
    ask(source)
    change(source)
    assert ask(source, "other") == ("other", True)
    assert ask(source, "third") == ("other", False)


@pytest.mark.parametrize("size", [0, 3, 20, 60])
def test_half_a_file_is_made_anew(source: Path, size: int) -> None:
    ask(source)
    file(source).write_bytes(file(source).read_bytes()[:size])
    assert ask(source) == (DATA, True)
    assert ask(source) == (DATA, False)


def test_a_changed_byte_is_noticed(source: Path) -> None:
    ask(source)
    content = bytearray(file(source).read_bytes())
    content[-2] ^= 1
    file(source).write_bytes(content)
    assert ask(source) == (DATA, True)


def test_where_nothing_can_be_written_it_is_made_each_time(source: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "elsewhere", None)  # a command that ran before in this process has told another place
    (source / "__pycache__").write_text("no folder", encoding="utf-8")
    assert ask(source) == (DATA, True)
    assert ask(source) == (DATA, True)


def test_where_nothing_can_be_written_it_is_kept_elsewhere(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (source / "__pycache__").write_text("no folder", encoding="utf-8")
    monkeypatch.setattr(module, "elsewhere", str(tmp_path / "cache"))
    assert ask(source) == (DATA, True)
    assert ask(source, "other") == (DATA, False)
    (source / "words.txt").write_text("giảm hẳn", encoding="utf-8")
    assert ask(source, "third") == ("third", True)
    assert ask(source) == ("third", False)


def test_nothing_is_kept_elsewhere_where_it_can_be_kept_at_home(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "elsewhere", str(tmp_path / "cache"))
    assert ask(source) == (DATA, True)
    assert not (tmp_path / "cache").exists()


def test_two_packages_that_keep_elsewhere_do_not_meet(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "elsewhere", str(tmp_path / "cache"))
    other = tmp_path / "other"
    other.mkdir()
    for folder in (source, other):
        (folder / "__pycache__").write_text("no folder", encoding="utf-8")
    assert ask(source, "one") == ("one", True)
    assert ask(other, "two") == ("two", True)
    assert ask(source) == ("one", False)
    assert ask(other) == ("two", False)


@pytest.mark.parametrize(
    ("system", "environment", "folder"),
    [
        ("linux", {}, "/somewhere/.cache/factcheck"),
        ("linux", {"XDG_CACHE_HOME": "/fast/cache"}, "/fast/cache/factcheck"),
        ("linux", {"XDG_CACHE_HOME": "not/absolute"}, "/somewhere/.cache/factcheck"),
        ("linux", {"HOME": "nowhere"}, None),
        ("darwin", {}, "/somewhere/Library/Caches/factcheck"),
        ("win32", {"LOCALAPPDATA": "/users/an/local"}, "/users/an/local/factcheck"),
        ("win32", {"XDG_CACHE_HOME": "/fast/cache"}, "/somewhere/AppData/Local/factcheck"),
    ],
)
@pytest.mark.skipif(os.name == "nt", reason="its paths are others")
def test_the_folder_of_the_user_is_that_of_the_system(
    system: str, environment: dict[str, str], folder: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("XDG_CACHE_HOME", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", "/somewhere")
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys, "platform", system)
    assert _cache.folder() == folder


def test_a_command_keeps_its_packs_in_the_cache_of_the_user(tmp_path: Path) -> None:
    make(tmp_path)
    (tmp_path / "file").touch()
    told = {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str(tmp_path / "file")}
    for name in ("XDG_CACHE_HOME", "LOCALAPPDATA"):
        told[name] = str(tmp_path / "cache")
    assert run(tmp_path, "verify", RIGHT, **told).returncode == 0
    kept = {path: path.stat().st_mtime_ns for path in (tmp_path / "cache").rglob("*.kept")}
    assert any("vi" in path.name for path in kept)
    assert run(tmp_path, "verify", RIGHT, **told).returncode == 0
    assert {path: path.stat().st_mtime_ns for path in (tmp_path / "cache").rglob("*.kept")} == kept


def test_who_wants_no_bytecode_gets_none(source: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert ask(source) == (DATA, True)
    assert not (source / "__pycache__").exists()


def test_only_what_is_whole_lies_there(source: Path) -> None:
    ask(source)
    assert [entry.suffix for entry in (source / "__pycache__").iterdir()] == [".kept"]
