"""The time of day, short forms of quarters, and years that are said, as written on Friday, 9 February 2024."""

from factcheck.languages.examples import Periods

# fmt: off
PERIODS: Periods = {
    ("2024-02-09", "2024-02-10"): tuple(
        f"{at} 9{hour}" for at in ("lúc", "lúc gần", "lúc hơn", "lúc khoảng")
        for hour in ("h", "h00", "h15", "h30", "h45", " giờ")
    ),
    ("2023-01-01", "2023-04-01"): ("Q1/2023", "Q1-2023", "Q1 2023", "Q1/23"),
    ("2023-04-01", "2023-07-01"): ("Q2/2023", "Q2-2023", "Q2 2023", "Q2/23"),
    ("2023-07-01", "2023-10-01"): ("Q3/2023", "Q3-2023", "Q3 2023", "Q3/23"),
    ("2023-10-01", "2024-01-01"): (
        "Q4/2023", "Q4-2023", "Q4 2023", "Q4/23", "quý vừa qua", "quý qua",
    ),
    ("2023-01-01", "2023-06-01", "cumulative"): ("năm tháng đầu năm 2023",),
    ("2024-01-01", "2024-06-01", "cumulative"): ("năm tháng đầu năm nay", "năm tháng đầu năm"),
    ("2023-01-01", "2023-10-01", "cumulative"): (
        "tháng 9 và 9 tháng năm 2023", "tháng 9 và 9 tháng/2023", "tháng 9 và 9 tháng đầu năm 2023",
        "quý 3 và 9 tháng năm 2023", "quý 3 và 9 tháng/2023", "quý 3 và 9 tháng đầu năm 2023",
    ),
    ("2024-01-01", "2024-02-01", "cumulative"): ("tháng 1 và 1 tháng đầu năm", "quý 1 và 1 tháng đầu năm"),
    ("2024-01-01", "2024-03-01", "cumulative"): ("hết tháng 2 năm nay",),
    ("2024-01-01", "2024-04-01", "cumulative"): ("hết quý 1 năm nay",),
    ("2024-01-01", "2024-02-01", "stock"): ("cuối tháng 1 năm nay",),
    ("2023-11-01", "2023-12-01", "stock"): ("cuối tháng 11 năm ngoái",),
    ("2024-07-01", "2025-01-01"): ("nửa cuối năm nay",),
    ("2024-10-01", "2025-01-01"): ("3 tháng cuối năm nay",),
    ("2024-02-05", "2024-02-12"): ("cả tuần",),
    ("2023-11-08", "2023-11-15"): (
        *(
            f"từ {day}8{at}11{to}14{at}11{year}"
            for day in ("", "ngày ") for at in "/." for to in ("-", " đến ", " đến ngày ") for year in ("", f"{at}2023")
        ),
        "8/11/2023 đến 14/11/2023", "8/11/2023-14/11/2023",
    ),
    ("2024-02-09", "2024-02-10", "stock"): ("ở thời điểm hiện tại", "ở thời điểm này"),
    ("2025-01-01", "2026-01-01", "stock"): (", đến 2025",),
    ("2023-12-31", "2024-01-01", "stock"): tuple(
        f"{at} {day}31/12/2023" for at in ("tại", "tại thời điểm", "vào thời điểm") for day in ("", "ngày ")
    ),
    ("2006-01-01", "2007-01-01"): (
        "tại thời điểm 2006", "tại thời điểm năm 2006", "vào thời điểm 2006", "vào thời điểm năm 2006",
    ),
    ("2022-01-01", "2024-01-01"): ("trong năm 2022 và 2023", "hai năm 2022 và 2023", "hai năm 2022-2023"),
}

NO_PERIOD = (
    "trước kia", "thời trước", "mỗi năm", "2-3 tháng tới", "2-3 năm tới", "cùng năm đó", "năm đó", "trong năm đó",
    "cũng trong năm này", "trong thời điểm này", "cũng trong thời điểm này", "cùng thời điểm này", "vào thời điểm đó",
    "hình thành trong tương lai", "tức ngày 3/2", "tức 3/2", "tức ngày 3 tháng 2",
)
