"""How commands are found, how little is imported for one, and what becomes of a defect."""

from __future__ import annotations

import re
import subprocess
import sys
from functools import cache
from importlib import import_module
from inspect import cleandoc
from pathlib import Path
from tempfile import mkdtemp

import pytest
from cli_project import RIGHT, UNKNOWN, WRONG, environment, make, run

import factcheck.cli
from factcheck.cli import main
from factcheck.cli._purpose import purpose

NO_CORPUS = {"explain", "init", "rules", "schema"}  # they ask no articles
COMMANDS = sorted(path.stem for path in Path(factcheck.cli.__file__).parent.glob("[!_]*.py"))


@cache
def _bytecode() -> Path:
    """A folder in which the first process that runs here leaves its bytecode, and packs as they are kept."""
    return Path(mkdtemp(prefix="factcheck-bytecode-"))


def imported(*arguments: str, folder: Path) -> set[str]:
    """The modules that are loaded when a command has run."""
    script = "import sys; from factcheck.cli import main; main(sys.argv[1:]); print(*sys.modules, file=sys.stderr)"
    process = subprocess.run(
        [sys.executable, "-c", script, *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        env=environment(PYTHONDONTWRITEBYTECODE="", PYTHONPYCACHEPREFIX=str(_bytecode())),
        check=True,
    )
    return set(process.stderr.split())


def test_help_lists_every_command_with_a_line_that_fits(tmp_path: Path) -> None:
    listed = run(tmp_path, "--help").stdout.partition("Commands:\n")[2].splitlines()
    assert [line.split()[0] for line in listed] == COMMANDS
    assert all(len(line.split()) > 3 and not line.endswith("...") for line in listed)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_explains_its_options(tmp_path: Path, name: str) -> None:
    told = run(tmp_path, name, "-h").stdout
    assert told.startswith(f"Usage: factcheck {name} [OPTIONS]")
    assert ("--corpus PATH" in told) is (name not in NO_CORPUS)


def test_the_version_imports_no_command_line_library(tmp_path: Path) -> None:
    modules = imported("--version", folder=tmp_path)
    assert not {"typer", "rich", "importlib.metadata", "factcheck.model"} & modules


HEAVY = set(
    """
    typer click rich pydantic yaml rapidfuzz difflib multiprocessing concurrent.futures asyncio subprocess
    importlib.metadata dataclasses email http urllib.request xml ssl socket hashlib pkgutil ctypes logging unittest
    inspect shutil tempfile random
    """.split()
)
# the page of an article is not laid out, no file is read and nothing written: the index is fresh
NOT_FOR_CLAIMS = set(
    """
    factcheck.text.layout factcheck.text.marks factcheck.text.dates factcheck.store.prepared factcheck.store.write
    factcheck.store.workers factcheck.store.read
    """.split()
)


@pytest.mark.parametrize(
    "typed",
    [("verify", RIGHT), ("verify", WRONG, "--format", "json"), ("verify", UNKNOWN, "--corpus", "seeds")],
    ids=["a right claim", "a wrong claim as JSON", "a claim that nobody prints"],
)
def test_verify_imports_little(tmp_path: Path, typed: tuple[str, ...]) -> None:
    make(tmp_path)
    imported(*typed, folder=tmp_path)  # makes the index, and what is kept of the packs
    modules = imported(*typed, folder=tmp_path)
    assert sorted((HEAVY | NOT_FOR_CLAIMS) & modules) == []
    assert not {name for name in modules if re.match(r"factcheck\.(languages\.(vi|en)|rules|server|sources)\b", name)}


def test_a_right_claim_is_not_read_word_by_word(tmp_path: Path) -> None:
    make(tmp_path)
    run(tmp_path, "index")
    modules = imported("verify", RIGHT, folder=tmp_path)
    assert not {"factcheck.desk.statements", "factcheck.observation.statements", "factcheck.relations"} & modules


def test_lint_imports_no_library_that_it_does_not_need(tmp_path: Path) -> None:
    make(tmp_path)
    (tmp_path / "plain.txt").write_text(f"{WRONG}\n", encoding="utf-8")
    run(tmp_path, "index")
    modules = imported("lint", "plain.txt", folder=tmp_path)
    # fingerprints of findings; rules are found by their files, and pkgutil wants inspect
    assert HEAVY & modules <= {"hashlib", "pkgutil", "inspect"}


def test_help_imports_no_command(tmp_path: Path) -> None:
    modules = imported("--help", folder=tmp_path)
    assert not {name for name in modules if name.removeprefix("factcheck.cli.") in COMMANDS}
    assert not {"rich", "yaml", "rapidfuzz", "factcheck.desk", "factcheck.extract", "factcheck.model.fact"} & modules


@pytest.mark.parametrize("name", COMMANDS)
def test_what_a_command_is_for_is_what_it_says_itself(name: str) -> None:
    assert purpose(name) == cleandoc(import_module(f"factcheck.cli.{name}").command.__doc__)


def test_only_the_command_that_runs_is_imported(tmp_path: Path) -> None:
    modules = imported("facts", "--format", "json", folder=make(tmp_path))
    assert {name for name in modules if name.removeprefix("factcheck.cli.") in COMMANDS} == {"factcheck.cli.facts"}
    assert not {"rich", "importlib.metadata", "pydantic", "multiprocessing"} & modules


def test_a_defect_is_one_line_without_a_traceback(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _break(tmp_path, monkeypatch)
    assert main(["verify", RIGHT]) == 2
    told = capsys.readouterr().err
    assert told == "factcheck: internal error: RuntimeError: one two; please report it with the command\n"


def test_a_defect_can_be_seen_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _break(tmp_path, monkeypatch)
    monkeypatch.setenv("FACTCHECK_TRACEBACK", "1")
    with pytest.raises(RuntimeError, match="one"):
        main(["verify", RIGHT])


def _break(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(make(folder))

    def broken(*arguments: object, **more: object) -> None:
        raise RuntimeError("one\ntwo")

    monkeypatch.setattr("factcheck.desk.corpus.Corpus.open", broken)
