"""Whether two sentences whose figures differ leave no doubt that they speak of one thing.

A paper that has said once that it speaks of shrimp and Canada prints "exports" from then on. Two equal numbers are a
sign that the same exports are meant; two that differ need sentences that say their scope themselves.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from factcheck.catalogue import areas
from factcheck.extract.subjects.countries import NATIONAL
from factcheck.languages import available, load
from factcheck.model import Fact
from factcheck.observation.holders import core, names_holder
from factcheck.observation.subjects import content, indicator_words, time_words
from factcheck.text.fold import key
from factcheck.text.form import skeleton

_SHARED = 0.5  # part of all further words of two clauses that must be the same
_FEW = 2  # further words of a clause that need not be
_CLAUSE_END = re.compile(r"[;:()–—]|,(?!\d)")


def same_scope(one: Fact, other: Fact) -> bool:
    """Whether both sentences say when, whose and of what; the same sentence with another number always does."""
    if skeleton(one.place.quote) == skeleton(other.place.quote):
        return True
    return (
        _is_dated(one)
        and _is_dated(other)
        and not prints_other(one, other)
        and _names_owner(one)
        and _names_owner(other)
        and elsewhere(one) == elsewhere(other)
        and _alike(_further(one), _further(other))
    )


def prints_other(one: Fact, other: Fact) -> bool:
    """Whether one of the sentences prints the other's figure too: then it prints its own for something else."""
    if one.printed == other.printed:  # a rise and a fall of one number
        return False
    return _prints(one.place.quote, other.printed) or _prints(other.place.quote, one.printed)


def _prints(quote: str, printed: str) -> bool:
    """Whether a sentence prints a figure, and not as the end of another: "6%" stands in no "36%"."""
    found = [match.start() for match in re.finditer(re.escape(printed), quote)]
    return any(not quote[max(at - 2, 0) : at].rstrip(",.")[-1:].isdigit() for at in found)


def _is_dated(fact: Fact) -> bool:
    return fact.period is not None and not fact.period.inferred and not fact.period.approximate


def _names_owner(fact: Fact) -> bool:
    """Whether the sentence itself names the organisation, or else the area."""
    quote = fact.place.quote
    if fact.holder is not None:
        return names_holder(quote, fact.holder)
    if fact.indicator in NATIONAL and not elsewhere(fact):
        return True  # what only a country has is the country's that the paper is written in
    said = f" {key(quote)} "
    return any(f" {name} " in said for name in (*_names(fact.area or ""), *_back_references()))


def elsewhere(fact: Fact) -> frozenset[str]:
    """The other areas that the sentence names: exports to one country are not those to another."""
    own = {fact.area, *areas().ancestors(fact.area)}
    found = _area_names().findall(unicodedata.normalize("NFC", fact.place.quote))
    named = frozenset(id for name in found for id in areas().by_name[name])
    return named - own


def _further(fact: Fact) -> frozenset[str]:
    """The words of the figure's clause beyond those that say its indicator, owner, period, unit and number."""
    clause = _clause(fact)
    known = frozenset(word for name in _names(fact.area or "") for word in name.split())
    known |= indicator_words(fact.indicator or "") | time_words(clause)
    known |= core(fact.holder) if fact.holder else frozenset()
    known |= frozenset(content(fact.printed))
    words = content(clause, fact.quantity.unit or "")
    return frozenset(word for word in words if word not in known and not word[0].isdigit())


def _clause(fact: Fact) -> str:
    quote, start = fact.place.quote, fact.place.start - fact.place.quote_start
    end = start + len(fact.printed)
    marks = [(mark.start(), mark.end()) for mark in _CLAUSE_END.finditer(quote)]
    left = max((after for _, after in marks if after <= start), default=0)
    right = min((before for before, _ in marks if before >= end), default=len(quote))
    return quote[left:right]


def _alike(one: frozenset[str], other: frozenset[str]) -> bool:
    few = len(one) <= _FEW and len(other) <= _FEW
    return few or len(one & other) >= _SHARED * len(one | other)


@lru_cache(maxsize=512)
def _names(area: str) -> tuple[str, ...]:
    entry = areas().by_id.get(area)
    return tuple(key(name) for name in (entry.name, *entry.vi, *entry.en)) if entry else ()


@lru_cache(maxsize=1)
def _area_names() -> re.Pattern[str]:
    """The names of all areas as they are printed, with their capitals: "Mỹ" is one, "mỹ" is none."""
    names = sorted((re.escape(name) for name in areas().by_name if name != name.lower()), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(names)})(?!\w)")


@lru_cache(maxsize=1)
def _back_references() -> tuple[str, ...]:
    """Words that speak again of the area of before, in every language: "toàn tỉnh"."""
    phrases = (load(code).words.get("itself", {}).items() for code in available())
    return tuple(sorted({key(phrase) for found in phrases for phrase, kind in found if kind == "area"}))
