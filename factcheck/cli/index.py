"""factcheck index."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from factcheck.cli._declare import Example, argument, option
from factcheck.cli._language import words
from factcheck.cli._options import CorpusPaths, opened, settings_for
from factcheck.model import UsageError, say, told

EXAMPLES = (
    Example("factcheck index", "Read the corpus now, so that nobody waits later.", prints="articles: 5"),
    Example(
        "factcheck index --corpus seeds -j 2",
        "A corpus that no setting names, with two processes.",
        prints="articles: 5",
    ),
)


def command(
    paths: Annotated[
        list[Path] | None, argument(metavar="[PATH]...", help="Articles to index instead of the corpus.")
    ] = None,
    corpus_paths: CorpusPaths = None,
    jobs: Annotated[
        int | None,
        option(
            "--jobs",
            "-j",
            metavar="N",
            help="How many processes read; 0: one a core. Default: that where there is much to read, else one.",
        ),
    ] = None,
) -> int:
    """Build or refresh the index.

    No other command needs it: each refreshes what it uses. A run that is ended before its time goes on from there.
    """
    if jobs is not None and jobs < 0:
        raise UsageError(say("-j: {jobs} is no number of processes; name one, or 0 for one a core", jobs=jobs))
    settings = settings_for(paths or corpus_paths)
    with opened(settings, no_refresh=False, require_fresh=False, processes=jobs) as corpus:
        articles = corpus.articles()
        facts = sum(article.facts for article in articles)
        where = say("memory") if corpus.remark else settings.home / ".factcheck"
        done = say(
            "articles: {articles}, facts: {facts}, problems: {problems}; the index is in {place}",
            articles=len(articles),
            facts=facts,
            problems=len(corpus.problems),
            place=where,
        )
        print(told(done, words()))
    return 0
