"""Which period goes on to a figure that prints none, and which does not; the figures spoken of stand in ⟦ ⟧."""

from factcheck.languages.examples import Sentences

# fmt: off
_EVENTS = (
    "ra đời, có hiệu lực, có hiệu lực từ, hiệu lực từ, hiệu lực, ban hành, công bố, ký kết, cập nhật, khai trương, "
    "bầu cử, tranh cử, niêm yết từ, diễn ra, đăng tải, đăng ký, thành lập, khởi công"
).split(", ")
_TITLES = "Bộ luật, Đạo luật, Pháp lệnh, Hiến pháp, Công ước, Nghị định thư, Luật".split(", ")
_CLAUSES = "sau khi, trước khi, bởi vì, kể từ khi, cho đến khi, trong bối cảnh".split(", ")
_TIMELESS = (
    "kháng cự, hỗ trợ mạnh, vùng hỗ trợ, ngưỡng hỗ trợ, ngưỡng cản, tâm lý, "
    "tổng mức đầu tư, mệnh giá, công suất thiết kế, thiết kế, theo quy định, định mức, mức thuế, "
    "thuế quan, áp thuế, giới hạn, công suất khai thác, sở hữu, mức phạt, phạt tiền, thuế suất, diện tích sàn, "
    "chiều dài, chiều rộng, bề rộng, chiều cao, kích thước, dung tích, trọng lượng, nặng, độ dài, tổng chiều dài, "
    "đường kính, độ sâu, tuổi thọ, bán kính, cự ly, khoảng cách, vốn điều lệ"
).split(", ")

_ONCE = "từng làm, từng làm việc, từng có, từng là".split(", ")

