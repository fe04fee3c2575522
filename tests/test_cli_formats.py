"""--format may be repeated, each with an -o of its own; and what a build server's job summary gets."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from cli_project import RIGHT, make, run

from factcheck.cli._command import paired
from factcheck.model import UsageError


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return make(tmp_path)


def pairs(typed: str) -> dict[str, str | None]:
    """What is written where for a command line of -f FORMAT and -o FILE."""
    words = typed.split()
    options = list(zip(words[::2], words[1::2], strict=True))
    order = ["format" if option == "-f" else "output" for option, _ in options]
    formats = [value for option, value in options if option == "-f"]
    return dict(paired(order, formats, [value for option, value in options if option == "-o"]))


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        pytest.param("", {"text": None}, id="text on standard output where nothing is said"),
        pytest.param("-f json", {"json": None}, id="a format alone goes to standard output"),
        pytest.param("-o a", {"text": "a"}, id="a file alone gets text"),
        pytest.param("-f json -o a", {"json": "a"}, id="a file belongs to the format before it"),
        pytest.param("-o a -f json", {"json": "a"}, id="a file before all formats belongs to the first"),
        pytest.param("-f text -f sarif -o a", {"text": None, "sarif": "a"}, id="the nearest format gets the file"),
        pytest.param(
            "-f text -f sarif -o a -f junit -o b", {"text": None, "sarif": "a", "junit": "b"}, id="each its own"
        ),
        pytest.param("-o a -o b -f json -f text", {"json": "a", "text": "b"}, id="files first, in order"),
        pytest.param("-f json -f text -o a -o b", {"json": "b", "text": "a"}, id="the nearest that has none yet"),
        pytest.param("-o a -f json -o b -f sarif", {"json": "a", "sarif": "b"}, id="files before their formats"),
        pytest.param("-f json -o a -o b", {"json": "a", "text": "b"}, id="a file too many gets text"),
        pytest.param("-f json -o - -f text -o a", {"json": None, "text": "a"}, id="a dash is standard output"),
    ],
)
def test_each_file_belongs_to_a_format(typed: str, expected: dict[str, str | None]) -> None:
    assert pairs(typed) == expected


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("-f json -f text", "--format json and text would share standard output; give all but one an -o FILE"),
        ("-f json -o - -f text", "would share standard output"),
        ("-f json -o a -f text -o a", "-o a: two formats would share this file; give each a file of its own"),
        ("-f json -o a -o b -o c", "-o c: there is no format for it; write --format FORMAT before each -o"),
    ],
)
def test_what_cannot_be_paired_is_misuse(typed: str, told: str) -> None:
    with pytest.raises(UsageError, match=r"(would share|no format)") as raised:
        pairs(typed)
    assert told in str(raised.value)


def test_one_run_writes_every_format_and_the_exit_code_tells_what_was_found(project: Path) -> None:
    outputs = ["--format", "sarif", "-o", "out.sarif", "--format", "junit", "--output=report.xml"]
    done = run(project, "lint", "draft.txt", "--format", "text", *outputs)
    assert done.returncode == 1
    assert done.stdout.endswith("1 error\n")
    assert json.loads((project / "out.sarif").read_text(encoding="utf-8"))["version"] == "2.1.0"
    assert "<testsuites" in (project / "report.xml").read_text(encoding="utf-8")
    assert list(project.glob(".*.part")) == []


def test_facts_that_are_streamed_are_in_every_format(project: Path) -> None:
    done = run(project, "facts", "--format", "csv", "-o", "a.csv", "--format", "jsonl")
    assert "7,68%" in (project / "a.csv").read_text(encoding="utf-8")
    assert json.loads(done.stdout)["printed"] == "7,68%"


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--format", "json", "--format", "sarif"], "--format json and sarif would share standard output"),
        (["--format", "text", "--format", "nope", "-o", "a"], "--format: unknown format 'nope'; there is "),
        (["--format", "sariff"], "did you mean sarif? There is github, gitlab, json, jsonl, junit, markdown, rdjson"),
        (["--format", "csv", "-o", "a"], "--format: unknown format 'csv'; there is github,"),
        (["--format", "json", "-o", "none/a", "--format", "text"], "--output: none/a can't be written"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_misuse_writes_nothing(project: Path, arguments: list[str], told: str) -> None:
    done = run(project, "lint", "draft.txt", *arguments)
    assert (done.returncode, done.stdout) == (2, "")
    (line,) = done.stderr.splitlines()
    assert told in line
    assert not (project / "a").exists()


def test_the_job_summary_gets_all_findings_behind_what_stands_there(project: Path) -> None:
    (project / "summary.md").write_text("before\n", encoding="utf-8")
    done = run(project, "lint", "draft.txt", "--format", "github", GITHUB_STEP_SUMMARY=str(project / "summary.md"))
    summary = (project / "summary.md").read_text(encoding="utf-8")
    assert done.stdout.startswith("::error file=draft.txt,line=5,endLine=5,col=54,endColumn=58,")
    assert summary.startswith("before\n### factcheck: 1 error\n\n#### draft.txt\n")


def test_no_other_format_writes_a_job_summary(project: Path) -> None:
    run(project, "lint", "draft.txt", "--format", "markdown", GITHUB_STEP_SUMMARY=str(project / "summary.md"))
    assert not (project / "summary.md").exists()


def test_a_job_summary_that_cannot_be_written_takes_no_result_away(project: Path) -> None:
    done = run(project, "lint", "draft.txt", "--format", "github", GITHUB_STEP_SUMMARY=str(project / "none/summary.md"))
    assert done.returncode == 1
    assert done.stdout.startswith("::error file=draft.txt,")
    assert "GITHUB_STEP_SUMMARY" in done.stderr


def test_checks_have_the_formats_of_build_servers_too(project: Path) -> None:
    text = f"claims:\n- id: export\n  claim: {RIGHT}\n  expect: refuted\n"
    (project / "claims.yaml").write_text(text, encoding="utf-8")
    outputs = ["--format", "junit", "-o", "a.xml", "--format", "markdown", "-o", "a.md", "--format", "jsonl", "-o", "a"]
    done = run(project, "check", "--format", "github", *outputs)
    assert done.returncode == 1
    assert done.stdout.startswith("::error file=claims.yaml,line=2,title=factcheck%3A claim export::expected refuted,")
    assert '<failure type="changed" message="expected refuted, got supported">' in (project / "a.xml").read_text(
        "utf-8"
    )
    assert "expected refuted, got **supported**" in (project / "a.md").read_text("utf-8")
    assert json.loads((project / "a").read_text("utf-8"))["kind"] == "check"


def test_sites_find_files_of_a_project_that_lies_deeper_in_its_repository(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    desk = tmp_path / "the desk"
    desk.mkdir()
    project = make(desk)
    (project / "factcheck.toml").write_text('corpus = "seeds"', encoding="utf-8")
    outputs = [word for name in ("sarif", "gitlab", "json") for word in ("--format", name, "-o", f"out.{name}")]
    done = run(project / "seeds", "lint", "../draft.txt", "--format", "github", *outputs)
    read = {
        name: json.loads((project / f"seeds/out.{name}").read_text("utf-8")) for name in ("sarif", "gitlab", "json")
    }
    assert done.stdout.startswith("::error file=the desk/draft.txt,line=5,")
    assert read["gitlab"][0]["location"]["path"] == "the desk/draft.txt"
    assert read["json"]["findings"][0]["path"] == "draft.txt"
    place = read["sarif"]["runs"][0]["results"][0]["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "the%20desk/draft.txt"


def test_reviewdog_finds_files_from_where_it_runs(tmp_path: Path) -> None:
    project = make(tmp_path)
    (project / "factcheck.toml").write_text('corpus = "seeds"', encoding="utf-8")
    told = json.loads(run(project / "seeds", "lint", "../draft.txt", "--format", "rdjson").stdout)
    where = told["diagnostics"][0]["location"]
    assert (where["path"], where["range"]["start"]["line"]) == ("../draft.txt", 5)
    assert where["range"]["start"]["column"] > 54  # in bytes, which needs the file
