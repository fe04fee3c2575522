"""Errors that were planted: how many of each kind and by which rule were found, the alarms, and what was missed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import zip_longest

from factcheck.model import Finding, Mutant, Mutations, Problem, Rate, joined, say, say_counted
from factcheck.report import Page
from factcheck.report._count import more
from factcheck.report._quote import position
from factcheck.report._text.count import closing
from factcheck.report._text.quote import quote
from factcheck.report._text.screen import Screen
from factcheck.report._text.styled import Text, cell_len

_GAP = 2
_MOST_ALARMS = 10

_MEANS = say(
    "Found: an error or a warning stands at the changed figure that the untouched article does not have there. "
    "Beside the original: the untouched article is in the corpus, as when a rewritten story is held against what was "
    "printed. Alone: it is not, so that only the article's own arithmetic and other articles can tell. In brackets is "
    "where the true share lies with 95 % confidence."
)
_ALARMS_MEAN = say(
    "Alarms on untouched articles may be contradictions in print: read them before you count them as false."
)
_ECHOES_MEAN = say(
    "A copy with nothing changed is right wherever its original is: what it alone raises is a false alarm."
)


def mutations(found: Iterable[Mutations], problems: Sequence[Problem], page: Page) -> None:
    """The tables, then some of the errors that were missed, the alarms, and what the figures mean."""
    screen = Screen(page)
    for measured in found:
        if measured.mutants:
            _measured(screen, measured)
        else:
            screen.block(
                screen.words(say("no error planted: these articles have no figure that can be changed"), "bold")
            )
    closing(screen, [], problems)


def _measured(screen: Screen, measured: Mutations) -> None:
    _table(screen, _by_kind(measured))
    if measured.rules:
        screen.blank()
        _table(screen, _by_rule(measured))
    _missed(screen, measured)
    _alarms(screen, say("alarms on untouched articles"), measured.alarms, _ALARMS_MEAN)
    _alarms(screen, say("false alarms on copies with nothing changed"), measured.echoes, _ECHOES_MEAN)
    screen.blank()
    screen.block(screen.words(_MEANS))
    beside, alone = _rate(measured.found("beside")), _rate(measured.found("alone"))
    told = say_counted(
        "{count} error planted in copies of {articles}: found beside the original {beside}, alone {alone}",
        "{count} errors planted in copies of {articles}: found beside the original {beside}, alone {alone}",
        len(measured.mutants),
        articles=say_counted("{count} article", "{count} articles", len(measured.articles)),
        beside=beside,
        alone=alone,
    )
    screen.block(screen.words(told, "bold"))


def _by_kind(measured: Mutations) -> list[list[str]]:
    rows: list[list[str]] = [[say("error"), say("planted"), say("found beside the original"), say("found alone")]]
    for kind in measured.kinds:
        cells = [_cell(measured, setting, kind) for setting in ("beside", "alone")]
        rows.append([kind, str(len(measured.planted(kind))), *cells])
    return rows


def _cell(measured: Mutations, setting: str, kind: str) -> str:
    rate, noted = measured.found(setting, kind), measured.noted(setting, kind)
    if not noted:
        return _rate(rate)
    return say_counted("{rate}, {count} note more", "{rate}, {count} notes more", noted, rate=_rate(rate))


def _rate(rate: Rate) -> str:
    """25 = 83 % (66 to 93)."""
    if not rate.of:
        return "-"
    low, high, share = (f"{part * 100:.0f}" for part in (*rate.interval, rate.share))
    return say("{hits} = {share} % ({low} to {high})", hits=rate.hits, share=share, low=low, high=high)


def _by_rule(measured: Mutations) -> list[list[str]]:
    rows: list[list[str]] = [[say("rule"), say("found beside"), say("found alone"), say("alarms"), say("false alarms")]]
    for rule in measured.rules:
        found = (measured.found_by(rule, setting) for setting in ("beside", "alone"))
        alarms = (sum(one.rule == rule for one in raised) for raised in (measured.alarms, measured.echoes))
        rows.append([rule, *map(str, (*found, *alarms))])
    return rows


def _table(screen: Screen, rows: Sequence[Sequence[str]]) -> None:
    """Columns where they fit, else each row in words: "digit: planted 30; found alone 4 = 13 %"."""
    rows = [[screen.told(cell) for cell in row] for row in rows]
    head, *body = rows
    widths = [max(map(cell_len, column)) for column in zip(*rows, strict=True)]
    if sum(widths) + _GAP * (len(widths) - 1) > screen.width:
        for name, *cells in body:
            told = "; ".join(f"{title} {cell}" for title, cell in zip(head[1:], cells, strict=True))
            screen.block(screen.words(f"{name}: {told}"), hang=_GAP)
        return
    for number, row in enumerate(rows):
        padded = (cell + " " * (width + _GAP - cell_len(cell)) for cell, width in zip(row, widths, strict=True))
        screen.line(screen.words("".join(padded), "" if number else "bold"))


def _missed(screen: Screen, measured: Mutations) -> None:
    """Errors that were not found beside their original first, by turns of every kind."""
    for title, is_missed in (
        (say("missed beside the original"), lambda one: not one.beside.found),
        (say("missed alone"), lambda one: one.beside.found and not one.alone.found),
    ):
        missed = _by_turns(measured, is_missed)
        if missed and measured.shown:
            screen.blank()
            shown = min(measured.shown, len(missed))
            told = say("{title}: {shown} of {all}", title=title, shown=shown, all=len(missed))
            screen.block(screen.words(told, "bold"))
            for one in missed[: measured.shown]:
                _mutant(screen, one)


def _by_turns(measured: Mutations, is_missed: Callable[[Mutant], bool]) -> list[Mutant]:
    lists = ([one for one in measured.planted(kind) if is_missed(one)] for kind in measured.kinds)
    return [one for turn in zip_longest(*lists) for one in turn if one is not None]


def _mutant(screen: Screen, one: Mutant) -> None:
    change = f"{one.kind}: {one.before} {screen.marks.arrow} {one.after}"
    screen.line(screen.words(position(one.place), "cyan"), Text(": "), screen.words(change))
    quote(screen, one.place, indent=4)


def _alarms(screen: Screen, title: str, raised: Sequence[Finding], means: str) -> None:
    screen.blank()
    if not raised:
        screen.block(screen.words(say("{title}: none", title=title), "bold"))
        return
    screen.block(screen.words(joined(": ", [title, str(len(raised))]), "bold"))
    for one in raised[:_MOST_ALARMS]:
        what = joined("", [": ", say("{severity}[{rule}]", severity=one.severity, rule=one.rule)])
        screen.line(screen.words(position(one.place), "cyan"), screen.words(what))
        screen.block(screen.words(one.message), indent=4)
    if len(raised) > _MOST_ALARMS:
        screen.line(Text("  "), screen.words(more(len(raised) - _MOST_ALARMS), "dim"))
    screen.block(screen.words(means))
