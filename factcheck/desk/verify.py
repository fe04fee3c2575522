"""Is a claim true as far as the corpus tells? Each of its figures is judged alone, then the claim as a whole."""

from __future__ import annotations

from collections import Counter

from factcheck.desk.candidates import candidates
from factcheck.desk.derived import follows
from factcheck.desk.explained import is_statement
from factcheck.desk.origins import with_origins
from factcheck.desk.readings import Reading, readings
from factcheck.extract import extract
from factcheck.model import (
    Article,
    Evidence,
    Fact,
    FigureVerdict,
    Message,
    Relation,
    Verdict,
    VerdictLabel,
    joined,
    say,
)
from factcheck.model.standing import rank
from factcheck.observation import Comparison, Match, Outcome, compare, describe, match, printed
from factcheck.store.contract import Store

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
    says_more = is_statement(claim, tuple(figure.fact for figure in figures))
    verdict = Verdict(claim, label, reason, figures, evidence, tuple(store.problems()))
    if not says_more and label is VerdictLabel.SUPPORTED:
        return verdict
    from factcheck.desk.worded import worded  # figures alone decide most claims

    return worded(store, verdict, says_more=says_more)


def _together(figures: tuple[FigureVerdict, ...]) -> tuple[VerdictLabel, str]:
    """One refuted figure refutes the claim, all supported support it."""
    if not figures:
        return VerdictLabel.NOT_ENOUGH_INFO, say("no figure was found in the claim")
    for label in (VerdictLabel.REFUTED, VerdictLabel.NOT_ENOUGH_INFO):
        decisive = [figure for figure in figures if figure.label is label]
        if decisive:
            first = decisive[0]
            which = say("{figure}: {reason}", figure=printed(first.fact), reason=first.reason)
            return label, which if len(figures) > 1 else first.reason
    reasons = dict.fromkeys(figure.reason for figure in figures)
    return VerdictLabel.SUPPORTED, joined("; ", reasons)


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
    if len({found.fact.quantity for found in fitting}) <= 1:
        return fitting, []  # what prints one number was not revised
    from factcheck.observation.superseded import superseded

    stale: set[str] = set()
    shown: list[Evidence] = []
    scores = {found.fact.id: found.score for found in fitting}
    for old in superseded([found.fact for found in fitting]):
        note = say("superseded by {figure}", figure=printed(old.newest))
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
        listed = joined("; ", map(_told, chosen[:3]))
        return VerdictLabel.NOT_ENOUGH_INFO, say(
            "ambiguous: equally general readings disagree ({listed})", listed=listed
        )
    words = say(
        "read as {words}, printed {figures}{by}: {reason}",
        words=chosen[0].words,
        figures=chosen[0].figures,
        by=_by(chosen[0]),
        reason=chosen[0].comparison.reason,
    )
    if outcomes == {Outcome.AGREES}:
        return VerdictLabel.SUPPORTED, words
    if outcomes == {Outcome.OPEN}:
        return VerdictLabel.NOT_ENOUGH_INFO, words
    agreeing = next((reading for reading in narrower if reading.outcome is not Outcome.CONTRADICTS), None)
    if agreeing is not None:
        return (
            VerdictLabel.NOT_ENOUGH_INFO,
            say(
                "the broadest reading ({broad}) differs, but a narrower one does not ({narrow}): say which is meant",
                broad=_told(chosen[0]),
                narrow=_told(agreeing),
            ),
        )
    return VerdictLabel.REFUTED, words


def _by(reading: Reading) -> str:
    """By whom, where that is a source that stands above others."""
    place = reading.fact.place
    if place.standing is None or not place.standing.rank:
        return ""
    who = place.publisher or place.title or place.path
    named = who if place.locator is None else f"{who}, {place.locator}"
    return say(" ({standing}: {who})", standing=place.standing, who=named)


def _told(reading: Reading) -> Message:
    return joined(": ", (reading.words, reading.figures))


def _nothing_fits(matches: list[Match]) -> str:
    if not matches:
        return say("the corpus has no figure of this kind")
    nearest = max(matches, key=lambda found: (found.score, found.fact.id))
    differs = joined(", ", nearest.differs[:2])
    return say(
        "no statement about the same thing; the nearest, {figure}, is {differs}",
        figure=printed(nearest.fact),
        differs=differs,
    )


def _evidence(found: Match, comparison: Comparison) -> Evidence:
    return Evidence(_RELATIONS[comparison.outcome], found.score, found.fact, comparison.reason)


def _sorted(evidence: list[Evidence]) -> list[Evidence]:
    order = [Relation.CONTRADICTS, Relation.AGREES, Relation.RELATED]
    return sorted(
        evidence,
        key=lambda item: (
            *(-rank(item.fact.place.standing), order.index(item.relation)),
            *(-item.score, item.fact.origin, item.fact.span),
        ),
    )


def _related(claim: Fact, matches: list[Match]) -> list[Evidence]:
    """What a reader may confuse with the claim: the same measure of something near, nearest first."""
    near = [found for found in matches if len(found.unlike) <= 2 and found.score >= 0.5]
    near.sort(key=lambda found: (len(found.unlike), -found.score, found.fact.origin, found.fact.span))
    shown: list[Evidence] = []
    seen: set[tuple[str, str]] = set()
    for found in near:
        told = (describe(found.fact), printed(found.fact))
        if told not in seen:
            seen.add(told)
            shown.append(
                Evidence(Relation.RELATED, found.score, found.fact, joined(", ", found.differs) or describe(found.fact))
            )
    return shown[:_RELATED]
