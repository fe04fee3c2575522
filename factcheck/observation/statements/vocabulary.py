"""What the packs know of words on any topic: which say little, which mean the same, which the opposite."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache

from factcheck.languages import Lexicon, available, load


@lru_cache(maxsize=1)
def function_words() -> frozenset[str]:
    """Words that say nothing by themselves."""
    found: set[str] = set()
    for code in available():
        found |= load(code).common
        found.update(phrase for phrase in load(code).words.get("stop", {}) if " " not in phrase)
    return frozenset(found)


@lru_cache(maxsize=1)
def opposites() -> dict[str, frozenset[str]]:
    """Word → the words that say the opposite."""
    return _pairs("opposite")


@lru_cache(maxsize=1)
def contrasting() -> dict[str, frozenset[str]]:
    """Word → the words for another kind of the same thing, of which one says nothing of the other."""
    return _pairs("contrast")


def _pairs(kind: str) -> dict[str, frozenset[str]]:
    """Both directions of a pack's table of word → words, parted by commas; each as the word that stands for it."""
    found: dict[str, frozenset[str]] = {}
    for code in available():
        words = load(code).words
        meanings = words.get("synonym", {})
        for word, others in words.get(kind, {}).items():
            for other in others.split(", "):
                one, two = meanings.get(word, word), meanings.get(other, other)
                found[one] = found.get(one, frozenset()) | {two}
                found[two] = found.get(two, frozenset()) | {one}
    return found


@lru_cache(maxsize=1)
def negations() -> Lexicon:
    """Words that deny what follows → True; longer phrases in which they do not → False."""
    words: dict[str, bool] = {}
    for code in available():
        words |= load(code).words.get("negation", {})
    return Lexicon({"negation": words}, {}, {})


@lru_cache(maxsize=1)
def negation_words() -> frozenset[str]:
    """The single words that deny."""
    tables = (load(code).words.get("negation", {}) for code in available())
    return frozenset(phrase for table in tables for phrase, denies in table.items() if denies and " " not in phrase)


@lru_cache(maxsize=1)
def halving_words() -> frozenset[str]:
    """Words of halves and doubles."""
    return frozenset(phrase.split()[-1] for code in available() for phrase in load(code).words.get("double", {}))


@lru_cache(maxsize=1)
def rate_words() -> frozenset[str]:
    """The words right before a number that is reckoned by."""
    return frozenset(phrase.split()[-1] for code in available() for phrase in load(code).words.get("every", {}))


@lru_cache(maxsize=1)
def ordinal_words() -> frozenset[str]:
    """The words right before a number that names what it stands in: the third, storm number 4."""
    labels = (load(code).words.get("label", {}) for code in available())
    return frozenset(phrase.split()[-1] for table in labels for phrase, kind in table.items() if kind == "strong")


@lru_cache(maxsize=1)
def synonyms() -> Lexicon:
    """Phrases of one meaning → the first of them; phrases that have an opposite are one word as well."""
    words: dict[str, str] = {}
    for code in available():
        tables = load(code).words
        for kind in ("opposite", "contrast"):
            words |= {phrase: phrase for pair in tables.get(kind, {}).items() for phrase in ", ".join(pair).split(", ")}
        words |= tables.get("synonym", {})
    return Lexicon({"synonym": words}, {}, {})


@lru_cache(maxsize=1)
def alike() -> Lexicon:
    """Phrases that are said for one another, though each stays a word of its own → the first of them."""
    words: dict[str, str] = {}
    for code in available():
        words |= load(code).words.get("alike", {})
    return Lexicon({"alike": words}, {}, {})


@lru_cache(maxsize=1)
def ranks() -> Lexicon:
    """Words for a rank → which it is; longer phrases in which they rank nothing → 0."""
    words: dict[str, int] = {}
    for code in available():
        words |= load(code).words.get("rank", {})
    return Lexicon({"rank": words}, {}, {})


@lru_cache(maxsize=1)
def numeral_words() -> dict[str, Decimal]:
    """Numeral words up to ten that mean nothing else but one, which is an article as well."""
    found: dict[str, Decimal] = {}
    for code in available():
        pack = load(code)
        unsure = pack.doubtful | pack.continuing
        found |= {word: value for word, value in pack.numerals.items() if 1 <= value <= 10 and word not in unsure}
    return found


@lru_cache(maxsize=1)
def months() -> frozenset[str]:
    """The names of months."""
    return frozenset(month for code in available() for month in load(code).months)


@lru_cache(maxsize=1)
def dates() -> Lexicon:
    """The templates of days, as the packs write them, with the order of their slots."""
    words: dict[str, str] = {}
    named: dict[str, int] = {}
    for code in available():
        pack = load(code)
        named |= pack.months
        for template, builder in pack.words.get("period", {}).items():
            if builder.startswith("day_"):
                words[template] = builder.removeprefix("day_")
    return Lexicon({"date": words}, named, {})
