"""A date, month or quarter that no calendar has."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import cache

from factcheck.languages import Cue, Lexicon, detect, load
from factcheck.languages.lexicon import tokens
from factcheck.model import Confidence, Finding, Passage, Severity, say
from factcheck.model.dataclass import dataclass
from factcheck.rules.contract import DRAFT, Check, Example, Printed, Rule, Scope, at
from factcheck.text.fold import Normal, bare, has_diacritics, normal

_ID = "impossible-date"
_SLOT = re.compile(r"\{(\w+)\}")
_WIDE = {"day": (0, 99, 1, 2), "month": (0, 99, 1, 2), "quarter": (0, 9, 1, 1)}
_DAYS, _MONTHS, _QUARTERS = 31, 12, 4
_LEAP = 2024
_GLUE = "/-.,"


@dataclass(frozen=True, slots=True)
class _Template:
    """A period template: its slots in order, and whether its words alone make it a date."""

    slots: tuple[str, ...]
    is_said: bool  # a calendar word or the name of a month is in it

    @property
    def is_sure(self) -> bool:
        """Whether any numbers in it are meant as a date."""
        return "year" in self.slots or self.is_said


@dataclass(frozen=True, slots=True)
class _Language:
    lexicon: Lexicon
    others: Lexicon  # other calendars


def check(told: Printed) -> Iterator[Finding]:
    """Every date of the article that does not exist, once."""
    text = " ".join(sentence.text for sentence in told.sentences)
    if not text:
        return
    code = detect(text)
    language = _language(code, is_bare=code == "vi" and not has_diacritics(text))
    for sentence in told.sentences:
        if any(map(str.isdecimal, sentence.text)):
            yield from _found(told, sentence, language, is_bare=not has_diacritics(text))


def _found(told: Printed, sentence: Passage, language: _Language, *, is_bare: bool) -> Iterator[Finding]:
    form = normal(sentence.text)
    found, starts = tokens(bare(form.text) if is_bare else form.text)
    others = language.others.cues(found)
    reached = 0
    for cue in language.lexicon.cues(found):
        if cue.start < reached:
            continue
        start, end = starts[cue.start], starts[cue.end - 1] + len(found[cue.end - 1])
        why = _impossible(cue) if _stands_alone(form, start, end, cue.value) else None
        reached = cue.end
        if why is not None and not others:
            place = told.part(sentence, form.origin(start), form.origin(end))
            said = " ".join(place.printed.split())
            yield at(_ID, Severity.ERROR, Confidence.HIGH, place, say("{said} is no date: {why}", said=said, why=why))


def _stands_alone(form: Normal, start: int, end: int, template: _Template) -> bool:
    """Whether the numbers are no part of longer ones, as of a decree; without words or year, nothing is counted by them."""
    before, behind = form.text[max(0, start - 1) : start], form.text[end : end + 2]
    if (before and (before in _GLUE or before.isalnum())) or (behind[:1] in set("/-%") | {"_"}):
        return False
    if behind[:1] in set(".,") and behind[1:].isdecimal():
        return False
    return "year" in template.slots or "monthname" not in template.slots or not behind.strip()[:1].isalnum()


def _impossible(cue: Cue) -> str | None:
    """Why the numbers that a template caught are no date; None if they are one, or may be none at all."""
    template: _Template = cue.value
    by_name: dict[str, list[int]] = {}
    for slot, number in zip(template.slots, cue.slots, strict=True):
        by_name.setdefault("month" if slot == "monthname" else slot, []).append(number)
    days, months, years = (by_name.get(name, []) for name in ("day", "month", "year"))
    if any(not 1 <= quarter <= _QUARTERS for quarter in by_name.get("quarter", [])):
        return say("a year has {quarters} quarters", quarters=_QUARTERS)
    if not template.is_sure and (max(days) > _DAYS or max(months) > _MONTHS):
        return None
    if not days:
        return say("a year has {months} months", months=_MONTHS) if any(map(_is_no_month, months)) else None
    pairs = list(zip(days, months * len(days) if len(months) == 1 else months, strict=False))
    wrong = [pair for pair in pairs if not _exists(*pair, years)]
    # elsewhere the month stands first
    if not wrong or ("month" in template.slots and all(_exists(month, day, years) for day, month in wrong)):
        return None
    return _reason(*wrong[0], years) if any(day <= _DAYS or month <= _MONTHS for day, month in wrong) else None


def _exists(day: int, month: int, years: list[int]) -> bool:
    try:
        date(years[-1] if years else _LEAP, month, day)
    except ValueError:
        return False
    return True


def _is_no_month(month: int) -> bool:
    return not 1 <= month <= _MONTHS


def _reason(day: int, month: int, years: list[int]) -> str:
    if _is_no_month(month):
        return say("a year has {months} months", months=_MONTHS)
    last = next(last for last in range(_DAYS, 0, -1) if _exists(last, month, years))
    year = say(" of {year}", year=years[-1]) if years and month == 2 else ""
    return say("month {month}{year} has {last} days", month=month, year=year, last=last)


@cache
def _language(code: str, *, is_bare: bool) -> _Language:
    """The templates of a language for dates, with any numbers in them, and its words for other calendars."""
    pack = load(code)
    words = frozenset(pack.words.get("calendar", ()))
    dated = {phrase: found for phrase in pack.words["period"] if (found := _template(phrase, words)) is not None}
    fold = bare if is_bare else str
    others = {"no_calendar": pack.words.get("no_calendar", {})}
    return _Language(Lexicon({"date": dated}, pack.months, {}, fold, _WIDE), Lexicon(others, {}, {}, fold))


def _template(phrase: str, words: frozenset[str]) -> _Template | None:
    """A template of a day and a month, or of a month or quarter and a year; numbers alone are no month."""
    slots = tuple(_SLOT.findall(phrase))
    is_said = "monthname" in slots or not words.isdisjoint(phrase.split())
    is_day = "day" in slots and not {"month", "monthname"}.isdisjoint(slots)
    is_month = is_said and "year" in slots and not {"month", "quarter"}.isdisjoint(slots)
    return _Template(slots, is_said and "monthname" not in slots) if (is_day or is_month) and "n" not in slots else None


RULE = Rule(
    id=_ID,
    severity=Severity.ERROR,
    confidence=Confidence.HIGH,
    scope=Scope.ARTICLE,
    summary="a date, month or quarter that no calendar has",
    explanation=(
        "Dates are looked for in the forms in which the language writes them, but with any numbers: 31/11, 29/2/2023, month 13 of a year, a fifth quarter. "
        "Numbers alone are a date only with their year; with it they are left alone where they are a date if the month stands first, as Americans write. "
        "Numbers of decrees, houses and scores, the lunar calendar, and the wages of a thirteenth month are no dates."
    ),
    grounds="An error, since there is no such day. Of high confidence: the words or the year leave no doubt that a date is meant, and calendars are exact.",
    bad=(
        Example(("Ngày 31/11/2023, tỉnh khởi công 4 dự án.",), "November has 30 days"),
        Example(("Hội nghị ngày 30 tháng 2 năm 2024 có 120 đại biểu.",), "no February has 30 days"),
        Example(("Tính đến ngày 29/2/2023, huyện trồng 40 ha rừng.",), "2023 was no leap year"),
        Example(("Tháng 13/2023, nhà máy làm ra 500 tấn giấy.",), "a year has twelve months"),
        Example(("Doanh thu quý V/2023 đạt 40 tỷ đồng.",), "a year has four quarters"),
        Example(("The plant closed on 31 June 2023 with 40 workers left.",), "June has 30 days"),
    ),
    good=(
        Example(("Ngày 29/2/2024, huyện trồng 40 ha rừng.",), "a leap year"),
        Example(("Nhà số 31/2 đường Lê Lợi bán được 4 tỷ đồng.",), "an address"),
        Example(("Thông tư số 31/2/2019/TT áp dụng cho 12 xã.",), "the number of a decree"),
        Example(("Đội nhà thắng với tỷ số 31-9 trước 400 khán giả.",), "a score"),
        Example(("Hội làng mở ngày 30/2 âm lịch với 200 gánh hàng.",), "the lunar calendar has such a day"),
        Example(("Công ty chi lương tháng 13 năm 2023 cho 300 thợ.",), "the wages of a thirteenth month"),
        Example(("Hợp đồng ký ngày 12/31/2023 trị giá 4 triệu USD.",), "written as Americans do"),
        Example(("In February 30 people fell ill.",), "people, not a day"),
    ),
    checks=(Check(DRAFT, check),),
)
