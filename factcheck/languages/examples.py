"""A pack's examples: values, and what must be read as them. No command imports them; tests and readers ask for them.

The module `examples` of a pack's folder has these names; it may gather them from files beside it. Every word of the
pack occurs in one of them: tests/test_language_examples.py reads them all and sees to it.

    NUMBERS     (low, high, unit, what it is counted by …) → ways to write it; None is unbounded, all in base units
    COUNT       a number in words and its value, with which every counted thing must be found
    COUNTED     text → "12 bài báo; 3 bài thơ": the exact counts it names, for the many words of counted things
    NOTHING     texts that give no figure
    PERIODS     (start, end) → ways to write it; the end is exclusive, the day of writing is NOW; a third word tells the
                kind of what is no flow (stock, cumulative)
    NO_PERIOD   texts that give no period
    SENTENCES   (what is read, sentences) …: the figures in ⟦ ⟧ are read so, in the fields of READ that are named
    SYNONYMS    sentence with a slot → the groups, each named by its first phrase, all of whose phrases may fill it
    OPPOSITES   sentence with a slot → "tăng, giảm; lên, xuống": with one word of a pair it denies itself with the other
    CONTRASTS   the same for pairs of which one says nothing of the other
    DENIALS     sentence with a slot → words that fill it and deny the sentence without them
    NO_DENIALS  the same for phrases that hold such a word, but deny nothing
    CONCEPTS    concept id → phrases that name it
    CARRIER     a sentence with {subject} and {figure}, in which every name of an indicator must be found
    FIGURES     dimension of an indicator → a figure that it may have
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date
from importlib import import_module

NOW = date(2024, 2, 9)

READ = {
    "measure": "what the figure measures",
    "status": "how the text stands to it",
    "low": "its lowest value, as printed by Decimal",
    "high": "its highest value",
    "unit": "its unit",
    "per": "what it is counted by, parted by spaces",
    "out_of": "the total of a fraction",
    "subject": "the phrase it is about, lower case",
    "indicator": "the catalogue's id",
    "holder": "whose figure it is",
    "area": "the area's id",
    "period": "start and end, parted by a space",
    "kind": "the period's kind",
    "basis": "what it is compared with: plan, period, or the start and end of the period",
    "moment": "which level of a change it is",
    "part_of": "the whole as printed",
    "attribution": "who said so",
    "asserted": "False in questions and conditions",
}

Number = tuple[str | None, ...]
Numbers = Mapping[Number, Sequence[str]]
Periods = Mapping[tuple[str, ...], Sequence[str]]
Reading = Mapping[str, object]
Sentences = Sequence[tuple[Reading, Sequence[str]]]


@dataclass(frozen=True)
class Examples:
    """All examples of one pack; the fields are told above."""

    numbers: Numbers
    count: tuple[str, str]
    counted: Mapping[str, str]
    nothing: Sequence[str]
    periods: Periods
    no_period: Sequence[str]
    sentences: Sentences
    synonyms: Mapping[str, str]
    opposites: Mapping[str, str]
    contrasts: Mapping[str, str]
    denials: Mapping[str, str]
    no_denials: Mapping[str, str]
    concepts: Mapping[str, Sequence[str]]
    carrier: str
    figures: Mapping[str, str]


def examples(code: str) -> Examples:
    """The examples of a language; ModuleNotFoundError where there is no such pack."""
    module = import_module(f"factcheck.languages.{code}.examples")
    return Examples(**{field.name: getattr(module, field.name.upper()) for field in fields(Examples)})
