"""factcheck lint."""

from __future__ import annotations

from typing import Annotated

import typer

from factcheck.cli._diff import Diff
from factcheck.cli._drafts import drafts
from factcheck.cli._options import (
    AsOf,
    CorpusPaths,
    FormatName,
    NoRefresh,
    Output,
    RequireFresh,
    failing,
    opened,
    settings_for,
)
from factcheck.cli._output import shower
from factcheck.cli._policy import FailOn, Ignore, Select, policy, with_options
from factcheck.cli._progress import bar
from factcheck.cli._texts import texts
from factcheck.model import Finding, UsageError


def command(
    articles: Annotated[
        list[str] | None,
        typer.Argument(metavar="ARTICLE...", help="A file, or a folder of them; - reads standard input."),
    ] = None,
    fail_on: FailOn = None,
    *,
    select: Select = None,
    ignore: Ignore = None,
    stdin_filename: Annotated[
        str | None, typer.Option(metavar="PATH", help="What standard input is the text of: its name in all findings.")
    ] = None,
    diff: Annotated[
        str | None,
        typer.Option(
            metavar="REV",
            help="Only figures on lines changed since REV, a revision of git, held against the corpus as it was then. "
            "Without ARTICLE: all changed files.",
        ),
    ] = None,
    corpus_paths: CorpusPaths = None,
    no_refresh: NoRefresh = False,
    require_fresh: RequireFresh = False,
    as_of: AsOf = None,
    format: FormatName = None,
    output: Output = None,
) -> int:
    """Does a new article agree with the corpus and with itself?"""
    show = shower("findings", format, output)
    settings = with_options(settings_for(corpus_paths), select, ignore, fail_on)
    changes = Diff(diff, settings) if diff is not None else None
    names = articles or (changes.drafts() if changes else [])
    if not names and changes is None:
        raise UsageError("no ARTICLE; name a file, a folder, - for standard input, or --diff REV for what changed")
    read, unreadable = drafts(names, settings.home, stdin_filename)
    with opened(settings, no_refresh=no_refresh, require_fresh=require_fresh, as_of=as_of) as now:
        corpus = changes.corpus(now, read) if changes else now
        findings: list[Finding] = []
        with bar("articles") as progress:
            for done, article in enumerate(read, start=1):
                found = corpus.lint(article, policy(settings))
                findings += changes.on_changed_lines(found, article) if changes else found
                if progress:
                    progress(done, len(read))
        if read or not names:
            show(findings, now.problems, texts(settings.home, read))
    return 2 if unreadable else failing(findings, settings.fail_on.value)
