"""Whose statistic a figure is: the office or body that its text names, under any of its names; never a newspaper."""

from __future__ import annotations

from functools import lru_cache

from factcheck.catalogue import producers
from factcheck.languages import available, load
from factcheck.languages.lexicon import tokens
from factcheck.model import Authority, Fact
from factcheck.text.fold import key, normal

_FEWEST = 2  # capitals in a name that the catalogue does not know; an acronym needs no more


def producer(fact: Fact) -> str | None:
    """What tells one producer from another, None where the text names none. An official source is its own."""
    said_by = _said_by(fact)
    return _producer(said_by) if said_by else None


def name(fact: Fact) -> str:
    """The producer as the text calls it."""
    return " ".join((_said_by(fact) or "").split())


def _said_by(fact: Fact) -> str | None:
    place = fact.place
    return fact.attribution or (place.publisher if place.standing is Authority.OFFICIAL else None)


@lru_cache(maxsize=4096)
def _producer(said_by: str) -> str | None:
    if _begins(said_by, "press"):
        return None
    known = producers().named(said_by)
    if known is not None:
        return None if known.producer.is_press else known.id
    return key(said_by) if _is_body(said_by) else None


def _is_body(said_by: str) -> bool:
    """Whether a name that the catalogue does not know is one: capitals from its first word on, and no person's."""
    words = [word for word in said_by.split() if word[0].isalpha()]
    if not words or not words[0][0].isupper() or _begins(said_by, "person"):
        return False
    capitals = sum(word[0].isupper() for word in words)
    return capitals >= _FEWEST or (len(words) == 1 and words[0].isupper())


def _begins(said_by: str, kind: str) -> bool:
    """Whether the longest phrase of a kind that a name begins with, in any language, counts."""
    words, _ = tokens(normal(said_by).text)
    for code in available():
        known = load(code).words[kind]
        ends = range(len(words), 0, -1)
        longest = next((phrase for end in ends if (phrase := " ".join(words[:end])) in known), None)
        if longest is not None:
            return bool(known[longest])
    return False
