"""A registered claim, and the file that holds it."""

from __future__ import annotations

from codecs import BOM_UTF8
from collections.abc import Sequence
from datetime import date
from fnmatch import fnmatchcase
from pathlib import Path
from typing import NamedTuple

from factcheck.desk.registry.nodes import Node
from factcheck.model import UsageError, VerdictLabel, say
from factcheck.model.dataclass import dataclass, replace
from factcheck.text.near import near


class Source(NamedTuple):
    """A path or pattern of articles, and where it is written."""

    pattern: str
    line: int
    column: int


class Registered(NamedTuple):
    """A claim, the verdict it must get, and of what it is asked: no sources are all articles, no day is today.

    line and column say where it begins; at: where its expectation stands.
    """

    id: str
    claim: str
    expected: VerdictLabel
    note: str | None
    sources: tuple[Source, ...]
    as_of: date | None
    line: int
    column: int
    at: Node


@dataclass(frozen=True, slots=True)
class Registry:
    """The claims of a file in its order. name: what outputs call it; content: its bytes, as they were read."""

    path: Path
    name: str
    content: bytes
    claims: tuple[Registered, ...]

    @property
    def text(self) -> str:
        """What the offsets of nodes count in: without the byte order mark, with the line ends of the file."""
        return self.content.removeprefix(BOM_UTF8).decode("utf-8")

    def only(self, ids: Sequence[str]) -> Registry:
        """The claims with one of these ids, in which * stands for anything. Raises UsageError for one that none has."""
        for wanted in ids:
            if not any(_is_meant(claim.id, wanted) for claim in self.claims):
                nearest = near(wanted, (claim.id for claim in self.claims), most=1)
                mend = (
                    say("did you mean {nearest}?", nearest=nearest[0])
                    if nearest
                    else say("* stands for anything, as in 'growth-*'")
                )
                raise UsageError(
                    say("{name}: no claim has the id {wanted!r}; {mend}", name=self.name, wanted=wanted, mend=mend)
                )
        chosen = (claim for claim in self.claims if any(_is_meant(claim.id, wanted) for wanted in ids))
        return replace(self, claims=tuple(chosen))


def _is_meant(id: str, wanted: str) -> bool:
    return id == wanted or fnmatchcase(id, wanted)
