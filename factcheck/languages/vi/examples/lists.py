"""Lists, what a number before or behind counts, and by what: how the figures in ⟦ ⟧ are read."""

from factcheck.languages.examples import Sentences

# fmt: off
SENTENCES: Sentences = [
    # how far something falls
    ({"measure": "growth", "low": "-50.5", "high": "-49.5"}, ("Chợ giảm giá rất mạnh lên đến ⟦50%⟧.", "Máy mới giảm chi phí lên tới ⟦50%⟧.")),
    ({"measure": "level", "low": "49.5"}, ("Giá quế đã giảm, phí lên đến ⟦50%⟧.",)),
    # bracketed percentages of a list
    ({"measure": "share"}, (
        "Các chợ mua nhiều gồm Sa Huỳnh (⟦15%⟧), Tam Quan (6%).", "Lý do bao gồm thiếu thợ (⟦15%⟧) và thiếu vải (6%).",
    )),
    # a currency that only the last of a list prints
    ({"unit": "USD"}, ("Ba quỹ có ⟦2,1 nghìn tỷ⟧, 645 tỷ và 310 tỷ USD.", "Ba quỹ có 2,1 nghìn tỷ, ⟦645 tỷ⟧ và 310 tỷ USD.")),
    ({"unit": "VND"}, ("Ba quỹ có ⟦645 tỷ⟧, riêng quỹ sau có 310 tỷ USD.",)),
    # what a bare number counts
    ({"unit": "cửa hàng", "low": "1450", "high": "1450"}, (
        "Số cửa hàng của hãng là ⟦1.450⟧.", "Số lượng cửa hàng của hãng đạt ⟦1.450⟧.", "Hãng nâng tổng số cửa hàng lên ⟦1.450⟧.",
        "Tổng số lượng cửa hàng của hãng là ⟦1.450⟧.",
    )),
    ({"unit": None}, ("Chỉ số của sàn đạt ⟦1.450⟧.", "Số cửa hàng giảm, còn chỉ số đạt ⟦1.450⟧.")),
    # by what it is counted
    ({"unit": "kỹ sư", "per": "year"}, ("Trường đào tạo ⟦300 kỹ sư⟧ ngành dệt mỗi năm.",)),
    ({"unit": "thùng miến", "per": "month"}, ("Lò làm ⟦900 thùng miến mỗi tháng⟧.",)),
    ({"unit": "%", "per": "year", "measure": "growth"}, (
        "Sản lượng quế mỗi năm đều tăng ⟦15 - 20%⟧.", "Khách xem hội tăng ⟦30% qua mỗi năm⟧.", "Khách xem hội tăng ⟦30% qua từng năm⟧.",
    )),
    ({"unit": "%", "per": None}, ("Lượng sợi hỏng hàng năm nhờ máy mới mà giảm ⟦30%⟧.",)),
]
# fmt: on
