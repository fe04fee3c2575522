"""factcheck verify."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Annotated

from factcheck.cli._declare import Example, argument, option
from factcheck.cli._input import read_text
from factcheck.cli._options import AsOf, CorpusPaths, FormatName, NoRefresh, Output, RequireFresh, opened, settings_for
from factcheck.cli._output import shower
from factcheck.model import UsageError, VerdictLabel, say

EXAMPLES = (
    Example('factcheck verify "2023 growth 7.68%"', "Is this figure right?", prints="✓ supported"),
    Example(
        'factcheck verify "IIP năm 2023 của Lạng Sơn tăng 8,68%"',
        "In Vietnamese, and a wrong one: the exit code is 1.",
        prints="✗ refuted",
        code=1,
    ),
    Example(
        "factcheck verify -f claims.txt --strict --format json -o verdicts.json",
        "Ask a claim a line, fail unless all are supported, and keep the answers.",
        prints='"verdict": "not_enough_info"',
        code=1,
    ),
)


def command(
    claims: Annotated[
        list[str] | None, argument(metavar="[CLAIM]...", help="Sentences with a figure; - reads standard input.")
    ] = None,
    file: Annotated[
        Path | None, option("--file", "-f", metavar="FILE", help="A claim a line; # begins a comment line.")
    ] = None,
    strict: Annotated[bool, option("--strict", help="Exit with 1 also where there is not enough info.")] = False,
    *,
    corpus_paths: CorpusPaths = None,
    no_refresh: NoRefresh = False,
    require_fresh: RequireFresh = False,
    as_of: AsOf = None,
    format: FormatName = None,
    output: Output = None,
) -> int:
    """Is a claim supported or refuted by the corpus?"""
    asked = list(_claims(claims or [], file))
    if not asked:
        raise UsageError(say("no claim to verify; write one in quotes, or name a file with -f, a claim a line"))
    show = shower("verdicts", format, output)
    settings = settings_for(corpus_paths)
    with opened(settings, no_refresh=no_refresh, require_fresh=require_fresh, as_of=as_of) as corpus:
        verdicts = [corpus.verify(claim) for claim in asked]
        show(verdicts, corpus.problems)
    failing = {VerdictLabel.REFUTED, *([VerdictLabel.NOT_ENOUGH_INFO] if strict else [])}
    return int(any(verdict.label in failing for verdict in verdicts))


def _claims(given: Sequence[str], file: Path | None) -> Iterator[str]:
    for claim in given:
        if claim == "-":
            yield from _lines(read_text(Path(claim)))
        elif claim.strip():
            yield claim
        else:
            raise UsageError(say("a claim is empty; write a sentence with a figure in it"))
    if file is not None:
        yield from _lines(read_text(file))


def _lines(text: str) -> Iterator[str]:
    lines = (line.strip() for line in text.split("\n"))
    return (line for line in lines if line and not line.startswith("#"))
