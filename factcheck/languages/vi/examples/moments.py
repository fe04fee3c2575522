"""Moments as Vietnamese newspapers write them on Friday, 9 February 2024, and the words that tell whose a date is."""

from factcheck.languages.examples import Periods

# fmt: off
PERIODS: Periods = {
    ("2023-03-01", "2023-06-01"): (
        "tính từ tháng 3 đến tháng 5/2023", "từ khoảng tháng 3 đến tháng 5/2023", "từ tháng 3 cho đến tháng 5/2023",
        "từ tháng 3 cho tới tháng 5/2023", "từ tháng 3 tới hết tháng 5/2023",
    ),
    ("2024-01-03", "2024-01-12"): ("giữa ngày 3/1/2024 và ngày 11/1/2024", "từ ngày 3/1 đến ngày 11/1/2024"),
    ("2024-01-01", "2024-02-07", "cumulative"): ("từ đầu năm đến ngày 6/2",),
    ("2021-01-01", "2026-01-01"): ("thời kỳ 2021-2025",),
    ("2023-01-01", "2023-01-16"): ("nửa đầu tháng 1/2023", "kỳ 1 tháng 1/2023", "kỳ 1 tháng 1 năm 2023"),
    ("2023-01-01", "2023-02-01"): ("tháng 1 năm ngoái",),
    ("2023-01-01", "2023-02-01", "stock"): ("lũy kế đến tháng 1/2023", "lũy kế đến cuối tháng 1/2023"),
    ("2023-01-01", "2023-04-01"): ("quý đầu năm 2023", "quý đầu tiên năm 2023", "quý đầu tiên của năm 2023"),
    ("2023-01-01", "2023-07-01", "cumulative"): ("2 quý đầu năm 2023",),
    ("2023-01-01", "2023-10-01", "cumulative"): (
        "lũy kế 9 tháng đầu của năm 2023", "lũy kế 9 tháng năm 2023", "lũy kế 9 tháng của năm 2023",
        "lũy kế 9 tháng/2023", "lũy kế 9 tháng 2023", "lũy kế 9 tháng đầu 2023",
    ),
    ("2023-01-01", "2024-01-01"): ("năm vừa qua", "năm qua"),
    ("2023-01-01", "2024-01-01", "stock"): ("cuối năm ngoái",),
    ("2023-01-01", "2024-02-10", "cumulative"): (
        "từ tháng 1/2023 đến nay", "từ tháng 1/2023 tới nay", "từ tháng 1/2023", "từ đầu năm 2023",
        "từ đầu năm 2023 đến nay", "từ đầu năm 2023 tới nay",
    ),
    ("2023-01-01", "2026-01-01"): ("giai đoạn 2023-25",),
    ("2023-01-06", "2023-01-07", "stock"): (
        "tính đến 6/1/2023", "tính đến hết ngày 6/1/2023", "đến hết ngày 6/1/2023",
    ),
    ("2023-01-06", "2023-01-09"): ("từ 6-8/1/2023", "ngày 6-8/1/2023", "6-8/1/2023"),
    ("2023-01-15", "2023-01-16", "stock"): (
        "giữa tháng 1/2023", "tính đến giữa tháng 1/2023", "đến giữa tháng 1/2023",
    ),
    ("2023-01-16", "2023-02-01"): ("nửa cuối tháng 1/2023", "kỳ 2 tháng 1/2023", "kỳ 2 tháng 1 năm 2023"),
    ("2023-07-01", "2023-10-01"): ("quý 3 năm ngoái",),
    ("2023-08-01", "2024-02-01"): ("trong 6 tháng qua", "6 tháng qua"),
    ("2023-10-01", "2023-12-01"): (
        "tháng 10 và 11", "tháng 10 và 11/2023", "tháng 10 và tháng 11", "tháng 10 và tháng 11/2023",
    ),
    ("2023-10-01", "2024-01-01"): ("quý cuối năm 2023", "quý cuối năm"),
    ("2024-01-01", "2024-01-16"): ("nửa đầu tháng 1", "kỳ 1 tháng 1"),
    ("2024-01-01", "2024-02-01"): ("tháng 1 vừa qua", "tháng 1 năm nay"),
    ("2024-01-01", "2024-02-01", "cumulative"): (
        "1 tháng đạt", "1 tháng ước đạt", "1 tháng tăng", "1 tháng giảm", "1 tháng ước", "1 tháng ước tính",
        "lũy kế 1 tháng đạt", "lũy kế 1 tháng ước đạt", "lũy kế 1 tháng tăng", "lũy kế 1 tháng giảm",
        "lũy kế 1 tháng ước", "lũy kế 1 tháng ước tính",
    ),
    ("2024-01-01", "2024-02-01", "stock"): ("cuối tháng 1", "tính đến tháng 1", "lũy kế đến tháng 1"),
    ("2024-01-01", "2024-02-10", "cumulative"): (
        "từ đầu năm", "từ đầu năm nay", "từ đầu năm tới nay", "so với đầu năm", "so với hồi đầu năm",
        "so với đầu năm nay",
    ),
    ("2024-01-01", "2024-04-01"): ("quý đầu năm", "quý đầu tiên", "quý đầu năm nay", "quý đầu tiên của năm"),
    ("2024-01-01", "2024-07-01", "cumulative"): ("2 quý đầu năm", "2 quý đầu năm nay"),
    ("2024-01-01", "2024-10-01", "cumulative"): (
        "9 tháng đầu của năm", "lũy kế 9 tháng đầu của năm", "lũy kế 9 tháng đầu năm nay", "lũy kế 9 tháng năm nay",
        "lũy kế 9 tháng của năm nay",
    ),
    ("2023-10-01", "2024-01-01", "stock"): (
        "cuối quý 4/2023", "đến cuối quý 4/2023", "tính đến cuối quý 4/2023", "thời điểm cuối quý 4/2023",
        "cuối quý 4 năm 2023", "đến cuối quý 4 năm 2023", "tính đến cuối quý 4 năm 2023",
        "thời điểm cuối quý 4 năm 2023", "cuối quý 4", "đến cuối quý 4", "tính đến cuối quý 4",
        "thời điểm cuối quý 4",
    ),
    ("2024-01-01", "2025-01-01"): ("đầu năm nay",),
    ("2024-01-01", "2025-01-01", "stock"): ("cuối năm nay",),
    ("2023-11-09", "2024-02-10"): ("3 tháng trở lại đây",),
    ("2023-12-31", "2024-01-07"): (
        "tuần kết thúc vào ngày 6/1", "tuần kết thúc ngày 6/1", "tuần kết thúc vào ngày 6/1/2024",
        "tuần kết thúc ngày 6/1/2024", "trong tuần kết thúc vào ngày 6/1", "trong tuần kết thúc ngày 6/1",
        "trong tuần kết thúc vào ngày 6/1/2024", "trong tuần kết thúc ngày 6/1/2024",
    ),
    ("2024-01-06", "2024-01-07"): (
        "trưa 6-1", "đêm 6-1", "đêm 6.1", "sáng ngày 6-1", "sáng ngày 6.1", "trưa ngày 6/1", "trưa ngày 6-1",
        "trưa ngày 6.1", "chiều ngày 6-1", "chiều ngày 6.1", "tối ngày 6-1", "tối ngày 6.1", "đêm ngày 6/1",
        "đêm ngày 6-1", "đêm ngày 6.1", "(6/1)", "phiên 6/1", "phiên sáng 6/1", "phiên chiều 6/1",
        "phiên giao dịch 6/1",
    ),
    ("2024-01-06", "2024-01-07", "stock"): ("tính đến 6/1", "tính đến hết ngày 6/1", "đến hết ngày 6/1"),
    ("2024-01-06", "2024-01-09"): ("từ 6-8/1", "ngày 6-8/1"),
    ("2024-01-15", "2024-01-16", "stock"): ("giữa tháng 1", "tính đến giữa tháng 1", "đến giữa tháng 1"),
    ("2024-01-16", "2024-02-01"): ("nửa cuối tháng 1", "kỳ 2 tháng 1"),
    ("2024-01-29", "2024-01-30"): ("thứ hai tuần trước", "ngày thứ hai tuần trước"),
    ("2024-01-29", "2024-02-05"): ("tuần trước", "trong tuần trước"),
    ("2024-01-30", "2024-01-31"): ("thứ ba tuần trước", "ngày thứ ba tuần trước"),
    ("2024-01-31", "2024-02-01"): (
        "thứ tư tuần trước", "thứ 4 tuần trước", "ngày thứ tư tuần trước", "ngày thứ 4 tuần trước",
    ),
    ("2024-02-01", "2024-02-02"): (
        "thứ năm tuần trước", "thứ 5 tuần trước", "ngày thứ năm tuần trước", "ngày thứ 5 tuần trước",
    ),
    ("2024-02-01", "2024-02-10", "cumulative"): ("từ đầu tháng đến nay", "từ đầu tháng"),
    ("2024-02-02", "2024-02-03"): (
        "thứ sáu tuần trước", "thứ 6 tuần trước", "ngày thứ sáu tuần trước", "ngày thứ 6 tuần trước",
    ),
    ("2024-02-03", "2024-02-04"): (
        "ngày thứ bảy", "ngày thứ 7", "hôm thứ bảy", "hôm thứ 7", "thứ bảy tuần trước", "thứ 7 tuần trước",
        "ngày thứ bảy tuần trước", "ngày thứ 7 tuần trước",
    ),
    ("2024-02-04", "2024-02-05"): (
        "ngày chủ nhật", "hôm chủ nhật", "chủ nhật tuần trước", "ngày chủ nhật tuần trước",
    ),
    ("2024-02-05", "2024-02-06"): (
        "ngày thứ hai", "hôm thứ hai", "thứ hai tuần này", "ngày thứ hai tuần này", "phiên đầu tuần",
    ),
    ("2024-02-05", "2024-02-12"): ("tuần này", "trong tuần", "tuần qua", "tuần vừa qua"),
    ("2024-02-06", "2024-02-07"): ("ngày thứ ba", "hôm thứ ba", "thứ ba tuần này", "ngày thứ ba tuần này"),
    ("2024-02-07", "2024-02-08"): (
        "ngày thứ tư", "ngày thứ 4", "hôm thứ tư", "hôm thứ 4", "thứ tư tuần này", "thứ 4 tuần này",
        "ngày thứ tư tuần này", "ngày thứ 4 tuần này",
    ),
    ("2024-02-08", "2024-02-09"): (
        "sáng qua", "trưa qua", "chiều qua", "tối qua", "sáng hôm qua", "trưa hôm qua", "chiều hôm qua",
        "tối hôm qua", "đêm hôm qua", "ngày hôm qua", "ngày thứ năm", "ngày thứ 5", "hôm thứ năm", "hôm thứ 5",
        "thứ năm tuần này", "thứ 5 tuần này", "ngày thứ năm tuần này", "ngày thứ 5 tuần này", "phiên hôm qua",
    ),
    ("2024-02-09", "2024-02-10"): (
        "sáng nay", "trưa nay", "chiều nay", "tối nay", "đêm nay", "sáng hôm nay", "trưa hôm nay", "chiều hôm nay",
        "tối hôm nay", "đêm hôm nay", "ngày hôm nay", "ngày thứ sáu", "ngày thứ 6", "hôm thứ sáu", "hôm thứ 6",
        "thứ sáu tuần này", "thứ 6 tuần này", "ngày thứ sáu tuần này", "ngày thứ 6 tuần này", "phiên sáng",
        "phiên chiều", "phiên sáng nay", "phiên chiều nay", "phiên hôm nay", "từ nay",
    ),
    ("2024-02-09", "2024-02-10", "stock"): (
        "tới nay", "tính đến hiện tại", "cho đến nay", "tới thời điểm này", "đến thời điểm này",
        "tính đến thời điểm này", "đến thời điểm hiện tại", "tính đến thời điểm hiện tại", "tới thời điểm hiện tại",
        "tại thời điểm này", "tại thời điểm hiện tại", "vào thời điểm này", "vào thời điểm hiện tại",
        "đang là", "đang có", "đang ở mức", "đang nắm", "đang nắm giữ", "đang giữ", "đang sở hữu",
        "hiện diện tích", "thực trạng hiện nay", "thực tế hiện nay", "như hiện nay", "như hiện tại", "hiện tại", "giờ đây",
    ),
    ("2024-02-10", "2024-02-11"): (
        "thứ bảy tuần này", "thứ 7 tuần này", "ngày thứ bảy tuần này", "ngày thứ 7 tuần này",
    ),
    ("2024-02-11", "2024-02-12"): ("chủ nhật tuần này", "ngày chủ nhật tuần này"),
    ("2024-07-01", "2024-10-01"): ("quý 3 năm nay",),
}

