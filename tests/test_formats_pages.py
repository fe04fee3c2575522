"""A place in a document has no line that an editor or a code host could show: it is told in words."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from cli_project import RIGHT, WRONG, make
from format_readers import github, gitlab, junit, sarif
from office_files import FIXTURES, docx, p

from factcheck.cli import main
from factcheck.model import Article, Place
from factcheck.report._quote import position
from factcheck.report._where import placed, within
from factcheck.sources import lines_of, suffixes
from factcheck.sources.lines import Lines

FORMATS = ("github", "gitlab", "junit", "rdjson", "sarif", "markdown", "json", "text")
TITLE = p("Hàng qua cửa khẩu")


@pytest.fixture
def told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """What lint says of a Word file, in each format."""
    make(tmp_path)
    (tmp_path / "draft.docx").write_bytes(docx(TITLE + p("Thứ 6, 02.02.2024 | 09:23") + p() + p(WRONG)))
    monkeypatch.chdir(tmp_path)
    outputs = [word for format in FORMATS for word in ("--format", format, "-o", f"out.{format}")]
    assert main(["lint", "draft.docx", *outputs]) == 1
    return {format: (tmp_path / f"out.{format}").read_text("utf-8") for format in FORMATS}


def test_a_finding_in_a_word_file_stands_on_the_file_and_names_its_paragraph(told: dict[str, str]) -> None:
    (annotation,) = [one for one in told["github"].splitlines() if one.startswith("::error")]
    assert "line=" not in annotation
    assert "::¶ 4: " in annotation
    (issue,) = json.loads(told["gitlab"])
    assert (issue["location"]["lines"], issue["description"][:5]) == ({"begin": 1, "end": 1}, "¶ 4: ")
    (diagnostic,) = json.loads(told["rdjson"])["diagnostics"]
    assert list(diagnostic["location"]) == ["path"]
    assert "4: " in diagnostic["message"]
    (result,) = sarif(told["sarif"])["results"]
    region = result["locations"][0]["physicalLocation"]["region"]
    assert region == {"startLine": 1, "snippet": {"text": "9,5%"}}
    assert result["message"]["text"].startswith("¶ 4: ")
    assert "fixes" not in result
    assert "draft.docx, ¶ 4: error" in "".join(junit(told["junit"]).itertext())
    assert "at ¶ 4" in told["markdown"]
    assert "draft.docx, ¶ 4" in told["text"]


def test_json_has_all_that_is_known_of_the_place(told: dict[str, str]) -> None:
    (finding,) = json.loads(told["json"])["findings"]
    assert (finding["locator"], finding["line"]) == ("¶ 4", 4)
    assert WRONG[finding["column"] - 1 : finding["end_column"] - 1] == "9,5%"


def test_related_places_in_texts_keep_their_lines(told: dict[str, str]) -> None:
    (result,) = sarif(told["sarif"])["results"]
    assert result["relatedLocations"][0]["physicalLocation"]["region"]["startLine"] == 5


def test_evidence_in_a_pdf_names_page_and_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "seeds").mkdir()
    shutil.copy(FIXTURES / "dau-an-tang-truong.print.pdf", tmp_path / "seeds" / "news.pdf")
    monkeypatch.chdir(tmp_path)
    assert main(["verify", "2023 growth 7.68%"]) == 0
    assert "seeds/news.pdf, p. 1, line 8" in capsys.readouterr().out
    assert main(["facts"]) == 0
    assert "p. 1" in capsys.readouterr().out


def place(path: str, locator: str | None) -> Place:
    return Article(path, RIGHT, locator=locator).locate((0, 3))


@pytest.mark.parametrize(
    ("path", "locator", "where", "message"),
    [
        ("a.txt", None, "a.txt:1:1", "told"),
        ("a.jsonl", "7", "a.jsonl:1:1 (7)", "told"),
        ("a.pdf", "p. 3", "a.pdf, p. 3, line 1", "p. 3, line 1: told"),
        ("a.docx", "¶ 3", "a.docx, ¶ 3", "¶ 3: told"),
        ("a.odt", "footnote 2", "a.odt, footnote 2", "footnote 2: told"),
        ("a.parquet", "7", "a.parquet, 7, line 1", "7, line 1: told"),
    ],
)
def test_each_kind_of_file_names_places_as_its_readers_count(
    path: str, locator: str | None, where: str, message: str
) -> None:
    told = place(path, locator)
    assert (position(told), placed(told, "told")) == (where, message)


def test_in_its_file_an_article_of_several_is_named_and_a_text_has_lines() -> None:
    assert (within(place("a.txt", None)), within(place("a.jsonl", "7"))) == ("1:1", "7")


def test_only_formats_without_lines_say_so() -> None:
    assert {suffix for suffix in suffixes() if lines_of("a" + suffix) is not Lines.FILE} == {
        *(".docx", ".docm", ".doc", ".odt", ".pdf", ".parquet", ".xlsx", ".zip"),
    }


def test_code_hosts_take_the_reports(told: dict[str, str]) -> None:
    assert github(told["github"])
    assert gitlab(told["gitlab"])
