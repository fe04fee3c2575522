"""Identities: indicators that are defined by others (total trade = exports + imports) are what those make."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal

from factcheck.catalogue.identities import Identity, identities
from factcheck.model import Fact, Measure
from factcheck.observation.same import qualifiers
from factcheck.relations.contract import Constraint, Example, Law, Operand, Relation
from factcheck.relations.reading.page import Page

_ID = "accounting-identity"
_Key = tuple[object, ...]


def find(page: Page) -> Iterator[Constraint]:
    """Each identity whose indicators an article prints, once each, of one holder, area, period and status."""
    told: dict[_Key, dict[str, list[Fact]]] = defaultdict(lambda: defaultdict(list))
    wanted = {id for identity in identities() for id in identity.indicators}
    for sentence in page.sentences:
        for fact in sentence:
            if fact.indicator in wanted and _is_whole(fact):
                told[_key(fact)][fact.indicator].append(fact)
    for figures in told.values():
        for identity in identities():
            yield from _constraint(identity, figures)


def _constraint(identity: Identity, figures: dict[str, list[Fact]]) -> Iterator[Constraint]:
    found = [figures.get(id, []) for id in identity.indicators]
    if any(len({fact.quantity.interval for fact in facts}) != 1 for facts in found):
        return  # one is not printed, or in two ways: which of them is meant, nobody says
    result, *parts = (facts[0] for facts in found)
    signs = [Decimal(1)] * len(identity.plus) + [Decimal(-1)] * len(identity.minus)
    operands = tuple(Operand(part, factor=sign) for part, sign in zip(parts, signs, strict=True))
    yield Constraint(_ID, Law.SUM, result, Operand(result), operands)


def _is_whole(fact: Fact) -> bool:
    """Whether a figure is the indicator's own, not that of some of it (to a market, by some companies)."""
    is_level = fact.measure is Measure.LEVEL and fact.period is not None and fact.quantity.value is not None
    return is_level and fact.part_of is None and not qualifiers(fact)


def _key(fact: Fact) -> _Key:
    period = fact.period
    return fact.holder, fact.area, period and period.dates, fact.status, fact.quantity.unit, fact.quantity.per


RELATION = Relation(
    id=_ID,
    summary="an indicator is not what those that define it make",
    explanation=(
        "Total trade is exports and imports, the trade surplus is exports less imports (catalogue/identities.tsv). "
        "They are compared where an article prints each once, of one area, period and status and of nothing narrower."
    ),
    holds=(
        Example(
            "Quý I/2024, xuất khẩu của tỉnh Lạng Sơn đạt 79,3 triệu USD, nhập khẩu đạt 74,5 triệu USD. Quý I/2024, tỉnh Lạng Sơn xuất siêu 4,8 triệu USD.",
            "79,3 less 74,5",
        ),
        Example(
            "Quý I/2024, xuất khẩu của tỉnh Lạng Sơn đạt 79,3 triệu USD, nhập khẩu đạt 74,5 triệu USD. Năm 2023, tỉnh Lạng Sơn xuất siêu 40 triệu USD.",
            "another period",
        ),
    ),
    breaks=(
        Example(
            "Quý I/2024, xuất khẩu của tỉnh Lạng Sơn đạt 79,3 triệu USD, nhập khẩu đạt 74,5 triệu USD. Quý I/2024, tỉnh Lạng Sơn xuất siêu 8,4 triệu USD.",
            "79,3 less 74,5 is 4,8",
        ),
    ),
    find=find,
    says="{result} is not what {first} and {second} make",
)
