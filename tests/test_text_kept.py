"""What is made of source files is made once, and again when they change; what is broken is never believed."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

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


def test_where_nothing_can_be_written_it_is_made_each_time(source: Path) -> None:
    (source / "__pycache__").write_text("no folder", encoding="utf-8")
    assert ask(source) == (DATA, True)
    assert ask(source) == (DATA, True)


def test_who_wants_no_bytecode_gets_none(source: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert ask(source) == (DATA, True)
    assert not (source / "__pycache__").exists()


def test_only_what_is_whole_lies_there(source: Path) -> None:
    ask(source)
    assert [entry.suffix for entry in (source / "__pycache__").iterdir()] == [".kept"]
