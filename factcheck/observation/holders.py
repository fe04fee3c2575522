"""Whether two names mean one organisation: "Than Na Dương" and "Công ty Than Na Dương"."""

from __future__ import annotations

from functools import lru_cache

from factcheck.catalogue import areas
from factcheck.languages import available, load
from factcheck.text.fold import key

_LEGAL = frozenset(
    (
        "cong ty co phan cp tnhh mtv mot thanh vien tap doan tong hop tac xa htx "
        "company group jsc ltd llc corporation corp inc the"
    ).split()
)


@lru_cache(maxsize=4096)
def core(name: str) -> frozenset[str]:
    """The words of a name without its legal form."""
    return frozenset(word for word in key(name).split() if word not in _LEGAL)


def same_holder(one: str, other: str) -> bool:
    """Whether two names are the same up to legal form, spelling and words left out."""
    first, second = core(one), core(other)
    return bool(first and second) and (first <= second or second <= first)


def names_holder(text: str, holder: str) -> bool:
    """Whether a text names an organisation without its legal form or in another language, by its proper name."""
    words = f" {key(text)} "
    return all(f" {word} " in words for word in core(holder)) or f" {proper(holder)} " in words


@lru_cache(maxsize=4096)
def proper(name: str) -> str:
    """What is left of a name without what kind of organisation it is and where: "Na Dương", "VSIP"."""
    rest = f" {key(name)} "
    for phrase in _kinds():
        rest = rest.replace(f" {phrase} ", " ", 1)
    words = rest.split()
    for size in (3, 2):  # the area at the end, where something stands before it
        if len(words) > size and " ".join(words[-size:]) in _area_keys():
            words = words[:-size]
            break
    return " ".join(words) or key(name)


@lru_cache(maxsize=1)
def _kinds() -> tuple[str, ...]:
    found: set[str] = set()
    for code in available():
        words = load(code).words
        found.update(key(phrase) for kind in ("org", "orgword") for phrase in words.get(kind, {}))
    return tuple(sorted(found - {""}, key=lambda phrase: (-len(phrase), phrase)))


@lru_cache(maxsize=1)
def _area_keys() -> frozenset[str]:
    return frozenset(key(name) for name in areas().by_name)
