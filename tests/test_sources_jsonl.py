"""JSON Lines: an article a record, each figure where it stands in the file, mistakes with their line."""

from __future__ import annotations

import json
import unicodedata
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from cli_project import RIGHT, WRONG, run
from hypothesis import given
from hypothesis import strategies as st

import factcheck as fc
from factcheck.model import UsageError
from factcheck.sources import jsonl, read_all

NAME = Path("news.jsonl")


def written(*records: dict[str, Any], ascii: bool = False) -> str:
    return "".join(json.dumps(record, ensure_ascii=ascii) + "\n" for record in records)


def record(text: str, **more: Any) -> dict[str, Any]:
    return {"id": "a", "title": "Tin", "published": "2024-02-09", "source": "Báo Chợ Mới", "text": text, **more}


def test_what_a_record_says_of_its_article_is_known() -> None:
    (article,) = jsonl.read(NAME, written(record(RIGHT, url="https://example.org/a", author="An")).encode())
    assert (article.id, article.path, article.locator) == ("news.jsonl#a", "news.jsonl", "a")
    assert (article.title, article.published, article.publisher) == ("Tin", date(2024, 2, 9), "Báo Chợ Mới")
    assert (article.text, article.author, article.url) == (RIGHT, "An", "https://example.org/a")


def test_records_without_an_id_are_called_by_their_line() -> None:
    data = "\n" + written({"text": RIGHT}, {"body": RIGHT}, {"content": "  "})
    assert [article.id for article in jsonl.read(NAME, data.encode())] == ["news.jsonl#2", "news.jsonl#3"]


@pytest.mark.parametrize("ascii", [False, True], ids=["as it is", "escaped"])
@pytest.mark.parametrize("form", ["NFC", "NFD"])
@pytest.mark.parametrize(
    "before", ["", 'Một "tin".\n\n', "\t\\ / 😀🇻🇳\r\n"], ids=["at once", "quotes", "signs and emoji"]
)
def test_a_figure_is_cut_out_of_the_file_at_its_place(before: str, form: Any, ascii: bool) -> None:
    text = unicodedata.normalize(form, before + RIGHT)
    data = written(record("Một dòng."), record(text, id="b"), ascii=ascii)
    (fact,) = (fact for article in jsonl.read(NAME, data.encode()) for fact in fc.extract(article))
    place = fact.place
    cut = data.split("\n")[place.line - 1][place.column - 1 : place.end_column - 1]
    assert (place.line, place.end_line, cut, place.locator) == (2, 2, "7,68%", "b")
    assert text[place.start : place.end] == "7,68%"


@given(st.text(max_size=60), st.booleans(), st.integers(0, 59))
def test_every_character_is_where_the_file_has_it(text: str, ascii: bool, at: int) -> None:
    text = "".join(sign for sign in text if sign != "\0" and not "\ud800" <= sign <= "\udfff") + "4"
    data = json.dumps({"text": text}, ensure_ascii=ascii)
    (article,) = jsonl.read(NAME, data.encode())
    at = min(at, len(text) - 1)
    place = article.locate((at, at + 1))
    assert json.loads(f'"{data[place.column - 1 : place.end_column - 1]}"') == text[at]


@pytest.mark.parametrize(
    ("data", "told"),
    [
        ("[]", "news.jsonl:1: no JSON object ({ is expected in column 1)"),
        ('{"text": "a"} {"text": "b"}', "more than one value"),
        ('{"text": "a",}', "no JSON object"),
        ('{"text": "a" "id": 1}', ", is expected in column 14"),
        ('{"text": }', "no JSON object"),
        ('{"id": 1}', "the record has no text"),
        ('{"text": ["a"]}', "the record has no text"),
        ('{"text": "a", "id": 1}\n{"text": "b", "id": 1}', "news.jsonl:2: another record has the id '1'"),
        ('{"a": ' + "[" * 100_000, "nested too deep"),
        ('{"text": "a\\ud800"', "no JSON object"),
        ("Năm 2023", "no JSON object"),
    ],
)
def test_a_mistake_is_told_with_its_line(data: str, told: str) -> None:
    with pytest.raises(UsageError) as error:
        jsonl.read(NAME, data.encode())
    assert told in str(error.value)
    assert "\n" not in str(error.value)


def test_a_draft_in_a_file_of_many_is_held_against_the_others_and_not_against_itself(tmp_path: Path) -> None:
    (tmp_path / "seeds").mkdir()
    lines = written(record(RIGHT, id="old"), record(WRONG, id="new", published="2024-03-01"))
    (tmp_path / "seeds/news.jsonl").write_text(lines, encoding="utf-8")
    done = run(tmp_path, "lint", "seeds/news.jsonl")
    heads = [line for line in done.stdout.splitlines() if ": error[" in line]
    assert [head.split(": ")[0] for head in heads] == [
        f"seeds/news.jsonl:{number}:{line.index(figure) + 1} ({id})"
        for number, (line, figure, id) in enumerate(
            zip(lines.splitlines(), ("7,68%", "9,5%"), ("old", "new"), strict=True), start=1
        )
    ]
    (tmp_path / "seeds/news.jsonl").write_text(
        written(record(RIGHT, id="old"), record(RIGHT, id="new")), encoding="utf-8"
    )
    assert run(tmp_path, "lint", "seeds/news.jsonl").stdout == "no findings\n"


def test_a_file_of_articles_is_a_corpus(tmp_path: Path) -> None:
    (tmp_path / "news.jsonl").write_text(written(record(RIGHT), {"text": "Không có gì."}), encoding="utf-8")
    done = run(tmp_path, "verify", RIGHT, "--corpus", "news.jsonl")
    assert done.returncode == 0
    assert "news.jsonl:1:" in done.stdout


def test_the_formats_tell_a_place_in_a_record(tmp_path: Path) -> None:
    (tmp_path / "seeds").mkdir()
    lines = written(record(RIGHT, id="old"), record(WRONG, id="new", published="2024-03-01"))
    (tmp_path / "seeds/news.jsonl").write_text(lines, encoding="utf-8")
    for name in ("json", "sarif", "github", "gitlab", "junit", "rdjson", "markdown"):
        assert run(tmp_path, "lint", "seeds/news.jsonl", "--format", name).returncode == 1


def test_reading_is_the_same_by_every_way(tmp_path: Path) -> None:
    path = tmp_path / "a.ndjson"
    path.write_text(written(record(RIGHT)), encoding="utf-8-sig")
    (article,) = read_all(path)
    assert fc.extract(article)[0].place.line == 1
