"""What Vietnamese newspapers call the indicators of prices."""

# fmt: off
INDICATORS: dict[str, tuple[str, ...]] = {
    "cpi": (
        "chỉ số giá tiêu dùng", "chỉ số giá tiêu dùng (cpi)", "chỉ số giá tiêu dùng bình quân", "cpi", "cpi bình quân",
        "chỉ số cpi", "lạm phát", "tỷ lệ lạm phát", "mức lạm phát", "lạm phát bình quân", "tốc độ tăng cpi",
        "tốc độ tăng giá tiêu dùng", "tốc độ tăng chỉ số giá tiêu dùng", "tốc độ tăng chỉ số giá tiêu dùng bình quân",
        "giá tiêu dùng", "mức tăng cpi", "lạm phát toàn phần", "lạm phát tổng thể",
    ),
    "core-inflation": (
        "lạm phát cơ bản", "lạm phát cơ bản bình quân", "lạm phát lõi", "cpi lõi", "chỉ số giá tiêu dùng lõi",
        "cpi cơ bản",
    ),
    "cpi-food": (
        "nhóm hàng ăn và dịch vụ ăn uống", "hàng ăn và dịch vụ ăn uống", "nhóm hàng hóa ăn và dịch vụ ăn uống",
        "chỉ số giá nhóm hàng ăn và dịch vụ ăn uống", "giá lương thực, thực phẩm", "giá lương thực thực phẩm",
        "nhóm hàng ăn, dịch vụ ăn uống",
    ),
    "cpi-grain": (
        "nhóm lương thực", "chỉ số giá lương thực", "giá lương thực", "chỉ số giá nhóm lương thực",
        "nhóm hàng lương thực",
    ),
    "cpi-foodstuff": (
        "nhóm thực phẩm", "chỉ số giá thực phẩm", "giá thực phẩm", "chỉ số giá nhóm thực phẩm", "nhóm hàng thực phẩm",
    ),
    "cpi-housing": (
        "nhóm nhà ở và vật liệu xây dựng", "nhóm nhà ở, điện nước, chất đốt và vật liệu xây dựng",
        "nhà ở và vật liệu xây dựng", "nhà ở, điện, nước, chất đốt và vật liệu xây dựng",
        "nhóm nhà ở, điện, nước, chất đốt và vật liệu xây dựng", "giá vật liệu xây dựng",
    ),
    "cpi-transport": ("nhóm giao thông", "chỉ số giá nhóm giao thông", "giá nhóm giao thông"),
    "ppi": (
        "chỉ số giá sản xuất", "chỉ số giá sản xuất công nghiệp", "chỉ số giá sản xuất (ppi)", "ppi",
        "chỉ số giá người sản xuất", "chỉ số ppi",
    ),
    "gold-price-index": ("chỉ số giá vàng",),
    "usd-price-index": ("chỉ số giá đô la mỹ", "chỉ số giá usd", "chỉ số giá đôla mỹ", "chỉ số giá đô-la mỹ"),
    "gold-price": (
        "giá vàng", "giá vàng trong nước", "giá vàng bán ra", "giá vàng mua vào", "giá vàng niêm yết", "giá bán vàng",
        "giá mua vàng", "giá mua/bán vàng", "giá vàng 9999",
    ),
    "gold-bar-price": (
        "giá vàng miếng", "giá vàng miếng sjc", "giá vàng sjc", "vàng miếng sjc", "vàng miếng",
        "giá mua/bán vàng miếng", "giá bán vàng miếng", "giá mua/bán vàng miếng sjc", "vàng sjc",
    ),
    "gold-ring-price": (
        "giá vàng nhẫn", "vàng nhẫn", "giá vàng nhẫn tròn trơn", "vàng nhẫn tròn trơn", "giá mua/bán vàng nhẫn",
        "giá vàng nhẫn trơn", "vàng nhẫn trơn", "giá vàng nhẫn 9999",
    ),
    "world-gold-price": (
        "giá vàng thế giới", "giá vàng giao ngay", "vàng giao ngay", "giá vàng quốc tế", "vàng thế giới",
        "giá vàng spot",
    ),
    "gold-futures-price": (
        "giá vàng giao sau", "giá vàng tương lai", "giá vàng kỳ hạn", "vàng kỳ hạn", "giá vàng giao tháng",
        "vàng giao sau",
    ),
    "gold-price-gap": (
        "chênh lệch giá vàng", "chênh lệch giá mua/bán vàng", "chênh lệch giá mua/bán vàng miếng",
        "chênh lệch giá mua/bán vàng nhẫn", "chênh lệch giữa giá vàng trong nước và thế giới",
        "chênh lệch giá mua và bán", "chênh lệch giá vàng trong nước và thế giới", "chênh lệch giá mua - bán",
    ),
    "fuel-price": (
        "giá xăng dầu", "giá nhiên liệu", "giá bán lẻ xăng dầu", "giá xăng dầu trong nước", "giá các mặt hàng xăng dầu",
        "giá bán xăng dầu",
    ),
    "petrol-price": ("giá xăng", "giá bán lẻ xăng"),
    "e5-petrol-price": (
        "giá xăng e5 ron 92", "giá xăng e5ron92", "giá xăng e5", "xăng e5 ron 92", "xăng e5ron92", "xăng e5",
        "xăng e5 ron92", "giá xăng e5 ron92", "xăng sinh học e5", "giá xăng e5 ron92-ii", "xăng e5 ron92-ii",
    ),
    "ron95-petrol-price": (
        "giá xăng ron 95", "giá xăng ron95", "giá xăng ron 95-iii", "giá xăng ron95-iii", "xăng ron 95", "xăng ron95",
        "xăng ron 95-iii", "xăng ron95-iii", "xăng a95",
    ),
    "a92-petrol-price": (
        "xăng a92", "giá xăng a92", "xăng ron 92", "xăng ron92", "giá xăng ron 92", "xăng khoáng ron 92",
    ),
    "e10-petrol-price": ("giá xăng e10", "xăng e10", "xăng e10 ron 95", "xăng e10 ron 95-iii"),
    "diesel-price": (
        "giá dầu diesel", "giá dầu điêzen", "giá dầu do", "dầu diesel", "dầu điêzen", "dầu diesel 0.05s", "dầu diezen",
        "giá dầu diezen", "giá diesel",
    ),
    "kerosene-price": ("giá dầu hỏa", "dầu hỏa"),
    "fuel-oil-price": (
        "giá dầu mazut", "dầu mazut", "dầu mazut 180cst 3.5s", "giá dầu madút", "dầu madút", "dầu ma dút",
        "giá dầu ma dút",
    ),
    "crude-oil-price": (
        "giá dầu thô", "giá dầu", "giá dầu thế giới", "giá dầu thô thế giới", "giá dầu giao sau",
        "giá dầu thô giao sau", "giá dầu tương lai",
    ),
    "brent-price": (
        "giá dầu brent", "giá dầu thô brent", "dầu brent", "dầu thô brent", "giá dầu brent giao sau",
        "giá dầu thô brent giao sau", "dầu brent giao sau", "dầu thô brent giao sau", "giá dầu thô ngọt brent biển bắc",
        "dầu brent biển bắc",
    ),
    "wti-price": (
        "giá dầu wti", "giá dầu thô wti", "dầu wti", "dầu thô wti", "giá dầu wti giao sau", "giá dầu thô wti giao sau",
        "dầu wti giao sau", "dầu thô wti giao sau", "giá dầu thô ngọt nhẹ", "dầu thô ngọt nhẹ wti", "dầu thô ngọt nhẹ",
    ),
    "electricity-price": (
        "giá điện", "giá bán lẻ điện", "giá bán lẻ điện bình quân", "giá bán điện", "giá điện bình quân",
        "giá điện bán lẻ bình quân", "mức giá bán lẻ điện bình quân",
    ),
    "house-price": (
        "giá nhà", "giá nhà ở", "giá bán nhà", "giá nhà đất", "giá bất động sản", "chỉ số giá nhà", "chỉ số giá nhà ở",
        "giá bán nhà ở",
    ),
    "apartment-price": (
        "giá căn hộ", "giá chung cư", "giá bán căn hộ", "giá căn hộ chung cư", "giá bán căn hộ chung cư",
        "giá bán chung cư", "giá bán trung bình căn hộ",
    ),
    "villa-price": (
        "giá nhà phố", "giá biệt thự", "giá bán biệt thự", "giá nhà liền thổ", "giá bán nhà liền thổ",
        "giá biệt thự, nhà phố", "giá nhà liền kề", "giá nhà mặt phố",
    ),
    "social-housing-price": (
        "giá nhà ở xã hội", "giá bán nhà ở xã hội", "giá bán căn hộ nhà ở xã hội", "giá nhà xã hội",
    ),
    "primary-house-price": (
        "giá bán sơ cấp", "giá bán sơ cấp trung bình", "giá sơ cấp", "giá bán căn hộ sơ cấp", "giá bán sơ cấp căn hộ",
        "giá sơ cấp trung bình",
    ),
    "secondary-house-price": ("giá bán thứ cấp", "giá thứ cấp", "giá bán thứ cấp trung bình", "giá thứ cấp trung bình"),
    "land-price": ("giá đất", "giá đất nền", "giá đất ở", "giá quyền sử dụng đất"),
    "land-price-table": ("bảng giá đất", "giá đất trong bảng giá"),
    "rental-price": ("giá thuê", "giá cho thuê", "giá thuê trung bình", "giá thuê bình quân"),
    "industrial-land-rent": (
        "giá thuê đất", "giá thuê đất công nghiệp", "giá thuê đất khu công nghiệp", "tiền thuê đất",
        "giá thuê đất trung bình", "giá cho thuê đất",
    ),
    "office-rent": ("giá thuê văn phòng", "giá thuê văn phòng hạng a", "giá thuê văn phòng hạng b"),
    "warehouse-rent": ("giá thuê nhà xưởng", "giá thuê kho xưởng", "giá thuê nhà xưởng xây sẵn", "giá thuê nhà kho"),
    "retail-rent": ("giá thuê mặt bằng", "giá thuê mặt bằng bán lẻ"),
    "pig-price": ("giá lợn hơi", "giá heo hơi", "giá thịt lợn hơi", "giá lợn", "giá heo"),
    "pork-price": ("giá thịt lợn", "giá thịt heo"),
    "rice-price": ("giá gạo", "giá gạo nguyên liệu", "giá gạo trong nước"),
    "rice-export-price": ("giá gạo xuất khẩu", "giá xuất khẩu gạo", "giá gạo xuất khẩu bình quân"),
    "rice-5-broken-price": (
        "giá gạo 5% tấm", "giá gạo xuất khẩu 5% tấm", "giá gạo trắng 5% tấm", "gạo 5% tấm", "gạo xuất khẩu 5% tấm",
    ),
    "paddy-price": ("giá lúa", "giá thóc", "giá lúa tươi", "giá lúa khô", "giá thu mua lúa"),
    "coffee-price": ("giá cà phê", "giá cà phê nhân xô"),
    "coffee-export-price": ("giá cà phê xuất khẩu", "giá cà phê xuất khẩu bình quân", "giá xuất khẩu cà phê"),
    "robusta-price": ("giá cà phê robusta", "cà phê robusta", "giá robusta"),
    "arabica-price": ("giá cà phê arabica", "cà phê arabica", "giá arabica"),
    "pepper-price": ("giá hồ tiêu", "giá hạt tiêu"),
    "pepper-export-price": ("giá hồ tiêu xuất khẩu", "giá hạt tiêu xuất khẩu"),
    "rubber-price": ("giá cao su", "giá mủ cao su"),
    "rubber-export-price": ("giá cao su xuất khẩu",),
    "steel-price": ("giá thép", "giá thép xây dựng", "giá sắt thép"),
    "export-price": ("giá xuất khẩu", "giá xuất khẩu bình quân", "giá xuất khẩu trung bình", "đơn giá xuất khẩu"),
    "import-price": ("giá nhập khẩu", "giá nhập khẩu bình quân", "giá nhập khẩu trung bình", "đơn giá nhập khẩu"),
    "tuition": ("học phí", "mức học phí", "tiền học phí", "học phí bình quân"),
}
# fmt: on
