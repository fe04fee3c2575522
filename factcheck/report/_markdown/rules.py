"""The page of a rule as Markdown: what it checks, why it is as severe as it is, and its examples."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.report._markdown.inert import beginning, inert
from factcheck.rules import Example, Rule


def page(rule: Rule) -> Iterator[str]:
    """The page's blocks, without a heading; each is to stand between empty lines."""
    yield beginning(inert(rule.explanation))
    yield beginning(inert(rule.grounds))
    for title, examples in (("It speaks here", rule.bad), ("It is silent here", rule.good)):
        if examples:
            yield f"**{title}**"
            yield from map(_example, examples)


def _example(example: Example) -> str:
    quoted = "\n>\n".join(f"> {beginning(inert(text))}" for text in example.texts)
    return f"{beginning(inert(example.why))}:\n\n{quoted}"
