"""Of which country a figure without a place is: that of the office which made it, or of the paper's language."""

from __future__ import annotations

from factcheck.catalogue import producers
from factcheck.languages import Pack

# what only a country has, so that a paper need not say which: a province's product has a name of its own (GRDP)
_NATIONAL = frozenset(
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
    return pack.country if indicator in _NATIONAL else None
