"""What the README says of the sample articles; what it shows of commands, test_docs.py runs."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).parent.parent


def test_no_sample_article_claims_to_stand_at_a_newspaper_s_address() -> None:
    from factcheck.sources import read

    assert {read(path).url for path in (ROOT / "seeds").iterdir()} == {None}
    assert {read(path).publisher for path in (ROOT / "seeds").iterdir()} == {"factcheck sample"}
