"""How good the verdicts are on articles and claims of ours that were labelled by reading, on many topics.

Half of the claims are traps. Floors are what was measured when they were added, rounded down; they are only raised.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from factcheck.desk.evaluate import evaluate, labelled
from factcheck.model import Evaluation, VerdictLabel

HERE = Path(__file__).parent / "quality"
# macro-averaged F1, and how many claims may be called supported or refuted against their label
FLOORS: dict[str, tuple[float, ...]] = {"economy": (0.34, 0.455), "society": (0.31, 0.385)}
CEILINGS: dict[str, tuple[float, ...]] = {"economy": (0.07, 0.06), "society": (0.115, 0.11)}


@pytest.fixture(scope="module", params=sorted(FLOORS))
def measured(request: pytest.FixtureRequest) -> tuple[str, Evaluation]:
    name: str = request.param
    return name, evaluate(labelled(HERE / f"{name}.jsonl"))


def _wrong(evaluation: Evaluation) -> float:
    """The part of the claims that got a decisive verdict against their label."""
    decisive = [one for one in evaluation.misses if one.verdict.label is not VerdictLabel.NOT_ENOUGH_INFO]
    return len(decisive) / len(evaluation.checked)


def test_the_verdicts_are_as_good_as_they_were(measured: tuple[str, Evaluation]) -> None:
    name, evaluation = measured
    assert evaluation.macro_f1 >= FLOORS[name][-1]


def test_no_more_verdicts_are_wrong_than_there_were(measured: tuple[str, Evaluation]) -> None:
    name, evaluation = measured
    assert _wrong(evaluation) <= CEILINGS[name][-1]


def test_the_set_holds_enough_claims_of_each_label(measured: tuple[str, Evaluation]) -> None:
    labels = Counter(one.expected for one in measured[1].checked)
    assert labels.total() >= 150
    assert min(labels[label] for label in VerdictLabel) >= 40


@pytest.mark.parametrize("name", sorted(FLOORS))
def test_a_floor_is_never_lowered_and_a_ceiling_never_raised(name: str) -> None:
    assert list(FLOORS[name]) == sorted(FLOORS[name])
    assert list(CEILINGS[name]) == sorted(CEILINGS[name], reverse=True)
