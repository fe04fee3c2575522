"""Text for people: what a terminal shows. Each kind of answer has its own file in _text/."""

from factcheck.report._text.alignments import alignments
from factcheck.report._text.calculations import calculations
from factcheck.report._text.checks import checks
from factcheck.report._text.evaluations import evaluations
from factcheck.report._text.facts import facts
from factcheck.report._text.findings import findings
from factcheck.report._text.mutations import mutations
from factcheck.report._text.rules import explanations, rules
from factcheck.report._text.settings import settings
from factcheck.report._text.timelines import timelines
from factcheck.report._text.verdicts import verdicts

__all__ = [
    "alignments",
    "calculations",
    "checks",
    "evaluations",
    "explanations",
    "facts",
    "findings",
    "mutations",
    "rules",
    "settings",
    "timelines",
    "verdicts",
]
