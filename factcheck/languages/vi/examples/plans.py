"""Plans, forecasts, rules and the words that only look like them, in sentences; the figures stand in ⟦ ⟧."""

from factcheck.languages.examples import Sentences

# fmt: off
SENTENCES: Sentences = [
    ({"status": "plan", "subject": "doanh thu"}, tuple(
        f"Năm 2024, {plan} doanh thu ⟦6 tỷ đồng⟧." for plan in (
            "đặt ra mục tiêu", "đề ra mục tiêu", "xác định mục tiêu", "đặt kế hoạch", "đề ra kế hoạch", "lên kế hoạch", "lên phương án",
            "đưa ra phương án", "cam kết sẽ", "kêu gọi", "quyết tâm", "nhắm tới", "nhắm đến",
        )
    )),
    ({"status": "plan"}, (
        "Tỉnh nêu mục tiêu cụ thể. Trong đó có ⟦12 dự án⟧ mới.", "Bên mua cam kết đầu tư ⟦6 tỷ đồng⟧.", "Bên mua cam kết mua ⟦900 tấn⟧.",
        "Tỉnh đặt mức tăng trưởng ⟦8%⟧ cho năm 2024.", "Theo quy hoạch, hồ chứa được ⟦900 m3⟧.", "Đồ án quy hoạch có hồ chứa ⟦900 m3⟧.",
        "Tỉnh lập quy hoạch hồ chứa ⟦900 m3⟧.", "Quy hoạch tỉnh có ⟦9 hồ chứa⟧.", "Quy hoạch phát triển lưới điện cần ⟦6 tỷ đồng⟧.",
        "Quy hoạch chung có ⟦9 hồ chứa⟧.", "Kịch bản tăng trưởng của tỉnh là ⟦8%⟧.", "Phương án sắp xếp còn ⟦12 phòng⟧.",
        "Về kế hoạch kinh doanh, xưởng thu ⟦6 tỷ đồng⟧.", "Năm 2024, tỉnh dự kiến chi 90 tỷ đồng. Cùng với đó có ⟦12 dự án⟧ mới.",
    )),
    ({"status": "forecast"}, (
        "Theo nhóm viết báo cáo, doanh thu dự phóng là ⟦6 tỷ đồng⟧.", "Chợ phiên được kỳ vọng sẽ thu ⟦6 tỷ đồng⟧.", "Doanh thu được kỳ vọng đạt ⟦6 tỷ đồng⟧.",
        *(f"Cây cầu {will} ⟦6 tỷ đồng⟧." for will in (
            "sẽ phải trả", "sẽ giúp thu", "sẽ mất", "sẽ khiến dân tốn", "sẽ làm dân tốn", "sẽ gây thiệt hại", "có thể đạt", "có thể mất",
            "có thể chạm", "có thể vượt", "có thể mang lại", "có thể thu về", "có thể thiệt hại", "có thể lên",
        )),
        "Giá gạo có thể tăng ⟦8%⟧.", "Giá gạo có thể giảm ⟦8%⟧.", "Giá gạo có thể ⟦cao hơn 8%⟧.", "Giá gạo có thể ⟦thấp hơn 8%⟧.",
        "Lò mới có thể sản xuất ⟦900 tấn⟧.", "Nhóm viết báo cáo duy trì quan điểm giá gạo tăng ⟦8%⟧.",
        "Theo kịch bản xấu, giá gạo tăng ⟦8%⟧.", "Tăng trưởng chậm so với mức dự báo là tăng ⟦8%⟧.",
        "Chủ vựa tin rằng giá gạo sẽ tăng ⟦8%⟧.", "Theo tính toán, giá gạo sẽ tăng ⟦8%⟧.", "Giới phân tích nói giá gạo sẽ tăng ⟦8%⟧.",
        "Giới đầu tư nói giá gạo sẽ tăng ⟦8%⟧.",
    )),
    # what is so after all
    ({"status": "actual", "low": "699.5"}, tuple(
        f"Xưởng phấn đấu làm 900 tấn, {done} ⟦700 tấn⟧." for done in (
            "mới đạt", "mới chỉ đạt", "hiện đang làm", "hiện chiếm", "hiện đóng góp", "hiện chỉ làm", "hiện ở mức",
        )
    )),
    # rules, taxes and what breaking them costs
    ({"status": "entitlement"}, (
        "Người mua sẽ được hưởng ⟦5 triệu đồng⟧.", "Người mua sẽ được nhận ⟦5 triệu đồng⟧.", "Người già được hưởng mức ⟦80%⟧.",
        "Thời hạn được quy định ⟦20 ngày⟧.", "Bộ quy định mức ⟦5 triệu đồng⟧.", "Bộ quy định điều kiện vốn ⟦5 tỷ đồng⟧.",
        "Thời hạn quy định là ⟦20 ngày⟧.", "Quầy được phép mở ⟦20 ngày⟧.",
        *(f"{tax} là ⟦5%⟧." for tax in (
            "Biểu thuế", "Bậc thuế cuối", "Thuế nhập khẩu", "Thuế xuất khẩu", "Thuế đối ứng", "Thuế chống bán phá giá", "Thuế chống trợ cấp",
            "Thuế tự vệ", "Mức hưởng", "Mức đóng bảo hiểm",
        )),
        "Tiêu chí xuất xứ là ⟦40%⟧, ai cũng rõ.", "Nêu rõ: tiêu chuẩn dự trữ là ⟦90 ngày⟧.",
        "Ngân sách xã hỗ trợ ⟦tối đa 100%⟧ tiền ăn.",
        "Viện phí có ⟦80%⟧ nằm trong phạm vi chi trả.", "Đất bỏ trống ⟦20 tháng⟧ sẽ bị thu hồi.", "Nộp chậm ⟦20 ngày⟧ sẽ bị phạt.",
        "Nộp chậm ⟦20 ngày⟧ sẽ bị xử phạt.", "Nộp chậm ⟦20 ngày⟧ sẽ bị tước bằng lái.",
    )),
    # names and phrases that hold such words, but plan, foresee and rule nothing
    ({"status": "actual"}, (
        "Chương trình mục tiêu về nước sạch tốn ⟦6 tỷ đồng⟧.", "Giá mục tiêu của mã này là ⟦24.000 đồng⟧.", "P/E mục tiêu của mã này là ⟦12 lần⟧.",
        "Đề tài mục tiêu quốc gia tốn ⟦6 tỷ đồng⟧.", "Khách hàng mục tiêu mua ⟦900 tấn⟧.", "Thị trường mục tiêu mua ⟦900 tấn⟧.",
        "Khu phố trở thành mục tiêu của kẻ trộm, mất ⟦9 xe máy⟧.", "Vụ mà Bộ Kế hoạch chi nhiều là ⟦6 tỷ đồng⟧.",
        "Tiền của ban kế hoạch - tài chính là ⟦6 tỷ đồng⟧.", "Tiền của ban tài chính - kế hoạch là ⟦6 tỷ đồng⟧.",
        "Chi cho kế hoạch hóa là ⟦6 tỷ đồng⟧.", "Lập kho số liệu dự báo tốn ⟦6 tỷ đồng⟧.",
        "Sửa Trung tâm Thông tin và Dự báo tốn ⟦6 tỷ đồng⟧.", "Sửa cơ quan dự báo tốn ⟦6 tỷ đồng⟧.", "Đề án quy hoạch chung tốn ⟦6 tỷ đồng⟧.",
        "Chi phí do thay đổi quy định là ⟦6 tỷ đồng⟧.", "Tổn thất từ vi phạm quy định là ⟦6 tỷ đồng⟧.",
        "Nợ thấp hơn trần cho phép, ở mức ⟦36%⟧.", "Nợ thấp hơn mức cho phép, ở mức ⟦36%⟧.",
    )),
    ({"status": "plan"}, ("Kế hoạch đầu tư là ⟦6 tỷ đồng⟧.",)),
    # what only looks like a condition, and conditions without a word for them
    ({"asserted": True}, tuple(
        f"{seen}, GDP tăng ⟦7%⟧." for seen in (
            "Nếu so năm 2022", "Nếu so với năm 2022", "Nếu tính cả năm", "Nếu xét cả năm", "Nếu kể cả thuế", "Nếu nhìn cả năm",
        )
    )),
    ({"asserted": False}, ("Dân số tăng ⟦1%⟧ thì GDP cần tăng 4%.",)),
]
