"""The page of a rule on a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from factcheck.model import Problem, say, term
from factcheck.report import Page
from factcheck.report._rules import silencing, standing
from factcheck.report._styles import SEVERITIES
from factcheck.report._text.screen import Screen
from factcheck.report._text.styled import Text
from factcheck.rules import Example, Rule

_INDENT = 2


def explanations(known: Iterable[Rule], problems: Sequence[Problem], page: Page) -> None:
    """The page of each rule."""
    screen = Screen(page)
    for number, rule in enumerate(known):
        if number:
            screen.blank()
        _explained(screen, rule)


def _explained(screen: Screen, rule: Rule) -> None:
    screen.line(screen.words(rule.id, "bold"), Text(": "), screen.words(term(rule.summary)))
    screen.block(screen.words(standing(rule), SEVERITIES[rule.severity]))
    for told in (rule.explanation, rule.grounds):
        screen.blank()
        screen.block(screen.words(term(told)))
    for title, examples in ((say("It speaks here"), rule.bad), (say("It is silent here"), rule.good)):
        screen.blank()
        screen.line(screen.words(title, "bold"))
        for example in examples:
            _example(screen, example)
    screen.blank()
    screen.block(screen.words(silencing(rule)))


def _example(screen: Screen, example: Example) -> None:
    screen.block(Text("- "), screen.words(term(example.why)), indent=_INDENT, hang=2)
    for text in example.texts:
        screen.block(screen.words(text), indent=2 * _INDENT, gutter=True)
