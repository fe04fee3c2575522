"""Vietnamese words for moments seen from the day of writing: now, today, this session, last Friday, long ago.

"vague" says a time that no dates can be given to: what follows it takes no other period. "nothing" is no time at
all, though its words look like one.
"""

from factcheck.languages.lexicon import listed

_DAY_PARTS = ("sáng", "trưa", "chiều", "tối", "đêm")
_WEEKDAYS = {
    0: ("thứ hai",),
    1: ("thứ ba",),
    2: ("thứ tư", "thứ 4"),
    3: ("thứ năm", "thứ 5"),
    4: ("thứ sáu", "thứ 6"),
    5: ("thứ bảy", "thứ 7"),
    6: ("chủ nhật",),
}
_CLOCKS = ("lúc", "lúc gần", "lúc hơn", "lúc khoảng")
_HOURS = ("h", "h00", "h15", "h30", "h45", " giờ")
_DATES = ("{day}/{month}", "{day}-{month}", "{day}.{month}")

_NOW = """
đến nay, tới nay, ở thời điểm hiện tại, ở thời điểm này, tính đến nay, đến hiện tại, tính đến hiện tại, cho đến nay, tới thời điểm này, đến thời điểm này,
tính đến thời điểm này, đến thời điểm hiện tại, tính đến thời điểm hiện tại, tới thời điểm hiện tại, tại thời điểm này,
tại thời điểm hiện tại, vào thời điểm này, vào thời điểm hiện tại, thực trạng hiện nay, thực tế hiện nay, như hiện nay,
như hiện tại
"""
_VAGUE = """
trước đó, trước đây, vừa qua, nhiệm kỳ đầu, nhiệm kỳ đầu tiên, thời gian qua, thời gian tới, thời gian gần đây,
thời gian vừa qua, gần đây, mới đây, những năm gần đây, những năm qua, nhiều năm qua, những năm trước, những năm tới,
các năm tới, nhiều năm trước, trong tương lai, sắp tới, tháng tới, quý tới, tuần tới, tuần sau, tháng sau, sau đó,
khi đó, hồi đó, lúc đó, từ đó đến nay, kể từ đó đến nay, phiên trước, phiên trước đó, phiên liền trước, phiên kế tiếp,
phiên tới, ngày mai, những tháng tới, nhiều năm nay, lâu nay, từ lâu, năm xưa, ngày xưa,
thời kỳ đó, giai đoạn đó, thời kỳ trước, giai đoạn trước, nhiệm kỳ trước, thập kỷ trước, thập kỷ qua, trong những năm,
trước kia, thời trước, những năm đó, những tháng cuối năm, các tháng cuối năm, mấy năm qua, vài năm qua, mấy năm tới, vài năm tới,
vài năm trước, mấy năm trước, nhiều tháng qua, những tháng qua
"""
# words that end or begin like "hiện" or "năm nay" and say no time
_NOTHING = """
thực hiện, thể hiện, xuất hiện, phát hiện, biểu hiện, tái hiện, hiện thực, hiện đại, hiện trường, hiện diện,
hiện tượng, hiện vật, hiện kim, hiện hữu, hiện hình, hiện thân, hiện thị, hiện ra, hiện lên, ẩn hiện, hiển hiện,
từ trước đến nay, từ trước tới nay, trước nay, xưa nay, từ trước cho đến nay, từ đầu đến nay, giao tháng {month},
giao tháng {month}/{year}, kỳ hạn tháng {month}, kỳ hạn tháng {month}/{year}, phiên bản {year}, năm tuổi,
hôm nay và ngày mai, hình thành trong tương lai, tức ngày {day}/{month}, tức {day}/{month}, tức ngày {day} tháng {month}, trong khi đó, đợt {n}/{year}, số {n}/{year}, kỳ {n}/{year}, hiện hành, trong lúc đó,
chuyển năm sau
"""
# what somebody is said to have or be just now
_STATES = ("đang là", "đang có", "đang ở mức", "đang nắm", "đang nắm giữ", "đang giữ", "đang sở hữu", "hiện diện tích")


