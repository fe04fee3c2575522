"""Which of a sentence's own periods a figure belongs to."""

from __future__ import annotations

from typing import NamedTuple

from factcheck.extract.periods.relative import is_relative
from factcheck.extract.periods.when import Dated, Role, Timed
from factcheck.extract.scan import Scan
from factcheck.languages import Cue
from factcheck.model import Period

_NEAR = 9  # words between a figure and the period that stands behind it and is its own
_AT_ONCE = 3
_YEAR = 365  # days
_APART = frozenset({";", ":", ","})


class Place(NamedTuple):
    """Where a figure stands: its tokens, the end of what it counts, where what follows no longer belongs to it."""

    start: int
    end: int
    noun_end: int
    stop: int


class Governed(NamedTuple):
    """The period of a figure. said: its sentence tells it, or that it has no dates, by the words of item."""

    period: Period | None
    said: bool
    item: Timed | None = None


_UNSAID = Governed(None, said=False)


def governed(scan: Scan, dated: list[Dated], place: Place) -> Governed:
    """The period right behind a figure, else the last before it, else the next, else the only one of the sentence."""
    own_one = attached(scan, dated, place)
    if own_one is not None:
        return Governed(own_one, said=True)
    before = [one for one in dated if one[0].cue.end <= place.start and _reaches(scan, one, place)]
    if before:
        item, period = _last(scan, before)
        return Governed(period, said=True, item=item)
    place = _said_again(scan, place) or place
    behind = [one for one in dated if place.end <= one[0].cue.start and one[1] is not None]
    behind = [one for one in behind if not _tells_more(scan, one[0].cue.start, one[0].cue.end)]
    behind = [one for one in behind if not is_relative(one[0].cue.value)]
    own = [one for one in behind if one[0].cue.start < place.stop and not _other_clause(scan, place, one)]
    if own and _opens_next(scan, place, own[0][0]):
        return _UNSAID
    if own:
        return Governed(own[0][1], said=True, item=own[0][0])
    return _closing(scan, dated, place)


def attached(scan: Scan, dated: list[Dated], place: Place) -> Period | None:
    """The period that stands right behind a figure and is its own: 40 cửa hàng vào năm 2015."""
    place = _past_conversion(scan, place)
    for item, period in dated:
        cue = item.cue
        if cue.start < place.end or period is None:
            continue
        if cue.start >= place.stop or cue.start - place.noun_end > _NEAR:
            return None
        if _opens_next(scan, place, item):
            return None
        gap = range(min(place.noun_end, cue.start), cue.start)
        return period if _is_plain(scan, gap) and _hangs_on(scan, cue.start, place.end, cue.end) else None
    return None


def _past_conversion(scan: Scan, place: Place) -> Place:
    """Behind what says an amount in another way: 3 triệu USD (78 tỷ đồng) vào tháng 5; 62 điểm, tương đương 2%, …"""
    said_again = _said_again(scan, place)
    if said_again is not None:
        return said_again
    if place.stop >= len(scan.tokens) or scan.tokens[place.end] != "(" or ")" not in scan.tokens[place.stop :]:
        return place
    closed = scan.tokens.index(")", place.stop) + 1
    return Place(place.start, closed, closed, closed + _AT_ONCE) if closed - place.end <= _NEAR else place


def _said_again(scan: Scan, place: Place) -> Place | None:
    same = scan.starting("exchange", place.end + 1)
    if scan.tokens[place.end : place.end + 1] != [","] or same is None or same.end + _AT_ONCE < place.stop:
        return None
    near = range(place.stop, min(place.stop + _NEAR, len(scan.tokens)))
    closed = next((at + 1 for at in near if scan.tokens[at] == "," and not scan.joined(at + 1)), None)
    return None if closed is None else Place(place.start, closed, closed, closed + _NEAR)


def _is_plain(scan: Scan, gap: range) -> bool:
    """Whether nothing between a figure and the period behind it begins another statement."""
    tokens = scan.tokens[gap.start : gap.stop]
    if ";" in tokens or ":" in tokens or (")" in tokens and "(" not in tokens) or _has_dash(scan, gap):
        return False
    if any(token == "," and not _is_owner(scan, at + 1) for at, token in zip(gap, tokens, strict=True)):
        return False
    others = (scan.between(kind, gap.start, gap.stop) for kind in ("predicate", "against", "plan", "status"))
    apart = (*scan.between("clause", gap.start, gap.stop), *scan.between("link", gap.start, gap.stop))
    return not any(cue.value in {True, "hard"} for cue in apart) and not any(cue for found in others for cue in found)


def _hangs_on(scan: Scan, at: int, end: int, upto: int) -> bool:
    """Whether a period follows the figure at once, or by a word like "vào" or "của", or opens a bracket."""
    if _tells_more(scan, at, upto):
        return False
    if at - end <= _AT_ONCE:
        return True
    before = scan.tokens[at - 1]
    return before == "(" or _is_belonging(scan, at - 1) or _is_belonging(scan, at)


def _tells_more(scan: Scan, at: int, end: int) -> bool:
    """(năm 2022 Quốc hội ra nghị quyết …): a bracket that tells something else of that time."""
    opens = at > 0 and scan.tokens[at - 1] == "("
    return opens and end < len(scan.tokens) and scan.tokens[end].isalpha()


