"""factcheck rules."""

from __future__ import annotations

from factcheck.cli._declare import Example
from factcheck.cli._options import FormatName, Output
from factcheck.cli._output import shower
from factcheck.cli._policy import Ignore, Select

EXAMPLES = (
    Example("factcheck rules", "All rules, a line each.", prints="contradicts-source"),
    Example(
        "factcheck rules --select default --format json",
        "Those that run where nothing is set, for a program.",
        prints='"contradicts-source"',
    ),
)


def command(
    select: Select = None,
    ignore: Ignore = None,
    format: FormatName = None,
    output: Output = None,
) -> int:
    """What is checked, and how bad is each?

    All rules, those that are off by default too; with --select and --ignore only those that they leave.
    """
    from factcheck.cli._policy import selected

    show = shower("rules", format, output)
    show(selected(select, ignore), [])
    return 0
