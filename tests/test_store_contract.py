"""What every backend has to do; each test runs with all of them, on the same articles."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from store_samples import ARTICLES, BLUE, GREEN, RED, as_articles, opened, write

from factcheck.model import Article, Fact, Measure
from factcheck.relations.blocks.contract import UNDATED, blockings, day_of
from factcheck.store import found, keys
from factcheck.store.contract import Query, Store, content_hash
from factcheck.store.memory import MemoryStore
from factcheck.store.overlay import Overlay
from factcheck.text.fold import key


def _in_file(folder: Path) -> Store:
    return opened(folder).store


def _in_memory(folder: Path) -> Store:
    return MemoryStore(as_articles(folder))


BACKENDS = {"in a file": _in_file, "in memory": _in_memory}


@pytest.fixture(params=BACKENDS.values(), ids=list(BACKENDS))
def make(request: pytest.FixtureRequest) -> Callable[[Path], Store]:
    return request.param  # type: ignore[no-any-return]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write(tmp_path / "articles")


@pytest.fixture
def store(make: Callable[[Path], Store], folder: Path) -> Iterator[Store]:
    made = make(folder)
    yield made
    made.close()


def test_facts_come_by_path_and_then_by_place(store: Store) -> None:
    places = [(fact.place.path, fact.span.start) for fact in store.facts()]
    assert places == sorted(places)
    assert {path for path, _ in places} == set(ARTICLES)


def test_facts_of_some_paths_are_only_those(store: Store) -> None:
    assert list(store.facts([RED, GREEN, RED])) == [f for f in store.facts() if f.place.path in (RED, GREEN)]


@pytest.mark.parametrize("paths", [[], ["elsewhere.txt"], ["."], ["do"]], ids=repr)
def test_there_are_no_facts_of_paths_that_are_not_in_it(store: Store, paths: list[str]) -> None:
    assert list(store.facts(paths)) == []


def test_two_can_walk_through_the_facts_at_once(store: Store) -> None:
    assert all(first == second for first, second in zip(store.facts(), store.facts(), strict=True))


def test_articles_are_told_without_their_text(store: Store) -> None:
    articles = store.articles()
    assert [article.path for article in articles] == sorted(ARTICLES)
    assert {article.path: article.hash for article in articles} == {p: content_hash(t) for p, t in ARTICLES.items()}
    assert sum(article.facts for article in articles) == len(list(store.facts()))


def test_two_articles_with_the_same_content_are_two(make: Callable[[Path], Store], tmp_path: Path) -> None:
    store = make(write(tmp_path / "articles", {"a.txt": ARTICLES[GREEN], "b.txt": ARTICLES[GREEN]}))
    first, second = store.articles()
    assert (first.path, second.path) == ("a.txt", "b.txt")
    assert first.hash == second.hash
    assert first.facts == second.facts > 0


def test_files_that_are_fine_are_no_problem(store: Store) -> None:
    assert store.problems() == []


class TestCandidates:
    def test_nothing_asked_is_everything_in_order(self, store: Store) -> None:
        assert store.candidates(Query()) == list(store.facts())

    @pytest.mark.parametrize(
        ("query", "holds"),
        [
            (Query(units=frozenset({"%"})), lambda fact: fact.quantity.unit == "%"),
            (Query(units=frozenset({None, "%"})), lambda fact: fact.quantity.unit in (None, "%")),
            (Query(units=frozenset()), lambda fact: False),
            (Query(measures=frozenset({Measure.GROWTH})), lambda fact: fact.measure is Measure.GROWTH),
            (Query(dates=(date(2023, 1, 1), date(2024, 1, 1))), lambda fact: _dates(fact) == (2023, 2024)),
            (Query(dates=(date(2023, 1, 1), None)), lambda fact: False),
        ],
        ids=["one unit", "no unit or one", "none of no units", "measure", "dates", "open dates are other dates"],
    )
    def test_a_condition_is_met_by_these_and_no_others(
        self, store: Store, query: Query, holds: Callable[[Fact], bool]
    ) -> None:
        assert store.candidates(query) == [fact for fact in store.facts() if holds(fact)]

    def test_what_a_fact_is_about_finds_it_and_only_its_like(self, store: Store) -> None:
        for fact in store.facts():
            alike = [
                other
                for other in store.facts()
                if fact.area in (None, other.area)
                and fact.indicator in (None, other.indicator)
                and (fact.holder is None or key(fact.holder) == key(other.holder or ""))
                and (fact.period is None or (other.period and fact.period.dates == other.period.dates))
            ]
            assert store.candidates(_query(fact)) == alike

    def test_all_conditions_have_to_be_met(self, store: Store) -> None:
        growth = Query(units=frozenset({"%"}), measures=frozenset({Measure.LEVEL}), indicators=frozenset({"nothing"}))
        assert store.candidates(growth) == []

    def test_a_word_finds_facts_however_it_is_written(self, store: Store) -> None:
        found = store.candidates(Query(words=("đường", "Hoà")))
        assert found == store.candidates(Query(words=("duong", "hoa")))
        assert found
        assert all("Hoà Bình" in fact.place.quote for fact in found)

    def test_the_rarer_of_two_words_says_more(self, make: Callable[[Path], Store], tmp_path: Path) -> None:
        texts = {f"{number}.txt": "Gạch: 5 tấn." for number in range(4)}
        store = make(write(tmp_path / "articles", {**texts, "z.txt": "Vải: 5 tấn."}))
        assert store.candidates(Query(words=("gach", "vai")))[0].place.path == "z.txt"

    def test_a_fact_with_both_words_comes_first(self, make: Callable[[Path], Store], tmp_path: Path) -> None:
        texts = {"a.txt": "Gạch: 5 tấn.", "b.txt": "Gạch đỏ: 5 tấn.", "c.txt": "Đỏ: 5 tấn.", "d.txt": "Lam: 5 tấn."}
        store = make(write(tmp_path / "articles", texts))
        assert [fact.place.path for fact in store.candidates(Query(words=("gach", "do")))] == [
            "b.txt",
            "a.txt",
            "c.txt",
        ]

    @pytest.mark.parametrize("word", ["xyz", 'a"b', "AND", "NEAR", "*", "folded", "(", "đỏ-", "ế", "gach OR vai"])
    def test_words_that_do_not_occur_find_nothing_and_do_no_harm(self, store: Store, word: str) -> None:
        expected = [f for f in store.facts() if not key(word) or set(key(word).split()) & set(keys.words(f).split())]
        found = store.candidates(Query(words=(word,)))
        assert sorted(fact.id for fact in found) == sorted(fact.id for fact in expected)

    def test_all_words_of_a_subject_are_found_in_any_order_and_spelling(
        self, make: Callable[[Path], Store], tmp_path: Path
    ) -> None:
        texts = {"a.txt": "Gạch đỏ: 5 tấn.", "b.txt": "Giá gạch: 5 tấn.", "c.txt": "Ống đỏ bằng gạch: 5 tấn."}
        store = make(write(tmp_path / "articles", texts))
        found = store.candidates(Query(subject=("Đỏ", "gach")))
        assert [fact.place.path for fact in found] == ["a.txt", "c.txt"]

    def test_words_beside_a_subject_are_not_taken_for_it(self, store: Store) -> None:
        for fact in store.facts():
            beside = sorted({*keys.words(fact).split()} - keys.subject_words(fact))
            assert beside
            assert fact not in store.candidates(Query(subject=(beside[0],)))

    def test_a_subject_narrows_what_conditions_and_words_allow(self, store: Store) -> None:
        for fact in filter(lambda fact: fact.subject, store.facts()):
            wide = store.candidates(Query(units=frozenset({fact.quantity.unit}), words=("nam",)))
            narrow = Query(units=frozenset({fact.quantity.unit}), words=("nam",), subject=(fact.subject,))
            assert store.candidates(narrow) == [
                one for one in wide if keys.subject_words(fact) <= keys.subject_words(one)
            ]

    def test_facts_are_not_found_by_numbers_but_sentences_are(
        self, make: Callable[[Path], Store], tmp_path: Path
    ) -> None:
        store = make(write(tmp_path / "articles", {"a.txt": "Năm 2023 bán 57 tấn gạch."}))
        assert store.candidates(Query(words=("gach",)))
        assert store.candidates(Query(words=("57",))) == store.candidates(Query(words=("2023",))) == []
        assert store.passages(["57"], 5)

    def test_words_narrow_what_conditions_allow(self, store: Store) -> None:
        found = store.candidates(Query(units=frozenset({"%"}), words=("gach",)))
        assert [(fact.place.path, fact.printed) for fact in found] == [(BLUE, "3%")]

    def test_no_more_than_the_limit(self, store: Store) -> None:
        assert store.candidates(Query(limit=2)) == list(store.facts())[:2]
        assert len(store.candidates(Query(words=("san", "gach", "nam"), limit=1))) == 1

    def test_thousands_of_words_are_fine(self, store: Store) -> None:
        many = tuple(f"w{number}" for number in range(5000))
        assert store.candidates(Query(words=(*many, "vai"))) == store.candidates(Query(words=("vai",)))

    def test_the_commonest_words_go_first_where_there_are_too_many_occurrences(
        self, store: Store, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(keys, "OCCURRENCES", 2)
        assert store.candidates(Query(words=("nam", "vai"))) == store.candidates(Query(words=("vai",)))


SENTENCES = st.lists(
    st.sampled_from(
        [
            "Năm 2023, sản lượng gạch đạt 4,25 triệu viên.",
            "Quý I/2024, Công ty Gạch Hồng đạt doanh thu 310 tỷ đồng, tăng 7,5%.",
            "Tỉnh Bắc Giang thu hoạch 52.400 tấn vải thiều.",
            "Tỷ lệ hộ nghèo giảm còn 2,9% năm 2023.",
            "Giá điện tăng 3%, lên 2.103 đồng/kWh.",
            "Brick output rose 7.5% to 4.2 million units in 2023.",
            "Không có con số nào ở đây.",
        ]
    ),
    min_size=1,
    max_size=4,
).map("\n".join)
TEXTS = st.dictionaries(st.sampled_from(["a.txt", "b.txt", "B.md", "ă.txt", "z.txt"]), SENTENCES, min_size=1)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(texts=TEXTS, data=st.data())
def test_all_backends_answer_alike(texts: dict[str, str], data: st.DataObject, tmp_path_factory: object) -> None:
    folder = write(tmp_path_factory.mktemp("corpus") / "articles", texts)  # type: ignore[attr-defined]
    file, memory = _in_file(folder), _in_memory(folder)
    try:
        assert list(file.facts()) == list(memory.facts())
        assert file.articles() == memory.articles()
        for query in _queries(list(memory.facts()), data):
            assert file.candidates(query) == memory.candidates(query)
    finally:
        file.close()


@given(st.permutations([Article.from_text(text, id=path) for path, text in ARTICLES.items()] * 2))
@settings(max_examples=10, deadline=None)
def test_the_order_in_which_articles_come_does_not_matter(articles: list[Article]) -> None:
    store, ordered = MemoryStore(articles), MemoryStore(sorted(articles, key=lambda article: article.id))
    assert list(store.facts()) == list(ordered.facts())
    assert store.articles() == ordered.articles()
    query = Query(words=("gach", "nam", "dong"), limit=3)
    assert store.candidates(query) == ordered.candidates(query)


def _queries(facts: list[Fact], data: st.DataObject) -> Iterator[Query]:
    yield Query()
    if not facts:
        return
    words = sorted({word for fact in facts for word in keys.words(fact).split()})
    some = st.lists(st.sampled_from(words), max_size=6).map(tuple)
    for fact in data.draw(st.lists(st.sampled_from(facts), max_size=4)):
        exact = _query(fact)
        yield exact
        yield replace(exact, area=None, holder=None, dates=None, words=data.draw(some))
        yield Query(words=data.draw(some), limit=data.draw(st.integers(1, 9)))
        yield replace(exact, words=(), subject=tuple(sorted(keys.subject_words(fact)))[: data.draw(st.integers(0, 3))])


def _query(fact: Fact) -> Query:
    """What finds facts about the same."""
    return Query(
        area=fact.area,
        holder=fact.holder,
        dates=fact.period.dates if fact.period else None,
        indicators=frozenset({fact.indicator}) if fact.indicator else None,
    )


def _dates(fact: Fact) -> tuple[int, int | None] | None:
    dates = fact.period.dates if fact.period else None
    return (dates[0].year, dates[1].year if dates[1] else None) if dates else None


TWO_STORIES = {
    "a.txt": "Năm 2023, xưởng gốm Làng Cổ bán ra 1.240 bộ ấm chén, thu 86 tỷ đồng.\n",
    "b.txt": "Xưởng thu 86 tỷ đồng nhờ 1.240 bộ ấm chén trong năm 2023, theo chủ xưởng.\n",
    "c.txt": "Năm 2023, xưởng gốm Làng Cổ bán ra 1.420 bộ ấm chén, thu 88 tỷ đồng.\n",
    "d.txt": "Chợ huyện có 57 sạp hàng.\n",
}


def _all_filed(store: Store) -> list[object]:
    """All that is filed, with articles by their paths: each store numbers them in its own way."""
    return [
        (by.id, key, sorted((one.day, one.mark, store.record(one.article).path, one.fact) for one in filed))
        for by in blockings()
        for key, filed in store.filed(by)
    ]


def test_every_backend_files_the_same(tmp_path: Path) -> None:
    folder = write(tmp_path / "articles", TWO_STORIES)
    file, memory = _in_file(folder), _in_memory(folder)
    assert _all_filed(file) == _all_filed(memory) != []
    file.close()


def test_what_is_filed_points_to_the_figures_of_its_article(make: Callable[[Path], Store], tmp_path: Path) -> None:
    store = make(write(tmp_path / "articles", TWO_STORIES))
    for by in blockings():
        for _, filed in store.filed(by):
            for one in filed:
                assert store.article(one.article)[one.fact].place.path == store.record(one.article).path
    store.close()


def test_under_a_key_lies_what_is_near_enough_in_time_to_matter(make: Callable[[Path], Store], tmp_path: Path) -> None:
    dated = {
        f"{day}.md": f"---\npublished: {day}\n---\n\n{TWO_STORIES['a.txt']}" for day in ("2024-01-02", "2024-06-30")
    }
    store = make(write(tmp_path / "articles", {**TWO_STORIES, **dated}))
    near = day_of(date(2024, 1, 2))
    for by in blockings():
        told = dict(store.filed(by))
        assert list(told) == sorted(told)
        for number, filed in told.items():
            assert store.beside(by, number, UNDATED) == filed
            apart = 10**6 if by.days is None else by.days
            assert store.beside(by, number, near) == [
                one for one in filed if not one.day or abs(one.day - near) <= apart
            ]
        assert store.beside(by, 7, near) == []
    store.close()


def test_copies_of_a_sentence_are_filed_together_and_so_are_the_figures_of_one_story(
    make: Callable[[Path], Store], tmp_path: Path
) -> None:
    store = make(write(tmp_path / "articles", TWO_STORIES))
    together = {
        (by.id, *sorted({store.record(one.article).path for one in filed}))
        for by in blockings()
        for _, filed in store.filed(by)
    }
    assert {("sentence", "a.txt", "c.txt"), ("story", "a.txt", "b.txt")} <= together
    assert not any("d.txt" in told and len(told) > 2 for told in together)
    store.close()


def test_two_stores_laid_over_each_other_are_as_one(make: Callable[[Path], Store], tmp_path: Path) -> None:
    whole = make(write(tmp_path / "whole", TWO_STORIES))
    below = make(write(tmp_path / "below", {name: TWO_STORIES[name] for name in ("a.txt", "d.txt")}))
    above = MemoryStore(
        as_articles(write(tmp_path / "above", {name: TWO_STORIES[name] for name in ("b.txt", "c.txt")}))
    )
    both = Overlay(below, above)
    assert list(both.facts()) == list(whole.facts())
    assert both.articles() == whole.articles()
    assert _all_filed(both) == _all_filed(whole)
    for by in blockings():
        for number, filed in both.filed(by):
            assert both.beside(by, number, UNDATED) == filed
    both.close()
    whole.close()


def test_where_much_is_found_it_comes_in_the_same_order(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = _in_file(write(tmp_path / "articles", {**ARTICLES, **TWO_STORIES}))
    asked = [
        Query(limit=3, units=frozenset({None, "VND", "%"})),
        Query(words=("nam",), limit=2),
        Query(words=("gach",)),
    ]
    told = [store.candidates(query) for query in asked], store.passages(["nam"], 3)
    assert all(told[0])
    monkeypatch.setattr(found, "MUCH", 1)
    assert ([store.candidates(query) for query in asked], store.passages(["nam"], 3)) == told
    store.close()
