"""CSV: a table that a spreadsheet opens and in which nothing of an article can act."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from report_samples import fact, quantity

from factcheck.model import Fact
from factcheck.report import Page
from factcheck.report.csv import facts


def written(items: Iterable[Fact]) -> str:
    stream = io.StringIO(newline="")
    facts(items, [], Page(stream))
    return stream.getvalue()


def row(one: Fact) -> dict[str, str]:
    (told,) = csv.DictReader(io.StringIO(written([one]), newline=""))
    return told


def test_a_fact_is_a_record_below_the_header() -> None:
    told = row(fact())
    assert (told["path"], told["line"], told["printed"]) == ("articles/brick.txt", "1", "7,68%")
    assert (told["low"], told["high"], told["unit"]) == ("7.675", "7.685", "%")
    assert (told["period_start"], told["period_end"], told["basis_start"]) == ("2023-01-01", "2024-01-01", "2022-01-01")
    assert (told["asserted"], told["low_open"], told["area"]) == ("true", "false", "")


def test_no_facts_leave_the_header() -> None:
    assert written([]).startswith("path,line,column,printed,")
    assert written([]).count("\r\n") == 1


def test_lines_end_as_the_standard_says() -> None:
    assert written([fact(), fact()]).count("\r\n") == written([fact(), fact()]).count("\n") == 3


def test_a_decrease_stays_a_number() -> None:
    assert row(fact(figure=quantity("-5.05", "-4.95")))["low"] == "-5.05"


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"], ids=repr)
def test_no_cell_of_an_article_is_a_formula(start: str) -> None:
    text = f"{start}HYPERLINK(1)"
    told = row(fact(f"{text} 7,68%", subject=text, holder=text, attribution=text))
    assert all(told[name].startswith("'") for name in ("subject", "holder", "attribution", "quote"))


def test_ordinary_cells_get_no_apostrophe() -> None:
    assert not any(cell.startswith("'") for cell in row(fact()).values())


def test_a_cell_is_one_line_and_inert() -> None:
    told = row(fact('một\r\n::error::"hai", \x1b[31m\u202e\ud800 7,68%'))
    assert told["quote"] == 'một  :\ufffderror::"hai", \ufffd[31m\ufffd\ufffd 7,68%'


@given(st.text())
def test_any_text_stays_in_its_record(text: str) -> None:
    told = row(fact(f"{text} 7,68%", subject=text))
    assert told["printed"] == "7,68%"
    written([fact(f"{text} 7,68%", subject=text)]).encode("utf-8")
