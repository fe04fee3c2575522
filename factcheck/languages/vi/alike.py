"""Phrases that are said for one another in the news of every day, though each stays a word of its own.

Unlike the groups of synonyms.py they only tell that a claim's words are said: they choose no sentence, and no number or
name is looked for among them. So a near meaning is enough, as long as it is never an opposite.
"""

from factcheck.languages.lexicon import groups

_DEEDS = """
sử dụng; dùng
lo lắng; lo ngại; lo âu; quan ngại
vui mừng; phấn khởi; hân hoan
khuyến cáo; khuyến nghị
tìm kiếm; kiếm tìm
thu hút; lôi cuốn
bắt giữ; tóm gọn
bị bắt; bị bắt giữ; sa lưới
tạm giam; bắt tạm giam
thảo luận; bàn luận; bàn thảo; bàn bạc
gặp gỡ; gặp mặt
đàm phán; thương lượng; thương thuyết
hợp tác; cộng tác
đối đầu; chạm trán; đụng độ
xung đột; giao tranh
chỉ trích; phê phán
khen ngợi; ca ngợi; tán dương
ủng hộ; hậu thuẫn
phản đối; chống đối
xin lỗi; tạ lỗi
đánh nhau; ẩu đả; xô xát
che giấu; bưng bít
phòng ngừa; ngăn ngừa; phòng tránh
lây lan; lây nhiễm
tiêm chủng; tiêm phòng; tiêm ngừa; chích ngừa
mang thai; có thai; mang bầu; có bầu
sinh con; sinh nở
kết hôn; cưới nhau
ly hôn; ly dị; li hôn; li dị
yêu thích; ưa thích; ưa chuộng
ra mắt; trình làng
công chiếu; khởi chiếu
đăng tải; đăng lên
trúng tuyển; thi đỗ; thi đậu
trượt; thi trượt; thi rớt
sơ tán; di tản
mất tích; biệt tích
biểu tình; tuần hành
phá hủy; tàn phá
bốc cháy; phát hỏa; bén lửa
phát nổ; nổ tung
va chạm; đâm va
ghi bàn; lập công
bốc thăm; rút thăm
từ chức; xin thôi chức
thành lập; lập nên
tọa lạc; nằm ở; nằm tại; đóng tại
cạnh tranh; ganh đua
kinh doanh; buôn bán
sản xuất; chế tạo
dành dụm; tích cóp
suy nghĩ; nghĩ ngợi
xuất hiện; lộ diện
hướng dẫn; chỉ dẫn
lựa chọn; chọn lựa; chọn
tích lũy; gom góp
sắp xếp; bố trí
cố gắng; nỗ lực; gắng sức
"""

_SAYING = """
nói; cho biết; cho hay; chia sẻ; phát biểu; bày tỏ; nhận xét; nhận định; đánh giá; nhấn mạnh; khẳng định; quả quyết; tâm sự; bộc bạch; giãi bày; kể; kể lại; nêu; nêu rõ; trả lời; thông tin; đưa tin; dẫn lời
muốn; mong muốn; mong; có ý định; mong mỏi
nhìn thấy; trông thấy; thấy; quan sát thấy
biết; hiểu; nắm được; hay biết
gây; gây ra; khiến; làm cho; dẫn đến; dẫn tới
xem; coi
chờ; đợi; chờ đợi; ngóng đợi
xảy ra; diễn ra; nảy sinh
đưa ra; đề ra; vạch ra
giảm thiểu; giảm bớt; hạn chế; cắt giảm
tăng; nâng; nâng lên; gia tăng; tăng thêm
mua; mua sắm; tậu
tặng; trao tặng; biếu; biếu tặng
lừa; lừa đảo; lừa gạt
trốn; bỏ trốn; tẩu thoát
giết; sát hại; giết hại
đánh; hành hung; đánh đập
cung cấp; cung ứng
trở lại; quay lại; quay về; trở về
ngăn; ngăn chặn; chặn; ngăn cản
sinh sống; sống; cư trú; cư ngụ; ngụ
chuyển; dời; di chuyển
bảo vệ; giữ gìn; gìn giữ
cứu; cứu sống; giải cứu; cứu thoát
chữa; chữa bệnh; điều trị; chạy chữa
"""

