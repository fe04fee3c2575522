"""What figures measure, in sentences: (what must be read, sentences); the figures spoken of stand in ⟦ ⟧."""

from factcheck.languages.examples import Sentences

# fmt: off
SENTENCES: Sentences = [
    # more and less, in percent and in amounts
    ({"measure": "growth", "low": "7.15", "high": "7.25"}, (
        "Năm 2023, sản lượng xi măng tăng ⟦7,2%⟧ so với năm 2022.", "Số bước chân tăng thêm ⟦7,2%⟧.",
        "Số bước chân nhích ⟦7,2%⟧.", "Giá điện cao hơn ⟦7,2%⟧ so với năm 2022.",
        "Khách đến nhiều hơn ⟦7,2%⟧ so với cùng kỳ.", "Kho năm nay lớn hơn ⟦7,2%⟧ so với năm ngoái.", "Quán tăng trưởng ⟦7,2%⟧ trong năm 2023.",
    )),
    ({"measure": "growth", "low": "-7.25", "high": "-7.15"}, (
        "Năm 2023, sản lượng xi măng giảm ⟦7,2%⟧.", "Số bước chân giảm được ⟦7,2%⟧.", "Đơn hàng sụt ⟦7,2%⟧.",
        "Đơn hàng sụt giảm ⟦7,2%⟧ so với cùng kỳ.", "Giá thấp hơn ⟦7,2%⟧ so với năm 2022.", "Khách ít hơn ⟦7,2%⟧ so với cùng kỳ.",
    )),
    ({"measure": "growth"}, (
        "Kinh tế tăng ⟦khoảng 7,2%⟧.", "Sản lượng tăng ⟦gần 7,2%⟧.", "Tốc độ tăng của xưởng đạt ⟦12%⟧.",
        "Tốc độ tăng trưởng của xưởng là ⟦9%⟧.", "Mức tăng của xưởng là ⟦4%⟧.", "Mức tăng trưởng của xưởng là ⟦4%⟧.",
        "Chỉ số tăng trưởng của xưởng là ⟦4%⟧.", "Xưởng giữ đà tăng ở mức ⟦4%⟧.", "Tăng trưởng của xưởng ở mức ⟦4%⟧.",
    )),
    ({"measure": "change", "low": "20", "high": "20"}, (
        "Năm 2023, tỉnh thu hút 23 doanh nghiệp, tăng ⟦20 doanh nghiệp⟧ so với năm 2022.",
        "Tỉnh có 63 hợp tác xã, tăng thêm ⟦20 hợp tác xã⟧.", "Huyện có 71 hộ nghèo, nhiều hơn ⟦20 hộ nghèo⟧ so với năm 2022.",
    )),
    ({"measure": "change", "low": "-20", "high": "-20"}, (
        "Huyện còn 71 hộ nghèo, giảm ⟦20 hộ nghèo⟧ so với năm 2022.", "Huyện còn 71 hộ nghèo, giảm được ⟦20 hộ nghèo⟧.",
        "Huyện có 71 hộ nghèo, ít hơn ⟦20 hộ nghèo⟧ so với năm 2022.",
    )),
    ({"measure": "change", "unit": "pp"}, ("Tỷ lệ hộ nghèo giảm ⟦1,2 điểm phần trăm⟧.",)),
    ({"measure": "multiple"}, (
        "Sản lượng gấp ⟦3 lần⟧ năm 2022.", "Sản lượng tăng gấp ⟦3 lần⟧ so với năm 2022.", "Sản lượng bằng ⟦95%⟧ cùng kỳ.",
        "Giá đất tăng từ ⟦5 đến 12 lần⟧.", "Giá đất tăng từ ⟦5-12 lần⟧.", "Giá đất ghi nhận mức tăng tới ⟦12 lần⟧.",
        "Đất ở huyện có mức tăng giá ⟦12 lần⟧.",
    )),
    ({"measure": "level"}, ("Hãng này tăng giá ⟦ba lần⟧ trong năm 2021.", "Ngân hàng giảm lãi suất ⟦hai lần⟧ trong năm 2021.")),
    # levels, also before and after a change
    ({"measure": "level", "low": "7950000000", "high": "8050000000"}, (
        "Doanh thu đạt ⟦8,0 tỷ đồng⟧.", "Doanh thu đạt được ⟦8,0 tỷ đồng⟧.", "Doanh thu chỉ đạt ⟦8,0 tỷ đồng⟧.",
        "Doanh thu là ⟦8,0 tỷ đồng⟧.", "Doanh thu ở mức ⟦8,0 tỷ đồng⟧.", "Doanh thu tăng lên ⟦8,0 tỷ đồng⟧.",
        "Doanh thu lên ⟦8,0 tỷ đồng⟧.", "Doanh thu lên tới ⟦8,0 tỷ đồng⟧.", "Doanh thu lên đến ⟦8,0 tỷ đồng⟧.",
        "Doanh thu tăng lên tới ⟦8,0 tỷ đồng⟧.", "Doanh thu xuống ⟦8,0 tỷ đồng⟧.", "Doanh thu xuống còn ⟦8,0 tỷ đồng⟧.",
        "Doanh thu giảm xuống ⟦8,0 tỷ đồng⟧.", "Doanh thu giảm xuống còn ⟦8,0 tỷ đồng⟧.", "Doanh thu giảm còn ⟦8,0 tỷ đồng⟧.",
        "Doanh thu chỉ còn ⟦8,0 tỷ đồng⟧.", "Doanh thu không tăng, đạt ⟦8,0 tỷ đồng⟧.",
        "Doanh thu không giảm, đạt ⟦8,0 tỷ đồng⟧.", "Doanh thu ước đạt ⟦8,0 tỷ đồng⟧.",
    )),
    ({"moment": "before", "period": None}, (
        "Công suất tăng từ ⟦50.000 m2/năm⟧ lên 320.000 m2/năm.", "Sản lượng giảm từ ⟦900 tấn⟧ xuống 700 tấn.",
    )),
    ({"moment": "before", "period": "2020-01-01 2021-01-01"}, (
        "Từ ⟦3 cụm công nghiệp⟧ năm 2020, tỉnh nâng lên 7 cụm công nghiệp.",
        "Lãi suất là 4,5%, giảm so với mức ⟦5,0%⟧ của năm 2020.",
    )),
    ({"moment": "after"}, (
        "Công suất tăng từ 50.000 m2/năm lên ⟦320.000 m2/năm⟧.", "Sản lượng giảm từ 900 tấn xuống ⟦700 tấn⟧.",
    )),
    ({"kind": "stock"}, (
        "Năm 2023, tổng số hợp tác xã là ⟦63 hợp tác xã⟧.", "Năm 2023, toàn tỉnh hiện có ⟦63 hợp tác xã⟧.",
        "Năm 2023, tỉnh đang có ⟦63 hợp tác xã⟧ hoạt động.", "Năm 2023, lũy kế có ⟦63 hợp tác xã⟧.",
        "Năm 2023, tỉnh lập 4 hợp tác xã, nâng tổng số lên ⟦63 hợp tác xã⟧.", "Năm 2023, quy mô đàn đạt ⟦63 con⟧.",
        "Năm 2023, dư nợ có ⟦63 khách hàng⟧.", "Tính đến cuối năm 2023 có ⟦63 hợp tác xã⟧.", "Tính đến quý II/2023 có ⟦63 hợp tác xã⟧.",
    )),
    # parts of a whole
    ({"measure": "share"}, (
        "Xuất khẩu gạo chiếm ⟦12%⟧ tổng kim ngạch.", "Tỷ lệ hộ nghèo của xã là ⟦3%⟧.", "Tỉ lệ hộ khá của xã là ⟦3%⟧.",
        "Tỷ trọng của ngành than là ⟦3%⟧.", "Tỉ trọng của ngành than là ⟦3%⟧.", "Tỷ suất của ngành than là ⟦3%⟧.",
        "Cơ cấu của ngành than là ⟦3%⟧.", "Năm 2023, có ⟦9/13 sản phẩm⟧ đạt chuẩn.",
    )),
    ({"out_of": "13"}, ("Có ⟦9/13 sản phẩm⟧ đạt chuẩn.", "Có ⟦9 trong số 13 sản phẩm⟧ đạt chuẩn.")),
    # plans as what is compared with
    ({"measure": "attainment", "basis": "plan"}, (
        "Doanh thu đạt 8 tỷ đồng, đạt ⟦93,5%⟧ kế hoạch.", "Doanh thu đạt 8 tỷ đồng, bằng ⟦93,5%⟧ kế hoạch năm.",
        "Doanh thu đạt 8 tỷ đồng, bằng ⟦93,5%⟧ so với kế hoạch cả năm.", "Sản lượng đạt ⟦93,5%⟧ kế hoạch đề ra.",
        "Sản lượng đạt ⟦93,5%⟧ kế hoạch giao.", "Sản lượng đạt ⟦93,5%⟧ chỉ tiêu.", "Sản lượng đạt ⟦93,5%⟧ chỉ tiêu đề ra.",
        "Sản lượng đạt ⟦93,5%⟧ chỉ tiêu kế hoạch.", "Sản lượng đạt ⟦93,5%⟧ mục tiêu.", "Sản lượng đạt ⟦93,5%⟧ mục tiêu đề ra.",
        "Thu ngân sách đạt ⟦93,5%⟧ dự toán.",
    )),
    ({"measure": "deviation", "basis": "plan", "low": "5.15", "high": "5.25"}, (
        "Sản lượng vượt kế hoạch ⟦5,2%⟧.", "Sản lượng vượt chỉ tiêu ⟦5,2%⟧.", "Sản lượng vượt ⟦5,2%⟧ so với mục tiêu.",
    )),
    ({"measure": "deviation", "basis": "plan", "low": "-5.25", "high": "-5.15"}, ("Sản lượng hụt ⟦5,2%⟧ so với kế hoạch.",)),
    # the other side of a comparison
    ({"basis": "2022-01-01 2023-01-01"}, (
        "Năm 2023, xuất khẩu tăng ⟦5%⟧ so với năm 2022.", "Năm 2023, xuất khẩu tăng ⟦5%⟧ so năm 2022.",
        "Năm 2023, xuất khẩu tăng ⟦5%⟧ so với cùng kỳ.", "Năm 2023, xuất khẩu tăng ⟦5%⟧ so cùng kỳ năm ngoái.",
        "Năm 2023, xuất khẩu tăng ⟦5%⟧ so với mức năm 2022.", "Năm 2023, xuất khẩu tăng ⟦5%⟧ so cùng năm 2022.",
        "Năm 2023, xuất khẩu tăng ⟦5%⟧ so với năm trước.",
    )),
    ({"basis": "2023-01-01 2023-04-01"}, (
        "Quý I/2024, xuất khẩu tăng ⟦5%⟧ so với cùng kỳ.", "Quý I/2024, xuất khẩu tăng ⟦5%⟧ so với cùng kỳ năm 2023.",
        "Quý I/2024, xuất khẩu tăng ⟦5%⟧ so với cùng kỳ năm ngoái.", "Quý I/2024, xuất khẩu tăng ⟦5%⟧ so với cùng kỳ năm trước.",
        "Quý I/2024, xuất khẩu tăng ⟦5%⟧ so với cùng kỳ 2023.", "Quý I/2024, xuất khẩu tăng ⟦5%⟧ so với cùng thời điểm năm 2023.",
        "Quý I/2024, xuất khẩu tăng ⟦5%⟧ so với cùng thời điểm năm ngoái.",
    )),
    # wholes and their parts
    ({"part_of": "899 triệu đồng"}, (
        "Tổng kinh phí 899 triệu đồng, trong đó ngân sách hỗ trợ ⟦286 triệu đồng⟧.",
        "Tổng kinh phí 899 triệu đồng, trong số đó ngân sách hỗ trợ ⟦286 triệu đồng⟧.",
        "Tổng kinh phí 899 triệu đồng; trong số này ngân sách hỗ trợ ⟦286 triệu đồng⟧.",
    )),
    ({"part_of": None}, (
        "Tỉnh chi 899 triệu đồng, riêng huyện chi ⟦286 triệu đồng⟧.", "Tỉnh chi 899 triệu đồng, bao gồm ⟦286 triệu đồng⟧ của quỹ.",
    )),
]
