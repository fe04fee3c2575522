"""Dates as a publisher prints them above an article. Periods inside sentences are not read here."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            ("january", "jan"),
            ("february", "feb"),
            ("march", "mar"),
            ("april", "apr"),
            ("may",),
            ("june", "jun"),
            ("july", "jul"),
            ("august", "aug"),
            ("september", "sept", "sep"),
            ("october", "oct"),
            ("november", "nov"),
            ("december", "dec"),
        ),
        start=1,
    )
    for name in names
}
_MONTH = "(?P<m>" + "|".join(sorted(_MONTHS, key=len, reverse=True)) + r")\.?"
_DAY = r"(?P<d>\d{1,2})"
_YEAR = r"(?P<y>(?:19|20)\d\d)(?!\d)"
_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        r"(?<![\d.,/])(?P<y>(?:19|20)\d\d)(?P<by>[-/.])(?P<m>\d{1,2})(?P=by)(?P<d>\d{1,2})(?!\d)",
        rf"(?<![\d.,/]){_DAY} ?(?P<by>[-/.]) ?(?P<m>\d{{1,2}}) ?(?P=by) ?{_YEAR}",
        rf"(?<!\d){_DAY} tháng (?P<m>\d{{1,2}})(?:,| năm|, năm)? {_YEAR}",
        rf"\b{_MONTH} {_DAY}(?:st|nd|rd|th)?,? {_YEAR}",
        rf"(?<!\d){_DAY}(?:st|nd|rd|th)?(?: of)?[ -]{_MONTH},?[ -]{_YEAR}",
    )
)
_IN_ADDRESS = tuple(
    re.compile(form)
    for form in (
        r"/(?P<y>20\d\d)[/-](?P<m>\d{1,2})[/-](?P<d>\d{1,2})(?!\d)",
        # a day alone, or with the time down to minutes, seconds or milliseconds, as ids of articles have it
        r"(?<!\d)(?P<y>20\d\d)(?P<m>\d\d)(?P<d>\d\d)(?:\d{4}|\d{6}|\d{9})?(?!\d)",
    )
)


def read_date(text: str) -> date | None:
    """The first date printed in a line: 09.02.2024, 9/2/2024, 2024-02-09, ngày 9 tháng 2 năm 2024, March 3, 2024.

    Day before month where both are numbers, unless only the other order is a date. None where there is none.
    """
    found = [(match.start(), day) for form in _FORMS for match, day in _dates(form, text)]
    return min(found)[1] if found else None


def date_in_address(url: str) -> date | None:
    """The date in the path of a web address: …/2024/02/09/…, …-20240209…; None where there is none."""
    return next((day for form in _IN_ADDRESS for _, day in _dates(form, url)), None)


def without_dates(text: str) -> str:
    """The text with its dates cut out."""
    for form in _FORMS:
        text = form.sub(" ", text)
    return text


def _dates(form: re.Pattern[str], text: str) -> Iterator[tuple[re.Match[str], date]]:
    for match in form.finditer(text):
        day = _date(match)
        if day is not None:
            yield match, day


def _date(match: re.Match[str]) -> date | None:
    year, month, day = int(match["y"]), _MONTHS.get(match["m"].lower()) or int(match["m"]), int(match["d"])
    orders = [(month, day)]
    if "by" in match.re.groupindex and match.start("d") < match.start("m"):  # 02/25/2024
        orders.append((day, month))
    for first, second in orders:
        try:
            return date(year, first, second)
        except ValueError:
            continue
    return None
