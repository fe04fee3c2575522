"""factcheck explain."""

from __future__ import annotations

from typing import Annotated

from factcheck.cli._declare import Example, argument
from factcheck.cli._options import FormatName, Output
from factcheck.cli._output import shower
from factcheck.cli._policy import rule_names
from factcheck.model import UsageError, say
from factcheck.text.near import unknown

EXAMPLES = (
    Example("factcheck explain share-of-plan", "Why did this rule speak?", prints="It speaks here"),
    Example("factcheck explain --format markdown -o rules.md", "All rules as one page.", prints="## share-of-plan"),
)


def command(
    names: Annotated[
        list[str] | None,
        argument(metavar="[RULE]...", help="All rules, where none is named.", autocompletion=rule_names),
    ] = None,
    format: FormatName = None,
    output: Output = None,
) -> int:
    """What does a rule check, why, and when is it silent?"""
    from factcheck.rules import ids, rules

    show = shower("explanations", format, output)
    for name in names or ():
        if name not in ids():
            raise UsageError(say("explain: {unknown}", unknown=unknown("rule", name, ids())))
    show([rule for rule in rules() if not names or rule.id in names], [])
    return 0
