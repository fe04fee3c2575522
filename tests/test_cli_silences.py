"""Silencing as people do it: files in a project, real processes, exit codes and what is told where."""

from __future__ import annotations

import json
import os
import shutil
from importlib.resources import files
from pathlib import Path

import jsonschema
import pytest
from cli_project import RIGHT, WRONG, article, make, run

SCHEMA = json.loads((files("factcheck.report") / "schema" / "factcheck-v1.schema.json").read_text(encoding="utf-8"))
DISABLE = "<!-- factcheck-disable-next-line contradicts-source: the office said so on Friday -->"
IGNORE = 'ignore:\n  - rule: contradicts-source\n    quote: "tăng 9,5%"\n    reason: the office said so\n'
OTHER = "Năm 2022, doanh thu của công ty Sông Ngân đạt 90 tỷ đồng, bằng 110% kế hoạch năm (100 tỷ đồng)."


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return make(tmp_path)


def write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="")


def test_a_comment_lets_a_build_pass_and_is_counted(project: Path) -> None:
    assert run(project, "lint", "draft.txt").returncode == 1
    write(project / "draft.txt", article(f"{DISABLE}\n{WRONG}"))
    done = run(project, "lint", "draft.txt")
    assert (done.returncode, done.stdout, done.stderr) == (0, "no findings; 1 silenced\n", "")


def test_the_ignore_file_of_the_project_is_found_from_below_it(project: Path) -> None:
    write(project / "factcheck.toml", 'corpus = "seeds"\n')
    write(project / "factcheck-ignore.yaml", IGNORE)
    (project / "below").mkdir()
    done = run(project / "below", "lint", "../draft.txt")
    assert (done.returncode, done.stdout) == (0, "no findings; 1 silenced\n")


def test_json_lists_what_was_silenced_by_what_and_why(project: Path) -> None:
    write(project / "factcheck-ignore.yaml", IGNORE)
    write(project / "draft.txt", article(f"{DISABLE}\n{WRONG}\n\n{OTHER}"))
    run(project, "lint", "draft.txt", "--baseline", "b.json", "--update-baseline")
    told = json.loads(run(project, "lint", "draft.txt", "--baseline", "b.json", "--format", "json").stdout)
    jsonschema.Draft202012Validator(SCHEMA).validate(told)
    assert [(one["rule"], one["by"], one["reason"]) for one in told["silenced"]] == [
        ("contradicts-source", "comment", "the office said so on Friday"),
        ("share-of-plan", "baseline", None),
    ]
    assert told["silenced"][0]["line"] == 6
    assert (told["findings"], told["gone"]) == ([], [])


def test_a_mistake_in_the_ignore_file_is_misuse(project: Path) -> None:
    write(project / "factcheck-ignore.yaml", IGNORE.replace("reason", "why"))
    done = run(project, "lint", "draft.txt")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("factcheck: factcheck-ignore.yaml:4:5: unknown key 'why'")


@pytest.mark.parametrize("option", ["--ignore-file", "--baseline"])
def test_a_file_that_is_named_has_to_be_there(project: Path, option: str) -> None:
    done = run(project, "lint", "draft.txt", option, "nowhere")
    assert (done.returncode, done.stdout) == (2, "")
    assert f"{option}: no such file: nowhere; " in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_another_ignore_file_can_be_named_and_none(project: Path) -> None:
    write(project / "factcheck-ignore.yaml", IGNORE)
    assert run(project, "lint", "draft.txt", "--ignore-file", os.devnull).returncode == 1
    shutil.move(project / "factcheck-ignore.yaml", project / "other.yaml")
    assert run(project, "lint", "draft.txt", "--ignore-file", "other.yaml").returncode == 0


def test_a_baseline_made_today_silences_exactly_todays_findings_after_twenty_lines_above(project: Path) -> None:
    write(project / "draft.txt", article(f"{WRONG}\n\n{OTHER}"))
    today = json.loads(run(project, "lint", "draft.txt", "--format", "json").stdout)["findings"]
    assert len(today) == 2
    done = run(project, "lint", "draft.txt", "--baseline", "b.json", "--update-baseline")
    assert (done.returncode, done.stdout) == (0, "no findings; 2 in the baseline\n")
    assert done.stderr == "factcheck: baseline: b.json lists 2 findings, 2 new, 0 dropped\n"
    lines = "\n".join(f"Dòng thứ {number} của phần mở đầu chỉ nói về thời tiết." for number in range(20))
    write(project / "draft.txt", article(f"{lines}\n\n{WRONG}\n\n{OTHER}\n\n{OTHER.replace('110%', '111%')}"))
    done = run(project, "lint", "draft.txt", "--baseline", "b.json", "--format", "json")
    told = json.loads(done.stdout)
    assert {one["fingerprint"] for one in told["silenced"]} == {one["fingerprint"] for one in today}
    assert {one["quote"] for one in told["findings"]} == {OTHER.replace("110%", "111%")}
    assert (done.returncode, done.stderr, told["gone"]) == (1, "", [])


