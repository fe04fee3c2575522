"""The files for GitHub, GitLab and pre-commit do what docs/ci.md says, run as those run them."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from cli_project import RIGHT, WRONG, article, environment, run
from test_cli_diff import commit, git, write

ROOT = Path(__file__).parent.parent
ACTION = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
BLOCKS = [
    yaml.safe_load(block)
    for block in re.findall(r"```yaml\n(.*?)```", (ROOT / "docs/ci.md").read_text(encoding="utf-8"), re.S)
]
CLAIMS = f'claims:\n  - id: a\n    claim: "{RIGHT}"\n    expect: '

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs bash")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A repository in whose last commit a draft contradicts the corpus; RUNNER_TEMP is beside it."""
    project = tmp_path / "project"
    project.mkdir()
    git(project, "init", "-qb", "main")
    (project / "factcheck.toml").write_text('corpus = ["news"]', encoding="utf-8")
    (project / "claims.yaml").write_text(f"{CLAIMS}supported\n", encoding="utf-8")
    write(project, "news/export.txt", RIGHT, day="2024-01-05")
    commit(project)
    write(project, "news/new draft.txt", WRONG)
    commit(project)
    program = tmp_path / "factcheck/bin/factcheck"
    program.parent.mkdir(parents=True)
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m factcheck "$@"\n', encoding="utf-8")
    program.chmod(0o755)
    return project


def bash(project: Path, script: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """A script as CI runs it: it ends with the first command that fails."""
    path = f"{project.parent / 'factcheck/bin'}:{environment()['PATH']}"
    return subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script],
        cwd=project,
        env=environment(RUNNER_TEMP=str(project.parent), PATH=path, **variables),
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )


def act(project: Path, **inputs: str) -> subprocess.CompletedProcess[str]:
    """The action's last step with its inputs, as GitHub hands them over."""
    step: dict[str, Any] = ACTION["runs"]["steps"][-1]
    given = dict.fromkeys(step["env"], "")
    return bash(project, step["run"], **{**given, **{name.upper(): value for name, value in inputs.items()}})


def test_the_action_tells_of_a_changed_article_on_its_line(project: Path) -> None:
    done = act(project, diff="HEAD~1")
    assert done.returncode == 1, done.stderr
    assert done.stdout.startswith("::error file=news/new draft.txt,line=5,")


def test_the_action_is_green_where_nothing_changed(project: Path) -> None:
    assert act(project, diff="HEAD").returncode == 0


def test_the_action_takes_articles_options_and_claims_a_line_each(project: Path) -> None:
    (project / "claims.yaml").write_text(f"{CLAIMS}refuted\n", encoding="utf-8")
    inputs = {
        "articles": "news/export.txt\nnews/new draft.txt\n",
        "arguments": "--ignore=all\n",
        "claims": "claims.yaml",
    }
    done = act(project, diff="none", **inputs)
    assert done.returncode == 1
    assert "file=claims.yaml,line=2" in done.stdout
    assert "new draft" not in done.stdout


def test_the_action_writes_sarif_beside_the_annotations(project: Path) -> None:
    act(project, diff="HEAD~1", sarif="out.sarif")
    assert len(json.loads((project / "out.sarif").read_text(encoding="utf-8"))["runs"][0]["results"]) == 1


@pytest.mark.parametrize("name", ["diff", "articles", "arguments", "claims", "sarif"])
def test_no_input_of_the_action_is_a_command(project: Path, name: str) -> None:
    act(project, **{"diff": "HEAD~1", name: "$(touch hacked); `touch hacked`; touch hacked"})
    assert not (project / "hacked").exists()


def test_every_input_of_the_action_is_documented_and_reaches_a_step() -> None:
    told = (ROOT / "docs/ci.md").read_text(encoding="utf-8")
    used = json.dumps(ACTION["runs"])
    for name, given in ACTION["inputs"].items():
        assert given["description"]
        assert f"inputs.{name}" in used
        assert name in told


def test_no_expression_stands_in_a_script_of_the_action() -> None:
    assert [step for step in ACTION["runs"]["steps"] if "${{" in step.get("run", "")] == []


def test_the_snippet_for_gitlab_writes_its_reports(project: Path) -> None:
    (job,) = (block["figures"] for block in BLOCKS if "figures" in block)
    lint, check = (line for line in job["script"] if line.startswith("factcheck"))
    base = git(project, "rev-parse", "HEAD~1")
    done = bash(project, lint, CI_MERGE_REQUEST_DIFF_BASE_SHA=base)
    assert done.returncode == 1, done.stderr
    reports = job["artifacts"]["reports"]
    (found,) = json.loads((project / reports["codequality"]).read_text(encoding="utf-8"))
    assert found["location"]["path"] == "news/new draft.txt"
    assert "contradicts-source" in (project / reports["junit"]).read_text(encoding="utf-8")
    assert "1 registered claim: 1 changed" in bash(project, check).stdout  # the draft is in the corpus now


def test_the_workflow_uses_only_inputs_that_there_are() -> None:
    (workflow,) = (block for block in BLOCKS if "jobs" in block)
    steps = workflow["jobs"]["factcheck"]["steps"]
    (given,) = (step["with"] for step in steps if "factcheck@" in step["uses"])
    assert set(given) <= set(ACTION["inputs"])


def test_the_hooks_are_what_pre_commit_takes() -> None:
    validate = [sys.executable, "-m", "pre_commit", "validate-manifest", str(ROOT / ".pre-commit-hooks.yaml")]
    assert subprocess.run(validate, capture_output=True, check=False).returncode == 0
    hooks = {hook["id"]: hook for hook in yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))}
    (shown,) = (block["repos"][0]["hooks"] for block in BLOCKS if "repos" in block)
    assert [hook["id"] for hook in shown] == list(hooks)


def test_the_hooks_stop_a_draft_and_a_changed_verdict(project: Path) -> None:
    assert run(project, "lint", "news/new draft.txt").returncode == 1
    (project / "news/export.txt").write_text(article(WRONG), encoding="utf-8")
    assert run(project, "check").returncode == 1
