"""Where results go and how they look there: formats, files, encodings, colours."""

from __future__ import annotations

import csv
import io
import json
import os
import stat
import sys
from importlib.resources import files
from pathlib import Path

import jsonschema
import pytest
from cli_project import RIGHT, UNKNOWN, WRONG, article, command, environment, make, run

SCHEMA = json.loads((files("factcheck.report") / "schema" / "factcheck-v1.schema.json").read_text(encoding="utf-8"))


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return make(tmp_path)


@pytest.mark.parametrize(
    "arguments",
    [["verify", RIGHT, WRONG, UNKNOWN], ["conflicts", "--corpus", "."], ["lint", "draft.txt"], ["facts"], ["check"]],
    ids=lambda arguments: arguments[0],
)
def test_what_commands_write_keeps_to_the_schema(project: Path, arguments: list[str]) -> None:
    claim = f"claims: [{{id: a, claim: '{RIGHT}', expect: refuted}}]"
    (project / "claims.yaml").write_text(claim, encoding="utf-8")
    document = json.loads(run(project, *arguments, "--format", "json").stdout)
    jsonschema.Draft202012Validator(SCHEMA).validate(document)
    answers, *_ = (value for name, value in document.items() if name not in ("version", "problems"))
    assert answers


def test_claims_come_from_arguments_files_and_standard_input(project: Path) -> None:
    (project / "claims.txt").write_text(f"# the January issue\n\n{WRONG}\r\n", encoding="utf-8-sig")
    done = run(project, "verify", UNKNOWN, "-", "-f", "claims.txt", "--format", "json", typed=f"{RIGHT}\n")
    assert [claim["claim"] for claim in json.loads(done.stdout)["claims"]] == [UNKNOWN, RIGHT, WRONG]


def test_claims_may_come_from_standard_input_as_a_file(project: Path) -> None:
    assert run(project, "verify", "-f", "-", typed=WRONG).returncode == 1


def test_a_draft_may_come_from_standard_input(project: Path) -> None:
    done = run(project, "lint", "-", typed=article(WRONG))
    assert done.returncode == 1
    assert done.stdout.startswith("<stdin>:5:")


def test_an_empty_standard_input_is_no_article(project: Path) -> None:
    done = run(project, "lint", "-", typed="")
    assert done.returncode == 2
    assert "<stdin>: empty" in done.stderr


def test_paths_are_understood_from_a_folder_below(project: Path) -> None:
    (project / "factcheck.toml").write_text('corpus = "seeds"', encoding="utf-8")
    below = project / "seeds"
    assert "seeds/export.txt" in run(below, "facts", "export.txt").stdout
    assert run(below, "lint", "../draft.txt").stdout.startswith("draft.txt:5:")
    assert not (below / ".factcheck").exists()


def test_facts_can_be_narrowed_to_a_file_or_a_folder(project: Path) -> None:
    (project / "seeds/more").mkdir()
    (project / "seeds/more/other.txt").write_text(article(UNKNOWN), encoding="utf-8")
    for path, names in (("seeds/more", ["seeds/more/other.txt"]), ("seeds/export.txt", ["seeds/export.txt"])):
        document = json.loads(run(project, "facts", path, "--format", "json").stdout)
        assert [fact["path"] for fact in document["facts"]] == names


def test_conflicts_can_be_narrowed_to_a_file(project: Path) -> None:
    (project / "other.txt").write_text(article(UNKNOWN), encoding="utf-8")
    assert run(project, "conflicts", "--corpus", ".", "other.txt").stdout == "no findings\n"
    assert run(project, "conflicts", "--corpus", ".", "draft.txt").returncode == 1


def test_facts_make_a_table_for_spreadsheets(project: Path) -> None:
    rows = list(csv.DictReader(io.StringIO(run(project, "facts", "--format", "csv").stdout, newline="")))
    assert [row["printed"] for row in rows] == ["7,68%"]


def test_the_index_command_says_what_it_found_and_where(project: Path) -> None:
    done = run(project, "index")
    where = project / ".factcheck"
    assert done.stdout == f"articles: 1, facts: 1, problems: 0; the index is in {where}\n"


