"""What may come, what is voted on, what a bracket behind a target says: how the text stands to the figures in ⟦ ⟧."""

from factcheck.languages.examples import Sentences

# fmt: off
SENTENCES: Sentences = [
    ({"status": "forecast"}, (
        "Khả năng ngân hàng này hạ lãi suất ⟦0,35 điểm phần trăm⟧ vẫn cao.", "Xác suất ngân hàng này nâng lãi suất ⟦0,35 điểm phần trăm⟧ vẫn cao.",
        "Nhiều khả năng đàn vịt còn ⟦900 con⟧.", "Nhiều khả năng sẽ có ⟦12 dự án⟧ mới.", "Quán có thể sẽ bán ⟦90 suất mỗi ngày⟧.",
        "Giá quế có khả năng tăng ⟦8%⟧.", "Giá quế có khả năng giảm ⟦8%⟧.", "Vườn quế có khả năng đạt ⟦900 tấn⟧.",
        "Cả chợ đặt cược giá quế sẽ tăng ⟦8%⟧.", "Chủ vườn đang hy vọng thu ⟦900 tấn⟧.", "Chủ vườn hy vọng rằng vụ này thu ⟦900 tấn⟧.",
    )),
    # how likely it is, and what one is able to do, are there already
    ({"status": "actual"}, (
        "Khả năng ngân hàng này hạ lãi suất là ⟦40%⟧.", "Khả năng bốc hàng của cảng là ⟦900 tấn⟧.", "Bà chủ đang chuẩn bị cho lễ hội, nhận ⟦90 đơn hàng⟧.",
        "Bãi xe nhận ⟦90 xe máy⟧ đã qua sử dụng.",
    )),
    ({"status": "plan"}, (
        "Xưởng đang chuẩn bị rót ⟦6 tỷ đồng⟧ vào lò mới.", "Cổ đông thông qua kế hoạch lãi ⟦6 tỷ đồng⟧.", "Cổ đông thông qua phương án chia ⟦6 tỷ đồng⟧.",
        "Hội đồng thông qua chủ trương chi ⟦6 tỷ đồng⟧.", "Khách năm nay vượt mục tiêu đặt ra hồi đầu năm (⟦700 lượt khách⟧).",
        "Xưởng cam kết nâng công suất lên ⟦900 tấn⟧.", "Xưởng cam kết tăng lương ⟦8%⟧.", "Xưởng cam kết giảm ⟦8%⟧ nước thải.",
        "Xưởng cam kết cắt giảm ⟦8%⟧ nước thải.", "Xưởng cam kết đạt ⟦900 tấn⟧.", "Xưởng cam kết rót ⟦6 tỷ đồng⟧.",
        *(f"Chợ có thêm ⟦900 m2⟧ sàn từ khu nhà {coming} bên sông." for coming in (
            "sẽ hoàn thành", "sẽ được hoàn thành", "sẽ được xây dựng", "sẽ được khởi công", "dự kiến khởi công", "dự kiến sẽ khởi công",
            "dự kiến sẽ được xây dựng", "sẽ đi vào hoạt động",
        )),
    )),
    ({"status": "entitlement"}, (
        "Hộ nghèo sẽ được hỗ trợ ⟦50%⟧ tiền điện.", "Hộ nghèo được hỗ trợ ⟦50%⟧ tiền điện.",
        *(f"{norm} cho thợ học nghề là ⟦2 triệu đồng/người⟧." for norm in (
            "Mức hỗ trợ", "Mức kinh phí hỗ trợ", "Mức trợ cấp", "Mức phụ cấp", "Mức bồi dưỡng",
        )),
        *(f"Người gửi từ ⟦6 tháng trở lên⟧ {given}." for given in (
            "được nhận quà", "được giảm phí", "được miễn phí", "được vay thêm", "mới được rút",
        )),
    )),
    ({"status": "actual", "measure": "growth"}, ("Số thợ được hỗ trợ học may là 90 người, tăng ⟦8%⟧.",)),
    # what moves by itself is nobody's plan
    ({"status": "forecast"}, tuple(
        f"{what} dự kiến tăng ⟦3%⟧." for what in (
            "Giá", "Giá cả", "Giá thuê", "Giá bán", "Tỷ giá", "Nhu cầu", "Lạm phát", "Quy mô thị trường", "Thị trường",
            "CAGR", "Tăng trưởng kép", "Sức mua", "Lượng khách", "Lượng khách quốc tế", "Giá trị giao dịch",
        )
    )),
    ({"status": "plan"}, ("Công ty dự kiến doanh thu tăng ⟦3%⟧.", "Giá vé dự kiến là ⟦90.000 đồng⟧.")),
]
# fmt: on
