"""Invented economic news, Vietnamese and English: any number of articles, the same ones for the same seed.

What real news was measured to have, and these articles imitate, is in README.md.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from importlib import import_module
from random import Random
from types import ModuleType

from benchmarks._series import FIRST_YEAR, growth, level, printed, share_of

_SLOT = re.compile(r"\{(\w+)\}")
_SENTENCES, _PARAGRAPH = (18, 38), (1, 1, 2, 2, 3)  # how many an article has, and a paragraph
_FIGURED, _DATED = 0.4, 0.1  # parts of sentences with figures, and with nothing but a date or a number of a document
_LABELLED = 0.5  # part of the goods of a kind that have a name: so that any number of articles has other subjects
_YEARS = 16
_WRONG = 0.001  # part of levels that are printed wrong, so that there is something to find


@dataclass(frozen=True, slots=True)
class News:
    """An article before it is written to a file."""

    id: str
    title: str
    published: date
    publisher: str
    text: str


def news(count: int, language: str = "vi", seed: int = 1, first: int = 0) -> Iterator[News]:
    """Articles first, first + 1, … of a seed; each depends on its number alone."""
    words = import_module(f"benchmarks._words_{language}")
    return (_Story(words, f"{language}{seed}-{number}").article() for number in range(first, first + count))


class _Story:
    """One article: it keeps to a place, a company and a year, and moves on from time to time."""

    def __init__(self, words: ModuleType, id: str) -> None:
        self.words, self.id, self.random = words, id, Random(id)
        self.published = date(FIRST_YEAR + 2, 1, 1) + timedelta(days=self.random.randrange(365 * _YEARS))
        self._slots: dict[str, Callable[[], str]] = {
            name.removeprefix("slot_"): getattr(self, name) for name in dir(self) if name.startswith("slot_")
        }
        self._move()

    def article(self) -> News:
        """The article, a title and paragraphs with an empty line between."""
        paragraphs, left = [], self.random.randint(*_SENTENCES)
        while left > 0:
            self._move()
            several = min(left, self.random.choice(_PARAGRAPH))
            paragraphs.append(" ".join(self._sentence() for _ in range(several)))
            left -= several
        title = self._filled("{Area}: {goods} {kind}")
        return News(self.id, title, self.published, f"Bench {self.random.randint(1, 9)}", "\n\n".join(paragraphs))

    def _move(self) -> None:
        words, random = self.words, self.random
        self.area = words.AREAS[int(len(words.AREAS) * random.random() ** 2)]  # the first ones are popular
        self.company = self._filled(random.choice(words.COMPANIES))
        self.year = self.published.year - 1 - (random.random() < 0.2)
        self.period = random.choice(("year", "year", "quarter", "quarter", "month", "half", "nine"))
        self.part = random.randint(1, 12 if self.period == "month" else 4)

    def _sentence(self) -> str:
        words, drawn = self.words, self.random.random()
        kind = words.FIGURED if drawn < _FIGURED else words.DATED if drawn < _FIGURED + _DATED else words.PLAIN
        self.noun, self.unit, self.size = self.random.choice(words.NOUNS)
        self.noun = self._filled(self.noun)
        self.noun2, self.unit2, self.size2 = self.random.choice(words.NOUNS)
        self.noun2 = self._filled(self.noun2)
        return self._filled(self.random.choice(kind))

    def _filled(self, template: str) -> str:
        def value(match: re.Match[str]) -> str:
            text = self._slots[match[1].lower()]()
            return text[:1].upper() + text[1:] if match[1][0].isupper() else text

        return _SLOT.sub(value, template)

    def slot_area(self) -> str:
        return str(self.area)

    def slot_company(self) -> str:
        return self.company

    def slot_goods(self) -> str:
        return str(self.random.choice(self.words.GOODS))

    def slot_kind(self) -> str:
        kind = self.random.choice(self.words.KINDS)
        return f"{kind} {self._filled(self.words.LABEL)}" if self.random.random() < _LABELLED else str(kind)

    def slot_name(self) -> str:
        return f"{self.random.choice(self.words.SYLLABLES)} {self.random.choice(self.words.SYLLABLES)}"

    def slot_person(self) -> str:
        return str(self.random.choice(self.words.PERSONS))

    def slot_office(self) -> str:
        return self._filled(self.random.choice(self.words.OFFICES))

    def slot_reason(self) -> str:
        return f"{self.random.choice(self.words.CAUSES)} {self.random.choice(self.words.EFFECTS)}"

    def slot_reason2(self) -> str:
        return str(self.random.choice(self.words.HOPES))

    def slot_tail(self) -> str:
        return self._filled(self.random.choice(self.words.TAILS))

    def slot_noun(self) -> str:
        return str(self.noun)

    def slot_subject(self) -> str:
        return f"{self.noun} {self._of} {self.area}"

    def slot_other(self) -> str:
        return f"{self.noun2} {self._of} {self.area}"

    def slot_period(self) -> str:
        words = self.random.choice(self.words.PERIODS[self.period].split("|"))
        quarter = self.words.QUARTERS[(self.part - 1) % 4]
        return str(words.format(year=self.year, quarter=quarter, month=self.words.MONTHS[self.part - 1]))

    def slot_year(self) -> str:
        return str(self.year)

    def slot_next(self) -> str:
        return str(self.year + 1)

    def slot_month(self) -> str:
        return str(self.random.choice(self.words.MONTHS))

    def slot_day(self) -> str:
        return str(self.random.randint(1, 28))

    def slot_level(self) -> str:
        return self._level(self._series, self.unit, self.size)

    def slot_level2(self) -> str:
        return self._level(f"{self.noun2}/{self.area}", self.unit2, self.size2)

    def slot_own(self) -> str:
        return self._level(f"{self.noun}/{self.company}", self.unit, max(self.size - 1, 1))

    def slot_part(self) -> str:
        return self._number(self._value(self._series, self.size) * self._part, self.unit)

    def slot_share(self) -> str:
        return self._percent(self._part)

    def slot_share2(self) -> str:
        return self._percent(share_of("part", self.noun2, self.area, self.year))

    def slot_attained(self) -> str:
        return self._percent(0.6 + share_of("plan", self.noun2, self.area, self.year, self.period, self.part))

    def slot_plan(self) -> str:
        return self._number(10**self.size * (1 + share_of("plan", self.noun, self.company, self.year)), self.unit)

    def slot_loan(self) -> str:
        return self._number(self.random.randint(11, 990), self.words.LOAN)

    def slot_ground(self) -> str:
        return printed(self.random.randint(11, 99), self.words.MARKS)

    def slot_moved(self) -> str:
        return self._moved(self._series)

    def slot_ownmoved(self) -> str:
        return self._moved(f"{self.noun}/{self.company}")

    def slot_growth(self) -> str:
        return f"{self.words.UP[0]} {self._percent(abs(growth(self._series, self.year + 1)))}"

    def slot_movedby(self) -> str:
        return f"{self.words.DOWN[0]} {printed(self.random.randrange(100, 900, 50), self.words.MARKS)}"

    def slot_points(self) -> str:
        return f"{self.words.DOWN[0]} {self._decimal(self.random.randint(11, 290) / 100)}"

    def slot_price(self) -> str:
        return printed(self.random.randrange(8_000, 90_000, 500), self.words.MARKS)

    def slot_usd(self) -> str:
        return printed(self.random.randint(300, 9_000), self.words.MARKS)

    def slot_times(self) -> str:
        return self._decimal(self.random.randint(12, 49) / 10)

    def slot_rate(self) -> str:
        return self._percent(self.random.randint(400, 1_400) / 10_000)

    def slot_about(self) -> str:
        return str(self.random.choice(self.words.ABOUT))

    @property
    def _of(self) -> str:
        return str(self.words.OF)

    @property
    def _series(self) -> str:
        return f"{self.noun}/{self.area}"

    @property
    def _part(self) -> float:
        return 0.04 + 0.8 * share_of("part", self.noun, self.area, self.company, self.year)

    def _value(self, series: str, size: int) -> float:
        return level(series, self.period, self.part, self.year, size)

    def _level(self, series: str, unit: str, size: int) -> str:
        wrong = 1.4 if self.random.random() < _WRONG else 1.0
        return self._number(self._value(series, size) * wrong, unit)

    def _number(self, value: float, unit: str) -> str:
        return f"{printed(value, self.words.MARKS)} {unit}"

    def _moved(self, series: str) -> str:
        moved = growth(series, self.year)
        return f"{self.random.choice(self.words.UP if moved > 0 else self.words.DOWN)} {self._percent(abs(moved))}"

    def _percent(self, part: float) -> str:
        return f"{self._decimal(part * 100)}%"

    def _decimal(self, value: float) -> str:
        return f"{value:.{1 + (value < 10)}f}".replace(".", str(self.words.MARKS[1]))
