"""Parquet: an article a row, mistakes with their row."""

from __future__ import annotations

import sys
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from cli_project import RIGHT

import factcheck as fc
from factcheck.model import UsageError
from factcheck.sources import parquet, read_all

pa = pytest.importorskip("pyarrow")
pq = pytest.importorskip("pyarrow.parquet")

NAME = Path("news.parquet")


def data(**columns: list[Any]) -> bytes:
    stream = pa.BufferOutputStream()
    pq.write_table(pa.table(columns), stream, row_group_size=2)
    return bytes(stream.getvalue().to_pybytes())


def test_what_a_row_says_of_its_article_is_known() -> None:
    columns = {"id": [7], "body": [RIGHT], "source": ["Báo Chợ Mới"], "published_at": ["2024-02-09"], "other": [b"\0"]}
    (article,) = parquet.read(NAME, data(**columns))
    assert (article.id, article.path, article.locator) == ("news.parquet#7", "news.parquet", "7")
    assert (article.text, article.publisher, article.published) == (RIGHT, "Báo Chợ Mới", date(2024, 2, 9))


@pytest.mark.parametrize("day", [date(2024, 2, 9), datetime(2024, 2, 9, 23, 59, tzinfo=UTC)])
def test_a_day_may_be_a_date_or_a_time(day: object) -> None:
    (article,) = parquet.read(NAME, data(text=[RIGHT], date=[day]))
    assert article.published == date(2024, 2, 9)


def test_rows_without_an_id_are_called_by_their_number_and_empty_ones_hold_nothing() -> None:
    told = data(text=[" ", RIGHT, RIGHT, None], content=[None, None, None, RIGHT])
    assert [article.locator for article in parquet.read(NAME, told)] == ["2", "3", "4"]


def test_a_figure_stands_in_the_line_of_its_article() -> None:
    (article,) = parquet.read(NAME, data(text=[f"Một dòng.\n\n{RIGHT}"]))
    (fact,) = fc.extract(article)
    assert (fact.place.line, fact.place.quote[fact.place.column - 1 :][:5], fact.place.locator) == (3, "7,68%", "1")


@pytest.mark.parametrize(
    ("told", "message"),
    [
        (data(title=["a"]), "row 1 has no text; give it a string in a column text"),
        (data(text=[RIGHT, None]), "row 2 has no text; give it a string in a column text"),
        (data(text=[1]), "row 1 has no text; give it a string in a column text"),
        (data(text=[RIGHT, RIGHT], id=["a\x1b", "a\x1b"]), r"row 2: another has the id 'a\x1b'; give each its own"),
        (b"PAR1 no", "no Parquet that can be read"),
        (b"", "no Parquet that can be read"),
        (data(text=[RIGHT])[:-20] + b"\0" * 20, "no Parquet that can be read"),
    ],
)
def test_a_mistake_is_told_with_its_row(told: bytes, message: str) -> None:
    with pytest.raises(UsageError) as error:
        parquet.read(NAME, told)
    assert str(error.value).startswith(f"news.parquet: {message}")
    assert "\n" not in str(error.value)


def test_without_pyarrow_it_is_told_what_is_missing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.parquet").write_bytes(data(text=[RIGHT]))
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(UsageError, match=r"Parquet needs pyarrow; pip install 'factcheck\[parquet\]'"):
        read_all(tmp_path / "a.parquet")
