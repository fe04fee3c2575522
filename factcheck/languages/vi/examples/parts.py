"""Parts, growths and deviations that no verb right before them tells; the figures spoken of stand in ⟦ ⟧."""

from factcheck.languages.examples import Sentences

# fmt: off
SENTENCES: Sentences = [
    ({"measure": "deviation"}, (
        "Lượng mưa thấp hơn ⟦40%⟧ so với bình thường.", "Lượng mưa thấp hơn ⟦40%⟧ so với mức bình thường.",
        "Lượng mưa thấp hơn ⟦40%⟧ so với mức thông thường.", "Xe tốn xăng ít hơn từ ⟦10-20%⟧ so với xe Corolla.",
    )),
    ({"measure": "share"}, (
        "Huyện tiêu thụ ⟦70%⟧ tại chỗ.", "Trường hỗ trợ ⟦50%⟧ cho em nhỏ.", "Em nhỏ được hỗ trợ ⟦50%⟧.", "Xuất khẩu bị ảnh hưởng ⟦30%⟧.",
        "Quỹ tài trợ ⟦30%⟧.", "Công ty bao tiêu ⟦30%⟧.", "Trường nhận ⟦50%⟧ học phí.",
        "Hãng thu về ⟦36%⟧ giá bán.", "Hãng thu về ⟦36%⟧ giá thành.", "Khoản này là ⟦36%⟧ thu ngân sách.", "Đội đi được ⟦36%⟧ quãng đường.",
        "Đội đi được ⟦36%⟧ chặng đường.", "⟦71%⟧ trong nhóm nói vậy.", "⟦71%⟧ trong nhóm người trên nói vậy.",
        "Đối tượng là khách hàng (36%), nhà cung cấp (⟦21%⟧), đại lý (14%).",
    )),
    ({"measure": "growth"}, (
        "Sự quan tâm đã tăng lên, gồm Nike (70%), Puma (51%) và Fila (⟦26%⟧).", "Thu nhập tăng lên ⟦khoảng 20-23%⟧ so với ngày thường.",
        "Sự quan tâm đã giảm xuống, gồm Nike (70%), Puma (51%) và Fila (⟦26%⟧).", "Học phí tăng từ ⟦6% đến 9%⟧.",
    )),
    ({"measure": "change"}, (
        "Dư nợ tăng 13% tương đương ⟦31 tỷ đồng⟧.", "Giá mua với mức tăng ⟦1,5 triệu đồng⟧.",
    )),
    ({"measure": "level"}, (
        "Biên lãi gộp 57%, so với mặt bằng ⟦45%⟧ trước đây.", "Phí ở mức cao hơn mức cơ sở ⟦7%⟧ được hoãn.", "Thuế ở mức thấp hơn mức cơ sở ⟦10%⟧ được hoãn.",
    )),
    ({"measure": "multiple"}, ("Quỹ nên giữ từ ⟦2-2,5 lần⟧ số chi.",)),
    ({"measure": "share", "unit": "%"}, ("Đội đi được ⟦khoảng 1/3⟧ quãng đường.",)),
]
# fmt: on
