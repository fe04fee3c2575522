"""What the project speaks of: frozen values and enums. This room imports nothing of ours.

A name is imported when it is first asked for: making a class takes longer than most commands need for their work, and
no command needs them all.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from factcheck.model.alignment import Agreement, Alignment, Cell, Column, Row
    from factcheck.model.article import Anchor, Article, Markup, Place, Span
    from factcheck.model.calculation import Calculation, CalculationOutcome
    from factcheck.model.check import Checked
    from factcheck.model.errors import FactcheckError, MistakesError, UsageError
    from factcheck.model.evaluation import Evaluation
    from factcheck.model.fact import Basis, BasisKind, Fact, Measure, Moment, Problem, Status
    from factcheck.model.finding import Confidence, Finding, Related, Severity, Suggestion
    from factcheck.model.mention import Mention, MentionKind
    from factcheck.model.message import ENGLISH, Message, Words, joined, number, say, say_counted, term, told
    from factcheck.model.mutation import SETTINGS, Change, Mutant, Mutations, Rate, Response
    from factcheck.model.overview import Beside, Mark, Overview, Sheet, Support
    from factcheck.model.passage import Passage
    from factcheck.model.period import Period, PeriodKind
    from factcheck.model.policy import ALL, DEFAULT, PathPolicy, Policy
    from factcheck.model.quantity import Interval, Quantity
    from factcheck.model.silenced import Findings, Listed, Silenced, SilencedBy
    from factcheck.model.standing import UNTOLD, Authority, Sources, TableSpec
    from factcheck.model.table import Entry
    from factcheck.model.timeline import Point, Reported, Series, Standing, Timeline
    from factcheck.model.verdict import Evidence, FigureVerdict, Quoted, Relation, Verdict, VerdictLabel

__all__ = [
    "ALL",
    "DEFAULT",
    "ENGLISH",
    "SETTINGS",
    "UNTOLD",
    "Agreement",
    "Alignment",
    "Anchor",
    "Article",
    "Authority",
    "Basis",
    "BasisKind",
    "Beside",
    "Calculation",
    "CalculationOutcome",
    "Cell",
    "Change",
    "Checked",
    "Column",
    "Confidence",
    "Entry",
    "Evaluation",
    "Evidence",
    "Fact",
    "FactcheckError",
    "FigureVerdict",
    "Finding",
    "Findings",
    "Interval",
    "Listed",
    "Mark",
    "Markup",
    "Measure",
    "Mention",
    "MentionKind",
    "Message",
    "MistakesError",
    "Moment",
    "Mutant",
    "Mutations",
    "Overview",
    "Passage",
    "PathPolicy",
    "Period",
    "PeriodKind",
    "Place",
    "Point",
    "Policy",
    "Problem",
    "Quantity",
    "Quoted",
    "Rate",
    "Related",
    "Relation",
    "Reported",
    "Response",
    "Row",
    "Series",
    "Severity",
    "Sheet",
    "Silenced",
    "SilencedBy",
    "Sources",
    "Span",
    "Standing",
    "Status",
    "Suggestion",
    "Support",
    "TableSpec",
    "Timeline",
    "UsageError",
    "Verdict",
    "VerdictLabel",
    "Words",
    "joined",
    "number",
    "say",
    "say_counted",
    "term",
    "told",
]

_NAMES = {
    "alignment": "Agreement Alignment Cell Column Row",
    "article": "Anchor Article Markup Place Span",
    "calculation": "Calculation CalculationOutcome",
    "check": "Checked",
    "errors": "FactcheckError MistakesError UsageError",
    "evaluation": "Evaluation",
    "fact": "Basis BasisKind Fact Measure Moment Problem Status",
    "finding": "Confidence Finding Related Severity Suggestion",
    "mention": "Mention MentionKind",
    "message": "ENGLISH Message Words joined number say say_counted term told",
    "mutation": "SETTINGS Change Mutant Mutations Rate Response",
    "overview": "Beside Mark Overview Sheet Support",
    "passage": "Passage",
    "period": "Period PeriodKind",
    "policy": "ALL DEFAULT PathPolicy Policy",
    "quantity": "Interval Quantity",
    "silenced": "Findings Listed Silenced SilencedBy",
    "standing": "UNTOLD Authority Sources TableSpec",
    "table": "Entry",
    "timeline": "Point Reported Series Standing Timeline",
    "verdict": "Evidence FigureVerdict Quoted Relation Verdict VerdictLabel",
}
_HOME = {name: module for module, names in _NAMES.items() for name in names.split()}


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = globals()[name] = getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
    return found


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
