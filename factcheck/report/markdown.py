"""Markdown (CommonMark with GitHub's tables) for a wiki or a comment. Nothing of an article acts in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from factcheck.model import (
    Agreement,
    Alignment,
    Cell,
    Checked,
    Column,
    Fact,
    Finding,
    Message,
    Place,
    Problem,
    Row,
    Series,
    Standing,
    Timeline,
    Words,
    joined,
    say,
    term,
    told,
)
from factcheck.report import Page
from factcheck.report._markdown.checks import document as checks_document
from factcheck.report._markdown.findings import document as findings_document
from factcheck.report._markdown.inert import inert
from factcheck.report._markdown.limit import Limit, characters, unusable
from factcheck.report._markdown.rules import page as rule_page
from factcheck.report._rules import standing
from factcheck.report._where import within
from factcheck.report._words import decrease, letter, observation, on_one_scale, period, readings, series_name, unit
from factcheck.rules import Rule

ENCODING = "utf-8"

_LONGEST = Limit(65_536, characters)  # GitHub takes no longer comment
_MOST_COLUMNS = 6  # beyond them a table can't be read: the articles stand below each other in one cell
_MARKS = {Agreement.SAME: "=", Agreement.LESS_EXACT: "≈", Agreement.DIFFERENT: "≠"}
_NOTES = {
    Standing.DIFFERS: say("≠ differs from the latest"),
    Standing.REVISED: say("revised since"),
    Standing.LESS_EXACT: "≈",
}


def findings(found: Iterable[Finding], problems: Sequence[Problem], page: Page) -> None:
    """A comment for a pull request: the findings by file, the sentences they meet folded away."""
    page.stream.write(findings_document(found, problems, _LONGEST, page.words))


def checks(checked: Iterable[Checked], problems: Sequence[Problem], page: Page) -> None:
    """A comment on the registered claims whose verdict has changed."""
    page.stream.write(checks_document(checked, problems, _LONGEST, page.words))


def rules(known: Iterable[Rule], problems: Sequence[Problem], page: Page) -> None:
    """A table of the rules."""
    rows = (
        [f"`{rule.id}`", inert(term(rule.summary), page.words), inert(standing(rule), page.words)] for rule in known
    )
    _write(page, [say("rule"), say("what it finds"), ""], rows)


def explanations(known: Iterable[Rule], problems: Sequence[Problem], page: Page) -> None:
    """The page of each rule under a heading of its own."""
    for rule in known:
        summary = told(term(rule.summary), page.words)
        head = (f"## {rule.id}", inert(f"{summary[:1].upper()}{summary[1:]}: {told(standing(rule), page.words)}."))
        page.stream.write("\n\n".join((*head, *rule_page(rule, page.words))) + "\n\n")


def alignments(found: Iterable[Alignment], problems: Sequence[Problem], page: Page) -> None:
    """The articles, a table of their common observations, and one of what only one of them prints."""
    for alignment in found:
        printing = (*(cell for row in alignment.rows for cell in row.cells), *alignment.only)
        used = sorted({cell.column for cell in printing})
        articles = ([letter(number), *_column(alignment.columns[number], page.words)] for number in used)
        _write(page, [say("article"), say("path"), say("title"), say("published")], articles)
        beside = used if len(used) <= _MOST_COLUMNS else None
        head = [say("printed")] if beside is None else [letter(number) for number in beside]
        _write(page, ["", say("observation"), *head], (_row(row, beside, page.words) for row in alignment.rows))
        only = (_only(cell, page.words) for cell in alignment.only)
        _write(page, [say("only in"), say("line"), say("printed"), say("observation")], only)
    _close(page, problems)


def timelines(found: Iterable[Timeline], problems: Sequence[Problem], page: Page) -> None:
    """A table for each series: a line for each print."""
    for timeline in found:
        for series in timeline.series:
            name = joined(", ", filter(None, (timeline.name, timeline.measure, series_name(series))))
            page.stream.write(f"**{inert(name, page.words)}**\n\n")
            scale = unit(series.points[0].latest.quantity, series.power)
            value = say("in {scale}", scale=scale) if scale else say("value")
            _write(page, [say("period"), say("printed"), value, say("source"), ""], _reports(series, page.words))
        if not timeline.series:  # an empty answer is told, or it would look like a failure
            nothing = say("no figures of {what} are known for this", what=timeline.name)
            page.stream.write(f"{inert(nothing, page.words)}\n")
    _close(page, problems)


def _write(page: Page, head: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """A table whose cells are inert already; nothing where there are no rows."""
    lines = [" | ".join(row) for row in rows]
    if lines:
        rule = "|".join(" --- " for _ in head)
        page.stream.write(f"| {' | '.join(inert(name, page.words) for name in head)} |\n|{rule}|\n")
        page.stream.write("".join(f"| {line} |\n" for line in lines) + "\n")


def _column(column: Column, words: Words) -> list[str]:
    return [inert(column.path), inert(column.title or ""), inert(column.published or "", words)]


def _row(row: Row, beside: Sequence[int] | None, words: Words) -> list[str]:
    """The observation and what each article prints, in columns of their own or, where there are too many, in one."""
    scale, values = on_one_scale(row.power, row.facts)
    meant = dict(zip(row.facts, values, strict=True)) if values else {}
    about = observation(row.facts)
    if scale:
        about = say("{what}, in {scale}", what=about, scale=scale)
    cells = {cell.column: _cell(cell, meant, words) for cell in row.cells}
    if beside is None:
        printed = ["<br>".join(f"{letter(number)}: {cell}" for number, cell in cells.items())]
    else:
        printed = [cells.get(number, "") for number in beside]
    return [_MARKS[row.agreement], inert(about, words), *printed]


def _cell(cell: Cell, values: dict[Fact, Message], words: Words) -> str:
    prints = (
        f"{inert(fact.printed)}{f' → {inert(values[fact], words)}' if fact in values else ''} ({_line(fact.place)})"
        for fact in cell.facts
    )
    return "<br>".join(prints)


def _only(cell: Cell, words: Words) -> list[str]:
    fact = cell.facts[0]
    value = f" → {inert(decrease(fact), words)}" if decrease(fact) else ""
    lines = ", ".join(_line(one.place) for one in cell.facts)
    return [letter(cell.column), lines, inert(fact.printed) + value, inert(observation(cell.facts), words)]


def _line(place: Place) -> str:
    return inert(within(place) if place.locator else f"{place.line}")


def _reports(series: Series, words: Words) -> Iterator[list[str]]:
    for point in series.points:
        for report in point.prints:
            place = report.fact.place
            value = readings(report.fact.quantity, series.power)
            source = joined(", ", filter(None, (place.title, place.published, f"{place.path}:{place.line}")))
            note = joined(", ", filter(None, (_NOTES.get(report.standing), inert(point.words))))
            cells = (period(point.period), report.fact.printed, value, source)
            yield [*(inert(cell, words) for cell in cells), told(note, words)]


def _close(page: Page, problems: Sequence[Problem]) -> None:
    page.stream.write(unusable(problems, page.words))
