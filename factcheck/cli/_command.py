"""A command whose --format may be repeated, each with an -o of its own, and whose help ends with examples.

What belongs together of several --format and -o is told by the order in which they are typed.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from typer.core import TyperCommand

from factcheck.cli._declare import Example
from factcheck.cli._pairs import paired


class Command(TyperCommand):
    """Leaves in `format` and `output` lists of one length: what to write, and where to (None: standard output)."""

    examples: Sequence[Example] = ()

    def format_epilog(self, ctx: Any, formatter: Any) -> None:
        """Show the examples. A command line is never wrapped, however narrow the terminal: it is there to be copied."""
        with formatter.section("Examples"):
            for example in self.examples:
                formatter.write_text(example.says)
                formatter.write(f"{'':{formatter.current_indent + formatter.indent_increment}}{example.typed}\n")

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
