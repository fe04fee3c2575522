"""The examples that --help shows are run as people would type them, in a project with the sample articles."""

from __future__ import annotations

import json
import re
import shlex
import shutil
from importlib import import_module
from pathlib import Path

import pytest
from cli_project import run
from documents import ROOT, session
from made_parts import COMMANDS
from test_cli_quick import as_typer_reads

from factcheck.cli._declare import Example

pytest.importorskip("distributed", reason="the example of cluster")

EXAMPLES = [(name, one) for name in COMMANDS for one in import_module(f"factcheck.cli.{name}").EXAMPLES]
SAMPLE = "seeds/dau-an-tang-truong.md"
RIGHT, WRONG = "2023 growth 7.68%", "2023 growth 8.68%"
LABELLED = [{"claim": RIGHT, "label": "supported"}, {"claim": WRONG, "label": "refuted"}]


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A desk's folder under git, indexed, and on a branch of it a draft with a wrong digit."""
    desk = tmp_path_factory.mktemp("examples") / "desk"
    shutil.copytree(ROOT / "seeds", desk / "seeds")
    shutil.copy(ROOT / "claims.yaml", desk)
    (desk / "factcheck.toml").write_text('corpus = ["seeds"]\n', encoding="utf-8")
    (desk / "claims.txt").write_text(f"# of 2023\n{RIGHT}\n2019 growth 7.68%\n", encoding="utf-8")
    (desk / "labelled.jsonl").write_text("".join(json.dumps(row) + "\n" for row in LABELLED), encoding="utf-8")
    git = ["git init -qb main", "git add .", "git commit -qm start", "git switch -qc story", "factcheck index"]
    drafted = f"sed s/7,68%/8,67%/ {SAMPLE} > draft.md && git add draft.md && git commit -qm draft"
    assert "articles: 5" in "".join(session(desk, [*git, drafted]))
    return desk


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_has_two_examples_of_its_own(name: str) -> None:
    typed = [example.typed for known, example in EXAMPLES if known == name]
    assert len(set(typed)) >= 2
    assert all(line.startswith(f"factcheck {name}") for line in typed)


@pytest.mark.parametrize("name", COMMANDS)
def test_help_ends_with_the_examples_each_on_one_line(tmp_path: Path, name: str) -> None:
    """However narrow the terminal: a command line that is broken can't be copied."""
    told = run(tmp_path, name, "--help", COLUMNS="20", FORCE_COLOR="1").stdout
    shown = told.partition("\nExamples:\n")[2].splitlines()
    assert [line.strip() for line in shown if line.startswith("    ")] == [
        example.typed for known, example in EXAMPLES if known == name
    ]
    assert "\x1b" not in told


@pytest.mark.parametrize(("name", "example"), EXAMPLES, ids=[one.typed for _, one in EXAMPLES])
def test_an_example_does_what_it_says(desk: Path, name: str, example: Example) -> None:
    assert example.says.endswith((".", "?"))
    if example.not_run:
        assert not example.prints
        assert isinstance(as_typer_reads(name, shlex.split(example.typed)[2:]), dict)
        return
    kept = _files(desk)
    printed, code = session(desk, [example.typed, "echo $?"])
    written = [path.read_text(encoding="utf-8") for path in sorted(_files(desk) - kept)]
    session(desk, ["git clean -fdq", "git checkout -q ."])  # the next example has the same desk
    assert int(code) == example.code, printed
    assert example.prints in "\n".join([printed, *written])
    assert not re.search("^factcheck: ", printed, re.M)


def _files(folder: Path) -> set[Path]:
    hidden = {".git", ".factcheck", "shared"}  # what no editor opens: the indexes
    return {path for path in folder.rglob("*") if path.is_file() and hidden.isdisjoint(path.relative_to(folder).parts)}
