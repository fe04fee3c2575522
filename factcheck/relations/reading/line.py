"""A sentence as a row of symbols: a letter for each figure, and what the words between two figures say.

The forms in which newspapers state a relation are then short patterns that know no language; which words make which
symbol is told by the language packs.

    L level   C change   G growth   M multiple   S share   A attainment   D deviation
    P a rise or fall    > leads to, is    < comes from    ~ compared with (and what with)    = in other words
    o of which    i in particular    g made up of    w out of a whole    a makes up    k of the plan    v exceeds or misses    r the rest    u raising the total    h with
    & and    | while    t a time    , ; : ( ) as printed    x any other words
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from operator import itemgetter
from re import Match, Pattern

from factcheck.extract.scan import Scan, scan
from factcheck.languages import Pack
from factcheck.model import Fact, Measure
from factcheck.model.dataclass import dataclass
from factcheck.text.fold import normal

_FIGURES = {
    Measure.LEVEL: "L",
    Measure.CHANGE: "C",
    Measure.GROWTH: "G",
    Measure.MULTIPLE: "M",
    Measure.SHARE: "S",
    Measure.ATTAINMENT: "A",
    Measure.DEVIATION: "D",
}
_PREDICATES = {
    **dict.fromkeys(("up", "down", "more", "less", "times", "add"), "P"),
    **dict.fromkeys(("to", "reach", "is", "equal"), ">"),
    **dict.fromkeys(("exceed", "miss"), "v"),
    "from": "<",
    "up_from": "P<",
    "account": "a",
}
_JOINTS = {"same": "=", "to": ">", "from": "<", "rest": "r", "raising": "u", "with": "h", "more": "P", "nothing": ""}
_KINDS = {
    "against": "~",
    "out_of": "w",
    "growth": "P",
    "plan": "k",
    "period": "t",
    "ago": "t",
    "link": "|",
    **dict.fromkeys(
        ("hedge", "threshold", "adverb", "level_noun", "respectively", "since", "until", "belonging", "stop"), ""
    ),
}
_MARKS = {**{mark: mark for mark in ",;:()="}, **dict.fromkeys(".\"“”'", "")}
_OTHER = "x"
_ENDS_COMPARISON = frozenset(",;:()=>P&|oigwakuh")  # "so với mức chốt của phiên trước, tương đương …"


_Said = Mapping[int, Sequence[tuple[int, str]]]
_END = itemgetter(0)


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence. symbols as above; at[i]: which of the facts symbol i is, -1 where it is none."""

    facts: tuple[Fact, ...]
    symbols: str
    at: tuple[int, ...]

    def find(self, pattern: Pattern[str]) -> Iterator[dict[str, Fact]]:
        """The figures of each match's named groups, by name without digits; matches may overlap."""
        for match in self.matches(pattern):
            yield self.named(match)

    def matches(self, pattern: Pattern[str], start: int = 0) -> Iterator[Match[str]]:
        """A pattern's matches from each symbol on; patterns are of bounded length, so the cost is linear."""
        while match := pattern.search(self.symbols, start):
            yield match
            start = match.start() + 1

    def named(self, match: Match[str]) -> dict[str, Fact]:
        """The figures that a match's groups stand for."""
        return {
            name.rstrip("0123456789"): self.facts[self.at[match.start(name)]]
            for name, text in match.groupdict().items()
            if text and self.at[match.start(name)] >= 0
        }

    @property
    def shown(self) -> tuple[Fact, ...]:
        """The figures that have a symbol: all but those inside another."""
        return tuple(self.facts[index] for index in self.at if index >= 0)

    def place(self, fact: Fact) -> int:
        """Which symbol a figure is."""
        return self.at.index(self.facts.index(fact))


def line(facts: Sequence[Fact], pack: Pack, *, is_bare: bool = False) -> Line:
    """The sentence of some facts, which are all of its figures in reading order; is_bare: without diacritics."""
    first = facts[0].place
    form = normal(first.quote)
    words = scan(form.text, form.cased, pack, is_bare=is_bare)
    said = _said(words)
    symbols: list[tuple[str, int]] = []
    done = 0
    for index, fact in enumerate(facts):
        start = words.token_at(form.offset(fact.span.start - first.quote_start))
        if start < done:
            continue  # a figure inside another
        symbols += [(symbol, -1) for symbol in _between(words, said, done, start)]
        symbols.append((_FIGURES[fact.measure], index))
        done = words.token_at(form.offset(fact.span.end - first.quote_start))
    symbols += [(symbol, -1) for symbol in _between(words, said, done, len(words.tokens))]
    return Line(tuple(facts), "".join(symbol for symbol, _ in symbols), tuple(index for _, index in symbols))


def _said(words: Scan) -> dict[int, list[tuple[int, str]]]:
    """What the phrases say that begin at each token, with the token behind them."""
    found: dict[int, list[tuple[int, str]]] = defaultdict(list)
    for kind, symbols in _BY_KIND:
        for cue in words.cues.get(kind, ()):
            symbol = symbols(cue.value)
            if symbol is not None:
                found[cue.start].append((cue.end, symbol))
    return found


def _between(words: Scan, said: _Said, first: int, last: int) -> Iterator[str]:
    """The symbols of tokens[first:last]; other words in a row are one symbol, and so are times."""
    token, previous, compared = first, "", False
    while token < last:
        found, size = _symbol(words, said, token, last)
        for symbol in found:
            compared = compared and symbol not in _ENDS_COMPARISON
            is_told = symbol == _OTHER and compared  # what it is compared with is part of the comparison
            if not is_told and not (symbol == previous and symbol in "xt"):
                yield symbol
                previous = symbol
            compared = (compared and symbol != "t") or symbol == "~"
        token += size


def _symbol(words: Scan, said: _Said, token: int, last: int) -> tuple[str, int]:
    """What the longest phrase at a token says, and of how many tokens it is."""
    phrases = (found for found in said.get(token, ()) if found[0] <= last)
    end, symbol = max(phrases, key=_END, default=(token, _OTHER))
    size = end - token
    if words.is_and(token) and size < 2:
        return "&", 1
    if size:
        return symbol, size
    return _MARKS.get(words.tokens[token], _OTHER), 1


_BY_KIND: tuple[tuple[str, Callable[[object], str | None]], ...] = (
    ("joint", lambda value: _JOINTS.get(str(value))),
    ("predicate", lambda value: _PREDICATES.get(str(value))),
    ("lists", lambda _: "g"),
    ("part", lambda value: "o" if value else "i"),
    *((kind, lambda _, symbol=symbol: symbol) for kind, symbol in _KINDS.items()),
)
