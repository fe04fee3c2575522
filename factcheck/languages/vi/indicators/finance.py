"""What Vietnamese newspapers call the indicators of banks, shares, bonds and insurance."""

# fmt: off
INDICATORS: dict[str, tuple[str, ...]] = {
    "bad-debt": ("nợ xấu", "tổng nợ xấu", "số dư nợ xấu", "nợ xấu nội bảng", "số nợ xấu", "dư nợ xấu", "quy mô nợ xấu"),
    "bad-debt-ratio": (
        "tỷ lệ nợ xấu", "tỷ lệ nợ xấu nội bảng", "tỷ lệ nợ xấu trên tổng dư nợ", "tỷ lệ nợ xấu/tổng dư nợ",
        "tỷ lệ nợ xấu gộp", "tỷ lệ nợ xấu trên dư nợ vay", "tỷ lệ nợ xấu trên dư nợ",
    ),
    "capital-adequacy": (
        "hệ số an toàn vốn", "tỷ lệ an toàn vốn", "hệ số car", "tỷ lệ an toàn vốn tối thiểu",
        "tỷ lệ an toàn vốn hợp nhất",
    ),
    "vn-index": ("vn-index", "vnindex", "chỉ số vn-index", "chỉ số vnindex", "vn index"),
    "hnx-index": ("hnx-index", "chỉ số hnx-index", "hnxindex", "hnx index"),
    "upcom-index": ("upcom-index", "chỉ số upcom-index", "upcomindex"),
    "vn30-index": ("vn30-index", "vn30", "chỉ số vn30", "chỉ số vn30-index"),
    "dow-jones": (
        "dow jones", "chỉ số dow jones", "chỉ số dow jones công nghiệp", "chỉ số công nghiệp dow jones",
        "chỉ số công nghiệp trung bình dow jones", "chỉ số bình quân công nghiệp dow jones",
    ),
    "sp-500": ("s&p 500", "chỉ số s&p 500", "s&p500", "chỉ số s&p500"),
    "nasdaq": ("nasdaq", "chỉ số nasdaq", "nasdaq composite", "chỉ số nasdaq composite"),
    "trading-value": (
        "giá trị giao dịch", "tổng giá trị giao dịch", "thanh khoản", "giá trị giao dịch bình quân",
        "giá trị thanh khoản", "thanh khoản thị trường", "giá trị giao dịch bình quân phiên",
        "thanh khoản toàn thị trường", "thanh khoản sàn hose", "giá trị giao dịch toàn thị trường",
    ),
    "matched-value": (
        "giá trị khớp lệnh", "tổng giá trị khớp lệnh", "giá trị giao dịch khớp lệnh", "tổng giá trị khớp", "khớp lệnh",
    ),
    "negotiated-value": ("giao dịch thỏa thuận", "giá trị giao dịch thỏa thuận", "giá trị thỏa thuận"),
    "trading-volume": (
        "khối lượng giao dịch", "khối lượng khớp lệnh", "tổng khối lượng giao dịch", "khối lượng giao dịch bình quân",
        "khối lượng cổ phiếu giao dịch", "tổng khối lượng khớp lệnh",
    ),
    "foreign-net-buying": (
        "mua ròng", "khối ngoại mua ròng", "giá trị mua ròng", "nhà đầu tư nước ngoài mua ròng", "nước ngoài mua ròng",
        "tổng giá trị mua ròng",
    ),
    "foreign-net-selling": (
        "bán ròng", "khối ngoại bán ròng", "giá trị bán ròng", "nhà đầu tư nước ngoài bán ròng", "nước ngoài bán ròng",
        "tổng giá trị bán ròng",
    ),
    "market-capitalisation": (
        "vốn hóa", "vốn hóa thị trường", "giá trị vốn hóa", "giá trị vốn hóa thị trường", "tổng giá trị vốn hóa",
        "mức vốn hóa", "quy mô vốn hóa", "tổng vốn hóa", "mức vốn hóa thị trường", "quy mô vốn hóa thị trường",
        "tổng giá trị vốn hóa thị trường", "vốn hóa thị trường cổ phiếu",
    ),
    "share-price": ("giá cổ phiếu", "thị giá", "thị giá cổ phiếu", "giá đóng cửa"),
    "offer-price": ("giá chào bán", "giá phát hành", "giá chào sàn"),
    "shares-count": (
        "số cổ phiếu", "số lượng cổ phiếu", "số cổ phần", "khối lượng cổ phiếu", "số lượng cổ phần",
        "số cổ phiếu đang lưu hành", "cổ phiếu đang lưu hành", "tổng số cổ phiếu", "khối lượng phát hành",
        "số lượng cổ phiếu lưu hành",
    ),
    "bonds-issued": (
        "phát hành trái phiếu", "giá trị phát hành trái phiếu", "trái phiếu phát hành",
        "khối lượng phát hành trái phiếu", "giá trị trái phiếu phát hành", "lượng trái phiếu phát hành",
    ),
    "corporate-bonds-issued": (
        "trái phiếu doanh nghiệp phát hành", "phát hành trái phiếu doanh nghiệp",
        "giá trị phát hành trái phiếu doanh nghiệp", "tổng giá trị phát hành trái phiếu doanh nghiệp",
    ),
    "government-bonds-issued": (
        "phát hành trái phiếu chính phủ", "huy động trái phiếu chính phủ", "trái phiếu chính phủ phát hành",
    ),
    "bonds-outstanding": (
        "dư nợ trái phiếu", "dư nợ thị trường trái phiếu", "tổng dư nợ trái phiếu", "trái phiếu đang lưu hành",
        "quy mô thị trường trái phiếu", "giá trị trái phiếu đang lưu hành",
    ),
    "corporate-bonds-outstanding": (
        "dư nợ trái phiếu doanh nghiệp", "dư nợ trái phiếu doanh nghiệp riêng lẻ",
        "quy mô thị trường trái phiếu doanh nghiệp",
    ),
    "bond-yield": (
        "lợi suất trái phiếu", "lợi suất trái phiếu chính phủ", "lợi suất trái phiếu kho bạc mỹ",
        "lợi suất trái phiếu kho bạc mỹ kỳ hạn 10 năm", "lợi suất", "lãi suất trái phiếu",
        "lợi suất trái phiếu chính phủ mỹ", "lợi suất trái phiếu mỹ",
    ),
    "insurance-premiums": (
        "doanh thu phí bảo hiểm", "tổng doanh thu phí bảo hiểm", "doanh thu phí bảo hiểm gốc", "doanh thu bảo hiểm",
        "doanh thu bảo hiểm gốc",
    ),
    "life-insurance-premiums": (
        "doanh thu phí bảo hiểm nhân thọ", "doanh thu bảo hiểm nhân thọ", "tổng doanh thu phí bảo hiểm nhân thọ",
        "doanh thu phí lĩnh vực nhân thọ", "lĩnh vực bảo hiểm nhân thọ",
    ),
    "nonlife-insurance-premiums": (
        "doanh thu phí bảo hiểm phi nhân thọ", "doanh thu bảo hiểm phi nhân thọ",
        "doanh thu phí bảo hiểm gốc phi nhân thọ", "lĩnh vực bảo hiểm phi nhân thọ",
    ),
    "new-business-premiums": (
        "doanh thu khai thác mới", "doanh thu khai thác mới bảo hiểm nhân thọ", "doanh thu phí khai thác mới",
    ),
    "casa-ratio": ("tỷ lệ casa", "casa", "tỷ lệ tiền gửi không kỳ hạn", "tiền gửi không kỳ hạn"),
}
# fmt: on
