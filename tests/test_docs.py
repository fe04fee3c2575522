"""What the documents show is true: commands print it, parts are made of what they tell of, links lead somewhere.

`python tests/documents.py` writes anew what differs.
"""

from __future__ import annotations

import inspect
import re
from difflib import unified_diff
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import get_args

import pytest
from documents import BLOCK, PAGES, ROOT, rewritten, shows, turns
from elided import fitted, matches
from hypothesis import given
from hypothesis import strategies as st
from made_parts import COMMANDS, filled

_LINK = re.compile(r"(?<!!)\[[^]]*\]\(([^)\s]+)\)")
_IN_TEXT = re.compile(r"`factcheck (?!sample`)([a-z]+)([^`]*)`")  # that is the publisher of the samples
_IN_BLOCKS = re.compile(r"(?:^[ $-]*|\| )factcheck ([a-z]+)((?: [^|#\n]*)?)", re.M)
PAGE = """
<!-- file: notes/a.txt -->
```text
one
two
three
```

```console
$ cat notes/a.txt
zero
…
$ false
$ echo $?
0
$ no-such-program 2> /dev/null || echo none
```

```pycon
>>> open("notes/a.txt").read().split()
>>> for number in (1, 2):
...     print(number)
3
```
"""
LINES = st.lists(st.sampled_from(["one", "two", "…"]), max_size=8)


def text(page: Path) -> str:
    return page.read_text(encoding="utf-8")


def name(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("page", [page for page in PAGES if shows(text(page))], ids=name)
def test_what_a_page_shows_is_what_is_printed(page: Path) -> None:
    differing = [turn for turn in turns(text(page)) if turn.differs]
    told = [
        "\n".join(unified_diff(turn.shown, fitted(turn.shown, turn.printed), "shown", turn.typed, lineterm=""))
        for turn in differing
    ]
    assert not differing, "\n\n".join([*told, "python tests/documents.py writes it anew"])


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_what_is_made_of_something_else_is_up_to_date(page: Path) -> None:
    assert filled(text(page)) == text(page), "python tests/documents.py writes it anew"


def test_the_readme_and_the_first_steps_show_something() -> None:
    assert all(shows(text(ROOT / page), "console") for page in ("README.md", "docs/getting-started.md"))
    assert shows(text(ROOT / "docs/python.md"), "pycon")


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_every_console_of_a_page_is_run(page: Path) -> None:
    """A block without a prompt, or one that is not found for how it is fenced, would be run by nobody."""
    blocks = list(BLOCK.finditer(text(page)))
    for kind in ("console", "pycon"):
        assert len(re.findall(f"(?:```|~~~){kind}\\b", text(page))) == sum(block["kind"] == kind for block in blocks)
    assert text(page).count("<!-- file:") == sum(bool(block["file"]) for block in blocks)
    assert [block["body"] for block in blocks if block["kind"] == "console" and block["body"][:2] != "$ "] == []
    assert [
        block["body"] for block in blocks if block["kind"] == "sh" and re.search(r"^\$ ", block["body"], re.M)
    ] == []


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_commands_and_options_that_a_page_names_exist(page: Path) -> None:
    """Also in text, in blocks that are not run, and in the files of CI."""
    blocks = "".join(
        block["body"] for block in BLOCK.finditer(text(page)) if block["kind"] in ("sh", "console", "yaml")
    )
    for command, rest in [*_IN_TEXT.findall(BLOCK.sub("", text(page))), *_IN_BLOCKS.findall(blocks)]:
        assert command in COMMANDS
        given = re.findall(r"(?<![\w-])--?[a-z][a-z-]*", rest)
        assert set(given) <= _options(command) | {"--help", "--lang"}, (command, rest)


def test_a_command_s_options_are_those_of_its_signature() -> None:
    assert {"--strict", "-f", "--file", "--corpus", "-o"} <= _options("verify")
    assert "--fail-on" not in _options("verify")


@cache
def _options(command: str) -> set[str]:
    """The names of a command's options, as its signature declares them."""
    told = inspect.signature(import_module(f"factcheck.cli.{command}").command, eval_str=True).parameters.values()
    declared = [(one.name, get_args(one.annotation)[1]) for one in told]
    return {option for each, one in declared for option in one.names or (f"--{each.replace('_', '-')}",)}


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_links_lead_somewhere(page: Path) -> None:
    prose = BLOCK.sub("", text(page))
    for link in _LINK.findall(prose):
        if "://" in link:
            continue
        file, _, anchor = link.partition("#")
        target = page.parent / file if file else page
        assert target.exists(), link
        assert not anchor or anchor in _anchors(target), link


def test_every_page_is_named_once_in_the_index() -> None:
    index = ROOT / "docs/index.md"
    named = [link.partition("#")[0] for link in _LINK.findall(text(index)) if "/" not in link]
    assert sorted(named) == sorted(page.name for page in (ROOT / "docs").glob("*.md") if page != index)


def test_messages_name_pages_that_exist() -> None:
    named = {
        page
        for file in (ROOT / "factcheck").rglob("*.py")
        for page in re.findall(r"docs/[\w-]+\.md", file.read_text(encoding="utf-8"))
    }
    assert named
    assert [page for page in named if not (ROOT / page).exists()] == []


@cache
def _anchors(page: Path) -> set[str]:
    """What GitHub makes of headings: lower case, no punctuation, - for each space; -1 behind a second one."""
    found: list[str] = []
    for heading in re.findall(r"^#+ (.*)$", BLOCK.sub("", text(page)), re.M):
        plain = re.sub(r"[^\w\- ]", "", re.sub(r"\[([^]]*)\]\([^)]*\)", r"\1", heading).lower()).replace(" ", "-")
        found.append(f"{plain}-{found.count(plain)}" if plain in found else plain)
    return set(found)


def test_a_page_is_written_anew_and_goes_on_to_leave_lines_out() -> None:
    anew = rewritten(PAGE)
    assert "$ cat notes/a.txt\none\n…\n$ false\n$ echo $?\n1\n$ no-such-program" in anew
    assert "|| echo none\nnone\n```" in anew
    assert "split()\n['one', 'two', 'three']\n>>> for number in (1, 2):\n...     print(number)\n1\n2\n```" in anew
    assert rewritten(anew) == anew


@given(LINES, st.lists(st.sampled_from(["one", "two", "three"]), max_size=8))
def test_what_is_shown_anew_is_what_was_printed(shown: list[str], printed: list[str]) -> None:
    assert matches(fitted(shown, printed), printed)
    if matches(shown, printed):
        assert fitted(shown, printed).count("…") <= shown.count("…")


@pytest.mark.parametrize("shown", [["a", "…"], ["…", "b", "…", "d"], ["…"], ["a", "…", "c", "d"], ["a", "b", "c", "d"]])
def test_lines_may_be_left_out(shown: list[str]) -> None:
    assert matches(shown, ["a", "b", "c", "d"])


@pytest.mark.parametrize("shown", [["a"], ["…", "c"], ["…", "c", "…", "b", "…"], ["a", "b", "c", "d", "e"], []])
def test_other_lines_and_another_order_are_not_the_same(shown: list[str]) -> None:
    assert not matches(shown, ["a", "b", "c", "d"])
