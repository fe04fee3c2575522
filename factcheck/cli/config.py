"""factcheck config."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from factcheck.cli._declare import Example, argument
from factcheck.cli._options import CorpusPaths, FormatName, Output, configured
from factcheck.cli._output import shower
from factcheck.cli._policy import FailOn, Ignore, Select, with_options
from factcheck.model import say


class Action(StrEnum):
    """What to do with the configuration."""

    SHOW = "show"


EXAMPLES = (
    Example("factcheck config show", "What holds here, and which file says so?", prints="fail-on"),
    Example(
        "factcheck config show --select all --format json",
        "The same with an option of lint, for a program.",
        prints='"select"',
    ),
)


def command(
    action: Annotated[Action, argument(metavar="show", help="Show every setting.")],
    fail_on: FailOn = None,
    *,
    select: Select = None,
    ignore: Ignore = None,
    corpus_paths: CorpusPaths = None,
    format: FormatName = None,
    output: Output = None,
) -> int:
    """Which settings hold here, and where does each come from?

    With options of lint, as they would hold for it.
    """
    from factcheck.report._settings import ShownSetting

    show = shower("settings", format, output)
    settings = with_options(configured(corpus_paths), select, ignore, fail_on)
    home = ShownSetting("project", settings.home, str(settings.file) if settings.file else say("the working directory"))
    show([home, *(ShownSetting(name, one.value, one.origin) for name, one in settings.told())], [])
    return 0
