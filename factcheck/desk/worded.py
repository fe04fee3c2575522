"""The verdict on a claim's figures, put together with the one on its words."""

from __future__ import annotations

from factcheck.desk.statements import Statement, judge
from factcheck.model import FigureVerdict, Relation, Verdict, VerdictLabel
from factcheck.model.dataclass import replace
from factcheck.observation.statements import stands_in
from factcheck.store.contract import Store

_HEARD = 0.8  # part of a claim's words that an article must say before one of its figures decides the claim
_RECKONED = 0.7  # part of them that must be said before a number may have been reckoned


def worded(store: Store, verdict: Verdict, *, says_more: bool) -> Verdict:
    """The verdict with what the corpus's sentences say of the claim; says_more: it says more than its figures do."""
    statement = judge(store, verdict.claim)
    if statement is None or not (says_more or _is_reckoned(statement)):
        return verdict
    label, reason = _with_words(verdict.label, verdict.reason, statement, verdict.figures)
    figures = tuple(_derived(figure, statement) for figure in verdict.figures)
    evidence = tuple(item for figure in figures for item in figure.evidence)
    sentences = verdict.sentences
    if label is statement.label:
        evidence = (*(statement.evidence if not statement.reading.reckoned else ()), *evidence)
        sentences = statement.sentences
    return replace(verdict, label=label, reason=reason, figures=figures, evidence=evidence, sentences=sentences)


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
