"""What a single word of a statement is: a number, a date in digits, a word that says something by itself."""

from __future__ import annotations

import re
from functools import lru_cache

from factcheck.extract.quantities.numerals import digits
from factcheck.languages.lexicon import tokens
from factcheck.observation.statements.numbers import ROMAN, Value
from factcheck.observation.statements.vocabulary import dates, function_words, months, negation_words, numeral_words

DATE = r"\d{1,2}[/-]\d{1,2}(?:[/-]\d{4})?(?![\d/])|\d{1,2}\.\d{1,2}\.\d{4}"
_IS_DATE = re.compile(DATE)


def tells(word: str) -> bool:
    """Whether a word says something by itself."""
    return word not in function_words() and value_of(word) is None


def is_plain(word: str) -> bool:
    """Whether a word says something and denies nothing."""
    return tells(word) and word not in negation_words()


@lru_cache(maxsize=65536)
def value_of(token: str) -> Value | None:
    """The number that a token is, or None."""
    if not token[0].isdecimal():
        return ROMAN.get(token) or numeral_words().get(token)
    if _IS_DATE.fullmatch(token):
        return tuple(int(part) for part in re.split(r"[/.-]", token))
    readings = digits(token, None, ",")
    return readings[0][0].normalize() if readings else None


def is_numeral_word(token: str) -> bool:
    """Whether a token is a number in letters."""
    return not token[0].isdecimal() and value_of(token) is not None


def with_plain_dates(lowered: str, cased: str) -> tuple[str, str]:
    """Both texts with "ngày 30 tháng 4 năm 2023" or "March 3, 2024" written as 30/4/2023."""
    found, starts = tokens(lowered)
    reached = len(found)
    for cue in sorted(dates().cues(found), key=lambda cue: (-cue.start, -cue.end)):
        if cue.end <= reached:
            reached = cue.start
            slots = dict(zip(cue.value, cue.slots, strict=True))
            plain = "/".join(str(slots[part]) for part in "dmy" if part in slots)
            # "sáng 29.3" keeps its first word: morning and evening are two
            first = next(at for at in range(cue.start, cue.end) if found[at].isdecimal() or found[at] in months())
            start, end = starts[first], starts[cue.end - 1] + len(found[cue.end - 1])
            lowered, cased = (f"{one[:start]}{plain}{one[end:]}" for one in (lowered, cased))
    return lowered, cased
