"""Periods as Vietnamese newspapers write them on 9 February 2024: start and end (exclusive) → ways to write it."""

from factcheck.languages.examples import Periods

# fmt: off
PERIODS: Periods = {
    # years
    ("2023-01-01", "2024-01-01"): (
        "năm 2023", "trong năm 2023", "cả năm 2023", "kết thúc năm 2023", "vào năm 2023", "năm ngoái", "năm trước",
        "năm liền trước", "Năm 2023",
    ),
    ("2023-01-01", "2024-01-01", "cumulative"): (
        "đến hết năm 2023", "hết năm 2023", "tính đến hết năm 2023", "hết 2023", "đến hết 2023", "hết tháng 12/2023",
    ),
    ("2023-01-01", "2024-01-01", "stock"): (
        "tính đến cuối năm 2023", "đến cuối năm 2023", "cuối năm 2023", "cuối 2023", "đến cuối 2023",
        "tính đến cuối 2023", "đến năm 2023",
    ),
    ("2024-01-01", "2025-01-01"): ("năm nay", "trong năm nay", "cả năm nay", "năm 2024"),
    ("2025-01-01", "2026-01-01"): ("năm tới", "năm sau", "trong năm 2025"),
    ("2030-01-01", "2031-01-01", "stock"): (
        "định hướng 2030", "định hướng đến 2030", "định hướng năm 2030", "định hướng đến năm 2030",
        "định hướng tới năm 2030", "hướng đến năm 2030", "hướng tới năm 2030",
    ),
    ("2050-01-01", "2051-01-01", "stock"): ("tầm nhìn 2050", "tầm nhìn đến 2050", "tầm nhìn đến năm 2050"),
    # quarters
    ("2023-04-01", "2023-07-01"): (
        "quý II/2023", "quý 2/2023", "quý II-2023", "quý II 2023", "quý 2 năm 2023", "quý II của năm 2023",
    ),
    ("2024-01-01", "2024-04-01"): ("quý I/2024", "quý I", "quý này", "quý 1"),
    ("2023-10-01", "2024-01-01"): ("quý IV/2023", "quý trước", "3 tháng cuối năm 2023", "ba tháng cuối 2023"),
    ("2023-01-01", "2023-10-01", "cumulative"): (
        "đến hết quý III/2023", "hết quý III/2023", "đến hết quý III năm 2023", "hết quý 3 năm 2023",
        "9 tháng đầu năm 2023", "chín tháng đầu năm 2023", "9 tháng đầu của năm 2023", "9 tháng năm 2023",
        "9 tháng của năm 2023", "9 tháng/2023", "9 tháng 2023", "9 tháng đầu 2023", "lũy kế 9 tháng đầu năm 2023",
        "hết 9 tháng đầu năm 2023", "đến hết tháng 9/2023", "hết tháng 9/2023", "tính đến hết tháng 9/2023",
        "đến hết tháng 9 năm 2023", "hết tháng 9 năm 2023",
    ),
    ("2024-01-01", "2024-07-01"): ("nửa đầu năm", "nửa đầu năm nay", "nửa đầu năm 2024"),
    ("2024-01-01", "2024-07-01", "cumulative"): (
        "hết quý II", "6 tháng đầu năm", "6 tháng đầu năm nay", "sáu tháng năm nay", "6 tháng của năm nay",
        "lũy kế 6 tháng", "lũy kế 6 tháng đầu năm", "hết 6 tháng đầu năm", "đến hết tháng 6", "hết tháng 6",
    ),
    ("2023-07-01", "2024-01-01"): ("6 tháng cuối năm 2023", "nửa cuối năm 2023"),
    ("2024-07-01", "2025-01-01"): ("6 tháng cuối năm", "sáu tháng cuối năm 2024", "nửa cuối năm"),
    ("2023-01-01", "2023-04-01"): ("quý 1 2023",),
    ("2023-01-01", "2023-04-01", "cumulative"): ("3 tháng đầu năm 2023",),
    ("2023-01-01", "2023-07-01"): ("nửa đầu năm 2023",),
    ("2023-01-01", "2023-07-01", "cumulative"): ("hết 6 tháng đầu năm 2023",),
    ("2023-01-01", "2023-12-01", "cumulative"): ("đến hết tháng 11/2023", "11 tháng 2023"),
    ("2014-01-01", "2014-07-01", "cumulative"): ("hết quý II/2014",),
    ("2024-01-01", "2024-10-01", "cumulative"): ("9 tháng năm nay",),
    # months
    ("2023-11-01", "2023-12-01"): (
        "tháng 11/2023", "tháng 11-2023", "tháng 11 2023", "tháng 11.2023", "tháng 11 năm 2023", "11/2023",
        "tháng 11",
    ),
    ("2023-11-01", "2023-12-01", "stock"): (
        "tính đến cuối tháng 11/2023", "đến cuối tháng 11/2023", "cuối tháng 11/2023", "tính đến tháng 11/2023",
    ),
    ("2024-01-01", "2024-02-01"): ("tháng trước", "cùng kỳ tháng trước", "tháng 1"),
    ("2024-01-01", "2024-02-01", "stock"): ("tính đến cuối tháng 1", "đến cuối tháng 1"),
    ("2024-02-01", "2024-03-01"): ("tháng này", "tháng qua", "tháng 2"),
    # days
    ("2022-01-06", "2022-01-07"): (
        "6/1/2022", "06-01-2022", "06.01.2022", "ngày 6/1/2022", "ngày 6-1-2022", "ngày 6 tháng 1 năm 2022",
        "ngày 6/1 năm 2022", "6 tháng 1 năm 2022",
    ),
    ("2022-01-06", "2022-01-07", "stock"): ("tính đến ngày 6/1/2022", "đến ngày 6/1/2022"),
    ("2024-01-06", "2024-01-07"): (
        "ngày 6/1", "ngày 6-1", "ngày 6.1", "ngày 6 tháng 1", "sáng 6/1", "sáng 6.1", "sáng 6-1", "trưa 6/1",
        "trưa 6.1", "chiều 6/1", "chiều 6.1", "chiều 6-1", "tối 6/1", "tối 6.1", "tối 6-1", "đêm 6/1", "hôm 6/1",
        "hôm 6.1", "sáng ngày 6/1", "tối ngày 6/1", "chiều ngày 6/1", "đến 6/1",
    ),
    ("2024-01-06", "2024-01-07", "stock"): ("tính đến ngày 6/1", "đến ngày 6/1"),
    ("2024-02-09", "2024-02-10"): ("09.02.2024", "hôm nay", "ngày 9/2"),
    ("2024-02-09", "2024-02-10", "stock"): ("đến nay", "tính đến nay", "đến hiện tại", "hiện nay"),
    ("2024-02-08", "2024-02-09"): ("hôm qua", "ngày 8/2"),
    ("2023-12-20", "2023-12-21"): ("ngày 20/12", "chiều 20/12"),
    # stretches of years
    ("2021-01-01", "2026-01-01"): (
        "giai đoạn 2021 – 2025", "giai đoạn 2021-2025", "giai đoạn từ năm 2021-2025", "nhiệm kỳ 2021-2025",
        "giai đoạn từ năm 2021 đến năm 2025", "từ năm 2021-2025", "từ năm 2021 đến năm 2025", "từ năm 2021 đến 2025",
        "từ 2021 đến 2025", "các năm 2021-2025", "năm 2021-2025",
    ),
    ("2022-09-01", "2023-09-01"): ("năm học 2022-2023", "niên vụ 2022-2023", "năm học 2022 – 2023"),
    ("2022-01-01", "2024-02-10", "cumulative"): ("từ năm 2022 đến nay", "từ năm 2022 tới nay", "kể từ năm 2022"),
    ("2024-01-01", "2024-02-10", "cumulative"): ("từ đầu năm đến nay", "kể từ đầu năm"),
}

NO_PERIOD = (
    "Nghị quyết số 45-NQ/TU", "tỷ lệ 9/13", "9/13 sản phẩm", "năm doanh nghiệp", "2.023 doanh nghiệp", "đạt 2023 tấn",
    "quý vị đại biểu", "tháng giêng", "ngày hội", "1/3 số hộ", "số 15/2", "tăng 12/15 tiêu chí",
)
