"""relations, and repairs in conflicts and lint, as people run them: what they write and their exit codes."""

from __future__ import annotations

import json
from importlib.resources import files
from pathlib import Path

import jsonschema
import pytest
from cli_project import article, make, run

SCHEMA = json.loads((files("factcheck.report") / "schema" / "factcheck-v1.schema.json").read_text(encoding="utf-8"))
SUMS = (
    "Toàn huyện có 1.400 hộ, trong đó 315 hộ nghèo, chiếm 32,5%. "
    "Kim ngạch của huyện đạt 40 triệu USD, tăng 25% so với năm 2022. ::error file=x:: [red]=HYPERLINK()[/red]"
)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A corpus with an article that states a bound, a share that is wrong, and a growth on what nobody prints."""
    make(tmp_path)
    (tmp_path / "seeds/sums.txt").write_text(article(SUMS), encoding="utf-8")
    return tmp_path


def test_relations_are_listed_with_what_came_out(project: Path) -> None:
    done = run(project, "relations", "seeds/sums.txt")
    assert (done.returncode, done.stderr) == (0, "")
    lines = [line.strip() for line in done.stdout.splitlines()]
    assert "315, of 1400" in lines
    assert "315 / 1400 = 22.5 %, printed 32.5 %" in lines
    assert "40 / (1 + 25 %) = 32" in lines
    assert lines[-1] == "3 relations: 1 holds, 1 broken, 1 open"


def test_relations_keep_to_the_schema(project: Path) -> None:
    done = run(project, "relations", "--format", "json")
    document = json.loads(done.stdout)
    jsonschema.validate(document, SCHEMA)
    assert {(one["relation"], one["law"], one["outcome"]) for one in document["relations"]} >= {
        ("share-of-whole", "product", "broken"),
        ("parts-within-total", "at most", "holds"),
        ("growth-of-level", "product", "open"),
    }


def test_a_corpus_without_relations_says_so(tmp_path: Path) -> None:
    make(tmp_path)
    assert run(tmp_path, "relations").stdout.splitlines()[-1] == "0 relations"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [(["nosuch.txt"], "no such file or folder"), (["--format", "csv"], "unknown format 'csv'")],
)
def test_a_mistake_is_one_line(project: Path, arguments: list[str], said: str) -> None:
    done = run(project, "relations", *arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert said in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_a_conflict_tells_which_figure_to_print_otherwise(project: Path) -> None:
    done = run(project, "conflicts")
    assert done.returncode == 1
    assert "error[share-of-whole] 315 hộ nghèo of 1.400 hộ are not 32,5%" in done.stdout
    assert "suggestion: 32,5% → 22,5%" in done.stdout


def test_a_suggestion_in_json_mends_the_draft(project: Path) -> None:
    (project / "draft.txt").write_text(article(SUMS, "2024-05-01"), encoding="utf-8")
    (finding,) = json.loads(run(project, "lint", "draft.txt", "--format", "json").stdout)["findings"]
    text, suggestion = (project / "draft.txt").read_text(encoding="utf-8"), finding["suggestion"]
    mended = text[: suggestion["start"]] + suggestion["replacement"] + text[suggestion["end"] :]
    (project / "draft.txt").write_text(mended, encoding="utf-8")
    assert run(project, "lint", "draft.txt").returncode == 0
