"""What is to be translated, taken from the sources, and the catalogues that say it in other languages.

`python tests/translating.py` brings every catalogue up to date: new messages are added, empty, and old ones dropped.
"""

from __future__ import annotations

import ast
import csv
from collections.abc import Iterator
from inspect import cleandoc
from pathlib import Path
from typing import Any

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from factcheck.locale import DOMAIN, FOLDER

ROOT = Path(__file__).parent.parent
SOURCES = ROOT / "factcheck"
_FIRST = {"say", "term", "unknown"}  # functions whose first argument is a message
_NAMED = {
    "option": ("help",),
    "argument": ("help",),
    "Rule": ("summary", "explanation", "grounds"),
    "Relation": ("summary", "explanation", "says"),
    "Example": ("why",),
}
_TABLES = {"indicators.tsv": "label", "areas.tsv": "name"}

Found = tuple[int, str | tuple[str, str], str | None]


def extracted() -> Catalog:
    """All messages of the sources, each with the places where it is said."""
    catalog = Catalog(project="factcheck", charset="utf-8")
    for path in sorted(SOURCES.rglob("*.py")):
        name = path.relative_to(ROOT).as_posix()
        for line, message, context in _of_source(path):
            catalog.add(message, locations=[(name, line)], context=context)
    for table, column in _TABLES.items():
        with (SOURCES / "catalogue" / table).open(encoding="utf-8", newline="") as stream:
            for number, row in enumerate(csv.DictReader(stream, delimiter="\t", quoting=csv.QUOTE_NONE), start=2):
                catalog.add(row[column], locations=[(f"factcheck/catalogue/{table}", number)])
    return catalog


def _of_source(path: Path) -> Iterator[Found]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield from ((node.lineno, message, context) for message, context in _of_call(node))
        elif isinstance(node, ast.ClassDef) and path.parent.name == "model":
            yield from _of_enum(node)
        elif isinstance(node, ast.FunctionDef) and path.parent.name == "cli" and node.name in {"command", "_factcheck"}:
            yield from ((node.lineno, text, None) for text in paragraphs(ast.get_docstring(node) or ""))


def _of_call(node: ast.Call) -> Iterator[tuple[str | tuple[str, str], str | None]]:
    name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
    texts = [_text(argument) for argument in node.args]
    if name in _FIRST and texts and texts[0]:
        yield texts[0], None
    elif name == "say_counted" and texts[0] and texts[1]:
        yield (texts[0], texts[1]), None
    elif name == "pgettext" and texts[0] and texts[1]:
        yield texts[1], texts[0]
    elif name == "marked":
        yield from ((text, None) for text in texts if text)
    elif name == "Example" and len(texts) > 1 and texts[1]:
        yield texts[1], None
    for keyword in node.keywords:
        text = _text(keyword.value)
        if text and keyword.arg in _NAMED.get(name, ()):
            yield text, None


def _of_enum(node: ast.ClassDef) -> Iterator[Found]:
    """The values of an enum of the model, which people read."""
    if any(isinstance(base, ast.Name) and base.id == "StrEnum" for base in node.bases):
        for line in node.body:
            if isinstance(line, ast.Assign) and (text := _text(line.value)):
                yield line.lineno, text, None


def paragraphs(help: str) -> list[str]:
    """The paragraphs of a help text, each on one line; examples are none."""
    parts = cleandoc(help).split("\n\n")
    return [" ".join(part.split()) for part in parts if part.strip() and not part.startswith("\b")]


def _text(node: Any) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def languages() -> list[str]:
    """The languages that have a catalogue, finished or not."""
    return sorted(path.parts[-3] for path in FOLDER.glob(f"*/LC_MESSAGES/{DOMAIN}.po"))


def po(language: str) -> Path:
    """The catalogue of a language, as translators write it."""
    return FOLDER / language / "LC_MESSAGES" / f"{DOMAIN}.po"


def read(language: str) -> Catalog:
    """The same as Babel reads it."""
    with po(language).open("rb") as stream:
        return read_po(stream, locale=language, domain=DOMAIN)


def write(language: str, catalog: Catalog) -> None:
    """Write a catalogue, and what is looked up at run time beside it."""
    with po(language).open("wb") as stream:
        # no line numbers: they would change with every edit of a source
        write_po(stream, catalog, width=120, include_lineno=False, omit_header=False)
    with po(language).with_suffix(".mo").open("wb") as stream:
        write_mo(stream, catalog)


def update(language: str) -> None:
    """Take over what the sources say now."""
    catalog = read(language)
    catalog.update(extracted(), no_fuzzy_matching=True, update_header_comment=False)
    catalog.obsolete.clear()
    write(language, catalog)


if __name__ == "__main__":
    for each in languages():
        update(each)
        missing = sum(
            not message.string or not all([message.string] if isinstance(message.string, str) else message.string)
            for message in read(each)
            if message.id
        )
        print(f"{each}: {missing} messages are to be translated")
