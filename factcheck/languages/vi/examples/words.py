"""Where subjects begin and end, and words with one meaning."""

from factcheck.languages.examples import Sentences

# fmt: off
SENTENCES: Sentences = [
    # little words at either end of a subject are none of it
    ({"subject": "doanh thu"}, (
        *(f"{word} doanh thu đạt ⟦8 tỷ đồng⟧." for word in (
            "Và", "Trong", "Từ", "Đến", "Cho", "Tại", "Ở", "Về", "Là", "Có", "Được", "Cũng", "Như", "Còn", "Các", "Những", "Một",
            "Qua đó,", "Cùng", "Cùng với", "Nhất là", "Khi", "Để", "Do", "Nhờ", "Nên", "Mà", "Thì", "Lại", "Vẫn", "Bởi", "Vì",
            "Sau", "Trước", "Ngoài", "Ra", "Bên cạnh", "Riêng", "Chỉ", "Tới", "Vào", "Hiện", "Đều", "Cụ thể,", "Nhờ đó,",
            "Theo đó,", "Đồng thời,", "Song song,", "Tuy nhiên,", "Mặc dù", "Tính riêng", "Mức", "Đơn cử,", "Điển hình,",
            "Nổi bật,", "Kết thúc", "Hết", "Trong khi", "Số", "Thêm", "Rằng", "Như vậy,", "Vậy", "Sang", "Bước sang", "Tuy", "Song",
            "Dù", "Dẫu", "Nay", "Nhờ thế,", "Nhờ vậy,", "Vì vậy,", "Vì thế,", "Ấy", "Mới", "Xong", "Tổng cộng", "Cả", "Thêm nữa,",
            "Khi đó,", "Với", "Của", "Trên", "Bao gồm", "Hơn",
        )),
        "Doanh thu này đạt ⟦8 tỷ đồng⟧.", "Doanh thu đó đạt ⟦8 tỷ đồng⟧.", "Doanh thu đã đạt ⟦8 tỷ đồng⟧.",
        "Doanh thu đang đạt ⟦8 tỷ đồng⟧.", "Doanh thu sẽ đạt ⟦8 tỷ đồng⟧.", "Doanh thu theo đó đạt ⟦8 tỷ đồng⟧.",
        "Doanh thu ước đạt ⟦8 tỷ đồng⟧.", "Doanh thu trong ⟦khoảng 8 tỷ đồng⟧.", "Doanh thu gồm ⟦8 tỷ đồng⟧.",
        "Theo báo, doanh thu đạt ⟦8 tỷ đồng⟧.",
    )),
    # hard links begin another subject, soft ones may stand inside one
    ({"subject": "doanh thu"}, tuple(
        f"Xưởng chạy đều {link} doanh thu đạt ⟦8 tỷ đồng⟧." for link in (
            "với", "trong đó", "như", "gồm", "bao gồm", "qua đó", "trong khi", "đồng thời", "nhờ đó", "còn",
        )
    )),
    # what a claim reckons by, and halves and doubles, change nothing of the figure
    ({"low": "100"}, ("Cứ ⟦100 hộ⟧ thì vài hộ thiếu nước.",)),
    ({"low": "50"}, (
        "Nửa làng thiếu nước, tức ⟦50 hộ⟧.", "Một nửa làng thiếu nước, tức ⟦50 hộ⟧.", "Số hộ thiếu nước gấp đôi, lên ⟦50 hộ⟧.",
        "Số hộ thiếu nước nhân đôi, lên ⟦50 hộ⟧.",
    )),
    ({"subject": "gạch và ngói"}, ("Gạch và ngói đạt ⟦900 tấn⟧.",)),
    ({"subject": "tiền cho vay"}, ("Tiền cho vay đạt ⟦8 tỷ đồng⟧.",)),
    ({"subject": "gạch hoặc ngói"}, ("Gạch hoặc ngói đạt ⟦900 tấn⟧.",)),
    ({"subject": "gạch cùng ngói"}, ("Gạch cùng ngói đạt ⟦900 tấn⟧.",)),
]

CONCEPTS = {
    "establish": ("thành lập hợp tác xã", "thành lập mới hợp tác xã"),
    "attract": ("thu hút dự án",),
    "support": ("hỗ trợ dự án",),
    "approve": ("phê duyệt dự án",),
    "appraise": ("thẩm định hồ sơ",),
    "consult": ("tư vấn đề án",),
    "job": ("việc làm mới", "tạo việc làm"),
    "launch": ("ra mắt mẫu xe",),
    "extract": ("khai thác than",),
    "supply": ("cung ứng phân bón",),
    "purchase": ("thu mua nông sản",),
    "build": ("xây dựng cầu",),
    "certify": ("cấp chứng chỉ nghề", "chứng chỉ nghề"),
    "train": ("đào tạo nghề",),
    "operate": ("hoạt động ổn định",),
    "total": ("tổng số hợp tác xã",),
    "income": ("thu nhập của công nhân",),
    "allocate": ("dành tiền", "bố trí tiền", "phân bổ tiền"),
    "capacity": ("công suất lò",),
    "capital": ("vốn của dự án", "tổng vốn của dự án"),
    "funding": ("kinh phí đề án",),
    "machine": ("máy sấy", "thiết bị sấy"),
    "infrastructure": ("hạ tầng khu",),
    "add": ("bổ sung quỹ",),
    "product": ("sản phẩm chủ lực",),
    "occupancy": ("lấp đầy khu",),
    "exempt": ("miễn, giảm thuế", "miễn giảm thuế", "giãn, giảm thuế"),
    "transfer": ("chuyển giao kỹ thuật",),
}

# a number in words, in front of which every counted thing must be found
COUNT = ("hai mươi ba", "23")
# every name of an indicator must be found in it
CARRIER = "Năm 2023, {subject} đạt {figure}."
FIGURES = {
    "money": "5,2 tỷ đồng",
    "percent": "5,2%",
    "mass": "5,2 nghìn tấn",
    "area": "5,2 ha",
    "volume": "5,2 nghìn m3",
    "length": "5,2 km",
    "energy": "5,2 triệu kWh",
    "power": "5,2 MW",
    "time": "5,2 năm",
    "count": "5.250.000",
    "people": "5.250.000",
    "-": "5.250.000",
}
