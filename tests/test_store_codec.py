"""A fact that was stored is the fact that is read again."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from store_samples import ARTICLES, GREEN

from factcheck.model import (
    Article,
    Basis,
    BasisKind,
    Fact,
    Interval,
    Measure,
    Moment,
    Passage,
    Period,
    PeriodKind,
    Place,
    Quantity,
    Span,
    Status,
)
from factcheck.store.body import Body, dictionary_of, lines_of, packed
from factcheck.store.codec import decode, encode
from factcheck.store.contract import ArticleRecord, content_hash
from factcheck.store.extracted import extracted
from factcheck.store.record import record_of, short

ANY_TEXT = st.text(st.characters(), max_size=20)  # lone surrogates, NUL and all
MAYBE_TEXT = st.none() | ANY_TEXT
DAYS = st.dates()
NUMBERS = st.decimals(allow_nan=False)
OFFSETS = st.integers(min_value=0)
INTERVALS = st.builds(Interval, st.none() | NUMBERS, st.none() | NUMBERS, st.booleans(), st.booleans())
QUANTITIES = st.builds(
    Quantity,
    INTERVALS,
    MAYBE_TEXT,
    st.none() | NUMBERS,
    NUMBERS,
    MAYBE_TEXT,
    st.lists(ANY_TEXT, max_size=2).map(tuple),
    st.none() | NUMBERS,
    st.lists(INTERVALS, max_size=2).map(tuple),
)
PERIODS = st.builds(Period, DAYS, st.none() | DAYS, st.sampled_from(PeriodKind), st.booleans(), st.booleans())
BASES = st.builds(Basis, st.sampled_from(BasisKind), st.none() | PERIODS)
PLACES = st.builds(
    Place,
    path=ANY_TEXT,
    title=MAYBE_TEXT,
    published=st.none() | DAYS,
    url=MAYBE_TEXT,
    line=OFFSETS,
    column=OFFSETS,
    end_line=OFFSETS,
    end_column=OFFSETS,
    start=OFFSETS,
    end=OFFSETS,
    quote=ANY_TEXT,
    quote_start=OFFSETS,
    quote_end=OFFSETS,
    locator=MAYBE_TEXT,
)
FACTS = st.builds(
    Fact,
    id=ANY_TEXT,
    origin=ANY_TEXT,
    span=st.builds(Span, OFFSETS, OFFSETS),
    printed=ANY_TEXT,
    subject=ANY_TEXT,
    holder=MAYBE_TEXT,
    indicator=MAYBE_TEXT,
    area=MAYBE_TEXT,
    measure=st.sampled_from(Measure),
    status=st.sampled_from(Status),
    quantity=QUANTITIES,
    period=st.none() | PERIODS,
    basis=st.none() | BASES,
    part_of=MAYBE_TEXT,
    attribution=MAYBE_TEXT,
    asserted=st.booleans(),
    place=PLACES,
    moment=st.none() | st.sampled_from(Moment),
)
RECORDS = st.builds(
    ArticleRecord,
    id=ANY_TEXT,
    path=ANY_TEXT,
    title=MAYBE_TEXT,
    published=st.none() | DAYS,
    publisher=MAYBE_TEXT,
    url=MAYBE_TEXT,
    hash=ANY_TEXT,
    facts=OFFSETS,
)


@given(FACTS)
def test_a_fact_comes_back_as_it_was(fact: Fact) -> None:
    again = decode(encode(fact), Fact)
    assert again == fact
    # equal is not enough: 7.0 equals 7, and a plain string equals an enum's member
    assert repr(again) == repr(fact)


@given(RECORDS)
def test_an_article_comes_back_as_it_was(record: ArticleRecord) -> None:
    again = decode(encode(record), ArticleRecord)
    assert repr(again) == repr(record)


@given(FACTS)
def test_a_fact_has_one_form_only(fact: Fact) -> None:
    assert encode(decode(encode(fact), Fact)) == encode(fact)


@pytest.mark.parametrize("printed", ["7", "7.0", "7.00", "7E+9", "0E-7", "-0", "890000000"])
def test_a_number_keeps_its_digits(printed: str) -> None:
    number = Decimal(printed)
    fact = _fact(Quantity(Interval(number, None), "%", number, Decimal(1)))
    again = decode(encode(fact), Fact).quantity
    assert (str(again.low), str(again.value)) == (printed, printed)
    assert again.high is None


def _fact(quantity: Quantity) -> Fact:
    place = Place("a", None, date(2024, 1, 1), None, 1, 1, 1, 2, 0, 1, "7", 0, 1)
    return Fact(
        "a#0", "a", Span(0, 1), "7", "", None, None, None, Measure.LEVEL, Status.ACTUAL,
        quantity, None, None, None, None, True, place,
    )  # fmt: skip


@given(RECORDS, st.lists(FACTS, max_size=3), st.lists(PLACES, max_size=3))
def test_what_no_extractor_would_make_is_packed_as_it_is(
    record: ArticleRecord, facts: list[Fact], places: list[Place]
) -> None:
    sentences = [Passage("elsewhere", place) for place in places]
    again = _packed(record, facts, sentences)
    assert (repr(list(again)), repr(list(again.passages()))) == (repr(facts), repr(sentences))


@pytest.mark.parametrize("text", [*ARTICLES.values(), "Sản lượng\r\ngạch là\r4,25 triệu viên.\nGiảm 3%.\n", ""])
def test_an_article_is_packed_as_it_is(text: str) -> None:
    [(record, facts, sentences)] = extracted([Article.from_text(text, id="a", title="T", published=date(2024, 1, 2))])
    again = _packed(record, facts, sentences)
    assert (repr(list(again)), repr(list(again.passages()))) == (repr(facts), repr(sentences))


def test_of_an_article_a_sentence_is_kept_once() -> None:
    text = ARTICLES[GREEN]
    lines = lines_of(*extracted([Article.from_text(text)])[0]).decode()
    assert lines.count(text.strip()) == 1
    assert "null,[" not in lines.split("\n")[0]


@pytest.mark.parametrize("id", ["a.txt", "a.txt#3", "", "=", "!a.txt"])
def test_a_record_comes_back_from_its_short_form(id: str) -> None:
    record = ArticleRecord(id, "a.txt", "T", date(2024, 1, 2), None, "u", content_hash("x"), 7)
    assert record_of(short(record), record.path, bytes.fromhex(record.hash), record.facts) == record


def _packed(record: ArticleRecord, facts: list[Fact], sentences: list[Passage]) -> Body:
    record = replace(record, facts=len(facts))
    lines = lines_of(record, facts, sentences)
    dictionary = dictionary_of([lines])
    return Body(record, len(sentences), packed(lines, dictionary), dictionary)
