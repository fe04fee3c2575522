"""Claims with their verdicts: the answer, why, and the sentences that prove it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from factcheck.model import (
    Evidence,
    FigureVerdict,
    Problem,
    Quoted,
    Relation,
    Verdict,
    VerdictLabel,
    joined,
    say,
    say_counted,
)
from factcheck.model.dataclass import replace
from factcheck.report import Page
from factcheck.report._count import more
from factcheck.report._origins import firsts, told_of
from factcheck.report._quote import position
from factcheck.report._text.count import closing
from factcheck.report._text.quote import quote, source
from factcheck.report._text.screen import Screen
from factcheck.report._text.styled import Text
from factcheck.report._words import about, amount

LABELS = {
    VerdictLabel.SUPPORTED: (say("supported"), "bold green"),
    VerdictLabel.REFUTED: (say("refuted"), "bold red"),
    VerdictLabel.NOT_ENOUGH_INFO: (say("not enough info"), "bold yellow"),
}
_RELATIONS = {
    Relation.AGREES: (say("agrees"), "green"),
    Relation.CONTRADICTS: (say("contradicts"), "red"),
    Relation.RELATED: (say("related"), "yellow"),
}
_MOST_PROOF = 5
_MOST_RELATED = 3


def verdicts(answers: Iterable[Verdict], problems: Sequence[Problem], page: Page) -> None:
    """Each claim with its verdict and evidence, and a count where there are several."""
    screen = Screen(page)
    counts = dict.fromkeys(VerdictLabel, 0)
    for number, answer in enumerate(answers):
        if number:
            screen.blank()
        counts[answer.label] += 1
        _verdict(screen, answer)
    total = sum(counts.values())
    told = joined(", ", (joined(" ", (str(count), LABELS[label][0])) for label, count in counts.items() if count))
    claims = say_counted("{count} claim: {verdicts}", "{count} claims: {verdicts}", total, verdicts=told)
    closing(screen, [claims] if total > 1 else [], problems)


def label(screen: Screen, answer: VerdictLabel) -> Text:
    """A verdict in words, with its sign."""
    words, style = LABELS[answer]
    sign = {VerdictLabel.SUPPORTED: screen.marks.good, VerdictLabel.REFUTED: screen.marks.bad}
    return screen.words(joined(" ", (sign.get(answer, screen.marks.open), words)), style)


def _verdict(screen: Screen, answer: Verdict) -> None:
    screen.block(label(screen, answer.label), Text("  "), screen.words(answer.claim, "bold"), hang=2)
    screen.block(screen.words(answer.reason), indent=2)
    for figure in answer.figures:
        screen.blank()
        _figure(screen, figure, alone=len(answer.figures) == 1)
    shown = {id(evidence) for figure in answer.figures for evidence in figure.evidence}
    _evidence(screen, [evidence for evidence in answer.evidence if id(evidence) not in shown], answer.reason)
    told = {evidence.quote for evidence in answer.evidence if evidence.relation is not Relation.RELATED}
    for said in answer.sentences:
        if said.place.quote not in told:
            _sentence(screen, said)


def _figure(screen: Screen, figure: FigureVerdict, *, alone: bool) -> None:
    """One figure of the claim; its own verdict and reason are told where there are others beside it."""
    name = screen.words(say("claim")) if alone else label(screen, figure.label)
    _reading(screen, name, figure.fact.printed, amount(figure.fact.quantity))
    screen.block(screen.listed(about(figure.fact), "dim"), indent=4)
    if not alone:
        screen.block(screen.words(figure.reason), indent=4)
    for step in figure.derivation:
        screen.block(Text("= "), screen.words(step), indent=4, hang=2)
    _evidence(screen, figure.evidence, figure.reason)


def _reading(screen: Screen, name: Text, printed: str, meaning: str) -> None:
    arrow = Text(f" {screen.marks.arrow} ")
    screen.block(name, Text("  "), screen.words(printed, "bold"), arrow, screen.words(meaning), indent=2, hang=2)


def _evidence(screen: Screen, evidence: Sequence[Evidence], said: str) -> None:
    """What decides and what is only near; what the reason has said already is not said again."""
    proof = [one for one in evidence if one.relation is not Relation.RELATED]
    related = [one for one in evidence if one.relation is Relation.RELATED]
    if not proof and related and related[0].note and related[0].note in said:
        proof, related = related[:1], related[1:]  # the reason speaks of it: people want to read it
    shown = list(firsts(proof))
    counts = {relation: told_of(proof, relation) for relation in Relation}  # beside the first of each
    for one in shown[:_MOST_PROOF]:
        screen.blank()
        _proof(screen, one, "" if one.note in said else one.note, counts.pop(one.relation, ""))
    _more(screen, len(shown) - _MOST_PROOF)
    if related:
        screen.blank()
        screen.line(Text("  "), screen.words(say("related, decides nothing"), "dim"))
    for one in related[:_MOST_RELATED]:
        _related(screen, one)
    _more(screen, len(related) - _MOST_RELATED)


def _proof(screen: Screen, evidence: Evidence, note: str, count: str) -> None:
    name, style = _RELATIONS[evidence.relation]
    meaning = joined(" ", filter(None, (amount(evidence.fact.quantity), count)))
    _reading(screen, screen.words(name, style), evidence.fact.printed, meaning)
    screen.block(screen.listed(about(evidence.fact), "dim"), indent=4)
    if note:
        screen.block(screen.words(note), indent=4)
    quote(screen, evidence.fact.place, indent=4)
    source(screen, evidence.fact.place, indent=4)


def _sentence(screen: Screen, said: Quoted) -> None:
    """A sentence that counts by its words; no part of it is marked."""
    name, style = _RELATIONS[said.relation]
    screen.blank()
    told = say("nearest sentence") if said.relation is Relation.RELATED else name
    screen.line(Text("  "), screen.words(told, style))
    quote(screen, replace(said.place, end=said.place.start), indent=4)
    source(screen, said.place, indent=4)


def _related(screen: Screen, evidence: Evidence) -> None:
    what = screen.words(evidence.note) if evidence.note else screen.listed(about(evidence.fact))
    screen.block(screen.words(evidence.fact.printed, "bold"), Text("  "), what, indent=4, hang=2)
    screen.line(Text("      "), screen.words(position(evidence.fact.place), "cyan"))


def _more(screen: Screen, count: int) -> None:
    if count > 0:
        screen.line(Text("    "), screen.words(more(count), "dim"))
