"""factcheck conflicts."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from factcheck.cli._options import (
    AsOf,
    CorpusPaths,
    FailOn,
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
from factcheck.model import Severity


def command(
    paths: Annotated[
        list[Path] | None, typer.Argument(metavar="[PATH]...", help="Only findings with a place in these.")
    ] = None,
    fail_on: FailOn = Severity.ERROR,
    *,
    corpus_paths: CorpusPaths = None,
    no_refresh: NoRefresh = False,
    require_fresh: RequireFresh = False,
    as_of: AsOf = None,
    format: FormatName = "text",
    output: Output = None,
) -> int:
    """Which figures of the corpus can't all be true?"""
    show = shower("findings", format, output)
    settings = settings_for(corpus_paths)
    with opened(settings, no_refresh=no_refresh, require_fresh=require_fresh, as_of=as_of) as corpus:
        findings = corpus.conflicts(articles_in(paths or [], corpus, settings.home))
        show(findings, corpus.problems)
    return failing(findings, fail_on)
