"""Tables of figures: what a cell shows, with all that its row and its header say of it, becomes a fact like any other."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from tables_made import ROWS, articles, facts, saved, spec, yearbook

from factcheck.model import BasisKind, Measure, Status, UsageError

LONG = {"indicator": ("Chỉ tiêu",), "area": ("Tỉnh",), "period": ("Kỳ",), "unit": ("Đơn vị",), "value": ("Giá trị",)}
HEAD = "Chỉ tiêu;Tỉnh;Kỳ;Đơn vị;Giá trị\n"


def long(rows: str, **more: object) -> dict[str | None, object]:
    return facts(HEAD + rows, spec(columns=LONG, across=None, **more), "a.csv")  # type: ignore[return-value]


def test_a_cell_is_read_with_its_row_and_both_rows_of_its_header() -> None:
    read = facts(yearbook())
    fact = read["KTXH!E5"]
    assert (fact.indicator, fact.area, fact.measure) == ("industrial-production", "VN-09", Measure.GROWTH)
    assert (fact.quantity.low, fact.quantity.high) == (Decimal("7.675"), Decimal("7.685"))
    assert fact.period is not None
    assert fact.period.dates == (date(2023, 1, 1), date(2024, 1, 1))
    assert (read["KTXH!D5"].status, fact.status) == (Status.PLAN, Status.ACTUAL)


def test_a_cell_is_as_exact_as_it_is_shown() -> None:
    shown = facts(yearbook())["KTXH!E6"]
    assert shown.printed == "4.215,4 Triệu USD"
    assert (shown.quantity.low, shown.quantity.high) == (Decimal("4215350000"), Decimal("4215450000"))


def test_the_place_of_a_figure_is_its_cell_and_its_quote_says_what_it_is_of() -> None:
    (article,) = articles(yearbook())
    fact = facts(yearbook())["KTXH!E6"]
    assert (fact.place.line, fact.place.column) == (6, 5)
    assert fact.place.quote == "Lạng Sơn | Kim ngạch xuất khẩu | Thực hiện Năm 2023 | 4.215,4 Triệu USD"
    assert article.text[fact.span.start : fact.span.end] == fact.printed == fact.place.printed
    assert article.title == "Một số chỉ tiêu chủ yếu của tỉnh"


@pytest.mark.parametrize("nothing", ["", "-", "–", "…", "...", "..", "x", "n/a", ":", "(*)", "không có"])
def test_a_cell_without_a_number_is_no_figure(nothing: str) -> None:
    assert list(long(f"GRDP;Lạng Sơn;2023;Tỷ đồng;{nothing}\n")) == []


@pytest.mark.parametrize(
    ("printed", "value"),
    [
        ("46.512,3", "46512.3"),
        ("46,512.3", "46512.3"),
        ("46 512,3", "46512.3"),
        ("46\u00a0512,3", "46512.3"),
        ("46.512,3 (1)", "46512.3"),
        ("46.512,3*", "46512.3"),
        ("46.512,3¹", "46512.3"),
        ("-46.512,3", "-46512.3"),
        ("(46.512,3)", "-46512.3"),
        ("0,123", "0.123"),
        ("0.123", "0.123"),
        ("1.234.567", "1234567"),
    ],
)
def test_a_number_is_read_as_it_is_written(printed: str, value: str) -> None:
    (fact,) = long(f"GRDP;Lạng Sơn;2023;Tỷ đồng;{printed}\n").values()
    assert fact.quantity.value == Decimal(value) * 10**9  # type: ignore[attr-defined]


def test_the_column_tells_how_an_ambiguous_number_of_it_is_meant() -> None:
    read = long("GRDP;Lạng Sơn;2022;Tỷ đồng;41.234\nGRDP;Lạng Sơn;2023;Tỷ đồng;46.512,3\n")
    assert read["E2"].quantity.value == 41234 * 10**9  # type: ignore[attr-defined]


def test_a_column_of_ambiguous_numbers_is_a_problem() -> None:
    with pytest.raises(UsageError, match=r'a\.csv: E2: .41\.234. can be read in two ways.*decimal = ","'):
        long("GRDP;Lạng Sơn;2022;Tỷ đồng;41.234\n")
    assert len(long("GRDP;Lạng Sơn;2022;Tỷ đồng;41.234\n", decimal=",")) == 1


def test_two_decimal_marks_in_a_column_are_a_problem() -> None:
    with pytest.raises(UsageError, match=r"E2 '41,2' and E3 '46\.5' have different decimal marks"):
        long("GRDP;Lạng Sơn;2022;Tỷ đồng;41,2\nGRDP;Lạng Sơn;2023;Tỷ đồng;46.5\n")


@pytest.mark.parametrize(
    ("period", "start", "end"),
    [
        ("2023", "2023-01-01", "2024-01-01"),
        ("Năm 2023", "2023-01-01", "2024-01-01"),
        ("Quý I/2024", "2024-01-01", "2024-04-01"),
        ("6 tháng đầu năm 2024", "2024-01-01", "2024-07-01"),
        ("Tháng 5/2024", "2024-05-01", "2024-06-01"),
        ("2023-Q1", "2023-01-01", "2023-04-01"),
        ("2023Q4", "2023-10-01", "2024-01-01"),
        ("2023-S2", "2023-07-01", "2024-01-01"),
        ("2023-05", "2023-05-01", "2023-06-01"),
        ("2023M12", "2023-12-01", "2024-01-01"),
    ],
)
def test_a_time_is_read_in_words_and_in_codes(period: str, start: str, end: str) -> None:
    (fact,) = long(f"Kim ngạch xuất khẩu;Lạng Sơn;{period};Triệu USD;4215,4\n").values()
    assert fact.period.dates == (date.fromisoformat(start), date.fromisoformat(end))  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("unit", "value"),
    [("Tỷ USD", "4.2E9"), ("Triệu USD", "4.2E6"), ("1000 USD", "4.2E3"), ("Nghìn tấn", "4200"), ("%", "4.2")],
)
def test_a_unit_is_read_with_its_scale(unit: str, value: str) -> None:
    (fact,) = long(f"Kim ngạch xuất khẩu;Lạng Sơn;2023;{unit};4,2\n").values()
    assert fact.quantity.value == Decimal(value)  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("flag", "status"),
    [
        ("(e)", Status.ESTIMATE),
        ("e", Status.ESTIMATE),
        ("(p)", Status.ACTUAL),
        ("(f)", Status.FORECAST),
        ("", "actual"),
    ],
)
def test_a_flag_behind_a_number_is_its_status(flag: str, status: Status) -> None:
    (fact,) = long(f"Kim ngạch xuất khẩu;Lạng Sơn;2023;Triệu USD;4,2{flag}\n").values()
    assert fact.status == status  # type: ignore[attr-defined]


def test_an_index_of_the_year_before_is_a_growth() -> None:
    (fact,) = long("Chỉ số giá tiêu dùng (năm trước = 100);Lạng Sơn;2023;%;103,25\n").values()
    assert (fact.measure, fact.quantity.low) == (Measure.GROWTH, Decimal("3.245"))  # type: ignore[attr-defined]
    assert fact.basis.period.start == date(2022, 1, 1)  # type: ignore[attr-defined]
    (month,) = long("Chỉ số giá tiêu dùng (tháng 12 năm trước = 100);Lạng Sơn;2023;%;103,25\n").values()
    assert month.basis.kind is BasisKind.OTHER  # type: ignore[attr-defined]


def test_an_index_of_a_fixed_year_is_a_level() -> None:
    (fact,) = long("Chỉ số giá tiêu dùng;Lạng Sơn;2023;2010 = 100;153,25\n").values()
    assert fact.quantity.value == Decimal("153.25")  # type: ignore[attr-defined]


def test_a_place_that_the_catalogue_does_not_know_is_not_taken_for_another() -> None:
    (fact,) = long("GRDP;Vùng ven;2023;Tỷ đồng;1,5\n").values()
    assert (fact.area, fact.holder) == (None, "Vùng ven")  # type: ignore[attr-defined]


def test_codes_are_read_as_the_configuration_has_them() -> None:
    (fact,) = long("GRDP;L1;2023;Tỷ đồng;1,5\n", codes={"area": {"L1": "Lạng Sơn"}}).values()
    assert fact.area == "VN-09"  # type: ignore[attr-defined]


def test_what_holds_for_the_whole_table_need_be_no_column() -> None:
    told = spec(columns={"indicator": ("Chỉ tiêu",), "value": ("2023",)}, across=None)
    told = spec(columns=told.columns, across=None, constants={"period": "2023", "unit": "tỷ đồng", "area": "Lạng Sơn"})
    (fact,) = facts("Chỉ tiêu,2023\nGRDP,46512.3\n", told, "a.csv").values()
    assert (fact.area, fact.quantity.unit, fact.quantity.value) == ("VN-09", "VND", Decimal("46512.3") * 10**9)


def test_each_day_of_publication_is_a_print_of_its_own() -> None:
    columns = {**LONG, "published": ("Ngày",)}
    text = "Chỉ tiêu;Tỉnh;Kỳ;Đơn vị;Giá trị;Ngày\nGRDP;Lạng Sơn;2023;%;7,1;2024-01-05\nGRDP;Lạng Sơn;2023;%;7,3;2024-04-01\n"
    read = articles(text, spec(columns=columns, across=None), "a.csv")
    assert [one.published for one in read] == [date(2024, 1, 5), date(2024, 4, 1)]


def test_a_cell_of_a_csv_file_is_where_it_stands_there() -> None:
    fact = long('GRDP;"Lạng Sơn";2023;Tỷ đồng;"46.512,3"\n')["E2"]
    assert (fact.place.line, fact.place.column) == (2, 31)  # type: ignore[attr-defined]


def test_the_unit_may_stand_above_the_table() -> None:
    text = "GRDP theo tỉnh\nĐơn vị tính: Tỷ đồng\nChỉ tiêu;Tỉnh;2022;2023\nGRDP;Lạng Sơn;41,2;46,5\n"
    told = spec(columns={"indicator": ("Chỉ tiêu",), "area": ("Tỉnh",)})
    assert [fact.quantity.unit for fact in facts(text, told, "a.csv").values()] == ["VND", "VND"]


def test_a_formula_without_its_value_is_a_problem() -> None:
    rows = [*ROWS, ("GRDP", "Tỷ đồng", "Lạng Sơn", 1, "=1+1")]
    with pytest.raises(UsageError, match="KTXH!E9: a formula without its value"):
        articles(yearbook(rows))


def test_a_missing_column_is_told_by_its_name() -> None:
    with pytest.raises(UsageError, match="no row has the columns Chỉ tiêu, Vùng"):
        articles(yearbook(), spec(columns={"indicator": ("Chỉ tiêu",), "area": ("Vùng",)}))


def test_a_missing_sheet_is_told_with_those_there_are() -> None:
    with pytest.raises(UsageError, match="no sheet is called 'Biểu 1'; there is KTXH"):
        articles(yearbook(), spec(sheet="Biểu 1"))


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04 broken", b"not a zip at all" * 100], ids=["empty", "cut", "text"])
def test_what_is_no_workbook_is_a_problem(data: bytes) -> None:
    with pytest.raises(UsageError, match="no workbook that can be read"):
        articles(data)


def test_a_lone_cell_far_below_costs_nothing() -> None:
    book = openpyxl.load_workbook(_path(yearbook()))
    book["KTXH"]["B1048576"] = "x"
    assert len(facts(saved(book))) == 6


def test_a_hidden_sheet_is_not_read() -> None:
    book = openpyxl.load_workbook(_path(yearbook()))
    book.copy_worksheet(book["KTXH"]).title = "Nháp"
    book["Nháp"].sheet_state = "hidden"
    assert {article.locator for article in articles(saved(book))} == {"KTXH"}


def test_a_workbook_that_unpacks_to_too_much_is_refused() -> None:
    import io
    import zipfile

    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", b"\0" * 50_000_000)
    with pytest.raises(UsageError, match="unpacks to 47 MiB"):
        articles(stream.getvalue())


def test_a_workbook_that_the_configuration_does_not_tell_of_says_what_is_missing() -> None:
    from factcheck.sources import read_data

    with pytest.raises(UsageError, match=r"a\.xlsx: which column says what\? .*tables"):
        read_data(Path("a.xlsx"), yearbook())


def _path(data: bytes) -> object:
    import io

    return io.BytesIO(data)