def test_the_index_can_be_of_other_articles(project: Path) -> None:
    assert run(project, "index", "draft.txt", "seeds").stdout.startswith("articles: 2,")


def test_results_go_to_a_file(project: Path) -> None:
    done = run(project, "verify", WRONG, "-o", "out.json", "--format", "json")
    assert (done.returncode, done.stdout) == (1, "")
    assert json.loads((project / "out.json").read_text(encoding="utf-8"))["claims"][0]["verdict"] == "refuted"
    assert [path.name for path in project.glob(".*.part")] == []


def test_a_file_that_stands_there_keeps_its_mode_and_its_link(project: Path) -> None:
    real = project / "real.txt"
    real.write_text("before", encoding="utf-8")
    real.chmod(0o640)
    (project / "out.txt").symlink_to(real)
    run(project, "verify", RIGHT, "-o", "out.txt")
    assert (project / "out.txt").is_symlink()
    assert "supported" in real.read_text(encoding="utf-8")
    assert stat.S_IMODE(real.stat().st_mode) == 0o640


def test_a_device_is_written_to_and_not_replaced(project: Path) -> None:
    assert run(project, "verify", RIGHT, "-o", os.devnull).returncode == 0
    assert not Path(os.devnull).is_file()


def test_a_file_is_left_as_it_was_where_misuse_comes_first(project: Path) -> None:
    (project / "out.txt").write_text("before", encoding="utf-8")
    assert run(project, "check", "-o", "out.txt").returncode == 2
    assert (project / "out.txt").read_text(encoding="utf-8") == "before"


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "utf-16"])
def test_no_encoding_of_the_terminal_stops_an_answer(project: Path, encoding: str) -> None:
    done = run(project, "verify", WRONG, PYTHONIOENCODING=encoding, PYTHONUTF8="0")
    assert done.returncode == 1
    assert done.stderr == ""


@pytest.mark.parametrize("coerced", ["0", "1"])
def test_the_c_locale_stops_no_answer(project: Path, coerced: str) -> None:
    plain = {"LC_ALL": "C", "PYTHONUTF8": coerced, "PYTHONCOERCECLOCALE": coerced}
    done = run(project, "verify", "-", typed=WRONG, **plain)
    assert (done.returncode, done.stderr) == (1, "")


def test_json_is_utf_8_whatever_the_terminal_speaks(project: Path) -> None:
    done = run(project, "verify", WRONG, "--format", "json", PYTHONIOENCODING="cp1252", PYTHONUTF8="0")
    assert json.loads(done.stdout)["claims"][0]["claim"] == WRONG


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
@pytest.mark.parametrize(
    ("variables", "colour"),
    [({"TERM": "xterm"}, True), ({"TERM": "xterm", "NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False)],
    ids=["a terminal has colours", "NO_COLOR is obeyed", "a dumb terminal has none"],
)
def test_colours(project: Path, variables: dict[str, str], colour: bool) -> None:
    assert ("\x1b[" in _on_a_terminal(project, variables, "verify", WRONG)) is colour


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
def test_a_file_has_no_colours_even_on_a_terminal(project: Path) -> None:
    _on_a_terminal(project, {"TERM": "xterm"}, "verify", WRONG, "-o", "out.txt")
    assert "\x1b" not in (project / "out.txt").read_text(encoding="utf-8")


def _on_a_terminal(folder: Path, variables: dict[str, str], *arguments: str) -> str:
    """What a command shows on a terminal."""
    import pty
    import subprocess

    ours, theirs = pty.openpty()
    environ = environment(**variables)
    process = subprocess.Popen(command(*arguments), cwd=folder, stdout=theirs, stderr=subprocess.DEVNULL, env=environ)
    os.close(theirs)
    shown = b""
    try:
        while chunk := os.read(ours, 65536):
            shown += chunk
    except OSError:  # Linux tells the end of a terminal so
        pass
    process.wait(timeout=60)
    os.close(ours)
    return shown.decode("utf-8")
