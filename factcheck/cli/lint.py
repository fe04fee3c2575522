"""factcheck lint."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from factcheck.cli._input import stdin_bytes
from factcheck.cli._options import (
    AsOf,
    CorpusPaths,
    FailOn,
    FormatName,
    NoRefresh,
    Output,
    RequireFresh,
    failing,
    opened,
    settings_for,
)
from factcheck.cli._output import shower
from factcheck.cli._streams import note
from factcheck.model import Article, Severity, UsageError


def command(
    articles: Annotated[list[str], typer.Argument(metavar="ARTICLE...", help="A file; - reads standard input.")],
    fail_on: FailOn = Severity.ERROR,
    *,
    corpus_paths: CorpusPaths = None,
    no_refresh: NoRefresh = False,
    require_fresh: RequireFresh = False,
    as_of: AsOf = None,
    format: FormatName = "text",
    output: Output = None,
) -> int:
    """Does a new article agree with the corpus and with itself?"""
    show = shower("findings", format, output)
    settings = settings_for(corpus_paths)
    read, unreadable = _read(articles, settings.home)
    with opened(settings, no_refresh=no_refresh, require_fresh=require_fresh, as_of=as_of) as corpus:
        findings = [finding for article in read for finding in corpus.lint(article)]
        if read:
            show(findings, corpus.problems)
    return 2 if unreadable else failing(findings, fail_on)


def _read(names: Sequence[str], home: Path) -> tuple[list[Article], int]:
    """The articles, and how many could not be read: the others are checked all the same."""
    from factcheck.sources import read_all, text

    read: list[Article] = []
    unreadable = 0
    for name in names:
        try:
            found = text.read(Path("<stdin>"), stdin_bytes()) if name == "-" else read_all(Path(name))
            read += [_as_in_corpus(article, home) for article in found]
        except UsageError as error:
            note(str(error))
            unreadable += 1
    return read, unreadable


def _as_in_corpus(article: Article, home: Path) -> Article:
    """The article by the path that the corpus would give it: by that it knows an article as itself."""
    path = Path(os.path.abspath(article.path or ""))  # noqa: PTH100  (links keep their names)
    if article.path is None or not path.exists() or not path.is_relative_to(home):
        return article
    name = path.relative_to(home).as_posix()
    return replace(article, id=article.id.replace(article.path, name, 1), path=name)
