"""Articles side by side and series in plain values, as programs read them. The names are the contract."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from factcheck.model import Alignment, Cell, Column, Fact, Point, Row, Series, Timeline
from factcheck.observation.scale import digits
from factcheck.report._place import fact as fact_values
from factcheck.report._place import period as period_values
from factcheck.report._words import observation, unit


def column(one: Column) -> dict[str, Any]:
    """An article that is compared."""
    published = one.published.isoformat() if one.published else None
    return {"path": one.path, "title": one.title, "published": published}


def row(one: Row) -> dict[str, Any]:
    """An observation that several articles print."""
    return {
        "agreement": one.agreement.value,
        "about": observation(one.facts),
        "scale": scale(one.power, one.facts[0]),
        "cells": [cell(printed, one.power) for printed in one.cells],
    }


def cell(one: Cell, power: int) -> dict[str, Any]:
    """What one article prints; article counts from 0 in the list of articles."""
    return {
        "article": one.column,
        "figures": [{**scaled(fact, power), "fact": fact_values(fact)} for fact in one.facts],
    }


def only(one: Cell) -> dict[str, Any]:
    """What only one article prints; the first print is the fact, the others say it again."""
    first, *again = one.facts
    return {
        "article": one.column,
        "about": observation(one.facts),
        "fact": fact_values(first),
        "again": [fact_values(fact) for fact in again],
    }


def scale(power: int, fact: Fact) -> dict[str, Any]:
    """The unit and the power of ten in which scaled values count."""
    return {"power": power, "unit": unit(fact.quantity, power)}


def scaled(fact: Fact, power: int) -> dict[str, Any]:
    """The ends of a figure on the scale of what it stands beside."""
    ends = {"scaled_low": fact.quantity.low, "scaled_high": fact.quantity.high}
    return {name: None if end is None else digits(end, power) for name, end in ends.items()}


def timeline(one: Timeline) -> dict[str, Any]:
    """What a timeline says beside its points."""
    return {
        "indicator": one.indicator,
        "about": one.name,
        "measure": one.measure.value if one.measure else None,
        "other_measures": {measure.value: count for measure, count in one.measures},
        "other_statuses": {status.value: count for status, count in one.statuses},
        "without_period": one.undated,
    }


def points(one: Timeline) -> Iterator[dict[str, Any]]:
    """The points of all series, one series behind the other; series counts them from 0."""
    for number, series in enumerate(one.series):
        for each in series.points:
            yield {"series": number, **_point(series, each)}


def _point(series: Series, one: Point) -> dict[str, Any]:
    return {
        "area": series.area,
        "holder": series.holder,
        "narrower": series.narrower,
        "alone": one.alone,
        "period": period_values(one.period),
        "scale": scale(series.power, one.latest),
        "prints": [
            {"standing": told.standing.value, **scaled(told.fact, series.power), "fact": fact_values(told.fact)}
            for told in one.prints
        ],
    }


def of_articles(alignment: Alignment) -> dict[str, Any]:
    """The articles that an alignment has a column for."""
    return {"articles": [column(one) for one in alignment.columns]}
