"""Large files are read in parts: the index is the same, and so is what is said of a file that can't be used."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from pathlib import Path

import pytest
from cli_project import RIGHT, WRONG
from store_samples import ended, opened, process, told
from test_store_workers import dump

from factcheck.model import UsageError
from factcheck.sources import read_all
from factcheck.sources.problem import without_place
from factcheck.store import part, refresh
from factcheck.store.part import Part, parts
from factcheck.store.scan import Found, Root

FILLER = "Không có con số nào ở đây cả. " * 12


def lines(count: int, seed: int = 1) -> list[str]:
    """Records whose ids are in another order than they stand in, some of them without text or id."""
    chance = random.Random(seed)
    records = [{"id": f"{number % 7}-{number}", "text": f"{RIGHT} {FILLER * (number % 4)}"} for number in range(count)]
    chance.shuffle(records)
    records[1] = {"text": WRONG}
    records[2] = {"id": "none", "text": " "}
    return [json.dumps(record, ensure_ascii=number % 3 == 0) for number, record in enumerate(records)]


def write(folder: Path, text: str | bytes, name: str = "a.jsonl") -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_bytes(text.encode() if isinstance(text, str) else text)
    (folder / "z.txt").write_text(RIGHT, encoding="utf-8")
    return folder


def found(path: Path) -> Found:
    return Found(Root(False, path.name, str(path), str(path)), path.stat().st_size, 1)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\n\n  \n"], ids=repr)
def test_the_index_is_the_same_however_large_parts_are(
    end: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = write(tmp_path / "articles", b"\xef\xbb\xbf" + end.join(lines(120)).encode())
    dumps = []
    for size in (10**9, 1, 700, 20_000):
        monkeypatch.setattr(part, "SIZE", size)
        home = tmp_path / str(size)
        home.mkdir()
        index = opened(folder, home)
        places = [(fact.place.line, fact.place.column, fact.origin) for fact in index.store.facts()]
        index.store.close()
        dumps.append((places, dump(home)))
    assert len(list(parts([found(folder / "a.jsonl")]))) > 2
    assert dumps[1:] == dumps[:1] * 3


def test_the_parts_of_a_file_are_shared_among_processes(tmp_path: Path) -> None:
    folder = write(tmp_path / "articles", "\n".join(lines(400)))
    assert len(list(parts([found(folder / "a.jsonl")]))) > 4
    for count in (1, 2):
        assert ended(process(folder, tmp_path / str(count), processes=count))[0] is None
    assert dump(tmp_path / "1") == dump(tmp_path / "2")


@pytest.mark.parametrize(
    "spoil",
    [
        lambda all: [*all[:90], "no object", *all[90:]],
        lambda all: [*all[:90], '{"id": "no text"}', *all[90:]],
        lambda all: [*all, all[5]],
        lambda all: [*all[:90], "nul \0", "no object"],
        lambda all: [*all[:150], '{"text": "\udcff"}', "nul \0"],
        lambda all: ['{"text": ""}'] * 9000,
        lambda all: [" " * 70_000],
        lambda all: ["\ufeff\ufeff" + all[0], *all[1:]],
    ],
    ids=["no object", "no text", "same id", "binary", "no UTF-8", "no article", "empty", "two marks"],
)
def test_what_is_wrong_with_a_large_file_is_told_as_of_any(
    spoil: Callable[[list[str]], list[str]], tmp_path: Path
) -> None:
    data = "\n".join(spoil([*lines(200)])).encode("utf-8", "surrogateescape")
    folder = write(tmp_path / "articles", data)
    path = folder / "a.jsonl"
    assert path.stat().st_size > part.SIZE
    try:
        said = None if read_all(path) else "holds no article; put one in it or leave it out"
    except UsageError as error:
        said = without_place(error)
    _, articles, problems = told(opened(folder).store)
    assert [(problem.path, problem.message) for problem in problems] == [("a.jsonl", said)]  # type: ignore[attr-defined]
    assert [article.path for article in articles] == ["z.txt"]  # type: ignore[attr-defined]


def test_a_small_file_and_one_of_another_format_are_read_as_they_are(tmp_path: Path) -> None:
    folder = write(tmp_path / "articles", "\n".join(lines(5)))
    (folder / "b.md").write_text(FILLER * 400, encoding="utf-8")
    files = [found(folder / name) for name in ("a.jsonl", "b.md")]
    assert list(parts(files)) == [Part(file) for file in files]


def test_a_file_that_changes_while_it_is_read_is_left_out_and_read_the_next_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = write(tmp_path / "articles", "\n".join(lines(200)))
    path, old = folder / "a.jsonl", "\n".join(lines(200))

    def cut_short(done: int, total: int, facts: int) -> None:
        if (done, total) == (0, 2):
            path.write_text(old[:60_000], encoding="utf-8")

    facts, _, [problem] = told(opened(folder, progress=cut_short).store)
    assert problem.path == "a.jsonl"  # type: ignore[attr-defined]
    assert {fact.place.path for fact in facts} == {"z.txt"}  # type: ignore[attr-defined]
    path.write_text(old, encoding="utf-8")
    again = tmp_path / "again"
    again.mkdir()
    facts, _, problems = told(opened(folder).store)
    assert problems == []
    assert facts == told(opened(folder, again).store)[0]


def test_a_run_that_is_ended_within_a_file_reads_that_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = write(tmp_path / "articles", "\n".join(lines(200)))
    monkeypatch.setattr(refresh, "_BATCH_FACTS", 20)

    def enough(done: int, total: int, facts: int) -> None:
        if facts > 100:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        opened(folder, progress=enough)
    with pytest.raises(UsageError, match="is not finished"):
        opened(folder, refresh=False)
    again = tmp_path / "again"
    again.mkdir()
    assert told(opened(folder).store) == told(opened(folder, again).store)
