"""What several commands take: which corpus, how fresh, in which format and where to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from factcheck.cli import _language
from factcheck.cli._declare import ExitError, option
from factcheck.cli._progress import bar
from factcheck.cli._streams import note, note_problems
from factcheck.config import Setting, Settings, load
from factcheck.model import Finding, Severity, UsageError, say, say_counted
from factcheck.model.dataclass import replace
from factcheck.report import formats

if TYPE_CHECKING:
    from factcheck.desk.corpus import Corpus

STALE = 3

CorpusPaths = Annotated[
    list[Path] | None,
    option(
        "--corpus",
        metavar="PATH",
        help="A file or folder of articles; can be repeated. Default: as configured, else seeds/.",
    ),
]
NoRefresh = Annotated[bool, option("--no-refresh", help="Use the index as it is.")]
RequireFresh = Annotated[bool, option("--require-fresh", help="Exit with 3 where the index is out of date.")]
# both may be repeated; factcheck.cli._command pairs them
FormatName = Annotated[
    list[str] | None,
    option(
        "--format",
        metavar="FORMAT",
        help=lambda: say(
            "One of {known}, where the command has it; can be repeated. Default: text.", known=", ".join(formats())
        ),
        autocompletion=lambda incomplete: [name for name in formats() if name.startswith(incomplete)],
    ),
]
Output = Annotated[
    list[Path] | None,
    option("--output", "-o", metavar="FILE", help="Write the --format before it to FILE instead of standard output."),
]


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise UsageError(
            say("--as-of: {text!r} is no date; write it as YYYY-MM-DD, like 2024-03-31", text=text)
        ) from error


AsOf = Annotated[
    date | None,
    option("--as-of", metavar="DATE", parser=_day, help="Leave out what was published after DATE (YYYY-MM-DD)."),
]


@contextmanager
def opened(
    settings: Settings,
    *,
    no_refresh: bool,
    require_fresh: bool,
    as_of: date | None = None,
    processes: int | None = None,
) -> Iterator[Corpus]:
    """The corpus that was asked for; its problems are told on standard error. Exits with 3 where it has to be fresh.

    processes: with how many to read what is new; None: as many as there are cores, where there is much.
    """
    from factcheck.desk.corpus import Corpus

    if require_fresh:
        _require_fresh(settings)
    refresh = not (no_refresh or require_fresh)
    with bar() as progress:
        home = settings.home
        corpus = Corpus.open(
            settings.corpus.value,
            home=home,
            base=home,
            sources=settings.sources,
            refresh=refresh,
            progress=progress,
            processes=processes,
        )
    with corpus:
        note_problems(corpus.problems, corpus.remark)
        if as_of is not None:
            note_undated(corpus, as_of)
            corpus = corpus.as_of(as_of)
        yield corpus


def note_undated(corpus: Corpus, day: date) -> None:
    """What has no date may be later than a day on which the corpus is asked: people have to know."""
    undated = sum(article.published is None for article in corpus.articles())
    if undated:
        note(
            say_counted(
                "--as-of {day}: {count} article without a date kept",
                "--as-of {day}: {count} articles without a date kept",
                undated,
                day=day,
            )
        )


def _require_fresh(settings: Settings) -> None:
    from factcheck.store.open import stale

    if stale(settings.corpus.value, settings.home, settings.home, settings.sources):
        note(say("the index is out of date; run factcheck index"))
        raise ExitError(STALE)


def failing(findings: Sequence[Finding], fail_on: Severity) -> int:
    """The exit code for what was found."""
    return int(any(finding.severity.rank >= fail_on.rank for finding in findings))


def configured(paths: Sequence[Path] | None) -> Settings:
    """The settings of the project; a corpus named on the command line stands above the configured one."""
    settings = load(Path.cwd())
    _language.configured(settings.lang.value)
    return replace(settings, corpus=Setting(tuple(paths), "--corpus")) if paths else settings


def settings_for(paths: Sequence[Path] | None) -> Settings:
    """The settings that hold here. Raises UsageError where their corpus is not there."""
    settings = configured(paths)
    for path in settings.corpus.value:
        if not path.exists():
            raise UsageError(_missing(path, settings.corpus.origin))
    return settings


def articles_in(paths: Sequence[Path], corpus: Corpus, home: Path) -> list[str]:
    """The paths, as the corpus calls them, of its articles that are or lie below these files and folders.

    Raises UsageError for one that does not exist or holds nothing of the corpus: silence would look like an answer.
    """
    names = {*(article.path for article in corpus.articles()), *(problem.path for problem in corpus.problems)}
    # a corpus calls its files by their place below home, or as they were given
    places = {name: {(home / name).resolve(), Path(name).resolve()} for name in names}
    chosen: set[str] = set()
    for path in paths:
        wanted = path.resolve()
        below = {name for name, known in places.items() if any(place.is_relative_to(wanted) for place in known)}
        if not path.exists():
            raise UsageError(_missing(path, "PATH"))
        if not below:
            raise UsageError(
                say("PATH: {path} is no part of the corpus; name it with --corpus too, or another one", path=path)
            )
        chosen |= below
    return sorted(chosen)


def _missing(path: Path, origin: str) -> str:
    if origin == "default":
        return say(
            "no corpus: there is no {name}/ here; name one with --corpus PATH, or as corpus in factcheck.toml",
            name=path.name,
        )
    return say("{origin}: no such file or folder: {path}; name one that is there", origin=origin, path=path)