def _opens_next(scan: Scan, place: Place, item: Timed) -> bool:
    """20 tỷ đồng, năm ngoái 12 tỷ; năm 2019 là 31% và năm 2021 là 38%: a period that leads to the next figure."""
    cue = item.cue
    lead = scan.tokens[cue.end : place.stop] if cue.end <= place.stop < len(scan.tokens) else None
    if lead is None or len(lead) > _AT_ONCE or not all(map(str.isalpha, lead)):
        return False
    gap = scan.tokens[place.end : cue.start]
    return bool(gap) and (gap[-1] in {",", ";"} or scan.is_and(cue.start - 1))


def _is_owner(scan: Scan, at: int) -> bool:
    word = scan.starting("belonging", at)
    return word is not None and bool(word.value)


def _is_belonging(scan: Scan, at: int) -> bool:
    return scan.starting("belonging", at) is not None


def _reaches(scan: Scan, one: Dated, place: Place) -> bool:
    """Whether a period before a figure may be its own: not that of an event, nor one said by the way in brackets."""
    item = one[0]
    if item.role is Role.EVENT or (item.cue.value == "now" and _is_attribute(scan, item.cue)):
        return False
    if _is_conceded(scan, item.cue, place.start):
        return False
    opened = scan.bracket(item.cue.start)
    if opened is None and is_relative(item.cue.value):
        return False  # 4% của tháng trước: of that figure alone
    if opened is None or scan.bracket(place.start) == opened:
        return True
    told = scan.tokens[item.cue.end : item.cue.end + 1]
    return item.cue.start - opened <= 2 and told == [")"]  # it only tells the time: trong kỳ (từ 1/11 đến 15/11)


def _is_conceded(scan: Scan, cue: Cue, start: int) -> bool:
    """Mặc dù mất điểm trong phiên cuối tuần nhưng chỉ số có 10 phiên tăng: what is conceded tells its own time."""
    words = scan.cues.get("concession", ())
    though = [word for word in words if word.value == "though" and word.end <= cue.start]
    return bool(though) and any(word.value == "but" and cue.end <= word.start < start for word in words)


def _other_clause(scan: Scan, place: Place, one: Dated) -> bool:
    """Whether a word between a figure and a period behind it begins another clause: tăng 5% sau khi giảm năm 2023."""
    gap = range(place.end, one[0].cue.start)
    comma = "," in scan.tokens[gap.start : gap.stop]
    opened = [cue for cue in scan.between("clause", gap.start, gap.stop) if cue.value or _is_behind_comma(scan, cue)]
    return bool(opened) or _has_dash(scan, gap) or (comma and one[0].role is Role.EVENT)


def _is_behind_comma(scan: Scan, cue: Cue) -> bool:
    return cue.start > 0 and scan.tokens[cue.start - 1] == ","


def _has_dash(scan: Scan, gap: range) -> bool:
    return any(scan.tokens[at] == "-" and not scan.joined(at) for at in gap)


def _is_attribute(scan: Scan, cue: Cue) -> bool:
    """Trong bối cảnh khó khăn hiện nay, …: what is so now is only the word before."""
    ends_clause = cue.end < len(scan.tokens) and (scan.tokens[cue.end] in _APART or _is_owner(scan, cue.end))
    return ends_clause and cue.start > 0 and scan.tokens[cue.start - 1].isalpha()


def _last(scan: Scan, before: list[Dated]) -> Dated:
    """The last period, unless it gives way to the one before it; a plan's year gives way to any other."""
    before = [one for one in before if one[0].role is not Role.PLAN] or before
    return before[-2] if len(before) > 1 and _gives_way(scan, before[-1][0], before[-2]) else before[-1]


def _gives_way(scan: Scan, last: Timed, other: Dated) -> bool:
    """Whether a period with dates says it better: than now, the time of day, how far a plan looks, every year."""
    if other[1] is None:
        return False
    if last.is_yearly:
        return (other[1].days or 0) >= _YEAR  # giai đoạn 2021-2024, … bình quân hằng năm
    gap = scan.tokens[other[0].cue.end : last.cue.start]
    if last.is_vision or last.is_clock:
        return gap in ([], [","])
    return last.is_now and not _APART.intersection(gap)


def _closing(scan: Scan, dated: list[Dated], place: Place) -> Governed:
    """The only period of the sentence where it closes it: what was done and what came of it, in 2023."""
    if len(dated) != 1 or dated[0][1] is None or is_relative(dated[0][0].cue.value):
        return _UNSAID
    item, period = dated[0]
    place = _past_conversion(scan, place)
    rest = scan.tokens[item.cue.end :]
    between = scan.tokens[place.end : item.cue.start]
    if item.cue.start < place.end or len(rest) > 1 or {";", "(", ")", '"'} & set(between):
        return _UNSAID
    others = (scan.between(kind, place.end, item.cue.start) for kind in ("against", "plan"))
    apart = any(cue for found in others for cue in found) or _other_clause(scan, place, dated[0])
    return _UNSAID if apart else Governed(period, said=True, item=item)
