"""Words that a second reading of news asked for, in sentences; the figures spoken of stand in ⟦ ⟧."""

from factcheck.languages.examples import Sentences

COUNTED = {
    "Trạm giữ 9 kiện, 5 kiện hành lý, 6 đồng tiền.": "9 kiện; 5 kiện hành lý; 6 đồng tiền",
    "Sở có 7 đăng kiểm viên và 8 siêu máy tính trong 4 quý liên tiếp.": "7 đăng kiểm viên; 8 siêu máy tính; 4 quý",
}

# fmt: off
SENTENCES: Sentences = [
    ({"status": "plan"}, (
        "Ông chủ đang tính mở ⟦12 cửa hàng⟧.", "Nước này đang tính áp thuế ⟦15%⟧ với thép.", "Nước này đang tính áp thuế quan ⟦15%⟧ với thép.",
        "Huyện kích hoạt phương án bán ⟦90 tấn⟧ vải tại chỗ.", "Hội mong muốn được vay ⟦6 tỷ đồng⟧.",
        "Đường ở giai đoạn hoàn thiện rộng ⟦17 m⟧.", "Thủ tướng đề nghị đưa kim ngạch đạt ⟦25 tỷ USD⟧.",
        "Đoạn tuyến thiết kế đạt tiêu chuẩn cấp III, mặt đường rộng ⟦8 m⟧.", "Đoạn tuyến thiết kế theo tiêu chuẩn cấp III, mặt đường rộng ⟦8 m⟧.",
        "Khu đất rộng ⟦26 ha⟧, được quy hoạch làm công viên.", "Cây cầu (dài ⟦2 km⟧) sẽ kết nối hai bờ.", "Cây cầu (dài ⟦2 km⟧) sẽ khởi công.",
    )),
    ({"status": "forecast", "measure": "share"}, ("Theo dự kiến, chỉ có ⟦1%⟧ trong tổng số 5 triệu dân phải đóng.",)),
    ({"status": "actual", "measure": "level"}, (
        "Theo dự kiến, chỉ có 1% trong tổng số ⟦5 triệu cư dân⟧ phải đóng.", "Thủ tướng đề nghị truy tố ⟦5 bị can⟧.",
        "Với mục tiêu nghỉ dưỡng của khách, công ty ghi nhận ⟦90 khách⟧.",
    )),
    ({"status": "actual"}, (
        "Tín hiệu được dự báo trên cơ sở năm qua bán ⟦90 căn hộ⟧.", "Tín hiệu này dự báo trên cơ sở năm qua bán ⟦90 căn hộ⟧.",
        "Con số dự báo dựa trên mức cũ là ⟦90 căn hộ⟧.",
    )),
    ({"status": "forecast"}, (
        "Giá mới có thể khiến chi phí tăng ⟦5%⟧.", "Giá mới có thể làm chi phí tăng ⟦5%⟧.", "Máy mới có thể giúp công ty lãi ⟦6 tỷ đồng⟧.",
        "Ngành này có tiềm năng đóng góp ⟦6 tỷ USD⟧.", "Ngành này có tiềm năng tạo ⟦6 nghìn việc làm⟧.",
        "Ngành này có tiềm năng đạt ⟦6 tỷ USD⟧.", "Ngành này có tiềm năng mang lại ⟦6 tỷ USD⟧.", "Có thưởng thì sẽ thu ⟦20 triệu đồng⟧.",
    )),
    ({"status": "estimate"}, ("Hãng lãi ⟦400 USD⟧ mỗi chiếc, theo ước tính của bên mua.",)),
    ({"status": "approved"}, ("Tổng thống ký thành luật gói chi ⟦280 tỷ USD⟧.",)),
    ({"status": "entitlement"}, (
        "Nước này áp thuế đối ứng ⟦34%⟧ với thép.", "Dự án được hỗ trợ tối đa ⟦không quá 10 tỷ đồng⟧.",
        "Phạt tiền từ ⟦40 triệu đồng⟧ nếu tái phạm.", "Người lao động đóng đủ ⟦12 tháng⟧ thì nhận.", "Người lao động không đóng đủ ⟦12 tháng⟧ thì thôi.",
        "Nước này áp thuế ⟦10%⟧ với thép.", "Nước này áp thuế quan ⟦10%⟧ với thép.", "Nước này áp thêm thuế ⟦10%⟧ với thép.",
        "Nước này áp thêm thuế quan ⟦10%⟧ với thép.", "Đơn được giải quyết sau ⟦15 ngày⟧, kể từ ngày nộp đơn.",
        "Đơn được giải quyết sau ⟦15 ngày⟧, kể từ ngày nhận đơn.", "Lào (⟦40%⟧) đối mặt với mức thuế cao.", "Lào (⟦40%⟧) phải chịu mức thuế cao.",
        "Lào (⟦40%⟧) chịu mức thuế cao.", "Tàu dài từ ⟦12 m trở lên⟧ được hỗ trợ.", "Chỉ người từ ⟦80 tuổi trở lên⟧ mới được mua.",
        "Tàu nghỉ biển được hỗ trợ ⟦110 triệu đồng/tàu⟧.", "Oman ra mức thuế 5% đối với thu nhập từ ⟦109.000 USD⟧.",
    )),
    ({"measure": "deviation"}, (
        "Lượng mưa thấp hơn ⟦40%⟧ so với bình thường.", "Lượng mưa thấp hơn ⟦40%⟧ so với mức bình thường.",
        "Lượng mưa thấp hơn ⟦40%⟧ so với mức thông thường.", "Khí thải ít hơn từ ⟦30-70%⟧ so với xi măng Portland.",
    )),
    ({"measure": "share"}, (
        "Huyện tiêu thụ ⟦70%⟧ tại chỗ.", "Trường hỗ trợ ⟦50%⟧ cho em nhỏ.", "Em nhỏ được hỗ trợ ⟦50%⟧.", "Xuất khẩu bị ảnh hưởng ⟦30%⟧.",
        "Quỹ tài trợ ⟦30%⟧.", "Công ty bao tiêu ⟦30%⟧.", "Trường nhận ⟦50%⟧ học phí.",
        "Hãng thu về ⟦36%⟧ giá bán.", "Hãng thu về ⟦36%⟧ giá thành.", "Khoản này là ⟦36%⟧ thu ngân sách.", "Đội đi được ⟦36%⟧ quãng đường.",
        "Đội đi được ⟦36%⟧ chặng đường.", "⟦71%⟧ trong nhóm nói vậy.", "⟦71%⟧ trong nhóm người trên nói vậy.",
        "Đối tượng là khách hàng (36%), nhà cung cấp (⟦21%⟧), đại lý (14%).",
    )),
    ({"measure": "growth"}, (
        "Sự quan tâm đã tăng lên, gồm Nike (70%), Puma (51%) và Fila (⟦26%⟧).", "Thu nhập tăng lên ⟦khoảng 20-23%⟧ so với ngày thường.",
        "Sự quan tâm đã giảm xuống, gồm Nike (70%), Puma (51%) và Fila (⟦26%⟧).", "Chi phí điện tăng từ ⟦10% đến 14%⟧.",
    )),
    ({"measure": "change"}, (
        "Dư nợ tăng 13% tương đương ⟦31 tỷ đồng⟧.", "Giá mua với mức tăng ⟦1,5 triệu đồng⟧.",
    )),
    ({"measure": "level"}, (
        "Biên lãi gộp 57%, so với mặt bằng ⟦45%⟧ trước đây.", "Thuế ở mức cao hơn mức cơ sở ⟦10%⟧ được hoãn.", "Thuế ở mức thấp hơn mức cơ sở ⟦10%⟧ được hoãn.",
    )),
    ({"measure": "multiple"}, ("Số dư ở trong mức từ ⟦1-1,5 lần⟧ số chi.",)),
    # what millions are, how far they reach, by what they are counted
    ({"unit": "VND"}, ("Chỉ cần một số tiền nhỏ ⟦5 - 10 triệu⟧.", "Chỉ cần một số vốn nhỏ ⟦5 - 10 triệu⟧.", "Chỉ cần một khoản tiền ⟦10 triệu⟧.")),
    ({"low": None, "high": "20"}, ("Hàng có giá ⟦20 USD Mỹ trở xuống⟧.",)),
    ({"low": "12", "high": None, "unit": "month"}, ("Chị đóng ⟦12 tháng⟧ bảo hiểm trở lên.",)),
    ({"low": "3000", "high": "3000"}, (
        "Hội khảo sát trên ⟦3.000 doanh nghiệp⟧.", "Hội nghiên cứu trên ⟦3.000 doanh nghiệp⟧.", "Hội thử nghiệm trên ⟦3.000 doanh nghiệp⟧.",
        "Hội phỏng vấn trên ⟦3.000 người⟧.", "Hội xếp hạng dựa trên ⟦3.000 hồ sơ⟧.", "Có 137 cổ phiếu tăng trên ⟦3.000 mã⟧.",
        "Có 137 mã tăng trên ⟦3.000 mã⟧.", "Có 137 cổ phiếu giảm trên ⟦3.000 mã⟧.", "Có 137 mã giảm trên ⟦3.000 mã⟧.",
    )),
    ({"low": "-327500000000", "high": "-326500000000"}, ("Quỹ Diamond (–⟦327 tỷ đồng⟧) bán ra.",)),
    ({"low": "-0.015", "high": "-0.005"}, ("Mức bình quân là -⟦0,01%⟧.",)),
    ({"low": "243000000", "high": "245000000"}, ("Kim ngạch lần lượt khoảng 401 triệu USD, 186 triệu USD và ⟦244 triệu USD⟧.",)),
    ({"low": "10", "high": "20", "unit": "%"}, ("Chi phí chỉ là ⟦10 -20%⟧.",)),
    ({"low": "-2", "measure": "change", "unit": "pp"}, (
        "Ngân hàng giảm ⟦tối đa lên tới 2%/năm⟧ lãi suất.", "Ngân hàng giảm ⟦tối đa lên đến 2%/năm⟧ lãi suất.",
    )),
    ({"unit": "t", "per": "year"}, ("Khoảng 500 triệu người dùng ⟦9 triệu tấn⟧ gạo được sản xuất hàng năm.", "Cảng có khả năng bốc hàng năm ⟦15-25 triệu tấn⟧.")),
    ({"unit": "kWh", "per": "month"}, ("Hàng tháng công ty tiết kiệm được ⟦5.000 kWh⟧.",)),
    ({"unit": "USD", "per": "year"}, ("Lương là 700.000 nhân dân tệ (⟦96.310 USD⟧) mỗi năm.",)),
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
    ({"measure": "share", "unit": "%"}, ("Đội đi được ⟦khoảng 1/3⟧ quãng đường.",)),
    ({"unit": "thuê bao", "measure": "level"}, ("Trong 15 ngày đầu tháng, trong 15 ngày cuối tháng, trong 15 ngày đầu quý, trong 15 ngày cuối quý và nhờ mạng 4.0, mạng có ⟦9 thuê bao⟧.",)),
]
# fmt: on
