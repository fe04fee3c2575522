"""Words that begin or refer back to names of organisations and areas."""

NAMES = {
    "org": {
        "công ty": "company",
        "công ty cp": "company",
        "công ty cổ phần": "company",
        "công ty tnhh": "company",
        "công ty tnhh mtv": "company",
        "tổng công ty": "company",
        "tập đoàn": "company",
        "doanh nghiệp tư nhân": "company",
        "hợp tác xã": "company",
        "htx": "company",
        "hộ kinh doanh": "company",
        "ngân hàng": "company",
        "nhà máy": "company",
        "cơ sở sản xuất": "company",
        "hãng": "company",
        "khu công nghiệp": "project",
        "cụm công nghiệp": "project",
        "khu kinh tế": "project",
        "khu chế xuất": "project",
        "dự án": "project",
        "sở": "body",
        "bộ": "body",
        "ubnd": "body",
        "hđnd": "body",
        "cục": "body",
        "tổng cục": "body",
        "chi cục": "body",
        "ban quản lý": "body",
        "trung tâm": "body",
        "quỹ": "fund",
        "hiệp hội": "body",
        "viện": "body",
        "phòng": "body",
        "kho bạc": "body",
    },
    # words that may stand inside an organisation's name; where one begins with a capital it belongs to it whole ("Xi măng")
    "orgword": dict.fromkeys(
        (
            "tnhh, mtv, cp, cổ phần, một thành viên, sản xuất, thương mại, dịch vụ, và, xây dựng, đầu tư, phát triển, kim loại, màu, mầu, xi măng, "
            "du lịch, xuất nhập khẩu, nhập khẩu, vận tải, thực phẩm, nông sản, thủy sản, hải sản, chế biến, công nghệ, điện, nước, than, dầu khí, "
            "bảo hiểm, chứng khoán, bảo lãnh, tín dụng, doanh nghiệp nhỏ và vừa, nhiệt điện, thủy điện, khuyến công, tư vấn, xúc tiến, "
            "tiết kiệm năng lượng, quản lý, công trình, môi trường, đô thị, địa phương, công nghiệp, nông nghiệp, kế hoạch, tài chính, công thương, "
            "nông nghiệp và phát triển nông thôn, tài nguyên và môi trường, kế hoạch và đầu tư, thông tin và truyền thông, văn hóa, thể thao, "
            "giao thông vận tải, giáo dục và đào tạo, y tế, xã hội, lao động, thống kê, hải quan, thuế, kho bạc, nhà nước, xe điện, may, dệt"
        ).split(", "),
        True,
    ),
    # many of a kind are not the one spoken of: "các công ty"
    "plural": {
        **dict.fromkeys(
            ("các", "những", "nhiều", "một số", "hầu hết", "đa số", "mọi", "mỗi", "ngoài", "không riêng"), True
        ),
        **dict.fromkeys(("số", "tổng số"), "number"),
    },
    "itself": {
        "công ty": "company",
        "doanh nghiệp này": "company",
        "hộ kinh doanh": "company",
        "hợp tác xã": "company",
        "htx": "company",
        "tập đoàn": "company",
        "ngân hàng": "company",
        "nhà máy": "company",
        "đơn vị này": "company",
        "tỉnh": "area",
        "của tỉnh": "area",
        "toàn tỉnh": "area",
        "thành phố": "area",
        "toàn thành phố": "area",
        "toàn vùng": "region",
        "khu vực này": "region",
        "của vùng": "region",
        "trên địa bàn": "around",
        "trên địa bàn tỉnh": "around",
        "địa bàn tỉnh": "around",
        "ubnd tỉnh": "area",
        "tỉnh ủy": "area",
        "tỉnh này": "area",
    },
    # where something goes or comes from is not whose figure it is
    "toward": {
        "sang": True,
        "sang thị trường": True,
        "từ": True,
        "vào": True,
        "thị trường": True,
        "nhập khẩu từ": True,
        "như": True,
    },
    # what makes the name that follows a smaller place than the catalogue's areas
    "district": {
        "xã": True,
        "phường": True,
        "huyện": True,
        "quận": True,
        "thị trấn": True,
        "thị xã": True,
        "thôn": True,
    },
}
