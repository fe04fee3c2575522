"""Figures and periods in words."""

from __future__ import annotations

from datetime import date
from decimal import Decimal, localcontext

import pytest
from hypothesis import given
from hypothesis import strategies as st
from report_samples import fact, quantity

from factcheck.model import Interval, Measure, Period, PeriodKind, Quantity, Status
from factcheck.report._words import about, amount, interval, measure, period, topic


def between(low: str | None, high: str | None, *, low_open: bool = False, high_open: bool = False) -> Interval:
    return Interval(low and Decimal(low), high and Decimal(high), low_open, high_open)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("values", "words"),
    [
        pytest.param(between("7.675", "7.685"), "7.675 … 7.685", id="the ends of a rounded figure are shown"),
        pytest.param(between("252500000", "253500000"), "252.5 … 253.5 million", id="both ends share a scale word"),
        pytest.param(
            between("10221750000000000", "10221850000000000"), "10 221.75 … 10 221.85 trillion", id="large trillions"
        ),
        pytest.param(between("12345678", "12345678"), "12 345 678", id="an exact number keeps all its digits"),
        pytest.param(between("9", "9"), "9", id="one value is one number"),
        pytest.param(between("1.50", "2.00"), "1.5 … 2", id="zeros that say nothing are left out"),
        pytest.param(between("100", "200"), "100 … 200", id="zeros of whole numbers stay"),
        pytest.param(between("1E+2", "2E+2"), "100 … 200", id="no exponents"),
        pytest.param(between("1000", "9999"), "1000 … 9999", id="four digits are not grouped"),
        pytest.param(between("-5.05", "-4.95"), "-5.05 … -4.95", id="a decrease is negative"),
        pytest.param(between("-12345", "-12345"), "-12 345", id="a negative number is grouped too"),
        pytest.param(between("-0.5", "0.5"), "-0.5 … 0.5", id="around zero"),
        pytest.param(between("0", "0"), "0", id="zero"),
        pytest.param(between("5", None, low_open=True), "above 5", id="more than"),
        pytest.param(between("5", None), "at least 5", id="at least"),
        pytest.param(between(None, "8", high_open=True), "below 8", id="less than"),
        pytest.param(between(None, "8"), "at most 8", id="at most"),
        pytest.param(between("7.5", "8", high_open=True), "7.5 … below 8", id="an open end is said"),
        pytest.param(between("5", "5.5", low_open=True), "above 5 … 5.5", id="an open beginning is said"),
        pytest.param(between(None, None), "any value", id="no bounds at all"),
    ],
)
def test_an_interval_in_words(values: Interval, words: str) -> None:
    assert interval(values) == words


@given(st.decimals(allow_nan=False, allow_infinity=False, places=3, min_value=-(10**30), max_value=10**30))
def test_no_digit_of_a_number_is_lost(number: Decimal) -> None:
    shown = interval(Interval(number, number)).split()
    shift = {"million": 6, "billion": 9, "trillion": 12}.get(shown[-1], 0)
    with localcontext(prec=60):
        assert Decimal("".join(shown[:-1] if shift else shown)).scaleb(shift) == number


def test_all_readings_of_an_ambiguous_print_are_named() -> None:
    figure = Quantity(between("1234", "1234"), "t", None, Decimal(1), alternatives=(between("1.2335", "1.2345"),))
    assert amount(figure) == "1234 or 1.2335 … 1.2345 t"


def test_a_unit_says_what_it_is_counted_by() -> None:
    assert amount(quantity("1", "1", "kWh", per=("person", "year"))) == "1 kWh per person per year"


def test_a_bare_number_has_no_unit() -> None:
    assert amount(quantity("1", "1", None)) == "1"


def dates(start: str, end: str | None, **more: object) -> Period:
    return Period(date.fromisoformat(start), date.fromisoformat(end) if end else None, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("span", "words"),
    [
        (dates("2023-01-01", "2024-01-01"), "2023"),
        (dates("2024-01-01", "2024-04-01"), "Q1 2024"),
        (dates("2023-01-01", "2024-01-01", kind=PeriodKind.STOCK), "end of 2023"),
        (dates("2023-01-01", "2024-01-01", inferred=True), "2023 (inferred)"),
        (dates("2023-01-01", "2024-01-01", approximate=True), "about 2023"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_period_in_words(span: Period, words: str) -> None:
    assert period(span) == words


def test_ids_of_the_catalogue_are_shown_by_their_names() -> None:
    told = topic(fact(indicator="manufacturing", area="G20", holder=None))
    assert told == ["sản lượng gạch", "Manufacturing and processing", "G20"]


def test_an_id_that_the_catalogue_does_not_know_is_shown_as_it_is() -> None:
    assert topic(fact(indicator="bricks", area="XX", holder=None)) == ["sản lượng gạch", "bricks", "XX"]


def test_what_is_unknown_of_a_fact_is_left_out() -> None:
    bare = fact(holder=None, indicator=None, period=None, basis=None, measure=Measure.LEVEL)
    assert about(bare) == ["sản lượng gạch"]


def test_a_plain_level_needs_no_words() -> None:
    assert measure(fact(measure=Measure.LEVEL, basis=None)) == ""


def test_a_plan_and_a_question_are_said() -> None:
    told = measure(fact(measure=Measure.LEVEL, basis=None, status=Status.PLAN, asserted=False))
    assert told == "plan not asserted"