MOMENTS = {
    **listed(_NOW, "until_now"),
    **listed("hiện, hiện nay, hiện tại, giờ đây", "now"),
    **dict.fromkeys(_STATES, "now"),
    **listed(_VAGUE, "vague"),
    **listed("hàng năm, hằng năm, mỗi năm", "yearly"),
    **listed(_NOTHING, "nothing"),
    # days
    **{f"{part} nay": "today" for part in _DAY_PARTS},
    **{f"{part} qua": "yesterday" for part in _DAY_PARTS},
    **{f"{part} hôm nay": "today" for part in _DAY_PARTS},
    **{f"{part} hôm qua": "yesterday" for part in _DAY_PARTS},
    **{f"{part} {date}": "day_dm" for part in _DAY_PARTS for date in _DATES},
    **{f"{part} ngày {date}": "day_dm" for part in _DAY_PARTS for date in _DATES},
    "ngày hôm nay": "today",
    "ngày hôm qua": "yesterday",
    "hôm {day}/{month}": "day_dm",
    "hôm {day}/{month}/{year}": "day_dmy",
    "({day}/{month})": "near_day",
    **{f"ngày {name}": f"weekday_{day}" for day, names in _WEEKDAYS.items() for name in names},
    **{f"hôm {name}": f"weekday_{day}" for day, names in _WEEKDAYS.items() for name in names},
    **{f"ngày {name} liên tiếp": "nothing" for names in _WEEKDAYS.values() for name in names},
    **{f"{name} tuần này": f"this_week_{day}" for day, names in _WEEKDAYS.items() for name in names},
    **{f"ngày {name} tuần này": f"this_week_{day}" for day, names in _WEEKDAYS.items() for name in names},
    **{f"{name} tuần trước": f"last_week_{day}" for day, names in _WEEKDAYS.items() for name in names},
    **{f"ngày {name} tuần trước": f"last_week_{day}" for day, names in _WEEKDAYS.items() for name in names},
    # the time of day: of the day of writing, unless a date stands beside it
    **{f"{at} {{n}}{hour}": "clock" for at in _CLOCKS for hour in _HOURS},
    # trading sessions
    "phiên sáng": "today",
    "phiên chiều": "today",
    "phiên sáng nay": "today",
    "phiên chiều nay": "today",
    "phiên hôm nay": "today",
    "phiên hôm qua": "yesterday",
    "phiên đầu tuần": "this_week_0",
    "phiên {day}/{month}": "session_day",
    "phiên sáng {day}/{month}": "session_day",
    "phiên chiều {day}/{month}": "session_day",
    "phiên giao dịch {day}/{month}": "session_day",
    **listed(
        "lúc đóng cửa, kết phiên, chốt phiên, kết thúc phiên, kết thúc phiên giao dịch, đóng cửa phiên, phiên này, phiên giao dịch này",
        "session",
    ),
    # weeks
    "tuần này": "this_week",
    "trong tuần": "this_week",
    "tuần qua": "past_week",
    "tuần vừa qua": "past_week",
    "cả tuần": "past_week",
    "tuần trước": "week_before",
    "trong tuần trước": "week_before",
    "tuần trước đó": "vague",
    **{
        f"{week} {ends} {date}": "week_ending"
        for week in ("tuần", "trong tuần")
        for ends in ("kết thúc vào ngày", "kết thúc ngày")
        for date in ("{day}/{month}", "{day}/{month}/{year}")
    },
    # months, quarters and years
    "tháng {month} vừa qua": "month_past",
    "tháng {month} năm nay": "month:this_year",
    "tháng {month} năm ngoái": "month:last_year",
    "quý {quarter} năm nay": "quarter:this_year",
    "quý {quarter} năm ngoái": "quarter:last_year",
    "hết tháng {month} năm nay": "through_month:this_year",
    "hết quý {quarter} năm nay": "through_quarter:this_year",
    "cuối tháng {month} năm nay": "end_of_month:this_year",
    "cuối tháng {month} năm ngoái": "end_of_month:last_year",
    "nửa cuối năm nay": "second_half:this_year",
    "{n} tháng cuối năm nay": "last_months:this_year",
    **{f"năm tháng đầu năm{of}": "five_months" for of in ("", " nay", " {year}")},
    "đầu năm nay": "this_year",
    "cuối năm nay": "end_of_this_year",
    "cuối năm ngoái": "end_of_last_year",
    "năm vừa qua": "past_year",
    "quý vừa qua": "quarter_past",
    "quý qua": "quarter_past",
    "năm qua": "last_year",
    "quý trước đó": "one_before",
    "tháng trước đó": "one_before",
    **listed("trong cùng năm, cùng năm đó, năm đó, trong năm đó, cũng trong năm này", "same_year"),
    **listed("trong thời điểm này, cũng trong thời điểm này, cùng thời điểm này, vào thời điểm đó", "that_time"),
    "trong {n} tháng qua": "past_months",
    "{n} tháng tới": "vague",
    "{n} năm tới": "vague",
    "{n}-{n} tháng tới": "vague",
    "{n}-{n} năm tới": "vague",
    "{n} năm qua": "vague",
    "{n} năm trước": "vague",
    "nửa đầu tháng {month}": "first_half_month",
    "nửa đầu tháng {month}/{year}": "first_half_month",
    "nửa cuối tháng {month}": "second_half_month",
    "nửa cuối tháng {month}/{year}": "second_half_month",
    "kỳ 1 tháng {month}": "first_half_month",
    "kỳ 1 tháng {month}/{year}": "first_half_month",
    "kỳ 1 tháng {month} năm {year}": "first_half_month",
    "kỳ 2 tháng {month}": "second_half_month",
    "kỳ 2 tháng {month}/{year}": "second_half_month",
    "kỳ 2 tháng {month} năm {year}": "second_half_month",
    "{n} tháng qua": "past_months",
    "{n} tháng trở lại đây": "months_back",
    "{n} năm trở lại đây": "vague",
    "những năm {year}": "vague",
    "thập niên {n}": "vague",
    "thập niên {year}": "vague",
    "giai đoạn này": "that_span",
    "trong giai đoạn này": "that_span",
    # up to today
    "từ đầu năm": "year_to_date",
    "từ đầu năm {year}": "year_to_date",
    "từ đầu năm nay": "year_to_date",
    "từ đầu năm tới nay": "year_to_date",
    "từ đầu năm {year} đến nay": "year_to_date",
    "từ đầu năm {year} tới nay": "year_to_date",
    "so với đầu năm": "past_since_january",
    "so với đầu năm {year}": "base_year",
    "so với hồi đầu năm {year}": "base_year",
    "so với hồi đầu năm": "past_since_january",
    "so với đầu năm nay": "past_since_january",
    "từ đầu tháng đến nay": "month_to_date",
    "từ đầu tháng": "month_to_date",
    "từ nay": "today",
}

