"""How the packs' examples are read: marks, fields, and which words of a pack a text uses."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache

import factcheck as fc
from factcheck.extract.periods.when import timed
from factcheck.extract.scan import Scan, scan
from factcheck.languages import load
from factcheck.languages.examples import NOW, Examples
from factcheck.languages.pack import Pack
from factcheck.model import Fact, Mention, MentionKind, PeriodKind
from factcheck.text.fold import normal
from factcheck.text.sentences import sentences

_MARKED = re.compile("⟦(.*?)⟧")


@dataclass(frozen=True)
class Filled:
    """A phrase in a sentence's slot."""

    slot: str
    phrase: str

    @property
    def said(self) -> str:
        """The sentence with it."""
        return self.slot.replace("{}", self.phrase)

    @property
    def unsaid(self) -> str:
        """The sentence without it."""
        return self.slot.replace("{} ", "")


def plain(text: str) -> str:
    """A sentence without its marks."""
    return text.replace("⟦", "").replace("⟧", "")


def found(text: str, code: str, kind: MentionKind) -> list[Mention]:
    """The quantities or the periods of a text."""
    return [mention for mention in fc.mentions(text, language=code, reference=NOW) if mention.kind is kind]


def number(mention: Mention) -> tuple[str | None, ...]:
    """A quantity as the examples write it."""
    quantity = mention.quantity
    assert quantity is not None
    low, high = (None if end is None else f"{end.normalize():f}" for end in (quantity.low, quantity.high))
    return (low, high, quantity.unit, *([" ".join(quantity.per)] if quantity.per else []))


def period(mention: Mention) -> tuple[str, ...]:
    """A period as the examples write it."""
    assert mention.period is not None
    dates = tuple(map(str, mention.period.dates))
    return dates if mention.period.kind is PeriodKind.FLOW else (*dates, str(mention.period.kind))


def marked(text: str, code: str) -> list[Fact | None]:
    """The facts of the marked figures; None where a mark is no figure."""
    facts = fc.extract(fc.Article.from_text(plain(text), id="a", language=code, published=NOW))
    by_span = {(fact.span.start, fact.span.end): fact for fact in facts}
    spans = ((m.start(1) - 2 * n - 1, m.end(1) - 2 * n - 1) for n, m in enumerate(_MARKED.finditer(text)))
    return [by_span.get(span) for span in spans]


def reading(fact: Fact, text: str) -> dict[str, object]:
    """A fact in the fields the examples may name."""
    low, high, unit, *per = number(Mention(MentionKind.QUANTITY, fact.span, quantity=fact.quantity))
    return {
        "measure": str(fact.measure),
        "status": str(fact.status),
        "low": low,
        "high": high,
        "unit": unit,
        "per": per[0] if per else None,
        "out_of": None if fact.quantity.out_of is None else str(fact.quantity.out_of),
        "subject": fact.subject.lower(),
        "indicator": fact.indicator,
        "holder": fact.holder,
        "area": fact.area,
        "period": fact.period and " ".join(map(str, fact.period.dates)),
        "kind": fact.period and str(fact.period.kind),
        "basis": _basis(fact),
        "moment": fact.moment and str(fact.moment),
        "part_of": fact.part_of and _printed_at(plain(text), int(fact.part_of.partition("#")[2])),
        "attribution": fact.attribution,
        "asserted": fact.asserted,
    }


def _basis(fact: Fact) -> str | None:
    if fact.basis is None or fact.basis.period is None:
        return fact.basis and str(fact.basis.kind)
    return " ".join(map(str, fact.basis.period.dates))


def texts(examples: Examples, code: str) -> Iterator[str]:
    """Every example text of a pack but for the carrier."""
    for ways in (*examples.numbers.values(), *examples.periods.values(), *examples.concepts.values()):
        yield from ways
    yield from (*examples.counted, *examples.nothing, *examples.no_period)
    for _, said in examples.sentences:
        yield from map(plain, said)
    for one, other in (*paired(examples.opposites), *paired(examples.contrasts)):
        yield from (one.said, other.said)
    yield from (
        sentence.format(phrase) for (_, sentence), all_ in examples.joints.items() for phrase in all_.split("; ")
    )
    for slots in (examples.denials, examples.no_denials, examples.ranks, examples.no_ranks):
        yield from (said.said for said in filled(slots))
    for group in (*groups(examples.synonyms, "synonym", code), *groups(examples.alike, "alike", code)):
        yield from (said.said for said in group)


def filled(slots: Mapping[str, str]) -> Iterator[Filled]:
    """Each phrase in its slot."""
    for sentence, phrases in slots.items():
        yield from (Filled(sentence, phrase) for phrase in phrases.split("; "))


def paired(slots: Mapping[str, str]) -> Iterator[tuple[Filled, Filled]]:
    """Both words of each pair in their slot."""
    for pair in filled(slots):
        one, other = pair.phrase.split(", ")
        yield Filled(pair.slot, one), Filled(pair.slot, other)


def groups(slots: Mapping[str, str], kind: str, code: str) -> Iterator[list[Filled]]:
    """All phrases of each group of one kind in their slot."""
    meanings = load(code).words[kind]
    for first in filled(slots):
        yield [Filled(first.slot, phrase) for phrase, meaning in meanings.items() if meaning == first.phrase]


def words_used(text: str, code: str) -> set[tuple[str, str]]:
    """(kind, phrase) of all words of a pack found in a text; of period templates only those that win their place."""
    used: set[tuple[str, str]] = set()
    for span in sentences(text):
        form = normal(text[span.start : span.end])
        read = scan(form.text, form.cased, _tracing(code), is_bare=False)
        used.update((kind, cue.value) for kind, cues in read.cues.items() if kind != "period" for cue in cues)
        used.update(("period", item.cue.value) for item in timed(read))
        used.update(_numerals(read, code))
    return used


def _numerals(read: Scan, code: str) -> Iterator[tuple[str, str]]:
    pack = load(code)
    for token in read.tokens:
        for kind, words in (("numeral", pack.numerals), ("month", pack.months)):
            if token in words:
                yield kind, token


def _printed_at(text: str, start: int) -> str:
    facts = fc.extract(fc.Article.from_text(text, id="a", published=NOW))
    return next(fact.printed for fact in facts if fact.span.start == start)


@cache
def _tracing(code: str) -> Pack:
    """The pack with each phrase as its own value, so that a match tells which phrase it was."""
    pack = load(code)
    words = {kind: {phrase: phrase for phrase in words} for kind, words in pack.words.items()}
    return replace(pack, words=words, apart=frozenset())
