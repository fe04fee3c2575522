"""YAML as a tree in which everything knows where it stands: an alias stands where it is used, not where it points.

Only the parser's events are read: values stay as they are written ("no" is a word, not False), and what nests too
deep or refers to itself costs nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import yaml

from factcheck.model import Article, say
from factcheck.model.dataclass import dataclass, replace

_DEEPEST = 50
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_NULL = frozenset({"", "~", "null", "Null", "NULL"})
_FORBIDDEN = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class Node:
    """What stands at start:end of the text: a scalar has a text, a list items, a mapping pairs.

    is_null: a scalar that says nothing; is_alias: it stands here only by its name.
    """

    start: int
    end: int
    text: str | None = None
    items: tuple[Node, ...] | None = None
    pairs: tuple[tuple[Node, Node], ...] | None = None
    is_null: bool = False
    is_alias: bool = False


class NotYamlError(ValueError):
    """Why a text is no YAML, and the offset where that shows (None: nowhere in particular)."""

    def __init__(self, why: str, at: int | None) -> None:
        super().__init__(why)
        self.at = at


def compose(text: str) -> Node | None:
    """The only document of a text; None where it is empty. Raises NotYamlError."""
    try:
        return _Composer(yaml.parse(text, Loader=_LOADER)).document()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise NotYamlError(_why(error, text), None if mark is None else int(mark.index)) from error
    except yaml.YAMLError as error:  # a character that YAML does not allow
        found = _FORBIDDEN.search(text)
        raise NotYamlError(
            say("a character that can't be seen stands here; remove it"), found and found.start()
        ) from error


def _why(error: yaml.MarkedYAMLError, text: str) -> str:
    mark, context = error.problem_mark, error.context_mark
    if mark is not None and text[mark.index : mark.index + 1] == "\t":
        return say("a tab can't indent; use spaces")
    why = error.problem or say("something is not closed")
    if why.startswith("mapping values are not allowed"):
        return say("{why}; a text that holds ': ' needs quotes", why=why)
    if context is not None and mark is not None and context.line < mark.line:
        line, _ = Article.from_text(text).position(context.index)
        return say("{why}, {what} that begins on line {line}", why=why, what=error.context, line=line)
    return why


class _Composer:
    """Makes nodes of events, one after the other."""

    def __init__(self, events: Iterator[yaml.Event]) -> None:
        self._events = events
        self._anchors: dict[str, Node] = {}
        self._depth = 0

    def document(self) -> Node | None:
        events = self._events
        next(events)  # the stream begins
        if isinstance(next(events), yaml.StreamEndEvent):
            return None
        root = self._node(next(events))
        next(events)  # the document ends
        if not isinstance(after := next(events), yaml.StreamEndEvent):
            raise NotYamlError(say("a second document begins; put all claims into one"), _start(after))
        return root

    def _node(self, event: yaml.Event) -> Node:
        start, end = _start(event), _end(event)
        if isinstance(event, yaml.AliasEvent):
            if event.anchor not in self._anchors:
                raise NotYamlError(
                    say("*{anchor} stands for nothing; there is no &{anchor} before it", anchor=event.anchor), start
                )
            return replace(self._anchors[event.anchor], start=start, end=end, is_alias=True)
        if isinstance(event, yaml.ScalarEvent):
            made = Node(start, end, event.value, is_null=event.implicit[0] and event.value in _NULL)
        else:
            made = self._collection(event, start)
        if isinstance(event, yaml.NodeEvent) and event.anchor is not None:
            self._anchors[event.anchor] = made
        return made

    def _collection(self, event: yaml.Event, start: int) -> Node:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise NotYamlError(say("it nests too deep"), start)
        inner: list[Node] = []
        while not isinstance(item := next(self._events), yaml.CollectionEndEvent):
            inner.append(self._node(item))
        self._depth -= 1
        if isinstance(event, yaml.MappingStartEvent):
            return Node(start, _end(item), pairs=tuple(zip(inner[::2], inner[1::2], strict=True)))
        return Node(start, _end(item), items=tuple(inner))


def _start(event: yaml.Event) -> int:
    return int(event.start_mark.index) if event.start_mark else 0


def _end(event: yaml.Event) -> int:
    return int(event.end_mark.index) if event.end_mark else 0
