"""Who made a figure, and which print of it this is: the words around the names of statistics offices and papers."""

from factcheck.languages.lexicon import listed, phrases

PRODUCING = {
    "sourced": listed("""
nguồn, số liệu từ, dữ liệu từ, dữ liệu của, số liệu mới nhất của, báo cáo của, báo cáo từ, báo cáo mới nhất của,
công bố của, thống kê của, ước tính của, dự báo của, thông tin từ, thông tin của
"""),
    "shows": listed("công bố, vừa công bố, cho thấy"),
    "publishes": listed("""
ước tính, thông báo, đưa ra, ghi nhận, báo cáo, dự báo, phát hành, cập nhật, điều chỉnh,
tính toán, thống kê
"""),
    "vintage": phrases(
        {
            "preliminary": (
                "sơ bộ", "số sơ bộ", "số liệu sơ bộ", "số liệu thống kê sơ bộ", "ước tính sơ bộ", "tạm tính",
                "ước tính ban đầu", "số liệu ban đầu", "công bố ban đầu",
            ),
            "revised": (
                "điều chỉnh", "được điều chỉnh", "được điều chỉnh lại", "điều chỉnh lại", "số liệu điều chỉnh", "sau điều chỉnh",
                "sau khi điều chỉnh", "số liệu cập nhật", "cập nhật lại", "rà soát lại", "tính toán lại", "hiệu chỉnh",
            ),
            "final": (
                "số liệu chính thức", "số chính thức", "con số chính thức", "kết quả chính thức", "báo cáo chính thức",
                "thống kê chính thức", "công bố chính thức", "chính thức công bố", "chính thức là", "chính thức đạt",
                "chính thức tăng", "chính thức giảm", "quyết toán", "số liệu quyết toán",
            ),
        }
    ),
    # what is adjusted there is no figure of before
    "no_vintage": listed("""
điều chỉnh giá, điều chỉnh lãi suất, điều chỉnh lương, điều chỉnh quy hoạch, điều chỉnh chính sách, điều chỉnh thuế,
điều chỉnh theo mùa vụ, điều chỉnh theo lạm phát, phiên điều chỉnh, nhịp điều chỉnh, thiết kế sơ bộ
"""),
    "press": {
        **listed("báo, tờ, tạp chí, nhật báo, tuần báo, hãng tin, hãng thông tấn, đài truyền hình, kênh truyền hình, trang tin"),
        **listed("báo cáo, tờ trình, báo giá", False),
    },
    "person": listed("""
ông, bà, anh, chị, giáo sư, phó giáo sư, tiến sĩ, thạc sĩ, luật sư, chuyên gia, gs, pgs, ts, ths, ls, giám đốc,
tổng giám đốc, phó giám đốc, phó tổng giám đốc, chủ tịch, phó chủ tịch, bộ trưởng, thứ trưởng, thủ tướng, phó thủ tướng,
cục trưởng, phó cục trưởng, vụ trưởng, phó vụ trưởng, đại biểu, đại sứ
"""),
}  # fmt: skip
