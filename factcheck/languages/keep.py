"""Packs as they are kept: made from their modules once, then read from one file in the form that loads fastest."""

from __future__ import annotations

import marshal
from collections.abc import Callable, Iterable, Iterator, Mapping
from decimal import Decimal
from importlib import import_module
from pathlib import Path
from typing import Any

from factcheck.languages.lexicon import Lexicon
from factcheck.languages.pack import Pack, from_module
from factcheck.text import fold
from factcheck.text.kept import kept

_HERE = str(Path(__file__).parent)
_AS_THEY_ARE = """
    code name decimal months common continuing doubtful adjectives_first country billions_of priced slips
""".split()


def load(code: str) -> Pack:
    """The pack of a language that has one."""
    fields, words, made = kept(code, _HERE, (_HERE, fold.__file__), lambda: _plain(code))
    numerals = {word: Decimal(value) for word, value in fields.pop("numerals").items()}
    pack = Pack(**fields, words=_Words(words), numerals=numerals)
    object.__setattr__(pack, "made", made)
    return pack


def lexicon(name: str, sources: Iterable[str], make: Callable[[], Lexicon]) -> Lexicon:
    """A lexicon of what else stands in texts, made once of its sources: files and folders, that of make among them."""
    return Lexicon.unpacked(kept(name, _HERE, (_HERE, fold.__file__, *sources), lambda: make().packed()))


def _plain(code: str) -> tuple[dict[str, Any], dict[str, bytes], dict[str, bytes]]:
    """A pack as plain data: its fields, its words kind by kind, and what is made of them."""
    pack = from_module(code, import_module(f"factcheck.languages.{code}"))
    fields = {name: getattr(pack, name) for name in _AS_THEY_ARE}
    fields["numerals"] = {word: str(value) for word, value in pack.numerals.items()}
    words = {kind: marshal.dumps(dict(phrases)) for kind, phrases in pack.words.items()}
    made = {
        "lexicon": pack.lexicon.packed(),
        "bare_lexicon": pack.bare_lexicon.packed(),
        "vocabulary": marshal.dumps(pack.vocabulary),
        "bare_vocabulary": marshal.dumps(pack.bare_vocabulary),
    }
    return fields, words, made


class _Words(Mapping[str, Mapping[str, Any]]):
    """kind → phrase → value; a kind is read when it is asked for."""

    def __init__(self, packed: Mapping[str, bytes]) -> None:
        self._packed = packed
        self._read: dict[str, dict[str, Any]] = {}

    def __getitem__(self, kind: str) -> dict[str, Any]:
        if kind not in self._read:
            self._read[kind] = marshal.loads(self._packed[kind])
        return self._read[kind]

    def __iter__(self) -> Iterator[str]:
        return iter(self._packed)

    def __len__(self) -> int:
        return len(self._packed)
