"""factcheck cluster."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from factcheck.cli._cluster import (
    AsItIs,
    Buckets,
    IndexUrl,
    PartitionBytes,
    Plan,
    Scheduler,
    Sources,
    Workers,
    engine,
)
from factcheck.cli._declare import Example, argument
from factcheck.cli._language import words
from factcheck.cli._options import FormatName, Output, configured, failing
from factcheck.cli._output import shower
from factcheck.cli._policy import FailOn, Ignore, Select, policy, with_options
from factcheck.cli._silences import BaselineFile, IgnoreFile, Run, UpdateBaseline, of_findings, silences
from factcheck.cli._streams import note, note_problems
from factcheck.cli._texts import Files
from factcheck.config import Settings
from factcheck.model import say, told


class What(StrEnum):
    """What is to be done on many machines."""

    INDEX = "index"
    CONFLICTS = "conflicts"


EXAMPLES = (
    Example(
        "factcheck cluster conflicts --corpus seeds --index shared/index --workers 1",
        "Try it on this machine: a cluster of one process.",
        prints="share-of-plan",
        code=1,
    ),
    Example(
        "factcheck cluster index --corpus s3://news/articles --index s3://news/index --scheduler tcp://10.0.0.1:8786",
        "On many machines: articles and index are where all of them see them.",
        not_run="needs a scheduler and a store of somebody's",
    ),
)


def command(
    what: Annotated[What, argument(metavar="index|conflicts", help="Extract all articles, or find conflicts too.")],
    *,
    sources: Sources = None,
    index: IndexUrl = None,
    scheduler: Scheduler = None,
    workers: Workers = None,
    buckets: Buckets = None,
    partition_bytes: PartitionBytes = None,
    no_refresh: AsItIs = False,
    fail_on: FailOn = None,
    select: Select = None,
    ignore: Ignore = None,
    format: FormatName = None,
    output: Output = None,
    ignore_file: IgnoreFile = None,
    baseline: BaselineFile = None,
    update_baseline: UpdateBaseline = False,
) -> int:
    """Index articles and find conflicts on many machines.

    Dask does the work; what was done before stays. With conflicts, what is new is indexed first.
    """
    from factcheck.rules import Scope

    show = shower("findings", format, output)
    settings = with_options(configured(None), select, ignore, fail_on)
    silenced = silences(settings, ignore_file, baseline, update=update_baseline)
    run = Run(policy(settings), Scope.ARTICLE)
    _note_left_out(settings)
    plan = Plan(sources or list(map(str, settings.corpus.value)), settings.home, index, buckets, partition_bytes)
    with engine(scheduler, workers) as working:
        made = plan.existing() if no_refresh else plan.made(working)
        note_problems(made.problems)
        if what is What.INDEX:
            print(told(say("{summary}; the index is in {place}", summary=made.summary, place=plan.url), words()))
            return 0
        found = plan.conflicts(made, working, run.policy)
    findings = silenced.of(found, of_findings(found, settings.home), run, made.paths)
    silenced.note_gone(findings)
    show(findings, made.problems, Files(settings.home))
    return failing(findings, settings.fail_on.value)


def _note_left_out(settings: Settings) -> None:
    if settings.tables.value or settings.standing.value:
        note(say("a cluster reads articles only: tables and standing, as they are configured, are left out of account"))
