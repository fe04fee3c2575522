"""A statement as the words and numbers it is made of: what two sentences on any topic can be laid side by side by."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property, lru_cache

from factcheck.extract.numerals import digits
from factcheck.languages import Lexicon, available, load
from factcheck.languages.lexicon import tokens
from factcheck.text.fold import key, normal

_DATE = r"\d{1,2}[/-]\d{1,2}(?:[/-]\d{4})?(?![\d/])|\d{1,2}\.\d{1,2}\.\d{4}"
_TOKEN = re.compile(rf"{_DATE}|\d+(?:[.,]\d+)*|[^\W\d_]\w*|%")
_ROMAN = {word: Decimal(value) for value, word in enumerate("i ii iii iv v vi vii viii ix x xi xii".split(), start=1)}
_IS_DATE = re.compile(_DATE)
_SMALL = 12  # numbers up to this are too common to mean the same without the same words around them
_NEAR = 4  # words on either side of a number that say which number it is

Value = Decimal | tuple[int, ...]  # a number, or day and month (and year) of a date


@dataclass(frozen=True, slots=True)
class Number:
    """A number of a statement: as printed, its value, and the words on either side."""

    printed: str
    value: Value
    before: frozenset[str]
    behind: tuple[str, ...]

    @property
    def kind(self) -> str:
        """A date, a year or a count: numbers of two kinds never stand for each other."""
        if isinstance(self.value, tuple):
            return "date"
        return "year" if len(self.printed) == 4 and self.printed[:2] in {"19", "20"} else "count"

    @property
    def is_counted(self) -> bool:
        """Whether a claim that prints it means the number: "một" is an article more often, "I" and "X" are names."""
        return self.printed[0].isdecimal() or (self.value != 1 and self.printed not in _ROMAN)

    @property
    def is_list(self) -> bool:
        """Whether it may be whole numbers with a comma between them."""
        return "," in self.printed and "." not in self.printed

    @property
    def is_telling(self) -> bool:
        """Whether the number alone tells what it is: a small one may be anything's."""
        return isinstance(self.value, tuple) or self.value > _SMALL or self.value != self.value.to_integral_value()

    def same(self, other: Number) -> bool:
        """Whether both are one number; a date without a year is any year's."""
        if isinstance(self.value, tuple) and isinstance(other.value, tuple):
            length = min(len(self.value), len(other.value))
            return self.value[:length] == other.value[:length]
        return self.value == other.value

    @property
    def context(self) -> frozenset[str]:
        """The telling words on either side."""
        words = self.before | frozenset(self.behind)
        return frozenset(word for word in words if word not in _function_words() and _value(word) is None)

    def rounds(self, other: Number) -> bool:
        """Whether the other number, written with no more places than this one, is this one: 24,4 is 24."""
        if isinstance(self.value, tuple) or isinstance(other.value, tuple):
            return False
        places = Decimal(1).scaleb(min(0, int(self.value.as_tuple().exponent)))
        return other.value.quantize(places) == self.value.quantize(places)

    def likeness(self, other: Number) -> int:
        """How much the words around two numbers say that they stand for the same; 0 for two kinds."""
        if self.kind != other.kind:
            return 0
        first = 2 * (bool(self.behind) and self.behind[:1] == other.behind[:1])
        return first + len(set(self.behind) & set(other.behind)) + len(self.before & other.before)


@dataclass(frozen=True)
class Wording:
    """The telling words of a text, its names and its numbers. tokens are lower case; names those with a capital."""

    tokens: tuple[str, ...]
    names: frozenset[str]

    @cached_property
    def words(self) -> frozenset[str]:
        """The words that say something, numbers left out."""
        return frozenset(token for token in self.tokens if token not in _function_words() and _value(token) is None)

    def around(self, word: str) -> frozenset[tuple[int, str]]:
        """The words right before (-1) and right behind (1) a word, wherever it stands."""
        places = [at for at, token in enumerate(self.tokens) if token == word]
        before = {(-1, self.tokens[at - 1]) for at in places if at}
        return frozenset(before | {(1, self.tokens[at + 1]) for at in places if at + 1 < len(self.tokens)})

    @cached_property
    def numbers(self) -> tuple[Number, ...]:
        """The numbers, in digits and in words."""
        found = []
        for at, token in enumerate(self.tokens):
            value = _value(token)
            if value is not None:
                before = frozenset(self.tokens[max(0, at - _NEAR) : at])
                found.append(Number(token, value, before, self.tokens[at + 1 : at + 1 + _NEAR]))
        return tuple(found)


