"""The baseline: findings that were there when somebody began to check, and that are left out until they are mended.

An entry is a rule, a file, a figure and its sentence, and how many there are: no line, so that it stays with its words.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence
from typing import Any, Self
from unicodedata import normalize

from factcheck.desk.silence.words import folded, shown
from factcheck.model import Finding, Listed, Silenced, SilencedBy, UsageError, say
from factcheck.model.dataclass import dataclass, replace

VERSION = 1
_MEND = say("mend it, or remove it and run with --update-baseline")
_TEXTS = ("rule", "path", "figure", "quote")

Key = tuple[str, str, str, str]
Judged = Callable[[Listed], bool]
"""Whether a run would have found an entry, if it were still there."""


@dataclass(frozen=True, slots=True)
class Baseline:
    """The entries of a baseline, sorted."""

    entries: tuple[Listed, ...] = ()

    @classmethod
    def parse(cls, text: str, name: str) -> Self:
        """The baseline that a text holds. Raises UsageError where it is none."""
        try:
            document = json.loads(text)
        except (ValueError, RecursionError) as error:
            line = f":{error.lineno}" if isinstance(error, json.JSONDecodeError) else ""
            raise UsageError(
                say("{name}{line}: is not valid JSON; {mend}", name=name, line=line, mend=_MEND)
            ) from error
        if not isinstance(document, dict) or not isinstance(document.get("findings"), list):
            raise UsageError(say("{name}: is no baseline; {mend}", name=name, mend=_MEND))
        if document.get("version") != VERSION or isinstance(document["version"], bool):
            raise UsageError(
                say(
                    "{name}: is of version {found!r:.20}, not {version}; update factcheck",
                    name=name,
                    found=document.get("version"),
                    version=VERSION,
                )
            )
        entries = [_listed(entry) for entry in document["findings"]]
        for number, entry in enumerate(entries, start=1):
            if entry is None:
                raise UsageError(
                    say(
                        "{name}: finding {number} is none, or says not all of {texts}; {mend}",
                        name=name,
                        number=number,
                        texts=", ".join(_TEXTS),
                        mend=_MEND,
                    )
                )
        return cls(_summed(entry for entry in entries if entry is not None))

    @property
    def count(self) -> int:
        """How many findings it lists."""
        return sum(entry.count for entry in self.entries)

    def text(self) -> str:
        """The baseline as it is written: a finding a line, sorted, so that two versions differ in what changed."""
        lines = [json.dumps(_values(entry), ensure_ascii=False) for entry in self.entries]
        listed = "".join(f"\n    {line}," for line in lines)[:-1]
        return f'{{\n  "version": {VERSION},\n  "findings": [{listed}\n  ]\n}}\n'

    def applied(
        self, found: Iterable[Finding], judged: Judged
    ) -> tuple[list[Finding], list[Silenced], tuple[Listed, ...]]:
        """The findings that it does not list, those it lists, and what it lists but nobody found."""
        left = Counter({_key(entry): entry.count for entry in self.entries})
        kept: list[Finding] = []
        silenced: list[Silenced] = []
        for finding in found:
            listed = _key(listing(finding))
            if left[listed] > 0:
                left[listed] -= 1
                silenced.append(Silenced(finding, SilencedBy.BASELINE))
            else:
                kept.append(finding)
        gone = (
            replace(entry, count=left[_key(entry)]) for entry in self.entries if left[_key(entry)] and judged(entry)
        )
        return kept, silenced, tuple(gone)

    def updated(self, found: Iterable[Finding], judged: Judged) -> Self:
        """The baseline that lists just these findings, and what this run could not judge."""
        kept = (entry for entry in self.entries if not judged(entry))
        return type(self)(_summed([*kept, *map(listing, found)]))


def listing(finding: Finding) -> Listed:
    """How a baseline lists a finding."""
    place = finding.place
    return Listed(place.path, finding.rule, shown(place.quote), shown(place.printed))


def judged_by(paths: Collection[str], rules: Callable[[str], Collection[str]]) -> Judged:
    """Whether a run that looked at the files with these paths, with the rules that ran for each, judges an entry."""
    looked = {normalize("NFC", path): path for path in paths}

    def judged(entry: Listed) -> bool:
        path = looked.get(normalize("NFC", entry.path))
        return path is not None and entry.rule in rules(path)

    return judged


def _key(entry: Listed) -> Key:
    return normalize("NFC", entry.path), entry.rule, folded(entry.quote), folded(entry.figure)


def _summed(entries: Iterable[Listed]) -> tuple[Listed, ...]:
    """The entries sorted, those of one key as one; of two spellings of a sentence the first stays."""
    counts: Counter[Key] = Counter()
    spelled: dict[Key, Listed] = {}
    for entry in sorted(entries):
        counts[_key(entry)] += entry.count
        spelled.setdefault(_key(entry), entry)
    return tuple(sorted(replace(entry, count=counts[key]) for key, entry in spelled.items()))


def _values(entry: Listed) -> dict[str, Any]:
    return {**{name: getattr(entry, name) for name in _TEXTS}, "count": entry.count}


def _listed(value: object) -> Listed | None:
    """The entry that a value says; None where it says none."""
    if not isinstance(value, dict):
        return None
    texts: Sequence[object] = [value.get(name) for name in _TEXTS]
    count = value.get("count", 1)
    if not all(isinstance(text, str) for text in texts) or type(count) is not int or count < 1:
        return None
    return Listed(**{name: str(value[name]) for name in _TEXTS}, count=count)
