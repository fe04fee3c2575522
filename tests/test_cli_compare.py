"""compare and timeline as people run them: what they write, their exit codes, and one line for every mistake."""

from __future__ import annotations

import csv
import io
import json
from importlib.resources import files
from pathlib import Path

import jsonschema
import pytest
from cli_project import INVALID, RIGHT, UNKNOWN, WRONG, article, make, run

SCHEMA = json.loads((files("factcheck.report") / "schema" / "factcheck-v1.schema.json").read_text(encoding="utf-8"))
SERIES = ["timeline", "xuat khau", "--area", "lang son"]
BOTH = ["compare", "seeds/export.txt", "draft.txt"]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A corpus of two years of growth, and a draft that says another number of one of them."""
    make(tmp_path)
    (tmp_path / "seeds/before.txt").write_text(article(UNKNOWN, "2020-01-05"), encoding="utf-8")
    return tmp_path


def test_two_articles_are_laid_side_by_side(project: Path) -> None:
    done = run(project, *BOTH, COLUMNS="100")
    assert (done.returncode, done.stderr) == (0, "")
    (row,) = (line for line in done.stdout.splitlines() if line.startswith("≠"))
    assert "7,68% (line 5)" in row
    assert "9,5% (line 5)" in row
    assert "1 observation in common: 1 different. 0 in one article only" in done.stdout


def test_articles_need_no_corpus(tmp_path: Path) -> None:
    for name, sentence in (("a.txt", RIGHT), ("b.txt", WRONG)):
        (tmp_path / name).write_text(article(sentence), encoding="utf-8")
    assert run(tmp_path, "compare", "a.txt", "b.txt").returncode == 0
    assert not (tmp_path / ".factcheck").exists()


def test_a_folder_holds_articles_and_a_file_named_twice_is_one(project: Path) -> None:
    done = run(project, "compare", "draft.txt", "seeds", "seeds/export.txt", "--format", "json")
    paths = [one["path"] for one in json.loads(done.stdout)["articles"]]
    assert paths == ["draft.txt", "seeds/before.txt", "seeds/export.txt"]


def test_an_unreadable_file_of_a_folder_is_a_problem_and_stops_nothing(project: Path) -> None:
    (project / "seeds/broken.txt").write_bytes(INVALID)
    done = run(project, "compare", "draft.txt", "seeds", "--format", "json")
    assert done.returncode == 0
    assert "seeds/broken.txt" in done.stderr
    assert [one["path"] for one in json.loads(done.stdout)["problems"]] == ["seeds/broken.txt"]


def test_the_corpus_is_compared_where_no_article_is_named(project: Path) -> None:
    asked = ["compare", "--about", "exports", "--period", "2023", "--corpus", "seeds", "--corpus", "draft.txt"]
    document = json.loads(run(project, *asked, "--format", "json").stdout)
    (row,) = document["rows"]
    assert (row["agreement"], [cell["article"] for cell in row["cells"]]) == ("different", [0, 1])


def test_a_choice_narrows_the_articles_that_are_named(project: Path) -> None:
    assert "0 observations in common. 0" in run(project, *BOTH, "--period", "2022").stdout
    assert "1 observation in common" in run(project, *BOTH, "--about", "xuất khẩu").stdout


@pytest.mark.parametrize("arguments", [BOTH, SERIES], ids=lambda arguments: arguments[0])
def test_the_json_keeps_to_the_schema(project: Path, arguments: list[str]) -> None:
    document = json.loads(run(project, *arguments, "--format", "json").stdout)
    jsonschema.Draft202012Validator(SCHEMA).validate(document)
    assert document.get("rows") or document["points"]


@pytest.mark.parametrize("arguments", [BOTH, SERIES], ids=lambda arguments: arguments[0])
def test_csv_and_markdown_are_tables(project: Path, arguments: list[str]) -> None:
    rows = list(csv.DictReader(io.StringIO(run(project, *arguments, "--format", "csv").stdout, newline="")))
    assert len(rows) == 2
    assert run(project, *arguments, "--format", "markdown").stdout.count("| --- |") >= 1


@pytest.mark.parametrize("arguments", [BOTH, SERIES], ids=lambda arguments: arguments[0])
@pytest.mark.parametrize("encoding", ["ascii", "utf-8"])
@pytest.mark.parametrize("columns", ["20", "60"])
def test_any_terminal_can_show_it(project: Path, arguments: list[str], encoding: str, columns: str) -> None:
    done = run(project, *arguments, COLUMNS=columns, PYTHONIOENCODING=encoding, PYTHONUTF8="0")
    assert (done.returncode, done.stderr) == (0, "")
    assert "\x1b" not in done.stdout


def test_an_indicator_s_series_names_its_sources(project: Path) -> None:
    done = run(project, *SERIES)
    assert (done.returncode, done.stderr) == (0, "")
    assert "Exports of goods, growth\n\nLạng Sơn, %\n" in done.stdout
    assert "  2019  7.68  │█" in done.stdout
    assert "      seeds/before.txt:5:" in done.stdout
    assert "2 points\n" in done.stdout


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["compare"], "nothing to compare; name two articles, or say --about, --period or --area"),
        (["compare", "draft.txt"], "one article can't be compared; name two or more"),
        (["compare", "draft.txt", "draft.txt"], "one article can't be compared"),
        (["compare", "draft.txt", "none.txt"], "no such file or folder: none.txt; name one that is there"),
        (["compare", "draft.txt", "broken.txt"], "broken.txt"),
        ([*BOTH, "--about", "xyzzy"], "--about: nothing there is about 'xyzzy'"),
        ([*BOTH, "--about", ""], "--about: nothing there is about ''"),
        ([*BOTH, "--period", "soon"], "--period: can't read 'soon' as a period; write 2023, Q1 2024"),
        ([*BOTH, "--area", "Lang Sonn"], "--area: unknown area 'Lang Sonn'; did you mean Lạng Sơn"),
        ([*BOTH, "--format", "sarif"], "--format: unknown format 'sarif'; there is csv, json, markdown, text"),
        (["compare", "--about", "xyzzy"], "--about: nothing there is about 'xyzzy'"),
        (["compare", "--period", "2023", "--corpus", "none"], "--corpus: no such file or folder: none"),
        (["timeline"], "Missing argument"),
        (["timeline", "xyzzy"], "INDICATOR: nothing there is about 'xyzzy'"),
        (["timeline", "kim ngạch xuất khẩuu"], "did you mean kim ngạch xuất khẩu"),
        (["timeline", "exports", "--area", "Atlantis"], "--area: unknown area 'Atlantis'"),
        (["timeline", "exports", "--measure", "size"], "'size' is not one of 'level', 'growth'"),
        (["timeline", "exports", "--holder", "Nobody"], "--holder: no figure of 'Nobody'"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_misuse_is_one_line_that_says_what_and_how_to_mend(project: Path, arguments: list[str], told: str) -> None:
    (project / "broken.txt").write_bytes(INVALID)
    done = run(project, *arguments)
    assert (done.returncode, done.stdout) == (2, "")
    (line,) = done.stderr.splitlines()
    assert line.startswith("factcheck: ")
    assert told in line
