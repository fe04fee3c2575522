"""factcheck facts."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from factcheck.cli._declare import Example, argument
from factcheck.cli._options import (
    AsOf,
    CorpusPaths,
    FormatName,
    NoRefresh,
    Output,
    RequireFresh,
    articles_in,
    opened,
    settings_for,
)
from factcheck.cli._output import shower

EXAMPLES = (
    Example("factcheck facts seeds/dau-an-tang-truong.md", "How was an article read?", prints="7,68%"),
    Example(
        "factcheck facts --format csv -o facts.csv", "Every figure of the corpus, for a spreadsheet.", prints="7,68%"
    ),
)


def command(
    paths: Annotated[list[Path] | None, argument(metavar="[PATH]...", help="Only facts of these.")] = None,
    *,
    corpus_paths: CorpusPaths = None,
    no_refresh: NoRefresh = False,
    require_fresh: RequireFresh = False,
    as_of: AsOf = None,
    format: FormatName = None,
    output: Output = None,
) -> int:
    """What figures were found, and what is each about?"""
    show = shower("facts", format, output)
    settings = settings_for(corpus_paths)
    with opened(settings, no_refresh=no_refresh, require_fresh=require_fresh, as_of=as_of) as corpus:
        show(corpus.facts(articles_in(paths, corpus, settings.home) if paths else None), corpus.problems)
    return 0
