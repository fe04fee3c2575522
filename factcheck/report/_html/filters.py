"""Search and filters. They need the page's script, which shows them; without it everything is there anyway."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.model import Message, Severity, say, term
from factcheck.report._html.element import Element, element
from factcheck.report._html.names import Names


def filters(names: Names) -> Element:
    """The form; what it finds is told as it changes, in the words that its status carries."""
    return element(
        "div",
        element(
            "details",
            element("summary", say("Search and filter")),
            _search(),
            _severities(),
            _choice("source", say("Source"), enumerate(names.sources)),
            _choice("area", say("Area"), ((at, term(name)) for at, (_, name) in enumerate(names.areas))),
            element(
                "div",
                _choice("from", say("From"), ((year, year) for year in names.years)),
                _choice("to", say("To"), ((year, year) for year in names.years)),
                class_="pair",
            ),
            element("button", say("Show everything"), type="button", id="reset"),
            element(
                "p",
                role="status",
                id="found",
                data_none=say("Nothing fits."),
                data_some=say("{shown} of {total}", shown="{shown}", total="{total}"),
            ),
            open=True,
        ),
        role="search",
        id="filters",
        hidden=True,
    )


def _search() -> Element:
    field = element("input", type="search", id="q", autocomplete="off", spellcheck="false", aria_keyshortcuts="/")
    return element("p", element("label", say("Words"), for_="q"), field)


def _severities() -> Element:
    boxes = [
        element(
            "label",
            element("input", type="checkbox", name="severity", value=one.value),
            one,
            class_=f"chip {one.value}",
        )
        for one in sorted(Severity, key=lambda one: -one.rank)
    ]
    return element("fieldset", element("legend", say("Severity")), boxes)


def _choice(id: str, label: Message, options: Iterable[tuple[object, object]]) -> Element:
    told = [element("option", name, value=str(value)) for value, name in options]
    chosen = element("select", element("option", say("Any"), value=""), told, id=id)
    return element("p", element("label", label, for_=id), chosen)
