"""factcheck check."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from factcheck.cli._options import AsOf, CorpusPaths, FormatName, NoRefresh, Output, RequireFresh, opened, settings_for
from factcheck.cli._output import shower


def command(
    claims: Annotated[Path, typer.Argument(metavar="[FILE]", help="The registered claims.")] = Path("claims.yaml"),
    *,
    corpus_paths: CorpusPaths = None,
    no_refresh: NoRefresh = False,
    require_fresh: RequireFresh = False,
    as_of: AsOf = None,
    format: FormatName = None,
    output: Output = None,
) -> int:
    """Do registered claims still have the verdicts expected?"""
    from factcheck.desk.check import check

    show = shower("checks", format, output)
    settings = settings_for(corpus_paths)
    with opened(settings, no_refresh=no_refresh, require_fresh=require_fresh, as_of=as_of) as corpus:
        checked = check(corpus, claims)
        show(checked, corpus.problems)
    return int(any(claim.changed for claim in checked))
