"""factcheck init."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path
from shlex import quote
from typing import TYPE_CHECKING, Annotated

from factcheck.cli._declare import Example, argument, option
from factcheck.cli._files import require_writable, write
from factcheck.cli._progress import bar
from factcheck.cli._streams import note_problems
from factcheck.config import load
from factcheck.model import UsageError, say, say_counted
from factcheck.model.dataclass import dataclass
from factcheck.text.inert import one_line

if TYPE_CHECKING:
    from factcheck.desk.corpus import Corpus
    from factcheck.desk.first_claims import FirstClaim

# in the folder of a program these hold no articles
_NO_ARTICLES = frozenset("bench benchmarks build dist doc docs node_modules site-packages test tests venv".split())
_ABOUT = frozenset("authors changelog contributing license licence notice readme security todo".split())
_PUBLISHERS = 10

EXAMPLES = (
    Example("factcheck init seeds", "Begin with a folder of articles.", prints="wrote: claims.yaml"),
    Example(
        "factcheck init seeds --force",
        "Begin anew: what is there is replaced.",
        prints="wrote: factcheck.toml",
    ),
)


def command(
    folder: Annotated[
        Path | None, argument(metavar="[FOLDER]", help="A folder of articles. Default: this one.")
    ] = None,
    *,
    force: Annotated[bool, option("--force", help="Write the files anew where there are some.")] = False,
) -> int:
    """Begin with a folder of articles: settings and first claims.

    Writes factcheck.toml and claims.yaml, from what is found, and says what to type next. What is there stays as it is.
    """
    from factcheck.desk.corpus import Corpus
    from factcheck.desk.first_claims import first_claims

    place = _place(folder, force=force)
    for file in place.wanted:
        require_writable(file)
    with bar() as progress, Corpus.open(place.roots, home=place.home, base=place.home, progress=progress) as corpus:
        note_problems(corpus.problems, corpus.remark)
        claims = first_claims(corpus)
        if place.settings in place.wanted:
            _write_settings(place, corpus)
        if place.claims in place.wanted and claims:
            _write_claims(place, claims)
        for line in (*_told(place, corpus, claims), *_next(folder, place, corpus, claims)):
            print(line)
    return 0


@dataclass(frozen=True)
class _Place:
    """A folder to begin in: where its articles are, its two files, and which of these are to be written."""

    home: Path
    roots: Sequence[Path]
    settings: Path
    claims: Path
    wanted: Collection[Path]


def _place(folder: Path | None, *, force: bool) -> _Place:
    """The folder as it is set up, unless that is to be forgotten, else by what lies in it."""
    home = Path(os.path.abspath(folder or Path()))  # noqa: PTH100  (links keep their names)
    if not home.is_dir():
        raise UsageError(say("{folder}: no such folder; name one that holds articles", folder=folder))
    settings = load(home)
    if settings.file is not None and settings.file.parent == home and not force:
        file, roots, claims = settings.file, settings.corpus.value, settings.claims.value
    else:
        file, roots, claims = home / "factcheck.toml", tuple(home / name for name in _roots(home)), home / "claims.yaml"
    return _Place(home, roots, file, claims, [one for one in (file, claims) if force or not one.exists()])


def _roots(home: Path) -> list[str]:
    """The places in a folder that hold articles: itself, where some lie in it, else some of its folders."""
    from factcheck.sources import suffixes
    from factcheck.store.scan import roots, scan

    known = suffixes()
    entries = sorted(one for one in home.iterdir() if not one.name.startswith("."))
    if any(one.is_file() and one.suffix.lower() in known and one.stem.lower() not in _ABOUT for one in entries):
        return ["."]
    found = []
    for entry in entries:
        if entry.is_dir() and entry.name.lower() not in _NO_ARTICLES:
            try:
                found += [entry.name] if scan(roots([entry], home), known) else []
            except UsageError:  # there are none
                continue
    if not all(name.isprintable() for name in found):  # TOML has no way to write some names
        return ["."]
    if not found:
        read = ", ".join(sorted(known))
        raise UsageError(
            say(
                "{home}: no articles to begin with; put some in it ({read}), or name another folder",
                home=home,
                read=read,
            )
        )
    return found


def _write_settings(place: _Place, corpus: Corpus) -> None:
    from factcheck.config.template import first_settings

    counts = Counter(article.publisher for article in corpus.articles() if article.publisher)
    publishers = sorted(counts.items(), key=lambda one: (-one[1], one[0]))[:_PUBLISHERS]
    names = [root.relative_to(place.home).as_posix() for root in place.roots]
    write(place.settings, first_settings(names, publishers).encode("utf-8", "backslashreplace"))


def _write_claims(place: _Place, claims: Sequence[FirstClaim]) -> None:
    from factcheck.desk.registry.first import first_registry

    write(place.claims, first_registry(claims).encode("utf-8", "backslashreplace"))


def _told(place: _Place, corpus: Corpus, claims: Sequence[FirstClaim]) -> Iterator[str]:
    """What was found and done, a line each."""
    articles = corpus.articles()
    figures = sum(article.facts for article in articles)
    yield say_counted(
        "found: {count} article, {figures} figures",
        "found: {count} articles, {figures} figures",
        len(articles),
        figures=figures,
    )
    for file in (place.settings, place.claims):
        name = one_line(os.path.relpath(file, place.home))
        if file in place.wanted and file.exists():
            yield say("wrote: {name}", name=name)
        elif file.exists():
            yield say("kept: {name}, which was there; --force begins anew", name=name)
    if not claims:
        yield say("no claims: no sentence says for itself what a figure is of and when")


def _next(folder: Path | None, place: _Place, corpus: Corpus, claims: Sequence[FirstClaim]) -> Iterator[str]:
    """What to type next, with claims and articles that are there."""
    yield ""
    yield say("Type next:")
    if folder is not None and place.home != Path.cwd():
        yield f"  cd {quote(str(folder))}"
    if claims:
        yield f"  factcheck verify {quote(claims[0].claim)}"
    if place.claims.exists():
        yield "  factcheck check"
    yield "  factcheck conflicts"
    article = next((one.path for one in corpus.articles() if one.facts and one.path == one_line(one.path)), None)
    if article is not None:
        yield f"  factcheck lint {quote(article)}"
        yield f"  factcheck facts {quote(article)}"
