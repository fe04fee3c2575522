"""Reads plain command lines without typer, which takes longer to import than most commands to answer.

What is not plain is left to typer: help, mistakes, abbreviations, completion. What is read here is read as typer would.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from enum import Enum
from importlib import import_module
from pathlib import Path
from types import UnionType
from typing import Any, NamedTuple, get_args, get_origin, get_type_hints

from factcheck.cli._declare import Declared
from factcheck.cli._pairs import paired

_COMPLETION = "_FACTCHECK_COMPLETE"
_TEXTS: tuple[Any, ...] = (str, Path)
_NO_MATTER = {"help", "metavar", "autocompletion", "show_default", "parser", "hidden"}


class NotPlainError(Exception):
    """The command line is for typer to read."""


class _Parameter(NamedTuple):
    name: str
    declared: Declared
    read: Callable[[str], Any]
    is_list: bool
    is_flag: bool
    default: Any


Call = tuple[Callable[..., Any], dict[str, Any]]


def read(arguments: Sequence[str]) -> Call | None:
    """The command's function and its parameters; None where typer has to read the command line."""
    if not arguments or not arguments[0].isidentifier() or arguments[0].startswith("_") or _COMPLETION in os.environ:
        return None
    name = f"{__package__}.{arguments[0]}"
    try:
        command: Callable[..., Any] = import_module(name).command
        return command, parameters(command, arguments[1:])
    except NotPlainError:
        return None
    except ModuleNotFoundError as error:
        if error.name != name:
            raise
        return None


def parameters(command: Callable[..., Any], typed: Sequence[str]) -> dict[str, Any]:
    """What a command is called with. Raises NotPlainError."""
    known = [_parameter(*one) for one in _declared(command)]
    given: dict[str, list[str]] = {}
    order: list[str] = []
    for name, value in _typed(known, typed):
        given.setdefault(name, []).append(value)
        order.append(name)
    values = {one.name: _value(one, given.get(one.name)) for one in known}
    if "format" in values and "output" in values:
        values.update(_paired(order, given))
    return values


def _declared(command: Callable[..., Any]) -> Iterator[tuple[str, Any, Any]]:
    """Name, annotation and default of each parameter; what inspect.signature tells takes a tenth of a command."""
    hints = get_type_hints(command, include_extras=True)
    code = command.__code__
    positional = code.co_varnames[: code.co_argcount]
    values = command.__defaults__ or ()
    defaults = dict(zip(positional[len(positional) - len(values) :], values, strict=True))
    defaults |= command.__kwdefaults__ or {}
    for name in code.co_varnames[: code.co_argcount + code.co_kwonlyargcount]:
        if name not in defaults:
            raise NotPlainError
        yield name, hints[name], defaults[name]


def _parameter(name: str, annotation: Any, default: Any) -> _Parameter:
    kind, declared = get_args(annotation)
    if not isinstance(declared, Declared) or declared.settings.keys() - _NO_MATTER:
        raise NotPlainError
    plain = [inner for inner in get_args(kind) if inner is not type(None)] if isinstance(kind, UnionType) else [kind]
    is_list = get_origin(plain[0]) is list
    reads = get_args(plain[0])[0] if is_list else plain[0]
    reader = declared.settings.get("parser") or _reader(reads)
    return _Parameter(name, declared, reader, is_list, reads is bool, default)


def _reader(kind: Any) -> Callable[[str], Any]:
    if kind in _TEXTS or kind is bool:
        return kind  # type: ignore[no-any-return]
    if kind is int:
        return int
    if isinstance(kind, type) and issubclass(kind, Enum):
        return {member.value: member for member in kind}.__getitem__
    raise NotPlainError


def _typed(known: Sequence[_Parameter], typed: Sequence[str]) -> Iterator[tuple[str, str]]:
    """The parameters that were typed and their values, in order."""
    options = {name: one for one in known if one.declared.is_option for name in _names(one)}
    arguments = [one for one in known if not one.declared.is_option]
    rest = iter(typed)
    for word in rest:
        name, equals, value = word.partition("=")
        if not word.startswith("-") or word == "-":
            if len(arguments) != 1 or not arguments[0].is_list:
                raise NotPlainError
            yield arguments[0].name, word
        elif name not in options or (equals and (options[name].is_flag or not name.startswith("--"))):
            raise NotPlainError
        elif options[name].is_flag:
            yield options[name].name, word
        else:
            value = value if equals else next(rest, "-")
            if value.startswith("-"):  # perhaps another option, whose value was forgotten
                raise NotPlainError
            yield options[name].name, value


def _names(one: _Parameter) -> tuple[str, ...]:
    return one.declared.names or ("--" + one.name.replace("_", "-"),)


def _value(one: _Parameter, given: list[str] | None) -> Any:
    if given is None:
        return one.default
    if one.is_flag:
        return True
    try:
        return [one.read(value) for value in given] if one.is_list else one.read(given[-1])
    except (KeyError, ValueError):
        raise NotPlainError from None


def _paired(order: Sequence[str], given: Mapping[str, list[str]]) -> dict[str, Any]:
    found = paired(order, given.get("format", ()), given.get("output", ()))
    return {"format": [name for name, _ in found], "output": [file and Path(file) for _, file in found]}