_PEOPLE = """
bố mẹ; cha mẹ; ba mẹ
bạn bè; bè bạn
giáo viên; thầy cô giáo; nhà giáo; thầy cô
học sinh; học trò
giới trẻ; bạn trẻ; người trẻ
trẻ em; trẻ; em bé; cháu bé
gia đình; người nhà; người thân
chàng trai; nam thanh niên
cô gái; thiếu nữ
người cao tuổi; người già; người lớn tuổi
nhà khoa học; nhà nghiên cứu; giới khoa học; giới nghiên cứu
bệnh nhân; người bệnh
thai phụ; bà bầu; phụ nữ mang thai
khán giả; người xem
người hâm mộ; cổ động viên
tài xế; lái xe; bác tài
binh sĩ; binh lính; người lính
thủ tướng; thủ tướng chính phủ
thi thể; tử thi; thi hài
con gái; ái nữ
người nước ngoài; người ngoại quốc
"""

_THINGS = """
chiến tranh; cuộc chiến
sự việc; vụ việc; sự cố
trường học; nhà trường; trường
việc làm; công việc
số tiền; khoản tiền; tiền
giá; mức giá; giá bán
số lượng; con số
nơi; khu vực; địa điểm; chỗ; vùng
ý kiến; quan điểm
động đất; trận động đất
bão; cơn bão
lũ lụt; lụt lội
sạt lở; lở đất
hạn hán; khô hạn
mưa lớn; mưa to
trái đất; địa cầu
tang lễ; đám tang; lễ tang
cuộc họp; phiên họp; buổi họp
chuyến thăm; chuyến công du
bầu cử; cuộc bầu cử
pháp luật; luật pháp
phương pháp; cách thức; phương thức
nguy cơ; rủi ro
ca phẫu thuật; ca mổ
xe cấp cứu; xe cứu thương
ngôi nhà; căn nhà
đường phố; phố xá
trụ sở; trụ sở chính
nhà máy; xí nghiệp
tiền lương; lương
học phí; tiền học
bộ phim; phim
bức ảnh; tấm ảnh; bức hình; tấm hình
mạng xã hội; mxh
điện thoại di động; điện thoại cầm tay
máy tính xách tay; laptop
internet; mạng internet
vòng chung kết; vck
ngôi vô địch; chức vô địch; ngôi vương
sân vận động; svđ
chung kết; trận chung kết
đoạn clip; clip; video; đoạn video; video clip
tù chung thân; chung thân
tên gọi; tên
xu hướng; xu thế
mục đích; mục tiêu
"""

_HOW = """
hàng nghìn; hàng ngàn
to; lớn
bé nhỏ; nhỏ; nhỏ bé
rất; vô cùng; hết sức; cực kỳ; cực kì; cực
đầu tiên; lần đầu; thứ nhất
xinh đẹp; đẹp
dễ; dễ dàng
hằng năm; hàng năm; mỗi năm
hằng ngày; hàng ngày; mỗi ngày
hằng tháng; hàng tháng; mỗi tháng
hôm nay; ngày hôm nay
hôm qua; ngày hôm qua
thời gian tới; sắp tới
ngày nay; thời nay
ví dụ; ví dụ như; chẳng hạn; chẳng hạn như; ví như
do đó; vì vậy; vì thế; do vậy; bởi vậy
nếu; nếu như
ngày càng; càng ngày càng; ngày một
cần; cần phải
có thể; có khả năng
phù hợp; thích hợp
nghiêm trọng; trầm trọng
hư hỏng; hư hại; hỏng hóc
nổi tiếng; nổi danh; trứ danh
trực tuyến; online
giống; giống như; tương tự
chủ yếu; phần nhiều
khác nhau; khác biệt
"""

_LISTS = (_DEEDS, _SAYING, _PEOPLE, _THINGS, _HOW)

ALIKE = {phrase: first for lines in _LISTS for phrase, first in groups(lines).items()}
