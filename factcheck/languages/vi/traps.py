"""The words by which the rules of `lint` tell a slip from what only looks like one."""

from factcheck.languages.lexicon import listed

_LEADS_UP = "lên, lên mức, lên mốc, lên còn, lên thành, tăng lên, tăng lên mức"
_LEADS_DOWN = "xuống, xuống mức, xuống mốc, xuống còn, giảm xuống, giảm xuống còn, giảm còn, về còn"
_MOVE_NOUN = """
mức, đà, chuỗi, nhịp, biên độ, tốc độ, mã, số mã, cổ phiếu, phiên, xu hướng, tỷ lệ, tỉ lệ, con số, khoản, điểm, ưu đãi, khuyến mãi, hệ số
"""

_BOUNDED = """
thị phần, tỷ trọng, tỉ trọng, tỷ lệ che phủ, tỉ lệ che phủ, tỷ lệ che phủ rừng, tỷ lệ hộ nghèo, tỉ lệ hộ nghèo, tỷ lệ thất nghiệp,
tỷ lệ thiếu việc làm, tỷ lệ biết chữ, tỷ lệ đô thị hóa, tỷ lệ hộ gia đình, tỷ lệ người dân, tỷ lệ học sinh,
tỷ lệ nghèo, tỷ lệ trống, tỷ lệ lao động
"""
_BEYOND = """
gdp, grdp, vốn chủ sở hữu, vốn tự có, vốn điều lệ, nợ xấu, bao phủ nợ, an toàn vốn, dư nợ, nợ công, đòn bẩy, thuế, giá trị sổ sách
"""

TRAPS = {
    "bounded": listed(_BOUNDED),
    "all_of": listed("tổng số, trong tổng, trong tổng số, trên tổng, trên tổng số, trong số, dân số"),
    "beyond": listed(_BEYOND),
    "leads": {**listed(_LEADS_UP, "up"), **listed(_LEADS_DOWN, "down")},
    "move_noun": listed(_MOVE_NOUN),
    "calendar": listed("ngày, hôm, tháng, quý, phiên, sáng, trưa, chiều, tối, đêm"),
    "no_calendar": listed("âm lịch, nông lịch, lương tháng, thưởng tháng, lương và thưởng tháng"),
}
