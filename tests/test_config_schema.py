"""The schema of the configuration and its reader agree on what is right and what is not."""

from __future__ import annotations

import json
import tomllib
from importlib.resources import files
from pathlib import Path

import jsonschema
import pytest

from factcheck.config import load
from factcheck.config.keys import READERS, defaults
from factcheck.model import UsageError

SCHEMA = json.loads((files("factcheck.config") / "schema/config.schema.json").read_text(encoding="utf-8"))
ROOT = Path(__file__).parent.parent

RIGHT = [
    'corpus = "articles"\nclaims = "checks/claims.yaml"',
    'select = "all"\nignore = ["stale-figure", "scope-differs"]',
    'fail-on = "warning"\nbaseline = "baseline.json"\nignore-file = "ignored.yaml"',
    '[severity]\nstale-figure = "warning"',
    '[per-path."archive/**"]\nignore = ["all"]\n[per-path.drafts]\nselect = "all"\nseverity = { stale-figure = "error" }',
    "ignore = []",
]
WRONG = [
    "corpus = []",
    "corpus = 1",
    "claims = 1",
    'claims = ""',
    "select = 1",
    "ignore = [1]",
    'fail-on = "fatal"',
    "fail-on = 2",
    'severity = "error"',
    'severity = { stale-figure = "bad" }',
    'per-path = ["archive"]',
    "per-path = { archive = 1 }",
    "per-path = { archive = { baseline = 'a' } }",
    "per-path = { archive = { severity = 1 } }",
    "baselines = 'a'",
]


@pytest.mark.parametrize("text", RIGHT)
def test_what_is_right_is_right_for_both(tmp_path: Path, text: str) -> None:
    (tmp_path / "factcheck.toml").write_text(text, encoding="utf-8")
    load(tmp_path)
    jsonschema.validate(tomllib.loads(text), SCHEMA)


@pytest.mark.parametrize("text", WRONG)
def test_what_is_wrong_is_wrong_for_both(tmp_path: Path, text: str) -> None:
    (tmp_path / "factcheck.toml").write_text(text, encoding="utf-8")
    with pytest.raises(UsageError):
        load(tmp_path)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(tomllib.loads(text), SCHEMA)


def test_schema_reader_defaults_and_documentation_know_the_same_settings() -> None:
    told = (ROOT / "docs/configuration.md").read_text(encoding="utf-8")
    assert set(SCHEMA["properties"]) - {"tool"} == set(READERS) == set(defaults(Path()))
    assert [name for name in READERS if f"`{name}`" not in told] == []


def test_the_project_s_own_settings_keep_to_it() -> None:
    document = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    jsonschema.validate(document["tool"]["factcheck"], SCHEMA)


def test_a_setting_is_told_with_its_file(tmp_path: Path) -> None:
    file = tmp_path / "factcheck.toml"
    file.write_text('fail-on = "note"\n[per-path.old]\nignore = "all"', encoding="utf-8")
    told = dict(load(tmp_path).told())
    assert {name for name, setting in told.items() if setting.origin == str(file)} == {"fail-on", "per-path"}
    assert told["per-path"].value[0].ignore == ("all",)
