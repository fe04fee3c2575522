"""The document around the sections: head, policy, landmarks, style sheet and script."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator, Sequence
from functools import cache
from hashlib import sha256
from importlib.resources import files

from factcheck.model import Overview, Problem, Words, say
from factcheck.report._html.articles import articles
from factcheck.report._html.conflicts import conflicts
from factcheck.report._html.element import Asset, Element, element, markup
from factcheck.report._html.filters import filters
from factcheck.report._html.glance import glance
from factcheck.report._html.names import Names
from factcheck.report._html.timelines import timelines


def document(overview: Overview, problems: Sequence[Problem], words: Words) -> Iterator[str]:
    """The page, piece by piece."""
    names = Names(overview)
    page = element("html", _head(), element("body", *_body(names, problems)), lang=words.code)
    yield "<!doctype html>\n"
    yield from markup(page, words)
    yield "\n"


def _head() -> Element:
    return element(
        "head",
        element("meta", charset="utf-8"),
        # before anything that it has to hold back
        element("meta", http_equiv="Content-Security-Policy", content=_policy()),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", name="referrer", content="no-referrer"),
        element("meta", name="color-scheme", content="light dark"),
        element("title", say("Figures in the news: report")),
        element("style", asset("style.css")),
    )


def _policy() -> str:
    """Nothing is loaded from anywhere, and nothing runs but our own script."""
    return "; ".join(
        (
            "default-src 'none'",
            f"script-src '{_hash(asset('script.js'))}'",
            f"style-src '{_hash(asset('style.css'))}'",
            "base-uri 'none'",
            "form-action 'none'",
        )
    )


def _body(names: Names, problems: Sequence[Problem]) -> list[Element]:
    return [
        element("a", say("Skip to the report"), href="#main", class_="skip"),
        element(
            "header",
            element("p", "factcheck", class_="brand"),
            element("h1", say("Figures in the news")),
            _themes(),
            class_="top",
        ),
        element(
            "div",
            element("aside", _contents(), filters(names), aria_label=say("Contents and filters")),
            element(
                "main",
                glance(names, problems),
                conflicts(names),
                timelines(names),
                articles(names),
                id="main",
                tabindex="-1",
            ),
            class_="frame",
        ),
        element("script", asset("script.js")),
    ]


def _contents() -> Element:
    sections = (
        ("glance", say("At a glance")),
        ("conflicts", say("Conflicts")),
        ("timelines", say("Timelines")),
        ("articles", say("Articles")),
    )
    links = [element("li", element("a", name, href=f"#{id}")) for id, name in sections]
    return element("nav", element("ul", links), aria_label=say("Contents"))


def _themes() -> Element:
    """The style sheet alone switches the theme; the script only remembers it."""
    themes = (("auto", say("Auto")), ("light", say("Light")), ("dark", say("Dark")))
    buttons = [
        [
            element("input", type="radio", name="theme", id=f"theme-{id}", value=id, checked=id == "auto"),
            element("label", name, for_=f"theme-{id}"),
        ]
        for id, name in themes
    ]
    return element("fieldset", element("legend", say("Theme"), class_="unseen"), buttons, class_="themes")


@cache
def asset(name: str) -> Asset:
    """A style sheet or a script of the package."""
    return Asset((files(__package__) / name).read_text(encoding="utf-8"))


def _hash(content: str) -> str:
    """As a content security policy names what may be used."""
    return f"sha256-{b64encode(sha256(content.encode()).digest()).decode()}"
