"""The words between two figures that say how the second follows from the first."""

from factcheck.languages.lexicon import listed

_SAME = """
tương đương, tương ứng, tương đương với, tương ứng với, tức, tức là, hay, nghĩa là, tương đương mức, tương ứng mức,
tương ứng tỷ lệ, tương đương tỷ lệ, tương đương với mức, tương đương với tỷ lệ, tương ứng với mức, quy đổi,
tương ứng với tỷ lệ, hay nói cách khác, tương ứng với tỉ lệ, tương đương với tỉ lệ
"""
_TO = """
lên, lên mức, lên mốc, lên tới, lên đến, lên thành, lên còn, xuống, xuống còn, xuống mức, xuống mốc, còn, chỉ còn, đạt mức,
chốt ở, chốt ở mức, chốt phiên ở, chốt phiên ở mức, chốt tại, đứng ở, đứng ở mức, dừng ở, dừng ở mức, dừng tại,
đóng cửa ở, đóng cửa ở mức, đóng cửa tại, đóng cửa đạt, giao dịch ở, giao dịch ở mức, giao dịch tại, về, về mức, về mốc,
về còn, tiến lên, tiến lên mức, tiến lên mốc, thành, dừng chân ở, dừng chân tại, kết phiên ở, kết thúc ở, niêm yết ở mức
"""
_NOTHING = "về số tuyệt đối, theo năm, chỉ, đã, đang, được, cả, cũng, khi, mức, tới, đến, mạnh, nhẹ"

JOINTS = {
    "joint": {
        **listed(_SAME, "same"),
        **listed(_TO, "to"),
        **listed("từ, từ mức, từ mốc", "from"),
        **listed("còn lại, phần còn lại, số còn lại", "rest"),
        **listed("nâng tổng số, đưa tổng số, nâng tổng, đưa tổng", "raising"),
        **listed("với, cùng với", "with"),
        **listed("thêm", "more"),
        **listed(_NOTHING, "nothing"),
    },
    "bygone": listed("khi đó, lúc đó, hồi đó, lúc bấy giờ, khi ấy, thời điểm đó, thời giá"),
    "structure": listed("cơ cấu"),
    "takings": listed("thu, thu về, thu được, bán được, được, trị giá, trị giá đạt, thành tiền"),
    "overlap": listed("cả hai, cả ba, cả bốn, đồng thời cả, vừa là, trùng nhau"),
    "balance": listed(
        "ròng, âm, dương, dòng tiền, xuất siêu, nhập siêu, thặng dư, thâm hụt, chênh lệch, lợi nhuận, lãi, lỗ, cán cân, thu nhập ròng"
    ),
}
