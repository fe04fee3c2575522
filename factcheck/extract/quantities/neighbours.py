"""What the figures of a sentence lend one another: a hedge said once for a list, what they are counted by."""

from __future__ import annotations

from factcheck.catalogue.units import MONEY
from factcheck.extract.quantities.figure import Figure
from factcheck.extract.quantities.intervals import apply_hedge
from factcheck.extract.quantities.per import per_behind, read_per
from factcheck.extract.scan import Scan
from factcheck.model.dataclass import replace

_LITTLE = ("predicate", "hedge", "stop")
_STEP = 3  # tokens between "giảm 15.000 đồng" and what that leaves


def settled(scan: Scan, found: list[Figure]) -> list[Figure]:
    """The figures of a sentence with what stands beside another one but holds for them too."""
    for at in reversed(range(len(found) - 1)):
        found[at] = _of_currency(scan, found[at], found[at + 1])
    for at in range(len(found)):
        if at:
            found[at] = _hedged_together(scan, found[at - 1], found[at])
        stop = found[at + 1].start if at + 1 < len(found) else len(scan.tokens)
        by = _per(scan, found, at, stop)
        if by and not found[at].quantity.per:
            found[at] = found[at]._replace(quantity=replace(found[at].quantity, per=by))
    return found


def _per(scan: Scan, found: list[Figure], at: int, stop: int) -> tuple[str, ...]:
    """What a figure is counted by that is printed behind its bracket, its clause or the next figure only."""
    end = found[at].end
    if (
        at
        and _is_in_brackets(scan, found[at])
        and (by := read_per(scan, end + 1)[0])
        and scan.starting("each", end + 1)
    ):
        return by  # 7 triệu yên (45.000 USD) mỗi năm
    if (behind := per_behind(scan, end, stop, found[at].quantity.unit)) is not None:
        return (behind,)
    if at + 1 < len(found) and _leads_to(scan, found[at], found[at + 1]):
        return found[at + 1].quantity.per
    same = scan.ending("exchange", found[at].start) if at else None
    if same is not None and same.start - found[at - 1].end <= 1 and found[at].quantity.unit in MONEY:
        return found[at - 1].quantity.per if found[at - 1].quantity.unit in MONEY else ()
    return ()


def _is_in_brackets(scan: Scan, figure: Figure) -> bool:
    return scan.tokens[figure.start - 1] == "(" and scan.tokens[figure.end : figure.end + 1] == [")"]


def _leads_to(scan: Scan, first: Figure, second: Figure) -> bool:
    """giảm 15.000 đồng còn 285.000 đồng/thùng: both are by the case."""
    if first.quantity.unit != second.quantity.unit or first.quantity.unit not in MONEY or not second.quantity.per:
        return False
    changes = scan.ending("growth", first.start) or scan.ending("predicate", first.start)
    if changes is None or changes.value not in {"up", "down", True}:
        return False
    between = range(first.end, second.start)
    if not 0 < len(between) <= _STEP or any(scan.is_and(token) for token in between):
        return False
    return scan.bare_words(_LITTLE, first.end, second.start) == 0


def _of_currency(scan: Scan, figure: Figure, following: Figure) -> Figure:
    """1,4 nghìn tỷ, 798 tỷ và 774 tỷ USD: a sum without a currency has that of the next one in the list."""
    unit, currency = figure.quantity.unit, following.quantity.unit
    bare = scan.ending("scale", figure.end) is not None and unit in {None, scan.pack.billions_of}
    if not bare or currency not in MONEY or currency == unit:
        return figure
    between = range(figure.end, following.start)
    listed = len(between) == 1 and (scan.tokens[between[0]] == "," or scan.is_and(between[0]))
    return figure._replace(quantity=replace(figure.quantity, unit=currency)) if listed else figure


def _hedged_together(scan: Scan, previous: Figure, figure: Figure) -> Figure:
    """lần lượt khoảng 401 triệu, 186 triệu và 244 triệu USD: the hedge is said of all."""
    if previous.hedge is None or figure.hedge is not None or previous.quantity.unit != figure.quantity.unit:
        return figure
    if not any(cue.end <= previous.start for cue in scan.cues.get("respectively", ())):
        return figure
    between = range(previous.end, figure.start)
    if len(between) != 1 or not (scan.tokens[between[0]] == "," or scan.is_and(between[0])):
        return figure
    quantity = apply_hedge(figure.quantity, previous.hedge, previous.quantity.hedge or "")
    return figure._replace(quantity=quantity, hedge=previous.hedge)
