"""Each rule's and relation's own examples, bad and good, are its tests; and every rule has the form of a rule."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

import factcheck as fc
from factcheck.desk import conflicts, lint
from factcheck.desk.silence import Looked, silence
from factcheck.rules import Example, Rule, Scope, rules
from factcheck.store.memory import MemoryStore

ROOM = Path(fc.__file__).parent


def _found(rule: Rule, example: Example) -> list[str]:
    articles = [
        fc.Article.from_text(text, id=f"article-{number}", published=date(2024, 3, number), language=None)
        for number, text in enumerate(example.texts, start=1)
    ]
    assert any(map(fc.extract, articles)), "an example without a figure shows nothing"
    if rule.scope is not Scope.ARTICLE:
        return [finding.rule for finding in conflicts.raised(MemoryStore(articles), [rule])]
    # the last text is the one that is linted
    *others, draft = articles
    # a rule on silencers needs to know what the others found
    chosen = [rule] if rule.checks else [one for one in rules() if one.scope is not Scope.CORPUS]
    found = lint.raised(MemoryStore(others), draft, chosen)
    ran = {one.id for one in chosen}
    told = silence(found, Looked([draft], lambda _: ran))
    return [finding.rule for finding in told if len(chosen) == 1 or finding.rule == rule.id]


def _examples(side: str) -> list[object]:
    return [
        pytest.param(rule, example, id=f"{rule.id}: {example.why}")
        for rule in rules()
        for example in getattr(rule, side)
    ]


@pytest.mark.parametrize(("rule", "example"), _examples("bad"))
def test_a_rule_speaks_once_on_its_bad_example(rule: Rule, example: Example) -> None:
    assert _found(rule, example) == [rule.id]


@pytest.mark.parametrize(("rule", "example"), _examples("good"))
def test_a_rule_is_silent_on_its_good_example(rule: Rule, example: Example) -> None:
    assert _found(rule, example) == []


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.id)
def test_a_rule_says_what_it_is_and_why_and_shows_both_sides(rule: Rule) -> None:
    assert rule.summary
    assert rule.explanation.endswith(".")
    assert rule.grounds.endswith(".")
    assert rule.bad
    assert len(rule.good) >= len(rule.bad)


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.id)
def test_a_rule_is_found_by_its_name(rule: Rule) -> None:
    name = rule.id.replace("-", "_") + ".py"
    assert (ROOM / "rules" / name).is_file() or (ROOM / "relations" / name).is_file()
