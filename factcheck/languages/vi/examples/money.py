"""Currencies, prices and rates of exchange, bounds, parts, and what figures are counted by: as newspapers write them."""

from factcheck.languages.examples import Numbers

# fmt: off
NUMBERS: Numbers = {
    ("257550000000", "257650000000", "USD"): ("257,6 tỷ đô",),
    ("12", "12", "đô thị"): ("12 đô thị",),
    # dollars that are not the American ones
    **{("2500000000", "3500000000", code): tuple(
        f"3 tỷ {dollar} {place}" for dollar in ("đô la", "đô-la", "đôla", "dollar", "USD") for place in places
    ) for code, places in {
        "HKD": ("Hồng Kông", "Hong Kong", "Hongkong"), "SGD": ("Singapore",), "AUD": ("Úc", "Australia"), "CAD": ("Canada",),
        "NZD": ("New Zealand",), "TWD": ("Đài Loan",),
    }.items()},
    # other currencies; what stands behind the whole name is still read
    ("649.5", "650.5", "CHF"): ("650 franc Thụy Sĩ",),
    ("119.5", "120.5", "INR"): ("120 rupee",),
    ("14999.5", "15000.5", "IDR"): ("15.000 rupiah",),
    ("349.5", "350.5", "MYR"): ("350 ringgit",),
    ("779.5", "780.5", "PHP"): ("780 peso",),
    ("459.5", "460.5", "TRY"): ("460 lira",),
    ("89999.5", "90000.5", "KRW", "month"): ("90.000 won Hàn Quốc/tháng",),
    ("4500000", "5500000", "USD", "month"): ("5 triệu đôla Mỹ/tháng",),
    # so much for one of another currency
    ("149.5", "150.5", "JPY", "USD"): (
        "150 yên đổi 1 USD", "150 yên đổi được 1 USD", "150 yên đổi lấy 1 USD", "150 yên tương đương 1 USD",
        "1 USD = 150 yên", "1 USD đổi được 150 yên",
    ),
    # what is offered from a price on costs at least that
    ("6.5", None, "%"): ("lãi suất ưu đãi từ 6,5%",),
    ("90000", None, "VND"): ("giá bán từ 90.000 đồng", "giá vé từ 90.000 đồng", "giá thuê từ 90.000 đồng", "giá khởi điểm từ 90.000 đồng"),
    # bounds
    (None, "17250", "VND"): ("không cao hơn 17.250 đồng", "tối đa đến 17.250 đồng"),
    ("17250", None, "VND"): ("không thấp hơn 17.250 đồng",),
    ("60", None, "sản phẩm"): ("không ít hơn 60 sản phẩm",),
    # parts and multiples that are said
    ("30", "42", "sản phẩm"): ("3 tá sản phẩm",),
    ("49.5", "50.5", "%"): ("một phần hai diện tích", "nửa số dân làng"),
    ("66.17", "67.17", "%"): ("hai phần ba diện tích",),
    ("74.5", "75.5", "%"): ("ba phần tư diện tích",),
    ("39.5", "40.5", "%"): ("hai phần năm diện tích",),
    ("16.17", "17.17", "%"): ("một phần sáu diện tích",),
    ("37", "38", "%"): ("ba phần tám diện tích",),
    ("89.5", "90.5", "%"): ("chín phần mười diện tích",),
    ("1.45", "1.55", "times"): ("gấp rưỡi năm ngoái",),
    # what a figure is counted by
    ("2500000", "3500000", "VND", "household"): (
        "3 triệu đồng cho mỗi hộ", "3 triệu đồng đối với mỗi hộ", "3 triệu đồng trên mỗi hộ", "3 triệu đồng tính trên mỗi hộ",
        "bình quân trên hộ đạt 3 triệu đồng",
    ),
    # long times, and times before or up to an event, which no point in time is told by
    ("25", "35", "year"): ("3 thập kỷ", "3 thập niên", "ba thập niên"),
    ("150", "250", "year"): ("2 thế kỷ", "hai thế kỷ"),
    ("15", "15", "day"): ("15 ngày trước ngày khai mạc", "15 ngày trước kỳ họp", "15 ngày trước thời điểm bầu cử", "15 ngày tới khi mở cửa"),
}
