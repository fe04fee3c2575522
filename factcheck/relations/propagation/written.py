"""How a computation is written: numbers in one scale, units where a reader needs them."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from factcheck.catalogue.units import MEASURED, RATIO, SYMBOLS, is_counted
from factcheck.model import Fact, Interval
from factcheck.relations.contract import Constraint, Law, Operand
from factcheck.relations.propagation.arithmetic import plain

_PERCENT = Decimal("0.01")
_FAR = 1000  # times: figures so far apart are not shown in one scale
_PLACES = 4
_FEWEST = 6
_SCALES = {0: "", 3: " thousand", 6: " million", 9: " billion", 12: " trillion"}


def shown(fact: Fact, like: Sequence[Fact]) -> str:
    """A figure's own number, scaled as the steps about some figures scale it: "115.6 %"."""
    number = central(fact)
    return "" if number is None else _number(number, fact, like)


def intervals(one: Fact, other: Fact) -> tuple[str, str]:
    """The values that two figures of one unit allow, in one scale, with its name: "[8.4, 8.5] billion"."""
    ends = [end for end in (*_ends(one), *_ends(other)) if end]
    exponent = _exponent(max(map(abs, ends), default=Decimal(0)), one.quantity.unit)
    exponent = 0 if one.quantity.unit in RATIO else exponent
    first, second = (_interval(fact.quantity.interval, exponent) + _SCALES[exponent] for fact in (one, other))
    return first, second


def _ends(fact: Fact) -> tuple[Decimal | None, Decimal | None]:
    return fact.quantity.low, fact.quantity.high


def _interval(values: Interval, exponent: int) -> str:
    low, high = (None if end is None else f"{end.scaleb(-exponent).normalize():f}" for end in (values.low, values.high))
    opening, closing = "(" if values.low_open else "[", ")" if values.high_open else "]"
    return f"{opening}{low or '-∞'}, {high or '∞'}{closing}"


def central(fact: Fact) -> Decimal | None:
    """The number that is printed, the middle of a range."""
    quantity = fact.quantity
    if quantity.value is not None or quantity.low is None or quantity.high is None:
        return quantity.value
    return (quantity.low + quantity.high) / 2


def computation(constraint: Constraint, numbers: Sequence[Decimal], at: int, like: Sequence[Fact]) -> str:
    """How one operand of a constraint, its result for at = 0, follows from the others: "8 / 6.04 = 132.5 %"."""
    operands = constraint.operands
    words = [_side(operand, number, constraint, like) for operand, number in zip(operands, numbers, strict=True)]
    result, *parts = words
    if at == 0 and (repeated := _repeated(constraint)) is not None:
        parts = [repeated.printed]
    is_product = constraint.law is Law.PRODUCT
    left = (" × " if is_product else " + ").join(parts)
    if at > 0:
        others = [word for index, word in enumerate(parts, start=1) if index != at]
        left = (" / " if is_product else " - ").join([result, *others])
        if operands[at].plus and operands[at].factor == _PERCENT:
            left += " - 1"
    found = _number(numbers[at], operands[at].fact or _like(constraint), like)
    return f"{left} = {found}".replace("+ -", "- ").replace("- -", "+ ")


def _repeated(constraint: Constraint) -> Fact | None:
    """What the result says again in another unit: 3 ha (30.000 m2)."""
    first, result = constraint.operands[1], constraint.result
    if len(constraint.parts) > 1 or first.fact is None or result.fact is None or first != Operand(first.fact):
        return None
    is_said_again = constraint.law is Law.SUM and first.fact.quantity.unit in MEASURED
    return first.fact if is_said_again and _unit(first.fact) != _unit(result.fact) else None


def _side(operand: Operand, number: Decimal, constraint: Constraint, like: Sequence[Fact]) -> str:
    word = _number(number, operand.fact or _like(constraint), like)
    if operand.factor == _PERCENT and operand.plus:
        return f"(1 + {word})"
    if operand.fact is not None and operand.fact.quantity.out_of and operand.factor != 1:
        return f"{word} / {_number(operand.fact.quantity.out_of, operand.fact, like)}"
    return f"(1 - {word})" if operand.factor == -_PERCENT else word


def _like(constraint: Constraint) -> Fact:
    """A figure in the unit of a value that nobody prints: that of the result."""
    return constraint.result.fact or constraint.anchor


def _number(number: Decimal, fact: Fact, like: Sequence[Fact]) -> str:
    """Scaled to thousands, millions …, which are named where figures of several units or sizes meet."""
    unit = fact.quantity.unit
    if unit in RATIO:
        return f"{plain(number, max(1, _places(fact)))} {unit}"
    if unit == "times":
        return f"{plain(number)} times"
    amounts = [one for one in like if one.quantity.unit not in RATIO | {"times"}]
    sizes = [abs(size) for one in amounts if (size := central(one))]
    is_mixed = len({_unit(one) for one in amounts}) > 1 or max(sizes, default=1) > _FAR * min(sizes, default=1)
    per = Decimal(1) if is_mixed else _written_by(amounts)
    exponent = _exponent(abs(number) if is_mixed else max(sizes, default=abs(number)) / per, unit)
    places = max((_places(one, per) + exponent for one in amounts if one.quantity.unit == unit), default=0)
    scaled = (number / per).scaleb(-exponent)
    return f"{plain(scaled, min(max(places, 0) + 1, _PLACES))}{_SCALES[exponent] if is_mixed else ''}"


def _written_by(facts: Sequence[Fact]) -> Decimal:
    """How many base units the unit has that all of some figures are written in: 10,000 for hectares."""
    written = {_unit(fact) for fact in facts}
    symbol = written.pop() if len(written) == 1 else None
    return Decimal(SYMBOLS.get(symbol or "", ("", "1"))[1])


def _unit(fact: Fact) -> str | None:
    """The unit that is written: m2 and ha are one unit to the arithmetic, and two to a reader."""
    if fact.quantity.unit not in MEASURED:
        return fact.quantity.unit
    return fact.printed.lower().lstrip("0123456789., ")


def _exponent(size: Decimal, unit: str | None) -> int:
    exponent = size.adjusted() // 3 * 3 if size else 0
    least = _FEWEST if is_counted(unit) else 0  # people and projects are counted one by one, up to a million
    return max(scale for scale in _SCALES if scale <= max(exponent, 0) and (scale >= least or not scale))


def _places(fact: Fact, per: Decimal = Decimal(1)) -> int:
    value = central(fact)
    return -_last_place(value / per) if value else 0


def _last_place(value: Decimal) -> int:
    exponent = value.normalize().as_tuple().exponent
    return exponent if isinstance(exponent, int) else 0
