"""Whether two printed facts speak of one observation, so strictly that they cannot both be true if they differ."""

from __future__ import annotations

from factcheck.catalogue import areas
from factcheck.model import BasisKind, Fact, Period, Status
from factcheck.observation.holders import same_holder
from factcheck.observation.statements.vocabulary import contrasting
from factcheck.observation.statements.wording import wording
from factcheck.observation.subjects import content, indicator_words, time_words

REPORTED = frozenset({Status.ACTUAL, Status.ESTIMATE})  # an estimate and what came of it
_ALIKE = 90.0
_LIKE = 0.75  # part of the words of two sentences of one article that must be the same before one accuses the other
LEAST_WORDS = 3  # a shorter subject without an indicator is too little to accuse anybody


def same_observation(one: Fact, other: Fact, *, together: bool = False, revised: bool = False) -> bool:
    """Every side equal, known and printed where the figure stands; only the subject's wording may differ.

    together: one article prints both, or a copy of it does; then the writer means two things more often than not.
    revised: asked of two prints of one producer, of which one may be an estimate, and which name the year once.
    """
    together = together or one.origin == other.origin
    return (
        same_sides(one, other, revised=revised)
        and not (together and one.place.quote == other.place.quote)
        and same_subject(one, other, together=together)
        and not both_print_both(one, other)
        and not other_kind(one, other)
        and (not together or _in_like_words(one, other))
    )


def same_sides(one: Fact, other: Fact, *, revised: bool = False) -> bool:
    """Whether every side but the subject is equal, known and printed where the figure stands; revised: as above."""
    return (
        one.asserted
        and other.asserted
        and _key(one) == _key(other)
        and (one.status == other.status or (revised and {one.status, other.status} <= REPORTED))
        and _same_period(one.period, other.period, inferred=revised)
        and _same_owner(one, other)
        and _same_basis(one, other)
    )


def sides(fact: Fact) -> tuple[object, ...]:
    """What all prints of an observation have in common, to the letter: figures that differ in it are never of one.

    What may be left out, or worded otherwise, is no part of it.
    """
    basis, period = fact.basis, fact.period
    return (
        *_key(fact),
        *((period.dates, period.kind == "stock") if period is not None else ()),
        "reported" if fact.status in REPORTED else fact.status,
        None if basis is None or basis.kind is BasisKind.PERIOD else basis.kind,
        fact.holder is None,
        fact.part_of is None,
        fact.quantity.out_of,
    )


def both_print_both(one: Fact, other: Fact) -> bool:
    """Two sentences that each print both figures tell of two things: 16% to one market and 25,5% to the other."""
    if one.origin == other.origin or one.printed == other.printed:
        return False
    return one.printed in other.place.quote and other.printed in one.place.quote


def other_kind(one: Fact, other: Fact) -> bool:
    """Whether a sentence speaks of imports where the other does of exports, of a group where it does of its parent."""
    first, second = (frozenset(wording(fact.place.quote).tokens) for fact in (one, other))
    return any(not (second - first).isdisjoint(contrasting().get(word, ())) for word in first - second)


def _in_like_words(one: Fact, other: Fact) -> bool:
    """Whether two sentences of one article say a figure in most of the same words."""
    first, second = wording(one.place.quote), wording(other.place.quote)
    return len(first.held([second])) >= _LIKE * min(len(first.words), len(second.words))


def same_subject(one: Fact, other: Fact, *, together: bool = False) -> bool:
    """One indicator with the same qualifiers, or nearly the same words where the catalogue knows none."""
    if one.quantity.out_of != other.quantity.out_of or (one.part_of is None) != (other.part_of is None):
        return False
    if one.indicator or other.indicator:
        return one.indicator == other.indicator and qualifiers(one) == qualifiers(other)
    unit = one.quantity.unit or ""
    first, second = content(one.subject, unit), content(other.subject, unit)
    if together or min(len(first), len(second)) < LEAST_WORDS:
        return False  # without an indicator, one article's two figures are too easily of two things
    from rapidfuzz.fuzz import token_sort_ratio  # noqa: PLC0415  (only what may conflict is compared so)

    return token_sort_ratio(" ".join(first), " ".join(second)) >= _ALIKE


def qualifiers(fact: Fact) -> frozenset[str]:
    """The words of a subject beyond the names of its indicator, its place and its owner: "… của khu vực FDI"."""
    place = areas().by_id.get(fact.area or "")
    known = indicator_words(fact.indicator or "")
    named = content(f"{fact.holder or ''} {' '.join((*place.vi, *place.en)) if place else ''}")
    words = (
        frozenset(content(fact.subject, fact.quantity.unit or "")) - known - frozenset(named) - time_words(fact.subject)
    )
    return frozenset(word for word in words if not word.isdecimal())


def _key(fact: Fact) -> tuple[object, ...]:
    return fact.measure, fact.quantity.unit, fact.quantity.per, fact.area


def _same_period(one: Period | None, other: Period | None, *, inferred: bool) -> bool:
    if one is None or other is None or any(p.approximate or (p.inferred and not inferred) for p in (one, other)):
        return False
    return one.dates == other.dates and (one.kind == other.kind or "stock" not in {one.kind, other.kind})


def _same_owner(one: Fact, other: Fact) -> bool:
    if one.holder is None or other.holder is None:
        return one.holder is other.holder and (one.area is not None or one.origin == other.origin)
    return same_holder(one.holder, other.holder)


def _same_basis(one: Fact, other: Fact) -> bool:
    if one.basis is None or other.basis is None:
        only = one.basis or other.basis
        return only is None or only.kind is BasisKind.PERIOD
    if one.basis.kind is not other.basis.kind:
        return False
    if one.basis.period is None or other.basis.period is None:
        return True
    return one.basis.period.dates == other.basis.period.dates
