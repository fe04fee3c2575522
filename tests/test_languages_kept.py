"""A pack as it is kept says what its modules say."""

from __future__ import annotations

from dataclasses import fields
from functools import cache
from importlib import import_module

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.languages import available, keep, load
from factcheck.languages.lexicon import Lexicon, tokens
from factcheck.languages.pack import Pack, from_module
from factcheck.text.fold import bare, normal


@cache
def of_modules(code: str) -> Pack:
    return from_module(code, import_module(f"factcheck.languages.{code}"))


as_kept = cache(keep.load)


@pytest.mark.parametrize("code", available())
def test_every_field_is_the_same(code: str) -> None:
    kept, made = as_kept(code), of_modules(code)
    assert {kind: dict(words) for kind, words in kept.words.items()} == made.words
    others = [field.name for field in fields(Pack) if field.compare and field.name != "words"]
    assert [getattr(kept, name) for name in others] == [getattr(made, name) for name in others]
    assert (kept.vocabulary, kept.bare_vocabulary) == (made.vocabulary, made.bare_vocabulary)


@settings(deadline=None)  # the first one loads the packs
@given(st.data())
def test_the_same_words_are_found(data: st.DataObject) -> None:
    code = data.draw(st.sampled_from(available()))
    phrases = st.sampled_from(sorted({phrase for words in load(code).words.values() for phrase in words}))
    text = " ".join(data.draw(st.lists(phrases | st.sampled_from(["5", "2024", "II"]), max_size=6)))
    found, _ = tokens(normal(text).text)
    assert as_kept(code).lexicon.cues(found) == of_modules(code).lexicon.cues(found)
    plain = [bare(token) for token in found]
    assert as_kept(code).bare_lexicon.cues(plain) == of_modules(code).bare_lexicon.cues(plain)


def test_after_many_texts_as_after_the_first() -> None:
    words = {"period": {"quý {quarter}": "quarter"}, "hedge": {"gần": "below", "gần như": "about"}}
    made = Lexicon(words, {}, {})
    lexicon = Lexicon.unpacked(made.packed())
    for text in ["gần 5", "quý 2", *["không"] * 200, "gần như quý 3"]:
        assert lexicon.cues(text.split()) == made.cues(text.split())
