"""All examples of the pack; what each name holds is told in factcheck/languages/examples.py."""

from factcheck.languages.examples import Numbers, Periods, Sentences
from factcheck.languages.vi.examples_compounds import COUNTED as COMPOUNDS
from factcheck.languages.vi.examples_counters import COUNTED as COUNTERS
from factcheck.languages.vi.examples_frames import SENTENCES as FRAMES
from factcheck.languages.vi.examples_measures import SENTENCES as MEASURES
from factcheck.languages.vi.examples_moments import NO_PERIOD as NO_MOMENT
from factcheck.languages.vi.examples_moments import PERIODS as MOMENTS
from factcheck.languages.vi.examples_money import NUMBERS as MONEY
from factcheck.languages.vi.examples_names import SENTENCES as NAMES
from factcheck.languages.vi.examples_nothing import NOTHING
from factcheck.languages.vi.examples_numbers import NUMBERS as FIGURES_IN_PRINT
from factcheck.languages.vi.examples_opposites import CONTRASTS, DENIALS, NO_DENIALS, OPPOSITES
from factcheck.languages.vi.examples_parts import SENTENCES as PARTS
from factcheck.languages.vi.examples_periods import NO_PERIOD as NO_DATE
from factcheck.languages.vi.examples_periods import PERIODS as CALENDAR
from factcheck.languages.vi.examples_plans import SENTENCES as PLANS
from factcheck.languages.vi.examples_reach import COUNTED as WHOLE_WORDS
from factcheck.languages.vi.examples_reach import SENTENCES as REACH
from factcheck.languages.vi.examples_rules import SENTENCES as RULES
from factcheck.languages.vi.examples_shares import SENTENCES as SHARES
from factcheck.languages.vi.examples_statuses import SENTENCES as STATUSES
from factcheck.languages.vi.examples_synonyms import SYNONYMS
from factcheck.languages.vi.examples_units import NUMBERS as UNITS
from factcheck.languages.vi.examples_words import CARRIER, CONCEPTS, COUNT, FIGURES
from factcheck.languages.vi.examples_words import SENTENCES as WORDS

COUNTED = {**COUNTERS, **COMPOUNDS, **WHOLE_WORDS}
NUMBERS: Numbers = {**FIGURES_IN_PRINT, **UNITS, **MONEY}
SENTENCES: Sentences = [*MEASURES, *SHARES, *STATUSES, *PLANS, *NAMES, *WORDS, *RULES, *PARTS, *REACH, *FRAMES]
PERIODS: Periods = {dates: (*CALENDAR.get(dates, ()), *MOMENTS.get(dates, ())) for dates in {**CALENDAR, **MOMENTS}}
NO_PERIOD = (*NO_DATE, *NO_MOMENT)

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
