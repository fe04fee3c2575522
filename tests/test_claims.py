"""Every registered claim has the verdict it must get, on our articles and on the originals where they are at hand."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from gold_table import ORIGINALS, SEEDS

import factcheck as fc
from factcheck.desk.check import check
from factcheck.desk.registry import read as read_claims
from factcheck.model import Checked
from factcheck.sources import read

CLAIMS = Path(__file__).parent.parent / "claims.yaml"


def _checked(folder: Path) -> list[Checked]:
    if not folder.is_dir():
        pytest.skip("the original articles are not here")
    corpus = fc.Corpus([read(path) for path in sorted(folder.iterdir())])
    return check(corpus, read_claims(CLAIMS))


@pytest.mark.parametrize("folder", [SEEDS, ORIGINALS], ids=["on our articles", "on the originals"])
def test_every_registered_claim_gets_the_verdict_it_must_get(folder: Path) -> None:
    wrong = {one.id: f"{one.verdict.label}: {one.verdict.reason}" for one in _checked(folder) if one.changed}
    assert wrong == {}


def test_the_register_holds_enough_claims_of_each_kind() -> None:
    expected = Counter(one.expected for one in _checked(SEEDS))
    assert expected.total() >= 60
    assert min(expected.values()) >= expected.total() // 4
