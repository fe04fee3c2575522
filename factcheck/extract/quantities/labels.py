"""Numbers that are names: Nghị quyết số 45-NQ/TU, ISO 9001:2015, COVID-19, Hợp Thành 2, 15:30."""

from __future__ import annotations

from factcheck.catalogue.units import SYMBOLS, TIME
from factcheck.extract.quantities.numerals import Numeral
from factcheck.extract.quantities.units import Unit
from factcheck.extract.scan import Scan
from factcheck.extract.subjects.phrases import says_something

_BEFORE = frozenset("-./:_@#\\")  # glued in front, with a word or number before them, they make a name
_LONGEST = 8  # tokens of an enumeration of labels
_CODES = 60  # and of codes that are named as such
_CODE = 8  # digits in one piece
_BEHIND = frozenset(":_@\\")


def is_label(scan: Scan, numeral: Numeral) -> bool:
    """Whether a number only tells one thing from another and measures nothing."""
    return _in_indicator(scan, numeral) or (
        numeral.digits
        and (
            (scan.ending("label", numeral.start) is not None and not _counts(scan, numeral))
            or _glued_before(scan, numeral.start)
            or _glued_behind(scan, numeral)
            or _numbers_a_name(scan, numeral)
            or _is_dialled(scan, numeral.start)
            or _is_code(scan, numeral)
            or _is_enumerated(scan, numeral)
            or _is_of_plan(scan, numeral)
            or _is_version(scan, numeral)
        )
    )


def _in_indicator(scan: Scan, numeral: Numeral) -> bool:
    """The number of an indicator's name: gạo 5% tấm, lao động từ 15 tuổi trở lên."""
    return any(cue.start <= numeral.start and numeral.end <= cue.end for cue in scan.cues.get("indicator", ()))


def is_moment(scan: Scan, first: int, last: Numeral, unit: Unit) -> bool:
    """Whether a number with a unit is a class, a date or a point in time: 5 sao, kỳ 2 tháng 10/2024, 4 năm trước.

    first is the token that the number begins at, last its last part.
    """
    if scan.starting("grade", last.end) is not None or _is_dated(scan, last.end) or _numbers_again(scan, last.end):
        return True
    if unit.id not in TIME:
        return False
    if _is_window(scan, first):
        return True
    ago = scan.starting("ago", unit.end)
    if ago is not None and ago.value == "within":
        return True  # 15 ngày đầu tháng 1/2024
    if ago is not None and ago.value and not _is_number(scan, ago.end):  # sáu tháng tới một năm
        return ago.value != "past" or not says_something(scan, ago.end)  # mất 45 phút qua cầu
    return scan.starting("period", unit.end) is not None and scan.tokens[unit.end].isdecimal()  # 5 năm 2021-2025


def _numbers_again(scan: Scan, at: int) -> bool:
    """vàng 4 số 9: what is counted has a number of its own."""
    numbering = scan.starting("numbering", at)
    return numbering is not None and numbering.end < len(scan.tokens) and scan.tokens[numbering.end].isdecimal()


def _is_window(scan: Scan, first: int) -> bool:
    """thấp hơn (mức) trung bình 5 năm: the years that an average is taken of."""
    average = scan.ending("average", first)
    if average is None or average.value == "level":
        return average is not None
    compared = scan.ending("predicate", average.start) or scan.ending("against", average.start)
    return compared is not None and compared.value in {"more", "less", "exceed", True}


def _is_dated(scan: Scan, at: int) -> bool:
    """kỳ 2 tháng 10/2024: what looks like a unit begins a date; but kỳ hạn 1 tháng 4,5%."""
    dates = [cue for cue in scan.cues.get("period", ()) if cue.start == at and cue.slots]
    end = max((cue.end for cue in dates), default=len(scan.tokens))
    goes_on = end < len(scan.tokens) and scan.joined(end) and scan.tokens[end] in {",", ".", "%"}
    spaced = end + 1 < len(scan.tokens) and scan.tokens[end] != "%" and not scan.joined(end + 1)
    return bool(dates) and (not goes_on or spaced)


def _is_number(scan: Scan, at: int) -> bool:
    return at < len(scan.tokens) and (scan.tokens[at].isdecimal() or scan.tokens[at] in scan.pack.numerals)