@lru_cache(maxsize=4096)
def wording(text: str) -> Wording:
    """The words and numbers of a text."""
    form = normal(text)
    lowered, cased = _with_plain_dates(form.text, form.cased)
    found = list(_TOKEN.finditer(lowered))
    # the first word of a text has a capital whatever it is
    names = frozenset(match[0] for match in found[1:] if cased[match.start()].isupper())
    return Wording(tuple(match[0] for match in found), names)


def _with_plain_dates(lowered: str, cased: str) -> tuple[str, str]:
    """Both texts with "ngày 30 tháng 4 năm 2023" or "March 3, 2024" written as 30/4/2023."""
    found, starts = tokens(lowered)
    reached = len(found)
    for cue in sorted(_dates().cues(found), key=lambda cue: (-cue.start, -cue.end)):
        if cue.end <= reached:
            reached = cue.start
            slots = dict(zip(cue.value, cue.slots, strict=True))
            plain = "/".join(str(slots[part]) for part in "dmy" if part in slots)
            # "sáng 29.3" keeps its first word: morning and evening are two
            first = next(at for at in range(cue.start, cue.end) if found[at].isdecimal() or found[at] in _months())
            start, end = starts[first], starts[cue.end - 1] + len(found[cue.end - 1])
            lowered, cased = (f"{one[:start]}{plain}{one[end:]}" for one in (lowered, cased))
    return lowered, cased


@lru_cache(maxsize=1)
def _months() -> frozenset[str]:
    return frozenset(month for code in available() for month in load(code).months)


@lru_cache(maxsize=1)
def _dates() -> Lexicon:
    """The templates of days, as the packs write them, with the order of their slots."""
    words: dict[str, str] = {}
    months: dict[str, int] = {}
    for code in available():
        pack = load(code)
        months |= pack.months
        for template, builder in pack.words.get("period", {}).items():
            if builder.startswith("day_"):
                words[template] = builder.removeprefix("day_")
    return Lexicon({"date": words}, months, {})


def folded(words: frozenset[str]) -> tuple[str, ...]:
    """Words as an index knows them."""
    return tuple(sorted({key(word) for word in words} - {""}))


@lru_cache(maxsize=1)
def _function_words() -> frozenset[str]:
    found: set[str] = set()
    for code in available():
        found |= load(code).common
        found.update(phrase for phrase in load(code).words.get("stop", {}) if " " not in phrase)
    return frozenset(found)


@lru_cache(maxsize=1)
def opposites() -> dict[str, frozenset[str]]:
    """Word → the words that say the opposite."""
    found: dict[str, frozenset[str]] = {}
    for code in available():
        for word, others in load(code).words.get("opposite", {}).items():
            for other in others.split():
                found[word] = found.get(word, frozenset()) | {other}
                found[other] = found.get(other, frozenset()) | {word}
    return found


@lru_cache(maxsize=65536)
def _value(token: str) -> Value | None:
    if not token[0].isdecimal():
        return _ROMAN.get(token) or _numeral_words().get(token)
    if _IS_DATE.fullmatch(token):
        return tuple(int(part) for part in re.split(r"[/.-]", token))
    readings = digits(token, None, ",")
    return readings[0][0].normalize() if readings else None


@lru_cache(maxsize=1)
def _numeral_words() -> dict[str, Decimal]:
    """Numeral words up to ten that mean nothing else but one, which is an article as well."""
    found: dict[str, Decimal] = {}
    for code in available():
        pack = load(code)
        unsure = pack.doubtful | pack.continuing
        found |= {word: value for word, value in pack.numerals.items() if 1 <= value <= 10 and word not in unsure}
    return found
