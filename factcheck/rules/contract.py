"""What a rule is. Each file of this room has RULE, a Rule, and is named as its id; files with _ are shared by rules."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from enum import StrEnum
from functools import lru_cache
from hashlib import blake2b
from importlib import import_module
from pathlib import Path

from factcheck.model import Article, Confidence, Fact, Finding, Passage, Place, Related, Severity
from factcheck.model.dataclass import dataclass, replace
from factcheck.observation import printed
from factcheck.relations import Relation, relations
from factcheck.text.fold import key


class Scope(StrEnum):
    """Which questions a rule answers."""

    CORPUS = "corpus"  # `conflicts` only
    ARTICLE = "article"  # `lint` only: it reads the article that is linted and raises nothing against others
    EVERYWHERE = "everywhere"  # both


@dataclass(frozen=True, slots=True)
class Example:
    """Short articles of ours and why the rule speaks or is silent."""

    texts: tuple[str, ...]
    why: str


@dataclass(frozen=True, slots=True)
class Printed:
    """What a check looks at.

    facts: what may bring a finding about together. focus: the ids of the articles that every finding must have a place
    in; none: all of them. article: the one that is linted, with its sentences, whether they print figures or not; none for `conflicts`.
    reader: gives all facts of an article; where it is not told, facts holds them.
    """

    facts: Sequence[Fact]
    focus: Collection[str] = ()
    sentences: Sequence[Passage] = ()
    article: Article | None = None
    reader: Callable[[str], Sequence[Fact]] | None = None

    @property
    def own(self) -> Sequence[Fact]:
        """The facts of the articles in focus."""
        return [fact for fact in self.facts if fact.origin in self.focus] if self.focus else self.facts

    def whole(self, origin: str) -> Sequence[Fact]:
        """All facts of an article that one of these is from."""
        return self.reader(origin) if self.reader else [fact for fact in self.facts if fact.origin == origin]

    def part(self, sentence: Passage, start: int, end: int) -> Place:
        """The place of a part of a sentence; start and end count from where the sentence begins."""
        place = sentence.place
        if self.article is None:
            raise ValueError("the text is not at hand")
        span = place.quote_start + start, place.quote_start + end
        located = self.article.locate(span, (place.quote_start, place.quote_end))
        return replace(located, quote=place.quote)  # as it is read: a comment in it says nothing


DRAFT = "draft"


@dataclass(frozen=True, slots=True)
class Check:
    """A way to find something. by: the id of the blocking (`relations.blocks`) that tells which facts find makes it from.

    Of a rule for `lint` only, by may be DRAFT: the article that is linted, with all of the corpus that is beside its observations.
    """

    by: str
    find: Callable[[Printed], Iterator[Finding]]


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule. bad and good: its examples, which are its tests as well.

    severity: how bad it is if it is true; confidence: how sure the rule is that it is; a finding may have less of both
    than its rule. grounds: why the one and the other. by_default: whether it runs where nobody selects it. checks: how
    it is found; rules may share them, and none are those of a rule on what the other rules found.
    """

    id: str
    severity: Severity
    confidence: Confidence
    scope: Scope
    summary: str
    explanation: str
    grounds: str
    bad: tuple[Example, ...]
    good: tuple[Example, ...]
    checks: tuple[Check, ...]
    by_default: bool = True


def ids() -> list[str]:
    """The ids of all rules, told by their files: nothing is loaded."""
    here = Path(__file__).parent
    names = (*_names(here), *_names(here.with_name("relations")))
    return sorted(name.replace("_", "-") for name in names)


@lru_cache(maxsize=1)
def rules() -> tuple[Rule, ...]:
    """All rules, those of the relations among them, by id."""
    found: list[Rule] = [import_module(f"factcheck.rules.{name}").RULE for name in _names(Path(__file__).parent)]
    return tuple(sorted([*found, *map(_of_relation, relations())], key=lambda rule: rule.id))


def _names(folder: Path) -> list[str]:
    """The files of a folder that are a rule each; what begins with _ is shared by some."""
    return sorted(path.stem for path in folder.glob("[!_]*.py") if path.stem != "contract")


def finding(
    id: str,
    severity: Severity,
    confidence: Confidence,
    facts: Sequence[Fact],
    message: str,
    computation: str = "",
) -> Finding:
    """A finding at facts[0] with the other facts as related places."""
    first, *others = facts
    related = tuple(Related(printed(fact), fact.place) for fact in others)
    return at(id, severity, confidence, first.place, message, computation, related)


def at(
    id: str,
    severity: Severity,
    confidence: Confidence,
    place: Place,
    message: str,
    computation: str = "",
    related: tuple[Related, ...] = (),
) -> Finding:
    """A finding at a place that need be no figure's."""
    places = [place, *(other.place for other in related)]
    return Finding(
        rule=id,
        severity=severity,
        confidence=confidence,
        message=message,
        computation=computation,
        fingerprint=fingerprint(id, places),
        place=place,
        related=related,
    )


def fingerprint(id: str, places: Sequence[Place]) -> str:
    """The same as long as the rule, the articles and their words are; lines do not matter."""
    parts = [id, *sorted("\0".join(_words(place)) for place in places)]
    return blake2b("\1".join(parts).encode("utf-8", "surrogatepass"), digest_size=10).hexdigest()


def _words(place: Place) -> tuple[str, ...]:
    # a sentence may print one number twice
    before = place.quote[: place.start - place.quote_start].count(place.printed) if place.printed else 0
    return place.path, key(place.quote), key(place.printed), str(before)


def _of_relation(relation: Relation) -> Rule:
    # one check for all relations, whose constraints hang together: `conflicts` runs each check once
    from factcheck.rules._arithmetic import CHECK  # noqa: PLC0415  (it needs `finding` from here)

    return Rule(
        id=relation.id,
        severity=Severity.ERROR,
        confidence=Confidence.HIGH,
        scope=Scope.EVERYWHERE,
        summary=relation.summary,
        explanation=relation.explanation,
        grounds=(
            "An error of high confidence where the words of one article state the arithmetic: no reading of its figures makes it true. A warning of medium "
            "confidence where only the digits say that a list is complete, or where the figures stand in two articles and may be of two vintages."
        ),
        bad=tuple(Example((example.text,), example.why) for example in relation.breaks),
        good=tuple(Example((example.text,), example.why) for example in relation.holds),
        checks=(CHECK,),
    )
