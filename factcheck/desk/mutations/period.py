"""A figure told of another time: the year before, the next quarter, nine months for six."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.desk.mutations.contract import Kind, Site
from factcheck.desk.mutations.words import distance, slips
from factcheck.extract.periods.when import timed
from factcheck.extract.scan import Scan
from factcheck.model import Change, Fact

_YEARS = range(1900, 2100)
_NUMBERS = range(1, 32)
_ROMAN = ("i", "ii", "iii", "iv")
_QUARTER = 3  # months; reports are of three, six or nine


def _changes(site: Site) -> list[Change]:
    if site.fact.period is None or site.fact.period.inferred:
        return []
    scan = site.sentence.scan
    spoken = [token for time in timed(scan) for token in range(time.cue.start, time.cue.end)]
    found = [
        (distance(site, token, token + 1), token, site.replaced(token, token + 1, other))
        for token in spoken
        for other in _others(scan, token)
    ]
    return [*(change for _, _, change in sorted(found)), *slips(site, "period")]


def _others(scan: Scan, token: int) -> Iterator[str]:
    """What may be printed for a number, a numeral or the name of a month: its neighbours."""
    word, pack = scan.tokens[token], scan.pack
    if word.isdecimal():
        yield from (str(other).zfill(len(word)) for other in _near(int(word)))
    elif word in _ROMAN:
        others = [_ROMAN[at] for at in _beside(_ROMAN.index(word), range(len(_ROMAN)))]
        yield from (other.upper() if scan.is_capital(token) else other for other in others)
    elif word in pack.months:
        yield from (_named(other, pack.months, like=word) for other in _beside(pack.months[word], range(1, 13)))
    elif word in pack.numerals and word not in pack.doubtful:
        words = {int(value): numeral for numeral, value in reversed(pack.numerals.items())}
        yield from (words[other] for other in _near(int(pack.numerals[word])) if other in words)


def _near(number: int) -> list[int]:
    if number in _YEARS:
        return _beside(number, _YEARS)
    quarters = [number - _QUARTER, number + _QUARTER] if number in (3, 6, 9) else []
    return [other for other in (*quarters, *_beside(number, _NUMBERS)) if other in _NUMBERS]


def _beside(number: int, known: range) -> list[int]:
    return [other for other in (number - 1, number + 1) if number in known and other in known]


def _named(month: int, months: dict[str, int], like: str) -> str:
    """The name of a month, in full or short as another one is printed."""
    place = [name for name, number in months.items() if number == months[like]].index(like)
    names = [name for name, number in months.items() if number == month]
    return names[min(place, len(names) - 1)]


def _changed(before: Fact, after: Fact) -> bool:
    if before.period is None or after.period is None or after.period.inferred:
        return False
    return before.period.dates != after.period.dates and _told(before) == _told(after)


def _told(fact: Fact) -> tuple[object, ...]:
    return fact.measure, fact.status, fact.quantity


KIND = Kind(
    id="period",
    summary="the figure is told of another time: the year before, the next quarter, nine months for six",
    changes=_changes,
    changed=_changed,
)
