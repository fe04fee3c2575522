"""Phrases that newspapers use for one another: the first of a group stands for all of it.

Only phrases that mean the same wherever a newspaper prints them; a word with a second meaning stays out.
"""

_GROUPS = """
tử vong; thiệt mạng; qua đời; mất mạng; bỏ mạng
phát hiện; tìm thấy; tìm ra
công bố; tiết lộ; thông báo
đồng ý; chấp thuận; tán thành; nhất trí
yêu cầu; đòi hỏi; đề nghị
cho biết; chia sẻ; thông tin; cho hay; nói rằng; cho rằng; nhận định; nhấn mạnh; khẳng định; đánh giá rằng
bắt đầu; khởi đầu; mở đầu
kết thúc; chấm dứt; khép lại
thực hiện; tiến hành; triển khai; thi hành
hoàn thành; hoàn tất; làm xong
tổ chức; diễn ra
tham gia; tham dự; góp mặt
giúp; giúp đỡ; hỗ trợ; trợ giúp
mong muốn; mong đợi; kỳ vọng; kì vọng; mong chờ; trông đợi
chủ yếu; phần lớn; đa phần; đa số; hầu hết
khó khăn; trở ngại; vướng mắc
nguyên nhân; lý do; lí do
hậu quả; hệ quả
quan trọng; trọng yếu; then chốt; thiết yếu
nhanh chóng; mau chóng; khẩn trương
ngay lập tức; lập tức; tức thì
hiện nay; hiện tại; hiện giờ
trước đây; trước kia; trước đó
gần đây; mới đây; vừa qua
vô địch; đăng quang
giành; giành được; đoạt; đoạt được
thất bại; thua cuộc; bại trận
huấn luyện viên; hlv
câu lạc bộ; clb
ủy ban nhân dân; ubnd
hội đồng nhân dân; hđnd
thành phố hồ chí minh; tp hồ chí minh; tp hcm; tphcm; sài gòn
giao thông vận tải; gtvt
giáo dục và đào tạo; gd đt; gd và đt; gdđt
trung học phổ thông; thpt
trung học cơ sở; thcs
đại học; đh
tuyển sinh; xét tuyển
tiêu thụ; bán ra
bệnh viện; bv
xuất khẩu; bán ra nước ngoài
nhập khẩu; mua từ nước ngoài
doanh thu; doanh số
nghi phạm; nghi can
thua lỗ; bị lỗ
giảm; sụt; sụt giảm; đi xuống
tăng; gia tăng; tăng thêm; nhích lên; đi lên; leo thang
cao hơn; nhiều hơn; lớn hơn
thấp hơn; ít hơn; nhỏ hơn; kém hơn
đạt; đạt được; đạt mức; ở mức; đạt tới
chiếm; chiếm tới; chiếm khoảng
ước đạt; ước tính đạt; ước tính
kế hoạch; chỉ tiêu; mục tiêu
vượt; vượt qua; vượt mức
tổng cộng; tổng số; cộng lại
trung bình; bình quân
giá trị; trị giá
tỷ lệ; tỉ lệ; tỷ trọng; tỉ trọng
hơn nữa; ngoài ra; bên cạnh đó; thêm vào đó
công ty; doanh nghiệp
ngân hàng; nhà băng
người dân; dân chúng; bà con
công nhân; người lao động
trẻ em; trẻ nhỏ; em nhỏ
cảnh sát; công an
tai nạn; vụ tai nạn
bị thương; thương tích
hỏa hoạn; cháy; đám cháy
cấp cứu; cứu chữa
khởi công; động thổ
khánh thành; đưa vào hoạt động; đưa vào khai thác; đi vào hoạt động; đưa vào sử dụng
xây dựng; xây; xây cất
sửa chữa; tu sửa; khắc phục
mua; mua lại; mua vào
phê duyệt; thông qua; chuẩn y
ban hành; đưa ra
cấp phép; cấp giấy phép
xử phạt; phạt; phạt tiền
thiệt hại; tổn thất
nâng; nâng lên; đưa lên
dự kiến; dự định; theo kế hoạch
dự báo; dự đoán; tiên đoán
so với; so sánh với; đối chiếu với
cùng kỳ; cùng kì; cùng kỳ năm trước; cùng kỳ năm ngoái; cùng thời gian
năm ngoái; năm trước
toàn bộ; tất cả; toàn thể; hết thảy
nhiều; rất nhiều; đông đảo; hàng loạt
một số; một vài; vài
bao gồm; gồm; gồm có
liên quan; liên quan đến; dính líu
ảnh hưởng; tác động
bảo đảm; đảm bảo
dù; mặc dù; dẫu; tuy
vì; bởi vì; do; bởi; tại vì
để; nhằm; với mục đích
nhưng; tuy nhiên; song; thế nhưng
khi; lúc; trong khi
nơi; chỗ
rời; rời khỏi; từ bỏ
kỷ niệm; kỉ niệm
kỹ năng; kĩ năng
kỹ thuật; kĩ thuật
cấm; không cho phép; nghiêm cấm
loại bỏ; bãi bỏ; xóa bỏ
bổ sung; thêm vào
đặc biệt; nhất là
đồng thời; cùng lúc
cuối cùng; sau cùng
đầu tiên; thứ nhất; lần đầu
giao dịch; mua bán
cổ phiếu; mã cổ phiếu
thị trường; thương trường
kinh tế; nền kinh tế
quốc gia; đất nước
trên toàn quốc; cả nước; toàn quốc
khách du lịch; du khách; khách tham quan
nạn nhân; người bị hại; bị hại
"""

SYNONYMS = {
    phrase: group[0] for group in (line.split("; ") for line in _GROUPS.strip().splitlines()) for phrase in group
}
