"""XML as events, from a stream. No entity is ever declared: a document type is refused, and nothing else is fetched."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Protocol
from xml.parsers import expat

from factcheck.model import say
from factcheck.sources._office.package import Package
from factcheck.sources.problem import problem

DEPTH = 1_000
"""How deep elements may stand in each other."""

Attributes = Mapping[str, str]
_NAMESPACES = {
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
    "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",  # the strict form
    "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
    "http://purl.oclc.org/ooxml/officeDocument/math": "m",
    "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
    "http://schemas.openxmlformats.org/package/2006/relationships": "rel",
    "http://purl.org/dc/elements/1.1/": "dc",
    "http://purl.org/dc/terms/": "dcterms",
    "urn:oasis:names:tc:opendocument:xmlns:office:1.0": "office",
    "urn:oasis:names:tc:opendocument:xmlns:text:1.0": "text",
    "urn:oasis:names:tc:opendocument:xmlns:meta:1.0": "meta",
    "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0": "svg",
    "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0": "manifest",
}


class Handler(Protocol):
    """What is told of a part. Names are prefix:local, with the prefixes that their standards use."""

    def start(self, name: str, attributes: Attributes) -> None:
        """An element begins."""

    def end(self, name: str) -> None:
        """An element ends."""

    def text(self, text: str) -> None:
        """Characters stand there."""


def read(package: Package, part: str, handler: Handler) -> None:
    """Tell a handler all that is in a part. Raises UsageError for what is no XML, or more than XML needs to be."""
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    depth = 0

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth > DEPTH:
            raise problem(package.path, say("nested more than {most} deep; leave it out", most=DEPTH))
        handler.start(_short(name), {_short(key): value for key, value in attributes.items()})

    def end(name: str) -> None:
        nonlocal depth
        depth -= 1
        handler.end(_short(name))

    def doctype(*_: object) -> None:
        raise problem(package.path, say("declares entities, as no document does; leave it out"))

    parser.StartElementHandler, parser.EndElementHandler = start, end
    parser.CharacterDataHandler = handler.text
    parser.StartDoctypeDeclHandler = doctype
    _feed(package, part, parser.Parse)


def _feed(package: Package, part: str, parse: Callable[[bytes, bool], object]) -> None:
    try:
        for chunk in package.chunks(part):
            parse(chunk, False)
        parse(b"", True)
    except (expat.ExpatError, LookupError, ValueError):  # no XML, or in an encoding that nobody knows
        raise package.damaged() from None


def _short(name: str) -> str:
    space, _, local = name.rpartition(" ")
    return f"{_NAMESPACES.get(space, '')}:{local}" if space else local
