"""The word that joins a subject and its figure: tăng, đạt, chiếm, từ … lên."""

from __future__ import annotations

from factcheck.catalogue.units import RATIO, TIME
from factcheck.extract.measures.comparisons import gap
from factcheck.extract.measures.shares import begins
from factcheck.extract.quantities.figure import Figure
from factcheck.extract.scan import Scan
from factcheck.extract.subjects.phrases import says_something
from factcheck.languages import Cue
from factcheck.model import Moment

UP, DOWN = frozenset({"up", "more"}), frozenset({"down", "less"})
_GAP = {True: 3, False: 0}  # words allowed between "tăng" and its figure: some for percentages, none for amounts
REACH = 12  # words from "từ" to the second figure of "từ 3 lên 5"
FROM = {"from": "from", "up_from": "up", "down_from": "down"}  # tăng từ → what it says of a range
_OBJECT = 3  # words between a fall and how far it goes
_ENDS = frozenset({",", ";", ":", "(", ")"})
_JOINING = frozenset({"to", "account", "reach", "is", "equal"})  # they join at any distance


def predicate_of(scan: Scan, lead: int, figure: Figure) -> Cue | None:
    """The word that joins subject and figure: the last predicate before it, if little stands between."""
    words = (cue for kind in ("predicate", "down_to") for cue in scan.between(kind, lead, figure.start))
    found = [cue for cue in words if not _inside_noun(scan, cue)]
    if (first := _behind(scan, figure) or _moved(scan, figure, lead, found)) is not None or not found:
        return first
    last = max(found, key=lambda cue: (cue.end, cue.end - cue.start))
    if (fallen := _fallen(scan, figure, last, found)) is not None:
        return fallen
    if last.value in FROM:
        return _of_range(scan, figure, last, found)
    if scan.ending("by", figure.start) is not None and (verb := _of_object(scan, found, figure.start)) is not None:
        return verb
    if last.value in UP | DOWN and scan.starting("threshold", figure.start) is not None:
        return None  # giảm dưới mức 4%: a threshold is a level, whatever moves past it
    return last if last.value in _JOINING or _is_near(scan, figure, last) else None


def _behind(scan: Scan, figure: Figure) -> Cue | None:
    """were 5% higher than: the comparison stands behind its percentage."""
    cue = scan.starting("predicate", figure.end) if figure.quantity.unit in RATIO else None
    compares = cue is not None and cue.value in {"more", "less"} and scan.starting("against", cue.end) is not None
    return cue if compares else None


def _is_near(scan: Scan, figure: Figure, last: Cue) -> bool:
    """Whether so little stands between a predicate and a figure that the one says what the other is."""
    start = figure.start
    if scan.tokens[start - 1] == "," and begins(scan, figure):
        return False  # doanh thu tăng, 40% người được hỏi …
    if any(scan.tokens[cue.start - 1] == "," for cue in scan.between("indicator", last.end + 1, start)):
        return False  # xuất khẩu giảm, CPI 3%
    is_ratio = figure.quantity.unit in RATIO | {"point"}
    between = gap(scan, last.end, start, "indicator") if is_ratio else gap(scan, last.end, start)
    return between <= _GAP[is_ratio]


def _moved(scan: Scan, figure: Figure, lead: int, found: list[Cue]) -> Cue | None:
    """hạ lãi suất cơ bản 0,25 điểm phần trăm: points behind a verb and its object are a change; mất 245 điểm."""
    verbs = scan.between("lose", lead, figure.start)
    if verbs and _is_fall(scan, figure, verbs[-1]):
        return verbs[-1]._replace(value="down")
    if figure.quantity.unit != "pp":
        return None
    verbs = [*(cue for cue in found if cue.value in {"up", "down"}), *scan.between("move", lead, figure.start)]
    last = max(verbs, key=lambda cue: cue.start, default=None)
    if last is None or figure.start - last.end > REACH or any(cue.start > last.start for cue in found):
        return None
    return None if _ENDS.intersection(scan.tokens[last.end : figure.start]) else last


def _is_fall(scan: Scan, figure: Figure, verb: Cue) -> bool:
    """Dow Jones mất 245 điểm, mã này mất 1,2%; but "mất 10% thuế", "mất 5 năm" are no fall."""
    if gap(scan, verb.end, figure.start) > 0:
        return False
    unit, per = figure.quantity.unit, figure.quantity.per
    return unit == "point" or "share" in per or (unit == "%" and not says_something(scan, figure.end))


def _fallen(scan: Scan, figure: Figure, last: Cue, found: list[Cue]) -> Cue | None:
    """giảm giá mạnh lên đến 50%: as far as that, since no fall leads up."""
    falls = [cue for cue in found if cue.value == "down" and cue.end <= last.start]
    if (
        not falls
        or figure.quantity.unit in TIME
        or scan.starting("up_to", last.start) is None
        or found[-2:-1] != falls[-1:]
    ):
        return None
    far = last.start - falls[-1].end > _OBJECT or _ENDS.intersection(scan.tokens[falls[-1].end : last.start])
    return None if far else falls[-1]


def _of_object(scan: Scan, found: list[Cue], start: int) -> Cue | None:
    """tăng học phí thêm 2 triệu đồng: the verb stands before what it changes."""
    verbs = [cue for cue in found if cue.value in {"up", "down"} and start - cue.end <= REACH]
    return verbs[-1] if verbs and not _ENDS.intersection(scan.tokens[verbs[-1].end : start]) else None


def _of_range(scan: Scan, figure: Figure, opening: Cue, found: list[Cue]) -> Cue:
    """The "từ" of a range ("tăng từ 40-60%", "chiếm từ 2% đến 3%") only begins it; what stands before it joins."""
    if figure.quantity.value is not None or opening.end != figure.start:
        return opening
    dashed = "-" in scan.tokens[figure.core : figure.end]
    rates = any(scan.between(kind, 0, opening.start) for kind in ("rate", "ratio"))
    if opening.value != "from" and (dashed or (figure.quantity.unit in {"%", "times"} and not rates)):
        return opening._replace(value=FROM[opening.value])
    joins = {"account", "is", "reach", *(UP | DOWN if dashed else ())}
    before = [cue for cue in found if cue.value in joins and gap(scan, cue.end, opening.start) <= _GAP[True]]
    return before[-1] if before else opening


def _inside_noun(scan: Scan, cue: Cue) -> bool:
    """Whether "tăng" is only part of another word: tốc độ tăng, set up."""
    wider = (*scan.cues.get("growth", ()), *scan.cues.get("concept", ()), *scan.cues.get("compound", ()))
    upon = any(word.start <= cue.start and cue.end < word.end for word in scan.cues.get("upon", ()))
    return upon or any(word.start < cue.start and cue.end <= word.end for word in wider)


def moment_of(scan: Scan, figure: Figure, word: str | None) -> Moment | None:
    """Which of the two levels of "từ 50.000 lên 320.000" a figure behind a predicate's word is."""
    if word in FROM and _goes_on_to(scan, figure.end):
        return Moment.BEFORE
    came_from = any(
        cue.value in FROM and figure.start - cue.end <= REACH for cue in scan.between("predicate", 0, figure.start)
    )
    return Moment.AFTER if word == "to" and came_from else None


def _goes_on_to(scan: Scan, at: int) -> bool:
    """Whether "lên …" follows, so that the figure is where something came from."""
    return any(cue.value == "to" and 0 <= cue.start - at <= REACH for cue in scan.cues.get("predicate", ()))
