"""Each pack's own examples, read with its own words; and that there is one for every word."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

import pytest
from _pytest.mark import ParameterSet
from example_reading import (
    Filled,
    filled,
    found,
    groups,
    marked,
    number,
    paired,
    period,
    plain,
    reading,
    texts,
    words_used,
)

import factcheck as fc
from factcheck.catalogue import indicators
from factcheck.languages import available, load
from factcheck.languages.examples import READ, Reading, examples, gathered
from factcheck.model import MentionKind
from factcheck.observation.statements.ranks import reranked
from factcheck.observation.statements.turned import contrasts, turns
from factcheck.observation.statements.wording import wording
from factcheck.observation.subjects import concepts
from factcheck.relations.reading.page import pages
from factcheck.text.fold import bare

CODES = available()
Value = tuple[str | None, ...]


def _numbers() -> Iterator[tuple[str, str, list[Value]]]:
    for code in CODES:
        of = examples(code)
        yield from ((code, way, [value]) for value, ways in of.numbers.items() for way in ways)
        yield from ((code, text, [_count(one) for one in counts.split("; ")]) for text, counts in of.counted.items())
        yield from ((code, text, []) for text in of.nothing)


def _count(told: str) -> Value:
    count, _, unit = told.partition(" ")
    return count, count, unit


def _periods() -> Iterator[tuple[str, str, list[Value]]]:
    for code in CODES:
        of = examples(code)
        yield from ((code, way, [dates]) for dates, ways in of.periods.items() for way in ways)
        yield from ((code, text, []) for text in of.no_period)


def _sentences() -> Iterator[tuple[str, str, Reading]]:
    for code in CODES:
        for wanted, said in examples(code).sentences:
            yield from ((code, text, wanted) for text in said)


def named(cases: Iterator[tuple[str, str, object]]) -> list[ParameterSet]:
    """The cases, each with its text as the name of its test, without diacritics, which pytest would escape."""
    return [pytest.param(code, text, wanted, id=f"{code}: {bare(plain(text))}") for code, text, wanted in cases]


@pytest.mark.parametrize(("code", "text", "values"), named(_numbers()))
def test_figures_are_read_as_their_pack_says(code: str, text: str, values: list[Value]) -> None:
    assert [number(mention) for mention in found(text, code, MentionKind.QUANTITY)] == values


@pytest.mark.parametrize(("code", "text", "dates"), named(_periods()))
def test_periods_are_read_as_their_pack_says(code: str, text: str, dates: list[Value]) -> None:
    assert [period(mention) for mention in found(text, code, MentionKind.PERIOD)] == dates


@pytest.mark.parametrize(("code", "text", "wanted"), named(_sentences()))
def test_sentences_are_read_as_their_pack_says(code: str, text: str, wanted: Reading) -> None:
    facts = marked(text, code)
    assert facts
    for fact in facts:
        assert fact is not None, "no figure ends where the mark does"
        assert {name: reading(fact, text)[name] for name in wanted} == wanted


@pytest.mark.parametrize("code", CODES)
def test_sentences_name_only_fields_that_are_documented(code: str) -> None:
    assert {name for wanted, _ in examples(code).sentences for name in wanted} <= set(READ)


@pytest.mark.parametrize("code", CODES)
def test_every_name_of_an_indicator_is_found_in_a_plain_sentence(code: str) -> None:
    of, by_id = examples(code), indicators().by_id
    lost = []
    for phrase, indicator in load(code).words["indicator"].items():
        text = of.carrier.format(subject=phrase, figure=of.figures[by_id[indicator].unit])
        facts = fc.extract(fc.Article.from_text(text, language=code))
        if [fact.indicator for fact in facts] != [indicator]:
            lost.append((phrase, indicator, [(fact.printed, fact.indicator) for fact in facts]))
    assert lost == []


@pytest.mark.parametrize("code", CODES)
def test_every_counted_thing_is_found_behind_a_number_in_words(code: str) -> None:
    words, value = examples(code).count
    read = {
        thing: [number(mention) for mention in found(f"{words} {thing}", code, MentionKind.QUANTITY)]
        for thing in load(code).words["counter"]
    }
    wanted = {thing: [(value, value, unit)] for thing, unit in load(code).words["counter"].items()}
    assert read == wanted


@pytest.mark.parametrize("code", CODES)
def test_no_name_of_an_indicator_stands_for_two(code: str) -> None:
    module = __import__(f"factcheck.languages.{code}.indicators", fromlist=["INDICATORS"])
    named = [phrase for phrases in module.INDICATORS.values() for phrase in phrases]
    assert len(named) == len(set(named)) == len(load(code).words["indicator"])


def _groups(slots: str, kind: str) -> Iterator[tuple[str, str, list[Filled]]]:
    for code in CODES:
        found = groups(getattr(examples(code), slots), kind, code)
        yield from ((code, group[0].said if group else "", group) for group in found)


@pytest.mark.parametrize(("code", "text", "group"), named(_groups("alike", "alike")))
def test_phrases_that_are_alike_are_said_for_one_another(code: str, text: str, group: list[Filled]) -> None:
    assert len(group) > 1
    said = [wording(one.said) for one in group]
    assert [(one.text, other.text) for one in said for other in said if one.told([other]) != one.words] == []


@pytest.mark.parametrize(("code", "text", "group"), named(_groups("synonyms", "synonym")))
def test_phrases_of_one_meaning_are_one_word(code: str, text: str, group: list[Filled]) -> None:
    assert group
    forms = wording(text).tokens
    assert group[0].phrase in forms
    assert {one.phrase: wording(one.said).tokens for one in group} == {one.phrase: forms for one in group}


def test_no_phrase_of_two_packs_has_two_meanings() -> None:
    tables = [load(code).words["synonym"] for code in CODES]
    meanings = {phrase: {table[phrase] for table in tables if phrase in table} for phrase in set().union(*tables)}
    assert {phrase: found for phrase, found in meanings.items() if len(found) > 1} == {}


def _turned(kind: str) -> Iterator[tuple[str, str, tuple[Filled, Filled]]]:
    for code in CODES:
        pairs = paired(getattr(examples(code), f"{kind}s"))
        yield from ((code, f"{one.said} ({other.phrase})", (one, other)) for one, other in pairs)


@pytest.mark.parametrize(("code", "text", "pair"), named(_turned("opposite")))
def test_a_word_for_its_opposite_turns_a_sentence(code: str, text: str, pair: tuple[Filled, Filled]) -> None:
    one, other = pair
    assert (one.phrase, other.phrase) in turns(wording(one.said), [wording(other.said)])
    assert (other.phrase, one.phrase) in turns(wording(other.said), [wording(one.said)])


@pytest.mark.parametrize(("code", "text", "pair"), named(_turned("contrast")))
def test_a_word_for_another_kind_is_a_contrast(code: str, text: str, pair: tuple[Filled, Filled]) -> None:
    one, other = pair
    assert (one.phrase, other.phrase) in contrasts(wording(one.said), [wording(other.said)])
    assert (other.phrase, one.phrase) in contrasts(wording(other.said), [wording(one.said)])
    assert turns(wording(one.said), [wording(other.said)]) == ()


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("kind", ["opposite", "contrast"])
def test_each_opposite_has_a_sentence(code: str, kind: str) -> None:
    table = load(code).words[kind]
    written = [(one.phrase, other.phrase) for one, other in paired(getattr(examples(code), f"{kind}s"))]
    assert sorted(written) == sorted((word, other) for word, others in table.items() for other in others.split(", "))


def _slots(name: str) -> Iterator[tuple[str, str, Filled]]:
    for code in CODES:
        yield from ((code, one.said, one) for one in filled(getattr(examples(code), name)))


@pytest.mark.parametrize(("code", "text", "denial"), named(_slots("denials")))
def test_a_denial_turns_a_sentence(code: str, text: str, denial: Filled) -> None:
    said, denied = wording(denial.unsaid), wording(text)
    assert load(code).words["negation"][denial.phrase] is True
    assert turns(said, [denied])
    assert turns(denied, [said])


@pytest.mark.parametrize(("code", "text", "phrase"), named(_slots("no_denials")))
def test_a_phrase_that_denies_nothing_turns_no_sentence(code: str, text: str, phrase: Filled) -> None:
    said, longer = wording(phrase.unsaid), wording(text)
    assert load(code).words["negation"][phrase.phrase] is False
    assert turns(said, [longer]) == turns(longer, [said]) == ()


@pytest.mark.parametrize("code", CODES)
def test_a_rank_is_turned_by_another_in_its_place_and_by_no_other_word_for_it(code: str) -> None:
    values = load(code).words["rank"]
    for one, other in product(filled(examples(code).ranks), repeat=2):
        if one.slot == other.slot:
            differs = values[one.phrase] != values[other.phrase]
            assert bool(reranked(wording(one.said), [wording(other.said)])) is differs, (one.said, other.said)


@pytest.mark.parametrize(("code", "text", "phrase"), named(_slots("no_ranks")))
def test_a_phrase_that_ranks_nothing_turns_no_sentence(code: str, text: str, phrase: Filled) -> None:
    assert load(code).words["rank"][phrase.phrase] == 0
    ranked = [wording(phrase.slot.format(rank)) for rank, value in load(code).words["rank"].items() if value]
    assert [one.text for one in ranked if reranked(wording(text), [one]) or reranked(one, [wording(text)])] == []


@pytest.mark.parametrize("code", CODES)
def test_the_phrases_of_a_concept_name_it(code: str) -> None:
    wrong = [(id, way) for id, ways in examples(code).concepts.items() for way in ways if id not in concepts(way)]
    assert wrong == []


def _joints() -> Iterator[tuple[str, str, str]]:
    for code in CODES:
        for (symbol, sentence), phrases in examples(code).joints.items():
            yield from ((code, sentence.format(phrase), symbol) for phrase in phrases.split("; "))


@pytest.mark.parametrize(("code", "text", "symbol"), named(_joints()))
def test_words_between_figures_are_read_as_the_symbol_that_their_pack_says(code: str, text: str, symbol: str) -> None:
    (page,) = pages(fc.extract(fc.Article.from_text(text, language=code)))
    (line,) = page.lines
    assert symbol in line.symbols


@pytest.mark.parametrize("code", CODES)
def test_every_word_of_a_pack_is_in_an_example(code: str) -> None:
    pack = load(code)
    kinds = {**pack.words, "numeral": pack.numerals, "month": pack.months}
    del kinds["indicator"]  # thousands of names, each of which has a test of its own above
    used = {word for text in texts(examples(code), code) for word in words_used(plain(text), code)}
    assert [(kind, phrase) for kind, words in kinds.items() for phrase in words if (kind, phrase) not in used] == []


@pytest.mark.parametrize("code", CODES)
def test_no_figure_of_an_example_has_two_values(code: str) -> None:
    of = examples(code)
    for table in (of.numbers, of.periods):
        ways = [way for written in table.values() for way in written]
        assert [way for way in ways if ways.count(way) > 1] == []


def test_a_text_that_two_files_of_examples_read_differently_is_refused() -> None:
    with pytest.raises(ValueError, match="two values for '5 cây'"):
        gathered([{"5 cây": "5 cây"}, {"5 cây": "5 quyển"}])
    assert gathered([{("1", "1"): ("một",)}, {("1", "1"): ("1",)}]) == {("1", "1"): ("một", "1")}
