"""Articles side by side and series as people and programs see them, whatever the articles print."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from datetime import date
from decimal import Decimal
from importlib.resources import files
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st
from report_samples import YEAR, fact, quantity

import factcheck.report.csv as csv_format
import factcheck.report.json as json_format
from factcheck.model import (
    Agreement,
    Alignment,
    Cell,
    Column,
    Fact,
    Measure,
    Period,
    Point,
    Problem,
    Reported,
    Row,
    Series,
    Standing,
    Status,
    Timeline,
)
from factcheck.report import Page, load, markdown
from factcheck.report._text.chart import bars
from factcheck.report.markdown import inert
from factcheck.report.text import alignments, timelines

SCHEMA = json.loads((files("factcheck.report") / "schema" / "factcheck-v1.schema.json").read_text(encoding="utf-8"))
HOSTILE = "một | <b>hai</b> `ba` [bold]bốn[/bold] =1+1\n::error::\x1b[31m\u202e\ud800 @sáu https://bảy"


def money(text: str, low: str, high: str, path: str) -> Fact:
    sentence = f"Năm 2023, thu ngân sách của tỉnh đạt {text}."
    figure = quantity(low, high, "VND")
    return fact(
        sentence, text, figure, path=path, subject="thu ngân sách", holder=None, basis=None, measure=Measure.LEVEL
    )


def column(path: str, title: str | None = "Thu ngân sách") -> Column:
    return Column(path, path, title, date(2024, 1, 5))


LITTLE = money("1,2 nghìn tỷ đồng", "1150000000000", "1250000000000", "a.txt")
MUCH = money("1.250 tỷ đồng", "1249500000000", "1250500000000", "b.txt")
ONLY = money("3 tỷ đồng", "2500000000", "3500000000", "b.txt")


def alignment(*facts: Fact, agreement: Agreement = Agreement.LESS_EXACT) -> Alignment:
    facts = facts or (LITTLE, MUCH)
    cells = tuple(Cell(at, (one,)) for at, one in enumerate(facts))
    columns = tuple(column(one.place.path) for one in facts)
    return Alignment(columns, (Row(agreement, 9, cells),), (Cell(1, (ONLY,)),))


def timeline(*points: Point) -> Timeline:
    series = Series("VN-09", None, 9, points or (point(LITTLE), point(MUCH, year=2024)))
    return Timeline(
        "Budget revenue", "budget-revenue", Measure.LEVEL, (series,), ((Measure.GROWTH, 2),), ((Status.PLAN, 1),), 3
    )


def point(*facts: Fact, year: int = 2023, value: str | None = "1.2E+12") -> Point:
    prints = tuple(Reported(one, Standing.DIFFERS if one is not facts[-1] else Standing.LATEST) for one in facts)
    return Point(Period(date(year, 1, 1), date(year + 1, 1, 1)), prints, value and Decimal(value))  # type: ignore[arg-type]


def shown(
    report: Any, answer: object, *problems: Problem, width: int = 80, encoding: str = "utf-8", colour: bool = False
) -> str:
    raw = io.BytesIO()
    stream = io.TextIOWrapper(raw, encoding=encoding, errors="replace", newline="")
    report([answer], problems, Page(stream, width, colour))
    stream.flush()
    return raw.getvalue().decode(encoding)


def read(report: Any, answer: object) -> Any:
    document = json.loads(shown(report, answer))
    jsonschema.Draft202012Validator(SCHEMA, format_checker=jsonschema.FormatChecker()).validate(document)
    return document


def records(report: Any, answer: object) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(shown(report, answer), newline="")))


def test_a_wide_page_has_a_column_for_each_article() -> None:
    lines = shown(alignments, alignment(), width=140).splitlines()
    (row,) = (line for line in lines if line.startswith("≈ "))
    assert "1,2 nghìn tỷ đồng (line 1)" in row
    assert "1.250 tỷ đồng (line 1)" in row
    assert "→ 1150 … 1250" in lines[lines.index(row) + 1]
    assert "in billion VND" in " ".join(lines)


def test_a_narrow_page_has_the_articles_below_each_other() -> None:
    text = shown(alignments, alignment(), width=40)
    assert max(map(len, text.splitlines())) <= 40
    assert [line.strip() for line in text.splitlines() if ":1:" in line][:2] == ["a.txt:1:38", "b.txt:1:38"]


@pytest.mark.parametrize(
    ("agreement", "mark", "plain"),
    [(Agreement.SAME, "=", "="), (Agreement.LESS_EXACT, "≈", "~"), (Agreement.DIFFERENT, "≠", "!=")],
)
def test_marks_need_neither_colour_nor_unicode(agreement: Agreement, mark: str, plain: str) -> None:
    answer = alignment(agreement=agreement)
    assert f"\n{mark} " in shown(alignments, answer)
    assert f"\n{plain} " in shown(alignments, answer, encoding="ascii")


def test_prints_of_one_unit_need_no_values() -> None:
    answer = alignment(MUCH, replace(MUCH, printed="1.260 tỷ đồng"))
    assert "→" not in shown(alignments, answer).partition("only in")[0]


def test_a_decrease_is_told_by_its_value() -> None:
    fall = fact("Sản lượng gạch giảm 0,5%.", "0,5%", quantity("-0.55", "-0.45"))
    rise = fact("Sản lượng gạch tăng 0,5%.", "0,5%", quantity("0.45", "0.55"))
    text = shown(
        alignments,
        Alignment((column("a"), column("b")), (Row(Agreement.DIFFERENT, 0, (Cell(0, (fall,)), Cell(1, (rise,)))),), ()),
        width=100,
    )
    assert "→ -0.55 … -0.45" in text
    assert "→ 0.45 … 0.55" in text


def test_what_one_article_prints_is_listed_below_its_name() -> None:
    assert "only in B  b.txt\n  1:38      3 tỷ đồng  thu ngân sách" in shown(alignments, alignment())


def test_articles_without_such_figures_are_counted() -> None:
    answer = replace(alignment(), columns=(*alignment().columns, column("c.txt"), column("d.txt")))
    text = shown(alignments, answer)
    assert "c.txt" not in text
    assert "nothing in 2 other articles" in text


def test_the_json_of_a_comparison_has_the_promised_names() -> None:
    document = read(json_format.alignments, alignment())
    assert set(document) == {"version", "articles", "rows", "only", "problems"}
    (row,) = document["rows"]
    assert (row["agreement"], row["scale"]) == ("less_exact", {"power": 9, "unit": "billion VND"})
    figure = row["cells"][1]["figures"][0]
    assert (figure["scaled_low"], figure["scaled_high"], figure["fact"]["printed"]) == (
        "1249.5",
        "1250.5",
        "1.250 tỷ đồng",
    )
    assert [(one["article"], one["fact"]["printed"]) for one in document["only"]] == [(1, "3 tỷ đồng")]


def test_the_json_of_a_timeline_has_the_promised_names() -> None:
    document = read(json_format.timelines, timeline())
    assert (document["indicator"], document["measure"], document["without_period"]) == ("budget-revenue", "level", 3)
    assert (document["other_measures"], document["other_statuses"]) == ({"growth": 2}, {"plan": 1})
    first, second = document["points"]
    assert (first["period"]["start"], second["period"]["start"]) == ("2023-01-01", "2024-01-01")
    assert (first["area"], first["series"], first["prints"][0]["standing"]) == ("VN-09", 0, "latest")


@pytest.mark.parametrize(
    ("report", "answer"),
    [(json_format.alignments, Alignment((), (), ())), (json_format.timelines, Timeline("GDP", "gdp", None, ()))],
)
def test_nothing_to_tell_is_a_document_too(report: Any, answer: object) -> None:
    assert read(report, answer)["problems"] == []


def test_csv_has_a_record_for_each_figure() -> None:
    told = records(csv_format.alignments, alignment())
    assert [(one["row"], one["agreement"], one["path"]) for one in told] == [
        ("1", "less_exact", "a.txt"),
        ("1", "less_exact", "b.txt"),
        ("", "only", "b.txt"),
    ]
    assert (told[0]["scaled_low"], told[0]["scale"]) == ("1150", "billion VND")
    series = records(csv_format.timelines, timeline())
    assert [(one["series"], one["point"], one["standing"]) for one in series] == [
        ("1", "1", "latest"),
        ("1", "2", "latest"),
    ]


def test_markdown_has_tables_for_articles_rows_and_what_one_prints() -> None:
    text = shown(markdown.alignments, alignment(), Problem("c.txt", "broken"))
    assert "| ≈ | thu ngân sách, 2023, in billion VND | 1,2 nghìn tỷ đồng → 1150 … 1250 (1) |" in text
    assert "| B | 1 | 3 tỷ đồng | thu ngân sách, 2023 |" in text
    assert text.endswith("1 of the files could not be used\n")


def test_markdown_of_many_articles_keeps_them_in_one_column() -> None:
    text = shown(markdown.alignments, alignment(*(replace(MUCH, id=str(at)) for at in range(9))))
    assert "|  | observation | printed |" in text
    assert "A: 1.250 tỷ đồng (1)<br>B: 1.250 tỷ đồng (1)" in text


def test_every_table_of_markdown_has_rows_of_one_width() -> None:
    hostile = replace(MUCH, printed=HOSTILE, subject=HOSTILE)
    for report, answer in (
        (markdown.alignments, alignment(LITTLE, hostile)),
        (markdown.timelines, timeline(point(hostile, LITTLE))),
    ):
        for table in shown(report, answer).split("\n\n"):
            assert len({line.count("|") for line in table.splitlines() if line.startswith("|")}) <= 1


@given(st.text())
def test_nothing_of_an_article_acts_in_markdown(text: str) -> None:
    told = inert(text)
    assert not {"|", "<", ">", "`", "\n", "\r", "\x1b", "@"} & set(told)
    assert "://" not in told


def test_marks_of_markdown_are_letters_in_it() -> None:
    assert (
        inert("*a* _b_ [c](d) #1 ~e~ & &lt; \\|")
        == "\\*a\\* \\_b\\_ \\[c\\](d) \\#1 \\~e\\~ &amp; &amp;lt; &#92;&#124;"
    )


@pytest.mark.parametrize("width", [20, 60, 200])
@pytest.mark.parametrize("colour", [False, True])
def test_hostile_text_is_inert_on_any_page(width: int, colour: bool) -> None:
    hostile = replace(
        MUCH, printed=HOSTILE, subject=HOSTILE, place=replace(MUCH.place, title=HOSTILE, path="x\n\x1b[31m")
    )
    column_ = Column("b", HOSTILE, HOSTILE, None)
    answers = (
        (alignments, replace(alignment(LITTLE, hostile), columns=(column("a.txt"), column_))),
        (timelines, timeline(point(hostile, LITTLE))),
    )
    for report, answer in answers:
        text = shown(report, answer, width=width, colour=colour)
        assert "\x1b[31m\ufffd" not in text
        assert "\u202e" not in text
        assert "::error" not in text
        assert "[bold]" in text.replace("\n", "").replace(" ", "") or width == 20


def test_csv_of_hostile_text_holds_no_formula() -> None:
    hostile = replace(MUCH, subject="=1+1")
    assert {one["subject"] for one in records(csv_format.alignments, alignment(LITTLE, hostile))} == {
        "thu ngân sách",
        "'=1+1",
    }


def test_a_timeline_shows_a_chart_and_its_sources() -> None:
    text = shown(timelines, timeline())
    assert "Lạng Sơn, billion VND" in text
    assert "\n  2023  1200  │█" in text
    assert "1.250 tỷ đồng → 1249.5 … 1250.5" in text
    assert "b.txt:1:38" in text
    assert "also there, with --measure: growth (2)" in text
    assert "also there, with --status: plan (1)" in text
    assert "3 figures without a known period left out" in text


def test_earlier_prints_that_differ_are_marked() -> None:
    text = shown(timelines, timeline(point(LITTLE, MUCH)))
    assert "1,2 nghìn tỷ đồng → 1150 … 1250  ≠ differs from the latest" in text
    assert "1.250 tỷ đồng → 1249.5 … 1250.5\n" in text


def test_one_point_needs_no_chart() -> None:
    assert "│" not in shown(timelines, timeline(point(LITTLE)))


def test_no_points_are_told() -> None:
    assert "no figures of GDP are known for this" in shown(timelines, Timeline("GDP", "gdp", None, ()))
    assert "no figures of GDP are known for this" in shown(markdown.timelines, Timeline("GDP", "gdp", None, ()))


@pytest.mark.parametrize(
    ("values", "drawn"),
    [
        pytest.param(["1", "2", "4"], ["│██▎", "│████▌", "│█████████"], id="from zero"),
        pytest.param(["-4", "4"], ["████│", "    │████"], id="a fall stands on the left"),
        pytest.param(["-1", "-2"], ["     ████│", "█████████│"], id="falls only"),
        pytest.param(["0", "0"], ["", ""], id="nothing to draw"),
        pytest.param([None, "3"], ["│?", "│█████████"], id="an unknown value"),
    ],
)
def test_bars_are_as_long_as_their_numbers(values: list[str | None], drawn: list[str]) -> None:
    numbers = [None if value is None else Decimal(value) for value in values]
    assert bars(numbers, 10, unicode=True) == drawn


@given(
    st.lists(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**15), max_value=10**15)),
    st.integers(0, 80),
)
def test_no_bar_is_longer_than_the_page(values: list[Decimal], width: int) -> None:
    for unicode in (True, False):
        drawn = bars(values, width, unicode=unicode)
        assert len(drawn) == len(values)
        assert all(len(line) <= width for line in drawn)
        assert unicode or all(line.isascii() for line in drawn)


def test_markdown_is_a_format_only_where_it_can_show_the_answer() -> None:
    assert load("markdown", "alignments") is markdown
    with pytest.raises(Exception, match="unknown format 'markdown'"):
        load("markdown", "facts")


def test_an_open_period_can_be_shown() -> None:
    since = replace(point(LITTLE), period=replace(YEAR, end=None))
    assert "since 2023" in shown(timelines, timeline(since))
