"""How it is done: openDocument texts, as LibreOffice saves them."""

from __future__ import annotations

from pathlib import Path

from factcheck.model import Article
from factcheck.sources._office import markup
from factcheck.sources._office.opendocument import TextReader
from factcheck.sources._office.package import Package
from factcheck.sources._office.paragraphs import Paragraphs
from factcheck.sources._office.properties import PropertiesReader
from factcheck.sources.problem import locked

_MANIFEST, _CONTENT, _PROPERTIES = "META-INF/manifest.xml", "content.xml", "meta.xml"
_ENCRYPTED = b"encryption-data"


def read(path: Path, data: bytes) -> list[Article]:
    """The one article of a file. Raises UsageError for what is no text document, or larger than any article."""
    package = Package(path, data)
    if _MANIFEST in package and any(_ENCRYPTED in chunk for chunk in package.chunks(_MANIFEST)):
        raise locked(path)
    found = Paragraphs(path)
    reader = TextReader(found)
    markup.read(package, _CONTENT, reader)
    if not reader.is_text:
        raise package.damaged()
    properties = PropertiesReader()
    if _PROPERTIES in package:
        markup.read(package, _PROPERTIES, properties)
    return [found.article(reader.notes, properties.properties)]
