"""How often a word occurs is known without counting, whatever was added, changed and taken away."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from store_samples import opened, write

from factcheck.store import keys


def _text(file: int, lines: int = 10) -> str:
    return "".join(f"Năm 2023, xưởng gạch số {file} lò {line} bán {file}{line} triệu viên.\n" for line in range(lines))


def _counts(home: Path) -> tuple[dict[str, tuple[int, int]], dict[str, tuple[int, int]]]:
    """What is kept, and what counting finds."""
    [path] = (home / ".factcheck").glob("*.sqlite")
    db = sqlite3.connect(path)
    kept = {word: (facts, sentences) for word, facts, sentences in db.execute("SELECT word, words, said FROM common")}
    told = {word: tuple(_count(db, table, word) for table in ("vocabulary", "said_words")) for word in kept}
    db.close()
    return kept, told  # type: ignore[return-value]


def _count(db: sqlite3.Connection, table: str, word: str) -> int:
    """In the subject of a fact or elsewhere."""
    terms = (word, keys.SUBJECT + word)
    return int(db.execute(f"SELECT coalesce(sum(doc), 0) FROM {table} WHERE term IN (?, ?)", terms).fetchone()[0])


def test_counts_of_common_words_are_those_of_the_index(tmp_path: Path) -> None:
    folder = write(tmp_path / "articles", {f"{number}.txt": _text(number) for number in range(40)})
    opened(folder).store.close()
    kept, told = _counts(tmp_path)
    assert kept == told
    assert kept["gach"][1] == 400


def test_they_stay_so_when_files_change_come_and_go(tmp_path: Path) -> None:
    folder = write(tmp_path / "articles", {f"{number}.txt": _text(number) for number in range(40)})
    opened(folder).store.close()
    for number in range(20):
        (folder / f"{number}.txt").unlink()
    write(folder, {"30.txt": "Giá thép tăng 3% trong năm 2023.\n", "new.txt": _text(99, 3)})
    opened(folder).store.close()
    kept, told = _counts(tmp_path)
    assert kept == told
    assert kept["gach"][1] == 193


def test_words_of_few_sentences_are_not_kept(tmp_path: Path) -> None:
    opened(write(tmp_path / "articles", {"one.txt": _text(1)})).store.close()
    assert _counts(tmp_path) == ({}, {})
