"""Texts whose numbers measure nothing: names, addresses, scores, telephone numbers, times of day."""

NOTHING = (
    # laws and papers
    "Nghị quyết 45", "Nghị quyết số 45-NQ/TU của Tỉnh ủy", "Nghị định 131/2018/NĐ-CP", "Nghị định số 45 của Chính phủ",
    "Quyết định 17 có hiệu lực", "Quyết định số 1520/QĐ-UBND", "Kế hoạch số 214 của sở", "Thông tư 28 của bộ",
    "Thông tư số 28/2018/TT-BTC", "Thông báo số 9 của văn phòng", "Chỉ thị 5 của tỉnh", "Chỉ thị số 40-CT/TW",
    "Công văn số 3310 gửi các huyện", "Công điện số 12 của Thủ tướng", "Luật số 45/2019/QH14", "Tờ trình số 88 của sở",
    "Văn bản số 714 trả lời công ty", "Chương trình số 5 của Tỉnh ủy", "Hướng dẫn số 2 của ngành",
    "Báo cáo số 176 của sở", "theo điều 8, khoản 2 của luật", "chương 3 của sách", "bài 4 của loạt phóng sự",
    "Phụ lục 2 kèm theo", "mẫu 5 của tờ khai", "mục 3 của báo cáo", "phần 2 của phim", "tập 7 của phim", "kỳ 2 của loạt bài",
    "Đại hội 13 của Đảng", "bản 2 của đề án", "khóa 15 của trường", "vòng 3 của giải", "lần thứ 4 liên tiếp",
    "thứ 5 vừa qua", "hạng 3 chung cuộc", "top 10 của cả nước", "vượt mốc 1.200 vào buổi sáng", "giai đoạn 2 của dự án",
    "chặng 6 của cuộc đua", "loại 1 của chợ", "cấp 4 của xã", "nhóm 2 của bảng", "lốc 3 của trận",
    # places and addresses
    "số 15 phố Trần Phú", "ngõ 42 phố chợ", "ngách 7 của phố", "hẻm 12 của phường", "lô 5 của khu chợ", "ô 9 của bảng",
    "đường 30 của thị trấn", "Quốc lộ 1 qua huyện", "QL 4 qua đèo", "tỉnh lộ 235 sạt lở", "vành đai 3 của thành phố",
    "km 27 của tuyến", "cầu ở đảo 2 của hồ", "phòng 301 của tòa nhà", "tầng 12 của tòa nhà", "cổng 2 của nhà máy",
    "ga 3 của tuyến", "trạm 5 của tuyến", "quận 7 của thành phố", "phường 10 của quận", "tổ dân phố 6 của phường",
    "tổ 8 của thôn", "lớp 5 của trường", "khu 2 của thị trấn", "phân khu 3 của đô thị", "cảng 4 của tỉnh",
    "hồ 2 của thủy điện", "cụm công nghiệp 2 của huyện", "khu công nghiệp 3 của tỉnh", "Cụm công nghiệp Địa phương số 2",
    "Cụm công nghiệp Hợp Thành 2 và Hồ Sơn 1 khởi công",
    # storms, illnesses, machines
    "bão số 3 đổ bộ", "cơn bão số 9 mạnh lên", "COVID-19", "Covid 19 qua đi", "iPhone 15 ra mắt", "Windows 11 ra mắt",
    "phiên bản 4 của ứng dụng", "mạng 5G", "phim 3D", "virus H5N1", "máy bay A321 hạ cánh", "dòng RTX 4090 mới",
    "ISO 9001:2015", "tiêu chuẩn ISO 14001 của nhà máy", "ca 2 của nhà máy",
    # telephone numbers, times, scores, addresses of the net
    "Điện thoại 0205 3812 345", "ĐT: 02053.812.345", "hotline 19001080", "SĐT 0912345678", "lúc 15:30", "thắng 2-1",
    "trang tin247.vn",
    # numeral words that are part of other words
    "máy bào bốn mặt", "một số đơn vị", "một nghị quyết", "tư nhân", "ba má", "năm nay", "không ai nói", "Công ty Hai Lúa",
)  # fmt: skip
