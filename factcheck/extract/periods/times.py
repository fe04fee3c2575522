"""The times a reader still has in mind: the article's, a market session's, what the paragraphs so far were about."""

from __future__ import annotations

from datetime import date, timedelta

from factcheck.extract.periods.calendar import Anchor
from factcheck.model import Period, PeriodKind
from factcheck.model.dataclass import dataclass, field

AHEAD = timedelta(days=10)  # a report of nine months may be out before the month is over
SHORT = 28  # days; shorter stretches date an event and are not carried on
_WEEK = 7
_MONTH = 31
_LONG = 2200  # a stretch of more than six years is history
_IDLE = 3  # paragraphs without a figure of a period after which it is over
_LEADING = 2  # paragraphs that say what the article is about
_REPORTED = timedelta(days=400)  # how long ago what a news report is about may have ended


@dataclass(slots=True)
class Times:
    """Mutable while an article is read, from its first sentence to its last.

    year is the year last spoken of, where the article has no date of its own; article the period its lead is about;
    session the day of trading that a market report is about; running the period that paragraphs before spoke of;
    paragraph the one this paragraph speaks of, before the one the paragraph before did; is_vague tells that a time
    without dates has taken its place; told_now and said_now are what "hiện nay" was in the sentence before and is in
    this one; came_from is when that was which the figure that ends at came_at came from; given what went on to the
    figure before in the sentence; led holds the dates that the leading paragraphs tell of, idle how many paragraphs
    have not been about the running period.
    """

    published: date | None
    year: int | None = None
    article: Period | None = None
    session: Period | None = None
    running: Period | None = None
    paragraph: Period | None = None
    before: Period | None = None
    is_vague: bool = False
    came_from: Period | None = None
    came_at: int = 0
    told_now: Period | None = None
    said_now: Period | None = None
    given: Period | None = None
    used: set[Period] = field(default_factory=set)
    led: set[tuple[date | None, date | None]] = field(default_factory=set)
    paragraphs: int = 0
    idle: int = 0

    @property
    def day(self) -> date | None:
        """The day whose areas are meant: that of publication, else the end of the year spoken of."""
        return self.published or (date(self.year, 12, 31) if self.year else None)

    def anchor(self, period: Period | None = None) -> Anchor:
        """Where relative periods are seen from."""
        return Anchor(self.published, self.year, period, self.session, self.before)

    def leave(self, period: Period | None, *, is_vague: bool) -> None:
        """Takes the period that a sentence leaves for the ones behind it."""
        self.came_from = self.given = None
        self.told_now = self.said_now
        self.said_now = None
        if period is not None or is_vague:
            self.paragraph, self.is_vague = period, is_vague

    def new_paragraph(self) -> None:
        """Forgets what only the paragraph before had in mind."""
        self._let_run()
        self.before = self.paragraph
        self.paragraph = None
        self.is_vague = False
        if self.published is not None:
            self.year = None

    def give(self, period: Period) -> None:
        """Remembers that a period from before goes on to a figure."""
        self.given = period
        if period is self.running:
            self.idle = 0

    def _let_run(self) -> None:
        """Keeps what the paragraph's figures were of for those behind: no moment, nor a month named by the way."""
        self.paragraphs += 1
        self.idle += 1
        if self.idle > _IDLE:
            self.running = None
        period, used = self.paragraph, self.used
        self.used = set()
        if self._leads:
            self.led |= {one.dates for one in used}
        if period is None or self._is_moment(period) or (self.running is not None and not self._is_over(period)):
            return
        length = period.days or 0
        old = self.published is not None and period.end is not None and self.published - period.end > _REPORTED
        by_the_way = SHORT <= length <= _MONTH and not self._leads and period.dates not in self.led
        told = self._leads or period in used
        if self.running is not None and self.running.dates == period.dates:
            self.idle = 0
            return
        self.idle = 0
        self.running = period if told and not (old or by_the_way or length > _LONG) else None

    def _is_over(self, period: Period) -> bool:
        return self.published is None or period.end is None or period.end <= self.published + AHEAD

    def _is_moment(self, period: Period) -> bool:
        """Whether a period is too short to go on; a few days that the lead names are not."""
        if period.kind is PeriodKind.STOCK:
            return True
        if period.days is None or period.days >= SHORT:
            return False
        return not self._leads or period.days in {1, _WEEK}

    @property
    def _leads(self) -> bool:
        return self.paragraphs <= _LEADING + 1
