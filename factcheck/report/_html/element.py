"""A tree of elements, and the only way it becomes markup: every text is escaped, so that none can be more than text.

Children and attributes are messages, terms, texts, numbers and days; which language they are said in is decided when
the tree is written. What could act (inline handlers and styles, addresses that are no web pages) can't be said at all.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple
from urllib.parse import urlsplit

from factcheck.model import Words, told
from factcheck.text.inert import visible

_VOID = frozenset({"meta", "link", "input", "br", "hr", "wbr"})
_NAME = re.compile(r"[a-zA-Z][a-zA-Z0-9]*")
_ATTRIBUTE = re.compile(r"(?!on|style$)[a-zA-Z][a-zA-Z0-9-]*")
_TEXT = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
_VALUE = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})


class Element(NamedTuple):
    """An element of the page."""

    name: str
    attributes: tuple[tuple[str, object], ...]
    children: tuple[object, ...]


class Asset(str):
    """A style sheet or a script of ours, which is written as it is. No part of it may come from anywhere else."""

    __slots__ = ()


def element(name: str, /, *children: object, **attributes: object) -> Element:
    """An element. A child or an attribute that is None or False is left out; an attribute that is True has no value.

    Attributes are written as Python can: class_, data_source. Children may be lists of children.
    """
    assert _NAME.fullmatch(name)
    named = ((key.rstrip("_").replace("_", "-"), value) for key, value in attributes.items())
    kept = tuple((key, value) for key, value in named if value is not None and value is not False)
    assert all(_ATTRIBUTE.fullmatch(key) for key, _ in kept)
    return Element(name, kept, children)


def web_address(url: str | None) -> str | None:
    """An address that may be followed from the page; None for what is none, or no web page's."""
    try:
        parts = urlsplit(url or "")
        return url if parts.scheme in {"http", "https"} and parts.hostname else None
    except ValueError:
        return None


def markup(node: object, words: Words) -> Iterator[str]:
    """A tree as HTML, piece by piece."""
    if isinstance(node, Element):
        yield from _element(node, words)
    elif isinstance(node, Asset):
        assert "</" not in node
        yield str(node)
    elif isinstance(node, Iterable) and not isinstance(node, str):
        for child in node:
            yield from markup(child, words)
    elif node is not None and node is not False:
        yield _text(node, words).translate(_TEXT)


def _element(node: Element, words: Words) -> Iterator[str]:
    yield f"<{node.name}{''.join(_attribute(key, value, words) for key, value in node.attributes)}>"
    for child in node.children:
        yield from markup(child, words)
    if node.name not in _VOID:
        yield f"</{node.name}>"


def _attribute(name: str, value: object, words: Words) -> str:
    if value is True:
        return f" {name}"
    text = _text(value, words)
    if name == "href" and not (text.startswith("#") or web_address(text)):
        return ""
    return f' {name}="{text.translate(_VALUE)}"'


def _text(value: object, words: Words) -> str:
    return visible(told(value, words))
