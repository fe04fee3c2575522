"""The errors that `mutate` plants: that each is one, and that nothing else is changed."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

import factcheck as fc
from factcheck.desk.mutations import Kind, kinds, plant
from factcheck.languages import available, load
from factcheck.languages.examples import NOW, examples
from factcheck.model import Article, Change, Fact
from factcheck.text.fold import normal

KINDS = {kind.id: kind for kind in kinds()}


def _article(text: str, language: str | None = None, published: date = NOW) -> Article:
    return Article.from_text(text, id="a", language=language, published=published)


def _pairs() -> Iterator[tuple[str, str, str, str, str]]:
    for code in available():
        for (kind, sentence), listed in examples(code).slips.items():
            for pair in listed.split("; "):
                yield (code, kind, sentence, *pair.split(", "))  # type: ignore[misc]


@pytest.mark.parametrize(("code", "kind", "sentence", "right", "wrong"), list(_pairs()))
def test_a_slip_of_a_pack_is_planted_and_makes_another_statement(
    code: str, kind: str, sentence: str, right: str, wrong: str
) -> None:
    article = _article(sentence.format(right), code)
    facts = fc.extract(article)
    texts = {found.copy.text for found in _all(KINDS[kind], article, facts)}
    assert sentence.format(wrong) in texts


@pytest.mark.parametrize("code", available())
def test_every_slip_of_a_pack_is_in_an_example(code: str) -> None:
    shown = {(kind, normal(right).text, wrong) for language, kind, _, right, wrong in _pairs() if language == code}
    listed = {
        (kind, phrase, other)
        for kind, table in load(code).slips.items()
        for phrase, others in table.items()
        for other in others.split(", ")
    }
    # "nửa đầu" stands in its example as "nửa đầu năm", for which the pack has another slip as well
    assert {one for one in listed if not any(_shows(each, one) for each in shown)} == set()


def _shows(shown: tuple[str, str, str], listed: tuple[str, str, str]) -> bool:
    return shown[0] == listed[0] and listed[1] in shown[1] and listed[2] in shown[2]


def _all(kind: Kind, article: Article, facts: list[Fact]) -> Iterator[object]:
    for fact in facts:
        for order in range(12):
            found = plant(kind, article, fact, facts, order)
            if found is not None:
                yield found


TEXT = (
    "Năm 2023, kim ngạch xuất khẩu của tỉnh Lạng Sơn đạt 1.250 triệu USD, tăng 7,68% so với năm 2022. "
    "Trong 6 tháng đầu năm 2023, làng gốm bán 48 nghìn chiếc bình, giảm 12,4% so với cùng kỳ."
)


@pytest.mark.parametrize(
    ("kind", "text", "wanted"),
    [
        (
            "digit",
            "Năm 2023, GRDP của tỉnh Lạng Sơn tăng 12,4%.",
            {"22,4%", "21,4%", "42,4%", "11,4%", "13,4%", "15,4%"},
        ),
        ("unit", "Năm 2023, làng gốm thu 38 triệu đồng.", {"38 tỷ đồng", "38 nghìn đồng", "38 triệu USD"}),
        (
            "unit",
            "Nam 2023, kim ngach xuat khau cua tinh Lang Son dat 38 trieu dong.",
            {"38 ty dong", "38 ti dong", "38 nghin dong", "38 ngan dong", "38 trieu USD"},
        ),
        ("unit", "In 2023, exports reached 38bn dollars.", {"38mn dollars", "38trillion dollars", "38bn dong"}),
        ("direction", "Năm 2023, GRDP của tỉnh Lạng Sơn Tăng 12,4%.", {"Giảm"}),
        ("direction", "NĂM 2023, GRDP CỦA TỈNH LẠNG SƠN TĂNG 12,4%.", {"GIẢM"}),
        ("period", "Quý II/2023, GRDP của tỉnh Lạng Sơn tăng 4,14%.", {"I", "III", "2022", "2024"}),
        (
            "period",
            "Trong 6 tháng đầu năm 2023, GRDP của tỉnh Lạng Sơn tăng 4,14%.",
            {"9", "3", "5", "7", "2022", "2024", "cuối năm"},
        ),
        ("period", "Exports of Lang Son rose 4% in May 2023.", {"April", "June", "2022", "2024"}),
    ],
)
def test_what_may_be_printed_instead(kind: str, text: str, wanted: set[str]) -> None:
    article = _article(text)
    facts = fc.extract(article)
    found = {planted.after for planted in _all(KINDS[kind], article, facts)}  # type: ignore[attr-defined]
    assert found
    if kind == "digit":
        assert found & wanted
    else:
        assert found <= wanted


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("direction", "Năm 2023, làng gốm bán 48 nghìn chiếc bình và cần tăng thu."),
        ("direction", "Năm 2023, giá gốm tăng lên 50.000 đồng."),
        ("period", "Làng gốm có 48 lò nung."),
        ("period", "GRDP của tỉnh Lạng Sơn tăng 4,14% so với năm 2022."),
        ("unit", "Làng gốm có 48 lò nung."),
        ("unit", "Năm 2023, làng gốm ký 48 hợp đồng."),
        ("digit", "Làng gốm có ba lò nung."),
        ("digit", "Hỏi: năm 2023 làng gốm có bán được 48 nghìn chiếc bình không?"),
    ],
)
def test_where_nothing_would_become_wrong_nothing_is_planted(kind: str, text: str) -> None:
    article = _article(text)
    facts = [fact for fact in fc.extract(article) if fact.asserted]
    assert list(_all(KINDS[kind], article, facts)) == []


@given(
    kind=st.sampled_from(kinds()), at=st.integers(0, 3), order=st.integers(0, 50), form=st.sampled_from(["NFC", "NFD"])
)
def test_a_copy_differs_in_the_change_alone_and_a_figure_of_it_asserts_something_else(
    kind: Kind, at: int, order: int, form: str
) -> None:
    article = _article(unicodedata.normalize(form, TEXT))
    facts = fc.extract(article)
    assert len(facts) == 4
    found = plant(kind, article, facts[at], facts, order)
    if found is None:
        return
    change = found.change
    assert found.copy.text == article.text[: change.start] + change.replacement + article.text[change.end :]
    assert unicodedata.is_normalized(form, found.copy.text)
    now = {fact.span: fact for fact in fc.extract(found.copy)}
    assert found.figures
    assert any(kind.changed(facts[at], now[span]) for span in found.figures)


@given(start=st.integers(0, 20), length=st.integers(0, 5), longer=st.integers(0, 5), offset=st.integers(0, 40))
def test_places_outside_of_a_change_are_found_again(start: int, length: int, longer: int, offset: int) -> None:
    change = Change(start, start + length, "x" * longer)
    if offset < start or offset >= start + length:
        assert change.back(change.forward(offset)) == offset or (offset == start + length and longer == 0)
