"""An article as the relations see it: its figures, sentence by sentence."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from factcheck.catalogue.units import SYMBOLS
from factcheck.languages import Pack, detect, load
from factcheck.languages.lexicon import tokens
from factcheck.model import Fact
from factcheck.relations.reading.line import Line, line
from factcheck.text.fold import normal

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
        return tuple(line(facts, self._pack) for facts in self.sentences if len(facts) > 1)

    def between(self, one: Fact, other: Fact) -> str:
        """The symbols between two figures of one sentence, one behind the other."""
        line = next((line for line in self.lines if one in line.facts), None)
        if line is None or one not in line.shown or other not in line.shown:
            return "x"
        return line.symbols[line.place(one) + 1 : line.place(other)]

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
        return any(cue.kind == kind for cue in self._pack.lexicon.cues(tokens(normal(text).text)[0]))

    def names_unit(self, text: str) -> bool:
        """Whether a text has a unit of measure or its symbol."""
        return self.says("unit", text) or not SYMBOLS.keys().isdisjoint(tokens(normal(text).text)[0])

    @cached_property
    def _pack(self) -> Pack:
        quotes = {fact.place.quote_start: fact.place.quote for fact in self.facts}
        return load(detect(" ".join(quotes.values())))


def pages(facts: Iterable[Fact]) -> Iterator[Page]:
    """The articles of some facts, in their order."""
    found: dict[str, list[Fact]] = defaultdict(list)
    for fact in facts:
        found[fact.origin].append(fact)
    return (Page(tuple(own)) for own in found.values())
