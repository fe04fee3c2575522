"""Records of the model as bytes for a row, and back, exactly.

They become JSON lists in the order of their fields: no names to store, and the fastest to read of what can run no
code. How a field is read follows from its type, so that a field that the model gains is stored without a word here.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from factcheck.model.dataclass import is_dataclass

Record = TypeVar("Record")
_Reader = Callable[[Any], Any]

_FROM_TEXT: dict[Any, _Reader] = {Decimal: Decimal, date: date.fromisoformat}


def encode(record: object) -> bytes:
    """The compact form of a dataclass. Any string will do, lone surrogates of a broken file too."""
    return line(record).encode("utf-8", "surrogatepass")


def line(value: object) -> str:
    """A record, or a tuple of values and records, as one line."""
    return _ENCODER.encode(value)


def decode(content: bytes, kind: Callable[..., Record]) -> Record:
    """The record of this kind that was encoded."""
    record: Record = reader_of(kind)(json.loads(content.decode("utf-8", "surrogatepass")))
    return record


def _plain(value: Any) -> object:
    """What JSON does not know: a record as the list of its fields; a number or a date as it prints."""
    if isinstance(value, Decimal | date):
        return str(value)
    return [getattr(value, name) for name in value.__match_args__]


_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), default=_plain)


@cache
def readers_of(kind: Callable[..., Any]) -> dict[str, _Reader]:
    """What makes the value of each field out of its JSON; fields that are what they are in JSON have none."""
    types = get_type_hints(kind)
    names: tuple[str, ...] = kind.__match_args__  # type: ignore[attr-defined]
    return {name: reader for name in names if (reader := _reader(types[name])) is not None}


@cache
def reader_of(kind: Callable[..., Any]) -> _Reader:
    """What makes a record out of the list of its fields."""
    names = kind.__match_args__  # type: ignore[attr-defined]
    readers = [(names.index(name), reader) for name, reader in readers_of(kind).items()]

    def read(fields: list[Any]) -> Any:
        for index, reader in readers:
            if fields[index] is not None:
                fields[index] = reader(fields[index])
        return kind(*fields)

    return read


def _reader(kind: Any) -> _Reader | None:
    """What makes a value of this type out of its JSON; None where it is one already."""
    arguments = [argument for argument in get_args(kind) if argument not in (type(None), ...)]
    if get_origin(kind) is tuple:
        item = _reader(arguments[0])
        return tuple if item is None else lambda values: tuple(map(item, values))
    if arguments:  # that, or None
        return _reader(arguments[0])
    if is_dataclass(kind):
        return reader_of(kind)  # type: ignore[arg-type]
    if issubclass(kind, Enum):
        return {member.value: member for member in kind}.__getitem__
    if issubclass(kind, tuple):
        return lambda fields: kind(*fields)
    return _FROM_TEXT.get(kind)
