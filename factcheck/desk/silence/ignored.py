"""The ignore file: YAML that silences findings where no comment can stand. Each entry says what it silences and why."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING
from unicodedata import normalize

from factcheck.desk.silence.words import are_at, folded, no_such_rule
from factcheck.model import Article, Finding, Place, UsageError, joined, say, say_counted
from factcheck.model.dataclass import dataclass
from factcheck.rules.unused_disable import unused
from factcheck.text.globs import is_within
from factcheck.text.inert import one_line
from factcheck.text.near import unknown

if TYPE_CHECKING:
    from factcheck.desk.registry.nodes import Node

_REQUIRED = ("rule", "reason")
_WHICH = ("quote", "path")
_KEYS = (*_REQUIRED, *_WHICH)
_MEND = say("begin with 'ignore:' and a '- rule: …' for each")


@dataclass(frozen=True, slots=True)
class Ignored:
    """One entry: findings of a rule in some files, or at some words, or both. at is where its rule is named.

    path: a file, folder or pattern relative to the project; quote: words of the sentence, folded. One of them is there.
    """

    rule: str
    reason: str
    path: str | None
    quote: str | None
    at: Place

    def silences(self, finding: Finding) -> bool:
        """Whether it is meant for a finding."""
        place = finding.place
        return (
            finding.rule == self.rule and self._is_of(place.path) and (self.quote is None or are_at(self.quote, place))
        )

    def was_looked_for(self, texts: Mapping[str, str]) -> bool:
        """Whether a run that looked at these folded texts, by path, had to find it.

        It did where it looked at the very file, or at a text that holds the quote; of a folder it may have seen a part.
        """
        if self.path is not None and any(_name(path) == _name(self.path) for path in texts):
            return True
        quote = self.quote
        return quote is not None and any(quote in text for path, text in texts.items() if self._is_of(path))

    def _is_of(self, path: str) -> bool:
        return self.path is None or is_within(_name(path), _name(self.path))


def ignored(text: str, name: str, known: Collection[str], never: Collection[str]) -> list[Ignored]:
    """The entries of an ignore file. known: ids of rules; never: those that can't be silenced.

    Raises UsageError where it can't be understood; it names the line of the first mistake and counts the others.
    """
    from factcheck.desk.registry.nodes import (
        NotYamlError,
        compose,
    )  # YAML is slow to import, and most have no such file

    page = Article.from_text(text, id=name)
    reader = _Reader(page, known, never)
    try:
        root = compose(text)
    except NotYamlError as error:
        raise UsageError(_told(page, error.at or 0, say("is not valid YAML: {error}", error=error))) from error
    found = [entry for node in reader.entries(root) if (entry := reader.entry(node)) is not None]
    if reader.mistakes:
        (at, message), *others = sorted(reader.mistakes)
        if others:
            more = say_counted("(and {count} more mistake)", "(and {count} more mistakes)", len(others))
            message = joined(" ", [message, more])
        raise UsageError(_told(page, at, message))
    return found


def unused_entries(
    entries: Iterable[Ignored],
    used: Collection[Ignored],
    texts: Mapping[str, str],
    ran: Callable[[str], Collection[str]],
) -> Iterator[Finding]:
    """The entries that silenced nothing although what they are for was looked at, by a rule that ran there."""
    for entry in entries:
        asked = {path: text for path, text in texts.items() if entry.rule in ran(path)}
        if entry not in used and entry.was_looked_for(asked):
            where = say(" with these words") if entry.quote else ""
            yield unused(
                entry.at,
                say(
                    "{rule} finds nothing{where} in {files}; remove the entry, or correct it",
                    rule=entry.rule,
                    where=where,
                    files=_files(entry),
                ),
            )


def _files(entry: Ignored) -> str:
    return one_line(entry.path) if entry.path else say("the articles that were linted")


def _told(page: Article, at: int, message: str) -> str:
    line, column = page.position(at)
    return joined("", [f"{page.id}:{line}:{column}: ", message])


def _name(path: str) -> str:
    """A path as patterns see it: composed, relative without a dot."""
    return normalize("NFC", path).removeprefix("./").rstrip("/")


@dataclass(slots=True)
class _Reader:
    """Reads nodes, and notes what is wrong with them by the offset where it stands."""

    page: Article
    known: Collection[str]
    never: Collection[str]
    mistakes: list[tuple[int, str]]

    def __init__(self, page: Article, known: Collection[str], never: Collection[str]) -> None:
        self.page, self.known, self.never, self.mistakes = page, known, never, []

    def entries(self, root: Node | None) -> Sequence[Node]:
        """The nodes under `ignore`, the only key a file has; a file that says nothing has none."""
        if root is None or root.is_null:
            return ()
        if root.pairs is None:
            self._wrong(root, say("is no list of entries; {mend}", mend=_MEND))
            return ()
        fields = self._fields(root, ("ignore",))
        node = fields.get("ignore")
        if node is None or node.is_null or node.items is not None:
            return (node and node.items) or ()
        self._wrong(node, say("ignore is no list; {mend}", mend=_MEND))
        return ()

    def entry(self, node: Node) -> Ignored | None:
        """The entry of a node; None where something is wrong with it."""
        if node.pairs is None:
            self._wrong(node, say("an entry is a mapping; write '- rule: …' with path or quote and reason below it"))
            return None
        before = len(self.mistakes)
        fields = self._fields(node, _KEYS)
        said = {key: self._words(key, value) for key, value in fields.items()}
        if len(self.mistakes) == before:
            self._check(said, fields, node)
        if len(self.mistakes) > before:
            return None
        quote = folded(said["quote"]) if "quote" in said else None
        return Ignored(said["rule"], said["reason"], said.get("path"), quote, self._place(fields["rule"], node))

    def _fields(self, node: Node, known: tuple[str, ...]) -> dict[str, Node]:
        fields: dict[str, Node] = {}
        for key, value in node.pairs or ():
            if key.text not in known:
                self._wrong(key, unknown("key", (key.text or "")[:60], known))
            elif key.text in fields:
                self._wrong(key, say("{text} stands here twice", text=key.text))
            else:
                fields[key.text] = value
        return fields

    def _words(self, key: str, node: Node) -> str:
        if node.text is None:
            self._wrong(node, say("{key} is not a text; put it in quotes", key=key))
        elif node.is_null or not node.text.strip():
            self._wrong(node, say("{key} says nothing; write it behind the colon", key=key))
        return " ".join((node.text or "").split()) if key == "reason" else (node.text or "").strip()

    def _check(self, said: Mapping[str, str], fields: Mapping[str, Node], node: Node) -> None:
        """Note what an entry lacks, and a rule that there is not."""
        if missing := [key for key in _REQUIRED if key not in said]:
            self._wrong(node, say("the entry has no {missing}", missing=joined(say(" and no "), missing)))
        elif not said.keys() & set(_WHICH):
            self._wrong(node, say("the entry says not of what; add the quote or the path of what it silences"))
        elif said["rule"] in self.never:
            self._wrong(fields["rule"], say("{said} can't be silenced; mend what it tells of", said=said["rule"]))
        elif said["rule"] not in self.known:
            self._wrong(fields["rule"], no_such_rule(said["rule"], self.known))

    def _place(self, rule: Node, entry: Node) -> Place:
        end = entry.start + len(self.page.text[entry.start : entry.end].rstrip())
        return self.page.locate((rule.start, rule.end), (entry.start, max(end, rule.end)))

    def _wrong(self, node: Node, message: str) -> None:
        self.mistakes.append((node.start, message))
