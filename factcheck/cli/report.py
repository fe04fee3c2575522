"""factcheck report."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from factcheck.cli._declare import Example, argument, option
from factcheck.cli._options import AsOf, CorpusPaths, NoRefresh, RequireFresh, articles_in, opened, settings_for
from factcheck.cli._output import shower
from factcheck.cli._policy import Ignore, Select, policy, with_options
from factcheck.cli._silences import BaselineFile, IgnoreFile, Run, Silences, of_findings, silences
from factcheck.cli._watch import watch as watched
from factcheck.config import Settings
from factcheck.model import Overview, UsageError, say

if TYPE_CHECKING:
    from factcheck.desk.corpus import Corpus

Output = Annotated[
    Path | None, option("--output", "-o", metavar="FILE", help="Write the page to FILE instead of standard output.")
]


EXAMPLES = (
    Example("factcheck report -o report.html", "Make the page and look at it in a browser."),
    Example("factcheck report seeds -o report.html", "Of the articles below one folder only."),
    Example(
        "factcheck report -o report.html --watch",
        "Make it again whenever an article changes.",
        not_run="goes on until ctrl-C",
    ),
)


def command(
    paths: Annotated[list[Path] | None, argument(metavar="[PATH]...", help="Only the articles in these.")] = None,
    watch: Annotated[bool, option(help="Make the page anew when an article changes, until ctrl-C.")] = False,
    most: Annotated[
        int, option(min=1, metavar="N", help="How many articles to show: those with findings, then the newest.")
    ] = 1000,
    *,
    select: Select = None,
    ignore: Ignore = None,
    corpus_paths: CorpusPaths = None,
    no_refresh: NoRefresh = False,
    require_fresh: RequireFresh = False,
    as_of: AsOf = None,
    output: Output = None,
    ignore_file: IgnoreFile = None,
    baseline: BaselineFile = None,
) -> int:
    """Make a page to look at: conflicts, charts, marked articles.

    One HTML file that needs no network and can be read without scripts: conflicts with their sentences side by side,
    indicators as charts, and the articles with the verdict of each figure.
    """
    if output is None and sys.stdout.isatty():
        raise UsageError(say("a page is for a browser, not for a terminal; write it with -o report.html"))
    if watch:
        _require_watchable(output, no_refresh=no_refresh or require_fresh)
    show = shower("overviews", ["html"], [output])

    def settings() -> Settings:
        found = with_options(settings_for(corpus_paths), select, ignore, None)
        _require_outside(output, found)
        return found

    def make() -> None:
        now = settings()
        silenced = silences(now, ignore_file, baseline, update=False)
        with opened(now, no_refresh=no_refresh, require_fresh=require_fresh, as_of=as_of) as corpus:
            chosen = articles_in(paths, corpus, now.home) if paths else None
            show([_page(corpus, now, silenced, chosen, most, whole=as_of is None)], corpus.problems)

    if watch and output is not None:
        watched(output, settings, make)
    else:
        make()
    return 0


def _page(
    corpus: Corpus, settings: Settings, silenced: Silences, chosen: Sequence[str] | None, most: int, *, whole: bool
) -> Overview:
    """What a page shows of the corpus, or of chosen articles of it. whole: whether the corpus is as it is today."""
    from factcheck.desk.overview import overview
    from factcheck.desk.sheets import texts_below
    from factcheck.rules import Scope

    run = Run(policy(settings), Scope.ARTICLE, whole=whole)
    found = corpus.conflicts(chosen or (), run.policy)
    looked = chosen or {article.path for article in corpus.articles()}
    findings = silenced.of(found, of_findings(found, settings.home), run, looked)
    return overview(corpus.store, findings, texts_below(settings.home), paths=chosen, most=most)


def _require_watchable(output: Path | None, *, no_refresh: bool) -> None:
    """Raise UsageError where --watch stands beside what contradicts it."""
    if output is None:
        raise UsageError(say("--watch: no file to write again; name it with -o FILE"))
    if no_refresh:
        raise UsageError(say("--watch: reads what changes; leave out --no-refresh and --require-fresh"))


def _require_outside(output: Path | None, settings: Settings) -> None:
    """Raise UsageError for a page that would be read as an article of the next one."""
    from factcheck.sources import suffixes

    if output is None or output.suffix.lower() not in suffixes():
        return
    page = output.resolve()
    for root in settings.corpus.value:
        if page.is_relative_to(root.resolve()):
            raise UsageError(
                say(
                    "--output: {file} lies in the corpus and would be read as an article; name one outside", file=output
                )
            )
