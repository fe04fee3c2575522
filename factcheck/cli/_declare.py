"""How commands say what they take. typer reads it where there is something to explain; _quick.py needs no typer."""

from __future__ import annotations

from typing import Any, NamedTuple


class Declared(NamedTuple):
    """What stands beside a parameter's type. settings: as typer.Option and typer.Argument have them."""

    is_option: bool
    names: tuple[str, ...]
    settings: dict[str, Any]


class Example(NamedTuple):
    """A command line that --help shows. Tests run it in a project with the sample articles.

    typed: as in a shell; says: what it is good for, in a sentence; prints: words of what it prints or writes; code: the
    exit code that belongs to that; not_run: why no test can run it, where that is so.
    """

    typed: str
    says: str
    prints: str = ""
    code: int = 0
    not_run: str = ""


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
