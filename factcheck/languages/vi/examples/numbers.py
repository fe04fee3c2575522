"""Figures as Vietnamese newspapers write them: low, high, unit (and what it is counted by) → ways to write it."""

from factcheck.languages.examples import Numbers

# fmt: off
NUMBERS: Numbers = {
    # digits, with either separator and every kind of space
    ("7.675", "7.685", "%"): ("7,68%", "7.68%", "7,68 %", "7,68 phần trăm"),
    ("252500000", "253500000", "viên"): ("253 triệu viên", "253\u00a0triệu\u00a0viên"),
    ("24999999.5", "25000000.5", "VND"): (
        "25.000.000 đồng", "25,000,000 đồng", "25 000 000 đồng", "25\u00a0000\u00a0000\u00a0đồng", "25\u202f000\u202f000\u202fđồng",
        "25.000.000 VND", "25.000.000 vnđ", "25.000.000 đồng Việt Nam",
    ),
    ("24500000", "25500000", "VND"): (
        "25 triệu đồng", "25\u00a0triệu\u00a0đồng", "hai mươi lăm triệu đồng", "hai lăm triệu đồng", "hai mươi nhăm triệu đồng",
        "Hai mươi lăm triệu đồng", "VND25 triệu",
    ),
    ("6361250000000", "6361350000000", "VND"): ("6.361,3 tỷ đồng", "6,361.3 tỷ đồng", "6361,3 tỉ đồng"),
    ("1199500000", "1200500000", "VND"): (
        "1 tỷ 200 triệu đồng", "1 tỷ 200 triệu", "1.200 triệu đồng", "một tỷ hai trăm triệu đồng",
    ),
    ("4499500", "4500500", "VND"): ("4 triệu 500 nghìn đồng", "4.500 nghìn đồng", "bốn triệu năm trăm ngàn đồng"),
    ("3999500000000", "4000500000000", "VND"): ("4.000 tỷ", "4000 tỷ đồng"),
    ("889999999.5", "890000000.5", "kWh"): ("890.000.000 kWh",),
    ("889500000", "890500000", "kWh"): ("890 triệu kWh", "890 triệu kW giờ", "890 triệu số điện", "890 GWh"),
    # numbers in words
    ("2450000", "2550000", "VND"): ("2,5 triệu đồng", "hai triệu rưỡi đồng", "2 triệu rưỡi đồng"),
    ("450000", "550000", "t"): ("nửa triệu tấn", "0,5 triệu tấn"),
    ("12500", "12500", "con lợn"): ("12.500 con lợn", "mười hai nghìn năm trăm con lợn"),
    ("105", "105", "doanh nghiệp"): ("một trăm linh năm doanh nghiệp", "một trăm lẻ năm doanh nghiệp", "105 doanh nghiệp"),
    ("120", "120", "xã"): ("một trăm hai mươi xã", "120 xã"),
    ("21", "21", "xã"): ("hai mươi mốt xã", "21 xã"),
    ("44", "44", "thôn"): ("bốn mươi tư thôn", "bốn mươi bốn thôn"),
    ("67", "67", "hộ"): ("sáu mươi bảy hộ", "sáu mươi bẩy hộ", "67 hộ"),
    ("8", "8", "giải"): ("tám giải", "8 giải"),
    ("9", "9", "đề tài"): ("chín đề tài", "09 đề tài"),
    ("53", "53", "dự án"): ("năm mươi ba dự án",),
    ("25", "35", "doanh nghiệp"): ("ba chục doanh nghiệp", "3 chục doanh nghiệp"),
    ("450", "550", "hộ"): ("5 trăm hộ",),
    ("45000", "55000", "con"): ("5 vạn con",),
    # hedges before, bounds behind
    ("7500000000", "8000000000", "VND"): ("gần 8 tỷ đồng", "ngót 8 tỷ đồng", "suýt soát 8 tỷ đồng"),
    ("8000000000", "8500000000", "VND"): ("hơn 8 tỷ đồng", "trên 8 tỷ đồng", "vượt mức 8 tỷ đồng", "hơn tám tỷ đồng"),
    ("30", "35", "%"): ("ngoài 30%",),
    ("11", "13", "%"): (
        "khoảng 12%", "xấp xỉ 12%", "chừng 12%", "tầm 12%", "cỡ 12%", "quãng 12%", "vào khoảng 12%",
        "trung bình khoảng 12%", "~12%", "≈ 12%",
    ),
    (None, "5000000000", "VND"): (
        "tối đa 5 tỷ đồng", "không quá 5 tỷ đồng", "không vượt quá 5 tỷ đồng", "cao nhất 5 tỷ đồng", "≤ 5 tỷ đồng",
        "dưới 5 tỷ đồng", "chưa đến 5 tỷ đồng", "chưa tới 5 tỷ đồng", "chưa đầy 5 tỷ đồng", "< 5 tỷ đồng",
        "5 tỷ đồng trở xuống",
    ),
    ("10000000000", None, "VND"): (
        "tối thiểu 10 tỷ đồng", "ít nhất 10 tỷ đồng", "không dưới 10 tỷ đồng", "thấp nhất 10 tỷ đồng", "≥ 10 tỷ đồng",
        "> 10 tỷ đồng", "10 tỷ đồng trở lên", "10 tỷ đồng trở đi",
    ),
    # ranges
    ("7", "8", "%"): ("7 – 8%", "7-8%", "7% – 8%", "từ 7 đến 8%", "từ 7% tới 8%", "khoảng 7-8%"),
    ("3", "4", "cụm công nghiệp"): ("3 – 4 cụm công nghiệp", "ba đến bốn cụm công nghiệp"),
    ("900000000", "1000000000", "VND"): ("từ 900 triệu đến 1 tỷ đồng", "900 triệu đồng đến 1 tỷ đồng"),
    ("1200000000", "2000000000", "VND"): ("1,2-2 tỷ đồng", "từ 1 tỷ 200 triệu đến 2 tỷ đồng"),
    # parts of a count
    ("9", "9", "sản phẩm"): (
        "9/13 sản phẩm", "9 trong 13 sản phẩm", "9 trong số 13 sản phẩm", "9 trong tổng số 13 sản phẩm",
        "9 trên tổng số 13 sản phẩm", "chín sản phẩm",
    ),
    ("709500", "710500", "t"): ("710 nghìn tấn",),
    ("25", "25", "doanh nghiệp"): ("hai mươi lăm doanh nghiệp",),
    ("12", "12", "doanh nghiệp"): ("12 doanh nghiệp", "mười hai doanh nghiệp"),
    # figures that count nothing
    ("9999.5", "10000.5", None): ("10.000",),
}
