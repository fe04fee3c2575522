"""factcheck timeline."""

from __future__ import annotations

from typing import Annotated

from factcheck.cli._declare import Example, argument, option
from factcheck.cli._options import AsOf, CorpusPaths, FormatName, NoRefresh, Output, RequireFresh, opened, settings_for
from factcheck.cli._output import shower
from factcheck.model import Measure, Status

EXAMPLES = (
    Example(
        'factcheck timeline "industrial production" --area "Lạng Sơn"',
        "One area's industry, period by period.",
        prints="Q1 2023",
    ),
    Example(
        'factcheck timeline "than nguyen khai" --measure level --format markdown',
        "Amounts of coal instead of growth, as a table for a page.",
        prints="|",
    ),
)


def command(
    indicator: Annotated[
        str, argument(metavar="INDICATOR", help="In Vietnamese, with or without diacritics, or in English.")
    ],
    area: Annotated[str | None, option(metavar="NAME", help="Only figures of this area.")] = None,
    holder: Annotated[str | None, option(metavar="NAME", help="Only figures of this organisation.")] = None,
    measure: Annotated[Measure | None, option(help="Default: the one of most points.")] = None,
    status: Annotated[Status | None, option(help="Default: actual and estimate.")] = None,
    *,
    corpus_paths: CorpusPaths = None,
    no_refresh: NoRefresh = False,
    require_fresh: RequireFresh = False,
    as_of: AsOf = None,
    format: FormatName = None,
    output: Output = None,
) -> int:
    """How did an indicator go, period by period?

    Each point names its sources; a chart shows where there are two or more.
    """
    from factcheck.desk.timeline import timeline

    show = shower("timelines", format, output)
    settings = settings_for(corpus_paths)
    with opened(settings, no_refresh=no_refresh, require_fresh=require_fresh, as_of=as_of) as corpus:
        found = timeline(corpus.store, indicator, area=area, holder=holder, measure=measure, status=status)
        show([found], corpus.problems)
    return 0
