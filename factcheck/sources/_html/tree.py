"""From tags to elements and lines, as browsers repair them: what is never closed, closed twice or crosswise is usual.

No step looks further back than it closes, so that the time is linear however deep or broken a page is.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from factcheck.model.dataclass import dataclass, field
from factcheck.sources._html.elements import CLOSED_BY, LINES, SCOPES, VOID, WANTED, is_line, is_unseen
from factcheck.sources._html.tokens import Tag, Text, attributes, tokens

MOST_TAGS = 250_000
"""Tags of a page that are read at most; a long page of a newspaper has 20,000."""

_WHOLE = frozenset({"html", "body"})
_LISTS = frozenset({"ul", "ol", "menu", "dl"})
_NESTING = SCOPES | _LISTS
_TABLE_PARTS = frozenset("tr td th tbody thead tfoot".split())
_TABLES = frozenset({"table", "template"})
_IN_HEAD = frozenset("meta link title script style base template noscript".split())


@dataclass(slots=True)
class Element:
    """An element, and the lines that stand in it: first:end. said: the attributes that are read."""

    name: str
    parent: Element | None
    said: dict[str, str]
    first: int
    end: int = 0


class Run(NamedTuple):
    """Characters of the file in a line. mark: "sup" or "pre" where they stand in such an element."""

    start: int
    end: int
    is_link: bool
    mark: str


@dataclass(slots=True)
class Row:
    """What stands on one line of the page, before it is read: its runs, and the element that it is in."""

    element: Element
    runs: list[Run]


@dataclass(slots=True)
class Tree:
    """Elements in the order in which they begin, lines in theirs, and the texts of scripts and the title."""

    elements: list[Element] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)
    raw: list[tuple[Element, int, int]] = field(default_factory=list)


class TooManyTagsError(ValueError):
    """The page has more tags than are read."""


def tree(page: str, *, is_xml: bool = False) -> Tree:
    """The tree of a page. is_xml: a tag that ends in "/>" is closed. Raises TooManyTagsError."""
    builder = _Builder(page, is_xml=is_xml)
    for count, token in enumerate(tokens(page)):
        if count > MOST_TAGS:
            raise TooManyTagsError
        builder.take(token)
    builder.pop(0)
    return builder.made


class _Builder:
    def __init__(self, page: str, *, is_xml: bool) -> None:
        self.page, self.is_xml = page, is_xml
        self.made = Tree()
        self.stack: list[Element] = []
        self.open: dict[str, list[int]] = defaultdict(list)  # where in the stack the elements of a name are
        self.lines: list[int] = []  # where those that stand on their own lines are
        self.unseen: int | None = None  # where the outermost is that no reader sees
        self.is_link = False
        self.runs: list[Run] = []
        self._push("html", {}, on_line=True)

    def take(self, token: Tag | Text) -> None:
        """One token after the other."""
        if isinstance(token, Text):
            self._text(token)
        elif token.is_end:
            self._end(token.name)
        else:
            self._start(token)

    def pop(self, position: int) -> None:
        """Close an element of the stack and all within it."""
        while len(self.stack) > position:
            at = len(self.stack) - 1
            if self.lines[-1] == at:
                self._break()
                self.lines.pop()
            element = self.stack.pop()
            self.open[element.name].pop()
            if self.unseen == at:
                self.unseen = None
            if element.name == "a":
                self.is_link = False
            element.end = len(self.made.rows)

    def _text(self, token: Text) -> None:
        if token.raw:
            self.made.raw.append((self.stack[-1], token.start, token.end))
        if self.unseen is not None or token.start >= token.end:
            return
        mark = "pre" if self.open["pre"] else "sup" if self.open["sup"] else ""
        self.runs.append(Run(token.start, token.end, self.is_link, mark))

    def _break(self) -> None:
        """End the line."""
        if any(not self.page[run.start : run.end].isspace() for run in self.runs):
            self.made.rows.append(Row(self.stack[self.lines[-1]], self.runs))
        self.runs = []

    def _start(self, tag: Tag) -> None:
        name = tag.name
        if name in _WHOLE and self.open[name]:
            return
        self._close_implied(name)
        said = attributes(self.page, tag, WANTED) if tag.inside[1] > tag.inside[0] else {}
        on_line = is_line(name, said)
        if on_line:
            self._break()
        is_closed = name in VOID or (self.is_xml and self.page.endswith("/", *tag.inside))
        if is_closed:
            size = len(self.made.rows)
            self.made.elements.append(Element(name, self.stack[-1], said, size, size))
            return
        self._push(name, said, on_line=on_line)
        if self.unseen is None and is_unseen(name, said):
            self.unseen = len(self.stack) - 1
        if name == "a":
            self.is_link = "href" in said

    def _push(self, name: str, said: dict[str, str], *, on_line: bool) -> None:
        element = Element(name, self.stack[-1] if self.stack else None, said, len(self.made.rows))
        self.made.elements.append(element)
        self.open[name].append(len(self.stack))
        if on_line:
            self.lines.append(len(self.stack))
        self.stack.append(element)

    def _close_implied(self, name: str) -> None:
        if self.open["head"] and name not in _IN_HEAD:
            self.pop(self.open["head"][-1])
        if name in CLOSED_BY:
            barrier = self._last(_TABLES if name in _TABLE_PARTS else _NESTING)
            found = [at for closed in CLOSED_BY[name] for at in self.open[closed][-1:] if at > barrier]
            if found:
                self.pop(min(found))
        if name in LINES and name != "br" and self.open["p"] and self.open["p"][-1] > self._last(SCOPES):
            self.pop(self.open["p"][-1])

    def _end(self, name: str) -> None:
        if name == "br":
            self._break()
        if name in _WHOLE or not self.open[name]:  # what follows is still seen
            return
        at = self.open[name][-1]
        if name == "a":
            self.is_link = False
        if name in LINES or name in SCOPES:
            may_close = at >= self._last(_TABLES if name in SCOPES or name in _TABLE_PARTS else SCOPES)
        else:
            may_close = at >= self.lines[-1]
        if may_close:
            self.pop(at)

    def _last(self, names: Iterable[str]) -> int:
        """Where in the stack the innermost open element of some names is; -1 where there is none."""
        return max((self.open[name][-1] for name in names if self.open[name]), default=-1)
