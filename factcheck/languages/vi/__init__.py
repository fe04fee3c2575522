"""Vietnamese."""

from factcheck.languages.vi.alike import ALIKE
from factcheck.languages.vi.cues import COMMON, CUES
from factcheck.languages.vi.indicators import INDICATORS
from factcheck.languages.vi.joints import JOINTS
from factcheck.languages.vi.moments import MOMENTS, TIME_CUES
from factcheck.languages.vi.names import NAMES
from factcheck.languages.vi.numbers import NUMBERS, NUMERALS
from factcheck.languages.vi.opposites import TURNS
from factcheck.languages.vi.periods import PERIODS
from factcheck.languages.vi.producing import PRODUCING
from factcheck.languages.vi.ratios import RATIOS
from factcheck.languages.vi.slips import SLIPS
from factcheck.languages.vi.statuses import STATUSES
from factcheck.languages.vi.synonyms import SYNONYMS
from factcheck.languages.vi.traps import TRAPS
from factcheck.languages.vi.units import COMPOUNDS, COUNTERS, PER, TOGETHER, UNITS

NAME = "Vietnamese"
DECIMAL = ","
COUNTRY = "VN"
BILLIONS_OF = "VND"  # "4.000 tỷ" without a unit is money
PRICED = ("m2", "lượng", "chỉ", "month", "person", "home", "share", "sào", "ha", "t", "quintal", "kg", "m3")
CONTINUING = ("tư", "lăm", "nhăm", "mốt", "mươi", "linh", "lẻ", "không")
DOUBTFUL = ("năm",)  # five, and year
MONTHS: dict[str, int] = {}
WORDS = {
    "synonym": SYNONYMS,
    "alike": ALIKE,
    "period": {**PERIODS, **MOMENTS},
    "unit": UNITS,
    "counter": COUNTERS,
    "per": PER,
    "compound": COMPOUNDS,
    "together": TOGETHER,
    "indicator": {phrase: indicator for indicator, phrases in INDICATORS.items() for phrase in phrases},
    **NUMBERS,
    **CUES,
    **JOINTS,
    **TURNS,
    **NAMES,
    **PRODUCING,
    **RATIOS,
    **TRAPS,
    **STATUSES,
    **TIME_CUES,
}

__all__ = [
    "BILLIONS_OF",
    "COMMON",
    "CONTINUING",
    "COUNTRY",
    "DECIMAL",
    "DOUBTFUL",
    "MONTHS",
    "NAME",
    "NUMERALS",
    "PRICED",
    "SLIPS",
    "WORDS",
]
