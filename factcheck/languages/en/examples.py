"""All examples of the pack; what each name holds is told in factcheck/languages/examples.py."""

from factcheck.languages.en.examples_measures import SENTENCES as MEASURES
from factcheck.languages.en.examples_nothing import NOTHING
from factcheck.languages.en.examples_numbers import NUMBERS as FIGURES_IN_PRINT
from factcheck.languages.en.examples_opposites import CONTRASTS, DENIALS, NO_DENIALS, OPPOSITES
from factcheck.languages.en.examples_periods import NO_PERIOD, PERIODS
from factcheck.languages.en.examples_synonyms import SYNONYMS
from factcheck.languages.en.examples_units import COUNTED
from factcheck.languages.en.examples_units import NUMBERS as UNITS
from factcheck.languages.en.examples_words import CARRIER, CONCEPTS, COUNT, FIGURES
from factcheck.languages.en.examples_words import SENTENCES as WORDS
from factcheck.languages.examples import Numbers, Sentences

NUMBERS: Numbers = {**FIGURES_IN_PRINT, **UNITS}
SENTENCES: Sentences = [*MEASURES, *WORDS]

__all__ = [
    "CARRIER",
    "CONCEPTS",
    "CONTRASTS",
    "COUNT",
    "COUNTED",
    "DENIALS",
    "FIGURES",
    "NOTHING",
    "NO_DENIALS",
    "NO_PERIOD",
    "NUMBERS",
    "OPPOSITES",
    "PERIODS",
    "SENTENCES",
    "SYNONYMS",
]
