"""The commands as one application. Only the command that is run gets imported."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from gettext import gettext
from importlib import import_module
from inspect import cleandoc
from pkgutil import iter_modules
from typing import Annotated, Any, get_args

import typer
from typer.core import TyperCommand, TyperGroup
from typer.main import get_command

import factcheck.cli
from factcheck.cli._command import Command, told_help
from factcheck.cli._declare import Declared
from factcheck.cli._language import for_libraries, words
from factcheck.cli._purpose import purpose
from factcheck.cli._typer import Told, misuse
from factcheck.model import UsageError, say, term, told
from factcheck.text.near import unknown

# typer has its own copy of click since 0.26, and needs the real one before: this is the base of both
_Misuse: Any = typer.BadParameter.__base__
_SETTINGS = {"help_option_names": ["-h", "--help"]}


class _Commands(Told, TyperGroup):
    """Commands by the names of their files."""

    def list_commands(self, ctx: Any) -> list[str]:
        names = (module.name for module in iter_modules(factcheck.cli.__path__))
        return sorted(name for name in names if not name.startswith("_"))

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        known = self.list_commands(ctx)
        if cmd_name not in known:
            raise UsageError(unknown("command", cmd_name, known))
        module = import_module(f"{factcheck.cli.__name__}.{cmd_name}")
        app = _application()
        app.command(cmd_name, cls=Command)(_for_typer(module.command))
        made: Any = get_command(app)
        made.examples = module.EXAMPLES
        return made

    def format_commands(self, ctx: Any, formatter: Any) -> None:
        names = self.list_commands(ctx)
        limit = formatter.width - 6 - max(map(len, names))
        with formatter.section(gettext("Commands")):
            helps = ((name, told_help(purpose(name))) for name in names)
            told = [(name, TyperCommand(name, help=text).get_short_help_str(limit)) for name, text in helps]
            formatter.write_dl(told)


def run(arguments: list[str]) -> int:
    """Run what was typed and return the exit code. Raises UsageError where it can't be understood."""
    for_libraries()
    app = _application(cls=_Commands, add_completion=True)
    app.callback(help=told_help(_factcheck.__doc__ or ""))(_factcheck)
    try:
        code = get_command(app).main(arguments or ["--help"], prog_name="factcheck", standalone_mode=False)
    except _Misuse as error:
        path = error.ctx.command_path if error.ctx else "factcheck"
        raise UsageError(say("{message}; see {path} --help", message=misuse(error), path=path)) from error
    except typer.Abort as error:  # ctrl-C, as older versions of typer tell it
        raise KeyboardInterrupt from error
    # nothing typed is no success: a script whose variable was empty has to hear of it
    return int(code or 0) if arguments else 2


def _for_typer(command: Callable[..., Any]) -> Callable[..., Any]:
    """The command with what it takes in typer's own words."""

    def called(**given: Any) -> Any:
        return command(**given)

    told = inspect.signature(command, eval_str=True)
    parameters = [one.replace(annotation=_annotation(one.annotation)) for one in told.parameters.values()]
    called.__doc__ = told_help(cleandoc(command.__doc__ or ""))
    called.__annotations__ = {one.name: one.annotation for one in parameters}
    called.__signature__ = told.replace(parameters=parameters)  # type: ignore[attr-defined]
    return called


def _annotation(annotation: Any) -> Any:
    kind, declared = get_args(annotation)
    if not isinstance(declared, Declared):
        return annotation
    settings = dict(declared.settings)
    if "help" in settings:
        settings["help"] = _help(settings["help"])
    made = typer.Option if declared.is_option else typer.Argument
    return Annotated[kind, made(*declared.names, **settings)]


def _help(said: Any) -> str:
    """The help of a parameter in the reader's language; a function says what is not known before."""
    return told(said() if callable(said) else term(said), words())


def _application(**settings: Any) -> typer.Typer:
    plain = {"add_completion": False, "rich_markup_mode": None, "context_settings": _SETTINGS}
    return typer.Typer(**{**plain, **settings})


def _factcheck(
    version: Annotated[bool, typer.Option("--version", help=told(say("Show the version."), words()))] = False,
) -> None:
    """Check the figures in news articles: supported, refuted or not enough info, with the sentence that proves it."""
    # --version never gets here: factcheck.cli.main answers it before typer is imported
