"""The page of a rule as Markdown: what it checks, why it is as severe as it is, and its examples."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import ENGLISH, Words, say, term, told
from factcheck.report._markdown.inert import beginning, inert
from factcheck.rules import Example, Rule


def page(rule: Rule, words: Words = ENGLISH) -> Iterator[str]:
    """The page's blocks, without a heading; each is to stand between empty lines."""
    yield beginning(inert(term(rule.explanation), words))
    yield beginning(inert(term(rule.grounds), words))
    for title, examples in ((say("It speaks here"), rule.bad), (say("It is silent here"), rule.good)):
        if examples:
            yield f"**{told(title, words)}**"
            yield from (_example(example, words) for example in examples)


def _example(example: Example, words: Words) -> str:
    quoted = "\n>\n".join(f"> {beginning(inert(text))}" for text in example.texts)
    return f"{beginning(inert(term(example.why), words))}:\n\n{quoted}"
