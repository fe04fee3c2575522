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
    Place,
    Problem,
    Row,
    Series,
    Standing,
    Timeline,
)
from factcheck.report import Page
from factcheck.report._markdown.checks import document as checks_document
from factcheck.report._markdown.findings import document as findings_document
from factcheck.report._markdown.inert import inert
from factcheck.report._markdown.limit import Limit, characters, unusable
from factcheck.report._markdown.rules import page as rule_page
from factcheck.report._rules import standing
from factcheck.report._where import within
from factcheck.report._words import decrease, in_power, letter, observation, on_one_scale, period, series_name, unit
from factcheck.rules import Rule

ENCODING = "utf-8"

_LONGEST = Limit(65_536, characters)  # GitHub takes no longer comment
_MOST_COLUMNS = 6  # beyond them a table can't be read: the articles stand below each other in one cell
_MARKS = {Agreement.SAME: "=", Agreement.LESS_EXACT: "≈", Agreement.DIFFERENT: "≠"}
_NOTES = {Standing.DIFFERS: "≠ differs from the latest", Standing.REVISED: "revised since", Standing.LESS_EXACT: "≈"}


def findings(found: Iterable[Finding], problems: Sequence[Problem], page: Page) -> None:
    """A comment for a pull request: the findings by file, the sentences they meet folded away."""
    page.stream.write(findings_document(found, problems, _LONGEST))


def checks(checked: Iterable[Checked], problems: Sequence[Problem], page: Page) -> None:
    """A comment on the registered claims whose verdict has changed."""
    page.stream.write(checks_document(checked, problems, _LONGEST))


def rules(known: Iterable[Rule], problems: Sequence[Problem], page: Page) -> None:
    """A table of the rules."""
    rows = ([f"`{rule.id}`", inert(rule.summary), inert(standing(rule))] for rule in known)
    _write(page, ["rule", "what it finds", ""], rows)


def explanations(known: Iterable[Rule], problems: Sequence[Problem], page: Page) -> None:
    """The page of each rule under a heading of its own."""
    for rule in known:
        head = (f"## {rule.id}", inert(f"{rule.summary[:1].upper()}{rule.summary[1:]}: {standing(rule)}."))
        page.stream.write("\n\n".join((*head, *rule_page(rule))) + "\n\n")


def alignments(found: Iterable[Alignment], problems: Sequence[Problem], page: Page) -> None:
    """The articles, a table of their common observations, and one of what only one of them prints."""
    for alignment in found:
        printing = (*(cell for row in alignment.rows for cell in row.cells), *alignment.only)
        used = sorted({cell.column for cell in printing})
        articles = ([letter(number), *_column(alignment.columns[number])] for number in used)
        _write(page, ["article", "path", "title", "published"], articles)
        beside = used if len(used) <= _MOST_COLUMNS else None
        head = ["printed"] if beside is None else [letter(number) for number in beside]
        _write(page, ["", "observation", *head], (_row(row, beside) for row in alignment.rows))
        _write(page, ["only in", "line", "printed", "observation"], map(_only, alignment.only))
    _close(page, problems)


def timelines(found: Iterable[Timeline], problems: Sequence[Problem], page: Page) -> None:
    """A table for each series: a line for each print."""
    for timeline in found:
        for series in timeline.series:
            name = ", ".join((timeline.name, str(timeline.measure), series_name(series)))
            page.stream.write(f"**{inert(name)}**\n\n")
            scale = unit(series.points[0].latest.quantity, series.power)
            _write(page, ["period", "printed", f"in {scale}" if scale else "value", "source", ""], _reports(series))
        if not timeline.series:  # an empty answer is told, or it would look like a failure
            page.stream.write(f"{inert(f'no figures of {timeline.name} are known for this')}\n")
    _close(page, problems)


def _write(page: Page, head: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """A table whose cells are inert already; nothing where there are no rows."""
    lines = [" | ".join(row) for row in rows]
    if lines:
        rule = "|".join(" --- " for _ in head)
        page.stream.write(f"| {' | '.join(map(inert, head))} |\n|{rule}|\n")
        page.stream.write("".join(f"| {line} |\n" for line in lines) + "\n")


def _column(column: Column) -> list[str]:
    return [inert(column.path), inert(column.title or ""), column.published.isoformat() if column.published else ""]


def _row(row: Row, beside: Sequence[int] | None) -> list[str]:
    """The observation and what each article prints, in columns of their own or, where there are too many, in one."""
    scale, values = on_one_scale(row.power, row.facts)
    told = dict(zip(row.facts, values, strict=True)) if values else {}
    about = observation(row.facts) + (f", in {scale}" if scale else "")
    cells = {cell.column: _cell(cell, told) for cell in row.cells}
    if beside is None:
        printed = ["<br>".join(f"{letter(number)}: {cell}" for number, cell in cells.items())]
    else:
        printed = [cells.get(number, "") for number in beside]
    return [_MARKS[row.agreement], inert(about), *printed]


def _cell(cell: Cell, values: dict[Fact, str]) -> str:
    told = (
        f"{inert(fact.printed)}{f' → {inert(values[fact])}' if fact in values else ''} ({_line(fact.place)})"
        for fact in cell.facts
    )
    return "<br>".join(told)


def _only(cell: Cell) -> list[str]:
    fact = cell.facts[0]
    value = f" → {inert(decrease(fact))}" if decrease(fact) else ""
    lines = ", ".join(_line(one.place) for one in cell.facts)
    return [letter(cell.column), lines, inert(fact.printed) + value, inert(observation(cell.facts))]


def _line(place: Place) -> str:
    return inert(within(place) if place.locator else f"{place.line}")


def _reports(series: Series) -> Iterator[list[str]]:
    for point in series.points:
        for told in point.prints:
            place = told.fact.place
            value = " or ".join(in_power(one, series.power) for one in told.fact.quantity.readings)
            known = (place.title, place.published and place.published.isoformat(), f"{place.path}:{place.line}")
            source = ", ".join(part for part in known if part)
            note = ", ".join(part for part in (_NOTES.get(told.standing), inert(point.words)) if part)
            yield [inert(period(point.period)), inert(told.fact.printed), inert(value), inert(source), note]


def _close(page: Page, problems: Sequence[Problem]) -> None:
    page.stream.write(unusable(problems))
