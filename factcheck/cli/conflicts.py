"""factcheck conflicts."""

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
    failing,
    opened,
    settings_for,
)
from factcheck.cli._output import shower
from factcheck.cli._policy import FailOn, Ignore, Select, policy, with_options
from factcheck.cli._silences import BaselineFile, IgnoreFile, Run, UpdateBaseline, of_findings, silences
from factcheck.cli._texts import Files

EXAMPLES = (
    Example("factcheck conflicts", "What in the corpus cannot be true?", prints="error[share-of-plan]", code=1),
    Example(
        "factcheck conflicts seeds/khuyen-cong-mien-trung.md --format markdown -o conflicts.md",
        "Only what one article has to do with, as a comment for a colleague.",
        prints="share-of-plan",
        code=1,
    ),
)


def command(
    paths: Annotated[
        list[Path] | None, argument(metavar="[PATH]...", help="Only findings with a place in these.")
    ] = None,
    fail_on: FailOn = None,
    *,
    select: Select = None,
    ignore: Ignore = None,
    corpus_paths: CorpusPaths = None,
    no_refresh: NoRefresh = False,
    require_fresh: RequireFresh = False,
    as_of: AsOf = None,
    format: FormatName = None,
    output: Output = None,
    ignore_file: IgnoreFile = None,
    baseline: BaselineFile = None,
    update_baseline: UpdateBaseline = False,
) -> int:
    """Which figures of the corpus can't all be true?"""
    from factcheck.rules import Scope

    show = shower("findings", format, output)
    settings = with_options(settings_for(corpus_paths), select, ignore, fail_on)
    silenced = silences(settings, ignore_file, baseline, update=update_baseline)
    run = Run(policy(settings), Scope.ARTICLE, whole=as_of is None)
    with opened(settings, no_refresh=no_refresh, require_fresh=require_fresh, as_of=as_of) as corpus:
        chosen = articles_in(paths or [], corpus, settings.home)
        found = corpus.conflicts(chosen, run.policy)
        looked = chosen or ({article.path for article in corpus.articles()} if silenced.is_asked else ())
        findings = silenced.of(found, of_findings(found, settings.home), run, looked)
        silenced.note_gone(findings)
        show(findings, corpus.problems, Files(settings.home))
    return failing(findings, settings.fail_on.value)
