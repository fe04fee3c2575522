"""What a figure is counted by: đồng/người/tháng behind it, "bình quân đầu người", "mỗi năm" before it."""

from __future__ import annotations

from factcheck.catalogue.units import RATIO, TIME
from factcheck.extract.scan import Scan
from factcheck.languages import Cue

_FAR = 10  # words between "mỗi năm" and the figure
_DESCRIBING = 5  # words between what is counted and "mỗi năm"
_AVERAGED = frozenset({"person", "worker", "household", "day", "week", "month", "quarter", "year", "hour"})
_TIMES = frozenset({"week", "month", "quarter", "year"})
_UNCOUNTED = RATIO | TIME | {"times", "point", "°C", "°"}  # units of what nothing is counted by
_LITTLE = ("hedge", "predicate", "stop")
_CLAUSE_ENDS = frozenset({";", ":", "(", ")", "."})


def read_per(scan: Scan, end: int) -> tuple[tuple[str, ...], int]:
    """What follows a slash or "mỗi": đồng/người/tháng, thuê bao/100 dân; and where it ends."""
    at = end
    thing = scan.starting("counter", at)  # m2 sản phẩm/năm
    if thing is not None and thing.end < len(scan.tokens) and scan.tokens[thing.end] == "/":
        at = thing.end
    per: list[str] = []
    while (found := _one_per(scan, at)) is not None:
        name, at = found
        per.append(name)
    if not per and _is_slashed_word(scan, at):  # đồng/chiều, USD/MW: whatever it is counted by
        thing = scan.starting("counter", at + 1)
        per, at = ([thing.value], thing.end) if thing else ([scan.tokens[at + 1]], at + 2)
    return (tuple(per), at) if per else ((), end)


def _one_per(scan: Scan, at: int) -> tuple[str, int] | None:
    start, count = _per_start(scan, at)
    cue = scan.starting("per", start) if start is not None else None
    moment = scan.starting("period", at)
    if cue is None or (moment is not None and moment.end > cue.end):  # $40 million a year earlier
        return None
    return (cue.value if count in {"", "1"} else f"{count} {cue.value}"), cue.end


def _per_start(scan: Scan, at: int) -> tuple[int | None, str]:
    """Where the word for what is counted by starts, and by how many of it: "/100 dân"."""
    if at < len(scan.tokens) and scan.tokens[at] == "/":
        if (each := scan.starting("each", at + 1)) is not None:
            return each.end, ""  # đồng/mỗi người, đồng/một m2
        number = scan.tokens[at + 1] if at + 1 < len(scan.tokens) else ""
        return (at + 2, number.lstrip("0")) if number.isdecimal() else (at + 1, "")
    each = scan.starting("each", at)
    return (each.end if each else None), ""


def _is_slashed_word(scan: Scan, at: int) -> bool:
    if at + 1 >= len(scan.tokens) or scan.tokens[at] != "/":
        return False
    if scan.joined(at) and not scan.joined(at + 1) and scan.starting("counter", at + 1) is not None:
        return True  # 110 triệu đồng/ tàu
    return scan.joined(at) and scan.joined(at + 1) and scan.tokens[at + 1].isalpha()


def per_before(scan: Scan, first: int, start: int, unit: str | None) -> str | None:
    """What the clause before a figure (tokens first to start) counts it by, if it counts things, money or weights."""
    if unit is None or (unit in _UNCOUNTED and unit != "%"):
        return None
    begin = max([at + 1 for at in range(first, start) if scan.tokens[at] in _CLAUSE_ENDS], default=first)
    for each in reversed([*scan.between("average", begin, start), *scan.between("each", begin, start)]):
        named = _named(scan, each)
        if unit == "%" and (named is None or not _grows_by(scan, named, start)):
            continue
        if named is not None and named.end <= start and _belongs(scan, each, named.end, start):
            return str(named.value)
    return None


def _grows_by(scan: Scan, named: Cue, start: int) -> bool:
    """mỗi năm tăng 15%: percentages are counted by time only where something rises or falls by them."""
    moves = scan.between("predicate", named.end, start)
    return named.value in _TIMES and any(cue.value in {"up", "down"} for cue in moves)


def _named(scan: Scan, each: Cue) -> Cue | None:
    """What is named behind "mỗi" or "bình quân (mỗi)"; no date ("trung bình năm 2024")."""
    inner = scan.starting("each", each.end) if each.kind == "average" else None
    named = scan.starting("per", inner.end if inner else each.end)
    if named is None or scan.starting("period", named.start) is not None:
        return None
    if inner is None and each.kind == "average" and named.value not in _AVERAGED:
        return None  # bình quân sản phẩm …
    numbered = each.kind == "average" and inner is None and scan.tokens[named.end : named.end + 1] != []
    numbered = numbered and scan.tokens[named.end].isdecimal()
    return None if numbered else named


def _belongs(scan: Scan, each: Cue, end: int, start: int) -> bool:
    """Whether only the clause's own words stand between; "hàng năm" must stand next to the figure."""
    if end < start and scan.tokens[end] == ",":
        end += 1
    between = scan.tokens[end:start]
    if "," in between or len(between) > _FAR:
        return False
    if each.kind == "each" and each.value == "one":
        return False
    if each.kind == "average" or each.value != "regular" or _opens_clause(scan, each.start):
        return True
    return scan.bare_words(_LITTLE, end, start) == 0


def _opens_clause(scan: Scan, at: int) -> bool:
    """Hàng tháng công ty tiết kiệm 5.000 kWh: what begins a clause is about all of it."""
    return at == 0 or scan.tokens[at - 1] in {",", ";", ":"}


def _only_describes(scan: Scan, end: int, start: int) -> bool:
    """300 kỹ sư ngành dệt mỗi năm: the few words between say more of what is counted."""
    if not 0 < start - end <= _DESCRIBING or not all(token.isalpha() for token in scan.tokens[end:start]):
        return False
    return not any(
        end <= cue.start < start
        for kind in ("predicate", "status", "period", "part", "then")
        for cue in scan.cues.get(kind, ())
    )


def per_behind(scan: Scan, end: int, stop: int, unit: str | None) -> str | None:
    """What the clause behind a figure, up to stop, counts it by: 9 triệu tấn cá được đánh bắt hàng năm."""
    if unit is None or unit in _UNCOUNTED:
        return None
    clause = next((at for at in range(end, stop) if scan.tokens[at] in _CLAUSE_ENDS or scan.tokens[at] == ","), stop)
    if clause - end > _FAR or (clause == stop and stop < len(scan.tokens)):
        return None
    for each in scan.between("each", end, clause):
        named = scan.starting("per", each.end)
        done = bool(scan.between("passive", end, each.start)) or _only_describes(scan, end, each.start)
        if named is not None and named.end == clause and each.value != "one" and done:
            return str(named.value) if named.value in _AVERAGED else None
    return None
