"""Times and statuses in the codes that statisticians exchange: 2023-Q1, 2023-S2, 2023-05, and the flags of SDMX."""

from __future__ import annotations

import re
from datetime import date, timedelta

from factcheck.languages import Pack
from factcheck.languages.lexicon import tokens
from factcheck.model import Period, PeriodKind, Status
from factcheck.text.fold import key, normal

_TIME = re.compile(
    r"(?P<year>(?:19|20)\d\d)(?:-?(?P<part>[QSTM])(?P<number>\d{1,2})|-?A1?|-(?P<month>\d\d)(?:-(?P<day>\d\d))?)?"
)
_BACKWARD = re.compile(r"(?P<part>[QSTM])(?P<number>\d{1,2})[-/ ](?P<year>(?:19|20)\d\d)")
_RANGE = re.compile(r"(?P<start>\d{4}-\d\d-\d\d)/(?P<end>\d{4}-\d\d-\d\d)")
_MONTHS = {"Q": 3, "S": 6, "T": 4, "M": 1}
_STATUSES = {
    "e": Status.ESTIMATE,  # also of Eurostat
    "est": Status.ESTIMATE,
    "f": Status.FORECAST,
    **dict.fromkeys(("a", "b", "d", "p", "r", "prel", "i", "n"), Status.ACTUAL),  # a number that somebody has counted
}


def dates_of(code: str) -> Period | None:
    """The period of a code; None for words."""
    code = code.strip().upper()
    stretch = _RANGE.fullmatch(code)
    match = _TIME.fullmatch(code) or _BACKWARD.fullmatch(code)
    try:
        if stretch is not None:
            last = date.fromisoformat(stretch["end"])
            return Period(date.fromisoformat(stretch["start"]), last + timedelta(days=1))
        return None if match is None else _dates(match.groupdict())
    except (ValueError, OverflowError):
        return None


def _dates(said: dict[str, str | None]) -> Period:
    year = int(said["year"] or 0)
    if said.get("day"):
        day = date(year, int(said["month"] or 0), int(said["day"] or 0))
        return Period(day, day + timedelta(days=1), PeriodKind.STOCK)
    if said.get("month"):
        return _months(year, int(said["month"] or 0) - 1, 1)
    if said["part"]:
        length = _MONTHS[said["part"]]
        return _months(year, (int(said["number"] or 0) - 1) * length, length)
    return Period(date(year, 1, 1), date(year + 1, 1, 1))


def _months(year: int, first: int, count: int) -> Period:
    if not 0 <= first <= first + count <= 12:
        raise ValueError("no such part of a year")
    end = first + count
    return Period(date(year, first + 1, 1), date(year + end // 12, end % 12 + 1, 1))


def status_of(flag: str) -> Status | None:
    """The status that a flag, or one of our own words, gives; None for other words."""
    name = key(flag)
    return _STATUSES.get(name) or next((status for status in Status if status.value == name), None)


def status_in(words: str, pack: Pack) -> Status | None:
    """The status that the words of a header give: "Kế hoạch 2024", "Estimate"; None where they give none."""
    found, _ = tokens(normal(words).text)
    if any(one in pack.words["against"] for one in _phrases(found)):
        return None  # so với kế hoạch: that is a measure
    if any(one in pack.words["plan"] for one in _phrases(found)):
        return Status.PLAN
    told = (pack.words["status"].get(one, one) for one in _phrases(found))
    return next((Status(one) for one in told if one in set(Status)), None)


def _phrases(found: list[str]) -> list[str]:
    """The words that stand together, the longest first."""
    ends = range(len(found), 0, -1)
    return [" ".join(found[start : start + length]) for length in ends for start in range(len(found) - length + 1)]
