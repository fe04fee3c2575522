"""What Python offers, made of the signatures and docstrings of the public names."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from inspect import Parameter
from typing import Any

import factcheck
from factcheck.model.dataclass import fields, is_dataclass


def reference() -> str:
    """A chapter a public name: functions first, then classes with fields and methods."""
    named = {name: getattr(factcheck, name) for name in factcheck.__all__}
    ordered = sorted(named.items(), key=lambda item: (isinstance(item[1], type), item[0].lower()))
    return "\n\n".join(part for name, value in ordered for part in _told(name, value))


def _told(name: str, value: Any) -> Iterator[str]:
    if not isinstance(value, type):
        function = value if inspect.isroutine(value) else getattr(value, name)
        yield f"### {name}"
        yield f"`fc.{name}{_signature(function)}`"
        yield _doc(function)
        return
    yield f"### {name}"
    yield _doc(value)
    if is_dataclass(value):
        yield "Fields: " + ", ".join(f"`{field.name}: {field.type}`" for field in fields(value)) + "."
    else:
        yield f"`fc.{name}{_signature(value, returns=False)}`"
    if members := "\n".join(_members(name, value)):
        yield members


def _members(name: str, value: type) -> Iterator[str]:
    for member, found in vars(value).items():
        if member.startswith("_"):
            continue
        if isinstance(found, property):
            yield f"- `.{member}`: {_line(found.fget)}"
        elif isinstance(found, classmethod):
            yield f"- `fc.{name}.{member}{_signature(found.__func__, 1)}`: {_line(found.__func__)}"
        elif inspect.isfunction(found):
            yield f"- `.{member}{_signature(found, 1)}`: {_line(found)}"


def _signature(function: Any, skipped: int = 0, returns: bool = True) -> str:
    told = inspect.signature(function)
    shown, starred = [], False
    for one in list(told.parameters.values())[skipped:]:
        if one.kind is Parameter.KEYWORD_ONLY and not starred:
            shown.append("*")
            starred = True
        default = "" if one.default is Parameter.empty else f" = {one.default!r}"
        shown.append(f"{one.name}: {one.annotation}{default}")
    return f"({', '.join(shown)})" + (f" -> {told.return_annotation}" if returns else "")


def _doc(value: Any) -> str:
    return inspect.getdoc(value) or ""


def _line(value: Any) -> str:
    return " ".join(_doc(value).split())
