"""Text for people: what a terminal shows. Each kind of answer has its own file in _text/, found by its name."""

from __future__ import annotations

from importlib import import_module
from typing import Any


def __getattr__(kind: str) -> Any:
    """What shows a kind of answer; only its file is imported."""
    name = f"{__package__}._text.{kind}"
    try:
        return getattr(import_module(name), kind)
    except ModuleNotFoundError as error:
        if error.name != name:
            raise
        raise AttributeError(f"module {__name__!r} has no attribute {kind!r}") from None
