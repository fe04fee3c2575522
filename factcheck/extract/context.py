"""What a reader still has in mind: the article's place and time, and what the paragraph has spoken of so far."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta

from factcheck.catalogue import areas
from factcheck.extract.periods.calendar import Anchor
from factcheck.extract.subjects.names import Named, area_on
from factcheck.extract.subjects.subject import Subject
from factcheck.model import Basis, Fact, Period, PeriodKind, Status

_DOMINANT = 0.6
_WEEK = 7
_AHEAD = timedelta(days=10)  # a report of nine months may be out before the month is over
_SHORT = 28  # days; shorter stretches date an event
_MONTH = 31
_LONG = 2200  # a stretch of more than six years is history
_LEADING = 2  # paragraphs that say what the article is about
_REPORTED = timedelta(days=400)  # how long ago what a news report is about may have ended


@dataclass
class Context:
    """Mutable while an article is read, from its first sentence to its last.

    area is the article's own, which figures without a place belong to; region is what "toàn vùng" means, province
    what "tỉnh" means;
    session is the day of trading that a market report is about, running the period that paragraphs before spoke of;
    company is the organisation named last; the paragraph_* fields are forgotten at each new paragraph.
    """

    published: date | None
    area: str | None = None
    region: str | None = None
    province: str | None = None
    year: int | None = None
    article_period: Period | None = None
    session: Period | None = None
    running: Period | None = None
    is_vague: bool = False
    paragraphs: int = 0
    came_from: Period | None = None
    used: set[Period] = field(default_factory=set)
    company: str | None = None
    paragraph_period: Period | None = None
    last_period: Period | None = None
    now_told: Period | None = None
    now_said: Period | None = None
    paragraph_area: str | None = None
    paragraph_holder: str | None = None
    paragraph_attribution: str | None = None
    sentence_subject: Subject | None = None
    sentence_status: Status = Status.ACTUAL
    sentence_basis: Basis | None = None
    list_status: Status = Status.ACTUAL
    counted: dict[str, str] = field(default_factory=dict)
    last_fact: Fact | None = None
    whole: Fact | None = None

    def new_paragraph(self) -> None:
        """Forgets what only the paragraph before had in mind."""
        self._let_run()
        self.last_period = self.paragraph_period
        self.paragraph_period = None
        self.is_vague = False
        if self.published is not None:
            self.year = None
        self.paragraph_area = None
        self.paragraph_holder = None
        self.paragraph_attribution = None
        self.sentence_subject = None
        self.sentence_status = Status.ACTUAL
        self.sentence_basis = None
        self.last_fact = None
        self.whole = None

    def _let_run(self) -> None:
        """Keeps what the paragraph's figures were of for those behind: no moment, nor a month named by the way."""
        self.paragraphs += 1
        period, used = self.paragraph_period, self.used
        self.used = set()
        if period is None or self._is_moment(period) or (self.running is not None and not self._is_over(period)):
            return
        length = period.days or 0
        old = self.published is not None and period.end is not None and self.published - period.end > _REPORTED
        by_the_way = _SHORT <= length <= _MONTH and not self._leads
        told = self._leads or period in used
        if self.running is not None and self.running.dates == period.dates:
            return
        self.running = period if told and not (old or by_the_way or length > _LONG) else None

    def _is_over(self, period: Period) -> bool:
        return self.published is None or period.end is None or period.end <= self.published + _AHEAD

    def _is_moment(self, period: Period) -> bool:
        """Whether a period is too short to go on; a few days that the lead names are not."""
        if period.kind is PeriodKind.STOCK:
            return True
        if period.days is None or period.days >= _SHORT:
            return False
        return not self._leads or period.days in {1, _WEEK}

    @property
    def _leads(self) -> bool:
        return self.paragraphs <= _LEADING + 1

    def frame(self, period: Period | None, is_vague: bool) -> None:
        """Takes the period that a sentence leaves for the ones behind it."""
        self.came_from = None
        self.now_told = self.now_said
        self.now_said = None
        if period is not None or is_vague:
            self.paragraph_period, self.is_vague = period, is_vague

    def count(self, unit: str | None) -> None:
        """Remembers a counted thing with a long name by its first word, which may stand for it later."""
        if unit and " " in unit and "," not in unit:
            self.counted[unit.split()[0]] = unit

    @property
    def day(self) -> date | None:
        """The day whose areas are meant: that of publication, else the end of the year spoken of."""
        return self.published or (date(self.year, 12, 31) if self.year else None)

    def anchor(self, period: Period | None = None) -> Anchor:
        """Where relative periods are seen from."""
        return Anchor(self.published, self.year, period, self.session, self.last_period)


def dominant_area(names: Iterable[Named], day: date | None, *, kinds: Collection[str] = ()) -> str | None:
    """The area (of some kinds) that most of an article's place names mean, if there is one such area."""
    counts: Counter[str] = Counter()
    for name in names:
        id = area_on(name, day)
        if not kinds or areas().by_id[id].kind in kinds:
            counts[id] += 1
    if not counts:
        return None
    id, count = min(counts.items(), key=lambda item: (-item[1], item[0]))
    return id if count >= _DOMINANT * counts.total() else None
