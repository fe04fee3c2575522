"""What holds of every text: spans slice it, forms and neighbours do not matter, nothing crashes."""

from __future__ import annotations

import unicodedata
from dataclasses import replace

import pytest
from gold_table import SEEDS, STEMS
from hypothesis import given, settings
from hypothesis import strategies as st

import factcheck as fc
from factcheck.sources import read
from factcheck.text.fold import bare

_PIECES = st.sampled_from(
    "Năm 2023 | chỉ số sản xuất công nghiệp | tăng 7,68% | so với | cùng kỳ | (78,6 tỷ đồng) | ; | . | : | đạt | kế hoạch | "
    "gần 8 tỷ đồng | 9/13 sản phẩm | 3 – 4 cụm | từ 50.000 m2 | lên 320.000 m2/năm | Công ty Than Na Dương | tỉnh Lạng Sơn | "
    "hai mươi lăm | trong đó | Nghị quyết số 45-NQ/TU | 6.361,3 | 1.234 | - | / | % | trăm | tỷ | 09.02.2024 | quý II/2024 | VND6.36 trillion | "
    "\u0000 | \u202e | ::error:: | [bold] | \ufeff | 𝟕 | ² | 99999999999999999999999999999999999 | lần lượt | nếu | ?".split(
        " | "
    )
)
_TEXTS = st.one_of(
    st.text(max_size=200), st.lists(_PIECES, max_size=25).map(" ".join), st.lists(_PIECES, max_size=25).map("".join)
)


def _signature(facts: list[fc.Fact]) -> list[tuple[object, ...]]:
    return [
        (
            f.measure,
            f.status,
            f.quantity,
            f.period,
            f.basis,
            f.indicator,
            f.area,
            unicodedata.normalize("NFC", f.printed),
        )
        for f in facts
    ]


@settings(max_examples=300, deadline=None)
@given(_TEXTS)
def test_no_text_crashes_and_every_span_slices_the_original(text: str) -> None:
    article = fc.Article.from_text(text, id="a")
    for fact in fc.extract(article):
        start, end = fact.span
        assert article.text[start:end] == fact.printed != ""
        assert article.text[fact.place.quote_start : fact.place.quote_end] == fact.place.quote
        assert fact.place.quote_start <= start < end <= fact.place.quote_end
    for mention in fc.mentions(text, language="vi"):
        assert 0 <= mention.span.start < mention.span.end <= len(text)


@settings(max_examples=150, deadline=None)
@given(_TEXTS)
def test_a_claim_of_any_text_gets_a_verdict(text: str) -> None:
    corpus = fc.Corpus([fc.Article.from_text("Năm 2023, GRDP của tỉnh Lạng Sơn tăng 7%.", id="a", language="vi")])
    assert corpus.verify(text).label in {"supported", "refuted", "not_enough_info"}


@pytest.mark.parametrize("stem", list(STEMS))
@pytest.mark.parametrize("form", ["NFD", "NFC"])
def test_composed_and_decomposed_letters_give_the_same_facts(stem: str, form: str) -> None:
    article = read(SEEDS / f"{stem}.md")
    text = unicodedata.normalize(form, article.text)
    other = fc.Article.from_text(text, id=article.id, published=article.published, language="vi")
    plain = fc.Article.from_text(article.text, id=article.id, published=article.published, language="vi")
    assert _signature(fc.extract(other)) == _signature(fc.extract(plain))


@pytest.mark.parametrize("stem", list(STEMS))
def test_line_ends_do_not_matter_to_the_facts_but_their_places_are_those_of_the_file(stem: str) -> None:
    article = read(SEEDS / f"{stem}.md")
    text = article.text.replace("\n", "\r\n")
    other = replace(
        article,
        text=text,
        body=type(article.body)(article.text[: article.body.start].count("\n") + article.body.start, len(text)),
    )
    facts, others = fc.extract(article), fc.extract(other)
    assert _signature(facts) == _signature(others)
    assert [f.place.line for f in facts] == [f.place.line for f in others]
    assert [f.place.column for f in facts] == [f.place.column for f in others]


@pytest.mark.parametrize(
    "piece",
    [
        "7,68% ",
        "1.",
        "tăng ",
        "- ",
        "(",
        "Công ty A ",
        "năm 2023 ",
        "a" * 50,
        "9/13",
        "Lạng Sơn và ",
        "Công ty A, ",
        "năm 2023 tăng 5% so với năm 2022, ",
    ],
    ids=lambda piece: f"of {bare(piece)[:20]!r}",
)
def test_a_very_long_line_is_read_in_pieces_and_to_its_end(piece: str) -> None:
    text = piece * (60_000 // len(piece)) + " sản lượng đạt 12,5 tấn"
    facts = fc.extract(fc.Article.from_text(text, id="a", language="vi"))
    assert facts[-1].printed.endswith("12,5 tấn")
    assert facts[-1].span.end == len(text)


def test_facts_do_not_depend_on_the_order_of_articles() -> None:
    articles = [read(path) for path in sorted(SEEDS.iterdir())]
    claim = "2023 growth 7.68%"
    forwards, backwards = fc.Corpus(articles), fc.Corpus(articles[::-1])
    assert forwards.verify(claim) == backwards.verify(claim)
    assert forwards.conflicts() == backwards.conflicts()
