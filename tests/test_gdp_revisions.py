"""Viet Nam's GDP of 2023, which was revised twice: the numbers are the office's, the sentences ours."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import factcheck as fc
from factcheck.model import Article, Finding, Severity

PRINTS = {
    "2023-03-29": "{office}GDP quý I/2023 tăng 3,32% so với cùng kỳ năm trước.",
    "2023-06-29": (
        "{office}GDP quý II/2023 tăng 4,14% so với cùng kỳ năm trước. "
        "Tính chung sáu tháng đầu năm 2023, GDP tăng 3,72%."
    ),
    "2023-09-29": (
        "{office}GDP quý III/2023 tăng 5,33%. Sau khi rà soát, GDP quý I/2023 tăng 3,28%, quý II/2023 tăng 4,05%. "
        "GDP chín tháng đầu năm 2023 tăng 4,24%."
    ),
    "2023-12-29": (
        "{office}GDP năm 2023 tăng 5,05%. "
        "Theo quý, GDP quý I/2023 tăng 3,41%, quý II/2023 tăng 4,25%, quý III/2023 tăng 5,47%."
    ),
}
SUPERSEDED = {"3,32%": "3,41%", "3,28%": "3,41%", "4,14%": "4,25%", "4,05%": "4,25%", "5,33%": "5,47%"}


def _articles(office: str, publisher: str | None = None) -> list[Article]:
    return [
        Article.from_text(
            text.format(office=office),
            id=f"gdp-{day}",
            published=date.fromisoformat(day),
            language="vi",
            publisher=publisher,
        )
        for day, text in PRINTS.items()
    ]


NAMED = _articles("Theo Tổng cục Thống kê, ")
UNNAMED = _articles("", "Chợ Mới")


def _figure(finding: Finding) -> str:
    return finding.quote[finding.start - finding.place.quote_start : finding.end - finding.place.quote_start]


def test_each_superseded_print_is_stale_once_and_points_to_the_newest() -> None:
    found = fc.Corpus(NAMED).conflicts()
    assert {finding.rule for finding in found} == {"stale-figure"}
    assert {finding.severity for finding in found} == {Severity.NOTE}
    assert len(found) == len(SUPERSEDED)
    assert {_figure(finding): finding.related[0].message for finding in found} == SUPERSEDED


def test_a_note_stands_at_the_older_print_and_names_both_with_their_days() -> None:
    note = next(finding for finding in fc.Corpus(NAMED).conflicts() if _figure(finding) == "3,32%")
    assert note.place.path == "gdp-2023-03-29"
    assert [other.place.path for other in note.related] == ["gdp-2023-12-29"]
    assert all(part in note.message for part in ("3,32%", "2023-03-29", "3,41%", "2023-12-29", "Tổng cục Thống kê"))


@pytest.mark.parametrize(
    "office",
    [
        "Số liệu của Tổng cục Thống kê cho thấy ",
        "Tổng cục Thống kê vừa công bố: ",
        "Theo số liệu Tổng cục Thống kê công bố, ",
        "Theo TCTK, ",
        "Tổng cục Thống kê (Bộ Kế hoạch và Đầu tư) cho biết ",
    ],
)
def test_the_office_may_be_named_in_other_words(office: str) -> None:
    found = fc.Corpus(_articles(office)).conflicts()
    assert sorted(map(_figure, found)) == sorted(SUPERSEDED)
    assert {finding.rule for finding in found} == {"stale-figure"}


def test_an_office_that_publishes_its_own_figures_need_not_name_itself() -> None:
    found = fc.Corpus(_articles("", "Tổng cục Thống kê")).conflicts()
    assert [finding.rule for finding in found] == ["stale-figure"] * len(SUPERSEDED)


def test_without_the_office_a_newspaper_contradicts_itself() -> None:
    found = fc.Corpus(UNNAMED).conflicts()
    assert {finding.rule for finding in found} == {"contradicts-source"}
    assert {finding.severity for finding in found} == {Severity.ERROR}
    assert {_figure(finding) for finding in found} == {"3,28%", "3,41%", "4,05%", "4,25%", "5,47%"}


def test_a_newspaper_that_names_itself_contradicts_itself_too() -> None:
    found = fc.Corpus(_articles("Theo Chợ Mới, ", "Chợ Mới")).conflicts()
    assert {finding.rule for finding in found} == {"contradicts-source"}


def test_halves_and_nine_months_contradict_no_quarter() -> None:
    found = fc.Corpus([*NAMED, *UNNAMED]).conflicts()
    assert not {"3,72%", "4,24%", "5,05%"} & {_figure(finding) for finding in found}


def test_before_the_revisions_nothing_is_stale() -> None:
    corpus = fc.Corpus(NAMED)
    assert corpus.as_of(date(2023, 6, 30)).conflicts() == []
    assert {_figure(finding) for finding in corpus.as_of(date(2023, 9, 30)).conflicts()} == {"3,32%", "4,14%"}


@settings(max_examples=15, deadline=None)
@given(st.permutations(range(8)))
def test_the_order_of_files_does_not_matter(order: list[int]) -> None:
    other = [
        *_articles("Theo Tổng cục Thống kê, "),
        *(Article.from_text(a.text, id=f"x-{a.id}", published=a.published) for a in UNNAMED),
    ]
    assert fc.Corpus([other[at] for at in order]).conflicts() == fc.Corpus(other).conflicts()


def _draft(text: str, day: str = "2024-02-01") -> Article:
    return Article.from_text(text, id="draft", published=date.fromisoformat(day), language="vi")


def test_a_draft_with_a_superseded_figure_is_told_so_at_that_figure() -> None:
    (note,) = fc.Corpus(NAMED).lint(_draft("Theo Tổng cục Thống kê, quý I/2023 GDP của cả nước tăng 3,32%."))
    assert (note.rule, note.severity, note.place.path) == ("stale-figure", Severity.NOTE, "draft")
    assert note.related[0].message == "3,41%"


def test_a_draft_with_the_figure_that_holds_is_told_nothing() -> None:
    assert fc.Corpus(NAMED).lint(_draft("Theo Tổng cục Thống kê, quý I/2023 GDP của cả nước tăng 3,41%.")) == []


def test_a_draft_that_brings_a_new_figure_of_the_office_is_shown_the_one_it_replaces() -> None:
    (note,) = fc.Corpus(NAMED).lint(_draft("Theo Tổng cục Thống kê, quý I/2023 GDP của cả nước tăng 3,46%."))
    assert (note.rule, note.severity, note.place.path) == ("stale-figure", Severity.NOTE, "draft")
    assert [other.place.path for other in note.related] == ["gdp-2023-12-29"]


def test_a_draft_that_names_no_office_contradicts_what_the_office_printed() -> None:
    (error,) = fc.Corpus(NAMED[3:]).lint(_draft("Quý I/2023, GDP của cả nước tăng 3,32%."))
    assert (error.rule, error.severity) == ("contradicts-source", Severity.ERROR)


def test_thousands_of_equal_prints_are_one_note() -> None:
    copies = [
        Article.from_text(f"{NAMED[0].text} Bản tin số {number}.", id=f"copy-{number:04}", published=date(2023, 3, 29))
        for number in range(1000)
    ]
    (note,) = fc.Corpus([*copies, NAMED[3]]).conflicts()
    assert note.place.path == "copy-0000"
    assert len(note.related) == len(copies)


def test_the_office_may_be_named_in_an_earlier_paragraph() -> None:
    articles = [
        Article.from_text(
            f"Tổng cục Thống kê họp báo công bố số liệu kinh tế.\n\n{text.format(office='')}",
            id=day,
            published=date.fromisoformat(day),
        )
        for day, text in PRINTS.items()
    ]
    assert [finding.rule for finding in fc.Corpus(articles).conflicts()] == ["stale-figure"] * len(SUPERSEDED)


@pytest.mark.parametrize(
    ("claim", "day", "expected"),
    [
        ("GDP quý I/2023 tăng 3,41%", "2024-01-01", "supported"),
        ("GDP quý I/2023 tăng 3,32%", "2024-01-01", "refuted"),
        ("GDP quý I/2023 tăng 3,28%", "2023-10-01", "supported"),
        ("GDP quý I/2023 tăng 3,32%", "2023-06-30", "supported"),
        ("GDP quý I/2023 tăng 3,41%", "2023-06-30", "refuted"),
    ],
)
def test_a_claim_is_held_against_the_print_that_held_on_the_day(claim: str, day: str, expected: str) -> None:
    assert fc.Corpus(NAMED).as_of(date.fromisoformat(day)).verify(claim).label == expected


def test_a_superseded_print_is_shown_beside_the_verdict_and_decides_nothing() -> None:
    evidence = fc.Corpus(NAMED).verify("GDP quý I/2023 tăng 3,41%").evidence
    assert {(one.fact.printed, one.note) for one in evidence if one.note.startswith("superseded")} == {
        ("3,32%", "superseded by 3,41%"),
        ("3,28%", "superseded by 3,41%"),
    }
