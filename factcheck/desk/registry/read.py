"""The registry as people write it: a list of claims under `claims`, each with `id`, `claim` and `expect`."""

from __future__ import annotations

import re
from codecs import BOM_UTF8
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from factcheck.desk.registry.nodes import Node, NotYamlError, compose
from factcheck.desk.registry.registered import Registered, Registry, Source
from factcheck.model import Article, MistakesError, UsageError, VerdictLabel, joined, say
from factcheck.text.near import unknown

_REQUIRED = ("id", "claim", "expect")
_KEYS = (*_REQUIRED, "note", "sources", "as_of")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_LONGEST = 60  # characters of a wrong value that are shown


def read(path: Path, name: str | None = None) -> Registry:
    """The registry in a file. Raises UsageError where it can't be read, MistakesError with all that is wrong in it."""
    name = name or str(path)
    try:
        content = path.read_bytes()
    except OSError as error:
        raise UsageError(
            say("{name}: can't be read: {why}; name the file of your claims", name=name, why=error.strerror)
        ) from error
    return parse(content, path, name)


def parse(content: bytes, path: Path, name: str) -> Registry:
    """The registry that some bytes hold; errors as those of read."""
    try:
        text = content.removeprefix(BOM_UTF8).decode("utf-8")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise UsageError(say("{name}:{line}: is not UTF-8; save it as UTF-8", name=name, line=line)) from error
    page = Article.from_text(text, id=name)
    reader = _Reader(page)
    try:
        claims = reader.registry(compose(text))
    except NotYamlError as error:
        place = name if error.at is None else "{}:{}:{}".format(name, *page.position(error.at))
        raise UsageError(say("{place}: is not valid YAML: {error}", place=place, error=error)) from error
    if reader.mistakes:
        raise MistakesError(reader.told())
    return Registry(path, name, content, tuple(claims))


class _Reader:
    """Reads nodes, and notes what is wrong with them by the offset where it stands."""

    def __init__(self, page: Article) -> None:
        self._page = page
        self._lines: dict[str, int] = {}  # of each id
        self.mistakes: list[tuple[int, str]] = []

    def told(self) -> Iterator[str]:
        """Each mistake with its place, in the order of the file."""
        for at, message in sorted(self.mistakes):
            line, column = self._page.position(at)
            yield joined("", [f"{self._page.id}:{line}:{column}: ", message])

    def registry(self, root: Node | None) -> list[Registered]:
        fields = self._fields(root, ("claims",), say("the file")) if root and root.pairs is not None else {}
        entries = fields["claims"].items if "claims" in fields else None
        if entries is None and not self.mistakes:
            at = fields["claims"].start if "claims" in fields else 0
            self._wrong(at, say("has no list of claims; begin with 'claims:' and a '- id: …' for each"))
        return [claim for entry in entries or () if (claim := self._claim(entry)) is not None]

    def _claim(self, node: Node) -> Registered | None:
        if node.pairs is None:
            self._wrong(node.start, say("a claim is a mapping; write '- id: …' with claim and expect below it"))
            return None
        fields = self._fields(node, _KEYS, say("the claim"))
        line, column = self._page.position(node.start)
        said = {key: self._text(key, fields[key]) for key in fields if key != "sources"}
        if missing := [key for key in _REQUIRED if key not in said or said[key] == ""]:
            self._wrong(node.start, say("the claim has no {missing}", missing=joined(say(" and no "), missing)))
        self._once(said.get("id"), fields.get("id"), line)
        expected = self._expected(said.get("expect"), fields.get("expect"))
        as_of = self._day(said.get("as_of"), fields.get("as_of"))
        sources = self._sources(fields.get("sources"))
        id, claim, note = said.get("id"), said.get("claim"), said.get("note")
        if id is None or claim is None or expected is None:
            return None
        return Registered(id, claim, expected, note, sources, as_of, line, column, fields["expect"])

    def _fields(self, node: Node, known: tuple[str, ...], owner: str) -> dict[str, Node]:
        fields: dict[str, Node] = {}
        for key, value in node.pairs or ():
            if key.text not in known:
                self._wrong(key.start, unknown("key", _short(key.text or ""), known))
            elif key.text in fields:
                self._wrong(key.start, say("{owner} has {text} twice", owner=owner, text=key.text))
            else:
                fields[key.text] = value
        return fields

    def _text(self, key: str, node: Node) -> str | None:
        """What a scalar says; "" where it says nothing, None where it may or is none."""
        if node.text is None:
            self._wrong(node.start, say("{key} is not a text; put it in quotes", key=key))
            return None
        if node.is_null or not node.text.strip():
            return "" if key != "note" else None
        return node.text

    def _once(self, id: str | None, node: Node | None, line: int) -> None:
        if not id or node is None:
            return
        if id in self._lines:
            self._wrong(
                node.start, say("id {text!r} stands on line {line} already", text=_short(id), line=self._lines[id])
            )
        self._lines.setdefault(id, line)

    def _expected(self, said: str | None, node: Node | None) -> VerdictLabel | None:
        if not said or node is None:
            return None
        try:
            return VerdictLabel(said)
        except ValueError:
            self._wrong(
                node.start,
                say(
                    "expect is {text!r}; it can be {known}",
                    text=_short(said),
                    known=", ".join(VerdictLabel),
                ),
            )
            return None

    def _day(self, said: str | None, node: Node | None) -> date | None:
        if said is None or node is None:
            return None
        try:
            return date.fromisoformat(said if _DAY.fullmatch(said) else "")
        except ValueError:
            self._wrong(
                node.start, say("as_of is {text!r}; write a day as YYYY-MM-DD, like 2024-03-31", text=_short(said))
            )
            return None

    def _sources(self, node: Node | None) -> tuple[Source, ...]:
        if node is None:
            return ()
        if not node.items:
            self._wrong(node.start, say("sources is not a list of articles; write it as [news/a.md, reports/*.md]"))
        for item in node.items or ():
            if not item.text or item.is_null or not item.text.strip():
                self._wrong(item.start, say("a source is a path or a pattern, such as news/a.md or reports/*.md"))
        return tuple(Source(item.text or "", *self._page.position(item.start)) for item in node.items or ())

    def _wrong(self, at: int, message: str) -> None:
        self.mistakes.append((at, message))


def _short(value: str) -> str:
    return value if len(value) <= _LONGEST else value[: _LONGEST - 1] + "…"
