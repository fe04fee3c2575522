"""What something else is measured by keeps its own sign and measure: the figures in ⟦ ⟧."""

from factcheck.languages.examples import Sentences

# fmt: off
SENTENCES: Sentences = [
    ({"measure": "level", "low": "89.5", "high": "90.5", "moment": "before"}, (
        "Chỉ số đạt 80 điểm, thấp hơn so với mức dự báo ⟦90 điểm⟧.", "Chỉ số đạt 80 điểm, thấp hơn nhiều so với con số ⟦90 điểm⟧ ở Lào.",
        "Chỉ số đạt 80 điểm, thấp hơn ngưỡng ⟦90 điểm⟧.", "Chỉ số đạt 80 điểm, thấp hơn mốc ⟦90 điểm⟧.",
        "Chỉ số đạt 80 điểm, thấp hơn mức bình quân ⟦90 điểm⟧ của vùng.",
    )),
    ({"measure": "growth", "low": "3.5", "high": "4.5", "moment": "before"}, (
        "Xuất khẩu tăng 3%, thấp hơn mức tăng ⟦4%⟧ của Lào.", "Xuất khẩu tăng 3%, thấp hơn mức tăng trưởng ⟦4%⟧ của Lào.",
        "Xuất khẩu tăng 3%, thấp hơn so với tốc độ tăng ⟦4%⟧ của Lào.", "Xuất khẩu tăng 3%, thấp hơn nhiều so với mức ⟦4%⟧ của Lào.",
    )),
    ({"measure": "growth", "low": "-4.5", "high": "-3.5", "moment": "before"}, ("Xuất khẩu giảm 3%, thấp hơn mức giảm ⟦4%⟧ của Lào.",)),
    ({"measure": "share", "low": "3.5", "high": "4.5", "moment": "before"}, (
        "Hộ nghèo còn nhiều, cao hơn so với tỷ lệ ⟦4%⟧ toàn vùng.", "Hộ nghèo còn nhiều, cao hơn tỉ lệ ⟦4%⟧ toàn vùng.",
    )),
    # by so much
    ({"measure": "deviation", "low": "14.5"}, ("Giá sữa cao hơn mức trung bình ⟦15%⟧.",)),
    ({"measure": "change", "low": "1.5"}, ("Kho có 9 tấn, cao hơn ⟦2 tấn⟧ so với năm ngoái.",)),
    # other people, places and prices, at the same time
    ({"measure": "deviation"}, tuple(
        f"Thu nhập cao hơn ⟦12%⟧ so với {whom}." for whom in (
            "nữ giới", "nam giới", "phụ nữ", "đàn ông", "thành thị", "nông thôn", "đối thủ", "thế hệ trước", "giá gốc",
            "giá niêm yết", "giá thị trường", "cùng loại", "cùng phân khúc",
        )
    )),
    ({"measure": "growth"}, ("Thu nhập cao hơn ⟦12%⟧ so với tháng trước.",)),
    ({"measure": "share"}, ("Tiêu thụ 70% trong nước, xuất khẩu ⟦khoảng 30%⟧.",)),
]
# fmt: on
