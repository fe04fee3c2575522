"""The walk over a sentence's tokens finds what trying every phrase at every token finds."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.languages.lexicon import Cue, Lexicon

WORDS = st.sampled_from(["a", "b", "c", "hai", "5", "17", "2024", "iv"])
PARTS = st.sampled_from(["a", "b", "c", "hai", "5", "{n}", "{year}", "{quarter}", "{month}"])
PHRASES = st.lists(PARTS, min_size=1, max_size=4).map(" ".join)
LEXICA = st.dictionaries(st.sampled_from("xyz"), st.dictionaries(PHRASES, st.integers(), max_size=8))
COUNTS = {"hai": 2}
FILLS = {
    "n": lambda token: COUNTS.get(token) or _number(token, 1, 99, 2),
    "month": lambda token: _number(token, 1, 12, 2),
    "year": lambda token: _number(token, 1900, 2099, 4),
    "quarter": lambda token: {"iv": 4}.get(token) or _number(token, 1, 4, 1),
}


def _number(token: str, low: int, high: int, digits: int) -> int | None:
    return int(token) if token.isdecimal() and low <= int(token) <= high and len(token) <= digits else None


def _matched(phrase: str, tokens: list[str]) -> tuple[int, ...] | None:
    """The slots of a phrase that stands at the beginning of some tokens."""
    parts = phrase.split()
    slots: list[int] = []
    if len(parts) > len(tokens):
        return None
    for part, token in zip(parts, tokens, strict=False):
        if part[0] != "{":
            if part != token:
                return None
        elif (number := FILLS[part[1:-1]](token)) is None:
            return None
        else:
            slots.append(number)
    return tuple(slots)


def _tried(words: dict[str, dict[str, int]], tokens: list[str]) -> set[tuple[str, int, int]]:
    """Where the longest phrase of each kind begins and ends, by trying all of them."""
    ends: dict[tuple[str, int], int] = {}
    for kind, at in product(words, range(len(tokens))):
        for phrase in words[kind]:
            if tokens[at] != "iv" and _matched(phrase, tokens[at:]) is not None:  # no phrase begins with a Roman one
                ends[kind, at] = max(ends.get((kind, at), 0), at + len(phrase.split()))
    return {(kind, at, end) for (kind, at), end in ends.items()}


@given(LEXICA, st.lists(WORDS, max_size=8))
def test_the_longest_phrase_of_each_kind_is_found_at_each_token(
    words: dict[str, dict[str, int]], tokens: list[str]
) -> None:
    lexicon = Lexicon(words, {}, COUNTS)
    found = lexicon.cues(tokens)
    assert {(cue.kind, cue.start, cue.end) for cue in found} == _tried(words, tokens)
    for cue in found:
        same = [phrase for phrase, value in words[cue.kind].items() if value == cue.value]
        assert cue.slots in [_matched(phrase, tokens[cue.start : cue.end]) for phrase in same]
    assert sorted(cue for cues in lexicon.by_kind(tokens).values() for cue in cues) == sorted(found)
    assert Lexicon.unpacked(lexicon.packed()).cues(tokens) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("quý 5", []),
        ("quý", []),
        ("quý ii năm 2024", [Cue("period", "quarter", 0, 4, (2, 2024))]),
        ("quý ii năm nay", [Cue("period", "this_year", 0, 4, (2,))]),
        ("quý ii năm sau", [Cue("period", "bare", 0, 2, (2,))]),
        ("trong quý", [Cue("hedge", "in", 0, 1)]),
    ],
)
def test_of_several_ways_through_slots_the_longest_counts(text: str, found: list[Cue]) -> None:
    templates = {"quý {quarter} năm {year}": "quarter", "quý {quarter} năm nay": "this_year", "quý {quarter}": "bare"}
    lexicon = Lexicon({"period": templates, "hedge": {"trong": "in", "trong vòng": "within"}}, {}, {})
    assert lexicon.cues(text.split()) == found
