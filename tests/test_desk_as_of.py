"""A corpus as it stood on a day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from cli_project import RIGHT, WRONG, article, make, run
from store_samples import opened

import factcheck as fc
from factcheck.model import Article, Measure, VerdictLabel
from factcheck.store.as_of import as_of
from factcheck.store.contract import Query, Store
from factcheck.store.memory import MemoryStore

DAY = date(2024, 1, 31)
TEXT = "Năm 2023, kim ngạch xuất khẩu của tỉnh Lạng Sơn tăng {}% so với năm 2022."
LATE = 50  # articles of later, beside a few of before and one of no day


def _texts() -> dict[str, tuple[str, str | None]]:
    late = {f"a-late-{number:02}.txt": (TEXT.format(f"9,{number:02}"), "2024-02-01") for number in range(LATE)}
    return {
        **late,
        "b-early.txt": (TEXT.format("7,68"), "2024-01-31"),
        "c-undated.txt": ("Sản lượng hồi của tỉnh Lạng Sơn năm 2023 tăng 5,1%.", None),
    }


def _in_memory(folder: Path) -> Store:
    return MemoryStore(
        Article.from_text(text, id=name, published=date.fromisoformat(day) if day else None, language="vi")
        for name, (text, day) in _texts().items()
    )


def _in_file(folder: Path) -> Store:
    (folder / "articles").mkdir()
    for name, (text, day) in _texts().items():
        told = f"---\npublished: {day}\n---\n{text}\n" if day else f"{text}\n"
        (folder / "articles" / name).write_text(told, encoding="utf-8")
    return opened(folder / "articles").store


@pytest.fixture(params=[_in_memory, _in_file], ids=["in memory", "in a file"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Store:
    make_store: Callable[[Path], Store] = request.param
    return as_of(make_store(tmp_path), DAY)


def test_what_was_published_later_is_not_there(store: Store) -> None:
    names = ["b-early.txt", "c-undated.txt"]
    assert [record.path for record in store.articles()] == names
    assert sorted({fact.place.path for fact in store.facts()}) == names
    assert list(store.facts(["a-late-00.txt"])) == []


@pytest.mark.parametrize("limit", [1, 2, 3, 100])
def test_no_limit_lets_later_articles_hide_what_was_there(store: Store, limit: int) -> None:
    query = Query(measures=frozenset({Measure.GROWTH}), words=("xuat", "khau", "tang"), limit=limit)
    found = store.candidates(query)
    assert found[0].place.path == "b-early.txt"
    assert len(found) == min(limit, 2)
    assert [passage.place.path for passage in store.passages(["xuat", "khau"], limit)] == ["b-early.txt"]


def test_a_claim_is_held_against_what_was_printed_by_then() -> None:
    corpus = fc.Corpus.over(_in_memory(Path()))
    claim = "Năm 2023 xuất khẩu của tỉnh Lạng Sơn tăng 7,68%"
    assert corpus.as_of(DAY).verify(claim).label is VerdictLabel.SUPPORTED
    assert corpus.verify(claim).label is not VerdictLabel.SUPPORTED
    assert corpus.as_of(date(2023, 1, 1)).verify(claim).label is VerdictLabel.NOT_ENOUGH_INFO


def test_what_one_day_answers_is_what_the_articles_of_that_day_answer() -> None:
    dated = [(text, day) for text, day in _texts().values() if day is None or date.fromisoformat(day) <= DAY]
    small = fc.Corpus(
        Article.from_text(text, id=name, published=date.fromisoformat(day) if day else None, language="vi")
        for name, (text, day) in _texts().items()
        if (text, day) in dated
    )
    large = fc.Corpus.over(_in_memory(Path())).as_of(DAY)
    assert list(large.facts()) == list(small.facts())
    assert large.conflicts() == small.conflicts()


@pytest.fixture
def project(tmp_path: Path) -> Path:
    made = make(tmp_path)
    (made / "seeds/later.txt").write_text(article(WRONG, "2024-03-01"), encoding="utf-8")
    (made / "claims.yaml").write_text(
        f"claims:\n  - id: a\n    claim: {RIGHT}\n    expect: supported\n", encoding="utf-8"
    )
    return made


@pytest.mark.parametrize(
    ("arguments", "then", "now"),
    [
        (["verify", "--strict", RIGHT], 0, 1),
        (["conflicts"], 0, 1),
        (["check"], 0, 1),
        (["lint", "seeds/export.txt"], 0, 1),
    ],
    ids=["verify", "conflicts", "check", "lint"],
)
def test_commands_answer_as_the_corpus_stood(project: Path, arguments: list[str], then: int, now: int) -> None:
    assert run(project, *arguments, "--as-of", "2024-02-15").returncode == then
    assert run(project, *arguments).returncode == now


@pytest.mark.parametrize(
    "arguments",
    [["facts"], ["timeline", "xuat khau"], ["compare", "--about", "xuat khau"]],
    ids=["facts", "timeline", "compare"],
)
def test_figures_of_later_are_not_listed(project: Path, arguments: list[str]) -> None:
    assert "later.txt" not in run(project, *arguments, "--as-of", "2024-02-15").stdout
    assert "later.txt" in run(project, *arguments).stdout


def test_articles_without_a_date_are_kept_and_counted_on_standard_error(project: Path) -> None:
    (project / "seeds/undated.txt").write_text(f"{RIGHT}\n", encoding="utf-8")
    done = run(project, "conflicts", "--as-of", "2024-02-15")
    assert done.stderr == "factcheck: --as-of 2024-02-15: 1 article without a date kept\n"


@pytest.mark.parametrize("day", ["2024-02-31", "yesterday", "31/1/2024", ""])
@pytest.mark.parametrize("command", [["verify", RIGHT], ["conflicts"], ["facts"], ["lint", "draft.txt"], ["check"]])
def test_a_bad_date_is_one_line_and_exit_code_2(project: Path, command: list[str], day: str) -> None:
    done = run(project, *command, "--as-of", day)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("factcheck: --as-of: ")
    assert "write it as YYYY-MM-DD" in done.stderr
    assert done.stderr.count("\n") == 1
