"""How far figures reach and by what they are counted, at a distance; counted things of more than one word."""

from factcheck.languages.examples import Sentences

COUNTED = {
    "Trạm giữ 9 kiện, 5 kiện hành lý, 6 đồng tiền.": "9 kiện; 5 kiện hành lý; 6 đồng tiền",
    "Sở có 7 đăng kiểm viên và 8 siêu máy tính trong 4 quý liên tiếp.": "7 đăng kiểm viên; 8 siêu máy tính; 4 quý",
}

# fmt: off
SENTENCES: Sentences = [
    ({"unit": "VND"}, ("Chỉ cần một số tiền nhỏ ⟦5 - 10 triệu⟧.", "Chỉ cần một số vốn nhỏ ⟦5 - 10 triệu⟧.", "Chỉ cần một khoản tiền ⟦10 triệu⟧.")),
    ({"low": None, "high": "20"}, ("Hàng có giá ⟦20 USD Mỹ trở xuống⟧.",)),
    ({"low": "12", "high": None, "unit": "month"}, ("Chị đóng ⟦12 tháng⟧ bảo hiểm trở lên.",)),
    ({"low": "3000", "high": "3000"}, (
        "Hội khảo sát trên ⟦3.000 doanh nghiệp⟧.", "Hội nghiên cứu trên ⟦3.000 doanh nghiệp⟧.", "Hội thử nghiệm trên ⟦3.000 doanh nghiệp⟧.",
        "Hội phỏng vấn trên ⟦3.000 người⟧.", "Hội xếp hạng dựa trên ⟦3.000 hồ sơ⟧.", "Có 137 cổ phiếu tăng trên ⟦3.000 mã⟧.",
        "Có 137 mã tăng trên ⟦3.000 mã⟧.", "Có 137 cổ phiếu giảm trên ⟦3.000 mã⟧.", "Có 137 mã giảm trên ⟦3.000 mã⟧.",
    )),
    ({"low": "-327500000000", "high": "-326500000000"}, ("Quỹ Sao Mai (–⟦327 tỷ đồng⟧) bán ra.",)),
    ({"low": "-0.015", "high": "-0.005"}, ("Mức bình quân là -⟦0,01%⟧.",)),
    ({"low": "85000000", "high": "95000000"}, ("Kim ngạch lần lượt khoảng 40 triệu USD, 60 triệu USD và ⟦90 triệu USD⟧.",)),
    ({"low": "10", "high": "20", "unit": "%"}, ("Chi phí chỉ là ⟦10 -20%⟧.",)),
    ({"low": "-2", "measure": "change", "unit": "pp"}, (
        "Ngân hàng giảm ⟦tối đa lên tới 2%/năm⟧ lãi suất.", "Ngân hàng giảm ⟦tối đa lên đến 2%/năm⟧ lãi suất.",
    )),
    ({"unit": "t", "per": "year"}, ("Chừng 3 triệu hộ dùng ⟦2 triệu tấn⟧ than được làm ra hàng năm.", "Cảng có khả năng bốc hàng năm ⟦15-25 triệu tấn⟧.")),
    ({"unit": "kWh", "per": "month"}, ("Hàng tháng công ty tiết kiệm được ⟦5.000 kWh⟧.",)),
    ({"unit": "USD", "per": "year"}, ("Học bổng là 7 triệu yên (⟦45.000 USD⟧) mỗi năm.",)),
    ({"unit": "VND", "per": "tàu"}, ("Tàu nghỉ biển nhận ⟦110 triệu đồng/ tàu⟧.",)),
    ({"unit": "VND", "per": "bbl"}, ("Bia Sao giảm ⟦15.000 đồng⟧ còn 285.000 đồng/thùng.",)),
    ({"unit": "pp"}, ("Lãi suất giảm ⟦0,4 đpt⟧.",)),
    ({"unit": "kW"}, ("Mái nhà lắp điện mặt trời ⟦4 MWp⟧.",)),
    ({"unit": "siêu máy chủ"}, ("Hãng lắp ⟦800 siêu máy chủ⟧.",)),
    ({"unit": "đại biểu"}, ("Có ⟦194 ĐB⟧ tán thành.", "Có ⟦194 ĐBQH⟧ tán thành.")),
    ({"unit": "mã hành lý"}, ("Hãng mất ⟦8 mã hành lý⟧.",)),
    ({"unit": "mục ngân sách"}, ("Bộ cắt ⟦8 mục ngân sách⟧.",)),
    ({"unit": "nhịp cân bằng"}, ("Có ⟦8 nhịp cân bằng⟧.",)),
    ({"unit": "luật công bằng"}, ("Có ⟦8 luật công bằng⟧.",)),
    ({"unit": "sổ tiết kiệm"}, ("Bà mở ⟦8 sổ tiết kiệm⟧.",)),
    ({"unit": "thuê bao", "measure": "level"}, ("Trong 15 ngày đầu tháng, trong 15 ngày cuối tháng, trong 15 ngày đầu quý, trong 15 ngày cuối quý và nhờ mạng 4.0, mạng có ⟦9 thuê bao⟧.",)),
]
# fmt: on
