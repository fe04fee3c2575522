"""The words between two figures, in the slots where they say how the second follows from the first."""

from factcheck.languages.examples import Sentences

# fmt: off
JOINTS = {
    ("=", "Giá dầu tăng 2 USD, {} tăng 3%."): (
        "tương đương; tương ứng; tương đương với; tương ứng với; tức; tức là; hay; nghĩa là; tương đương mức; tương ứng mức; "
        "tương ứng tỷ lệ; tương đương tỷ lệ; tương đương với mức; tương đương với tỷ lệ; tương ứng với mức; quy đổi; "
        "tương ứng với tỷ lệ; hay nói cách khác; tương ứng với tỉ lệ; tương đương với tỉ lệ"
    ),
    (">", "Giá dầu tăng 2 USD {} 70 USD."): (
        "lên; lên mức; lên mốc; lên tới; lên đến; lên thành; lên còn; xuống; xuống còn; xuống mức; xuống mốc; còn; chỉ còn; đạt mức; "
        "chốt ở; chốt ở mức; chốt phiên ở; chốt phiên ở mức; chốt tại; đứng ở; đứng ở mức; dừng ở; dừng ở mức; dừng tại; "
        "đóng cửa ở; đóng cửa ở mức; đóng cửa tại; đóng cửa đạt; giao dịch ở; giao dịch ở mức; giao dịch tại; về; về mức; về mốc; "
        "về còn; tiến lên; tiến lên mức; tiến lên mốc; thành; dừng chân ở; dừng chân tại; kết phiên ở; kết thúc ở; niêm yết ở mức"
    ),
    ("<", "Giá dầu tăng 2 USD {} 68 USD."): "từ; từ mức; từ mốc",
    ("P", "Tỉnh có cụm mới, {} 4 cụm công nghiệp, tổng cộng 7 cụm công nghiệp."): "thêm",
    ("h", "Huyện có 12 hợp tác xã, {} 40 hộ trồng chè."): "với; cùng với",
    ("r", "Huyện trồng 40 ha chè, {} là 30 ha sắn."): "còn lại; phần còn lại; số còn lại",
    ("u", "Tỉnh có thêm 4 cụm công nghiệp, {} cụm lên 7 cụm công nghiệp."): "nâng tổng số; đưa tổng số; nâng tổng; đưa tổng",
    ("PL", "Giá dầu 68 USD tăng {} 2 USD."): "về số tuyệt đối; theo năm",
    ("PC", "Giá dầu 68 USD tăng {} 2 USD."): (
        "chỉ; đã; đang; được; cả; cũng; khi; mức; tới; đến; mạnh; nhẹ"
    ),
}
SENTENCES: Sentences = [
    ({"unit": "VND"}, tuple(
        f"Nhà ông Bảy bán 18 tấn bưởi, {taken} ⟦540 triệu đồng⟧."
        for taken in ("thu", "thu về", "thu được", "bán được", "được", "trị giá", "trị giá đạt", "thành tiền")
    )),
    ({"unit": "VND"}, tuple(f"Dòng tiền {sign} ⟦5 tỷ đồng⟧." for sign in ("âm", "dương"))),
    ({"unit": "USD"}, tuple(
        f"Bức tranh giá ⟦10.000 USD⟧ theo tỷ giá {then}." for then in ("khi đó", "lúc đó", "hồi đó", "lúc bấy giờ", "khi ấy", "thời điểm đó", "thời giá")
    )),
    ({"low": "33.85"}, ("Trong cơ cấu kinh tế, dịch vụ chiếm ⟦33,9%⟧.",)),
    ({"low": "31"}, tuple(
        f"Lớp có 42 học sinh, trong đó ⟦31 học sinh⟧ giỏi toán, {both} môn văn." for both in ("cả hai", "cả ba", "cả bốn", "đồng thời cả", "vừa là", "trùng nhau")
    )),
    ({"low": "4500000000"}, tuple(
        f"Nhà đầu tư {balance} ⟦5 tỷ đồng⟧."
        for balance in ("mua ròng", "xuất siêu", "nhập siêu", "thặng dư", "thâm hụt", "chênh lệch", "lợi nhuận", "lãi", "lỗ", "có cán cân", "thu nhập ròng")
    )),
]
# fmt: on
