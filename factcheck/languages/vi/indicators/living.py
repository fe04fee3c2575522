"""What Vietnamese newspapers call the indicators of travel, transport, insurance, housing, safety and health."""

# fmt: off
INDICATORS: dict[str, tuple[str, ...]] = {
    "tourists": (
        "khách du lịch", "lượng khách du lịch", "lượt khách du lịch", "lượng khách", "tổng lượng khách",
        "tổng lượng khách du lịch", "lượt khách", "tổng lượt khách", "số lượt khách", "đón khách du lịch", "du khách",
        "lượng du khách", "số lượt khách du lịch", "tổng số lượt khách", "khách tham quan", "lượt khách tham quan",
        "lượt du khách", "đón lượt khách", "tổng số khách", "khách tham quan, du lịch",
    ),
    "international-visitors": (
        "khách quốc tế", "lượng khách quốc tế", "khách du lịch quốc tế", "lượt khách quốc tế",
        "khách quốc tế đến việt nam", "lượng khách quốc tế đến việt nam", "du khách quốc tế", "khách nước ngoài",
        "khách quốc tế đến", "lượng khách quốc tế đến", "đón khách quốc tế", "lượt khách du lịch quốc tế",
        "khách quốc tế đến nước ta", "lượng khách du lịch quốc tế", "du khách nước ngoài",
    ),
    "domestic-visitors": (
        "khách nội địa", "khách du lịch nội địa", "lượng khách nội địa", "lượt khách nội địa", "khách trong nước",
        "du khách nội địa", "lượt khách du lịch nội địa", "lượng khách du lịch nội địa",
    ),
    "overnight-guests": (
        "khách lưu trú", "lượt khách lưu trú", "lượng khách lưu trú", "khách do cơ sở lưu trú phục vụ",
        "khách do các cơ sở lưu trú phục vụ", "khách qua đêm", "số lượt khách lưu trú",
        "lượt khách do các cơ sở lưu trú phục vụ",
    ),
    "room-occupancy-rate": (
        "công suất phòng", "công suất sử dụng phòng", "công suất buồng phòng", "công suất phòng bình quân",
        "tỷ lệ lấp đầy phòng", "công suất thuê phòng", "công suất sử dụng buồng phòng",
        "công suất sử dụng phòng bình quân", "công suất buồng",
    ),
    "passengers": (
        "hành khách", "vận chuyển hành khách", "lượt hành khách", "vận tải hành khách", "lượt hành khách vận chuyển",
        "sản lượng hành khách", "số lượt hành khách", "lượng hành khách", "hành khách vận chuyển",
        "lượt khách vận chuyển", "hành khách thông qua",
    ),
    "freight": (
        "vận chuyển hàng hóa", "khối lượng hàng hóa vận chuyển", "vận tải hàng hóa", "khối lượng vận chuyển hàng hóa",
        "hàng hóa vận chuyển", "khối lượng vận tải hàng hóa", "sản lượng vận tải hàng hóa", "sản lượng vận tải",
        "khối lượng vận chuyển",
    ),
    "port-throughput": (
        "hàng hóa thông qua cảng biển", "hàng hóa thông qua cảng", "sản lượng hàng hóa thông qua cảng",
        "khối lượng hàng hóa thông qua cảng biển", "hàng thông qua cảng", "lượng hàng hóa qua cảng",
        "sản lượng hàng hóa qua cảng biển", "hàng qua cảng", "lượng hàng qua cảng", "hàng hóa qua cảng biển",
        "tổng khối lượng hàng hóa thông qua cảng biển", "khối lượng hàng hóa qua cảng biển",
    ),
    "container-throughput": (
        "hàng container thông qua cảng", "hàng container", "sản lượng container", "container thông qua cảng biển",
        "hàng hóa container", "hàng container qua cảng biển", "hàng container thông qua cảng biển",
    ),
    "insurance-coverage": (
        "tỷ lệ bao phủ bảo hiểm", "tỷ lệ tham gia bảo hiểm", "độ bao phủ bảo hiểm", "bao phủ bảo hiểm",
    ),
    "health-insurance-coverage": (
        "tỷ lệ bao phủ bảo hiểm y tế", "bao phủ bảo hiểm y tế", "tỷ lệ bao phủ bhyt", "tỷ lệ tham gia bảo hiểm y tế",
        "tỷ lệ người dân tham gia bảo hiểm y tế", "tỷ lệ dân số tham gia bảo hiểm y tế", "bao phủ bhyt",
        "độ bao phủ bảo hiểm y tế", "tỷ lệ bao phủ bảo hiểm y tế toàn dân", "tỷ lệ tham gia bhyt",
    ),
    "social-insurance-coverage": (
        "tỷ lệ bao phủ bảo hiểm xã hội", "bao phủ bảo hiểm xã hội", "tỷ lệ tham gia bảo hiểm xã hội",
        "tỷ lệ bao phủ bhxh", "tỷ lệ lao động tham gia bảo hiểm xã hội",
        "tỷ lệ lực lượng lao động tham gia bảo hiểm xã hội", "tỷ lệ người tham gia bảo hiểm xã hội",
    ),
    "social-insurance-participants": (
        "số người tham gia bảo hiểm xã hội", "người tham gia bảo hiểm xã hội", "số người tham gia bhxh",
        "người tham gia bhxh",
    ),
    "voluntary-social-insurance-participants": (
        "số người tham gia bảo hiểm xã hội tự nguyện", "người tham gia bảo hiểm xã hội tự nguyện",
        "số người tham gia bhxh tự nguyện",
    ),
    "compulsory-social-insurance-participants": (
        "số người tham gia bảo hiểm xã hội bắt buộc", "người tham gia bảo hiểm xã hội bắt buộc",
        "số người tham gia bhxh bắt buộc",
    ),
    "health-insurance-participants": (
        "số người tham gia bảo hiểm y tế", "người tham gia bảo hiểm y tế", "số người tham gia bhyt",
        "người có thẻ bảo hiểm y tế",
    ),
    "unemployment-insurance-participants": (
        "số người tham gia bảo hiểm thất nghiệp", "người tham gia bảo hiểm thất nghiệp", "số người tham gia bhtn",
    ),
    "housing-units": (
        "số căn hộ", "nguồn cung căn hộ", "nguồn cung nhà ở", "số căn nhà", "số lượng căn hộ", "sản phẩm nhà ở",
        "số lượng nhà ở",
    ),
    "housing-sold": (
        "căn hộ bán được", "số căn hộ bán được", "lượng giao dịch bất động sản", "giao dịch bất động sản",
        "lượng giao dịch nhà ở", "lượng giao dịch thành công", "giao dịch thành công", "số lượng giao dịch",
        "lượng giao dịch căn hộ", "số giao dịch thành công",
    ),
    "social-housing-units": (
        "căn nhà ở xã hội", "căn hộ nhà ở xã hội", "số căn nhà ở xã hội", "căn hộ nhà xã hội", "căn hộ xã hội",
        "căn hộ nhà ở xã hội hoàn thành", "số căn hộ nhà ở xã hội",
    ),
    "new-housing-supply": (
        "nguồn cung mới", "nguồn cung căn hộ mới", "căn hộ mở bán", "số căn hộ mở bán", "căn hộ mở bán mới",
        "nguồn cung căn hộ mở bán mới", "căn hộ chào bán mới",
    ),
    "road-length": (
        "chiều dài tuyến", "tổng chiều dài tuyến", "chiều dài tuyến đường", "đường giao thông nông thôn",
        "km đường giao thông", "chiều dài đường",
    ),
    "expressway-length": (
        "km đường cao tốc", "chiều dài đường cao tốc", "tổng chiều dài đường cao tốc", "số km đường cao tốc",
        "chiều dài cao tốc",
    ),
    "accidents": ("số vụ tai nạn", "vụ tai nạn"),
    "traffic-accidents": (
        "tai nạn giao thông", "số vụ tai nạn giao thông", "vụ tai nạn giao thông", "vụ va chạm giao thông",
    ),
    "occupational-accidents": ("số vụ tai nạn lao động", "vụ tai nạn lao động"),
    "deaths": (
        "số người chết", "người chết", "làm chết", "người tử vong", "số ca tử vong", "ca tử vong", "tử vong",
        "số người tử vong", "người thiệt mạng", "thiệt mạng", "số người thiệt mạng", "người bị chết",
        "trường hợp tử vong", "bệnh nhân tử vong", "số trường hợp tử vong",
    ),
    "damage": (
        "thiệt hại", "tổng thiệt hại", "thiệt hại về tài sản", "giá trị thiệt hại", "thiệt hại kinh tế",
        "ước tính thiệt hại", "tổng giá trị thiệt hại", "thiệt hại do thiên tai", "thiệt hại về vật chất",
        "thiệt hại tài sản", "tổng giá trị thiệt hại về tài sản",
    ),
    "cases": (
        "số ca mắc", "ca mắc", "số ca nhiễm", "ca nhiễm", "ca bệnh", "số ca bệnh", "trường hợp mắc", "ca mắc mới",
        "ca nhiễm mới", "số ca mắc mới", "số ca", "trường hợp mắc bệnh", "số trường hợp mắc", "ca dương tính",
        "số ca nhiễm mới", "ca nghi mắc",
    ),
    "covid-cases": (
        "ca mắc covid-19", "ca nhiễm covid-19", "số ca mắc covid-19", "ca covid-19", "số ca nhiễm covid-19",
    ),
    "dengue-cases": ("ca sốt xuất huyết", "ca mắc sốt xuất huyết", "số ca sốt xuất huyết", "số ca mắc sốt xuất huyết"),
    "students": ("số học sinh", "số lượng học sinh", "tổng số học sinh"),
    "university-students": ("số sinh viên", "tổng số sinh viên", "số lượng sinh viên"),
    "exam-candidates": (
        "số thí sinh", "thí sinh đăng ký dự thi", "tổng số thí sinh", "thí sinh dự thi", "số thí sinh đăng ký",
        "số lượng thí sinh", "thí sinh đăng ký",
    ),
    "pass-rate": (
        "tỷ lệ tốt nghiệp", "tỷ lệ đỗ tốt nghiệp", "tỷ lệ đỗ", "tỷ lệ thí sinh đỗ tốt nghiệp", "tỷ lệ đậu",
        "tỷ lệ đậu tốt nghiệp", "tỷ lệ tốt nghiệp thpt", "tỷ lệ đỗ tốt nghiệp thpt",
    ),
    "new-rural-communes": (
        "xã đạt chuẩn nông thôn mới", "xã nông thôn mới", "số xã đạt chuẩn nông thôn mới", "xã đạt nông thôn mới",
        "xã đạt chuẩn ntm", "xã về đích nông thôn mới",
    ),
    "advanced-new-rural-communes": (
        "xã đạt chuẩn nông thôn mới nâng cao", "xã nông thôn mới nâng cao", "xã đạt nông thôn mới nâng cao",
    ),
    "informal-employment-rate": (
        "tỷ lệ lao động phi chính thức", "lao động phi chính thức", "tỷ lệ lao động có việc làm phi chính thức",
        "số lao động có việc làm phi chính thức", "lao động có việc làm phi chính thức",
    ),
    "unemployed": (
        "số người thất nghiệp", "người thất nghiệp", "số lao động thất nghiệp",
        "số người thất nghiệp trong độ tuổi lao động", "lao động thất nghiệp", "số thanh niên thất nghiệp",
    ),
    "passenger-turnover": ("luân chuyển hành khách", "hành khách luân chuyển", "lượt khách.km", "hành khách.km"),
    "freight-turnover": (
        "luân chuyển hàng hóa", "hàng hóa luân chuyển", "khối lượng luân chuyển hàng hóa",
        "khối lượng hàng hóa luân chuyển",
    ),
    "near-poverty-rate": ("tỷ lệ hộ cận nghèo", "tỷ lệ cận nghèo"),
}
# fmt: on
