"""Reads a table: what each figure is a figure of is told by words, which are read as those of a sentence are.

A sentence is made of what the table says, with a number that stands for all: it tells the indicator, the measure, the
unit and the time. So a table and an article that mean one thing are read as one thing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from functools import lru_cache

from factcheck.catalogue import areas, indicators
from factcheck.catalogue.areas import Areas
from factcheck.catalogue.units import TIME, is_counted
from factcheck.extract.codes import dates_of, status_in, status_of
from factcheck.extract.quantities.intervals import exact, printed_interval
from factcheck.extract.subjects.attributions import official
from factcheck.languages import detect, load
from factcheck.model import Article, Basis, BasisKind, Entry, Fact, Measure, Passage, Place, Quantity, Span, Status
from factcheck.model.dataclass import dataclass, replace
from factcheck.text.fold import key

_STANDS_FOR = 12  # a number as small as a growth and as large as a level: any unit takes it
_KEPT = 50_000
# an index of what was before: 105 is a growth of 5% (2010 = 100 is none)
_OF_BEFORE = re.compile(r"\(?(?P<base>[^()=:]{3,60})=\s*100\s*(?:%\s*)?\)?")
_UNIT_BEHIND = re.compile(r"\s*\((?P<unit>[^()]{1,40})\)\s*$")
_TIMES = re.compile(r"(?P<ten>1[ .,]?0{2}|1(?:[ .,]?000)+|10\^\d)\s+(?=\D)")
_YEAR = re.compile(r"(?:19|20)\d\d")
_HUNDRED = Decimal(100)


@dataclass(frozen=True, slots=True)
class _Told:
    """What words say of a figure. factor: what one of its unit is in base units; base: whether 100 means no growth."""

    fact: Fact
    factor: Decimal
    is_index: bool = False


def table_facts(article: Article, extract: Callable[[Article], list[Fact]]) -> list[Fact]:
    """The facts of an article that is a table, in its order; extract reads sentences."""
    language = article.language or detect(article.text)
    read = lru_cache(_KEPT)(lambda *words: _told(words, language, article, extract))
    return [_fact(article, entry, read) for entry in article.entries]


def table_passages(article: Article) -> list[Passage]:
    """What a table says, a line for each figure."""
    return [Passage(article.id, _place(article, entry, entry.quote)) for entry in article.entries]


def _fact(article: Article, entry: Entry, read: Callable[..., _Told]) -> Fact:
    said = entry.said
    told = read(*(said.get(name, "") for name in ("indicator", "measure", "basis", "period", "status")), entry.unit)
    base = told.fact
    place = _place(article, entry, entry.span)
    holder, area = _owner(said, base, article)
    return replace(
        base,
        id=f"{article.id}#{entry.span.start}",
        origin=article.id,
        span=entry.span,
        printed=article.text[entry.span.start : entry.span.end],
        holder=holder,
        area=area,
        quantity=_quantity(entry, told),
        attribution=official(article.publisher),
        place=place,
    )


def _place(article: Article, entry: Entry, span: tuple[int, int]) -> Place:
    return replace(article.locate(span, entry.quote), locator=entry.locator)


def _owner(said: Mapping[str, str], base: Fact, article: Article) -> tuple[str | None, str | None]:
    """Whose figure it is, and of which area; a place that the catalogue does not know is a name like any other."""
    holder = said.get("holder") or base.holder
    words = said.get("area")
    if not words:
        return holder, base.area
    day = base.period.start if base.period else article.published
    ids = _areas_by_key(areas()).get(key(words)) or _of_code(words)
    return (holder, areas().standing(ids, day)) if ids else (holder or words, None)


@lru_cache(maxsize=1)
def _areas_by_key(known: Areas) -> Mapping[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name, ids in known.by_name.items():
        found.setdefault(key(name), ids)
    return found


def _of_code(words: str) -> list[str]:
    """The areas of a code of ISO 3166 or of the catalogue: VN, VN-09."""
    return [area.id for area in areas().by_id.values() if words in (area.id, area.iso)]


def _quantity(entry: Entry, told: _Told) -> Quantity:
    unit, factor = told.fact.quantity.unit, told.factor
    value, step = (entry.value - _HUNDRED if told.is_index else entry.value) * factor, entry.step * factor
    whole_things = (is_counted(unit) or unit in TIME) and factor == 1 and step == 1
    interval = exact(value) if whole_things else printed_interval(value, step)
    return replace(told.fact.quantity, interval=interval, value=value, step=step, alternatives=())


def _told(words: tuple[str, ...], language: str, article: Article, extract: Callable[[Article], list[Fact]]) -> _Told:
    """What a sentence of these words says of its figure."""
    indicator, measure, basis, period, status, unit = words
    indicator, unit = _with_unit(indicator, unit)
    base = next((found for text in (unit, measure, indicator) if (found := _base(text))), None)
    if base is not None:
        indicator, measure, unit = (_OF_BEFORE.sub("", text).strip() for text in (indicator, measure, unit))
        basis, unit = basis or _against(base, language), "%"
    unit, times = _without_power(unit)
    dates, coded = dates_of(period), status_of(status) or status_in(f"{status} {period}", load(language))
    when = str(dates.start.year) if dates else period
    about = " ".join(part for part in (measure, indicator, basis) if part)
    sentence = f"{' '.join((status if coded is None else '', when)).strip()}, {about}: "
    probe = Article.from_text(
        f"{sentence}{_STANDS_FOR} {unit}".rstrip(), published=article.published, language=language
    )
    fact = _figure(probe, sentence, about, unit, extract)
    if dates is not None:
        fact = replace(fact, period=replace(dates, kind=fact.period.kind if fact.period else dates.kind))
    if base is not None:
        compared = fact.basis if fact.basis and not any(map(str.isdecimal, base)) else Basis(BasisKind.OTHER)
        fact = replace(fact, measure=Measure.GROWTH, basis=compared)
    value = fact.quantity.value
    factor = (abs(value) / _STANDS_FOR if value else Decimal(1)) * times
    fact = replace(fact, status=coded or fact.status, asserted=True, subject=fact.subject or indicator)
    known = indicator.lower().replace("_", "-")
    if known in indicators().by_id:
        fact = replace(fact, indicator=known)
    return _Told(fact, factor, base is not None)


def _with_unit(indicator: str, unit: str) -> tuple[str, str]:
    """An indicator without the unit in brackets behind it: "GRDP (tỷ đồng)"."""
    behind = _UNIT_BEHIND.search(indicator)
    if behind is None or _base(behind[0]) is not None or (unit and key(unit) != key(behind["unit"])):
        return indicator, unit
    return indicator[: behind.start()], behind["unit"]


def _base(text: str) -> str | None:
    """What 100 stands for, where that is a time before: "năm trước"; the prices of a year are none (2010 = 100)."""
    found = _OF_BEFORE.search(text)
    return None if found is None or _YEAR.search(found["base"]) else found["base"].strip()


def _without_power(unit: str) -> tuple[str, int]:
    """A unit, and how many of it are one: "1000 tấn"."""
    match = _TIMES.match(unit)
    if match is None:
        return unit, 1
    ten = match["ten"]
    digits = int(ten[3:]) if "^" in ten else sum(one == "0" for one in ten)
    return unit[match.end() :], 10**digits


def _figure(probe: Article, sentence: str, about: str, unit: str, extract: Callable[[Article], list[Fact]]) -> Fact:
    """The figure that ends a sentence; a unit that is not wholly known is one of its own."""
    found = next((one for one in extract(probe) if one.span.start <= len(sentence) < one.span.end), None)
    if found is not None and found.span.end == len(probe.text):
        return found
    number = Decimal(_STANDS_FOR)
    own = Quantity(exact(number), " ".join(unit.lower().split()) or None, number, Decimal(1))
    return _unread(probe, about, len(sentence), own) if found is None else replace(found, quantity=own)


def _against(base: str, language: str) -> str:
    """ "so với năm trước": in words that sentences compare in."""
    return f"{next(iter(load(language).words['against']))} {base.strip()}"


def _unread(probe: Article, about: str, at: int, quantity: Quantity) -> Fact:
    """What is known where a sentence has no figure that can be read: its words."""
    span = Span(at, len(probe.text))
    none = dict.fromkeys(("holder", "indicator", "area", "period", "basis", "part_of", "attribution"))
    place = probe.locate(span)
    said = {"subject": about, "measure": Measure.LEVEL, "status": Status.ACTUAL, "asserted": True}
    return Fact(id="", origin="", span=span, printed="", quantity=quantity, place=place, **said, **none)  # type: ignore[arg-type]
