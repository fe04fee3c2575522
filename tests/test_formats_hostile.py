"""Whatever an article holds, every format can be read by its readers, and nothing of the article acts in it."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Callable
from dataclasses import replace
from importlib import import_module
from typing import Any

import pytest
from format_readers import github, gitlab, junit, rdjson, sarif, written
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from report_samples import finding, place, verdict

from factcheck.model import Checked, Problem, Related, Suggestion, VerdictLabel
from factcheck.report import Summary, formats

HOSTILE = [
    "::error::stop",
    "một\n::set-output name=x::y",
    "một\r\n  ::error::",
    "100%0A::error::%25",
    "##[error]x ##vso[task.complete] ##teamcity[x]",
    "<script>alert(1)</script>",
    "</details></blockquote><img src=x onerror=y>",
    "]]> --> <!-- &amp; &#0; <?xml?>",
    "\x00\x07\x1b[31m\x7f\x9b2J",
    "\ud800 \udfff",
    "\u202eabc\u2066 \u2028 \u2029 \ufeff \ufffe \uffff",
    "[a](http://x) ![b](y) `c` *d* _e_ ~f~ #1 @desk https://x.y www.x.y",
    "{0} {{1}} [x](1)",
    "- một\n# hai\n1. ba\n> bốn\n| a | b |",
    "=1+1 \\ \" ' \t",
]
JSON: dict[str, Callable[[str], Any]] = {
    "json": json.loads,
    "jsonl": lambda text: list(map(json.loads, text.split("\n")[:-1])),
    "sarif": sarif,
    "gitlab": gitlab,
    "rdjson": rdjson,
}
DIRECTIONS = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}
OURS = {"h3", "h4", "p", "b", "strong", "em", "blockquote", "details", "summary"}


def outputs(text: str) -> dict[tuple[str, str], str]:
    """All outputs of findings and checks where everything that is not ours holds a text."""
    where = replace(place(f"{text} 9,5%", "9,5%", path=f"{text[:30]}.txt"), title=text, locator=text)
    found = replace(
        finding(),
        **{"message": text, "computation": text, "place": where, "related": (Related(text, where),)},
        suggestion=Suggestion(where.start, where.end, text),
    )
    check = Checked(text, text, VerdictLabel.SUPPORTED, replace(verdict(), reason=text), text, 12, text)
    told: list[str] = []
    shown = {
        (format, kind): written(
            format, kind, [item], [Problem(text, text)], lambda path: f"{text} 9,5%", Summary(0, told.append)
        )
        for kind, item in (("findings", found), ("checks", check))
        for format in formats()
        if hasattr(import_module(f"factcheck.report.{format}".replace("-", "_")), kind)
    }
    return {**shown, **{("markdown", f"summary {number}"): text for number, text in enumerate(told)}}


def require_inert(format: str, kind: str, raw: str) -> None:
    assert not {sign for sign in raw if sign != "\n" and unicodedata.bidirectional(sign) in DIRECTIONS}
    assert not {sign for sign in raw if sign != "\n" and unicodedata.category(sign) in {"Cc", "Cs", "Zl", "Zp"}}
    assert "##[" not in raw
    assert "##vso" not in raw
    if format in JSON:
        JSON[format](raw)
    if format == "junit":
        junit(raw)
    if format == "markdown":
        assert tags(raw) <= OURS
    if format == "github":
        commands, _ = github(raw)
        assert [level for level, _, _ in commands] == ["error", "warning"]
    else:
        assert not re.search(r"(?m)^\s*::", raw), "what a build server would obey"


def tags(text: str) -> set[str]:
    """The names of all elements that a document has once it is shown, tags that it holds itself among them."""
    shown = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"]).render(text)
    return set(re.findall(r"</?([a-z0-9]+)", shown)) | set(re.findall(r"<[!?]", shown))


@pytest.mark.parametrize("text", HOSTILE, ids=ascii)
def test_hostile_text_is_inert_in_every_format(text: str) -> None:
    told = outputs(text)
    assert len(told) >= 15
    for (format, kind), raw in told.items():
        require_inert(format, kind, raw)


@settings(max_examples=25, deadline=None)
@given(st.text())
def test_any_text_is(text: str) -> None:
    for (format, kind), raw in outputs(text).items():
        require_inert(format, kind, raw)
