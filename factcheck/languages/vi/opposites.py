"""Words that turn a statement round: opposites, words for another kind of the same, and denials.

An opposite refutes where it stands among the same words. So only words that cannot both be true of one thing are
opposites; "A thắng B" and "B thua A" say the same, and such words only make another kind of it.
"""

from factcheck.languages.lexicon import listed, pairs

_OPPOSITES = """
tăng: giảm
tăng trưởng dương: tăng trưởng âm
tăng tốc: giảm tốc, chậm lại
lên: xuống
cao: thấp
nhiều: ít
lớn: nhỏ
dài: ngắn
nhanh: chậm
sớm: muộn
nóng: lạnh
đắt: rẻ
dễ: khó
giàu: nghèo
tốt: xấu, kém
mạnh lên: yếu đi, suy yếu
vượt: hụt
đứng đầu: đứng cuối
đầu năm: cuối năm
đầu tháng: cuối tháng
đầu tuần: cuối tuần
đầu tiên: cuối cùng
nửa đầu: nửa cuối
ông: bà
sáng: chiều, tối, đêm
trưa: tối, đêm
chiều: tối, đêm
chạy vào: chạy ra
đi vào: đi ra
mở cửa: đóng cửa
mở rộng: thu hẹp
khai mạc: bế mạc
nhập viện: xuất viện
trúng tuyển: trượt
có lãi: thua lỗ
báo lãi: báo lỗ
lợi nhuận: thua lỗ
lợi nhuận ròng: lỗ ròng
lợi nhuận sau thuế: lỗ sau thuế
xuất siêu: nhập siêu
thặng dư: thâm hụt
bội thu: bội chi
mua ròng: bán ròng
thừa: thiếu
đủ: thiếu
đồng ý: phản đối, từ chối
ủng hộ: phản đối
cho phép: cấm
thừa nhận: phủ nhận
hợp pháp: trái phép
hợp lệ: không hợp lệ
tích cực: tiêu cực
thuận lợi: khó khăn
an toàn: nguy hiểm
dương tính: âm tính
miễn phí: thu phí
bắt buộc: tự nguyện
công khai: bí mật
có mặt: vắng mặt
sống sót: tử vong
to: nhỏ, bé
rộng: hẹp
dày: mỏng
đúng hạn: quá hạn, trễ hạn
bác bỏ: thừa nhận, đồng ý
nới lỏng: siết chặt, thắt chặt
đẩy nhanh: làm chậm
gia nhập: rút khỏi
ca ngợi: chỉ trích
bắt giữ: trả tự do
tăng giá: giảm giá
lên giá: xuống giá
kịp thời: chậm trễ
đơn giản: phức tạp
bên trong: bên ngoài
phía trên: phía dưới
bên trái: bên phải
đầu mùa: cuối mùa
đầu giờ: cuối giờ
đầu quý: cuối quý
"""

_CONTRASTS = """
hợp nhất: công ty mẹ, riêng lẻ
báo cáo tài chính hợp nhất: báo cáo tài chính riêng
trước: sau
lợi nhuận trước thuế: lợi nhuận sau thuế
hôm nay: hôm qua
thắng: thua
giành: mất
bắt đầu: kết thúc
cao hơn: thấp hơn
nhiều hơn: ít hơn
lớn hơn: nhỏ hơn
nhanh hơn: chậm hơn
nam: nữ, bắc
đàn ông: phụ nữ
đông: tây
mua: bán
mua vào: bán ra
xuất khẩu: nhập khẩu
xuất: nhập
cao nhất: thấp nhất
lớn nhất: nhỏ nhất
nhiều nhất: ít nhất
tối đa: tối thiểu
ngắn hạn: trung hạn, dài hạn
bán lẻ: bán buôn, bán sỉ
trực tiếp: gián tiếp, trực tuyến
công lập: tư thục, dân lập
trong nước: nước ngoài
nội địa: quốc tế
thành thị: nông thôn
thường trú: tạm trú
huy động: cho vay
huy chương vàng: huy chương bạc, huy chương đồng
vô địch: á quân
"""

_NO_NEGATION = """
không chỉ, không những, không riêng, không nhất thiết, không khí, không gian, không quân, không phận, không lưu, hàng không,
phòng không, không kích, không người lái, không dây, không ngừng, không ít, không quá, không dưới, không kém, không lâu,
chưa kể, chưa nói, chưa đầy, chưa tới
"""
_NO_RANK = """
duy nhất, thống nhất, hợp nhất, đồng nhất, nhất trí, nhất quán, nhất định, nhất là, nhất thiết, ít nhất, bất nhất
"""

TURNS = {
    "opposite": pairs(_OPPOSITES),
    "contrast": pairs(_CONTRASTS),
    "rank": {
        **listed("nhất, đầu tiên, thứ nhất", 1),
        **listed("thứ hai, thứ nhì", 2),
        "thứ ba": 3,
        "thứ tư": 4,
        "thứ năm": 5,
        "thứ sáu": 6,
        "thứ bảy": 7,
        "thứ tám": 8,
        "thứ chín": 9,
        "thứ mười": 10,
        **listed(_NO_RANK, 0),
    },
    "negation": {
        **listed("không, không hề, không thể, không phải, chưa, chưa từng, chưa hề, chưa thể, chẳng"),
        **listed(_NO_NEGATION, False),
    },
}
