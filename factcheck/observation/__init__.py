"""Do two facts speak of one observation, and if so, can both be true? Every other room asks here."""

from factcheck.observation.compare import Comparison, Outcome, compare
from factcheck.observation.describe import describe, printed
from factcheck.observation.match import Match, Side, match

__all__ = ["Comparison", "Match", "Outcome", "Side", "compare", "describe", "match", "printed"]
