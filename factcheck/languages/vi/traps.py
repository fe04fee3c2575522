"""The words by which the rules of `lint` tell a slip from what only looks like one."""

from factcheck.languages.lexicon import listed

_LEADS_UP = "lên, lên mức, lên mốc, lên còn, lên thành, tăng lên, tăng lên mức"
_LEADS_DOWN = "xuống, xuống mức, xuống mốc, xuống còn, giảm xuống, giảm xuống còn, giảm còn, về còn"
_MOVE_NOUN = """
mức, đà, chuỗi, nhịp, biên độ, tốc độ, mã, số mã, cổ phiếu, phiên, xu hướng, tỷ lệ, tỉ lệ, con số, khoản, điểm, ưu đãi, khuyến mãi, hệ số
"""

TRAPS = {
    "leads": {**listed(_LEADS_UP, "up"), **listed(_LEADS_DOWN, "down")},
    "move_noun": listed(_MOVE_NOUN),
    "calendar": listed("ngày, hôm, tháng, quý, phiên, sáng, trưa, chiều, tối, đêm"),
    "no_calendar": listed("âm lịch, nông lịch, lương tháng, thưởng tháng, lương và thưởng tháng"),
}
