"""How good are the verdicts on claims that somebody labelled? So that a desk measures it on claims of its own.

The claims stand in a file of JSON Lines: `claim`, `label` (supported, refuted or not_enough_info; SUPPORTED, REFUTED
and NEI are understood), and, where the corpus is not the one to ask, `context`, the article's text; `id` and
`published` (ISO) if known.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from factcheck.model import Article, Checked, Evaluation, UsageError, Verdict, VerdictLabel, say

if TYPE_CHECKING:
    from factcheck.desk.corpus import Corpus

_LABELS = {"nei": VerdictLabel.NOT_ENOUGH_INFO, **{label.value: label for label in VerdictLabel}}
_LONGEST = 16 * 1024 * 1024  # characters of a line


class Labelled(NamedTuple):
    """A row of the file: context is the article's text, None where the corpus is to be asked."""

    id: str
    claim: str
    label: VerdictLabel
    context: str | None
    published: date | None
    path: Path
    line: int


def labelled(path: Path) -> list[Labelled]:
    """The claims of a file, in its order. Raises UsageError, with the line, for a row that can't be used."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(
            say("{path}: can't be read ({error}); name a file of JSON Lines in UTF-8", path=path, error=error)
        ) from error
    # not splitlines: a string of JSON may hold the other characters that end a line
    rows = [_row(line, path, number) for number, line in enumerate(text.split("\n"), start=1) if line.strip()]
    if not rows:
        raise UsageError(
            say("{path}: no claims; write one object a line, with claim, label and, if wanted, context", path=path)
        )
    return rows


def evaluate(
    rows: Sequence[Labelled], corpus: Corpus | None = None, progress: Callable[[int, int], None] | None = None
) -> Evaluation:
    """The verdict on each labelled claim; corpus answers those that bring no context.

    progress is told after each claim how many are done and how many there are. Raises UsageError for a claim without
    context where there is no corpus.
    """
    checked = []
    for done, row in enumerate(rows, start=1):
        checked.append(Checked(row.id, row.claim, row.label, _verdict(row, corpus), str(row.path), row.line))
        if progress is not None:
            progress(done, len(rows))
    return Evaluation(tuple(checked))


def _verdict(row: Labelled, corpus: Corpus | None) -> Verdict:
    from factcheck.desk.corpus import Corpus

    if row.context is not None:
        article = Article.from_text(row.context, id=row.id, published=row.published)
        return Corpus([article]).verify(row.claim)
    if corpus is None:
        raise UsageError(
            say(
                "{path}:{line}: no context and no corpus; add the article's text under context",
                path=row.path,
                line=row.line,
            )
        )
    return corpus.verify(row.claim)


def _row(line: str, path: Path, number: int) -> Labelled:
    where = f"{path}:{number}"
    try:
        read: Any = json.loads(line) if len(line) <= _LONGEST else None
    except (ValueError, RecursionError) as error:
        raise UsageError(say("{where}: no JSON; write one object a line", where=where)) from error
    if not isinstance(read, dict) or not isinstance(read.get("claim"), str):
        raise UsageError(
            say("{where}: no claim; write an object with claim, label and, if wanted, context", where=where)
        )
    label = _LABELS.get(str(read.get("label", "")).lower().replace(" ", "_"))
    if label is None:
        raise UsageError(say("{where}: label must be one of {known}", where=where, known=", ".join(VerdictLabel)))
    context = read.get("context")
    return Labelled(
        id=str(read.get("id", number)),
        claim=read["claim"],
        label=label,
        context=context if isinstance(context, str) else None,
        published=_published(read.get("published"), where),
        path=path,
        line=number,
    )


def _published(value: object, where: str) -> date | None:
    if value is None:
        return None
    try:
        return date.fromisoformat(str(value)[:10])
    except ValueError as error:
        raise UsageError(say("{where}: published is no date; write it as 2024-02-09", where=where)) from error
