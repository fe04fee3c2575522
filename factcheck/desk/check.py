"""Does every registered claim still have the verdict it is expected to have?

The claims stand in a YAML file, under the key `claims`: a list of `id`, `claim`, `expect` and, if wanted, `note`.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import yaml

from factcheck.model import Checked, UsageError, VerdictLabel
from factcheck.text.near import unknown

if TYPE_CHECKING:
    from factcheck.desk.corpus import Corpus

_REQUIRED = ("id", "claim", "expect")
_KEYS = (*_REQUIRED, "note")
_DEEPEST = 50
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _Registered(NamedTuple):
    id: str
    claim: str
    expected: VerdictLabel
    note: str | None
    line: int


class _Mistake(NamedTuple):
    line: int
    message: str


def check(corpus: Corpus, path: Path) -> list[Checked]:
    """The verdict of each claim registered in a file, in the file's order.

    Raises UsageError where the file can't be read; it names the line of the first mistake and counts the others.
    """
    return [
        Checked(claim.id, claim.claim, claim.expected, corpus.verify(claim.claim), str(path), claim.line, claim.note)
        for claim in _registered(path)
    ]


def _registered(path: Path) -> list[_Registered]:
    read = list(_without_doubles(map(_claim, _entries(_document(path), path))))
    mistakes = [entry for entry in read if isinstance(entry, _Mistake)]
    if mistakes:
        more = f" (and {len(mistakes) - 1} more like it)" if len(mistakes) > 1 else ""
        raise UsageError(f"{path}:{mistakes[0].line}: {mistakes[0].message}{more}")
    return [entry for entry in read if isinstance(entry, _Registered)]


def _document(path: Path) -> yaml.Node | None:
    try:
        text = path.read_text(encoding="utf-8-sig")
        _refuse_deep(text)
        # yaml.compose keeps the line of every key; values stay as they are written ("no" is a word, not False)
        return yaml.compose(text, Loader=_LOADER)
    except OSError as error:
        raise UsageError(f"{path}: can't be read: {error.strerror}; name the file of your claims") from error
    except UnicodeDecodeError as error:
        raise UsageError(f"{path}: is not UTF-8; save it as UTF-8") from error
    except (yaml.YAMLError, RecursionError) as error:
        raise UsageError(_not_yaml(path, error)) from error


def _refuse_deep(text: str) -> None:
    """Raise RecursionError for what nests deeper than any claim: composing it would end the process, not raise."""
    depth = 0
    for event in yaml.parse(text, Loader=_LOADER):
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > _DEEPEST:
            raise RecursionError


def _not_yaml(path: Path, error: Exception) -> str:
    mark = getattr(error, "problem_mark", None)
    place = f"{path}:{mark.line + 1}" if mark else str(path)
    why = getattr(error, "problem", None) or getattr(error, "reason", None) or "it nests too deep"
    return f"{place}: is not valid YAML: {why}"


def _entries(document: yaml.Node | None, path: Path) -> list[yaml.Node]:
    """The nodes under `claims`, the only key a file has."""
    fields = document.value if isinstance(document, yaml.MappingNode) else []
    for key, value in fields:
        if key.value != "claims":
            raise UsageError(f"{path}:{_line(key)}: {unknown('key', str(key.value), ('claims',))}")
        if isinstance(value, yaml.SequenceNode):
            return list(value.value)
    raise UsageError(f"{path}:1: has no list of claims; begin with 'claims:' and a '- id: …' for each")


def _claim(node: yaml.Node) -> _Registered | _Mistake:
    if not isinstance(node, yaml.MappingNode):
        return _Mistake(_line(node), "a claim is a mapping; write '- id: …' with claim and expect below it")
    fields: dict[str, str] = {}
    for key, value in node.value:
        if mistake := _field_mistake(key, value, fields):
            return _Mistake(_line(key), mistake)
        fields[key.value] = value.value
    if missing := [key for key in _REQUIRED if not fields.get(key, "").strip()]:
        return _Mistake(_line(node), f"the claim has no {' and no '.join(missing)}")
    return _Registered(fields["id"], fields["claim"], VerdictLabel(fields["expect"]), fields.get("note"), _line(node))


def _field_mistake(key: yaml.Node, value: yaml.Node, before: dict[str, str]) -> str | None:
    if key.value not in _KEYS:
        return unknown("key", str(key.value), _KEYS)
    if key.value in before:
        return f"the claim has {key.value} twice"
    if not isinstance(value, yaml.ScalarNode):
        return f"{key.value} is not a text; put it in quotes"
    if key.value == "expect" and value.value not in set(VerdictLabel):
        return f"expect is {value.value!r}; it can be {', '.join(VerdictLabel)}"
    return None


def _without_doubles(claims: Iterator[_Registered | _Mistake]) -> Iterator[_Registered | _Mistake]:
    lines: dict[str, int] = {}
    for claim in claims:
        if isinstance(claim, _Registered) and claim.id in lines:
            yield _Mistake(claim.line, f"id {claim.id!r} stands on line {lines[claim.id]} already")
            continue
        if isinstance(claim, _Registered):
            lines[claim.id] = claim.line
        yield claim


def _line(node: yaml.Node) -> int:
    return int(node.start_mark.line) + 1
