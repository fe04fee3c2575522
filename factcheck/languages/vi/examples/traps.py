"""Words by which a slip is told from what only looks like one."""

PERIODS = {("2023-11-30", "2023-12-01"): ("31/10, 30/11 năm 2023",)}

NO_PERIOD = (
    "rằm theo âm lịch", "mùng một theo nông lịch", "lương tháng thứ 13", "thưởng tháng thứ 13", "lương và thưởng tháng thứ 13",
    # parts, and what is none
    "thị phần, tỷ trọng, tỉ trọng", "tỷ lệ che phủ, tỉ lệ che phủ, tỷ lệ che phủ rừng",
    "tỷ lệ hộ nghèo, tỉ lệ hộ nghèo, tỷ lệ nghèo, tỷ lệ thất nghiệp, tỷ lệ thiếu việc làm, tỷ lệ lao động, tỷ lệ biết chữ",
    "tỷ lệ đô thị hóa, tỷ lệ hộ gia đình, tỷ lệ người dân, tỷ lệ học sinh, tỷ lệ trống",
    "tổng số, trong tổng, trong tổng số, trên tổng, trên tổng số, trong số, dân số",
    "gdp, grdp, vốn chủ sở hữu, vốn tự có, vốn điều lệ, nợ xấu, bao phủ nợ, an toàn vốn, dư nợ, nợ công, đòn bẩy, thuế, giá trị sổ sách",
    # times of day
    "họp buổi sáng", "họp buổi trưa", "họp buổi chiều", "họp buổi tối", "họp ban đêm", "một hôm", "một tháng nọ", "quý bạn đọc", "một phiên họp", "ngày lành",
)  # fmt: skip

SENTENCES = (
    (
        {"measure": "growth", "unit": "%"},
        (
            "giá gạo tăng ⟦4%⟧ lên 9.000 đồng", "giá gạo tăng ⟦4%⟧ lên mức 9.000 đồng", "giá gạo tăng ⟦4%⟧ lên mốc 9.000 đồng",
            "giá gạo tăng ⟦4%⟧ lên còn 9.000 đồng", "giá gạo tăng ⟦4%⟧ lên thành 9.000 đồng", "giá gạo tăng ⟦4%⟧ tăng lên 9.000 đồng",
            "giá gạo tăng ⟦4%⟧ tăng lên mức 9.000 đồng", "giá gạo giảm ⟦4%⟧ xuống 9.000 đồng", "giá gạo giảm ⟦4%⟧ xuống mức 9.000 đồng",
            "giá gạo giảm ⟦4%⟧ xuống mốc 9.000 đồng", "giá gạo giảm ⟦4%⟧ xuống còn 9.000 đồng", "giá gạo giảm ⟦4%⟧ giảm xuống 9.000 đồng",
            "giá gạo giảm ⟦4%⟧ giảm xuống còn 9.000 đồng", "giá gạo giảm ⟦4%⟧ giảm còn 9.000 đồng", "giá gạo giảm ⟦4%⟧ về còn 9.000 đồng",
            "chỉ số tăng ⟦4%⟧ sau một đà giảm, một chuỗi ngày, một nhịp ngắn, qua nhiều phiên, do biên độ, tốc độ, xu hướng của vài mã, số mã tốt, hay cổ phiếu lớn",
            "giá gạo tăng ⟦4%⟧ so với cùng kỳ, theo tỷ lệ cũ, tỉ lệ mới, mức này, con số kia, khoản nọ, điểm ấy, hệ số đó, không ưu đãi, không khuyến mãi",
        ),
    ),
)  # fmt: skip
