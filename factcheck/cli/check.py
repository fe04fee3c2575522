"""factcheck check."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from factcheck.cli._declare import Example, argument, option
from factcheck.cli._files import require_writable, write
from factcheck.cli._options import (
    AsOf,
    CorpusPaths,
    FormatName,
    NoRefresh,
    Output,
    RequireFresh,
    note_undated,
    opened,
    settings_for,
)
from factcheck.cli._output import shower
from factcheck.cli._progress import bar
from factcheck.cli._streams import note
from factcheck.cli._texts import Files
from factcheck.config import Setting, Settings, load
from factcheck.model import Checked, UsageError, say

if TYPE_CHECKING:
    from factcheck.desk.corpus import Corpus
    from factcheck.desk.registry import Registry


EXAMPLES = (
    Example("factcheck check", "Ask all claims of claims.yaml again.", prints="each as expected"),
    Example(
        "factcheck check --only 'growth-2023*' --update",
        "Only some of them, and take over verdicts that changed.",
        prints="each as expected",
    ),
)


def command(
    claims: Annotated[
        Path | None,
        argument(metavar="[FILE]", help="The registered claims. Default: claims.yaml of the project."),
    ] = None,
    *,
    only: Annotated[
        list[str] | None,
        option("--only", metavar="ID", help="Check this claim only; * stands for anything; can be repeated."),
    ] = None,
    update: Annotated[bool, option("--update", help="Write the verdicts that changed into FILE.")] = False,
    corpus_paths: CorpusPaths = None,
    no_refresh: NoRefresh = False,
    require_fresh: RequireFresh = False,
    as_of: AsOf = None,
    format: FormatName = None,
    output: Output = None,
) -> int:
    """Do registered claims still have the verdicts expected?"""
    from factcheck.desk.registry import read

    show = shower("checks", format, output)
    settings = settings_for(corpus_paths)
    path = _file(claims, settings.claims)
    registry = read(path, _shown(path, settings.home))
    chosen = registry.only(only) if only else registry
    if update:
        require_writable(path, registry.name)
    with opened(settings, no_refresh=no_refresh, require_fresh=require_fresh) as corpus:
        checked = _checked(corpus, chosen, settings, as_of)
        if update:
            checked = _updated(registry, checked)
        show(checked, corpus.problems, Files(settings.home))
    return _code(checked)


def _file(given: Path | None, configured: Setting[Path]) -> Path:
    """The file that holds the claims: the one named, else the one that is configured."""
    if given is not None:
        return given
    if configured.origin != "default" and not configured.value.exists():
        raise UsageError(
            say(
                "{origin}: no such file: {value}; name one that is there",
                origin=configured.origin,
                value=configured.value,
            )
        )
    return configured.value


def _shown(path: Path, home: Path) -> str:
    """What outputs call a file: its place in the project, as that of articles, else as it was given."""
    place = _absolute(path)
    return (place.relative_to(home) if place.is_relative_to(home) else path).as_posix()


def _absolute(path: Path) -> Path:
    return Path(os.path.abspath(path))  # noqa: PTH100  (links keep their names)


def _checked(corpus: Corpus, registry: Registry, settings: Settings, as_of: date | None) -> list[Checked]:
    from factcheck.desk.check import check

    if as_of is not None:
        note_undated(corpus, as_of)
    home = load(_absolute(registry.path).parent).home
    with bar(say("claims")) as progress:
        checked = check(corpus, registry, as_of=as_of, base=settings.home, home=home, progress=progress)
    for claim in checked:
        for problem in claim.problems:
            note(say("{where}: {message}", where=problem.where, message=problem.message))
    return checked


def _updated(registry: Registry, checked: list[Checked]) -> list[Checked]:
    """The claims as they are once the file expects the verdicts that changed."""
    from factcheck.desk.check import updated

    content, marked = updated(registry, checked)
    if registry.path.read_bytes() != registry.content:
        raise UsageError(
            say("{name}: was changed by somebody else while it was checked; run again", name=registry.name)
        )
    if content != registry.content:
        write(registry.path, content, registry.name)
    return marked


def _code(checked: list[Checked]) -> int:
    if any(claim.problems for claim in checked):
        return 2
    return int(any(claim.changed and not claim.updated for claim in checked))
