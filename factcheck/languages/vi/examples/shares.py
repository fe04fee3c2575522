"""Shares, rates, comparisons with others, and the words for rises and falls, in sentences; figures stand in ⟦ ⟧."""

from factcheck.languages.examples import Sentences

# fmt: off
SENTENCES: Sentences = [
    # nouns and verbs that make a percentage a share
    ({"measure": "share", "low": "11.5", "high": "12.5"}, (
        "Thị phần của xưởng là ⟦12%⟧.", "Đóng góp của ngành than là ⟦12%⟧.", "Quỹ thoái vốn ⟦12%⟧.", "Cổ đông mới nắm ⟦12%⟧.",
        "Xưởng chỉ có ⟦12%⟧.", "Nguồn trong vùng đáp ứng ⟦12%⟧.",
    )),
    # the whole is named behind
    ({"measure": "share", "low": "39.5", "high": "40.5"}, (
        *(f"Đường ống mới phục vụ ⟦40%⟧ {whole}." for whole in (
            "trong tổng lượng khách", "trên tổng lượng khách", "chi phí", "thị phần", "nguồn cung", "nhu cầu", "lương",
            "công đoạn", "còn lại", "trữ lượng", "nguyên liệu", "hàng hóa", "nhân lực", "môi giới",
        )),
    )),
    ({"measure": "share", "unit": "%", "low": "66.17"}, (
        "Đường ống mới phục vụ ⟦2/3⟧ dân số.", "Chợ nuôi ⟦2/3⟧ lực lượng lao động.",
    )),
    # a clause begins with it
    ({"measure": "share", "low": "63.5", "high": "64.5"}, (
        "Ở chợ này có tới ⟦64%⟧ rau bán hết buổi sáng.", "Ở chợ này có đến ⟦64%⟧ rau bán hết buổi sáng.",
        "Cuộc hỏi ý cho thấy ⟦64%⟧ chủ trại muốn vay thêm.",
    )),
    # one in so many
    ({"measure": "share", "out_of": "10", "low": "3"}, ("Cứ mỗi 10 hộ thì có ⟦3 hộ⟧ thiếu nước.", "Trong mỗi 10 hộ có ⟦3 hộ⟧ thiếu nước.")),
    # rates are levels, though they are reckoned by a whole
    ({"measure": "level", "low": "4.5", "high": "5.5"}, (
        *(f"{rate} là ⟦5%⟧ giá trị lô hàng." for rate in (
            "Thuế đối ứng", "Thuế nhập khẩu", "Thuế xuất khẩu", "Thuế chống bán phá giá", "Thuế chống trợ cấp", "Biên độ phá giá",
            "Biên độ bán phá giá", "Mức phí", "Chiết khấu", "Hoa hồng", "Thuế giá trị gia tăng", "Thuế GTGT",
        )),
        "Biểu thuế mới là ⟦5%⟧ thu nhập.", "Bậc thuế đầu là ⟦5%⟧ thu nhập.", "Lạm phát là ⟦5%⟧.",
    )),
    ({"measure": "change", "unit": "pp", "low": "-0.25", "high": "-0.15"}, ("Lợi suất kỳ phiếu giảm ⟦0,2%/năm⟧.",)),
    # what is disbursed is part of a plan
    ({"measure": "attainment", "basis": "plan"}, ("Vốn vay giải ngân đạt ⟦45%⟧.",)),
    # falls and rises
    ({"measure": "growth", "low": "-7.25", "high": "-7.15"}, (
        "Giá cao su rớt ⟦7,2%⟧.", "Giá cao su tụt ⟦7,2%⟧.", "Giá cao su lao dốc ⟦7,2%⟧.", "Giá cao su bốc hơi ⟦7,2%⟧.",
    )),
    ({"measure": "growth", "subject": "giờ làm", "low": "-7.25"}, ("Giờ làm cắt giảm ⟦7,2%⟧.",)),
    ({"measure": "growth", "low": "7.15", "high": "7.25"}, (
        "Nghề đan phát triển nhanh ⟦7,2%⟧.", "Nghề đan phát triển rất nhanh ⟦7,2%⟧.", "Nghề đan phát triển mạnh ⟦7,2%⟧.",
    )),
    ({"measure": "deviation", "basis": "plan", "low": "-5.25", "high": "-5.15", "subject": "gói thầu"}, ("Gói thầu chậm tiến độ ⟦5,2%⟧.",)),
    ({"measure": "deviation", "basis": "plan", "low": "5.15", "high": "5.25", "subject": "gói thầu"}, ("Gói thầu vượt tiến độ ⟦5,2%⟧.",)),
    ({"measure": "level", "low": "77.5"}, ("Giá dầu trượt về mức ⟦78 USD⟧.",)),
    # words between a rise and its amount
    ({"measure": "change", "low": "19500000", "subject": "doanh thu quầy"}, tuple(
        f"Doanh thu quầy tăng {how} ⟦20 triệu đồng⟧."
        for how in ("vọt", "không đáng kể", "đáng kể", "tương ứng", "đột biến", "ấn tượng", "rất mạnh")
    )),
    ({"measure": "change", "low": "19.5"}, ("Xưởng tăng sản lượng miến thêm được ⟦20 tấn⟧.",)),
    # taxes forgone have not fallen
    ({"measure": "level", "low": "44500000000"}, (
        "Tiền thuê đất được miễn, giảm ⟦45 tỷ đồng⟧.", "Tiền thuê đất được miễn giảm ⟦45 tỷ đồng⟧.",
        "Tiền thuê đất được giãn, giảm ⟦45 tỷ đồng⟧.",
    )),
    # higher than others is no growth
    ({"measure": "deviation", "basis": "other", "low": "14.5"}, tuple(
        f"Giá sữa cao hơn ⟦15%⟧ so với {other}." for other in (
            "mức trung bình ngành sữa", "trung bình của khối", "con số trung bình cả nước", "mức bình quân ngành sữa", "bình quân chung",
            "con số bình quân cả nước", "mặt bằng chung", "trung bình chung",
        )
    )),
    # the first figure is the first one's
    ({"subject": "gạch"}, ("Gạch và ngói lần lượt đạt ⟦900 tấn⟧ và 700 tấn.", "Gạch và ngói theo thứ tự đạt ⟦900 tấn⟧ và 700 tấn.")),
    ({"subject": "ngói"}, ("Gạch và ngói lần lượt đạt 900 tấn và ⟦700 tấn⟧.", "Gạch và ngói theo thứ tự đạt 900 tấn và ⟦700 tấn⟧.")),
    # what an average is taken by is none of the subject
    ({"subject": "doanh thu", "per": "month"}, (
        "Tính bình quân mỗi tháng doanh thu đạt ⟦5 tỷ đồng⟧.", "Tính trung bình mỗi tháng doanh thu đạt ⟦5 tỷ đồng⟧.",
    )),
    # flights are counted by the name of both words
    ({"unit": "lượt"}, ("Sân bay phục vụ ⟦90 lượt chuyến⟧ bay.",)),
    # behind the whole of a share, the figure is of the part again
    ({"indicator": "domestic-revenue"}, ("Thu nội địa đạt 9 tỷ đồng, chiếm 24% tổng thu cân đối ngân sách và tăng ⟦33%⟧.",)),
    ({"measure": "share"}, tuple(
        f"Trong các xưởng được hỏi, ⟦57%⟧ {does}." for does in (
            "có dưới 50 thợ", "cho biết sẽ mở rộng", "cho rằng giá tăng", "nói rằng thiếu thợ", "tin rằng giá tăng",
            "trả lời là thiếu vốn", "ở độ tuổi 40", "ở nhóm dẫn đầu", "thuộc sở hữu gia đình", "nằm trong phố cổ",
            "đến từ Huế", "không xuất khẩu",
        )
    )),
]
