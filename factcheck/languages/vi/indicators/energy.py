"""What Vietnamese newspapers call the indicators of energy, water and waste."""

# fmt: off
INDICATORS: dict[str, tuple[str, ...]] = {
    "electricity-generation": (
        "điện sản xuất", "sản xuất điện", "sản lượng điện", "sản lượng điện sản xuất", "điện năng sản xuất",
        "điện phát ra", "sản lượng điện phát", "sản lượng điện phát ra", "sản lượng phát điện", "điện năng phát ra",
    ),
    "renewable-generation": ("sản lượng điện tái tạo", "điện năng lượng tái tạo", "năng lượng tái tạo huy động"),
    "wind-generation": ("sản lượng điện gió", "điện gió huy động"),
    "solar-generation": ("sản lượng điện mặt trời", "điện mặt trời huy động"),
    "hydropower-generation": (
        "sản lượng thủy điện", "sản lượng điện từ thủy điện", "thủy điện huy động", "sản xuất thủy điện",
        "nguồn thủy điện",
    ),
    "electricity-system-output": (
        "sản lượng điện sản xuất và nhập khẩu", "điện sản xuất và nhập khẩu", "sản lượng điện sản xuất và mua",
        "điện sản xuất và mua", "sản lượng điện toàn hệ thống", "sản lượng điện sản xuất toàn hệ thống",
        "sản lượng điện sản xuất và nhập khẩu toàn hệ thống", "sản lượng toàn hệ thống điện",
    ),
    "commercial-electricity": (
        "điện thương phẩm", "sản lượng điện thương phẩm", "điện năng thương phẩm", "tổng điện thương phẩm",
        "điện thương phẩm toàn quốc", "sản lượng điện thương phẩm toàn quốc", "điện bán ra", "sản lượng điện bán ra",
    ),
    "electricity-consumption": (
        "tiêu thụ điện", "điện tiêu thụ", "sản lượng điện tiêu thụ", "điện năng tiêu thụ", "lượng điện tiêu thụ",
        "nhu cầu tiêu thụ điện", "nhu cầu điện", "tổng lượng điện tiêu thụ", "mức tiêu thụ điện",
        "nhu cầu sử dụng điện", "sản lượng tiêu thụ điện",
    ),
    "electricity-saved": (
        "điện tiết kiệm", "tiết kiệm điện", "sản lượng điện tiết kiệm", "lượng điện tiết kiệm", "điện năng tiết kiệm",
    ),
    "power-capacity": (
        "công suất lắp đặt", "tổng công suất lắp đặt", "công suất nguồn điện", "tổng công suất nguồn điện",
        "công suất đặt", "tổng công suất đặt", "công suất phát điện", "công suất đặt nguồn điện",
        "công suất nhà máy điện", "công suất lắp máy",
    ),
    "peak-load": (
        "công suất cực đại", "phụ tải cực đại", "công suất tiêu thụ cực đại", "công suất tiêu thụ đỉnh",
        "công suất đỉnh", "pmax", "công suất cực đại toàn quốc", "phụ tải đỉnh", "công suất phụ tải cực đại",
    ),
    "tap-water-output": (
        "nước máy", "nước máy các loại", "sản lượng nước máy", "nước máy sản xuất", "sản xuất nước máy",
        "nước máy thương phẩm", "nước máy ghi thu", "sản lượng nước", "sản lượng nước sạch", "nước sạch sản xuất",
        "sản lượng nước thương phẩm", "nước thương phẩm", "nước uống được", "sản lượng nước máy thương phẩm",
    ),
    "clean-water-coverage": (
        "tỷ lệ hộ dân sử dụng nước sạch", "tỷ lệ dân số sử dụng nước sạch", "tỷ lệ hộ dân được sử dụng nước sạch",
        "tỷ lệ dân số đô thị được cung cấp nước sạch", "tỷ lệ người dân sử dụng nước sạch", "tỷ lệ cấp nước sạch",
        "tỷ lệ hộ sử dụng nước sạch", "tỷ lệ sử dụng nước sạch", "tỷ lệ sử dụng nước hợp vệ sinh", "nước hợp vệ sinh",
        "tỷ lệ dân số nông thôn sử dụng nước hợp vệ sinh",
    ),
    "waste": ("rác thải sinh hoạt", "chất thải rắn sinh hoạt", "lượng rác thải", "khối lượng rác"),
    "co2-emissions": (
        "phát thải co2", "lượng phát thải co2", "phát thải khí nhà kính", "khí nhà kính", "lượng khí thải",
        "phát thải carbon", "lượng phát thải", "lượng khí nhà kính", "phát thải các-bon", "khí thải co2",
        "khí thải carbon", "lượng phát thải khí nhà kính",
    ),
}
# fmt: on
