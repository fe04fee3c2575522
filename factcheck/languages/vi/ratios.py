"""The words that say what a percentage is: a share of a whole, a rate, or a comparison with something else."""

from factcheck.languages.lexicon import listed

_RATIO = """
tỷ lệ, tỉ lệ, tỷ trọng, tỉ trọng, tỷ suất, cơ cấu, thị phần, đóng góp, thoái vốn, sở hữu, nắm, chỉ có, đáp ứng
"""
_RATE = """
lãi suất, lợi suất, mức thuế, thuế suất, biểu thuế, bậc thuế, thuế đối ứng, thuế quan, thuế nhập khẩu, thuế xuất khẩu,
thuế chống bán phá giá, thuế chống trợ cấp, biên độ phá giá, biên độ bán phá giá, mức phí, chiết khấu, hoa hồng,
cổ tức, lạm phát, thuế giá trị gia tăng, thuế gtgt
"""
_WHOLE = """
gdp, grdp, dân số, tổng, tổng số, tổng vốn, tổng kim ngạch, trong tổng, trong tổng số, trong số, trên tổng,
trên tổng số, số, lượng, chi phí, thu nhập, doanh thu, lợi nhuận, vốn, vốn điều lệ, cổ phần, thị phần, diện tích,
sản lượng, kim ngạch, giá trị, nguồn cung, nhu cầu, công suất, lương, quỹ, công đoạn, còn lại, hộ gia đình, dân cư,
lực lượng lao động, ngân sách, trữ lượng, thị trường, nguyên liệu, hàng hóa, cổ đông, nhân lực, môi giới, thủ tục,
hồ sơ, trong nhóm, trong nhóm người, học phí, giá bán, giá thành, thu ngân sách, quãng đường, chặng đường, phụ nữ,
nam giới, ý kiến
"""
_OPENS = """
có, chỉ, có tới, có đến, với, rằng, cho thấy, khi, thì, dù, mặc dù, trong khi, tuy nhiên, còn, hiện có, trong đó, vì
"""
_ADVERB = """
mạnh, nhẹ, vọt, nhanh, chậm, sâu, khá, rất, thêm, không đáng kể, đáng kể, bình quân, trung bình, lần lượt, tương ứng,
đột biến, ấn tượng, đều
"""
_YARDSTICK = """
kỳ vọng, dự báo, mức trung bình, trung bình của, trung bình cả nước, mức bình quân, bình quân chung, bình quân cả nước,
mặt bằng chung, trung bình chung, bình thường, thông thường, nữ giới, nam giới, phụ nữ, đàn ông, thành thị, nông thôn,
đối thủ, thế hệ trước, giá gốc, giá niêm yết, giá thị trường, cùng loại, cùng phân khúc
"""


RATIOS = {
    "ratio": listed(_RATIO),
    "rate": listed(_RATE),
    "whole": listed(_WHOLE),
    "divides": listed(
        "có, cho biết, cho rằng, nói rằng, tin rằng, trả lời, ở độ tuổi, ở nhóm, thuộc, nằm trong, đến từ, không"
    ),
    "opens": listed(_OPENS),
    "adverb": listed(_ADVERB),
    "yardstick": listed(_YARDSTICK),
    "by": {"thêm": True, "thêm được": True},
    "part_of": listed("tiêu thụ, hỗ trợ, được hỗ trợ, bị ảnh hưởng, tài trợ, bao tiêu"),
    "raise": {"tăng lên": "up", "tăng lên khoảng": "up", "giảm xuống": "down"},
    "of_plan": {"giải ngân": True},
}
