"""A Word file: its document, its notes and its properties, put together to one article."""

from __future__ import annotations

from pathlib import Path
from posixpath import basename, dirname, join, normpath

from factcheck.model import Article
from factcheck.sources._office import markup
from factcheck.sources._office.markup import Attributes
from factcheck.sources._office.package import Package, old_word
from factcheck.sources._office.paragraphs import Paragraphs
from factcheck.sources._office.properties import PropertiesReader
from factcheck.sources._office.word import WordReader
from factcheck.sources.problem import problem

_MAIN = "word/document.xml"


def read(path: Path, data: bytes) -> list[Article]:
    """The one article of a file. Raises UsageError for what is no Word file, or larger than any article."""
    if path.suffix.lower() == ".doc" and not data.startswith(b"PK"):
        raise problem(path, old_word())
    package = Package(path, data)
    whole = _targets(package, "")
    main = whole.get("officeDocument", _MAIN)
    found = Paragraphs(path)
    reader = WordReader(found)
    markup.read(package, main, reader)
    if not reader.is_word:
        raise package.damaged()
    parts = _targets(package, main) if reader.notes else {}
    for part in (parts[kind] for kind in ("footnotes", "endnotes") if parts.get(kind, "") in package):
        markup.read(package, part, reader)
    properties = PropertiesReader()
    if whole.get("core-properties", "") in package:
        markup.read(package, whole["core-properties"], properties)
    return [found.article(reader.notes, properties.properties)]


def _targets(package: Package, part: str) -> dict[str, str]:
    """The parts that one refers to (the document as a whole: ""), by the last word of their type."""
    relations = _Relations(dirname(part))
    name = join(dirname(part), "_rels", f"{basename(part)}.rels")
    if name in package:
        markup.read(package, name, relations)
    return relations.targets


class _Relations:
    def __init__(self, folder: str) -> None:
        self._folder = folder
        self.targets: dict[str, str] = {}

    def start(self, name: str, attributes: Attributes) -> None:
        if name == "rel:Relationship" and attributes.get("TargetMode") != "External":
            kind = attributes.get("Type", "").rpartition("/")[2]
            target = normpath(join("/", self._folder, attributes.get("Target", ""))).lstrip("/")
            self.targets.setdefault(kind, target)

    def end(self, name: str) -> None:
        pass

    def text(self, text: str) -> None:
        pass
