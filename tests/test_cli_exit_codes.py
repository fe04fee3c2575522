"""What a script sees: exit codes, and one line for every mistake."""

from __future__ import annotations

import json
import shlex
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from cli_project import INVALID, RIGHT, UNKNOWN, WRONG, article, command, environment, make, run


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return make(tmp_path)


CLAIMS = "claims:\n  - id: export\n    claim: {}\n    expect: {}\n"


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        pytest.param(["verify", RIGHT], 0, id="a supported claim is fine"),
        pytest.param(["verify", WRONG], 1, id="a refuted claim is found"),
        pytest.param(["verify", RIGHT, WRONG], 1, id="one refuted claim among others is found"),
        pytest.param(["verify", UNKNOWN], 0, id="a claim without enough info is fine"),
        pytest.param(["verify", "--strict", UNKNOWN], 1, id="strict does not bear a claim without enough info"),
        pytest.param(["verify", "--strict", RIGHT], 0, id="strict bears a supported claim"),
        pytest.param(["conflicts"], 0, id="a corpus that agrees with itself is fine"),
        pytest.param(["conflicts", "--corpus", "."], 1, id="a corpus that contradicts itself is found"),
        pytest.param(["lint", "draft.txt"], 1, id="a draft that contradicts the corpus is found"),
        pytest.param(["lint", "seeds/export.txt"], 0, id="an article of the corpus is not held against itself"),
        pytest.param(["lint", "draft.txt", "--fail-on", "note"], 1, id="an error is worse than a note"),
        pytest.param(["facts"], 0, id="facts are fine"),
        pytest.param(["index"], 0, id="an index is fine"),
        pytest.param(["check", "claims.yaml"], 0, id="an expected verdict is fine"),
        pytest.param(["check"], 0, id="claims.yaml need not be named"),
        pytest.param(["check", "changed.yaml"], 1, id="a changed verdict is found"),
        pytest.param(["--help"], 0, id="help is fine"),
        pytest.param(["--version"], 0, id="a version is fine"),
    ],
)
def test_exit_code(project: Path, arguments: list[str], code: int) -> None:
    (project / "claims.yaml").write_text(CLAIMS.format(RIGHT, "supported"), encoding="utf-8")
    (project / "changed.yaml").write_text(CLAIMS.format(RIGHT, "refuted"), encoding="utf-8")
    done = run(project, *arguments)
    assert (done.returncode, done.stderr) == (code, "")
    assert done.stdout


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["vrify"], "unknown command 'vrify'; did you mean verify?"),
        (
            ["verify", "--strickt", RIGHT],
            "No such option: --strickt",
        ),
        (["verify"], "no claim to verify; write one in quotes"),
        (["verify", " "], "a claim is empty; write a sentence"),
        (["verify", "-f", "none.txt"], "none.txt: can't be read: No such file or directory"),
        (["verify", "-f", "broken.txt"], "broken.txt:1: is not UTF-8; save it as UTF-8"),
        (["verify", "-f", "empty.txt"], "no claim to verify"),
        (["verify", RIGHT, "--format", "xml"], "--format: unknown format 'xml'; there is json, jsonl, text"),
        (["verify", RIGHT, "--format", "csv"], "--format: unknown format 'csv'; there is json, jsonl, text"),
        (
            ["verify", RIGHT, "--format", "jsn"],
            "--format: unknown format 'jsn'; did you mean json? There is json, jsonl, text",
        ),
        (["verify", RIGHT, "--corpus", "none"], "--corpus: no such file or folder: none"),
        (["verify", RIGHT, "--no-refresh"], "there is no index"),
        (["verify", RIGHT, "-o", "none/out.txt"], "--output: none/out.txt can't be written; name a file in a folder"),
        (["verify", RIGHT, "-o", "seeds"], "--output: seeds can't be written"),
        (["conflicts", "none.txt"], "PATH: no such file or folder: none.txt"),
        (["conflicts", "draft.txt"], "PATH: draft.txt is no part of the corpus"),
        (["facts", "none"], "PATH: no such file or folder: none"),
        (["facts", "draft.txt"], "PATH: draft.txt is no part of the corpus"),
        (["index", "none"], "--corpus: no such file or folder: none"),
        (["lint"], "no ARTICLE; name a file, a folder, - for standard input, or --diff REV for what changed"),
        (["lint", "void"], "no articles in void: factcheck reads"),
        (
            ["lint", "draft.txt", "--select", "stale-figur"],
            "--select: unknown rule 'stale-figur'; did you mean stale-figure?",
        ),
        (["lint", "none.txt"], "none.txt"),
        (["lint", "broken.txt"], "broken.txt"),
        (["lint", "draft.txt", "--fail-on", "bad"], "'bad' is not one of 'error', 'warning', 'note'"),
        (["check"], "claims.yaml: can't be read: No such file or directory; name the file of your claims"),
        (["check", "bad.yaml"], "bad.yaml:4:13: expect is 'true'; it can be supported, refuted, not_enough_info"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_misuse_is_one_line_that_says_what_and_how_to_mend(project: Path, arguments: list[str], told: str) -> None:
    (project / "broken.txt").write_bytes(INVALID)
    (project / "void").mkdir()
    (project / "empty.txt").write_text("# only a comment\n\n", encoding="utf-8")
    (project / "bad.yaml").write_text(CLAIMS.format(RIGHT, "true"), encoding="utf-8")
    done = run(project, *arguments)
    assert done.returncode == 2
    (line,) = done.stderr.splitlines()
    assert line.startswith("factcheck: ")
    assert told in line
    assert "Traceback" not in done.stderr


def test_without_arguments_help_is_shown_and_that_is_no_success(project: Path) -> None:
    done = run(project)
    assert done.returncode == 2
    assert done.stdout.startswith("Usage: factcheck")


def test_without_a_corpus_the_way_out_is_told(tmp_path: Path) -> None:
    done = run(tmp_path, "conflicts")
    assert done.returncode == 2
    assert "no corpus: there is no seeds/ here; name one with --corpus PATH" in done.stderr


def test_a_bad_configuration_is_misuse(project: Path) -> None:
    (project / "factcheck.toml").write_text('corpsu = "seeds"', encoding="utf-8")
    done = run(project, "conflicts")
    assert done.returncode == 2
    assert "factcheck.toml: unknown setting 'corpsu'; did you mean corpus?" in done.stderr


def test_a_configured_corpus_that_is_not_there_names_the_configuration(project: Path) -> None:
    (project / "factcheck.toml").write_text('corpus = "none"', encoding="utf-8")
    done = run(project, "conflicts")
    assert done.returncode == 2
    assert f"{project / 'factcheck.toml'}: no such file or folder" in done.stderr


def test_misuse_outranks_findings_and_hides_none(project: Path) -> None:
    done = run(project, "lint", "draft.txt", "none.txt")
    assert done.returncode == 2
    assert "contradicts-source" in done.stdout
    assert "none.txt" in done.stderr


def test_stale_is_three_until_the_index_is_refreshed(project: Path) -> None:
    assert run(project, "verify", RIGHT, "--require-fresh").returncode == 3
    assert run(project, "index").returncode == 0
    assert run(project, "verify", RIGHT, "--require-fresh").returncode == 0
    assert run(project, "verify", WRONG, "--require-fresh").returncode == 1
    (project / "seeds/more.txt").write_text(article(WRONG), encoding="utf-8")
    done = run(project, "verify", RIGHT, "--require-fresh")
    assert (done.returncode, done.stdout) == (3, "")
    assert done.stderr == "factcheck: the index is out of date; run factcheck index\n"


def test_no_refresh_answers_from_the_index_as_it_is(project: Path) -> None:
    assert run(project, "index").returncode == 0
    (project / "seeds/export.txt").write_text(article(WRONG), encoding="utf-8")
    assert run(project, "verify", RIGHT, "--no-refresh").returncode == 0
    assert run(project, "verify", RIGHT).returncode == 1


def test_an_unreadable_file_of_the_corpus_is_a_problem_and_no_failure(project: Path) -> None:
    (project / "seeds/broken.txt").write_bytes(INVALID)
    done = run(project, "verify", RIGHT, "--format", "json")
    assert done.returncode == 0
    assert done.stderr.startswith("factcheck: seeds/broken.txt: ")
    assert [problem["path"] for problem in json.loads(done.stdout)["problems"]] == ["seeds/broken.txt"]


def test_many_problems_are_cut_and_counted(project: Path) -> None:
    for number in range(25):
        (project / f"seeds/broken-{number}.txt").write_bytes(INVALID)
    lines = run(project, "conflicts").stderr.splitlines()
    assert len(lines) == 21
    assert lines[-1] == "factcheck: and 5 more files could not be used; --format json lists all"


def test_an_interrupt_is_quiet(project: Path) -> None:
    process = subprocess.Popen(
        command("verify", "-"),
        cwd=project,
        stdin=subprocess.PIPE,
        stderr=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=environment(PYTHONUNBUFFERED="1"),
    )
    assert process.stdin is not None
    # it has begun to read once a pipe's worth has gone in
    process.stdin.write(f"{RIGHT}\n".encode() * 4000)
    process.stdin.flush()
    process.send_signal(signal.SIGINT)
    stdout, stderr = process.communicate(timeout=60)
    assert (process.returncode, stdout, stderr.strip()) == (130, b"", b"")


def test_a_reader_that_goes_away_changes_nothing(project: Path) -> None:
    (project / "claims.txt").write_text(f"{WRONG}\n" * 400, encoding="utf-8")
    process = subprocess.Popen(
        command("verify", "-f", "claims.txt", "--format", "json"),
        cwd=project,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(),
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.read(10)
    process.stdout.close()
    assert process.stderr.read() == b""
    assert process.wait(timeout=60) == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_is_told_in_one_line(project: Path) -> None:
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        done = subprocess.run(
            command("verify", RIGHT), cwd=project, stdout=full, stderr=subprocess.PIPE, env=environment(), check=False
        )
    assert done.returncode == 2
    assert done.stderr.decode() == "factcheck: the output: No space left on device\n"


@pytest.mark.skipif(sys.platform == "win32", reason="needs a shell that can close its outputs")
def test_closed_outputs_leave_the_exit_code(project: Path) -> None:
    script = f"{shlex.join(command('verify', WRONG))} <&- >&- 2>&-"
    assert subprocess.run(["sh", "-c", script], cwd=project, env=environment(), check=False).returncode == 1
