"""What people name in words: an indicator, an area, a period. Whatever can't be understood is a UsageError."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import lru_cache

from factcheck.catalogue import areas, indicators
from factcheck.extract import mentions
from factcheck.languages import available, load
from factcheck.model import Fact, Period, UsageError, joined, say, term
from factcheck.model.dataclass import dataclass
from factcheck.observation.subjects import content
from factcheck.text.fold import key, normal
from factcheck.text.near import near

_SHARED = 0.75  # part of the words of a topic and a subject that must be the same


@dataclass(frozen=True, slots=True)
class Topic:
    """What figures are to be about: indicators of the catalogue or, where it knows none of that name, words."""

    text: str
    indicators: frozenset[str]

    @property
    def name(self) -> str:
        """The indicator as the catalogue calls it, else the words."""
        (only, *more) = sorted(self.indicators) or [""]
        return term(indicators().by_id[only].label) if only and not more else self.text

    def is_of(self, fact: Fact) -> bool:
        """Whether a figure is about it; in words, its subject has to be nearly the same."""
        if self.indicators:
            return fact.indicator in self.indicators
        # by whole words: by letters "gạo" would be near "giao"
        mine = frozenset(content(self.text))
        subjects = (frozenset(content(fact.subject, unit)) for unit in ("", fact.quantity.unit or ""))
        return any(mine & theirs and len(mine & theirs) >= _SHARED * len(mine | theirs) for theirs in subjects)

    def is_told_by(self, fact: Fact) -> bool:
        """Whether a figure is about it or, in words, its subject holds all of them."""
        if self.is_of(fact):
            return True
        words = frozenset(content(self.text))
        return not self.indicators and bool(words) and words <= frozenset(content(fact.subject))


def topic(text: str) -> Topic:
    """The topic that words name: in Vietnamese, with or without diacritics, or in English."""
    exact, folded = _indicator_names()
    return Topic(text, frozenset(exact.get(normal(text.strip()).text) or folded.get(key(text)) or ()))


def no_topic(option: str, asked: Topic, facts: Iterable[Fact]) -> UsageError:
    """What to say where nothing is known of a topic: names near it, of indicators and of the subjects there are."""
    subjects = {" ".join(fact.subject.split()) for fact in facts}
    known = {key(name): name for name in (*sorted(subjects), *reversed(_indicator_names()[0]))}
    nearest = [known[name] for name in _holding(asked.text, known)[:3] or near(key(asked.text), known)]
    mend = (
        say("did you mean {nearest}?", nearest=joined(", ", nearest))
        if nearest
        else say("factcheck facts lists what there is")
    )
    return UsageError(
        say("{option}: nothing there is about {text!r}; {mend}", option=option, text=asked.text, mend=mend)
    )


def _holding(text: str, known: Mapping[str, str]) -> list[str]:
    """The names that hold all words of a text: those that do with its diacritics first, then the shortest."""
    folded, written = set(key(text).split()), set(normal(text).text.split())
    found = [name for name in known if folded and folded <= set(name.split())]
    return sorted(found, key=lambda name: (not written <= set(normal(known[name]).text.split()), len(name), name))


def areas_named(text: str, option: str = "--area") -> frozenset[str]:
    """The areas of a name, those of all times."""
    by_key = _area_keys()
    # with diacritics if it has any: "Hà Nam" is one province, "ha nam" may be two
    exact = {
        id for name, ids in areas().by_name.items() if normal(name).text == normal(text.strip()).text for id in ids
    }
    found = exact or by_key.get(key(text), frozenset())
    if found:
        return frozenset(found)
    names = [areas().by_id[min(by_key[name])].name for name in near(key(text), by_key)]
    mend = (
        say("did you mean {nearest}?", nearest=", ".join(dict.fromkeys(names)))
        if names
        else say("name a province, a region or a country")
    )
    raise UsageError(say("{option}: unknown area {text!r}; {mend}", option=option, text=text, mend=mend))


def period_named(text: str, option: str = "--period") -> Period:
    """The period that words name, and nothing but it, as an article would print it."""
    found = [
        (mention.span.end - mention.span.start, mention.period)
        for code in available()
        for mention in mentions(text, language=code)
        if mention.period is not None and not content(text[: mention.span.start] + " " + text[mention.span.end :])
    ]
    if not found:
        raise UsageError(
            say(
                "{option}: can't read {text!r} as a period; write 2023, Q1 2024, quý I/2024 or tháng 5/2024",
                option=option,
                text=text,
            )
        )
    return max(found, key=lambda item: item[0])[1]


@lru_cache(maxsize=1)
def _indicator_names() -> tuple[dict[str, set[str]], dict[str, set[str]]]:
    """Names of indicators → ids: as they are written, and folded."""
    named = [(phrase, id) for code in available() for phrase, id in load(code).words.get("indicator", {}).items()]
    for id, entry in indicators().by_id.items():
        named += [(id, id), (entry.label, id), (entry.label.partition(" (")[0], id)]
    exact: dict[str, set[str]] = defaultdict(set)
    folded: dict[str, set[str]] = defaultdict(set)
    for phrase, id in named:
        exact[normal(phrase).text].add(id)
        folded[key(phrase)].add(id)
    return exact, folded


@lru_cache(maxsize=1)
def _area_keys() -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for name, ids in areas().by_name.items():
        found[key(name)].update(ids)
    return {name: frozenset(ids) for name, ids in found.items()}
