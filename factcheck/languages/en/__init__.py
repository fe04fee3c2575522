"""English."""

from factcheck.languages.en.cues import COMMON, CUES
from factcheck.languages.en.indicators import INDICATORS
from factcheck.languages.en.numbers import COUNTERS, NUMBERS, NUMERALS, PER, UNITS
from factcheck.languages.en.numbers import EXAMPLES as NUMBER_EXAMPLES
from factcheck.languages.en.periods import EXAMPLES as PERIOD_EXAMPLES
from factcheck.languages.en.periods import MONTHS, PERIODS

NAME = "English"
DECIMAL = "."
ADJECTIVES_FIRST = True
CONTINUING = ("and",)  # a hundred and five
WORDS = {
    "period": PERIODS,
    "unit": UNITS,
    "counter": COUNTERS,
    "per": PER,
    "indicator": {phrase: indicator for indicator, phrases in INDICATORS.items() for phrase in phrases},
    **NUMBERS,
    **CUES,
}
EXAMPLES = {"numbers": NUMBER_EXAMPLES, "periods": PERIOD_EXAMPLES}

__all__ = ["ADJECTIVES_FIRST", "COMMON", "DECIMAL", "EXAMPLES", "MONTHS", "NAME", "NUMERALS", "WORDS"]
