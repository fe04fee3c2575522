"""Is a claim true as far as the corpus tells? Each of its figures is judged alone, then the claim as a whole."""

from __future__ import annotations

from collections import Counter

from factcheck.desk.candidates import candidates
from factcheck.desk.derived import follows
from factcheck.desk.origins import with_origins
from factcheck.desk.readings import Reading, readings
from factcheck.desk.statements import Statement, is_statement, judge
from factcheck.extract import extract
from factcheck.model import Article, Evidence, Fact, FigureVerdict, Quoted, Relation, Verdict, VerdictLabel
from factcheck.observation import Comparison, Match, Outcome, compare, describe, match, printed
from factcheck.observation.statements import stands_in
from factcheck.observation.superseded import superseded
from factcheck.store.contract import Store

_HEARD = 0.8  # part of a claim's words that an article must say before one of its figures decides the claim
_RECKONED = 0.7  # part of them that must be said before a number may have been reckoned
_RELATED = 5  # related figures shown for each figure of a claim
_RELATIONS = {
    Outcome.AGREES: Relation.AGREES,
    Outcome.CONTRADICTS: Relation.CONTRADICTS,
    Outcome.OPEN: Relation.RELATED,
}


def verify(store: Store, claim: str) -> Verdict:
    """The verdict on one claim, with the sentences that decide it."""
    figures = tuple(
        _figure(store, claim, fact) for fact in extract(Article.from_text(claim, id="claim"), is_claim=True)
    )
    label, reason = _together(figures)
    evidence = tuple(item for figure in figures for item in figure.evidence)
    sentences: tuple[Quoted, ...] = ()
    says_more = is_statement(claim, tuple(figure.fact for figure in figures))
    statement = judge(store, claim) if says_more or label is not VerdictLabel.SUPPORTED else None
    if statement is not None and (says_more or _is_reckoned(statement)):
        label, reason = _with_words(label, reason, statement, figures)
        figures = tuple(_derived(figure, statement) for figure in figures)
        evidence = tuple(item for figure in figures for item in figure.evidence)
        words = statement.evidence if not statement.reading.reckoned else ()
        evidence = (*words, *evidence) if label is statement.label else evidence
        sentences = statement.sentences if label is statement.label else ()
    return Verdict(claim, label, reason, figures, evidence, tuple(store.problems()), sentences)


def _is_reckoned(statement: Statement) -> bool:
    """Whether the article prints what a claim's numbers follow from, though not the numbers."""
    follows = statement.reading.reckoned and statement.label is VerdictLabel.SUPPORTED
    return bool(follows) and statement.reading.coverage >= _RECKONED


def _derived(figure: FigureVerdict, statement: Statement) -> FigureVerdict:
    """A figure that nobody prints but that follows from printed ones: these are its evidence, not what differs."""
    steps = [(number, way) for number, way in statement.reading.reckoned if stands_in(number, figure.fact.printed)]
    if not steps or figure.label is VerdictLabel.SUPPORTED:
        return figure
    number, way = steps[0]
    parts = [operand.printed for operand in way.operands]
    evidence = tuple(item for item in statement.evidence if any(stands_in(part, item.fact.printed) for part in parts))
    return FigureVerdict(figure.fact, statement.label, statement.reason, evidence, (f"{way.how} = {number}",))


def _with_words(
    label: VerdictLabel, reason: str, statement: Statement, figures: tuple[FigureVerdict, ...]
) -> tuple[VerdictLabel, str]:
    """The verdict on the figures and that on the words, together.

    A figure decides a whole statement only from one of the sentences that say most of it, and not against them; a
    number that is no figure (a date) has to be said as well.
    """
    open_ = VerdictLabel.NOT_ENOUGH_INFO
    reading = statement.reading
    decisive = {item.quote for figure in figures for item in figure.evidence if item.relation is not Relation.RELATED}
    others = [
        number for number in reading.unsaid if not any(stands_in(number, figure.fact.printed) for figure in figures)
    ]
    if label is open_ or not decisive & statement.quotes or (others and label is VerdictLabel.SUPPORTED):
        return statement.label, statement.reason
    if reading.reckoned or statement.label is VerdictLabel.REFUTED:
        return statement.label, statement.reason
    if label is VerdictLabel.REFUTED and len(reading.unsaid) != 1:
        return open_, statement.reason  # the sentences do print the claim's number, or too much is unlike
    if label is VerdictLabel.SUPPORTED and reading.names_more:
        return open_, statement.reason
    if statement.label in {label, open_} and reading.coverage >= _HEARD:
        return label, reason
    return open_, statement.reason


def _together(figures: tuple[FigureVerdict, ...]) -> tuple[VerdictLabel, str]:
    """One refuted figure refutes the claim, all supported support it."""
    if not figures:
        return VerdictLabel.NOT_ENOUGH_INFO, "no figure was found in the claim"
    for label in (VerdictLabel.REFUTED, VerdictLabel.NOT_ENOUGH_INFO):
        decisive = [figure for figure in figures if figure.label is label]
        if decisive:
            first = decisive[0]
            which = f"{printed(first.fact)}: " if len(figures) > 1 else ""
            return label, which + first.reason
    reasons = dict.fromkeys(figure.reason for figure in figures)
    return VerdictLabel.SUPPORTED, "; ".join(reasons)


