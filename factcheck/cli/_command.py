"""A command whose --format may be repeated, each with an -o of its own, and whose help ends with examples.

What belongs together of several --format and -o is told by the order in which they are typed.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from typer.core import TyperCommand, TyperOption

from factcheck.cli._declare import Example
from factcheck.cli._language import OPTION, words
from factcheck.cli._pairs import paired
from factcheck.cli._typer import Told
from factcheck.locale import languages
from factcheck.model import say, term, told


def told_help(help: str) -> str:
    """A help text in the reader's language, paragraph by paragraph; examples, behind \\b, are the same in all."""
    return "\n\n".join(part if part.startswith("\b") else _paragraph(part) for part in help.split("\n\n"))


def _paragraph(text: str) -> str:
    return told(term(" ".join(text.split())), words())


class Command(Told, TyperCommand):
    """Leaves in `format` and `output` lists of one length: what to write, and where to (None: standard output)."""

    examples: Sequence[Example] = ()

    def format_epilog(self, ctx: Any, formatter: Any) -> None:
        """Show the examples. A command line is never wrapped, however narrow the terminal: it is there to be copied."""
        with formatter.section(told(say("Examples"), words())):
            for example in self.examples:
                formatter.write_text(told(term(example.says), words()))
                formatter.write(f"{'':{formatter.current_indent + formatter.indent_increment}}{example.typed}\n")

    def get_params(self, ctx: Any) -> list[Any]:
        """The command's own, and the one that all take: it has been read before the others."""
        own = super().get_params(ctx)
        told_of = say(
            "The language of all messages: one of {known}. Default: as configured, else the locale's.",
            known=", ".join(languages()),
        )
        lang = TyperOption(
            param_decls=[OPTION],
            metavar="CODE",
            help=told(told_of, words()),
            expose_value=False,
            type=str,
            autocompletion=lambda incomplete: [code for code in languages() if code.startswith(incomplete)],
        )
        return [*own[:-1], lang, own[-1]]

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Parse as usual, then pair by the order in which the options were typed, which the values do not tell."""
        *_, order = self.make_parser(ctx).parse_args(args=list(args))
        rest = super().parse_args(ctx, args)
        if "format" in ctx.params and not ctx.resilient_parsing:
            typed = [str(param.name) for param in order]
            given = {name: [str(value) for value in ctx.params[name] or ()] for name in ("format", "output")}
            found = paired(typed, given["format"], given["output"])
            ctx.params["format"] = [name for name, _ in found]
            ctx.params["output"] = [output for _, output in found]
        return rest
