"""The verdict on a claim that says more than a figure: who did what, where and how, read sentence by sentence."""

from __future__ import annotations

from collections import defaultdict

from factcheck.languages import detect
from factcheck.model import Evidence, Fact, Passage, Quoted, Relation, VerdictLabel, joined, say
from factcheck.model.dataclass import dataclass
from factcheck.observation import Outcome
from factcheck.observation.statements import MOST, Reading, folded, read, stands_in, told_by, wording
from factcheck.store.contract import Store
from factcheck.text.fold import has_diacritics, key

_FETCHED = 200  # sentences that share words with the claim
_READ = 25  # articles whose sentences are read for it: those that may say most
_SAMPLE = 5  # sentences that tell the language of an article
_RELATIONS = {Outcome.AGREES: Relation.AGREES, Outcome.CONTRADICTS: Relation.CONTRADICTS}
_LABELS = {
    Outcome.AGREES: VerdictLabel.SUPPORTED,
    Outcome.CONTRADICTS: VerdictLabel.REFUTED,
    Outcome.OPEN: VerdictLabel.NOT_ENOUGH_INFO,
}


@dataclass(frozen=True, slots=True)
class Statement:
    """What the best article says of the claim as a whole; quotes are the sentences that say most of it."""

    label: VerdictLabel
    reason: str
    reading: Reading
    quotes: frozenset[str]
    evidence: tuple[Evidence, ...]
    sentences: tuple[Quoted, ...]


def judge(store: Store, claim: str) -> Statement | None:
    """Reads the claim beside the article that says most of it; None where no sentence shares a word with it."""
    by_article = _nearest(claim, store)
    texts = {origin: [passage.text for passage in found] for origin, found in by_article.items()}
    told = {origin: told_by(claim, sentences) for origin, sentences in texts.items()}
    most = max(told.values(), default=None)
    read_of = {origin: read(claim, texts[origin]) for origin, part in told.items() if part == most}
    if not read_of:
        return None
    origin = max(read_of, key=lambda origin: (-len(read_of[origin].unsaid), origin))
    reading = read_of[origin]
    used = [by_article[origin][at] for at in reading.used]
    quotes = frozenset(passage.text for passage in used)
    evidence = _evidence(store, reading, used)
    return Statement(_LABELS[reading.outcome], _reason(reading), reading, quotes, evidence, _quoted(reading, used))


def _nearest(claim: str, store: Store) -> dict[str, list[Passage]]:
    """The sentences that share words with a claim, by articles: those of which the sentences share most of them."""
    words = folded(wording(claim))
    found: dict[str, list[Passage]] = defaultdict(list)
    shared: dict[str, set[str]] = defaultdict(set)
    for passage in store.passages(words, _FETCHED):
        found[passage.origin].append(passage)
        shared[passage.origin].update(key(passage.text).split())
    best = sorted(found, key=lambda origin: (-len(shared[origin].intersection(words)), origin))[:_READ]
    return {origin: found[origin] for origin in best if _one_language(claim, found[origin])}


def _one_language(claim: str, passages: list[Passage]) -> bool:
    """Words can be compared only within a language, and with diacritics only with diacritics."""
    text = " ".join(passage.text for passage in passages[:_SAMPLE])
    return detect(claim) == detect(text) and has_diacritics(claim) == has_diacritics(text)


def _reason(reading: Reading) -> str:
    if reading.outcome is Outcome.CONTRADICTS:
        pairs = reading.differs
        clashes = joined(", ", (say("{theirs} where the claim says {mine}", theirs=b, mine=a) for a, b in pairs))
        return say("an otherwise matching sentence prints {clashes}", clashes=clashes)
    ways = joined(", ", (f"{number} = {way.how}" for number, way in reading.reckoned))
    if reading.outcome is Outcome.AGREES:
        said = say("the article says the same, word for word and number for number")
        return say("it follows from what the article prints: {ways}", ways=ways) if ways else said
    return say("not printed, but may be reckoned from what is: {ways}", ways=ways) if ways else _unsaid(reading)


def _unsaid(reading: Reading) -> str:
    if reading.is_table:
        return say("more than {most} numbers are a table: verify it row by row", most=MOST)
    if reading.unsaid:
        return say("the sentences nearest to the claim do not print {unsaid}", unsaid=joined(", ", reading.unsaid))
    if reading.missing:
        return say("the article does not say: {missing}", missing=joined(", ", reading.missing))
    return say("no few sentences of one article say all of the claim")


def _quoted(reading: Reading, used: list[Passage]) -> tuple[Quoted, ...]:
    """The sentences that decide: those that print what clashes, else all; the nearest where nothing does."""
    relation = _RELATIONS.get(reading.outcome)
    if relation is None:
        return tuple(Quoted(Relation.RELATED, passage.place) for passage in used[:1])
    clashing = [passage for passage in used if any(stands_in(theirs, passage.text) for _, theirs in reading.differs)]
    return tuple(Quoted(relation, passage.place) for passage in clashing or used)


def _evidence(store: Store, reading: Reading, used: list[Passage]) -> tuple[Evidence, ...]:
    """The figures printed in the sentences that decide."""
    relation = _RELATIONS.get(reading.outcome)
    found: list[Evidence] = []
    for passage in used if relation is not None else ():
        for fact in store.whole(passage.origin, passage.place.path):
            if fact.place.quote_start == passage.place.quote_start:
                found.append(
                    Evidence(_of(fact, reading, relation or Relation.RELATED), round(reading.coverage, 3), fact)
                )
    return tuple(found)


def _of(fact: Fact, reading: Reading, relation: Relation) -> Relation:
    """A contradiction lies in the figure that clashes; the others of its sentence are beside the point."""
    if relation is Relation.CONTRADICTS and not any(stands_in(theirs, fact.printed) for _, theirs in reading.differs):
        return Relation.RELATED
    return relation
