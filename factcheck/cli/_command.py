"""A command whose --format may be repeated, each with an -o of its own: what belongs together is told by the order."""

from __future__ import annotations

from typing import Any

from typer.core import TyperCommand

from factcheck.cli._pairs import paired


class Command(TyperCommand):
    """Leaves in `format` and `output` lists of one length: what to write, and where to (None: standard output)."""

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
