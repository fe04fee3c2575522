"""Tables as statisticians make them: merged header cells, units, separators, flags; ours, with invented figures."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from pathlib import Path

import openpyxl

from factcheck.extract import extract
from factcheck.model import Article, Fact, TableSpec
from factcheck.sources import read_data

YEARBOOK = """[[tables]]
path = "stats/*"
columns = { indicator = "Chỉ tiêu", unit = "Đơn vị*", area = "Địa phương" }
across = "period"
publisher = "Tổng cục Thống kê"
published = "2024-01-15"
"""
COLUMNS = {"indicator": ("Chỉ tiêu",), "unit": ("Đơn vị*",), "area": ("Địa phương",)}
ROWS: Sequence[Sequence[object]] = (
    ("Chỉ số sản xuất công nghiệp", "%", "Lạng Sơn", 7, 0.0768),
    ("Kim ngạch xuất khẩu", "Triệu USD", "Lạng Sơn", 4000, 4215.372),
    ("Dân số trung bình", "Nghìn người", "Lạng Sơn", "…", 807.3),
    ("Sản lượng xi măng", "Nghìn tấn", "Lạng Sơn", "-", "1.234,5 (*)"),
)


def yearbook(rows: Sequence[Sequence[object]] = ROWS, formats: Mapping[str, str] | None = None) -> bytes:
    """A sheet "KTXH" with a title, two header rows with merged cells, a plan and a result of 2023."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "KTXH"
    sheet["A1"] = "Một số chỉ tiêu chủ yếu của tỉnh"
    sheet.merge_cells("A1:E1")
    sheet["A3"], sheet["B3"], sheet["C3"], sheet["D3"] = "Chỉ tiêu", "Đơn vị tính", "Địa phương", "Năm 2023"
    sheet["D4"], sheet["E4"] = "Kế hoạch", "Thực hiện"
    for cells in ("A3:A4", "B3:B4", "C3:C4", "D3:E3"):
        sheet.merge_cells(cells)
    for row in rows:
        sheet.append(row)
    for cell, form in {"E5": "0.00%", "D6": "#,##0", "E6": "#,##0.0", **(formats or {})}.items():
        sheet[cell].number_format = form
    return saved(book)


def saved(book: openpyxl.Workbook) -> bytes:
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def spec(**more: object) -> TableSpec:
    told: dict[str, object] = {"path": "*", "columns": COLUMNS, "across": "period", **more}
    return TableSpec(**told)  # type: ignore[arg-type]


def articles(data: bytes | str, told: TableSpec | None = None, name: str = "a.xlsx") -> list[Article]:
    content = data.encode("utf-8") if isinstance(data, str) else data
    return read_data(Path(name), content, tables=[told or spec()])


def facts(data: bytes | str, told: TableSpec | None = None, name: str = "a.xlsx") -> dict[str | None, Fact]:
    """What is read of a table, by cell."""
    return {fact.place.locator: fact for one in articles(data, told, name) for fact in extract(one)}
