"""What people read of the rules: the list, the pages, and the document that is made of them."""

from __future__ import annotations

import json
from importlib.resources import files
from pathlib import Path

import jsonschema
import pytest
from cli_project import run

from factcheck.rules import ids, rules

SCHEMA = json.loads((files("factcheck.report") / "schema" / "factcheck-v1.schema.json").read_text(encoding="utf-8"))


def test_every_rule_is_listed_once(tmp_path: Path) -> None:
    listed = run(tmp_path, "rules").stdout.splitlines()
    names = [line.split()[0] for line in listed if line.startswith("  ") and not line.startswith("    ")]
    assert sorted(names) == ids() == [rule.id for rule in rules()]


def test_what_is_off_says_so(tmp_path: Path) -> None:
    told = run(tmp_path, "rules").stdout
    assert told.count("(off by default)") == sum(not rule.by_default for rule in rules())


def test_a_selection_is_listed_alone(tmp_path: Path) -> None:
    told = json.loads(run(tmp_path, "rules", "--select", "stale-figure,scope-differs", "--format", "json").stdout)
    assert [rule["id"] for rule in told["rules"]] == ["scope-differs", "stale-figure"]


@pytest.mark.parametrize("command", ["rules", "explain"])
def test_programs_get_all_of_every_rule(tmp_path: Path, command: str) -> None:
    told = json.loads(run(tmp_path, command, "--format", "json").stdout)
    jsonschema.Draft202012Validator(SCHEMA).validate(told)
    assert [rule["id"] for rule in told["rules"]] == ids()


def test_a_page_tells_examples_grounds_and_how_to_silence(tmp_path: Path) -> None:
    told = " ".join(run(tmp_path, "explain", "share-of-plan").stdout.split())
    for part in ("It speaks here", "It is silent here", "An error of high confidence", "factcheck-disable-next-line"):
        assert part in told


def test_a_rule_that_is_misspelt_is_misuse(tmp_path: Path) -> None:
    done = run(tmp_path, "explain", "share-of-plans")
    assert (done.returncode, done.stderr) == (
        2,
        "factcheck: explain: unknown rule 'share-of-plans'; did you mean share-of-plan?\n",
    )


def test_settings_are_shown_as_programs_want_them(tmp_path: Path) -> None:
    (tmp_path / "factcheck.toml").write_text('[per-path.old]\nignore = "all"', encoding="utf-8")
    told = json.loads(run(tmp_path, "config", "show", "--format", "json").stdout)
    jsonschema.Draft202012Validator(SCHEMA).validate(told)
    values = {setting["name"]: (setting["value"], setting["origin"]) for setting in told["settings"]}
    assert values["per-path"] == ({"old": {"ignore": ["all"]}}, str(tmp_path / "factcheck.toml"))
    assert values["fail-on"] == ("error", "default")
