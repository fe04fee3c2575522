"""What typer says by itself, in the reader's language: some of it by gettext, most of it in English."""

from __future__ import annotations

from typing import Any

from factcheck.cli._language import words
from factcheck.locale.known import marked
from factcheck.model import say, told

HEADINGS = marked("Options", "Arguments", "Commands", "default: {default}", "required", "env var: {var}")
"""What it asks gettext for."""

HELP = marked(
    "Show this message and exit.",
    "Install completion for the current shell.",
    "Show completion for the current shell, to copy it or customize the installation.",
)
"""The help of its own options."""

MISUSE = marked(
    "No such option: {option}",
    "No such option: {option} Did you mean {near}?",
    "No such option: {option} (Possible options: {near})",
    "Option {option} requires an argument",
    "Option {option} does not take a value",
    "Missing argument {argument}",
    "Missing option {option}",
    "Missing parameter: {name}",
    "Got unexpected extra argument ({arguments})",
    "Got unexpected extra arguments ({arguments})",
    "Invalid value for {name}: {mistake}",
    "Invalid value: {mistake}",
    "{value} is not a valid integer",
    "{value} is not a valid float",
    "{value} is not one of {known}",
    "{value} is not in the range {range}",
    "{message}. Choose from: {known}",
)
"""How it tells of command lines that it can't read."""


def misuse(error: Any) -> str:
    """What an error of its own says."""
    return words().again(error.format_message().rstrip("."))


class Told:
    """For commands and groups of commands: their help in the reader's language."""

    def format_usage(self, ctx: Any, formatter: Any) -> None:
        """As typer does it, with another word before it."""
        pieces: Any = self.collect_usage_pieces(ctx)  # type: ignore[attr-defined]
        formatter.write_usage(ctx.command_path, " ".join(pieces), prefix=told(say("Usage: "), words()))

    def get_params(self, ctx: Any) -> list[Any]:
        """The options and arguments; where typer has its own, its words are found again."""
        found: list[Any] = super().get_params(ctx)  # type: ignore[misc]
        for one in found:
            if getattr(one, "help", None) in HELP:
                one.help = words().again(one.help)
        return found
