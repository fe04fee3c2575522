"""factcheck evaluate."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from factcheck.cli._options import CorpusPaths, FormatName, NoRefresh, Output, RequireFresh, opened, settings_for
from factcheck.cli._output import shower
from factcheck.cli._progress import bar


def command(
    claims: Annotated[Path, typer.Argument(metavar="FILE", help="JSON Lines: claim, label and, if wanted, context.")],
    *,
    corpus_paths: CorpusPaths = None,
    no_refresh: NoRefresh = False,
    require_fresh: RequireFresh = False,
    format: FormatName = "text",
    output: Output = None,
) -> int:
    """How good are the verdicts on claims that are labelled?"""
    from factcheck.desk.evaluate import evaluate, needs_corpus

    show = shower("evaluations", format, output)
    if not needs_corpus(claims):
        with bar("claims") as progress:
            found = evaluate(None, claims, progress and (lambda done, total: progress(done, total, 0)))
        show([found], [])
        return 0
    with opened(settings_for(corpus_paths), no_refresh=no_refresh, require_fresh=require_fresh) as corpus:
        show([evaluate(corpus, claims)], corpus.problems)
    return 0
