"""How near two subject phrases are: the only thing that is matched fuzzily."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from functools import lru_cache

from factcheck.catalogue.units import is_counted
from factcheck.extract import mentions
from factcheck.languages import Lexicon, available, keep, load
from factcheck.languages.lexicon import tokens
from factcheck.observation.likeness import token_set_ratio
from factcheck.text.fold import bare, key, normal

_SOME_DAY = date(2000, 7, 1)  # from which "năm ngoái" is seen, where only its words count
_TOTAL = "total"
NEAR = 80.0  # token_set_ratio from which two phrases count as one subject


@lru_cache(maxsize=1)
def _concepts() -> Lexicon:
    """The concepts of all packs together, folded, so that a phrase of any language or spelling finds them."""
    return keep.lexicon("concepts", (__file__,), _made_of_concepts)


def _made_of_concepts() -> Lexicon:
    words: dict[str, object] = {}
    for code in available():
        words.update({bare(phrase): concept for phrase, concept in load(code).words.get("concept", {}).items()})
    return Lexicon({"concept": words}, {}, {})


@lru_cache(maxsize=1)
def _empty_words() -> frozenset[str]:
    """Words that say nothing of a subject, with their diacritics: without them "dù" would also drop "dự án"."""
    found: set[str] = set()
    for code in available():
        for kind in ("stop", "predicate", "growth", "link", "itself"):
            for phrase in load(code).words.get(kind, {}):
                found.update(phrase.split())
    return frozenset(found)


@lru_cache(maxsize=1024)
def _unit_words(unit: str) -> frozenset[str]:
    """The folded words that any pack names a unit with: what is counted is told by the unit, not by the subject."""
    names = [unit]
    for code in available():
        names += [phrase for phrase, id in load(code).words.get("counter", {}).items() if id == unit]
    return frozenset(word for name in names for word in key(name).split())


@lru_cache(maxsize=8192)
def content(phrase: str, unit: str = "") -> tuple[str, ...]:
    """The folded words of a phrase that say something, but for those that only name its unit."""
    dropped = _unit_words(unit) if unit else frozenset()
    words = (bare(word) for word in tokens(normal(phrase).text)[0] if word not in _empty_words())
    return tuple(word for word in words if word[:1].isalnum() and word not in dropped)


@lru_cache(maxsize=8192)
def concepts(phrase: str) -> frozenset[str]:
    """The concepts a phrase names, whatever its language."""
    found, _ = tokens(bare(normal(phrase).text))
    return frozenset(cue.value for cue in _concepts().cues(found))


@lru_cache(maxsize=8192)
def nearness(one: str, other: str, unit: str = "", ignored: frozenset[str] = frozenset()) -> float:
    """0 to 100: shared words, or shared concepts where the words are of two languages; 100 for an empty phrase.

    ignored: folded words that are known to say something else, such as the name of the holder.
    """
    first = tuple(word for word in content(one, unit) if word not in ignored)
    second = tuple(word for word in content(other, unit) if word not in ignored)
    if not first or not second:
        return 100.0 if not first else 0.0
    by_words = token_set_ratio(" ".join(first), " ".join(second))
    mine = concepts(one)
    if not mine:
        return by_words
    theirs = concepts(other)
    if is_counted(unit or None) and (_TOTAL in mine) != (_TOTAL in theirs):
        return min(by_words, NEAR - 20)  # what was added is not what there is in all
    if mine <= theirs:
        return max(by_words, NEAR + 5)
    if theirs and not mine & theirs:
        return min(by_words, NEAR - 20)  # clusters appraised are not clusters established
    return by_words


def coverage(phrase: str, text: str, unit: str = "") -> float:
    """What part of a phrase's words a text holds, 0 to 1; 0 for an empty phrase."""
    wanted = set(content(phrase, unit))
    return len(wanted & set(content(text))) / len(wanted) if wanted else 0.0


@lru_cache(maxsize=1024)
def indicator_words(indicator: str) -> frozenset[str]:
    """All folded words that any pack names an indicator with."""
    return frozenset(word for phrase in _names().get(indicator, ()) for word in key(phrase).split())


@lru_cache(maxsize=1)
def _names() -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for code in available():
        for phrase, indicator in load(code).words.get("indicator", {}).items():
            found[indicator].append(phrase)
    return found


@lru_cache(maxsize=4096)
def time_words(text: str) -> frozenset[str]:
    """The folded words that a text says its periods with."""
    found = (mention.span for mention in mentions(text, reference=_SOME_DAY) if mention.period is not None)
    return frozenset(word for span in found for word in key(text[slice(*span)]).split())