TIME_CUES = {
    "until": listed("đến, tới, cho đến, cho tới, đến hết, tới hết, đến ngày, -"),
    "extreme": {
        **listed("nhất kể từ, nhất từ, nhất trong vòng, đầu tiên kể từ, đầu tiên từ"),
        **listed("nhất, nhất trong, đầu tiên trong", False),
    },
    "than": listed("cao hơn, thấp hơn, nhiều hơn, ít hơn, lớn hơn, nhỏ hơn, gấp đôi, vượt qua, vượt xa, vượt trên"),
    "clause": listed(
        "sau khi, trước khi, khi, nhưng, do, vì, bởi, bởi vì, xét tới, xét đến, mặc dù, dù, tuy, kể từ khi, cho đến khi, trong khi, trong bối cảnh"
    ),
    "concession": listed("mặc dù, dù, tuy, cho dù", "though") | listed("nhưng, song, thì", "but"),
    "title": listed("luật, bộ luật, đạo luật, pháp lệnh, hiến pháp, hiệp định, công ước, nghị định thư"),
    "present": listed("đang, từng làm, từng làm việc, từng nhận, từng có, từng là"),
    "when": listed("khi, sau khi, trước khi, kể từ khi") | listed("khi xét, khi so sánh, khi so, khi tính", False),
    "further": {"ngoài ra": "more", "bên cạnh đó": "more", "cũng": "more", "tỷ lệ này": "more", "nếu tính cả": "count"},
    "saying": listed("nói rằng, cho rằng, nói, tuyên bố, tiết lộ", "after"),
    "timeless": {"quy mô": "size", "trong tổng số": True, "trên tổng số": True}
    | listed("""
kháng cự, hỗ trợ mạnh, vùng hỗ trợ, ngưỡng hỗ trợ, ngưỡng cản, tâm lý, tổng mức đầu tư,
mệnh giá, công suất thiết kế, thiết kế, theo quy định, tiêu chuẩn, định mức, mức thuế, thuế quan,
áp thuế, giới hạn, công suất, công suất khai thác, sở hữu, mức phạt, phạt tiền, thuế suất, diện tích sàn, chiều dài,
chiều rộng, bề rộng, chiều cao, kích thước, dung tích, trọng lượng, nặng, độ dài, tổng chiều dài, đường kính, độ sâu,
tuổi thọ, bán kính, cự ly, khoảng cách, tối thiểu, tối đa, vốn điều lệ
"""),
    "since": listed("từ, kể từ, tính từ, từ khoảng, giai đoạn, trong khoảng") | {"giữa": "between"},
    "belonging": {**listed("vào, trong, hồi, đến, tới, giai đoạn, ở, như", False), "của": True},
    "event": listed("""
thành lập, ra đời, sinh, khởi công, có hiệu lực, có hiệu lực từ, hiệu lực từ, hiệu lực, ban hành, công bố, ký, ký kết,
phê duyệt, phát hành, cập nhật, bầu cử, tranh cử, khánh thành, ra mắt, thông qua, khai trương, niêm yết từ, tổ chức,
diễn ra, khai mạc, đăng tải, đăng ký, điều chỉnh vào
"""),
    "session": {
        **listed("phiên, phiên giao dịch, lúc đóng cửa, đóng cửa ở mức, chốt ở, niêm yết, giao ngay, giao sau"),
        **listed(
            """
phiên họp, phiên tòa, phiên bản, phiên thảo luận, phiên khai mạc, phiên bế mạc, phiên toàn thể, phiên làm việc,
phiên đấu giá, phiên xét xử, phiên chất vấn, phiên dịch, phiên điều trần, phiên đối thoại, phiên tọa đàm,
phiên chuyên đề, công ty niêm yết, doanh nghiệp niêm yết
""",
            False,
        ),
    },
}
