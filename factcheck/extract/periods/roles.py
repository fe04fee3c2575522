"""Periods that are not those of the figures behind them: what is compared with, cited, founded or said."""

from __future__ import annotations

from factcheck.extract.periods.relative import is_relative
from factcheck.extract.scan import Scan
from factcheck.languages import Cue

_NUMBER = 5  # tokens of a number and its unit: 1,5 lần
_OPENING = 4  # words before a sentence's topic: Theo kế hoạch năm 2025, …
_GAP = 6  # words between "so với" and its period: so với mức bình quân của năm 2022
_CODE = 12  # tokens of a document's number: Quyết định số 12/QĐ-UBND
_LITTLE = 2  # words between an event and its date: thành lập vào năm 2005
_SAID = 30  # words from a day to who said something on it
_STOPS = frozenset({",", ";", ":", "(", ")", "."})


def is_compared(scan: Scan, cue: Cue, reached: int) -> bool:
    """so với năm 2022; so với mức bình quân của tháng trước. reached: where the period before it ends."""
    if _is_told_of(scan, cue) or _is_set_beside(scan, cue) or _is_of_figure(scan, cue):
        return False
    if is_relative(cue.value) or _is_multiplied(scan, cue):
        return True
    against = scan.ending("against", cue.start)
    if against is not None:  # "from May" compares, "from May to July" is a stretch
        return against.value != "weak" or scan.starting("until", cue.end) is None
    for word in (*scan.cues.get("against", ()), *scan.cues.get("than", ())):
        gap = scan.tokens[word.end : cue.start] if word.end < cue.start else []
        if gap[-1:] == ["("]:  # so với thời điểm trước đại dịch (năm 2019)
            gap.pop()
        is_near = word.end - word.start > 1 and reached <= word.start and 0 < len(gap) <= _GAP
        if is_near and not any(token in _STOPS or token.isdecimal() for token in gap):
            return not scan.between("plan", word.start, cue.start)
    return False


def _is_told_of(scan: Scan, cue: Cue) -> bool:
    """thấp hơn cùng dịp năm 2022, khi giá là 4,6 USD: what follows is told of that time."""
    when = scan.starting("when", cue.end + 1)
    return when is not None and bool(when.value) and scan.tokens[cue.end] == ","


def _is_set_beside(scan: Scan, cue: Cue) -> bool:
    """(cùng kỳ năm trước xuất siêu 1,9 tỷ USD): what the bracket tells was so then."""
    if cue.start == 0 or scan.tokens[cue.start - 1] != "(" or ")" not in scan.tokens[cue.end :]:
        return False
    return any(token.isdecimal() for token in scan.tokens[cue.end : scan.tokens.index(")", cue.end)])


def _is_of_figure(scan: Scan, cue: Cue) -> bool:
    """từ mức 4% của tháng trước: whose the figure right before it is."""
    of = scan.ending("belonging", cue.start)
    if of is None or of.value is not True or of.start == 0:
        return False
    return scan.tokens[of.start - 1] == "%" or scan.ending("unit", of.start) is not None


def _is_multiplied(scan: Scan, cue: Cue) -> bool:
    """gấp 3 lần năm 2020, gấp đôi năm trước, bằng 80% năm 2020: what is taken so many times."""
    spoken = scan.ending("spoken", cue.start)
    if spoken is not None and spoken.value[1] == "times":
        return True
    times = scan.ending("unit", cue.start)
    if scan.tokens[cue.start - 1 : cue.start] != ["%"] and (times is None or times.value[0] != "times"):
        return False
    words = [word for word in scan.cues.get("predicate", ()) if word.value in {"times", "equal"}]
    return any(word.end < cue.start <= word.end + _NUMBER and scan.tokens[word.end].isdecimal() for word in words)


def is_record(scan: Scan, cue: Cue) -> bool:
    """cao nhất kể từ năm 2008; mức thấp nhất trong tuần: how far a record reaches back."""
    words = [word for word in scan.cues.get("extreme", ()) if word.start < cue.start <= word.end]
    return any(word.value or cue.value == "past_months" for word in words)


def is_quoted(scan: Scan, cue: Cue) -> bool:
    """Whether a period stands within quotation marks."""
    before = scan.tokens[: cue.start]
    return before.count("“") > before.count("”") or before.count('"') % 2 == 1


def is_citation(scan: Scan, cue: Cue) -> bool:
    """Nghị quyết số 12/NQ-CP ngày 3/4/2024: the day belongs to the document."""
    if not _is_day(cue):
        return False
    for label in scan.cues.get("label", ()):
        code = scan.tokens[label.end : cue.start]
        if label.value == "strong" and 0 < len(code) <= _CODE and any(token.isdecimal() for token in code[:2]):
            return "/" in code or "-" in code
    return False


def is_name(scan: Scan, cue: Cue) -> bool:
    """Luật Đất đai năm 2024: the year belongs to the law's name."""
    for title in scan.cues.get("title", ()):
        name = scan.tokens[title.end : cue.start] if title.end <= cue.start else ["."] * (_GAP + 1)
        if len(name) <= _GAP and not any(token in _STOPS or token.isdecimal() for token in name):
            return scan.is_capital(title.start) or any(scan.is_capital(at) for at in range(title.end, cue.start))
    return False


def is_of_plan(scan: Scan, cue: Cue) -> bool:
    """đạt 40% kế hoạch năm 2025: the plan's year, unless the plan opens the sentence and is its topic."""
    if cue.start <= _OPENING or scan.starting("belonging", cue.start) is not None:
        return False  # mục tiêu đến năm 2025: when it is to be reached
    plans = scan.cues.get("plan", ())  # "kế hoạch năm" may reach into the period
    return any(plan.start < cue.start <= plan.end <= cue.end for plan in plans)


def is_event(scan: Scan, cue: Cue) -> bool:
    """thành lập năm 2005; ngày 5/3, ông A cho biết: when something happened that is not what figures tell of."""
    for event in scan.cues.get("event", ()):
        if event.start < cue.start < event.end:
            return True  # the template takes a word of the event's: founded in
        gap = scan.tokens[event.end : cue.start] if event.end <= cue.start else None
        if gap is not None and len(gap) <= _LITTLE and not _STOPS.intersection(gap):
            return True
    return _is_day(cue) and (_is_said(scan, cue) or _is_told_last(scan, cue))


def _is_said(scan: Scan, cue: Cue) -> bool:
    """Whether somebody speaks on that day, with no figure and no other period before the verb."""
    for verb in (*scan.cues.get("attribution", ()), *scan.cues.get("saying", ())):
        if verb.value == "after" and cue.end <= verb.start <= cue.end + _SAID:
            return not any(other.start >= cue.end and other.end <= verb.start for other in scan.cues.get("period", ()))
    return False


def _is_told_last(scan: Scan, cue: Cue) -> bool:
    """…”, ông A nói trong một tuyên bố ngày 12/7; …, theo công bố hôm 5/3: nothing is counted behind it."""
    if any(token.isdecimal() for token in scan.tokens[cue.end :]):
        return False
    for word in (*scan.cues.get("attribution", ()), *scan.cues.get("saying", ())):
        gap = scan.tokens[word.end : cue.start] if word.start > 0 and word.end <= cue.start else ["0"]
        if len(gap) <= _SAID and not any(token.isdecimal() or token == ";" for token in gap):
            return True
    return False


def _is_day(cue: Cue) -> bool:
    return str(cue.value).startswith(("day_", "near_day", "session_day", "today", "yesterday", "weekday_"))
