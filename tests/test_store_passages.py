"""Sentences are found by their words, alike in every backend."""

from __future__ import annotations

from pathlib import Path

import factcheck as fc
from factcheck.model import Article
from factcheck.store.memory import MemoryStore
from factcheck.store.open import open_index

TEXTS = {
    "a.txt": "Mưa đá ở Tân Lập. Giá gạo tăng mạnh.\n",
    "b.txt": "Giá gạo ở Tân Lập không đổi. Trời nắng.\n",
}


def _both(tmp_path: Path) -> list[list[str]]:
    for name, text in TEXTS.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    articles = [fc.read(tmp_path / name) for name in TEXTS]
    index = open_index([tmp_path], tmp_path, tmp_path).store
    return [[p.text for p in store.passages(["gia", "gao", "lap"], 10)] for store in (MemoryStore(articles), index)]


def test_the_sentence_with_most_words_comes_first_and_backends_agree(tmp_path: Path) -> None:
    memory, index = _both(tmp_path)
    assert memory == index
    assert memory[0] == "Giá gạo ở Tân Lập không đổi."
    assert "Trời nắng." not in memory


def test_the_index_forgets_the_sentences_of_a_changed_article(tmp_path: Path) -> None:
    _both(tmp_path)
    (tmp_path / "b.txt").write_text("Trời mưa suốt ngày hôm nay ở đây.\n", encoding="utf-8")
    index = open_index([tmp_path], tmp_path, tmp_path).store
    assert [p.text for p in index.passages(["gao"], 10)] == ["Giá gạo tăng mạnh."]


def test_no_words_find_nothing() -> None:
    assert MemoryStore([Article.from_text("Giá gạo tăng.", id="a")]).passages([], 10) == []
