"""Who made a figure: offices named before or behind it, and words that no figure's subject begins or ends with."""

from factcheck.languages.examples import Sentences

# fmt: off
SENTENCES: Sentences = [
    ({"attribution": "Tổng cục Thống kê"}, (
        *(f"{sourced} Tổng cục Thống kê, GDP tăng ⟦7%⟧." for sourced in (
            "Số liệu từ", "Dữ liệu từ", "Dữ liệu của", "Số liệu mới nhất của", "Báo cáo của", "Báo cáo từ", "Báo cáo mới nhất của",
            "Công bố của", "Thống kê của", "Ước tính của", "Dự báo của", "Thông tin từ", "Thông tin của",
        )),
        *(f"Sáng nay, Tổng cục Thống kê {publishes} GDP tăng ⟦7%⟧." for publishes in (
            "công bố", "vừa công bố", "cho thấy", "ước tính", "thông báo", "đưa ra", "ghi nhận", "báo cáo", "dự báo", "phát hành", "cập nhật", "điều chỉnh",
            "tính toán", "thống kê", "cho biết", "cho hay",
        )),
        "GDP tăng ⟦7%⟧ (nguồn: Tổng cục Thống kê).", "GDP tăng ⟦7%⟧, theo Tổng cục Thống kê.", "Tuy nhiên, theo số liệu của Tổng cục Thống kê, GDP tăng ⟦7%⟧.",
        "Theo số liệu được Tổng cục Thống kê công bố chiều 6/4, GDP tăng ⟦7%⟧.", "Tổng cục Thống kê (Bộ Tài chính) cho biết GDP tăng ⟦7%⟧.",
    )),
    ({"attribution": "Cục Thống kê tỉnh Lạng Sơn"}, ("Theo Cục Thống kê tỉnh Lạng Sơn, GRDP tăng ⟦7%⟧.",)),
    ({"attribution": "bà Hoa"}, ("Tuy nhiên, bà Hoa cho biết GDP tăng ⟦7%⟧.",)),
    # an office that is spoken of is no source
    ({"attribution": None}, ("Tòa nhà của Tổng cục Thống kê rộng ⟦900 m2⟧.", "Theo kế hoạch của Tổng cục Thống kê, GDP tăng ⟦7%⟧.")),
    # whose statistics they are tells of which country
    ({"area": "VN", "indicator": "exports"}, ("Theo Tổng cục Hải quan, kim ngạch xuất khẩu đạt ⟦7 tỷ USD⟧.",)),
    ({"area": "VN", "indicator": "gdp"}, ("Quý I/2023, GDP tăng ⟦7%⟧.",)),
    ({"area": "RU", "indicator": "exports"}, ("Theo Bộ Tài chính Nga, kim ngạch xuất khẩu đạt ⟦7 tỷ USD⟧.",)),
    # words for a print belong to no subject
    ({"subject": "gdp", "indicator": "gdp"}, (
        *(f"{vintage} GDP tăng ⟦7%⟧." for vintage in (
            "Sơ bộ", "Số sơ bộ", "Số liệu sơ bộ", "Số liệu thống kê sơ bộ", "Ước tính sơ bộ", "Tạm tính", "Ước tính ban đầu", "Số liệu ban đầu",
            "Công bố ban đầu", "Điều chỉnh", "Điều chỉnh lại", "Số liệu điều chỉnh", "Sau điều chỉnh", "Sau khi điều chỉnh", "Số liệu cập nhật",
            "Cập nhật lại", "Rà soát lại", "Tính toán lại", "Hiệu chỉnh", "Số liệu chính thức", "Số chính thức", "Con số chính thức",
            "Kết quả chính thức", "Báo cáo chính thức", "Thống kê chính thức", "Công bố chính thức", "Chính thức công bố", "Quyết toán", "Số liệu quyết toán",
        )),
        *(f"GDP {vintage} ⟦7%⟧." for vintage in (
            "được điều chỉnh tăng", "được điều chỉnh lại tăng", "chính thức là", "chính thức đạt", "chính thức tăng",
        )),
        "GDP chính thức giảm ⟦7%⟧.",
    )),
    # what is adjusted there is no figure of before
    ({"status": "actual"}, tuple(
        f"Sau {other}, xưởng bán ⟦900 tấn⟧." for other in (
            "điều chỉnh giá", "điều chỉnh lãi suất", "điều chỉnh lương", "điều chỉnh quy hoạch", "điều chỉnh chính sách", "điều chỉnh thuế",
            "điều chỉnh theo mùa vụ", "điều chỉnh theo lạm phát", "phiên điều chỉnh", "nhịp điều chỉnh", "thiết kế sơ bộ",
        )
    )),
    # papers and people say what others made
    *(({"attribution": f"{press} Chợ Mới"}, (f"Theo {press} Chợ Mới, GDP tăng ⟦7%⟧.",)) for press in (
        "báo", "tờ", "tạp chí", "nhật báo", "tuần báo", "hãng tin", "hãng thông tấn", "đài truyền hình", "kênh truyền hình", "trang tin",
        "báo cáo", "tờ trình", "báo giá",
    )),
    *(({"attribution": f"{person} Hòa"}, (f"Theo {person} Hòa, GDP tăng ⟦7%⟧.",)) for person in (
        "ông", "bà", "anh", "chị", "giáo sư", "phó giáo sư", "tiến sĩ", "thạc sĩ", "luật sư", "chuyên gia", "GS", "PGS", "TS", "ThS", "LS", "giám đốc",
        "tổng giám đốc", "phó giám đốc", "phó tổng giám đốc", "chủ tịch", "phó chủ tịch", "bộ trưởng", "thứ trưởng", "thủ tướng", "phó thủ tướng",
        "cục trưởng", "phó cục trưởng", "vụ trưởng", "phó vụ trưởng", "đại biểu", "đại sứ",
    )),
]
# fmt: on
