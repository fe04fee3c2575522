"""Measuring verdicts on labelled claims, as a desk would with claims of its own."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest
from cli_project import run

import factcheck as fc
from factcheck.desk.evaluate import evaluate, labelled
from factcheck.model import Evaluation, UsageError, VerdictLabel

CONTEXT = "Năm 2023, GRDP của tỉnh Lạng Sơn tăng 7% so với năm 2022."
ROWS = [
    {"claim": "Năm 2023, GRDP Lạng Sơn tăng 7%", "label": "SUPPORTED", "context": CONTEXT},
    {"claim": "Năm 2023, GRDP Lạng Sơn tăng 9%", "label": "refuted", "context": CONTEXT},
    {"claim": "Năm 2021, GRDP Lạng Sơn tăng 7%", "label": "NEI", "context": CONTEXT},
    {"claim": "Năm 2023, GRDP Lạng Sơn tăng 7%", "label": "refuted", "context": CONTEXT},
]


def _file(folder: Path, rows: list[object]) -> Path:
    path = folder / "claims.jsonl"
    path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8")
    return path


def test_the_scores_count_what_came_out(tmp_path: Path) -> None:
    found = evaluate(labelled(_file(tmp_path, ROWS)))
    assert found.accuracy == 0.75
    assert found.count(VerdictLabel.REFUTED, VerdictLabel.SUPPORTED) == 1
    assert [miss.line for miss in found.misses] == [4]
    assert found.macro_f1 == pytest.approx((2 / 3 + 2 / 3 + 1) / 3)


def test_no_claims_score_nothing() -> None:
    assert Evaluation(()).macro_f1 == 0


def test_a_file_without_claims_is_a_mistake_and_no_score_of_nought(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"claims\.jsonl: no claims; write one object a line"):
        labelled(_file(tmp_path, []))


@pytest.mark.skipif(not Path("/dev/stdin").exists(), reason="there is no name for standard input here")
def test_claims_may_come_through_a_pipe(tmp_path: Path) -> None:
    rows = _file(tmp_path, ROWS).read_text(encoding="utf-8")
    shown = run(tmp_path, "evaluate", "/dev/stdin", typed=rows)
    assert "4 claims: accuracy 0.750" in shown.stdout


@pytest.mark.parametrize("mark", ["\u2028", "\u2029", "\x85"])
def test_a_string_may_hold_characters_that_end_a_line_elsewhere(tmp_path: Path, mark: str) -> None:
    context = f"{CONTEXT}{mark}{CONTEXT}"
    (row,) = labelled(_file(tmp_path, [{**ROWS[0], "context": context}]))
    assert row.context == context


def test_the_command_shows_misses_and_scores_and_writes_json_that_the_schema_knows(tmp_path: Path) -> None:
    path = _file(tmp_path, ROWS)
    shown = run(tmp_path, "evaluate", path.name)
    assert shown.returncode == 0
    assert "claims.jsonl:4: refuted, got supported" in shown.stdout
    assert "4 claims: accuracy 0.750, macro-F1 0.778" in shown.stdout
    written = json.loads(run(tmp_path, "evaluate", path.name, "--format", "json").stdout)
    schema = json.loads(
        (Path(fc.__file__).parent / "report/schema/factcheck-v1.schema.json").read_text(encoding="utf-8")
    )
    jsonschema.validate(written, schema)
    assert written["evaluations"][0]["confusion"]["refuted"] == {"supported": 1, "refuted": 1, "not_enough_info": 0}


def test_a_claim_without_context_asks_the_corpus(tmp_path: Path) -> None:
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds/a.txt").write_text(CONTEXT, encoding="utf-8")
    path = _file(tmp_path, [{"claim": "Năm 2023, GRDP Lạng Sơn tăng 7%", "label": "supported"}])
    assert "accuracy 1.000" in run(tmp_path, "evaluate", path.name).stdout


@pytest.mark.parametrize(
    ("row", "says"),
    [
        ("{", "no JSON"),
        ('{"label": "NEI"}', "no claim"),
        ('{"claim": "x", "label": "true"}', "label must be"),
        ('{"claim": "x", "label": "NEI", "context": "y", "published": "yesterday"}', "no date"),
        ("[" * 100_000, "no JSON"),
    ],
)
def test_a_row_that_can_t_be_used_is_named_with_its_line(tmp_path: Path, row: str, says: str) -> None:
    path = tmp_path / "claims.jsonl"
    path.write_text(f"\n{row}\n", encoding="utf-8")
    with pytest.raises(UsageError, match=rf"claims\.jsonl:2: .*{says}"):
        labelled(path)
