"""factcheck compare."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from factcheck.cli._declare import Example, argument, option
from factcheck.cli._options import (
    AsOf,
    CorpusPaths,
    FormatName,
    NoRefresh,
    Output,
    RequireFresh,
    opened,
    settings_for,
)
from factcheck.cli._output import shower
from factcheck.cli._streams import note_problems
from factcheck.model import Article, Problem, UsageError, say

if TYPE_CHECKING:
    from factcheck.desk.compare import Choice
    from factcheck.sources.problem import UnreadableError


EXAMPLES = (
    Example("factcheck compare seeds/dau-an-tang-truong.md draft.md", "Where do two articles differ?", prints="8,67%"),
    Example(
        'factcheck compare --about "industrial production" --period 2023',
        "What does the corpus say of one thing?",
        prints="7,68%",
    ),
)


def command(
    articles: Annotated[
        list[Path] | None, argument(metavar="[ARTICLE]...", help="Files or folders; a column each, as typed.")
    ] = None,
    about: Annotated[str | None, option(metavar="TEXT", help="Only figures of this indicator or subject.")] = None,
    period: Annotated[str | None, option(metavar="TEXT", help="Only figures of this period.")] = None,
    area: Annotated[str | None, option(metavar="NAME", help="Only figures of this area.")] = None,
    *,
    corpus_paths: CorpusPaths = None,
    no_refresh: NoRefresh = False,
    require_fresh: RequireFresh = False,
    as_of: AsOf = None,
    format: FormatName = None,
    output: Output = None,
) -> int:
    """What do articles say of the same things, side by side?

    Without articles, the corpus is compared; then --about, --period or --area says what of it.
    """
    from factcheck.desk.compare import Choice, compare_articles, compare_corpus, need_two

    show = shower("alignments", format, output)
    choice = Choice.of(about, period, area)
    if articles:
        read, problems = _read(articles)
        read = [one for one in read if as_of is None or one.published is None or one.published <= as_of]
        need_two(read)
        note_problems(problems)
        show([compare_articles(read, choice)], problems)
        return 0
    _require_choice(choice)
    settings = settings_for(corpus_paths)
    with opened(settings, no_refresh=no_refresh, require_fresh=require_fresh, as_of=as_of) as corpus:
        show([compare_corpus(corpus.store, choice)], corpus.problems)
    return 0


def _require_choice(choice: Choice) -> None:
    if choice.topic is None and choice.period is None and choice.areas is None:
        raise UsageError(
            say("nothing to compare; name two articles, or say --about, --period or --area for the corpus")
        )


def _read(paths: Sequence[Path]) -> tuple[list[Article], list[Problem]]:
    """The articles in the order typed, each file once; what can't be read of a folder is a problem, no reason to stop.

    Raises UsageError for a file that was named and can't be read.
    """
    from factcheck.sources import read_all, suffixes
    from factcheck.store.scan import roots, scan

    read: dict[Path, list[Article]] = {}
    problems: list[Problem] = []
    for path in paths:
        if not path.exists():
            raise UsageError(say("no such file or folder: {path}; name one that is there", path=path))
        if not path.is_dir():
            read.setdefault(path.resolve(), read_all(path))
            continue
        for found in scan(roots([path], Path()), suffixes()):
            parts: list[UnreadableError] = []
            try:
                read.setdefault(Path(found.place.real), read_all(found.place.path, parts))
            except UsageError as error:
                problems.append(Problem(found.shown, error.said))
            problems += [Problem(found.shown, part.said) for part in parts]
    return [article for articles in read.values() for article in articles], problems
