"""What a print says of a claim's number: the three outcomes, sentence by sentence."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

import factcheck as fc
from factcheck.model import Interval, Quantity
from factcheck.observation import Outcome, compare
from factcheck.observation.compare import coarse


def _quantity(text: str) -> Quantity:
    found = [m.quantity for m in fc.mentions(text, language="vi") if m.quantity is not None]
    assert len(found) == 1, text
    assert found[0] is not None
    return found[0]


@pytest.mark.parametrize(
    ("claim", "printed", "outcome", "why"),
    [
        ("7,68%", "7,68%", Outcome.AGREES, "the same print"),
        ("7,7%", "7,68%", Outcome.AGREES, "the claim rounds the print"),
        ("7,68%", "7,7%", Outcome.AGREES, "the print rounds the claim"),
        ("8%", "7,68%", Outcome.AGREES, "a whole percent"),
        ("gần 8%", "7,68%", Outcome.AGREES, "just below 8"),
        ("hơn 7%", "7,68%", Outcome.CONTRADICTS, "whoever sees 7,68 does not write more than 7"),
        ("0,253 tỷ viên", "253 triệu viên", Outcome.AGREES, "one number at two scales"),
        ("từ 7 đến 8%", "7,68%", Outcome.AGREES, "inside the range"),
        ("tối đa 10 tỷ đồng", "9 tỷ đồng", Outcome.AGREES, "within the bound"),
        ("9 sản phẩm", "9/13 sản phẩm", Outcome.AGREES, "nine of thirteen are nine"),
        ("890 triệu kWh", "890.000.000 kWh", Outcome.AGREES, "trailing zeros"),
        ("7,6%", "7,68%", Outcome.CONTRADICTS, "does not round to it"),
        ("hơn 8%", "7,68%", Outcome.CONTRADICTS, "an open end"),
        ("gần 8 tỷ đồng", "hơn 8 tỷ đồng", Outcome.CONTRADICTS, "open ends never meet"),
        ("7,0%", "7,4%", Outcome.CONTRADICTS, "7,0 is tighter than 7"),
        ("25 đề án", "26 đề án", Outcome.CONTRADICTS, "counts are exact"),
        ("9/13 sản phẩm", "9/15 sản phẩm", Outcome.CONTRADICTS, "out of another whole"),
        ("dưới 5%", "5,2%", Outcome.CONTRADICTS, "above the bound"),
        ("7,5%", "7-8%", Outcome.OPEN, "the print is less exact"),
        ("5,05%", "hơn 5%", Outcome.OPEN, "a hedge does not give the decimals"),
        ("890,4 triệu kWh", "890.000.000 kWh", Outcome.OPEN, "the print may be rounded to millions"),
        ("23 doanh nghiệp", "hơn 20 doanh nghiệp", Outcome.OPEN, "hedged beside exact"),
        ("60 đề án", "hơn 60 đề án", Outcome.OPEN, "the claim leaves the hedge out"),
        ("dưới 60 đề án", "60 đề án", Outcome.CONTRADICTS, "sixty is not under sixty"),
        ("9/13 sản phẩm", "9 sản phẩm", Outcome.OPEN, "the print does not say out of how many"),
    ],
)
def test_a_print_agrees_contradicts_or_leaves_open(claim: str, printed: str, outcome: Outcome, why: str) -> None:
    assert compare(_quantity(claim), _quantity(printed)).outcome is outcome, why


def test_an_ambiguous_number_contradicts_only_what_no_reading_of_it_allows() -> None:
    ambiguous = _quantity("1.234 tấn")
    assert len(ambiguous.readings) == 2
    assert compare(_quantity("1234 tấn"), ambiguous).outcome is Outcome.AGREES
    assert compare(_quantity("1,234 tấn"), ambiguous).outcome is not Outcome.CONTRADICTS
    assert compare(_quantity("55 tấn"), ambiguous).outcome is Outcome.CONTRADICTS


def test_trailing_zeros_are_rounding_only_where_it_is_small() -> None:
    assert coarse(_quantity("890.000.000 kWh")) == Interval(Decimal("889500000"), Decimal("890500000"))
    assert coarse(_quantity("1.000 tấn")) == _quantity("1.000 tấn").interval


def test_points_and_percent_are_two_units() -> None:
    assert _quantity("0,68 điểm phần trăm").unit == "pp"
    assert _quantity("0,68%").unit == "%"


numbers = st.decimals(min_value=Decimal("0.01"), max_value=Decimal("1e12"), places=2)


@given(numbers)
def test_every_number_agrees_with_itself(value: Decimal) -> None:
    step = Decimal("0.01")
    quantity = Quantity(Interval(value - step / 2, value + step / 2), "%", value, step)
    assert compare(quantity, quantity).outcome is Outcome.AGREES


@given(numbers, numbers, numbers, numbers)
def test_meeting_is_symmetric_and_being_within_implies_meeting(a: Decimal, b: Decimal, c: Decimal, d: Decimal) -> None:
    one, other = Interval(min(a, b), max(a, b)), Interval(min(c, d), max(c, d))
    assert one.meets(other) == other.meets(one)
    assert not one.within(other) or one.meets(other)


@given(numbers, numbers)
def test_turning_the_sign_twice_changes_nothing(a: Decimal, b: Decimal) -> None:
    interval = Interval(min(a, b), max(a, b), low_open=True)
    assert interval.negated().negated() == interval
