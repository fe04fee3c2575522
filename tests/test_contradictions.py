"""Short articles of ours: planted contradictions of every kind are found, and look-alikes stay silent.

contradictions/*.yaml, one file for each kind: what an editor would say, written before the tool was asked. `fails` tells
why an entry is not yet as it should be, `unmended` why its repair is not.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from _pytest.mark import ParameterSet

import factcheck as fc
from factcheck.model import Article, Finding, Severity
from factcheck.rules import Scope, rules
from factcheck.text.fold import bare

FOLDER = Path(__file__).parent / "contradictions"
FIELDS = {"name", "articles", "finds", "quotes", "suggests", "fails", "unmended"}
Entry = dict[str, Any]
OF_ARTICLES = {rule.id for rule in rules() if rule.scope is Scope.ARTICLE}  # `lint` alone asks them
ENTRIES: list[tuple[str, Entry]] = [
    (path.stem, entry)
    for path in sorted(FOLDER.glob("*.yaml"))
    for entry in yaml.safe_load(path.read_text(encoding="utf-8"))
]


def _cases(wanted: Callable[[Entry], bool], why: str = "fails") -> list[ParameterSet]:
    """The entries that are wanted; why: the field that tells why one is not yet as it should be."""
    return [
        pytest.param(
            entry,
            id=bare(f"{kind}: {entry['name']}"),
            marks=[pytest.mark.xfail(strict=True, reason=entry[why])] if why in entry else [],
        )
        for kind, entry in ENTRIES
        if wanted(entry)
    ]


def _is_one_article(entry: Entry) -> bool:
    return len(entry["articles"]) == 1


def _is_to_mend(entry: Entry) -> bool:
    return "suggests" in entry and "fails" not in entry


def _articles(entry: Entry) -> list[Article]:
    return [
        Article.from_text(
            told["text"],
            id=f"article-{number}",
            published=told.get("published"),
            publisher=told.get("publisher"),
            title=told.get("title"),
            language=None,
        )
        for number, told in enumerate(entry["articles"], start=1)
    ]


def _wrong(found: list[Finding]) -> list[Finding]:
    return [finding for finding in found if finding.severity is not Severity.NOTE]


def _conflicts(entry: Entry) -> list[Finding]:
    return _wrong(fc.Corpus(_articles(entry)).conflicts())


def _asked(entry: Entry) -> list[Finding]:
    """What the command tells that asks the rules which the entry wants."""
    if OF_ARTICLES.isdisjoint(entry["finds"]):
        return _conflicts(entry)
    (article,) = _articles(entry)
    return _wrong(fc.Corpus([]).lint(article))


def _rules(found: list[Finding]) -> list[str]:
    return sorted(finding.rule for finding in found)


def _figures(entry: Entry, found: list[Finding]) -> list[str]:
    """All figures that take part in some findings, as printed."""
    texts = {article.id: article.text for article in _articles(entry)}
    places = [place for finding in found for place in (finding.place, *(other.place for other in finding.related))]
    return [texts[place.path][place.start : place.end] for place in places]


@pytest.mark.parametrize("entry", _cases(lambda _: True))
def test_a_corpus_tells_what_an_editor_would(entry: Entry) -> None:
    found = _conflicts(entry)
    assert _rules(found) == sorted(rule for rule in entry["finds"] if rule not in OF_ARTICLES)
    quotes = entry.get("quotes", ()) if found else ()
    figures = _figures(entry, found)
    assert [quote for quote in quotes if not any(quote in figure for figure in figures)] == []


@pytest.mark.parametrize("entry", _cases(_is_one_article))
def test_lint_tells_the_same_of_a_single_article(entry: Entry) -> None:
    (article,) = _articles(entry)
    found = _wrong(fc.Corpus([]).lint(article))
    assert _rules(found) == sorted(entry["finds"])
    figures = _figures(entry, found)
    assert [quote for quote in entry.get("quotes", ()) if not any(quote in figure for figure in figures)] == []


@pytest.mark.parametrize("entry", _cases(_is_to_mend, "unmended"))
def test_the_slip_is_mended_with_what_stood_there(entry: Entry) -> None:
    texts = {article.id: article.text for article in _articles(entry)}
    (finding,) = _asked(entry)
    repair = finding.suggestion
    assert repair is not None
    text = texts[finding.place.path]
    mended = text[: repair.start] + repair.replacement + text[repair.end :]
    assert entry["suggests"] in mended
    first = entry["articles"][0]
    assert _asked({**entry, "articles": [{"text": mended, "published": first.get("published")}]}) == []


def test_entries_are_well_formed() -> None:
    ids = {rule.id for rule in rules()}
    for kind, entry in ENTRIES:
        where = f"{kind}: {entry.get('name')}"
        assert set(entry) <= FIELDS, where
        assert entry["articles"], where
        assert set(entry["finds"]) <= ids, where
        assert entry["finds"] or not {"quotes", "suggests"} & set(entry), where
    names = [(kind, bare(entry["name"])) for kind, entry in ENTRIES]
    assert len(set(names)) == len(names)


def test_every_rule_that_is_more_than_a_note_has_a_contradiction_and_look_alikes() -> None:
    planted = {rule for _, entry in ENTRIES for rule in entry["finds"]}
    of_articles = {rule.id for rule in rules() if rule.checks}  # the others speak of silencers
    assert planted == {rule.id for rule in rules() if rule.severity is not Severity.NOTE} & of_articles
    silent = {kind for kind, entry in ENTRIES if not entry["finds"]}
    assert silent == {kind for kind, _ in ENTRIES}
