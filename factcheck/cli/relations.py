"""factcheck relations."""

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
    Example(
        "factcheck relations seeds/khuyen-cong-mien-trung.md", "Do the sums of an article come out?", prints="broken"
    ),
    Example(
        "factcheck relations --format json -o relations.json",
        "Those of the whole corpus, for a program.",
        prints='"relation',
    ),
)


def command(
    paths: Annotated[list[Path] | None, argument(metavar="[PATH]...", help="Only the relations of these.")] = None,
    *,
    corpus_paths: CorpusPaths = None,
    no_refresh: NoRefresh = False,
    require_fresh: RequireFresh = False,
    as_of: AsOf = None,
    format: FormatName = None,
    output: Output = None,
) -> int:
    """Which sums do the articles state, and do they come out?

    Totals, shares, growth, plans: each relation between figures that was recognised, with its computation.
    """
    show = shower("calculations", format, output)
    settings = settings_for(corpus_paths)
    with opened(settings, no_refresh=no_refresh, require_fresh=require_fresh, as_of=as_of) as corpus:
        show(corpus.relations(articles_in(paths, corpus, settings.home) if paths else None), corpus.problems)
    return 0
