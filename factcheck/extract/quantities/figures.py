"""Quantities of a sentence: number, scale, unit, hedge, range, fraction, "per" … and what is no figure at all."""

from __future__ import annotations

from decimal import Decimal
from itertools import compress, count

from factcheck.catalogue.units import MONEY, RATIO, SYMBOLS, TIME, is_counted
from factcheck.extract.quantities.compounds import number_at
from factcheck.extract.quantities.figure import Figure
from factcheck.extract.quantities.fractions import fraction_at
from factcheck.extract.quantities.intervals import apply_hedge, exact, negated, printed_interval
from factcheck.extract.quantities.labels import is_label, is_moment
from factcheck.extract.quantities.neighbours import settled
from factcheck.extract.quantities.numbers_of import counted_before
from factcheck.extract.quantities.numerals import NUMBER, Numeral
from factcheck.extract.quantities.pairs import in_pairs
from factcheck.extract.quantities.per import per_before, read_per
from factcheck.extract.quantities.ranges import range_at, range_quantity
from factcheck.extract.quantities.units import Unit, unit_at
from factcheck.extract.scan import Scan
from factcheck.languages import Cue
from factcheck.model import Quantity
from factcheck.model.dataclass import replace

_PLAN_SCALE = 100  # a map shows 1/500
_LARGEST_PART = 10  # 2/3 and 7/10 are parts, 9/13 counts
_NOUN = 5  # tokens between a number and the bound behind what it counts
_REACH = 12  # words from a price offered to the one it goes up to
_SAID = ("spoken", "half")
_SIGNED = RATIO | MONEY | {"point"}
_SUPERLATIVE = {"highest": "at_most", "lowest": "at_least"}


def figures(scan: Scan, mark: str | None, taken: set[int]) -> list[Figure]:
    """The figures of a sentence in reading order; taken are the tokens that periods have used."""
    found: list[Figure] = []
    reached = 0
    for at in _beginnings(scan):
        if at < reached:
            continue
        figure = None if at in taken else _figure_at(scan, at, mark, taken)
        if figure is None:
            reached = _past_number(scan, at)
        else:
            first = found[-1].end if found else 0
            found.append(_counted_by(scan, counted_before(scan, figure, first), first))
            reached = max(figure.end, at + 1)
    return in_pairs(scan, settled(scan, found), mark) if found else found


def _beginnings(scan: Scan) -> list[int]:
    """The tokens that a figure may begin with, in order: digits, numeral words, words that are figures themselves."""
    words = scan.numerals
    said = [cue.start for kind in _SAID for cue in scan.cues.get(kind, ())]
    in_words = compress(count(), map(words.__contains__, scan.tokens))
    in_digits = compress(count(), map(str.isdecimal, scan.tokens))
    return sorted({*said, *in_words, *in_digits})


def _counted_by(scan: Scan, figure: Figure, first: int) -> Figure:
    """The figure with what its clause, from token first on, counts it by: "bình quân đầu người đạt 9.500 USD"."""
    by = per_before(scan, first, figure.start, figure.quantity.unit)
    if by is None or by in figure.quantity.per:
        return figure
    return figure._replace(quantity=replace(figure.quantity, per=(by, *figure.quantity.per)))


def _past_number(scan: Scan, at: int) -> int:
    """Behind a number that is no figure, with all that is glued to it ("45-NQ/TU", "9001:2015")."""
    if not scan.tokens[at].isdecimal():
        return at + 1
    number = NUMBER.match(scan.text, scan.starts[at])
    at = scan.token_at(number.end()) if number else at + 1
    while at < len(scan.tokens) and scan.joined(at) and scan.tokens[at] not in {",", ";", ")", "(", "%"}:
        at += 1
    return at


def _figure_at(scan: Scan, at: int, mark: str | None, taken: set[int]) -> Figure | None:
    said = fraction_at(scan, at)
    if said is not None:
        return _with_hedge(scan, *said, said[1].end)
    numeral = number_at(scan, at, mark)
    if numeral is None or is_label(scan, numeral):
        return None
    unit = unit_at(scan, numeral.end, numeral)
    found = range_at(scan, numeral, unit, mark, taken)
    total = None if found else _fraction_total(scan, numeral, mark)
    last = found.second if found else total or numeral
    if found or total:
        unit = found.unit if found else unit_at(scan, last.end, numeral)
    if unit is None and total is not None and scan.starting("whole", total.end) is not None:
        unit = Unit(None, Decimal(1), Decimal(1), total.end, (total.end, total.end), known=False)  # 1/3 quãng đường
    if unit is None or (not numeral.digits and not unit.known) or is_moment(scan, numeral.start, last, unit):
        return None
    if total is not None and scan.tokens[numeral.end] == "/" and total.values[0] >= _PLAN_SCALE * numeral.values[0]:
        return None  # quy hoạch tỷ lệ 1/500
    if total is not None and (part := _part(scan, numeral, total, unit)) is not None:
        return part
    quantity = range_quantity(numeral, found) if found else _quantity(numeral, total, unit)
    per, end = read_per(scan, unit.end)
    return _with_hedge(scan, replace(quantity, per=per) if per else quantity, numeral, unit, end)


def _fraction_total(scan: Scan, numeral: Numeral, mark: str | None) -> Numeral | None:
    at = numeral.end
    out_of = scan.starting("out_of", at)
    if out_of is not None:
        at = out_of.end
    elif at < len(scan.tokens) and scan.tokens[at] == "/" and scan.joined(at):
        at += 1
    else:
        return None
    total = number_at(scan, at, mark) if at < len(scan.tokens) else None
    return total if total and total.digits and total.values[0] >= numeral.values[0] else None


