"""English."""

from factcheck.languages.en.alike import ALIKE
from factcheck.languages.en.cues import COMMON, CUES
from factcheck.languages.en.indicators import INDICATORS
from factcheck.languages.en.joints import JOINTS
from factcheck.languages.en.numbers import COUNTERS, NUMBERS, NUMERALS, PER, UNITS
from factcheck.languages.en.opposites import TURNS
from factcheck.languages.en.periods import MONTHS, PERIODS, TIME_CUES
from factcheck.languages.en.producing import PRODUCING
from factcheck.languages.en.slips import SLIPS
from factcheck.languages.en.synonyms import SYNONYMS
from factcheck.languages.en.traps import TRAPS

NAME = "English"
DECIMAL = "."
ADJECTIVES_FIRST = True
CONTINUING = ("and",)  # a hundred and five
WORDS = {
    "synonym": SYNONYMS,
    "alike": ALIKE,
    "period": PERIODS,
    "unit": UNITS,
    "counter": COUNTERS,
    "per": PER,
    "indicator": {phrase: indicator for indicator, phrases in INDICATORS.items() for phrase in phrases},
    **NUMBERS,
    **CUES,
    **JOINTS,
    **PRODUCING,
    **TRAPS,
    **TURNS,
    **TIME_CUES,
}

__all__ = ["ADJECTIVES_FIRST", "COMMON", "CONTINUING", "DECIMAL", "MONTHS", "NAME", "NUMERALS", "SLIPS", "WORDS"]