SENTENCES: Sentences = [
    ({"period": None}, tuple(f"Công ty {word} năm 2005, có ⟦500 nhân viên⟧." for word in _EVENTS)),
    ({"period": None}, tuple(f"Theo {word} Đường thủy năm 2012, chủ tàu nộp ⟦5 triệu đồng⟧." for word in _TITLES)),
    ({"period": None}, tuple(f"Đơn hàng tăng ⟦5%⟧ {word} nhà máy mở lại năm 2023." for word in _CLAUSES)),
    ({"period": None}, tuple(f"Năm 2023, xưởng bán lô hàng đầu tiên. Ở đây {word} ⟦90 kg⟧." for word in _TIMELESS)),
    ({"period": None}, tuple(
        f"Năm 2023, xưởng bán lô hàng đầu tiên. Ở đây ⟦{word} 90 kg⟧." for word in ("tối thiểu là", "tối đa là")
    )),
    ({"period": None}, (
        "Sản lượng tăng ⟦5%⟧, cao nhất kể từ năm 2008.", "Sản lượng tăng ⟦5%⟧, cao nhất từ năm 2008.",
        "Sản lượng tăng ⟦5%⟧, lần đầu tiên kể từ năm 2008.", "Sản lượng tăng ⟦5%⟧, lần đầu tiên từ năm 2008.",
        "Sản lượng tăng ⟦5%⟧, nhỏ hơn mức của năm 2020.", "Sản lượng tăng ⟦5%⟧, gấp đôi mức của năm 2020.",
        "Giá cà phê tăng ⟦5%⟧, mạnh nhất trong 5 tháng qua.", "Giá cà phê tăng ⟦5%⟧, mạnh nhất trong vòng 5 tháng qua.",
        "Giá cà phê tăng ⟦5%⟧, lần đầu tiên trong 5 tháng qua.",
    )),
    ({"period": None}, tuple(
        f"Tháng 1/2024, xưởng bán lô hàng đầu tiên. {word} mua căn nhà này, chị vay ⟦200 triệu đồng⟧."
        for word in ("Khi", "Sau khi", "Trước khi", "Kể từ khi")
    )),
    ({"period": "2023-01-01 2024-01-01"}, tuple(
        f"Năm 2023, xưởng bán lô hàng đầu tiên. {word} vậy, doanh thu đạt ⟦200 triệu đồng⟧."
        for word in ("Khi xét", "Khi so", "Khi so sánh", "Khi tính")
    )),
    ({"period": None}, tuple(
        f"Ngày thứ Ba, một tờ báo {word} Mỹ muốn áp mức thuế ⟦20%⟧." for word in ("nói rằng", "nói", "tuyên bố", "tiết lộ", "cho rằng")
    )),
    ({"period": None}, (
        "Năm 2023, xưởng bán lô hàng đầu tiên. Nhà xưởng có quy mô ⟦4 tầng⟧.",
        "Năm 2023, xưởng bán lô hàng đầu tiên. Chủ xưởng giao tiền cho một người trong tổng số ⟦40 người⟧.",
        "Năm 2023, xưởng bán lô hàng đầu tiên. Chủ xưởng giao tiền cho một người trên tổng số ⟦40 người⟧.",
        "Năm 2023, xưởng có doanh thu 3 tỷ đồng.\n\nÔng Ba từng nhận lương ⟦20 triệu đồng⟧.",
        *(f"Năm 2023, xưởng có doanh thu 3 tỷ đồng.\n\nÔng Ba {word} quản lý với lương ⟦20 triệu đồng⟧." for word in _ONCE),
        "Năm 2023, xưởng bán lô hàng đầu tiên. Doanh thu - chiếm ⟦30%⟧ của tỉnh - đã giảm.",
        "Doanh thu tăng ⟦5%⟧, xét tới việc nhà máy mở lại năm 2023.",
        "Doanh thu tăng ⟦5%⟧, xét đến việc nhà máy mở lại năm 2023.",
        "Hãng bán ⟦55 xe⟧, năm ngoái 10 xe.",
        "Có ⟦4 cầu⟧ được cấp vốn (năm 2022 Quốc hội ra nghị quyết).",
        "“Lượng mưa giảm ⟦40%⟧”, bà Lan nói trong một tuyên bố vào ngày 12/1.",
        "Khu phố có vốn ⟦2 tỷ USD⟧, theo ông Nam, hôm 15/11/2022.",
        "Mỹ áp thuế ⟦10%⟧ lên một số hàng hóa từ ngày 10/1.",
    )),
    ({"period": "2023-01-01 2024-01-01"}, (
        "Năm 2022, tỷ lệ là 49%, năm 2023 là ⟦47%⟧ và năm 2021 là 46%.",
    )),
    ({"period": "2024-02-09 2024-02-10"}, (
        "Tỉnh hiện có 21 doanh nghiệp. Ngoài ra, tỉnh có ⟦40 nhà máy⟧.",
        "Tỉnh hiện có 21 doanh nghiệp. Bên cạnh đó, tỉnh có ⟦40 nhà máy⟧.",
        "Ông hiện nắm 14% cổ phiếu. Ông cũng nắm ⟦40%⟧ một hãng khác.",
        "Dư nợ hiện bằng 97% vốn. Tuy nhiên, tỷ lệ này ở nhiều hãng là ⟦195%⟧.",
    )),
    ({"period": "2023-01-01 2024-01-01", "kind": "stock"}, (
        "Đến cuối năm 2023, có 3 triệu người hưởng lương.\n\nNếu tính cả người già thì có ⟦5 triệu người⟧.",
    )),
    ({"period": "2023-01-01 2023-09-01"}, (
        "Tính đến hết tháng 8/2023, có 500 người tham gia.\n\nTrong đó: có ⟦400 người⟧ làm việc.",
    )),
    ({"basis": "2024-01-06 2024-01-07"}, ("Giá tăng ⟦5%⟧ so sánh với ngày 6/1.",)),
    ({"period": "2023-05-01 2023-06-01"}, ("Năm 2022, hãng lập xưởng và giao ⟦300 xe⟧ hồi tháng 5/2023.",)),
    ({"kind": "stock"}, ("Đến hết năm 2023, số doanh nghiệp đang hoạt động là ⟦700 doanh nghiệp⟧.",)),
    ({"period": "2024-02-08 2024-02-09"}, (
        "Thị trường tăng trong phiên giao dịch 8/2. Lúc đóng cửa phiên, chỉ số đóng cửa ở mức ⟦900 điểm⟧.",
        "Trong phiên giao dịch ngày 8/2, dầu giao sau giảm. Vàng giao ngay và vàng niêm yết chốt ở ⟦80 triệu đồng⟧.",
    )),
    ({"period": None}, tuple(
        f"{though} năm 2022 mất mùa {but} hợp tác xã thu ⟦40 tấn⟧ lúa."
        for though in ("Mặc dù", "Dù", "Tuy", "Cho dù") for but in ("nhưng", "song", "thì")
    )),
    ({"period": None}, tuple(f"Giá {word} đỉnh của tháng 3/2023, lên ⟦90.000 đồng⟧." for word in ("vượt qua", "vượt xa", "vượt trên"))),
    ({"period": None}, ("Hãng đạt mục tiêu điều chỉnh vào tháng 10/2023 (⟦12 triệu lượt⟧).",)),
    ({"period": "2023-01-01 2024-01-01"}, (
        "Năm 2023, xưởng bán 5 tấn.\n\nTương tự, tiệm bán ⟦3 tấn⟧.",
    )),
    ({"period": None}, ("Năm 2023, xưởng bán lô hàng đầu tiên. Các ngưỡng hỗ trợ lần lượt là ⟦90 điểm⟧ và 80 điểm.",)),
    ({"measure": "growth", "basis": "2022-01-01 2023-01-01"}, (
        "Giá tăng ⟦50%⟧ so với đầu năm 2022.", "Giá tăng ⟦50%⟧ so với hồi đầu năm 2022.",
    )),
    ({"period": "2023-01-01 2024-01-01"}, (
        "Năm 2023, giá này tương đương ⟦71 triệu đồng⟧ nếu quy đổi ra tiền Việt.",
        "Năm 2023, nếu được quy đổi thì giá này là ⟦71 triệu đồng⟧.", "Năm 2023, nếu quy đổi thì giá này là ⟦71 triệu đồng⟧.",
    )),
    ({"period": "2021-01-01 2025-01-01"}, ("Giai đoạn 2021-2024, sản lượng tăng bình quân hằng năm ⟦16%⟧.",)),
    ({"area": "VN"}, ("Việt Nam bán 5 tỷ đô la Mỹ, mua ⟦7 tỷ đô la Mỹ⟧.",)),
]