def _is_enumerated(scan: Scan, numeral: Numeral) -> bool:
    """tổ dân phố 10 11; Nghị quyết 10, 12; mã HS: 7210.30, 7210.41: the number before it is a label already."""
    at = numeral.start
    while at > 1 and numeral.start - at < _CODES and _is_between_codes(scan, at - 1):
        at -= 1
    label = scan.ending("label", at)
    between = scan.tokens[at : numeral.start]
    if label is None or not any(token.isdecimal() for token in between):
        return label is not None and label.value == "code"
    if label.value == "code":
        return True
    if len(between) >= _LONGEST or {";", ":"}.intersection(between):
        return False
    return label.value == "strong" or "," not in between


def _is_between_codes(scan: Scan, at: int) -> bool:
    token = scan.tokens[at]
    return (
        token.isdecimal()
        or token in {";", ":"}
        or (token == "," and not scan.joined(at + 1))
        or (token == "." and scan.joined(at) and scan.joined(at + 1))
    )


def _is_of_plan(scan: Scan, numeral: Numeral) -> bool:
    """Kế hoạch 5 năm: the number tells which plan."""
    unit = scan.starting("unit", numeral.end)
    plan = scan.ending("plan", numeral.start)
    return plan is not None and unit is not None and unit.value[0] == "year"


def _is_version(scan: Scan, numeral: Numeral) -> bool:
    """sáng kiến 4.0: a point and a nought where a comma parts decimals, and nothing counted behind."""
    printed = scan.tokens[numeral.start : numeral.end]
    return scan.pack.decimal != "." and printed[1:] == [".", "0"] and not _has_unit(scan, numeral.end)


def _counts(scan: Scan, numeral: Numeral) -> bool:
    """A label word may also be the end of something counted: "trong số 62 doanh nghiệp", "giai đoạn 5 năm"."""
    label = scan.ending("label", numeral.start)
    return label is not None and label.value == "weak" and _has_unit(scan, numeral.end)


def _glued_before(scan: Scan, at: int) -> bool:
    if not scan.joined(at):
        return False
    glue = scan.tokens[at - 1]
    if glue in SYMBOLS:
        return False  # VND6.36
    if glue.isalpha():
        return True
    return glue in _BEFORE and scan.joined(at - 1) and scan.tokens[at - 2][-1:].isalnum()


def _glued_behind(scan: Scan, numeral: Numeral) -> bool:
    at = numeral.end
    if at >= len(scan.tokens) or not scan.joined(at):
        return False
    glue = scan.tokens[at]
    if glue in _BEHIND:
        return at + 1 < len(scan.tokens) and scan.joined(at + 1)
    if glue in "-/":  # 45-NQ/TU, 131/2018/NĐ-CP; but 7-8% and đồng/người go on with numbers or lower case
        return at + 1 < len(scan.tokens) and scan.joined(at + 1) and _upper(scan, at + 1)
    if len(glue) == 1 and glue != "l" and _upper(scan, at):
        return True  # 5G is no weight: metre and gram are small letters
    return glue[:1].isalpha() and not _has_unit(scan, at)  # 3D


def _numbers_a_name(scan: Scan, numeral: Numeral) -> bool:
    """Hợp Thành 2; Na Dương 1, 2, 3: a capitalised word in front and nothing counted behind."""
    at = numeral.start
    if _has_unit(scan, numeral.end):
        return False
    while at > 1 and scan.tokens[at - 1] == "," and scan.tokens[at - 2].isdecimal():
        at -= 2  # the rest of an enumeration of numbers
    return at > 1 and scan.tokens[at - 1].isalpha() and scan.is_capital(at - 1) and not scan.joined(at)


def _is_dialled(scan: Scan, at: int) -> bool:
    """The later groups of a telephone number: 0205 3812 345."""
    first = at
    while first > 0 and scan.tokens[first - 1].isdecimal():
        first -= 1
    return first < at and len(scan.tokens[first]) > 2 and scan.tokens[first][0] == "0"


def _is_code(scan: Scan, numeral: Numeral) -> bool:
    """19001520: nobody writes so many digits of a quantity in one piece, and without saying of what."""
    longest = max(map(len, scan.tokens[numeral.start : numeral.end]))
    return longest >= _CODE and not _has_unit(scan, numeral.end)


def _has_unit(scan: Scan, at: int) -> bool:
    if at + 1 < len(scan.tokens) and scan.tokens[at] == "-" and scan.tokens[at + 1].isdecimal():
        at += 2  # the unit of a range stands behind its second number
    if at >= len(scan.tokens):
        return False
    return scan.tokens[at] in SYMBOLS or scan.starts_any(("scale", "unit", "counter"), at)


def _upper(scan: Scan, at: int) -> bool:
    token = scan.cased[scan.starts[at] : scan.ends[at]]
    return token.isalpha() and token.isupper()
