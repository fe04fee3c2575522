"""What only a country has: of which one such a figure is, and which of its offices made it, where nothing near says."""

from __future__ import annotations

from factcheck.catalogue import indicators, producers
from factcheck.languages import Pack

# what only a country has, so that a paper need not say which: a province's product has a name of its own (GRDP)
NATIONAL = frozenset(
    {
        "gdp",
        "gdp-per-capita",
        "cpi",
        "core-inflation",
        "public-debt",
        "public-debt-ratio",
        "foreign-debt",
        "fx-reserves",
    }
)


def country(indicator: str | None, said_by: str | None, pack: Pack) -> str | None:
    """The country of a figure without any place, None where nothing tells it."""
    named = producers().named(said_by or "")
    if named is not None:
        return named.area
    return pack.country if indicator in NATIONAL else None


def national(said_by: str | None) -> str | None:
    """A source that makes the statistics of a country; None for every other."""
    named = producers().named(said_by or "")
    return said_by if named is not None and named.area is not None else None


def maker(indicator: str | None, area: str | None, office: str | None) -> str | None:
    """The office that an article named before, for what only a country has: its GDP is not told by each paragraph."""
    if office is None or not NATIONAL.intersection((indicator, *indicators().ancestors(indicator))):
        return None
    named = producers().named(office)
    return office if named is not None and named.area == area else None
