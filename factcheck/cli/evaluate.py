"""factcheck evaluate."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from typing import Annotated

from factcheck.cli._declare import Example, argument
from factcheck.cli._options import CorpusPaths, FormatName, NoRefresh, Output, RequireFresh, opened, settings_for
from factcheck.cli._output import shower
from factcheck.cli._progress import bar
from factcheck.model import say

EXAMPLES = (
    Example(
        "factcheck evaluate labelled.jsonl",
        "How many of these claims get the label that you gave them?",
        prints="accuracy",
    ),
    Example(
        "factcheck evaluate labelled.jsonl --format json -o evaluation.json",
        "The same with every miss, for a program.",
        prints='"accuracy"',
    ),
)


def command(
    claims: Annotated[Path, argument(metavar="FILE", help="JSON Lines: claim, label and, if wanted, context.")],
    *,
    corpus_paths: CorpusPaths = None,
    no_refresh: NoRefresh = False,
    require_fresh: RequireFresh = False,
    format: FormatName = None,
    output: Output = None,
) -> int:
    """How good are the verdicts on claims that are labelled?"""
    from factcheck.desk.evaluate import evaluate, labelled

    show = shower("evaluations", format, output)
    rows = labelled(claims)
    with ExitStack() as stack:
        corpus = None
        if any(row.context is None for row in rows):
            settings = settings_for(corpus_paths)
            corpus = stack.enter_context(opened(settings, no_refresh=no_refresh, require_fresh=require_fresh))
        with bar(say("claims")) as progress:
            found = evaluate(rows, corpus, progress)
        show([found], corpus.problems if corpus else [])
    return 0
