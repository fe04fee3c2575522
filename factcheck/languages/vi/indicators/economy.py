"""What Vietnamese newspapers call the indicators of national accounts."""

# fmt: off
INDICATORS: dict[str, tuple[str, ...]] = {
    "gdp": (
        "gdp", "tổng sản phẩm trong nước", "tổng sản phẩm quốc nội", "tổng sản phẩm nội địa",
        "tổng sản phẩm trong nước (gdp)", "tăng trưởng gdp", "tốc độ tăng gdp", "tốc độ tăng trưởng gdp",
        "mức tăng trưởng gdp", "mức tăng gdp", "tăng trưởng kinh tế", "tốc độ tăng trưởng kinh tế",
        "mức tăng trưởng kinh tế", "tốc độ tăng tổng sản phẩm trong nước", "quy mô gdp", "quy mô nền kinh tế",
        "quy mô kinh tế", "nền kinh tế tăng trưởng", "tăng trưởng của nền kinh tế", "giá trị gdp", "gdp danh nghĩa",
        "gdp thực", "tổng giá trị tăng thêm toàn nền kinh tế",
    ),
    "agriculture-forestry-fishery": (
        "nông, lâm nghiệp và thủy sản", "nông lâm nghiệp và thủy sản", "khu vực nông, lâm nghiệp và thủy sản",
        "khu vực nông, lâm nghiệp, thủy sản", "nông, lâm nghiệp, thủy sản", "nông, lâm, thủy sản",
        "khu vực nông, lâm, thủy sản", "nông, lâm và thủy sản", "nông lâm thủy sản", "nông - lâm - thủy sản",
        "khu vực nông lâm thủy sản", "ngành nông, lâm nghiệp và thủy sản", "ngành nông, lâm, thủy sản",
        "ngành nông lâm thủy sản", "nông nghiệp, lâm nghiệp và thủy sản", "khu vực nông nghiệp, lâm nghiệp và thủy sản",
        "khu vực nông nghiệp", "khu vực i", "tăng trưởng nông, lâm nghiệp và thủy sản",
        "giá trị tăng thêm khu vực nông, lâm nghiệp và thủy sản",
        "giá trị tăng thêm ngành nông, lâm nghiệp và thủy sản",
    ),
    "agriculture-value-added": (
        "ngành nông nghiệp", "giá trị tăng thêm ngành nông nghiệp", "tăng trưởng nông nghiệp",
        "tăng trưởng ngành nông nghiệp", "sản xuất nông nghiệp",
    ),
    "forestry-value-added": (
        "ngành lâm nghiệp", "giá trị tăng thêm ngành lâm nghiệp", "tăng trưởng lâm nghiệp",
        "tăng trưởng ngành lâm nghiệp",
    ),
    "fishery-value-added": (
        "ngành thủy sản", "giá trị tăng thêm ngành thủy sản", "tăng trưởng thủy sản", "tăng trưởng ngành thủy sản",
    ),
    "industry-construction": (
        "công nghiệp và xây dựng", "công nghiệp - xây dựng", "công nghiệp, xây dựng", "công nghiệp – xây dựng",
        "khu vực công nghiệp và xây dựng", "khu vực công nghiệp - xây dựng", "khu vực công nghiệp, xây dựng",
        "khu vực công nghiệp – xây dựng", "ngành công nghiệp và xây dựng", "ngành công nghiệp - xây dựng",
        "ngành công nghiệp, xây dựng", "khu vực ii", "giá trị tăng thêm khu vực công nghiệp và xây dựng",
        "giá trị tăng thêm ngành công nghiệp và xây dựng", "giá trị tăng thêm công nghiệp - xây dựng",
        "lĩnh vực công nghiệp - xây dựng", "lĩnh vực công nghiệp và xây dựng",
    ),
    "industry-value-added": (
        "giá trị tăng thêm ngành công nghiệp", "giá trị tăng thêm công nghiệp",
        "giá trị tăng thêm toàn ngành công nghiệp", "giá trị tăng thêm của ngành công nghiệp",
        "giá trị tăng thêm sản xuất công nghiệp", "giá trị gia tăng công nghiệp", "giá trị gia tăng ngành công nghiệp",
        "khu vực công nghiệp",
    ),
    "construction-value-added": (
        "ngành xây dựng", "giá trị tăng thêm ngành xây dựng", "tăng trưởng ngành xây dựng", "khu vực xây dựng",
        "tăng trưởng xây dựng",
    ),
    "services": (
        "khu vực dịch vụ", "ngành dịch vụ", "các ngành dịch vụ", "thương mại - dịch vụ", "thương mại, dịch vụ",
        "thương mại và dịch vụ", "dịch vụ - thương mại", "khu vực thương mại - dịch vụ", "khu vực thương mại, dịch vụ",
        "khu vực iii", "khu vực thương mại dịch vụ", "giá trị tăng thêm khu vực dịch vụ",
        "giá trị tăng thêm ngành dịch vụ", "tăng trưởng dịch vụ", "lĩnh vực dịch vụ",
    ),
    "product-taxes": ("thuế sản phẩm trừ trợ cấp sản phẩm", "thuế sản phẩm trừ trợ cấp", "thuế sản phẩm"),
    "gdp-per-capita": (
        "gdp bình quân đầu người", "gdp bình quân", "gdp/người", "gdp đầu người", "gdp theo đầu người",
        "tổng sản phẩm trong nước bình quân đầu người", "bình quân gdp đầu người", "mức gdp bình quân đầu người",
    ),
    "grdp": (
        "grdp", "tổng sản phẩm trên địa bàn", "tổng sản phẩm trên địa bàn (grdp)", "tổng sản phẩm trên địa bàn tỉnh",
        "tổng sản phẩm trên địa bàn thành phố", "tổng sản phẩm xã hội trên địa bàn", "tổng sản phẩm địa phương",
        "tăng trưởng grdp", "tốc độ tăng grdp", "tốc độ tăng trưởng grdp", "mức tăng trưởng grdp", "mức tăng grdp",
        "quy mô grdp", "tổng sản phẩm của tỉnh", "tổng sản phẩm nội tỉnh", "tốc độ tăng tổng sản phẩm trên địa bàn",
        "tốc độ tăng trưởng tổng sản phẩm trên địa bàn", "kinh tế của tỉnh tăng trưởng", "tổng sản phẩm trong tỉnh",
    ),
    "grdp-per-capita": (
        "grdp bình quân đầu người", "grdp bình quân", "grdp/người", "tổng sản phẩm bình quân đầu người",
        "tổng sản phẩm trên địa bàn bình quân đầu người", "grdp đầu người",
    ),
    "labour-productivity": (
        "năng suất lao động", "năng suất lao động xã hội", "năng suất lao động bình quân",
        "năng suất lao động của toàn nền kinh tế", "tốc độ tăng năng suất lao động",
        "tốc độ tăng năng suất lao động xã hội", "tăng năng suất lao động",
    ),
    "tfp": (
        "năng suất các nhân tố tổng hợp", "năng suất nhân tố tổng hợp", "đóng góp của năng suất các nhân tố tổng hợp",
        "tfp", "đóng góp của tfp",
    ),
    "digital-economy": (
        "kinh tế số", "tỷ trọng kinh tế số", "quy mô kinh tế số", "tỷ trọng giá trị tăng thêm của kinh tế số",
        "tỷ trọng kinh tế số trong grdp", "tỷ trọng kinh tế số trong gdp",
    ),
    "farm-forest-fishery-output-value": (
        "giá trị sản xuất nông, lâm nghiệp và thủy sản", "giá trị sản xuất nông, lâm, thủy sản",
        "giá trị sản xuất nông lâm thủy sản", "giá trị sản xuất nông, lâm, ngư nghiệp",
        "giá trị sản xuất nông - lâm - thủy sản", "giá trị sản xuất nông lâm nghiệp và thủy sản",
        "giá trị sản xuất ngành nông, lâm nghiệp và thủy sản", "giá trị sản xuất ngành nông, lâm, thủy sản",
        "giá trị sản xuất nông lâm nghiệp", "giá trị sản xuất nông, lâm nghiệp", "giá trị sản xuất nông - lâm nghiệp",
    ),
    "agriculture-output-value": ("giá trị sản xuất nông nghiệp", "giá trị sản xuất ngành nông nghiệp"),
}
# fmt: on
