"""Rules, designs, hopes and forecasts in plain clauses: how the text stands to the figures in ⟦ ⟧."""

from factcheck.languages.examples import Sentences

# fmt: off
SENTENCES: Sentences = [
    ({"status": "plan"}, (
        "Ông chủ đang tính mở ⟦12 cửa hàng⟧.", "Nước này đang tính áp thuế ⟦15%⟧ với thép.", "Nước này đang tính áp thuế quan ⟦15%⟧ với thép.",
        "Huyện kích hoạt phương án bán ⟦90 tấn⟧ vải tại chỗ.", "Hội mong muốn được vay ⟦6 tỷ đồng⟧.",
        "Đường ở giai đoạn hoàn thiện rộng ⟦17 m⟧.", "Thủ tướng đề nghị đưa kim ngạch đạt ⟦25 tỷ USD⟧.",
        "Đoạn tuyến thiết kế đạt tiêu chuẩn cấp III, mặt đường rộng ⟦8 m⟧.", "Đoạn tuyến thiết kế theo tiêu chuẩn cấp III, mặt đường rộng ⟦8 m⟧.",
        "Khu đất rộng ⟦26 ha⟧, được quy hoạch làm công viên.", "Cây cầu (dài ⟦2 km⟧) sẽ kết nối hai bờ.", "Cây cầu (dài ⟦2 km⟧) sẽ khởi công.",
    )),
    ({"status": "forecast", "measure": "share"}, ("Theo dự kiến, chỉ có ⟦2%⟧ trong tổng số 800 nghìn hộ dùng nước giếng.",)),
    ({"status": "actual", "measure": "level"}, (
        "Theo dự kiến, chỉ có 2% trong tổng số ⟦800 nghìn hộ⟧ dùng nước giếng.", "Thủ tướng đề nghị truy tố ⟦5 bị can⟧.",
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
        "Phạt tiền từ ⟦40 triệu đồng⟧ nếu tái phạm.", "Người lao động đóng đủ ⟦12 tháng⟧ thì nhận.", "Hội viên không đóng đủ ⟦9 tháng⟧ thì thôi.",
        "Nước này áp thuế ⟦10%⟧ với thép.", "Nước này áp thuế quan ⟦10%⟧ với thép.", "Nước này áp thêm thuế ⟦10%⟧ với thép.",
        "Nước này áp thêm thuế quan ⟦10%⟧ với thép.", "Đơn được giải quyết sau ⟦15 ngày⟧, kể từ ngày nộp đơn.",
        "Đơn được giải quyết sau ⟦15 ngày⟧, kể từ ngày nhận đơn.", "Lào (⟦40%⟧) đối mặt với mức thuế cao.", "Lào (⟦40%⟧) phải chịu mức thuế cao.",
        "Lào (⟦40%⟧) chịu mức thuế cao.", "Tàu dài từ ⟦12 m trở lên⟧ được hỗ trợ.", "Chỉ người từ ⟦80 tuổi trở lên⟧ mới được mua.",
        "Tàu nghỉ biển được hỗ trợ ⟦110 triệu đồng/tàu⟧.", "Oman ra mức thuế 5% đối với thu nhập từ ⟦109.000 USD⟧.",
    )),
    ({"status": "entitlement"}, ("Nước này đánh thuế ⟦25%⟧ với thép.", "Nước này đánh thuế quan ⟦25%⟧ với thép.")),
    ({"high": "5000000", "period": "2023-01-01 2024-01-01"}, ("Năm 2023, khách được giảm 20% (⟦tối đa 5 triệu đồng⟧).",)),
]
# fmt: on
