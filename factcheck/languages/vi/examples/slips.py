"""Sentences that a slip of the pen makes wrong: with the second word of a pair they assert something else."""

# what a slip changes and what must stand in the slot → the words, pair by pair
SLIPS = {
    ("direction", "Năm 2023, kim ngạch xuất khẩu của tỉnh Lạng Sơn {} 7,68% so với năm 2022."): (
        "tăng, giảm; giảm, tăng; tăng trưởng, sụt giảm; gia tăng, sụt giảm; sụt giảm, gia tăng"
    ),
    ("direction", "Năm 2023, sản lượng gạch của tỉnh Lạng Sơn {} 7% so với mức trung bình của cả nước."): (
        "cao hơn, thấp hơn; thấp hơn, cao hơn; nhiều hơn, ít hơn; ít hơn, nhiều hơn"
    ),
    ("direction", "Năm 2023, thu ngân sách của tỉnh Lạng Sơn {} 5% kế hoạch."): "vượt, hụt; hụt, vượt",
    ("direction", "Ngày 5/2, ngân hàng {} lãi suất 0,35 điểm phần trăm."): "nâng, hạ; hạ, nâng",
    ("unit", "Năm 2023, doanh thu của làng gốm đạt 38 tỷ {}."): "đồng, USD; USD, đồng; đô la, đồng",
    ("unit", "Năm 2023, làng gốm dùng 120 {} đất sét."): "tấn, tạ; tạ, tấn; kg, tấn",
    ("unit", "Khu lò gốm rộng 25 {}."): "ha, m2; ha, km2; m2, ha; km2, ha",
    ("unit", "Tuyến đường vào làng gốm dài 12 {}."): "km, m",
    ("unit", "Nhà máy điện có công suất 50 {}."): "kW, MW; MW, GW; GW, MW",
    ("unit", "Năm 2023, làng gốm dùng 900 {} điện."): "kWh, MWh",
    ("unit", "Năm 2023, tỷ lệ hộ nghèo giảm 0,5 {}."): "điểm phần trăm, %; điểm %, %",
    ("unit", "Thời gian giao hàng là 8 {}."): "ngày, tháng; tháng, năm; năm, tháng",
    (
        "period",
        "Trong {} 2023, xuất khẩu của tỉnh Lạng Sơn tăng 5%.",
    ): "nửa đầu năm, nửa cuối năm; nửa cuối năm, nửa đầu năm",
    ("period", "Trong 5 tháng {} 2023, xuất khẩu của tỉnh Lạng Sơn tăng 5%."): "đầu năm, cuối năm; cuối năm, đầu năm",
    ("period", "Trong {}, xuất khẩu của tỉnh Lạng Sơn đạt 38 tỷ đồng."): "năm nay, năm ngoái; năm ngoái, năm nay",
    ("period", "Giá hồi {} là 38 nghìn đồng mỗi kg."): "hôm nay, hôm qua; hôm qua, hôm nay",
}
