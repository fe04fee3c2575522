"""The schema of claims.yaml: an editor that knows it tells the same files apart as the command does."""

from __future__ import annotations

import json
from importlib.resources import files
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from factcheck.desk.registry import parse
from factcheck.model import UsageError

ROOT = Path(__file__).parent.parent
SCHEMA = json.loads((files("factcheck.desk") / "schema" / "claims.schema.json").read_text(encoding="utf-8"))
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA, format_checker=jsonschema.FormatChecker())


def is_read(document: Any) -> bool:
    """Whether the command takes a document; JSON is YAML."""
    try:
        parse(json.dumps(document, ensure_ascii=False).encode("utf-8"), Path("claims.yaml"), "claims.yaml")
    except UsageError:
        return False
    return True


def test_the_schema_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


def test_the_project_s_own_claims_keep_to_it() -> None:
    VALIDATOR.validate(yaml.safe_load((ROOT / "claims.yaml").read_text(encoding="utf-8")))


def test_the_project_s_own_claims_name_it_for_editors() -> None:
    first = (ROOT / "claims.yaml").read_text(encoding="utf-8").partition("\n")[0]
    comment, _, path = first.partition("=")
    assert comment == "# yaml-language-server: $schema"
    assert json.loads((ROOT / path).read_text(encoding="utf-8")) == SCHEMA


def claim(**fields: Any) -> dict[str, Any]:
    return {"claims": [{"id": "a", "claim": "b", "expect": "refuted", **fields}]}


@pytest.mark.parametrize(
    "document",
    [
        claim(),
        claim(id=12, claim=True, note=1.5),
        claim(note=None),
        claim(note=""),
        claim(sources=["a.md", "news/*"], as_of="2024-02-29"),
        {"claims": []},
    ],
    ids=str,
)
def test_both_take_what_is_right(document: Any) -> None:
    assert is_read(document)
    VALIDATOR.validate(document)


@pytest.mark.parametrize(
    "document",
    [
        None,
        [],
        "claims",
        {},
        {"claims": None},
        {"claims": {}},
        {"claims": ["a"]},
        {"claims": [None]},
        {"claims": [{}]},
        {"claims": [], "more": 1},
        {"claims": [{"id": "a", "claim": "b"}]},
        claim(id=""),
        claim(id=" \t"),
        claim(id=None),
        claim(claim=["b"]),
        claim(claim={}),
        claim(expect="true"),
        claim(expect=True),
        claim(expect="Supported"),
        claim(expect="supported "),
        claim(expects="refuted"),
        claim(note=["b"]),
        claim(sources="a.md"),
        claim(sources=[]),
        claim(sources=[""]),
        claim(sources=[None]),
        claim(sources=[["a.md"]]),
        claim(sources=None),
        claim(as_of="2023-02-29"),
        claim(as_of="2024-2-9"),
        claim(as_of="20240209"),
        claim(as_of="２０２４-02-09"),
        claim(as_of="2024-02-09T00:00:00"),
        claim(as_of="2024-W06-5"),
        claim(as_of=20240209),
        claim(as_of=None),
    ],
    ids=str,
)
def test_both_refuse_what_is_wrong(document: Any) -> None:
    assert not is_read(document)
    assert not VALIDATOR.is_valid(document)


# what YAML can't hold unescaped is no matter here, and JSON writes beyond these as two halves
_TEXT = st.text(st.characters(exclude_categories=["Cs", "Cc"], include_characters="\t\n "), max_size=4)
_SCALAR = st.one_of(_TEXT, st.none(), st.booleans(), st.integers(), st.sampled_from(["supported", "2024-02-09"]))
_VALUE = st.one_of(_SCALAR, st.lists(_SCALAR, max_size=2), st.dictionaries(_TEXT, _SCALAR, max_size=1))
_CLAIM = st.one_of(
    _VALUE,
    st.fixed_dictionaries(
        {"id": _SCALAR, "claim": _SCALAR, "expect": st.one_of(st.just("refuted"), _SCALAR)},
        optional={
            "note": _VALUE,
            "sources": _VALUE,
            "as_of": st.one_of(_VALUE, st.dates().map(str)),
            "more": _VALUE,
        },
    ),
)


@given(st.fixed_dictionaries({"claims": st.lists(_CLAIM, max_size=1)}))
def test_both_agree_on_any_document(document: Any) -> None:
    assert is_read(document) == VALIDATOR.is_valid(document)
