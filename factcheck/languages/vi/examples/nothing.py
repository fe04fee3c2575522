"""Texts whose numbers measure nothing: names, addresses, scores, telephone numbers, times of day."""

NOTHING = (
    "tổng đài 19001520 (Sài Gòn) và 19000109 (Hà Nội)", "số tài khoản 0011004123456", "mã số thuế 0101245171",
    "mã HS: 7210.30, 7210.41, 7210.49, 7210.61, 7210.69, 7210.90", "mã HS 7306.30; 7306.50", "mã số 12, 15",
    # laws and papers
    "Nghị quyết 45", "nghị quyết 45 nêu rõ", "Nghị quyết số 45-NQ/TU của Tỉnh ủy", "Nghị định 131/2018/NĐ-CP", "Nghị định số 45 nêu rõ", "nghị định 45 nêu rõ",
    "quyết định 17 nêu rõ", "Quyết định số 1520/QĐ-UBND", "Kế hoạch số 214 nêu rõ", "thông tư 28 nêu rõ",
    "Thông tư số 28/2018/TT-BTC", "Thông báo số 9 của văn phòng", "chỉ thị 5 nêu rõ", "Chỉ thị số 40-CT/TW",
    "Công văn số 3310 gửi các huyện", "Công điện số 12 của Thủ tướng", "Luật số 45/2019/QH14", "Tờ trình số 88 của sở",
    "Văn bản số 714 trả lời công ty", "Chương trình số 5 của Tỉnh ủy", "Hướng dẫn số 2 của ngành",
    "Báo cáo số 176 của sở", "điều 8 quy định", "khoản 2 quy định", "chương 3 kết lại", "bài 4 kết lại",
    "phụ lục 2 kèm theo", "mẫu 5 đính kèm", "mục 3 nêu rõ", "phần 2 kết lại", "tập 7 kết lại", "kỳ 2 kết lại",
    "đại hội 13 bế mạc", "bản 2 rút gọn", "khóa 15 ra trường", "khóa 15 tốt nghiệp", "vòng 3 khép lại", "lần thứ 4 liên tiếp",
    "thứ 5 vừa qua", "hạng 3 chung cuộc", "top 10 danh giá", "vượt mốc 1.200 vào buổi sáng", "giai đoạn 2 khép lại",
    "chặng 6 khép lại", "loại 1 bán chạy", "cấp 4 xuống cấp", "nhóm 2 tranh tài", "lốc 3 kết lại",
    # places and addresses
    "số 15 phố Trần Phú", "ngõ 42 phố chợ", "ngách 7 ngập sâu", "hẻm 12 ngập sâu", "lô 5 bỏ trống", "ô 9 bỏ trống",
    "đường 30 ngập sâu", "quốc lộ 1 ngập sâu", "ql 4 ngập sâu", "tỉnh lộ 235 sạt lở", "vành đai 3 ngập sâu",
    "km 27 ngập sâu", "đảo 2 ngập sâu", "phòng 301 bỏ trống", "tầng 12 bỏ trống", "cổng 2 đóng kín",
    "ga 3 đóng kín", "trạm 5 đóng kín", "quận 7 ngập sâu", "phường 10 ngập sâu", "tổ dân phố 6 ngập sâu",
    "tổ 8 ngập sâu", "lớp 5 chuyên toán", "khu 2 ngập sâu", "phân khu 3 bỏ trống", "cảng 4 đóng kín",
    "hồ 2 cạn kiệt", "cụm công nghiệp 2 bỏ trống", "khu công nghiệp 3 bỏ trống", "Cụm công nghiệp Địa phương số 2",
    "Cụm công nghiệp Hợp Thành 2 và Hồ Sơn 1 khởi công",
    # storms, illnesses, machines
    "bão số 3 đổ bộ", "cơn bão số 9 mạnh lên", "COVID-19", "covid 19 qua đi", "covid 19 hoành hành", "iphone 15 trình làng", "windows 11 trình làng",
    "phiên bản 4 trình làng", "mạng 5G", "phim 3D", "virus H5N1", "máy bay A321 hạ cánh", "dòng RTX 4090 mới",
    "ISO 9001:2015", "tiêu chuẩn iso 14001", "ca 2 tan tầm",
    # telephone numbers, times, scores, addresses of the net
    "Điện thoại 0205 3812 345", "ĐT: 02053.812.345", "hotline 19001080", "SĐT 0912345678", "lúc 15:30", "thắng 2-1",
    "trang tin247.vn",
    # classes and days of the lunar year
    "lễ cúng ngày 23 tháng Chạp", "chợ tết họp 26 tháng Chạp", "lễ hội mở vào 15 tháng Một âm lịch",
    # numeral words that are part of other words
    "máy bào bốn mặt", "một số đơn vị", "một nghị quyết", "tư nhân", "ba má", "năm nay", "không ai nói", "Công ty Hai Lúa",
)  # fmt: skip
