"""A pack's examples: values, and what must be read as them. No command imports them; tests and readers ask for them.

They stand in the files of a pack's folder `examples`, under these names. What two files have under one name is put
together. Every word of the pack occurs in an example: tests/test_language_examples.py sees to it.

    NUMBERS     (low, high, unit, what it is counted by …) → ways to write it; None is unbounded, all in base units
    COUNT       a number in words and its value, with which every counted thing must be found
    COUNTED     text → "12 bài báo; 3 bài thơ": the exact counts it names, for the many words of counted things
    NOTHING     texts that give no figure
    PERIODS     (start, end) → ways to write it; the end is exclusive, the day of writing is NOW; a third word tells the
                kind of what is no flow (stock, cumulative)
    NO_PERIOD   texts that give no period
    SENTENCES   (what is read, sentences) …: the figures in ⟦ ⟧ are read so, in the fields of READ that are named
    SYNONYMS    sentence with a slot → the groups, each named by its first phrase, all of whose phrases may fill it
    ALIKE       the same for phrases of which each stays a word of its own
    OPPOSITES   sentence with a slot → "tăng, giảm; lên, xuống": with one word of a pair it denies itself with the other
    CONTRASTS   the same for pairs of which one says nothing of the other
    DENIALS     sentence with a slot → words that fill it and deny the sentence without them
    NO_DENIALS  the same for phrases that hold such a word, but deny nothing
    RANKS       sentence with a slot → ranks that fill it, of which no two of different value can both be true
    NO_RANKS    the same for phrases that hold such a word, but rank nothing
    CONCEPTS    concept id → phrases that name it
    JOINTS      (symbol, sentence with a slot) → phrases that fill it and that relations/line.py reads as that symbol
    SLIPS       (what a slip changes, sentence with a slot) → pairs of words: with the second of them the sentence asserts
                something else of a figure than with the first
    CARRIER     a sentence with {subject} and {figure}, in which every name of an indicator must be found
    FIGURES     dimension of an indicator → a figure that it may have
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from functools import reduce
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType
from typing import Any

from factcheck.model.dataclass import dataclass, fields

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
    alike: Mapping[str, str]
    opposites: Mapping[str, str]
    contrasts: Mapping[str, str]
    denials: Mapping[str, str]
    no_denials: Mapping[str, str]
    ranks: Mapping[str, str]
    no_ranks: Mapping[str, str]
    concepts: Mapping[str, Sequence[str]]
    joints: Mapping[tuple[str, str], str]
    slips: Mapping[tuple[str, str], str]
    carrier: str
    figures: Mapping[str, str]


def examples(code: str) -> Examples:
    """The examples of a language.

    ModuleNotFoundError where there is no such pack; LookupError for a name that none of its files has; ValueError for
    a text that two files read differently.
    """
    package = import_module(f"factcheck.languages.{code}.examples")
    modules = [import_module(f"{package.__name__}.{module.name}") for module in iter_modules(package.__path__)]
    return Examples(**{field.name: _named(field.name.upper(), modules, code) for field in fields(Examples)})


def _named(name: str, modules: Sequence[ModuleType], code: str) -> Any:
    """What the files have under a name."""
    found = [getattr(module, name) for module in modules if hasattr(module, name)]
    if not found:
        raise LookupError(f"no file in factcheck/languages/{code}/examples has {name}")
    return gathered(found)


def gathered(tables: Sequence[Any]) -> Any:
    """One list or table of several; ValueError for a text with two values."""
    return reduce(_together, tables)


def _together(one: Any, other: Any) -> Any:
    if not isinstance(one, Mapping):
        return (*one, *other)
    twice = {key: (*one[key], *other[key]) for key in one.keys() & other.keys() if not isinstance(one[key], str)}
    if unlike := [key for key in one.keys() & other.keys() - twice.keys() if one[key] != other[key]]:
        raise ValueError(f"two values for {unlike[0]!r}")
    return {**one, **other, **twice}
