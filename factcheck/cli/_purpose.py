"""What a command is for, without importing it and all that it needs."""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from inspect import CO_NESTED, cleandoc
from types import CodeType
from typing import Any


def purpose(command: str) -> str:
    """The docstring of a command by its name: it stands in the compiled code of the file."""
    name = f"{__package__}.{command}"
    spec = find_spec(name)
    loader: Any = spec.loader if spec else None
    for constant in loader.get_code(name).co_consts:
        if isinstance(constant, CodeType) and constant.co_name == "command" and not constant.co_flags & CO_NESTED:
            told = constant.co_consts[0] if constant.co_consts else None
            if isinstance(told, str):
                return cleandoc(told)
    return cleandoc(import_module(name).command.__doc__ or "")
