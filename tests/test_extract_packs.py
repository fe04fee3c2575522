"""What every pack has to keep to; its examples are read in test_language_examples.py."""

from __future__ import annotations

import subprocess
import sys
from datetime import date, timedelta
from decimal import Decimal

import pytest

import factcheck as fc
from factcheck.languages import available, load
from factcheck.languages.kinds import KINDS

REFERENCE = date(2024, 2, 9)


@pytest.mark.parametrize("code", available())
def test_a_pack_uses_only_the_kinds_of_words_that_are_documented(code: str) -> None:
    assert set(load(code).words) <= set(KINDS)


@pytest.mark.parametrize("code", available())
def test_a_pack_is_written_in_lower_case_so_that_its_words_can_be_found(code: str) -> None:
    words = [phrase for phrases in load(code).words.values() for phrase in phrases]
    assert [phrase for phrase in words if phrase != phrase.lower()] == []


@pytest.mark.parametrize("code", available())
def test_reading_a_text_loads_no_examples(code: str) -> None:
    script = f"import sys, factcheck as fc; fc.mentions('7%', language='{code}'); print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout.split()
    assert "factcheck.languages.lexicon" in loaded
    assert [name for name in loaded if name.startswith("factcheck") and "examples" in name] == []


def test_two_words_in_a_row_give_a_period_and_a_quantity() -> None:
    period, quantity = fc.mentions("quý II/2024 tăng 7,1%", language="vi", reference=REFERENCE)
    assert period.period is not None
    assert period.period.start == date(2024, 4, 1)
    assert quantity.quantity is not None
    assert (quantity.quantity.low, quantity.quantity.unit) == (Decimal("7.05"), "%")


def test_now_is_the_day_of_publication_and_its_end_is_exclusive() -> None:
    (mention,) = fc.mentions("từ năm 2022 đến nay", language="vi", reference=REFERENCE)
    assert mention.period is not None
    assert mention.period.end == REFERENCE + timedelta(days=1)
