"""Phrases that newspapers use for one another: the first of a group stands for all of it.

Only phrases that mean the same wherever a newspaper prints them; a word with a second meaning stays out, or keeps out of
it as a group of its own: the "đoạt" of "chiếm đoạt" wins nothing. An abbreviation that the other pack knows too stands first in both.
"""

from factcheck.languages.lexicon import groups

_GROUPS = """
tử vong; thiệt mạng; qua đời; bỏ mạng; chết
hy sinh; hi sinh
bị thương; bị thương tích
điều trị; chữa trị
nhập viện; vào viện
xuất viện; ra viện
ca mắc; ca nhiễm; trường hợp mắc; trường hợp nhiễm
vắc xin; vaccine; vaccin; vacxin; văcxin
phát hiện; tìm thấy; tìm ra
công bố; thông báo; loan báo
cho biết; cho hay; nói rằng; nói thêm; cho biết thêm; thông tin thêm; chia sẻ rằng; chia sẻ thêm; tiết lộ
cho rằng; nhận định; nhận định rằng; đánh giá rằng
giải thích; lý giải; lí giải
đồng ý; chấp thuận; tán thành; nhất trí
từ chối; khước từ
yêu cầu; đòi hỏi
đề nghị; đề xuất; kiến nghị
phê duyệt; chuẩn y
cấm; không cho phép; nghiêm cấm
bãi bỏ; xóa bỏ
trái phép; bất hợp pháp; phi pháp
bắt đầu; khởi đầu; mở đầu
kết thúc; chấm dứt; khép lại
khai mạc; mở màn
bế mạc; hạ màn; khép màn
hoãn; trì hoãn; tạm hoãn
ngừng; dừng; ngưng
ngưng tụ
thực hiện; tiến hành; triển khai; thi hành
hoàn thành; hoàn tất; làm xong
tổ chức; diễn ra
tổ chức tín dụng
tổ chức quốc tế
tổ chức phi chính phủ
tham gia; tham dự; góp mặt
hỗ trợ; trợ giúp
giúp; giúp đỡ
kỳ vọng; kì vọng; mong đợi; mong chờ; trông đợi
phần lớn; đa phần; đa số
hầu hết; gần như toàn bộ; gần như tất cả
toàn bộ; tất cả; toàn thể; hết thảy
nhiều; rất nhiều; đông đảo
một số; một vài; vài
khó khăn; trở ngại; vướng mắc
nguyên nhân; lý do; lí do
hậu quả; hệ quả
ảnh hưởng; tác động
thiệt hại; tổn thất
quan trọng; trọng yếu; then chốt
nhanh chóng; mau chóng
khẩn trương; gấp rút
ngay lập tức; lập tức; tức thì
hiện nay; hiện tại; hiện giờ
trước đây; trước kia
gần đây; mới đây; vừa qua
đến nay; tới nay; cho đến nay; cho tới nay
tuần trước; tuần rồi
cùng kỳ; cùng kì; cùng kỳ năm trước; cùng kỳ năm ngoái; cùng thời điểm năm trước; cùng thời điểm năm ngoái
so với; so sánh với
so với năm trước; so với năm ngoái
lần đầu tiên; lần đầu
cuối cùng; sau cùng
đồng thời; cùng lúc
đặc biệt là; nhất là
hơn nữa; ngoài ra; bên cạnh đó; thêm vào đó
dù; mặc dù; dẫu; tuy
vì; bởi vì; do; bởi; tại vì
để; nhằm; với mục đích
nhưng; tuy nhiên; thế nhưng
khi; lúc
khoảng; xấp xỉ; ước chừng
gồm; bao gồm; gồm có
liên quan; liên quan đến; liên quan tới; dính líu
bảo đảm; đảm bảo
bổ sung; thêm vào
nâng cao; cải thiện
tăng cường; đẩy mạnh
mở rộng; nới rộng
rời; rời khỏi
vô địch; đăng quang
giành; giành được; đoạt; đoạt được
chiếm đoạt
cưỡng đoạt
thất bại; thua cuộc; bại trận
trận đấu; trận cầu
thủ môn; thủ thành
huy chương vàng; hcv
huy chương bạc; hcb
huy chương đồng; hcđ
huấn luyện viên; hlv
câu lạc bộ; clb
giảm; sụt; sụt giảm; đi xuống; suy giảm
sụt lún; lún sụt
sụt lở
tăng; gia tăng; tăng thêm; đi lên; leo thang
giá trị gia tăng; gtgt; vat
đạt; đạt được; đạt mức; ở mức; đạt tới; đạt mốc; đạt ngưỡng; cán mốc; chạm mốc; chạm ngưỡng
vượt; vượt qua; vượt mức; vượt mốc; vượt ngưỡng
kế hoạch đề ra; chỉ tiêu đề ra; mục tiêu đề ra; kế hoạch đặt ra; chỉ tiêu đặt ra; mục tiêu đặt ra
chiếm; chiếm tới; chiếm khoảng
ước đạt; ước tính đạt; ước tính
dự kiến; dự định; dự tính; theo kế hoạch
dự báo; dự đoán; tiên đoán
tổng cộng; tổng số; cộng lại
trung bình; bình quân
giá trị; trị giá
tỷ lệ; tỉ lệ
tỷ trọng; tỉ trọng
tỷ giá; tỉ giá
tỷ suất; tỉ suất
tỷ phú; tỉ phú
doanh thu; doanh số
doanh số cho vay
thua lỗ; bị lỗ
thiếu; thiếu hụt
lợi nhuận trước thuế; lãi trước thuế; lntt
lợi nhuận sau thuế; lãi sau thuế; lnst
lợi nhuận gộp; lãi gộp
lợi nhuận ròng; lãi ròng
bán được; tiêu thụ được
xuất khẩu; bán ra nước ngoài
nhập khẩu; mua từ nước ngoài
xuất nhập khẩu; xnk
mua; mua vào
rót vốn; đổ vốn
công ty; doanh nghiệp; dn
công ty cổ phần; ctcp
trách nhiệm hữu hạn; tnhh
hội đồng quản trị; hđqt
đại hội đồng cổ đông; đhđcđ; đhcđ
tổng giám đốc; tgđ
ceo; giám đốc điều hành
hợp tác xã; htx
ngân hàng; nhà băng
ngân hàng nhà nước; nhnn
ngân hàng thế giới; world bank; wb
imf; quỹ tiền tệ quốc tế
cổ phiếu; mã cổ phiếu
thị trường chứng khoán; ttck
bất động sản; bđs; địa ốc
khu công nghiệp; kcn
cụm công nghiệp; ccn
khu đô thị; kđt
ngân sách nhà nước; nsnn
giải phóng mặt bằng; gpmb
gdp; tổng sản phẩm quốc nội; tổng sản phẩm trong nước
tổng sản phẩm trên địa bàn; grdp
cpi; chỉ số giá tiêu dùng
fdi; đầu tư trực tiếp nước ngoài
bảo hiểm xã hội; bhxh
bảo hiểm y tế; bhyt
bảo hiểm thất nghiệp; bhtn
sa thải; cho thôi việc; cho nghỉ việc
nghỉ hưu; về hưu
mất việc; mất việc làm
sáp nhập; sát nhập
ký kết; kí kết
kinh tế; nền kinh tế
nông dân; bà con nông dân; nhà nông
ngư dân; bà con ngư dân
người dân; dân chúng; bà con
thịt lợn; thịt heo
đàn lợn; đàn heo
lợn hơi; heo hơi
trái cây; hoa quả
trẻ em; trẻ nhỏ; em nhỏ
đàn ông; nam giới
phụ nữ; nữ giới
người lao động; nlđ
phụ huynh; phụ huynh học sinh; cha mẹ học sinh
tốt nghiệp
trung học phổ thông; thpt
trung học cơ sở; thcs
đại học; đh
bác sĩ; bác sỹ
tiến sĩ; tiến sỹ
ca sĩ; ca sỹ
nghệ sĩ; nghệ sỹ
bệnh viện; bv
cảnh sát; công an
cảnh sát biển
cảnh sát giao thông; csgt
phòng cháy chữa cháy; pccc
tai nạn; vụ tai nạn
tai nạn giao thông; tngt
hỏa hoạn; vụ hỏa hoạn; vụ cháy; đám cháy
nghi phạm; nghi can
nạn nhân; người bị hại; bị hại
kết án; tuyên phạt
xử phạt; phạt
tòa án nhân dân; tand
viện kiểm sát nhân dân; vksnd
cấp phép; cấp giấy phép
giấy phép lái xe; gplx; bằng lái xe; bằng lái
ô tô; ôtô; xe ô tô; xe ôtô; xe hơi
xe máy; mô tô; xe mô tô; môtô
máy bay; phi cơ; tàu bay
sân bay; cảng hàng không; phi trường
tàu hỏa; xe lửa
cao tốc; đường cao tốc
khởi công; động thổ
khánh thành; cắt băng khánh thành
đi vào hoạt động; đưa vào hoạt động; đưa vào khai thác; đưa vào sử dụng; đưa vào vận hành; đi vào khai thác
xây dựng; xây; xây cất
sửa chữa; tu sửa
ủy ban nhân dân; ubnd
hội đồng nhân dân; hđnd
thành phố; tp
thành phố hồ chí minh; tp hồ chí minh; tp hcm; tphcm
giao thông vận tải; gtvt
giáo dục và đào tạo; gd đt; gd và đt; gdđt
tài nguyên và môi trường; tn mt; tnmt
nông nghiệp và phát triển nông thôn; nn ptnt
kế hoạch và đầu tư; kh đt
đồng bằng sông cửu long; đbscl
quốc gia; đất nước
hoa kỳ; hoa kì; nước mỹ
liên hợp quốc; liên hiệp quốc; lhq
eu; liên minh châu âu
trên toàn quốc; cả nước; toàn quốc; trên cả nước
toàn cầu; trên toàn thế giới; trên thế giới
khách du lịch; du khách
kỷ niệm; kỉ niệm
kỷ lục; kỉ lục
kỷ luật; kỉ luật
kỹ năng; kĩ năng
kỹ thuật; kĩ thuật
kỳ thi; kì thi
học kỳ; học kì
quản lý; quản lí
xử lý; xử lí
hợp lý; hợp lí
"""

SYNONYMS = groups(_GROUPS)
