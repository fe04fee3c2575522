"""The words by which the rules of `lint` tell a slip from what only looks like one."""

from factcheck.languages.lexicon import listed

TRAPS = {
    "calendar": listed("ngày, hôm, tháng, quý, phiên, sáng, trưa, chiều, tối, đêm"),
    "no_calendar": listed("âm lịch, nông lịch, lương tháng, thưởng tháng, lương và thưởng tháng"),
}
