"""A corpus at a glance: what it holds, what in it cannot all be true, how its indicators went."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date

from factcheck.catalogue import indicators
from factcheck.desk.marks import marked
from factcheck.desk.sheets import Texts, sheet
from factcheck.desk.timeline import of_groups
from factcheck.model import Fact, Finding, Findings, Mark, Overview, Sheet, Support, Timeline
from factcheck.observation.alignment import aligned
from factcheck.store.contract import ArticleRecord, Store

MOST = 1000
"""Articles that are shown where nobody says how many."""

_DRAWN = 2  # points from which a series is a line
_Group = Sequence[Fact]


def overview(
    store: Store, findings: Findings, texts: Texts, *, paths: Collection[str] | None = None, most: int = MOST
) -> Overview:
    """The corpus, or its articles with these paths, beside all that the corpus prints.

    findings: what was found in it; texts: where the articles are read. Of more than so many articles (most) those with
    findings are shown, then the newest. The cost grows with the figures of the corpus.
    """
    facts = list(store.facts())
    groups = aligned(facts)
    wanted = None if paths is None else frozenset(paths)
    records = _worst_first(store.articles(wanted), findings)
    shown = {record.id for record in records[:most]}
    marks = _by_article(marked((fact for fact in facts if fact.origin in shown), groups, findings))
    sheets = [sheet(record, marks[record.id], texts) for record in sorted(records[:most], key=_by_path)]
    series, undrawn = _timelines(groups, wanted)
    return Overview(
        sheets=tuple(sorted(sheets, key=_sheet_order)),
        findings=findings,
        timelines=tuple(series),
        supports=_supports(sheets),
        undrawn=undrawn,
        left_out=max(0, len(records) - most),
    )


def _worst_first(records: Iterable[ArticleRecord], findings: Iterable[Finding]) -> list[ArticleRecord]:
    ranks: dict[str, int] = defaultdict(lambda: -1)
    for finding in findings:
        for place in (finding.place, *(other.place for other in finding.related)):
            ranks[place.path] = max(ranks[place.path], finding.severity.rank)
    return sorted(records, key=lambda record: (-ranks[record.path], *_newest(record.published), *_by_path(record)))


def _by_path(record: ArticleRecord) -> tuple[str, str]:
    return record.path, record.id  # the articles of one file behind each other: it is read once


def _newest(published: date | None) -> tuple[int]:
    return (-(published or date.min).toordinal(),)


def _sheet_order(shown: Sheet) -> tuple[object, ...]:
    worst = min((mark.support.rank for mark in shown.marks), default=Support.ALONE.rank)
    return min(worst, Support.SUPPORTED.rank), *_newest(shown.published), shown.path, shown.id


def _by_article(marks: Iterable[Mark]) -> dict[str, list[Mark]]:
    found: dict[str, list[Mark]] = defaultdict(list)
    for mark in marks:
        found[mark.fact.origin].append(mark)
    return found


def _supports(sheets: Iterable[Sheet]) -> tuple[tuple[Support, int], ...]:
    counts = Counter(mark.support for shown in sheets for mark in shown.marks)
    return tuple((support, counts[support]) for support in Support if counts[support])


def _timelines(groups: Iterable[_Group], paths: Collection[str] | None) -> tuple[list[Timeline], int]:
    """Each measure of an indicator that has a series to draw, the longest first, and how many indicators have none."""
    of: dict[str, list[_Group]] = defaultdict(list)
    for group in groups:
        if group[0].indicator and (paths is None or any(fact.place.path in paths for fact in group)):
            of[group[0].indicator].append(group)
    found = {indicator: list(_drawn(indicator, own)) for indicator, own in of.items()}
    told = [timeline for own in found.values() for timeline in own]
    return sorted(told, key=_timeline_order), sum(not own for own in found.values())


def _drawn(indicator: str, groups: Iterable[_Group]) -> Iterator[Timeline]:
    known = indicators().by_id.get(indicator)
    dated = [[fact for fact in group if fact.period is not None and fact.asserted] for group in groups]
    by_measure: dict[object, list[_Group]] = defaultdict(list)
    for group in filter(None, dated):
        by_measure[group[0].measure].append(group)
    for own in by_measure.values():
        timeline = of_groups(known.label if known else indicator, indicator, own)
        series = tuple(one for one in timeline.series if len(one.points) >= _DRAWN and not one.narrower)
        if series:
            yield Timeline(timeline.name, indicator, timeline.measure, series, (), timeline.statuses)


def _timeline_order(timeline: Timeline) -> tuple[object, ...]:
    return -max(len(series.points) for series in timeline.series), timeline.name, str(timeline.measure)
