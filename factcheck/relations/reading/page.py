"""An article as the relations see it: its figures, sentence by sentence."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cached_property, lru_cache

from factcheck.catalogue.units import SYMBOLS
from factcheck.languages import Pack, detect, load
from factcheck.languages.lexicon import tokens
from factcheck.model import Fact
from factcheck.model.dataclass import dataclass
from factcheck.relations.reading.line import Line, line
from factcheck.text.fold import bare, has_diacritics, normal

_NEXT = 2  # characters between two sentences of one paragraph


@dataclass(frozen=True)
class Page:
    """facts: all of one article, in reading order; lines: its sentences with two figures or more."""

    facts: tuple[Fact, ...]

    @cached_property
    def sentences(self) -> tuple[tuple[Fact, ...], ...]:
        """The figures that are asserted, sentence by sentence."""
        found: dict[int, list[Fact]] = defaultdict(list)
        for fact in self.facts:
            found[fact.place.quote_start].append(fact)
        return tuple(tuple(facts) for facts in found.values() if all(fact.asserted for fact in facts))

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """The sentences in which one figure may follow from another."""
        read = (facts for facts in self.sentences if len(facts) > 1)
        return tuple(line(facts, self._pack, is_bare=self._is_bare) for facts in read)

    def between(self, one: Fact, other: Fact) -> str:
        """The symbols between two figures of one sentence, one behind the other."""
        line = next((line for line in self.lines if one in line.facts), None)
        if line is None or one not in line.shown or other not in line.shown:
            return "x"
        return line.symbols[line.place(one) + 1 : line.place(other)]

    def follows(self, fact: Fact, pattern: re.Pattern[str]) -> bool:
        """Whether the symbols right behind a figure match; so do those of a figure alone in its sentence."""
        line = next((line for line in self.lines if fact in line.shown), None)
        return line is None or pattern.match(line.symbols, line.place(fact) + 1) is not None

    @cached_property
    def lines_after(self) -> tuple[tuple[tuple[Fact, ...], Line], ...]:
        """Each line with the figures of the sentence right before it in its paragraph; none where there are none."""
        found = {line.facts[0].place.quote_start: line for line in self.lines}
        pairs: list[tuple[tuple[Fact, ...], Line]] = []
        for earlier, sentence in zip(((), *self.sentences), self.sentences, strict=False):
            line = found.get(sentence[0].place.quote_start)
            follows = earlier and 0 <= sentence[0].place.quote_start - earlier[0].place.quote_end <= _NEXT
            if line is not None:
                pairs.append((earlier if follows else (), line))
        return tuple(pairs)

    def says(self, kind: str, text: str) -> bool:
        """Whether a text has a word of a kind of the article's language pack."""
        return kind in _kinds(text, self._pack.code, is_bare=self._is_bare)

    def names_unit(self, text: str) -> bool:
        """Whether a text has a unit of measure or its symbol."""
        return self.says("unit", text) or not SYMBOLS.keys().isdisjoint(tokens(normal(text).text)[0])

    @cached_property
    def _text(self) -> str:
        """Every sentence with a figure, once."""
        return " ".join({fact.place.quote_start: fact.place.quote for fact in self.facts}.values())

    @cached_property
    def _pack(self) -> Pack:
        return load(detect(self._text))

    @cached_property
    def _is_bare(self) -> bool:
        """Whether the article is written without diacritics."""
        return self._pack.code == "vi" and not has_diacritics(self._text)


@lru_cache(maxsize=1024)
def _kinds(text: str, code: str, *, is_bare: bool) -> frozenset[str]:
    """The kinds of words that a text has, as several relations ask for them."""
    pack, plain = load(code), normal(text).text
    lexicon = pack.bare_lexicon if is_bare else pack.lexicon
    return frozenset(lexicon.by_kind(tokens(bare(plain) if is_bare else plain)[0]))


def pages(facts: Iterable[Fact]) -> Iterator[Page]:
    """The articles of some facts, in their order."""
    found: dict[str, list[Fact]] = defaultdict(list)
    for fact in facts:
        found[fact.origin].append(fact)
    return (Page(tuple(own)) for own in found.values())
