"""factcheck mutate."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Annotated

from factcheck.cli._declare import Example, argument, option
from factcheck.cli._options import (
    AsOf,
    CorpusPaths,
    FormatName,
    NoRefresh,
    Output,
    RequireFresh,
    articles_in,
    opened,
    settings_for,
)
from factcheck.cli._output import shower
from factcheck.cli._policy import policy, with_options
from factcheck.cli._progress import bar
from factcheck.cli._streams import note
from factcheck.model import Article, Mutations, UsageError, say
from factcheck.model.dataclass import replace

EXAMPLES = (
    Example(
        "factcheck mutate --each 2",
        "Two planted errors of each kind: how many are found?",
        prints="found beside the original",
    ),
    Example(
        "factcheck mutate seeds/dau-an-tang-truong.md --kind digit --each 3 --fail-under 80",
        "Wrong digits in one article; fail if fewer than 80 % are found.",
        prints="digit",
    ),
)


def command(
    paths: Annotated[
        list[Path] | None, argument(metavar="[PATH]...", help="Plant errors only in copies of these.")
    ] = None,
    each: Annotated[int, option(min=1, metavar="N", help="How many errors of each kind to plant.")] = 20,
    seed: Annotated[int, option(metavar="N", help="Another number plants other errors.")] = 1,
    kinds: Annotated[
        list[str] | None, option("--kind", metavar="KIND", help="Only this kind of error; can be repeated.")
    ] = None,
    show_missed: Annotated[int, option(min=0, metavar="N", help="How many missed errors to show.")] = 5,
    fail_under: Annotated[
        float | None,
        option(min=0, max=100, metavar="PERCENT", help="Exit with 1 if fewer are found beside the original."),
    ] = None,
    *,
    corpus_paths: CorpusPaths = None,
    no_refresh: NoRefresh = False,
    require_fresh: RequireFresh = False,
    as_of: AsOf = None,
    format: FormatName = None,
    output: Output = None,
) -> int:
    """How many errors planted in your articles does lint find?

    They are planted in copies; no file is changed.
    """
    show = shower("mutations", format, output)
    settings = with_options(settings_for(corpus_paths), None, None, None)
    with opened(settings, no_refresh=no_refresh, require_fresh=require_fresh, as_of=as_of) as corpus:
        known = {article.path for article in corpus.articles()}
        chosen = known & set(articles_in(paths, corpus, settings.home)) if paths else known
        articles = list(_read(sorted(chosen), settings.home))
        with bar(say("copies with an error")) as progress:
            found = corpus.mutate(
                articles, each=each, seed=seed, only=kinds or (), policy=policy(settings), progress=progress
            )
        show([replace(found, shown=show_missed)], corpus.problems)
    return _failing(found, fail_under)


def _failing(found: Mutations, fail_under: float | None) -> int:
    """The exit code; where nothing could be planted, nothing is known to be found."""
    rate = found.found("beside")
    return int(fail_under is not None and (not rate.of or rate.share * 100 < fail_under))


def _read(names: Iterable[str], home: Path) -> Iterator[Article]:
    """The articles of the corpus with their text, called as in the corpus."""
    from factcheck.sources import read_all

    for name in names:
        path = home / name if (home / name).exists() else Path(name)
        try:
            for article in read_all(path, []):  # what is wrong with parts of it was told with the corpus
                yield replace(article, id=article.id.replace(path.as_posix(), name, 1), path=name)
        except UsageError as error:  # since it was indexed
            note(error.said)