NO_PERIOD_ALONE = (
    "trước đó", "trước đây", "nhiệm kỳ đầu", "nhiệm kỳ đầu tiên", "thời gian qua", "thời gian tới",
    "thời gian gần đây", "thời gian vừa qua", "gần đây", "mới đây", "những năm gần đây", "những năm qua",
    "nhiều năm qua", "những năm trước", "những năm tới", "các năm tới", "nhiều năm trước", "trong tương lai",
    "sắp tới", "tháng tới", "quý tới", "tuần tới", "tuần sau", "tháng sau", "sau đó", "hồi đó", "lúc đó",
    "từ đó đến nay", "kể từ đó đến nay", "phiên trước", "phiên trước đó", "phiên liền trước", "phiên kế tiếp",
    "phiên tới", "ngày mai", "những tháng tới", "nhiều năm nay", "lâu nay", "từ lâu", "năm xưa", "ngày xưa",
    "thời kỳ đó", "giai đoạn đó", "thời kỳ trước", "giai đoạn trước", "nhiệm kỳ trước", "thập kỷ trước",
    "thập kỷ qua", "trong những năm", "những năm đó", "những tháng cuối năm", "các tháng cuối năm", "mấy năm qua",
    "vài năm qua", "mấy năm tới", "vài năm tới", "vài năm trước", "mấy năm trước", "nhiều tháng qua",
    "những tháng qua", "thể hiện", "xuất hiện", "phát hiện", "biểu hiện", "tái hiện", "hiện thực", "hiện đại",
    "hiện trường", "hiện diện", "hiện tượng", "hiện vật", "hiện kim", "hiện hữu", "hiện hình", "hiện thân",
    "hiện thị", "hiện ra", "hiện lên", "ẩn hiện", "hiển hiện", "từ trước đến nay", "từ trước tới nay", "trước nay",
    "xưa nay", "từ trước cho đến nay", "từ đầu đến nay", "giao tháng 1", "giao tháng 1/2023", "kỳ hạn tháng 1",
    "kỳ hạn tháng 1/2023", "phiên bản 2023", "năm tuổi", "hôm nay và ngày mai", "trong khi đó", "đợt 9/2023",
    "kỳ 9/2023", "hiện hành", "trong lúc đó", "ngày thứ hai liên tiếp", "ngày thứ ba liên tiếp",
    "ngày thứ tư liên tiếp", "ngày thứ 4 liên tiếp", "ngày thứ năm liên tiếp", "ngày thứ 5 liên tiếp",
    "ngày thứ sáu liên tiếp", "ngày thứ 6 liên tiếp", "ngày thứ bảy liên tiếp", "ngày thứ 7 liên tiếp",
    "ngày chủ nhật liên tiếp", "lúc đóng cửa", "kết phiên", "chốt phiên", "kết thúc phiên",
    "kết thúc phiên giao dịch", "đóng cửa phiên", "phiên này", "phiên giao dịch này", "tuần trước đó",
    "quý trước đó", "tháng trước đó", "trong cùng năm", "9 tháng tới", "9 năm tới", "9 năm qua", "9 năm trước",
    "9 năm trở lại đây", "những năm 1990", "thập niên 90", "thập niên 1990", "giai đoạn này", "trong giai đoạn này",
    "chuyển năm sau",
)

_NO_TRADING = (
    "phiên họp, phiên tòa, phiên thảo luận, phiên khai mạc, phiên bế mạc, phiên toàn thể, phiên làm việc, "
    "phiên đấu giá, phiên xét xử, phiên chất vấn, phiên dịch, phiên điều trần, phiên đối thoại, phiên tọa đàm, "
    "phiên chuyên đề, công ty niêm yết, doanh nghiệp niêm yết"
).split(", ")
NO_PERIOD = (*NO_PERIOD_ALONE, *_NO_TRADING)
