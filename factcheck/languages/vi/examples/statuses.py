"""How sure the text is of a figure and who says so, in sentences; the figures spoken of stand in ⟦ ⟧."""

from factcheck.languages.examples import Sentences

# fmt: off
SENTENCES: Sentences = [
    ({"status": "plan"}, (
        "Kế hoạch doanh thu năm 2024 là ⟦6 tỷ đồng⟧.", "Theo kế hoạch, tỉnh lập thêm ⟦4 cụm công nghiệp⟧.",
        "Mục tiêu năm 2024 là ⟦6 tỷ đồng⟧.", "Công ty đặt mục tiêu doanh thu ⟦6 tỷ đồng⟧.", "Năm 2024, tỉnh phấn đấu GRDP tăng ⟦8%⟧.",
        "Chỉ tiêu năm 2024 là ⟦6 tỷ đồng⟧.", "Dự kiến, sản lượng đạt ⟦900 tấn⟧.", "Sở đề xuất hỗ trợ ⟦12 dự án⟧.",
        "Nhà máy sẽ tuyển ⟦250 công nhân⟧.", "Tỉnh hướng tới doanh thu du lịch ⟦6 tỷ đồng⟧.",
        "Doanh thu đạt 93,5% so với kế hoạch năm (⟦78,6 tỷ đồng⟧).",
    )),
    ({"status": "forecast"}, ("GDP năm 2025 được dự báo tăng ⟦6,5%⟧.", "Công ty kỳ vọng lãi ⟦6 tỷ đồng⟧.")),
    ({"status": "estimate"}, (
        "Doanh thu ước ⟦8 tỷ đồng⟧.", "Doanh thu ước đạt ⟦8 tỷ đồng⟧.", "Ước tính doanh thu đạt ⟦8 tỷ đồng⟧.",
        "Doanh thu ước thực hiện ⟦8 tỷ đồng⟧.",
    )),
    ({"status": "actual"}, (
        "Doanh thu dự kiến 6 tỷ đồng, thực hiện được ⟦8 tỷ đồng⟧.", "Doanh thu dự kiến 6 tỷ đồng, thực hiện là ⟦8 tỷ đồng⟧.",
        "Doanh thu dự kiến 6 tỷ đồng, thực hiện đạt ⟦8 tỷ đồng⟧.", "Doanh thu dự kiến 6 tỷ đồng nhưng đã đạt ⟦8 tỷ đồng⟧.",
        "Doanh thu dự kiến 6 tỷ đồng, đạt được ⟦8 tỷ đồng⟧.", "Kinh phí dự kiến 6 tỷ đồng, kinh phí thực hiện ⟦8 tỷ đồng⟧.",
        "Doanh thu dự kiến 6 tỷ đồng, kết quả thực hiện ⟦8 tỷ đồng⟧.", "Năm 2023, công ty vượt mục tiêu, doanh thu đạt ⟦8 tỷ đồng⟧.",
        "Tỉnh phê duyệt ⟦6 dự án⟧.",
    )),
    ({"status": "approved", "period": None}, (
        "Năm 2023, tỉnh phê duyệt đề án với kinh phí ⟦899 triệu đồng⟧.", "Năm 2023, đề án được duyệt ⟦899 triệu đồng⟧.",
        "Năm 2023, tỉnh chấp thuận chi ⟦899 triệu đồng⟧.", "Năm 2023, bộ cấp phép vốn ⟦899 triệu đồng⟧.",
        "Dự án được chấp thuận chủ trương đầu tư với ⟦899 triệu đồng⟧.",
        "Năm 2023, dự án chủ trương đầu tư ⟦899 triệu đồng⟧ khởi công.",
    )),
    ({"status": "entitlement", "high": "10000000000"}, (
        "Mỗi cụm được hỗ trợ ⟦tối đa 10 tỷ đồng/dự án⟧.", "Mỗi dự án được hưởng ⟦không quá 10 tỷ đồng⟧.",
        "Mức hỗ trợ ⟦không quá 10 tỷ đồng⟧.", "Tổng mức hỗ trợ ⟦không quá 10 tỷ đồng⟧.",
        "Cụm được hỗ trợ tối đa ⟦không quá 10 tỷ đồng⟧.",
    )),
    # what only a question or a condition says
    ({"asserted": False}, (
        "Nếu GDP tăng ⟦7%⟧, thu ngân sách sẽ vượt.", "Giả sử GDP tăng ⟦7%⟧.", "Trong trường hợp GDP tăng ⟦7%⟧, giá sẽ lên.",
        "Liệu rằng GDP tăng ⟦7%⟧, chưa ai rõ.", "Liệu có tăng ⟦7%⟧, chưa ai rõ.", "Phải chăng GDP tăng ⟦7%⟧, chưa ai rõ.", "GDP có tăng ⟦7%⟧ không?",
    )),
    ({"asserted": True}, ("GDP tăng ⟦7%⟧.",)),
    # a plan that goes on in the next sentence
    ({"status": "plan", "unit": "dự án"}, (
        "Năm 2024, tỉnh dự kiến chi 90 tỷ đồng. Trong đó có ⟦12 dự án⟧ mới.",
        "Năm 2024, tỉnh dự kiến chi 90 tỷ đồng. Cụ thể có ⟦12 dự án⟧ mới.",
        "Năm 2024, tỉnh dự kiến chi 90 tỷ đồng. Theo đó có ⟦12 dự án⟧ mới.",
        "Năm 2024, tỉnh dự kiến chi 90 tỷ đồng. Đơn cử có ⟦12 dự án⟧ mới.",
        "Năm 2024, tỉnh dự kiến chi 90 tỷ đồng. Điển hình có ⟦12 dự án⟧ mới.",
    )),
    ({"status": "actual", "unit": "dự án"}, ("Năm 2024, tỉnh dự kiến chi 90 tỷ đồng. Huyện có ⟦12 dự án⟧ mới.",)),
    # who said so
    ({"attribution": "Cục Thống kê"}, (
        "Theo Cục Thống kê, GRDP tăng ⟦7%⟧.", "Theo số liệu của Cục Thống kê, GRDP tăng ⟦7%⟧.",
        "Theo số liệu Cục Thống kê, GRDP tăng ⟦7%⟧.", "Theo số liệu thống kê của Cục Thống kê, GRDP tăng ⟦7%⟧.",
        "Số liệu của Cục Thống kê, GRDP tăng ⟦7%⟧.", "Theo báo cáo của Cục Thống kê, GRDP tăng ⟦7%⟧.",
        "Theo thống kê của Cục Thống kê, GRDP tăng ⟦7%⟧.", "Cục Thống kê cho biết, GRDP tăng ⟦7%⟧.",
        "Cục Thống kê cho hay GRDP tăng ⟦7%⟧.", "Cục Thống kê nhận định GRDP tăng ⟦7%⟧.", "Cục Thống kê thông tin GRDP tăng ⟦7%⟧.",
        "Cục Thống kê đánh giá GRDP tăng ⟦7%⟧.",
    )),
    ({"attribution": "Ông Hòa"}, (
        "Ông Hòa chia sẻ, xưởng làm được ⟦90 tấn⟧ miến.", "Ông Hòa nhấn mạnh, xưởng làm được ⟦90 tấn⟧ miến.",
        "Ông Hòa khẳng định, xưởng làm được ⟦90 tấn⟧ miến.",
    )),
    ({"attribution": None}, ("Theo kế hoạch, GRDP tăng ⟦7%⟧.", "Theo mục tiêu năm 2024, GRDP tăng ⟦7%⟧.")),
    ({"status": "estimate"}, ("Số tiền tạm tính là ⟦9 tỷ đồng⟧.",)),
]
