"""Share: a part is the printed share of its whole; parts of one whole that nobody prints lead to the same whole."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import accumulate

from factcheck.model import Fact, Measure
from factcheck.relations.contract import Constraint, Example, Law, Operand, Relation
from factcheck.relations.propagation.arithmetic import quotient
from factcheck.relations.propagation.prints import possible
from factcheck.relations.reading.line import Line
from factcheck.relations.reading.observed import is_part_of, same_unit
from factcheck.relations.reading.page import Page

_ID = "share-of-whole"
_PERCENT = Decimal("0.01")
# a part and its share, either first; a bare percentage behind "tương đương" is a share, whatever it was taken for
_PART = (
    r"(?:(?P<part>L)(?:,PG~?t?)?(?:(?:[xt>&]{0,4}[,(]|)(?:a|a=|=)?(?P<share>S)|,?=(?P<share2>L))"
    r"|(?P<share3>S)(?:\(|,)=?(?P<part2>L))"
)
_OWN = r"(?![xwk])"  # nothing behind that names another whole
_ITEM = re.compile(_PART)
_APART = re.compile(r"[,;.()]")
_NAMED_BY = 6  # words
_TWO = 2
_ALL, _ROUNDED = Decimal(100), Decimal("0.2")  # per cent; what rounding may leave over
_MOST = 110  # per cent: shares of one whole, one of them perhaps wrong; those of two wholes are mostly more
_OF_PRINTED = tuple(
    map(
        re.compile,
        (
            rf"(?P<part>L)x?w(?P<whole>L)x?[,(]a?=?(?P<share>S){_OWN}",  # 245 tỷ trong tổng số 400 tỷ, chiếm 61,3%
            rf"w(?P<whole>L)[xt]{{0,2}}[,:]?x?>?(?P<part>L)[xt>&]{{0,4}}[,(]a?=?(?P<share>[SL]){_OWN}",  # trong tổng số 1.400 hộ, 315 hộ nghèo (22,5%)
        ),
    )
)
_OPENS = re.compile(r"[x,|]{0,3}o")
_OF_WHICH = re.compile(r"(?P<whole>L)[^LSoig()]*?[,;(]?(?:o|g)")  # 231.000 tỷ, …, trong đó


def find(page: Page) -> Iterator[Constraint]:
    """Parts told with their share, of a whole in the same sentence or of one that their list has in common."""
    for before, line in page.lines_after:
        seen: set[str] = set()
        # parts of what nobody prints may be parts of two things
        listed = list(_listed(page, line))
        is_one = _is_surely_one([{"part": part, "share": share} for part, share, _ in listed])
        told = [(*one, one[2].fact is not None or is_one) for one in (*_printed(line), *listed)]
        continued = list(_continued(line, before))
        # one share alone may be of another whole, to which the sentence has moved on without a word
        told += [(*one, len(continued) > 1) for one in continued]
        for part, share, whole, is_said in told:
            of_whole = whole.fact is None or is_part_of(part, whole.fact)
            if share.id not in seen and share.quantity.unit == "%" and of_whole:
                seen.add(share.id)
                sides = whole, Operand(share, factor=_PERCENT)
                yield Constraint(_ID, Law.PRODUCT, share, Operand(part), sides, is_said=is_said)


def _printed(line: Line) -> Iterator[tuple[Fact, Fact, Operand]]:
    for form in _OF_PRINTED:
        for told in line.find(form):
            yield told["part"], told["share"], Operand(told["whole"])


def _listed(page: Page, line: Line) -> Iterator[tuple[Fact, Fact, Operand]]:
    """trong đó A đạt x, chiếm a%; B đạt y, chiếm b%."""
    opened = next(line.matches(_OF_WHICH), None)
    items = list(_items(line, opened.end() if opened else 0))
    if opened is not None:
        whole = line.named(opened)["whole"]
        of_whole = [told for told in items if not _named_whole(line, told["share"])]
        yield from ((told["part"], told["share"], Operand(whole)) for told in _up_to_all(of_whole))
    elif _have_one_whole(page, line, items):
        common = Operand(about=("whole", items[0]["part"].id))
        yield from ((told["part"], told["share"], common) for told in items)


def _continued(line: Line, before: Sequence[Fact]) -> Iterator[tuple[Fact, Fact, Operand]]:
    """Cả nước thu hoạch 1.403 nghìn ha. Trong đó, phía Bắc 933,8 nghìn ha, chiếm 66,5%."""
    opened = _OPENS.match(line.symbols)
    items = list(_items(line, opened.end())) if opened else []
    wholes = [fact for fact in before if fact.measure is Measure.LEVEL and items and is_part_of(items[0]["part"], fact)]
    if len(wholes) == 1 and _are_within_all(items):
        of_whole = [told for told in items if not _named_whole(line, told["share"])]
        yield from ((told["part"], told["share"], Operand(wholes[0])) for told in of_whole)


def _have_one_whole(page: Page, line: Line, items: Sequence[dict[str, Fact]]) -> bool:
    """Whether the items of a list may be parts of one thing: in one unit, not more than all of it, none in brackets."""
    if len(items) < 2 or not all(same_unit(items[0]["part"], told["part"]) for told in items):
        return False
    in_brackets = any(re.search(r"\([^()]*$", line.symbols[: line.place(told["part"])]) for told in items)
    names = {_named_whole(line, told["share"]) for told in items}
    # "diện tích của tỉnh" is that of another province each time
    is_one = len(names) == 1 and not any(page.says("itself", name) for name in names)
    times = {told["part"].period.dates for told in items if told["part"].period is not None}
    owners = {(told["part"].area, told["part"].holder) for told in items}
    # households of each of two districts with the same words behind: each has its own
    has_own = len(owners) > 1 and names != {""}
    return _are_within_all(items) and is_one and len(times) <= 1 and not in_brackets and not has_own


def _are_within_all(items: Sequence[dict[str, Fact]]) -> bool:
    """Whether shares may be of one whole: not more than all of it."""
    shares = [told["share"].quantity.value for told in items]
    return None not in shares and sum(filter(None, shares)) <= _MOST


def _up_to_all(items: Sequence[dict[str, Fact]]) -> list[dict[str, Fact]]:
    """The items until their shares are all there is; those behind are parts of a part."""
    sums = accumulate(told["share"].quantity.value or 0 for told in items)
    return [told for told, so_far in zip(items, sums, strict=True) if so_far <= _MOST]


def _is_surely_one(items: Sequence[dict[str, Fact]]) -> bool:
    """Whether a whole that nobody prints is one: its shares are all of it, or one part is outvoted.

    Parts with words for one whole behind them may have one each: "chiếm 12,4% số hộ" of two districts.
    Where of three parts and more all but one lead to one whole, that one is wrong rather than of another.
    """
    if not items:
        return False
    shares = sum((told["share"].quantity.value or Decimal(0) for told in items), Decimal(0))
    if abs(shares - _ALL) <= _ROUNDED:
        return True
    wholes = [quotient(possible(told["part"]), possible(told["share"]).moved(_PERCENT, Decimal(0))) for told in items]
    agreeing = max(sum(not one.meet(other).is_empty for other in wholes) for one in wholes)
    return len(items) > _TWO and agreeing >= len(items) - 1


def _named_whole(line: Line, share: Fact) -> str:
    """The first words right behind a share, if they name what it is a share of: "chiếm 24,3% tổng kim ngạch"."""
    if line.symbols[line.place(share) + 1 :][:1] not in {"x", "w", "k"}:
        return ""
    place = share.place
    behind = _APART.split(place.quote[share.span.end - place.quote_start :], maxsplit=1)[0]
    return " ".join(behind.lower().split()[:_NAMED_BY])


def _items(line: Line, start: int) -> Iterator[dict[str, Fact]]:
    """The parts of a list, up to a list within it or to one that is a part of something else."""
    at = start
    while (match := _ITEM.search(line.symbols, at)) is not None:
        if at != start and re.search("[oig|hL]", line.symbols[at : match.start()]):
            return
        yield line.named(match)
        at = match.end()


RELATION = Relation(
    id=_ID,
    summary="a part is not the printed share of its whole",
    explanation=(
        "A text that prints a part, its whole and the share prints one number twice. "
        "Where several parts of one list have a share and nobody prints the whole, each part divided by its share has to lead to the same whole."
    ),
    holds=(
        Example("Toàn huyện có 1.400 hộ, trong đó 315 hộ nghèo, chiếm 22,5%.", "315 of 1.400 are 22,5 %"),
        Example(
            "Vốn đăng ký của Singapore là 3,21 tỷ USD, chiếm 28,1%; của Nhật Bản là 1,96 tỷ USD, chiếm 17,2%.",
            "both lead to a whole of about 11,4",
        ),
        Example("Toàn huyện có 1.400 hộ, trong đó 315 hộ nghèo, chiếm 4,1% số hộ nghèo cả tỉnh.", "of another whole"),
    ),
    breaks=(
        Example("Toàn huyện có 1.400 hộ, trong đó 315 hộ nghèo, chiếm 32,5%.", "315 of 1.400 are 22,5 %"),
        Example(
            "Vốn đăng ký của Singapore là 3,21 tỷ USD, chiếm 28,1%; của Nhật Bản là 1,96 tỷ USD, chiếm 27,2%.",
            "a whole of 11,4 and one of 7,2",
        ),
    ),
    find=find,
    says="{result} of {first} are not {second}",
)
