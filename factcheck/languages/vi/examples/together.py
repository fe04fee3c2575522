"""Two counted things of one class behind one number, and what a slash means; times that are no figures."""

from factcheck.languages.examples import Numbers

COUNTED = {
    "Hội chợ mời 18 quốc gia, vùng lãnh thổ.": "18 quốc gia, vùng lãnh thổ",
    "Hội chợ mời 18 quốc gia/vùng lãnh thổ.": "18 quốc gia/vùng lãnh thổ",
    "Giống lúa mới có ở 9 tỉnh/thành phố, 7 quận/huyện và 3 khu/cụm công nghiệp.": "9 tỉnh/thành phố; 7 quận/huyện; 3 khu/cụm công nghiệp",
    "Cuộc thi có 6 khu công nghiệp, khu kinh tế và 30 cơ quan/đơn vị.": "6 khu công nghiệp, khu kinh tế; 30 cơ quan/đơn vị",
    "Nghỉ phép có 40 cán bộ, nhân viên và 15 học sinh, sinh viên.": "40 cán bộ, nhân viên; 15 học sinh, sinh viên",
    "Quỹ giúp 12 tổ chức, doanh nghiệp, sửa 4 dự án, công trình.": "12 tổ chức, doanh nghiệp; 4 dự án, công trình",
    # what merely begins with such a word, or is of another class
    "Lớp có 30 học sinh, bao gồm cả em Lan.": "30 học sinh",
    "Quầy bán 200 chiếc, bằng hôm qua.": "200 chiếc",
    "Đoàn thăm 9 tỉnh, bước đầu đã quen việc.": "9 tỉnh",
    "Xưởng tuyển 35 người, số còn lại chờ.": "35 người",
    "Thuyền tới 11 quốc gia, Hiệp định mới đã ký.": "11 quốc gia",
    "Chợ phiên có nước, thành lũy, thị xã, thị trấn, siêu thị, xưởng, phường, kế hoạch, ngành, ban và 3 xe.": "3 xe",
}

# fmt: off
NUMBERS: Numbers = {
    ("40", "40", "học sinh", "lớp"): ("40 học sinh/lớp",),
    ("2.05", "2.15", "con", "woman"): ("2,1 con/phụ nữ",),
    ("49500", "50500", "m", "hour"): ("50 km/h",),
    ("6500000", "7500000", "VND", "person"): ("7 triệu đồng/mỗi người",),
    ("299500", "300500", "VND", "đơn hàng"): ("300 nghìn đồng/đơn hàng",),
}

NOTHING = (
    "tăng trưởng hai con số", "mức giảm hai chữ số", "vàng 4 số 9", "nhóm phố 3 không",
    "định giá thấp hơn mức trung bình 5 năm", "định giá cao hơn mức bình quân 7 năm", "định giá thấp hơn trung bình 5 năm",
    "đàn cò về sau 4 tuần vừa qua", "đàn cò về sau 4 tuần gần đây", "đàn cò về sau 4 tuần gần nhất", "đàn cò về sau 4 tuần kế tiếp",
    "đàn cò về sau 4 tuần tiếp theo", "đàn cò về sau 4 tuần liền kề", "đàn cò về sau 4 tuần trở lại đây", "đàn cò về sau 20 giờ qua",
)
