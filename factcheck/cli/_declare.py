"""How commands say what they take. typer reads it where there is something to explain; _quick.py needs no typer."""

from __future__ import annotations

from typing import Any, NamedTuple


class Declared(NamedTuple):
    """What stands beside a parameter's type. settings: as typer.Option and typer.Argument have them."""

    is_option: bool
    names: tuple[str, ...]
    settings: dict[str, Any]


class ExitError(Exception):
    """End with an exit code; whoever raises it has said why."""

    def __init__(self, code: int) -> None:
        super().__init__(code)
        self.code = code


def option(*names: str, **settings: Any) -> Declared:
    """An option, by its names if they are not that of the parameter. help may be a function, called only for help."""
    return Declared(True, names, settings)


def argument(**settings: Any) -> Declared:
    """An argument."""
    return Declared(False, (), settings)
