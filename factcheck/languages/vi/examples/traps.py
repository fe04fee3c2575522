"""Words by which a slip is told from what only looks like one."""

PERIODS = {("2023-11-30", "2023-12-01"): ("31/10, 30/11 năm 2023",)}

NO_PERIOD = (
    "rằm theo âm lịch", "mùng một theo nông lịch", "lương tháng thứ 13", "thưởng tháng thứ 13", "lương và thưởng tháng thứ 13",
    "họp buổi sáng", "họp buổi trưa", "họp buổi chiều", "họp buổi tối", "họp ban đêm", "một hôm", "một tháng nọ", "quý bạn đọc", "một phiên họp", "ngày lành",
)  # fmt: skip
