"""Each pack's own examples, read with its own words."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest

import factcheck as fc
from factcheck.languages import available, load
from factcheck.languages.pack import KINDS
from factcheck.model import MentionKind

REFERENCE = date(2024, 2, 9)


def _examples(kind: str) -> list[tuple[str, str, object]]:
    return [(code, text, want) for code in available() for text, want in load(code).module.EXAMPLES[kind].items()]


@pytest.mark.parametrize(("code", "text", "want"), _examples("numbers"))
def test_a_printed_figure_is_read_as_its_pack_says(code: str, text: str, want: tuple[str, str, str] | None) -> None:
    found = [m for m in fc.mentions(text, language=code, reference=REFERENCE) if m.kind is MentionKind.QUANTITY]
    if want is None:
        assert found == []
        return
    (mention,) = found
    assert mention.quantity is not None
    low, high, unit = want
    assert (mention.quantity.low, mention.quantity.high, mention.quantity.unit) == (Decimal(low), Decimal(high), unit)


@pytest.mark.parametrize(("code", "text", "want"), _examples("periods"))
def test_a_printed_period_is_read_as_its_pack_says(code: str, text: str, want: tuple[str, str] | None) -> None:
    found = [m for m in fc.mentions(text, language=code, reference=REFERENCE) if m.kind is MentionKind.PERIOD]
    if want is None:
        assert found == []
        return
    (mention,) = found
    assert mention.period is not None
    assert tuple(map(str, mention.period.dates)) == want


@pytest.mark.parametrize("code", available())
def test_a_pack_uses_only_the_kinds_of_words_that_are_documented(code: str) -> None:
    assert set(load(code).words) <= set(KINDS)


@pytest.mark.parametrize("code", available())
def test_a_pack_is_written_in_lower_case_so_that_its_words_can_be_found(code: str) -> None:
    words = [phrase for phrases in load(code).words.values() for phrase in phrases]
    assert [phrase for phrase in words if phrase != phrase.lower()] == []


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
