"""What Vietnamese newspapers call the indicators of retail trade."""

# fmt: off
INDICATORS: dict[str, tuple[str, ...]] = {
    "retail-sales": (
        "tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng", "tổng mức bán lẻ hàng hóa và doanh thu dịch vụ",
        "tổng mức bán lẻ hàng hóa, doanh thu dịch vụ tiêu dùng", "tổng mức bán lẻ hàng hóa và dịch vụ tiêu dùng",
        "tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng xã hội",
        "tổng mức bán lẻ hàng hóa và doanh thu dịch vụ xã hội", "tổng mức bán lẻ hàng hóa, dịch vụ",
        "tổng mức bán lẻ hàng hóa và dịch vụ", "tổng mức bán lẻ", "bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng",
        "bán lẻ hàng hóa và dịch vụ tiêu dùng", "tổng mức lưu chuyển hàng hóa bán lẻ", "tổng mức lưu chuyển hàng hóa",
        "tổng mức bán lẻ và doanh thu dịch vụ tiêu dùng", "doanh số bán lẻ", "doanh thu bán lẻ",
        "tổng doanh thu bán lẻ hàng hóa và dịch vụ", "tổng mức hàng hóa bán lẻ và doanh thu dịch vụ tiêu dùng",
        "tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng theo giá hiện hành", "tổng mức bán lẻ hàng hóa xã hội",
    ),
    "goods-retail-sales": (
        "doanh thu bán lẻ hàng hóa", "bán lẻ hàng hóa", "doanh số bán lẻ hàng hóa", "tổng mức bán lẻ hàng hóa",
        "nhóm bán lẻ hàng hóa",
    ),
    "accommodation-food-revenue": (
        "doanh thu dịch vụ lưu trú, ăn uống", "doanh thu dịch vụ lưu trú và ăn uống", "dịch vụ lưu trú, ăn uống",
        "dịch vụ lưu trú và ăn uống", "doanh thu lưu trú, ăn uống", "lưu trú, ăn uống", "doanh thu lưu trú và ăn uống",
        "lưu trú và ăn uống",
    ),
    "travel-revenue": (
        "doanh thu du lịch lữ hành", "du lịch lữ hành", "doanh thu dịch vụ lữ hành", "doanh thu lữ hành",
        "doanh thu dịch vụ du lịch lữ hành", "dịch vụ lữ hành",
    ),
    "other-services-revenue": (
        "doanh thu dịch vụ khác", "doanh thu dịch vụ tiêu dùng khác", "doanh thu dịch vụ tiêu dùng",
        "doanh thu các dịch vụ khác",
    ),
    "e-commerce-revenue": (
        "doanh thu thương mại điện tử", "quy mô thương mại điện tử", "doanh số thương mại điện tử",
        "quy mô thị trường thương mại điện tử", "doanh thu bán lẻ thương mại điện tử", "thương mại điện tử bán lẻ",
        "doanh thu thương mại điện tử bán lẻ",
    ),
    "car-sales": (
        "doanh số bán xe", "doanh số bán hàng của toàn thị trường ô tô", "doanh số ô tô", "doanh số xe",
        "doanh số bán ô tô", "lượng xe bán ra", "doanh số toàn thị trường ô tô", "lượng ô tô tiêu thụ", "xe bán ra",
        "doanh số thị trường ô tô", "doanh số xe ô tô", "lượng xe tiêu thụ", "tiêu thụ ô tô", "doanh số bán xe ô tô",
    ),
}
# fmt: on
