"""Whose figures they are and where, in sentences; the figures spoken of stand in ⟦ ⟧."""

from factcheck.languages.examples import Sentences

# fmt: off
SENTENCES: Sentences = [
    # organisations: each kind of first word, and the lower-case words inside names
    ({"holder": "chuỗi Mộc Lan"}, ("Năm 2023, chuỗi Mộc Lan lãi ⟦8 tỷ đồng⟧.",)),
    ({"holder": "Công ty Than Na Dương"}, ("Công ty Than Na Dương nộp ngân sách ⟦8 tỷ đồng⟧.",)),
    ({"holder": "Công ty CP Xi măng Hồng Phong"}, ("Công ty CP Xi măng Hồng Phong nộp ngân sách ⟦8 tỷ đồng⟧.",)),
    ({"holder": "Công ty cổ phần Sản xuất và Thương mại Lạng Sơn"}, (
        "Công ty cổ phần Sản xuất và Thương mại Lạng Sơn lãi ⟦8 tỷ đồng⟧.",
    )),
    ({"holder": "Công ty TNHH Kim loại màu Bắc Bộ"}, ("Công ty TNHH Kim loại màu Bắc Bộ lãi ⟦8 tỷ đồng⟧.",)),
    ({"holder": "Công ty TNHH Kim loại mầu Bắc Bộ"}, ("Công ty TNHH Kim loại mầu Bắc Bộ lãi ⟦8 tỷ đồng⟧.",)),
    ({"holder": "Công ty TNHH MTV Xuất nhập khẩu Bình Minh"}, ("Công ty TNHH MTV Xuất nhập khẩu Bình Minh lãi ⟦8 tỷ đồng⟧.",)),
    ({"holder": "Công ty TNHH một thành viên Xây dựng Đại Phát"}, ("Công ty TNHH một thành viên Xây dựng Đại Phát lãi ⟦8 tỷ đồng⟧.",)),
    ({"holder": "Công ty Nhập khẩu Vận tải Sao Mai"}, ("Công ty Nhập khẩu Vận tải Sao Mai lãi ⟦8 tỷ đồng⟧.",)),
    ({"holder": "Công ty Chế biến Thực phẩm An Khang"}, ("Công ty Chế biến Thực phẩm An Khang lãi ⟦8 tỷ đồng⟧.",)),
    ({"holder": "Công ty Nông sản Hải sản Cửa Lục"}, ("Công ty Nông sản Hải sản Cửa Lục lãi ⟦8 tỷ đồng⟧.",)),
    ({"holder": "Công ty Thủy sản Đầu tư Phát triển Năm Căn"}, ("Công ty Thủy sản Đầu tư Phát triển Năm Căn lãi ⟦8 tỷ đồng⟧.",)),
    ({"holder": "Công ty Dịch vụ Du lịch Mẫu Sơn"}, ("Công ty Dịch vụ Du lịch Mẫu Sơn lãi ⟦8 tỷ đồng⟧.",)),
    ({"holder": "Công ty Môi trường Đô thị Thành Đông"}, ("Công ty Môi trường Đô thị Thành Đông lãi ⟦8 tỷ đồng⟧.",)),
    ({"holder": "Công ty Quản lý Công trình Nước Sông Thao"}, ("Công ty Quản lý Công trình Nước Sông Thao lãi ⟦8 tỷ đồng⟧.",)),
    ({"holder": "Công ty Bảo hiểm Sông Thao"}, ("Công ty Bảo hiểm Sông Thao lãi ⟦8 tỷ đồng⟧.",)),
    ({"holder": "Công ty Chứng khoán Sông Thao"}, ("Công ty Chứng khoán Sông Thao lãi ⟦8 tỷ đồng⟧.",)),
    ({"holder": "Công ty Xe điện Sông Thao"}, ("Công ty Xe điện Sông Thao lãi ⟦8 tỷ đồng⟧.",)),
    ({"holder": "Công ty Nông nghiệp Công nghệ Sông Thao"}, ("Công ty Nông nghiệp Công nghệ Sông Thao lãi ⟦8 tỷ đồng⟧.",)),
    ({"holder": "Tổng công ty Dầu khí Thái Bình"}, ("Tổng công ty Dầu khí Thái Bình lãi ⟦8 tỷ đồng⟧.",)),
    ({"holder": "Tổng công ty May Việt Tiến"}, ("Tổng công ty May Việt Tiến lãi ⟦8 tỷ đồng⟧.",)),
    ({"holder": "Tập đoàn Dệt Nam Thanh"}, ("Tập đoàn Dệt Nam Thanh lãi ⟦8 tỷ đồng⟧.",)),
    ({"holder": "Tập đoàn Điện Sao Bắc"}, ("Tập đoàn Điện Sao Bắc lãi ⟦8 tỷ đồng⟧.",)),
    ({"holder": "Doanh nghiệp tư nhân Hoa Mai"}, ("Doanh nghiệp tư nhân Hoa Mai lãi ⟦8 tỷ đồng⟧.",)),
    ({"holder": "Hợp tác xã Chi Lăng"}, ("Hợp tác xã Chi Lăng thu ⟦8 tỷ đồng⟧.",)),
    ({"holder": "HTX Chi Lăng"}, ("HTX Chi Lăng thu ⟦8 tỷ đồng⟧.",)),
    ({"holder": "Hộ kinh doanh hải sản Sông Cầu"}, ("Hộ kinh doanh hải sản Sông Cầu thu ⟦8 tỷ đồng⟧.",)),
    ({"holder": "Ngân hàng Nhà nước"}, ("Ngân hàng Nhà nước bán ra ⟦8 tỷ đồng⟧.",)),
    ({"holder": "Nhà máy Nhiệt điện Phả Lại"}, ("Nhà máy Nhiệt điện Phả Lại phát ⟦890 triệu kWh⟧.",)),
    ({"holder": "Nhà máy Thủy điện Hòa Bình"}, ("Nhà máy Thủy điện Hòa Bình phát ⟦890 triệu kWh⟧.",)),
    ({"holder": "Cơ sở sản xuất Bánh Mai Hương"}, ("Cơ sở sản xuất Bánh Mai Hương thu ⟦8 tỷ đồng⟧.",)),
    ({"holder": "Hãng Toyota"}, ("Hãng Toyota bán ⟦900 xe⟧.",)),
    ({"holder": "Khu công nghiệp Hòa Cầm"}, ("Khu công nghiệp Hòa Cầm rộng ⟦137 ha⟧.",)),
    ({"holder": "Cụm công nghiệp Địa phương số 2"}, ("Cụm công nghiệp Địa phương số 2 rộng ⟦37 ha⟧.",)),
    ({"holder": "Khu kinh tế Vân Đồn"}, ("Khu kinh tế Vân Đồn thu hút ⟦12 tỷ USD⟧.",)),
    ({"holder": "Khu chế xuất Tân Thuận"}, ("Khu chế xuất Tân Thuận thu hút ⟦12 tỷ USD⟧.",)),
    ({"holder": "Dự án Kho Lạnh Tân Thanh"}, ("Dự án Kho Lạnh Tân Thanh rộng ⟦37 ha⟧.",)),
    ({"holder": "Quỹ Bảo lãnh tín dụng doanh nghiệp nhỏ và vừa Lạng Sơn"}, (
        "Quỹ Bảo lãnh tín dụng doanh nghiệp nhỏ và vừa Lạng Sơn cho vay ⟦8 tỷ đồng⟧.",
    )),
    # a name goes on to the end of such words, though only their first letter is large
    *(({"holder": f"Công ty {name}"}, (f"Công ty {name} lãi ⟦8 tỷ đồng⟧.",)) for name in (
        "Một thành viên", "Sản xuất", "Thương mại", "Dịch vụ", "Xây dựng", "Đầu tư", "Phát triển", "Kim loại", "Xi măng",
        "Du lịch", "Xuất nhập khẩu", "Nhập khẩu", "Vận tải", "Thực phẩm", "Nông sản", "Thủy sản", "Hải sản", "Chế biến", "Công nghệ",
        "Dầu khí", "Bảo hiểm", "Chứng khoán", "Bảo lãnh", "Tín dụng", "Nhiệt điện", "Thủy điện", "Khuyến công", "Tư vấn", "Xúc tiến",
        "Tiết kiệm năng lượng", "Quản lý", "Công trình", "Môi trường", "Đô thị", "Địa phương", "Công nghiệp", "Nông nghiệp", "Kế hoạch",
        "Tài chính", "Công thương", "Nông nghiệp và phát triển nông thôn", "Tài nguyên và môi trường", "Kế hoạch và đầu tư",
        "Thông tin và truyền thông", "Văn hóa", "Thể thao", "Giao thông vận tải", "Giáo dục và đào tạo", "Y tế", "Xã hội", "Lao động",
        "Thống kê", "Hải quan", "Kho bạc", "Nhà nước", "Xe điện",
    )),
    # public bodies hold no figures, and the company before them does not hold what they do
    ({"holder": None}, tuple(
        f"Công ty Than Na Dương gặp khó. {body} hỗ trợ ⟦12 dự án⟧." for body in (
            "Sở Công Thương", "Sở Kế hoạch và Đầu tư", "Bộ Tài chính", "UBND tỉnh Lạng Sơn", "HĐND tỉnh Lạng Sơn",
            "Cục Hải quan", "Cục Thuế", "Tổng cục Thống kê", "Chi cục Thuế", "Ban Quản lý dự án Đường sắt",
            "Trung tâm Khuyến công và Tư vấn", "Trung tâm Xúc tiến Thương mại", "Trung tâm Tiết kiệm năng lượng",
            "Hiệp hội Du lịch", "Viện Kinh Tế", "Phòng Kế hoạch", "Sở Nông nghiệp và Phát triển nông thôn",
            "Sở Tài nguyên và Môi trường", "Sở Thông tin và Truyền thông", "Sở Văn hóa, Thể thao", "Sở Thể thao",
            "Sở Giao thông vận tải", "Sở Giáo dục và Đào tạo", "Sở Y tế", "Sở Lao động", "Bộ Lao động và Xã hội",
            "Kho bạc Nhà nước", "Cục Công nghiệp địa phương",
        )
    )),
    # others of the same kind are not the one spoken of
    ({"holder": None, "unit": "VND"}, tuple(
        f"Công ty Than Na Dương gặp khó. Ở tỉnh, {many} công ty thu ⟦500 tỷ đồng⟧."
        for many in (
            "các", "những", "nhiều", "một số", "hầu hết", "đa số", "mọi", "mỗi", "ngoài", "không riêng", "số", "tổng số",
        )
    )),
    # referring back
    ({"holder": "Công ty Than Na Dương"}, tuple(
        f"Công ty Than Na Dương gặp khó. Ở Lạng Sơn, {itself} nộp ⟦8 tỷ đồng⟧."
        for itself in ("công ty", "doanh nghiệp này", "tập đoàn", "nhà máy", "đơn vị này")
    )),
    ({"holder": "HTX Chi Lăng"}, tuple(
        f"HTX Chi Lăng gặp khó. Ở Lạng Sơn, {itself} thu ⟦8 tỷ đồng⟧." for itself in ("hợp tác xã", "HTX", "hộ kinh doanh")
    )),
    ({"holder": "Ngân hàng An Bình"}, ("Ngân hàng An Bình gặp khó. Ở Lạng Sơn, ngân hàng lãi ⟦8 tỷ đồng⟧.",)),
    ({"holder": None, "area": "VN-09"}, tuple(
        f"Công ty Than Na Dương ở tỉnh Lạng Sơn gặp khó. Năm 2023, {itself} thu ⟦500 tỷ đồng⟧."
        for itself in ("tỉnh", "toàn tỉnh", "tỉnh này", "UBND tỉnh", "Tỉnh ủy")
    )),
    ({"area": "VN-09"}, tuple(
        f"Lạng Sơn khởi sắc, Lạng Sơn hút khách. Sau Hà Giang, các xưởng {where} thu ⟦500 tỷ đồng⟧."
        for where in ("của tỉnh", "trên địa bàn", "trên địa bàn tỉnh", "ở địa bàn tỉnh")
    )),
    ({"area": "VN-HN"}, (
        "Hà Nội khởi sắc, Hà Nội hút khách. Sau Hà Giang, toàn thành phố thu ⟦500 tỷ đồng⟧.",
        "Hà Nội khởi sắc, Hà Nội hút khách. Sau Hà Giang, thành phố thu ⟦500 tỷ đồng⟧.",
    )),
    ({"area": "VN:central-highlands"}, tuple(
        f"Tây Nguyên khởi sắc, Tây Nguyên hút khách. Năm 2023, Đắk Lắk thu 90 tỷ đồng, {region} thu ⟦500 tỷ đồng⟧."
        for region in ("toàn vùng", "khu vực này", "kinh tế của vùng")
    )),
    # where something goes or comes from is not where it is counted
    ({"area": None}, (
        "Hàng đi sang Nhật Bản ⟦900 tấn⟧.", "Hàng sang thị trường Nhật Bản ⟦900 tấn⟧.", "Hàng từ Nhật Bản về ⟦900 tấn⟧.",
        "Hàng vào Nhật Bản ⟦900 tấn⟧.", "Hàng cho thị trường Nhật Bản ⟦900 tấn⟧.", "Thép nhập khẩu từ Nhật Bản ⟦900 tấn⟧.",
        "Hàng sang các nước như Nhật Bản ⟦900 tấn⟧.",
    )),
    ({"area": None, "unit": "hộ"}, tuple(
        f"{place} Hà Giang có ⟦90 hộ⟧." for place in ("Xã", "Phường", "Huyện", "Quận", "Thị trấn", "Thị xã", "Thôn")
    )),
]
