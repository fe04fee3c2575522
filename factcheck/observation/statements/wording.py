"""A statement as the words and numbers it is made of: what two sentences on any topic can be laid side by side by."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property, lru_cache

from factcheck.extract import mentions
from factcheck.languages.lexicon import Cue
from factcheck.model import Quantity
from factcheck.model.dataclass import dataclass
from factcheck.observation.statements.numbers import Number
from factcheck.observation.statements.values import DATE, is_numeral_word, is_plain, tells, value_of, with_plain_dates
from factcheck.observation.statements.vocabulary import alike, negations, synonyms
from factcheck.text.fold import bare, key, normal

_TOKEN = re.compile(rf"{DATE}|\d+(?:[.,]\d+)*|[^\W\d_]\w*|%")
_NEAR = 6  # words on either side of a number that say which number it is
_SHORTEST, _LONGEST = 3, 6  # letters of an abbreviation
_BESIDE = 3  # telling words on either side of a word that say what it is said of


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a statement: form is what it is compared by, one for all phrases of one meaning; cased as printed."""

    form: str
    printed: str
    start: int
    is_name: bool
    is_short: bool


@dataclass(frozen=True)
class Wording:
    """The words of a text, with dates in digits; text is what their places count in."""

    text: str
    all: tuple[Word, ...]

    @cached_property
    def tokens(self) -> tuple[str, ...]:
        """The forms of all words in reading order."""
        return tuple(word.form for word in self.all)

    @cached_property
    def words(self) -> frozenset[str]:
        """The words that say something, numbers left out."""
        return frozenset(token for token in self.tokens if tells(token))

    @cached_property
    def names(self) -> frozenset[str]:
        """The words with a capital; the first word of a text has one whatever it is."""
        return frozenset(word.form for word in self.all[1:] if word.is_name)

    @cached_property
    def printed(self) -> dict[str, str]:
        """Form → how the text prints it."""
        return {word.form: word.printed for word in reversed(self.all)}

    @cached_property
    def syllables(self) -> tuple[str, ...]:
        """The words as printed, phrases of one meaning taken apart again."""
        return tuple(part for word in self.all for part in word.printed.split())

    @cached_property
    def initials(self) -> str:
        """The first letters of all printed words, without diacritics."""
        return "".join(bare(part[0]) for part in self.syllables)

    @cached_property
    def abbreviations(self) -> frozenset[str]:
        """Printed words that may stand for the first letters of others: GTVT, IMF."""
        return frozenset(word.printed for word in self.all if word.is_short and word.printed.isalpha())

    def spelt_out(self, abbreviation: str) -> frozenset[str]:
        """The forms of the words whose first letters an abbreviation is made of."""
        at = self.initials.find(bare(abbreviation))
        if at < 0:
            return frozenset()
        parts = frozenset(self.syllables[at : at + len(abbreviation)])
        return frozenset(word.form for word in self.all if parts.issuperset(word.printed.split()))

    def held(self, others: Sequence[Wording]) -> frozenset[str]:
        """The telling words of this text that others say too, in the same words or others, in full or in short."""
        forms = frozenset().union(*(one.words for one in others))
        parts = frozenset().union(*(one.syllables for one in others))
        found = {word.form for word in self.all if word.form in forms or parts.issuperset(word.printed.split())}
        found |= {short for short in self.abbreviations if any(one.spelt_out(short) for one in others)}
        for short in frozenset().union(*(one.abbreviations for one in others)):
            found |= self.spelt_out(short)
        return self.words & found

    def told(self, others: Sequence[Wording]) -> frozenset[str]:
        """The telling words that others say in these words or in words like them."""
        meanings = self.meanings.keys() & frozenset().union(*(one.meanings for one in others))
        return self.held(others) | (self.words & frozenset().union(*(self.meanings[meaning] for meaning in meanings)))

    @cached_property
    def meanings(self) -> dict[str, frozenset[str]]:
        """What its phrases that have others like them mean → the forms of their words."""
        found: dict[str, frozenset[str]] = {}
        for cue in alike().cues(self.syllables):
            parts = frozenset(self.syllables[cue.start : cue.end])
            forms = frozenset(word.form for word in self.all if parts.issuperset(word.printed.split()))
            found[cue.value] = found.get(cue.value, frozenset()) | forms
        return found

    def name_at(self, at: int) -> str:
        """The whole name that a word belongs to, in capitals as printed: Tân Lập."""
        first = last = at
        while first > 0 and self.all[first - 1].is_name:
            first -= 1
        while last + 1 < len(self.all) and self.all[last + 1].is_name:
            last += 1
        end = self.all[last].start + len(self.all[last].printed)
        return self.text[self.all[first].start : end]

    def places(self, form: str) -> list[int]:
        """Where a word stands."""
        return [at for at, token in enumerate(self.tokens) if token == form]

    def beside(self, at: int) -> frozenset[str]:
        """The three telling words before a place and the three behind it, negations left out."""
        before = [token for token in self.tokens[max(0, at - _NEAR) : at] if is_plain(token)][-_BESIDE:]
        behind = [token for token in self.tokens[at + 1 : at + 1 + _NEAR] if is_plain(token)][:_BESIDE]
        return frozenset(before + behind)

    def telling_behind(self, at: int) -> str | None:
        """The first telling word behind a place."""
        return next((token for token in self.tokens[at + 1 : at + 1 + _NEAR] if is_plain(token)), None)

    @cached_property
    def denied(self) -> dict[tuple[str, str], tuple[int, str]]:
        """The first two telling words behind each negation → where the first stands, and how both are printed."""
        found: dict[tuple[str, str], tuple[int, str]] = {}
        for cue in self._negations:
            near = range(cue.end, min(cue.end + _NEAR, len(self.tokens)))
            behind = [place for place in near if is_plain(self.tokens[place])][:2]
            if len(behind) == 2:
                first, last = behind
                found[self.tokens[first], self.tokens[last]] = first, " ".join(self.tokens[cue.start : last + 1])
        return found

    def is_denied(self, at: int) -> bool:
        """Whether a negation stands shortly before a place."""
        return any(0 <= at - cue.end <= _NEAR for cue in self._negations)

    @cached_property
    def _negations(self) -> list[Cue]:
        cues = negations().cues(self.tokens)
        covered = {place for cue in cues if not cue.value for place in range(cue.start, cue.end)}
        return [cue for cue in cues if cue.value and cue.start not in covered]

    @cached_property
    def numbers(self) -> tuple[Number, ...]:
        """The numbers, in digits and in words."""
        return tuple(self._numbers())

    def _numbers(self) -> Iterator[Number]:
        reached = 0
        for at, token in enumerate(self.tokens):
            value = value_of(token)
            if value is None or at < reached:
                continue
            quantity, reached = self._figures.get(self.all[at].start), at + 1
            if quantity is not None and quantity.value is not None and not token[0].isdecimal():
                value = quantity.value
                while reached < len(self.tokens) and is_numeral_word(self.tokens[reached]):  # hai mươi lăm
                    reached += 1
            before, behind = self.tokens[max(0, at - _NEAR) : at], self.tokens[reached : reached + _NEAR]
            context = frozenset(word for word in before + behind if tells(word))
            printed = " ".join(self.tokens[at:reached])
            yield Number(printed, value, before[::-1], behind, context, quantity)

    @cached_property
    def _figures(self) -> dict[int, Quantity]:
        """The figures of the text by where each of their numbers starts."""
        found: dict[int, Quantity] = {}
        for mention in mentions(self.text):
            if mention.quantity is not None:
                span = mention.span
                found |= {word.start: mention.quantity for word in self.all if span.start <= word.start < span.end}
        return found


@lru_cache(maxsize=4096)
def wording(text: str) -> Wording:
    """The words and numbers of a text."""
    form = normal(text)
    lowered, cased = with_plain_dates(form.text, form.cased)
    found = list(_TOKEN.finditer(lowered))
    meanings = {cue.start: cue for cue in synonyms().cues([match[0] for match in found])}
    words: list[Word] = []
    at = 0
    while at < len(found):
        cue = meanings.get(at)
        end = cue.end if cue else at + 1
        start, stop = found[at].start(), found[end - 1].end()
        is_short = _SHORTEST <= stop - start <= _LONGEST and cased[start:stop].isupper()
        meaning = cue.value if cue else found[at][0]
        words.append(Word(meaning, lowered[start:stop], start, cased[start].isupper(), is_short))
        at = end
    return Wording(cased, tuple(words))


def folded(said: Wording) -> tuple[str, ...]:
    """The telling words of a statement as an index knows them."""
    printed = (said.printed[form] for form in said.words)
    return tuple(sorted({key(word) for phrase in printed for word in phrase.split()} - {""}))
