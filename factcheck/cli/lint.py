"""factcheck lint."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from factcheck.cli._declare import Example
from factcheck.cli._drafts import DiffRevision, Drafts, StdinFilename, drafts
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
from factcheck.cli._silences import BaselineFile, IgnoreFile, Run, UpdateBaseline, silences
from factcheck.cli._texts import Files
from factcheck.model import Article, Finding, Policy, UsageError, say
from factcheck.model.dataclass import replace

if TYPE_CHECKING:
    from factcheck.cli._diff import Diff
    from factcheck.config import Settings
    from factcheck.desk.corpus import Corpus


EXAMPLES = (
    Example("factcheck lint draft.md", "May this draft be printed?", prints="error[contradicts-source]", code=1),
    Example(
        "factcheck lint --diff main --format github",
        "In CI: only what a branch changes, on its lines.",
        prints="::error",
        code=1,
    ),
)


def command(
    articles: Drafts = None,
    fail_on: FailOn = None,
    *,
    select: Select = None,
    ignore: Ignore = None,
    stdin_filename: StdinFilename = None,
    diff: DiffRevision = None,
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
    """Does a new article agree with the corpus and with itself?"""
    from factcheck.rules import Scope

    show = shower("findings", format, output)
    settings = with_options(settings_for(corpus_paths), select, ignore, fail_on)
    silenced = silences(settings, ignore_file, baseline, update=update_baseline)
    changes = _diff(diff, settings) if diff is not None else None
    names = articles or (changes.drafts() if changes else [])
    if not names and changes is None:
        raise UsageError(say("no ARTICLE; name a file, a folder, - for standard input, or --diff REV for what changed"))
    read, unreadable = drafts(names, settings.home, stdin_filename, settings.sources)
    run = Run(policy(settings), Scope.CORPUS, whole=as_of is None)
    with opened(settings, no_refresh=no_refresh, require_fresh=require_fresh, as_of=as_of) as now:
        found = _linted(changes.corpus(now, read) if changes else now, read, run.policy)
        findings = silenced.of(found, read, run, (article.path or article.id for article in read))
        silenced.note_gone(findings)
        if changes:
            findings = replace(findings, told=tuple(changes.on_changed_lines(findings.told, read)))
        if read or not names:
            show(findings, now.problems, Files(settings.home, read))
    return 2 if unreadable else failing(findings, settings.fail_on.value)


def _diff(revision: str, settings: Settings) -> Diff:
    from factcheck.cli._diff import Diff

    return Diff(revision, settings)


def _linted(corpus: Corpus, articles: Sequence[Article], policy: Policy) -> list[Finding]:
    found: list[Finding] = []
    with bar(say("articles")) as progress:
        for done, article in enumerate(articles, start=1):
            found += corpus.lint(article, policy)
            if progress:
                progress(done, len(articles))
    return found
