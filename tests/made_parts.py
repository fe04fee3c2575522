"""The parts of pages that are made of something else: settings, rules, docstrings and examples of commands.

A part stands between `<!-- made of NAME -->` and `<!-- end -->`; the function of that name makes it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from importlib import import_module
from importlib.resources import files
from pathlib import Path
from typing import Any

from cli_project import run
from python_reference import reference

import factcheck.cli
from factcheck.cli._purpose import purpose
from factcheck.config.keys import defaults
from factcheck.report._settings import plain

_PART = re.compile(r"(<!-- made of (\w+) -->\n).*?(<!-- end -->)", re.S)
COMMANDS = sorted(path.stem for path in Path(factcheck.cli.__file__).parent.glob("[!_]*.py"))


def filled(text: str) -> str:
    """A page with its made parts as they are made now."""
    return _PART.sub(lambda part: f"{part[1]}\n{_MADE[part[2]]()}\n\n{part[3]}", text)


def settings() -> str:
    """A table of the settings, of their schema and their defaults."""
    schema = json.loads((files("factcheck.config") / "schema/config.schema.json").read_text(encoding="utf-8"))
    told = defaults(Path())
    rows = (_setting(name, one, told[name]) for name, one in schema["properties"].items() if name in told)
    return "\n".join(("| setting | what it is | default |", "|---|---|---|", *rows))


def _setting(name: str, told: Mapping[str, Any], default: object) -> str:
    what = re.sub(r" Default: [^.]+(\.[a-z]+)?\.$", "", told["description"]).removesuffix(".").replace("*", r"\*")
    value = plain(default)
    shown = f"`{json.dumps(value, ensure_ascii=False)}`" if value not in (None, [], {}) else "none"
    return f"| `{name}` | {what} | {shown} |"


def rules() -> str:
    """A chapter for each rule, as the command prints them."""
    return run(Path(), "explain", "--format", "markdown", LC_ALL="C").stdout.strip()


def commands() -> str:
    """What each command is for, with its examples."""
    return "\n\n".join(map(_command, COMMANDS))


def _command(name: str) -> str:
    told = [f"# {example.says}\n{example.typed}" for example in import_module(f"factcheck.cli.{name}").EXAMPLES]
    return "\n\n".join((f"## factcheck {name}", purpose(name), "```sh\n" + "\n".join(told) + "\n```"))


_MADE: dict[str, Callable[[], str]] = {
    "settings": settings,
    "rules": rules,
    "commands": commands,
    "docstrings": reference,
}
