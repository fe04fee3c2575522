"""Facts that are written for spreadsheets, statisticians and data frames can be read back with nothing lost."""

from __future__ import annotations

import csv
import io
import json
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from cli_project import article, make, run
from hypothesis import given, settings
from hypothesis import strategies as st
from report_samples import fact, quantity
from tables_made import articles, yearbook

from factcheck.extract import extract
from factcheck.model import Authority, Fact, Interval, Moment, Period, Quantity
from factcheck.model.dataclass import replace
from factcheck.report import Page, load
from factcheck.sources import read_all, read_data

FORMATS = {"csv": ".csv", "sdmx-csv": ".csv", "parquet": ".parquet"}
TEXT = st.text(st.characters(), max_size=30)
SEEDS = Path(__file__).parent.parent / "seeds"


def written(format: str, facts: list[Fact]) -> bytes:
    raw = io.BytesIO()
    stream = io.TextIOWrapper(raw, encoding="utf-8", newline="")
    load(format, "facts").facts(facts, [], Page(stream))
    stream.flush()
    return raw.getvalue()


def read_back(format: str, facts: list[Fact]) -> list[Fact]:
    found = read_data(Path(f"export{FORMATS[format]}"), written(format, facts))
    return [one for each in found for one in extract(each)]


@pytest.mark.parametrize("format", FORMATS)
def test_all_facts_of_our_articles_come_back(format: str) -> None:
    facts = [one for path in sorted(SEEDS.iterdir()) if path.suffix == ".md" for one in extract(read_all(path)[0])]
    assert len(facts) > 50
    assert read_back(format, facts) == facts


@pytest.mark.parametrize("format", FORMATS)
def test_the_facts_of_a_table_come_back_with_their_cells(format: str) -> None:
    facts = [one for each in articles(yearbook()) for one in extract(each)]
    assert read_back(format, facts) == facts


@pytest.mark.parametrize("format", FORMATS)
def test_what_is_seldom_there_comes_back(format: str) -> None:
    odd = Quantity(
        Interval(Decimal("1E+20"), None, low_open=True),
        "VND",
        Decimal("-0.10"),
        Decimal("0.01"),
        "hơn",
        ("người", "km / h"),
        Decimal(13),
        (Interval(Decimal("1.5"), Decimal(2), False, True), Interval(None, Decimal("-3"))),
    )
    plain = fact()
    one = replace(
        fact(figure=odd, subject="=1+1", holder="'=x", attribution="một\r\nhai"),
        moment=Moment.BEFORE,
        period=Period(date(2022, 1, 1), None, inferred=True, approximate=True),
        place=replace(plain.place, standing=Authority.AGENCY, publisher="@a", title="", locator="#1"),
        asserted=False,
    )
    assert read_back(format, [one, plain]) == [one, plain]


@settings(max_examples=40, deadline=None)
@given(subject=TEXT, holder=TEXT, title=TEXT)
@pytest.mark.parametrize("format", FORMATS)
def test_any_text_comes_back(format: str, subject: str, holder: str, title: str) -> None:
    one = fact(subject=subject, holder=holder)
    one = replace(one, place=replace(one.place, title=title))
    assert read_back(format, [one]) == [one]


def test_a_cell_that_was_changed_counts_as_it_is_now() -> None:
    told = written("csv", [fact(subject="hai\ndòng", holder="Hồng Lam")]).decode("utf-8")
    changed = told.replace("hai dòng", "ba dòng")
    (one,) = extract(read_data(Path("a.csv"), changed.encode("utf-8"))[0])
    assert one.subject == "ba dòng"


def test_sdmx_has_the_columns_that_statisticians_know() -> None:
    (row,) = csv.DictReader(io.StringIO(written("sdmx-csv", [fact(indicator="gdp")]).decode("utf-8"), newline=""))
    assert (row["STRUCTURE"], row["STRUCTURE_ID"], row["ACTION"]) == ("dataflow", "FACTCHECK:FACTS(1.0)", "I")
    assert (row["REF_AREA"], row["INDICATOR"], row["TIME_PERIOD"]) == ("_U", "gdp", "2023")
    assert (row["UNIT_MEASURE"], row["UNIT_MULT"], row["OBS_STATUS"]) == ("%", "0", "A")


def test_parquet_holds_numbers_as_numbers() -> None:
    import pyarrow.parquet as pq

    (row,) = pq.read_table(io.BytesIO(written("parquet", [fact(figure=quantity("7.675", "7.685"))]))).to_pylist()
    assert (row["low"], row["high"], row["asserted"], row["line"]) == (7.675, 7.685, True, 1)


@pytest.mark.parametrize("format", FORMATS)
def test_an_export_is_a_corpus_that_gives_the_same_facts(format: str, tmp_path: Path) -> None:
    make(tmp_path)
    name = f"facts{FORMATS[format]}"
    assert run(tmp_path, "facts", "--format", format, "-o", name).returncode == 0
    facts = run(tmp_path, "facts", "--format", "json").stdout
    again = run(tmp_path, "facts", "--corpus", name, "--format", "json")
    assert json.loads(again.stdout)["facts"] == json.loads(facts)["facts"], again.stderr
    claim = "Năm 2023, kim ngạch xuất khẩu của tỉnh Lạng Sơn tăng 7,68%"
    assert "supported" in run(tmp_path, "verify", claim, "--corpus", name).stdout


def test_parquet_needs_a_file(tmp_path: Path) -> None:
    make(tmp_path)
    (tmp_path / "seeds/b.txt").write_text(article("Một."), encoding="utf-8")
    with pytest.raises(Exception, match=r"-o facts\.parquet"):
        load("parquet", "facts").facts([], [], Page(io.StringIO()))
