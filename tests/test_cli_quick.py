"""A command line that is read without typer is read as typer reads it; everything else is left to typer."""

from __future__ import annotations

import inspect
from importlib import import_module
from typing import Any
from unittest.mock import patch

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from factcheck.cli import _app, _quick
from factcheck.model import UsageError

NAMES = ("verify", "lint", "conflicts", "facts", "check", "timeline", "mutate", "index", "compare", "rules", "schema")
WORDS = st.sampled_from(
    """
    tăng 5% - -- a=b --strict -f file.txt -ffile --file=x --corpus --corpus=a b --as-of 2024-01-02 --as-of=never
    --format json --format=sarif -o out --output -o- --fail-on warning --fail-on=worse --no-refresh --no-refresh=1 -h
    --help --select stale-figure --ignore= --each 3 --measure level --diff HEAD --stdin-filename x --strct --form -x ""
    """.split()
)


def as_typer_reads(name: str, typed: list[str]) -> object:
    """What typer calls the command with, or what it says of the mistake."""
    module = import_module(f"factcheck.cli.{name}")
    seen: dict[str, Any] = {}

    def command(**values: Any) -> None:
        seen.update(values)

    command.__signature__ = inspect.signature(module.command, eval_str=True)  # type: ignore[attr-defined]
    with patch.object(module, "command", command):
        try:
            _app.run([name, *typed])
        except UsageError as error:
            return str(error)
    return seen


def as_read_quickly(name: str, typed: list[str]) -> object:
    try:
        call = _quick.read([name, *typed])
    except UsageError as error:
        return str(error)
    return call and call[1]


@settings(deadline=None, max_examples=300)
@example("verify", ["a", "--format", "json", "-o", "x", "--format", "text", "b"])
@example("lint", ["-", "--fail-on", "note", "--select", "a,b", "--select", "c"])
@example("conflicts", [])
@example("verify", ["-o", "a", "-o", "b"])
@given(st.sampled_from(NAMES), st.lists(WORDS, max_size=6))
def test_what_is_read_quickly_is_read_as_typer_reads_it(name: str, typed: list[str]) -> None:
    quick = as_read_quickly(name, typed)
    if quick is not None:
        assert quick == as_typer_reads(name, typed)


@pytest.mark.parametrize(
    "typed",
    [
        ["verify", "a claim"],
        ["verify", "a", "--format", "json", "--corpus=x", "--strict", "-o", "y", "--as-of", "2024-01-31"],
        ["lint", "a", "b", "--fail-on", "warning", "--no-refresh", "--diff", "HEAD"],
        ["conflicts", "--select", "stale-figure"],
        ["facts"],
        ["check"],
        ["index"],
    ],
    ids=" ".join,
)
def test_plain_command_lines_need_no_typer(typed: list[str]) -> None:
    assert _quick.read(typed) is not None


@pytest.mark.parametrize(
    "typed",
    [
        [],
        ["--help"],
        ["verify", "-h"],
        ["verify", "--strct"],
        ["verfy"],
        ["_app"],
        ["verify", "-f"],
        ["verify", "--file"],
        ["lint", "--fail-on", "worst"],
        ["verify", "--strict=yes"],
        ["verify", "-ffile"],
        ["verify", "--corpus", "-x"],
    ],
    ids=lambda typed: " ".join(typed) or "nothing",
)
def test_help_and_mistakes_are_left_to_typer(typed: list[str]) -> None:
    assert _quick.read(typed) is None


def test_completion_is_left_to_typer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("_FACTCHECK_COMPLETE", "complete_bash")
    assert _quick.read(["verify", "a"]) is None