def _part(scan: Scan, numeral: Numeral, total: Numeral, unit: Unit) -> Figure | None:
    """bằng 1/3 thị trường, 2/3 diện tích: a part of something that is not counted, as a percentage."""
    slashed = scan.tokens[numeral.end] == "/" and numeral.values[0] < total.values[0] <= _LARGEST_PART
    before = scan.ending("predicate", numeral.start) or scan.ending("hedge", numeral.start)
    equals = before is not None and before.value in {"equal", "account"}
    whole = scan.starting("whole", total.end) is not None and not unit.known
    if not slashed or unit.scaled or not (equals or whole):
        return None
    value = (100 * numeral.values[0] / total.values[0]).quantize(Decimal("0.01"))
    quantity = Quantity(printed_interval(value, Decimal(1)), "%", value, Decimal(1))
    return _with_hedge(scan, quantity, numeral, unit._replace(id="%", noun=(total.end, total.end)), total.end)


def _quantity(numeral: Numeral, total: Numeral | None, unit: Unit) -> Quantity:
    whole_things = (is_counted(unit.id) or unit.id in TIME) and unit.factor == 1  # 3 decades are about 30 years
    readings = [
        exact(value) if whole_things and step == 1 else printed_interval(value * unit.factor, step * unit.factor)
        for value, step in zip(numeral.values, numeral.steps, strict=True)
        if not (whole_things and step < 1 and len(numeral.values) > 1)  # a count has no decimals: 1.234 people
    ]
    at = next(i for i, step in enumerate(numeral.steps) if not (whole_things and step < 1 and len(numeral.values) > 1))
    return Quantity(
        interval=readings[0],
        unit=unit.id,
        value=numeral.values[at] * unit.factor,
        step=numeral.steps[at] * unit.factor,
        out_of=total.values[0] * unit.factor if total else None,
        alternatives=tuple(readings[1:]),
    )


def _with_hedge(scan: Scan, quantity: Quantity, numeral: Numeral, unit: Unit, end: int) -> Figure:
    core = numeral.start
    if core and SYMBOLS.get(scan.tokens[core - 1], ("", ""))[0] in MONEY:
        core -= 1
    cue, bound = _hedge_before(scan, core, unit), scan.starting("bound", end)
    apart = None if bound is not None or cue is not None else _bound_behind(scan, end)
    start = cue.start if cue is not None and cue.kind == "hedge" else core
    kind = cue.value if cue else None
    if bound is not None:
        kind, end = bound.value, bound.end
    elif apart is not None:
        kind, bound = apart.value, apart
    if _is_minus(scan, core, quantity.unit):
        quantity = negated(quantity)
    if kind is not None:
        said = cue or bound
        quantity = apply_hedge(quantity, kind, scan.slice(said.start, said.end).lower() if said else "")
    return Figure(quantity, start, core, end, *unit.noun, kind)


def _hedge_before(scan: Scan, core: int, unit: Unit) -> Cue | None:
    """The hedge right before a number: "cao hơn 15%" is one, unless it compares ("cao hơn 15% so với …")."""
    cue = scan.ending("hedge", core)
    if cue is None:
        return _offered(scan, core)
    if scan.ending("upon", core) is not None:
        return None  # khảo sát trên 3.000 doanh nghiệp
    if cue.value in _SUPERLATIVE:  # mức cao nhất 5 tháng is no bound
        return None if unit.id in TIME else cue._replace(value=_SUPERLATIVE[cue.value])
    longer = scan.ending("predicate", core)
    if longer is None or longer.start < cue.start or longer.value not in {"more", "less"}:
        return cue
    return None if "against" in scan.cues and longer.start == cue.start else cue


def _bound_behind(scan: Scan, end: int) -> Cue | None:
    """đủ 6 năm công tác trở lên: the bound behind what is counted."""
    for at in range(end, min(end + _NOUN, len(scan.tokens))):
        if (cue := scan.starting("bound", at)) is not None:
            return cue
        if not scan.tokens[at].isalpha() or scan.starts_any(("period", "predicate", "scale"), at):
            return None
    return None


def _is_minus(scan: Scan, core: int, unit: str | None) -> bool:
    """là -0,01%, (–327 tỷ đồng): a dash glued to the number alone, behind a word or an opening bracket."""
    if core < 2 or scan.tokens[core - 1] != "-" or not scan.joined(core) or unit not in _SIGNED:
        return False
    before = scan.tokens[core - 2]
    return before == "(" or (not scan.joined(core - 1) and before.isalpha() and not scan.is_capital(core - 2))


def _offered(scan: Scan, core: int) -> Cue | None:
    """lãi suất từ 9%: what is offered from a price on costs at least that, if nothing says up to which."""
    opening = scan.ending("predicate", core)
    if opening is None or opening.value != "from" or scan.ending("offer", opening.start) is None:
        return None
    clause = scan.between("predicate", core, min(core + _REACH, len(scan.tokens)))
    goes_on = any(cue.value == "to" and not _has_comma(scan, core, cue.start) for cue in clause)
    return None if goes_on else opening._replace(value="at_least")


def _has_comma(scan: Scan, first: int, last: int) -> bool:
    """Whether a comma that is no part of a number stands between two tokens."""
    return any(scan.tokens[at] == "," and not scan.joined(at + 1) for at in range(first, last))
