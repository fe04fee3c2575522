"""What figures are about, free of language: indicators, areas, producers, units, read from this folder's tables."""

from factcheck.catalogue.areas import Area, Areas, areas
from factcheck.catalogue.indicators import Indicator, Indicators, indicators
from factcheck.catalogue.producers import Producer, Producers, producers

__all__ = ["Area", "Areas", "Indicator", "Indicators", "Producer", "Producers", "areas", "indicators", "producers"]
