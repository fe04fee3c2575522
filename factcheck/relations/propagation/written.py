"""How a computation is written: numbers in one scale, units where a reader needs them."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from factcheck.catalogue.units import MEASURED, RATIO, SYMBOLS, is_counted
from factcheck.model import ENGLISH, Fact, Interval, Message, Words, joined, number, say, told
from factcheck.relations.contract import Constraint, Law, Operand
from factcheck.relations.propagation.arithmetic import plain

_PERCENT = Decimal("0.01")
_FAR = 1000  # times: figures so far apart are not shown in one scale
_PLACES = 4
_FEWEST = 6
_SCALES = {3: say("thousand"), 6: say("million"), 9: say("billion"), 12: say("trillion")}


def shown(fact: Fact, like: Sequence[Fact]) -> str:
    """A figure's own number, scaled as the steps about some figures scale it: "115.6 %"."""
    value = central(fact)
    return "" if value is None else _number(value, fact, like)


def intervals(one: Fact, other: Fact) -> tuple[Message, Message]:
    """The values that two figures of one unit allow, in one scale, with its name: "[8.4, 8.5] billion"."""
    ends = [end for end in (*_ends(one), *_ends(other)) if end]
    exponent = _exponent(max(map(abs, ends), default=Decimal(0)), one.quantity.unit)
    exponent = 0 if one.quantity.unit in RATIO else exponent
    first, second = (_scaled(_interval(fact.quantity.interval, exponent), exponent) for fact in (one, other))
    return first, second


def _ends(fact: Fact) -> tuple[Decimal | None, Decimal | None]:
    return fact.quantity.low, fact.quantity.high


def _interval(values: Interval, exponent: int) -> Message:
    ends = (values.low, values.high)
    low, high = (None if end is None else number(f"{end.scaleb(-exponent).normalize():f}") for end in ends)
    opening, closing = "(" if values.low_open else "[", ")" if values.high_open else "]"
    return say("{opening}{low}, {high}{closing}", opening=opening, low=low or "-∞", high=high or "∞", closing=closing)


def _scaled(amount: Message, exponent: int) -> Message:
    """An amount with the name of the power of ten that it is counted in."""
    return say("{amount} {scale}", amount=amount, scale=_SCALES[exponent]) if exponent else amount


def central(fact: Fact) -> Decimal | None:
    """The number that is printed, the middle of a range."""
    quantity = fact.quantity
    if quantity.value is not None or quantity.low is None or quantity.high is None:
        return quantity.value
    return (quantity.low + quantity.high) / 2


def computation(
    constraint: Constraint, numbers: Sequence[Decimal], at: int, like: Sequence[Fact]
) -> tuple[Message, Message]:
    """How one operand of a constraint, its result for at = 0, follows from the others: "8 / 6.04" and "132.5 %"."""
    operands = constraint.operands
    words: list[str] = [
        _side(operand, value, constraint, like) for operand, value in zip(operands, numbers, strict=True)
    ]
    result, *parts = words
    if at == 0 and (repeated := _repeated(constraint)) is not None:
        parts = [repeated.printed]
    is_product = constraint.law is Law.PRODUCT
    left = joined(" × " if is_product else " + ", parts)
    if at > 0:
        others = [word for index, word in enumerate(parts, start=1) if index != at]
        left = joined(" / " if is_product else " - ", [result, *others])
        if operands[at].plus and operands[at].factor == _PERCENT:
            left = joined("", [left, " - 1"])
    tidy = _Tidy(left)
    return Message(tidy(ENGLISH), tidy), _number(numbers[at], operands[at].fact or _like(constraint), like)


class _Tidy:
    """Says a sum with signs as people write them: no "+ -"."""

    __slots__ = ("sum",)

    def __init__(self, sum: Message) -> None:
        self.sum = sum

    def __call__(self, words: Words) -> str:
        return told(self.sum, words).replace("+ -", "- ").replace("- -", "+ ")


def _repeated(constraint: Constraint) -> Fact | None:
    """What the result says again in another unit: 3 ha (30.000 m2)."""
    first, result = constraint.operands[1], constraint.result
    if len(constraint.parts) > 1 or first.fact is None or result.fact is None or first != Operand(first.fact):
        return None
    is_said_again = constraint.law is Law.SUM and first.fact.quantity.unit in MEASURED
    return first.fact if is_said_again and _unit(first.fact) != _unit(result.fact) else None


def _side(operand: Operand, value: Decimal, constraint: Constraint, like: Sequence[Fact]) -> Message:
    word = _number(value, operand.fact or _like(constraint), like)
    if operand.factor == _PERCENT and operand.plus:
        return joined("", ["(1 + ", word, ")"])
    if operand.fact is not None and operand.fact.quantity.out_of and operand.factor != 1:
        return joined(" / ", [word, _number(operand.fact.quantity.out_of, operand.fact, like)])
    return joined("", ["(1 - ", word, ")"]) if operand.factor == -_PERCENT else word


def _like(constraint: Constraint) -> Fact:
    """A figure in the unit of a value that nobody prints: that of the result."""
    return constraint.result.fact or constraint.anchor


def _number(value: Decimal, fact: Fact, like: Sequence[Fact]) -> Message:
    """Scaled to thousands, millions …, which are named where figures of several units or sizes meet."""
    unit = fact.quantity.unit
    if unit in RATIO:
        digits = number(plain(value, max(1, _places(fact))))
        return say("{number} %", number=digits) if unit == "%" else say("{number} pp", number=digits)
    if unit == "times":
        return say("{number} times", number=number(plain(value)))
    amounts = [one for one in like if one.quantity.unit not in RATIO | {"times"}]
    sizes = [abs(size) for one in amounts if (size := central(one))]
    is_mixed = len({_unit(one) for one in amounts}) > 1 or max(sizes, default=1) > _FAR * min(sizes, default=1)
    per = Decimal(1) if is_mixed else _written_by(amounts)
    exponent = _exponent(abs(value) if is_mixed else max(sizes, default=abs(value)) / per, unit)
    places = max((_places(one, per) + exponent for one in amounts if one.quantity.unit == unit), default=0)
    scaled = plain((value / per).scaleb(-exponent), min(max(places, 0) + 1, _PLACES))
    return _scaled(number(scaled), exponent if is_mixed else 0)


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
    return max(scale for scale in (0, *_SCALES) if scale <= max(exponent, 0) and (scale >= least or not scale))


def _places(fact: Fact, per: Decimal = Decimal(1)) -> int:
    value = central(fact)
    return -_last_place(value / per) if value else 0


def _last_place(value: Decimal) -> int:
    exponent = value.normalize().as_tuple().exponent
    return exponent if isinstance(exponent, int) else 0