def test_what_no_longer_occurs_is_told_and_dropped_and_other_articles_keep_theirs(project: Path) -> None:
    write(project / "other.txt", article(OTHER))
    run(project, "lint", "draft.txt", "other.txt", "--baseline", "b.json", "--update-baseline")
    before = (project / "b.json").read_text(encoding="utf-8")
    write(project / "draft.txt", article(RIGHT + " Mọi việc đều tốt."))
    done = run(project, "lint", "draft.txt", "--baseline", "b.json", "--format", "json")
    assert [one["path"] for one in json.loads(done.stdout)["gone"]] == ["draft.txt"]
    assert done.stderr == "factcheck: baseline: 1 finding no longer occurs; --update-baseline drops them\n"
    assert (project / "b.json").read_text(encoding="utf-8") == before
    done = run(project, "lint", "draft.txt", "--baseline", "b.json", "--update-baseline")
    assert done.stderr == "factcheck: baseline: b.json lists 1 finding, 0 new, 1 dropped\n"
    assert [one["path"] for one in json.loads((project / "b.json").read_text(encoding="utf-8"))["findings"]] == [
        "other.txt"
    ]
    (project / "other.txt").unlink()
    assert "1 finding no longer occurs" in run(project, "lint", "draft.txt", "--baseline", "b.json").stderr


def test_an_update_that_changes_nothing_does_not_touch_the_file(project: Path) -> None:
    run(project, "lint", "draft.txt", "--baseline", "b.json", "--update-baseline")
    os.utime(project / "b.json", (1, 1))
    run(project, "lint", "draft.txt", "--baseline", "b.json", "--update-baseline")
    assert (project / "b.json").stat().st_mtime == 1


@pytest.mark.parametrize("update", [(), ("--update-baseline",)], ids=["read", "updated"])
def test_a_broken_baseline_is_misuse_and_stays_as_it_is(project: Path, update: tuple[str, ...]) -> None:
    write(project / "b.json", "<<<<<<< HEAD\n")
    done = run(project, "lint", "draft.txt", "--baseline", "b.json", *update)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("factcheck: b.json:1: is not valid JSON; ")
    assert (project / "b.json").read_text(encoding="utf-8") == "<<<<<<< HEAD\n"


def test_an_update_needs_the_name_of_the_file(project: Path) -> None:
    done = run(project, "lint", "draft.txt", "--update-baseline")
    assert done.returncode == 2
    assert done.stderr == "factcheck: --update-baseline: there is no baseline; name its file with --baseline FILE\n"


def test_a_baseline_in_a_folder_that_is_not_there_is_misuse_before_any_work(project: Path) -> None:
    done = run(project, "lint", "draft.txt", "--baseline", "nowhere/b.json", "--update-baseline")
    assert (done.returncode, done.stdout) == (2, "")


def test_conflicts_heed_comments_entries_and_baselines(project: Path) -> None:
    write(project / "seeds/later.txt", article(WRONG, "2024-02-01"))
    assert run(project, "conflicts").returncode == 1
    assert run(project, "conflicts", "--baseline", "b.json", "--update-baseline").returncode == 0
    done = run(project, "conflicts", "--baseline", "b.json")
    assert (done.returncode, done.stdout, done.stderr) == (0, "no findings; 1 in the baseline\n", "")
    place = json.loads(run(project, "conflicts", "--format", "json").stdout)["findings"][0]
    path = project / place["path"]
    plain = path.read_text(encoding="utf-8")
    write(path, plain.replace("Năm 2023", f"{DISABLE}\nNăm 2023"))
    assert run(project, "conflicts").stdout == "no findings; 1 silenced\n"
    write(path, plain)
    write(
        project / "factcheck-ignore.yaml",
        f"ignore: [{{rule: contradicts-source, path: {place['path']}, reason: known}}]",
    )
    assert run(project, "conflicts").stdout == "no findings; 1 silenced\n"


def test_as_the_corpus_stood_some_day_no_silencer_is_called_unused(project: Path) -> None:
    write(project / "draft.txt", article(f"{DISABLE}\n{WRONG}"))
    done = run(project, "lint", "draft.txt", "--as-of", "2020-01-01")
    assert (done.returncode, done.stdout) == (0, "no findings\n")


def test_what_stands_in_a_comment_can_start_no_command_of_a_build_server(project: Path) -> None:
    write(
        project / "draft.txt",
        article(f"<!-- factcheck-disable-next-line ::error::x\n::error::y: \x1b[31mz -->\n{WRONG}"),
    )
    done = run(project, "lint", "draft.txt")
    assert "invalid-disable" in done.stdout
    assert "\x1b" not in done.stdout
    assert not any(line.lstrip(" │").startswith("::") for line in done.stdout.splitlines())
