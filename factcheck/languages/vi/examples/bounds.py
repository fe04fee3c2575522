"""Marks that are passed or not reached, where a fall ends, chains of numbers: how far the figures in ⟦ ⟧ reach."""

from factcheck.languages.examples import Numbers, Sentences

# fmt: off
NUMBERS: Numbers = {
    ("12", "18", "month"): ("từ 12 tháng tù đến 18 tháng tù",),
    ("6", "6", "year"): ("6 năm tù",),
    (None, "80", "%"): ("tối đa tới 80%",),
    ("30", "40", "%"): ("30-35-40%", "30 – 35 – 40%"),
}

SENTENCES: Sentences = [
    ({"measure": "level", "low": "600", "high": None}, tuple(
        f"Giá quế tăng ⟦{mark} 600 USD/tấn⟧." for mark in (
            "vượt mốc", "vượt ngưỡng", "vượt con số", "vượt qua mốc", "vượt qua mức", "vượt qua ngưỡng", "vượt qua con số", "trên mức",
            "trên mốc", "trên ngưỡng",
        )
    )),
    ({"measure": "level", "low": "600"}, ("Giá quế tăng ⟦vượt mức 600 USD/tấn⟧.",)),
    ({"measure": "level", "low": None, "high": "600"}, (
        "Giá quế giảm ⟦dưới mức 600 USD/tấn⟧.", "Giá quế giảm ⟦dưới mốc 600 USD/tấn⟧.", "Giá quế giảm ⟦dưới ngưỡng 600 USD/tấn⟧.",
        "Giá quế ⟦chưa đạt 600 USD/tấn⟧.", "Giá quế ⟦chưa vượt 600 USD/tấn⟧.",
    )),
    ({"measure": "level", "low": "600", "high": None}, ("Giá quế ⟦vượt qua 600 USD/tấn⟧.", "Giá quế vượt ⟦600 USD/tấn⟧.")),
    # passed by so much
    ({"measure": "level", "low": "599.5", "high": "600.5"}, ("Giá quế vượt ⟦600 USD/tấn⟧ so với năm ngoái.",)),
    ({"measure": "deviation", "low": "2.5"}, ("Sản lượng vượt ⟦3%⟧ kế hoạch.",)),
    # where a fall ends
    ({"measure": "level", "low": "2.5", "high": "3.5"}, (
        *(f"Lãi suất giảm {to} ⟦3%⟧." for to in (
            "nhanh về mức", "nhanh về còn", "nhanh về vùng", "nhanh về ngưỡng", "nhanh về mốc", "nhanh về mục tiêu", "nhanh về phía mục tiêu",
            "về", "về còn",
        )),
        *(f"Lãi suất {to} ⟦3%⟧." for to in ("hạ về", "sụt về", "rớt về", "rơi về", "lùi về", "trượt về", "tụt về")),
    )),
    ({"measure": "growth", "low": "-3.5", "high": "-2.5"}, ("Giá quế giảm ⟦3%⟧.",)),
    # the number of a class and what is above it is no count
    ({"measure": "level", "low": "16", "high": None, "unit": "ghế"}, ("Xe từ ⟦16 ghế trở lên⟧ phải nộp phí.",)),
    ({"out_of": "90000000000"}, ("Sản lượng thi công đạt ⟦35 trong tổng số 90 tỷ đồng⟧.",)),
]
NOTHING = ("Hộ nộp thuế từ bậc 2 trở lên",)
# fmt: on
