"""What figures are about, free of language: indicators, areas and units, read from the tables of this folder."""

from factcheck.catalogue.areas import Area, Areas, areas
from factcheck.catalogue.indicators import Indicator, Indicators, indicators

__all__ = ["Area", "Areas", "Indicator", "Indicators", "areas", "indicators"]