def _figure(store: Store, text: str, fact: Fact) -> FigureVerdict:
    stated = candidates(store, fact)
    together = Counter(_sentence(candidate) for candidate in stated)
    matches = [match(fact, candidate, text, alone=together[_sentence(candidate)] == 1) for candidate in stated]
    holding, replaced = _holding(_named(matches))
    fitting = [(found, compare(fact.quantity, found.fact.quantity)) for found in holding]
    chosen, narrower = readings(fact, fitting)
    if not chosen and (answer := follows(store, fact, text, matches)) is not None:
        return answer
    label, reason = _judge(chosen, narrower, matches)
    shown = [item for reading in chosen for item in reading.members]
    evidence = with_origins([_evidence(found, comparison) for found, comparison in shown])
    decided = {id(found) for found, _ in shown}
    related = [found for found in matches if id(found) not in decided]
    return FigureVerdict(fact, label, reason, (*_sorted(evidence), *replaced, *_related(fact, related)))


def _holding(fitting: list[Match]) -> tuple[list[Match], list[Evidence]]:
    """The matches that hold; and the first print of each number that was revised since, which decides nothing."""
    stale: set[str] = set()
    shown: list[Evidence] = []
    scores = {found.fact.id: found.score for found in fitting}
    for old in superseded([found.fact for found in fitting]):
        note = f"superseded by {printed(old.newest)}"
        stale.update(fact.id for fact in old.stale)
        first = old.stale[0]
        shown.append(Evidence(Relation.RELATED, scores[first.id], first, note))
    return [found for found in fitting if found.fact.id not in stale], shown


def _sentence(fact: Fact) -> tuple[str, int]:
    return fact.origin, fact.place.quote_start


def _named(matches: list[Match]) -> list[Match]:
    """The fitting ones; where the claim names an organisation in passing, only that organisation's."""
    fitting = [found for found in matches if found.fits]
    return [found for found in fitting if found.fact.holder is not None] or fitting


def _judge(chosen: list[Reading], narrower: list[Reading], matches: list[Match]) -> tuple[VerdictLabel, str]:
    outcomes = {reading.outcome for reading in chosen}
    if not chosen:
        return VerdictLabel.NOT_ENOUGH_INFO, _nothing_fits(matches)
    if len(outcomes) > 1:
        listed = "; ".join(f"{reading.words}: {reading.figures}" for reading in chosen[:3])
        return VerdictLabel.NOT_ENOUGH_INFO, f"ambiguous: equally general readings disagree ({listed})"
    words = f"read as {chosen[0].words}, printed {chosen[0].figures}: {chosen[0].comparison.reason}"
    if outcomes == {Outcome.AGREES}:
        return VerdictLabel.SUPPORTED, words
    if outcomes == {Outcome.OPEN}:
        return VerdictLabel.NOT_ENOUGH_INFO, words
    agreeing = next((reading for reading in narrower if reading.outcome is not Outcome.CONTRADICTS), None)
    if agreeing is not None:
        return (
            VerdictLabel.NOT_ENOUGH_INFO,
            f"the broadest reading ({chosen[0].words}: {chosen[0].figures}) differs, but a narrower one does not "
            f"({agreeing.words}: {agreeing.figures}): say which is meant",
        )
    return VerdictLabel.REFUTED, words


def _nothing_fits(matches: list[Match]) -> str:
    if not matches:
        return "the corpus has no figure of this kind"
    nearest = max(matches, key=lambda found: (found.score, found.fact.id))
    differs = ", ".join(nearest.differs[:2])
    return f"no statement about the same thing; the nearest, {printed(nearest.fact)}, is {differs}"


def _evidence(found: Match, comparison: Comparison) -> Evidence:
    return Evidence(_RELATIONS[comparison.outcome], found.score, found.fact, comparison.reason)


def _sorted(evidence: list[Evidence]) -> list[Evidence]:
    order = [Relation.CONTRADICTS, Relation.AGREES, Relation.RELATED]
    return sorted(
        evidence, key=lambda item: (order.index(item.relation), -item.score, item.fact.origin, item.fact.span)
    )


def _related(claim: Fact, matches: list[Match]) -> list[Evidence]:
    """What a reader may confuse with the claim: the same measure of something near, nearest first."""
    near = [found for found in matches if len(found.differs) <= 2 and found.score >= 0.5]
    near.sort(key=lambda found: (len(found.differs), -found.score, found.fact.origin, found.fact.span))
    shown: list[Evidence] = []
    seen: set[tuple[str, str]] = set()
    for found in near:
        told = (describe(found.fact), printed(found.fact))
        if told not in seen:
            seen.add(told)
            shown.append(
                Evidence(Relation.RELATED, found.score, found.fact, ", ".join(found.differs) or describe(found.fact))
            )
    return shown[:_RELATED]
