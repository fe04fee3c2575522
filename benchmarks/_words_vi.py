"""Words and sentences of the invented Vietnamese news. All of them are ours."""

AREAS = (
    "cả nước|TP.HCM|Hà Nội|Hải Phòng|Đà Nẵng|Cần Thơ|tỉnh Đồng Nai|tỉnh Nghệ An|tỉnh Thanh Hóa|tỉnh Quảng Ninh|tỉnh Bắc Ninh"
    "|tỉnh Lạng Sơn|tỉnh Lâm Đồng|tỉnh Khánh Hòa|tỉnh Gia Lai|tỉnh Đắk Lắk|tỉnh An Giang|tỉnh Đồng Tháp|tỉnh Cà Mau|tỉnh Tây Ninh"
    "|tỉnh Phú Thọ|tỉnh Lào Cai|tỉnh Sơn La|tỉnh Điện Biên|tỉnh Lai Châu|tỉnh Cao Bằng|tỉnh Hưng Yên|tỉnh Ninh Bình|tỉnh Hà Tĩnh"
    "|tỉnh Quảng Trị|tỉnh Quảng Ngãi|tỉnh Vĩnh Long|Mỹ|Trung Quốc|Nhật Bản|Thái Lan|Hàn Quốc|Ấn Độ"
).split("|")
# what is counted: the noun, its unit as printed, how large it is (a power of ten)
NOUNS = tuple(
    (noun, unit, int(size))
    for noun, unit, size in (
        line.split(";")
        for line in (
            "kim ngạch xuất khẩu {goods};triệu USD;2|kim ngạch nhập khẩu {goods};triệu USD;2|doanh thu bán {goods};tỷ đồng;2"
            "|lợi nhuận từ mảng {goods};tỷ đồng;1|thu ngân sách từ {goods};tỷ đồng;2|sản lượng {goods} {kind};nghìn tấn;2"
            "|lượng {goods} {kind};tấn;3|giá trị hợp đồng {goods} {kind};tỷ đồng;2|số cửa hàng bán {goods} {kind};cửa hàng;2"
            "|chi phí vận chuyển {goods} {kind};tỷ đồng;1|diện tích kho chứa {goods} {kind};m2;4|số lao động làm {goods} {kind};người;3"
            "|công suất các xưởng {goods} {kind};tấn;3|dư nợ của các nhà làm {goods} {kind};tỷ đồng;3|số đơn đặt {goods} {kind};đơn;4"
            "|vốn góp vào các dự án {goods} {kind};triệu USD;1|tồn kho {goods} {kind};tấn;2|giá trị lô hàng {goods} {kind};triệu USD;1"
            "|tiền thuê mặt bằng bán {goods} {kind};tỷ đồng;1|khoản vay mua máy cho xưởng {goods} {kind};tỷ đồng;1"
        ).split("|")
    )
)
GOODS = (
    "cà phê|hạt điều|thép cuộn|tôm thẻ|dây cáp điện|ván ép|xi măng|sợi bông|gạo thơm|hồ tiêu|cao su|giày da|túi xách|đồ gỗ|linh kiện|máy bơm"
    "|phân bón|thức ăn chăn nuôi|sữa bột|bánh kẹo|nước mắm|chè xanh|vải thiều|thanh long|sầu riêng|cá tra|nhựa nguyên sinh|bao bì|kính xây dựng"
    "|gạch ốp|sơn nước|xe tải nhẹ|xe máy điện|lốp xe|ắc quy|pin mặt trời|điện gió|than cám|dầu nhờn|khí hóa lỏng|giấy in|sách giáo khoa"
    "|thuốc viên|thiết bị y tế|phần mềm|thẻ trả trước|vé máy bay|phòng khách sạn|căn hộ|đất nền|bảo hiểm nhân thọ|chứng chỉ quỹ|trái phiếu"
    "|hoa cắt cành|rau sạch|mật ong|tinh bột sắn|đường mía|muối biển|gốm sứ|lụa tơ tằm"
).split("|")
KINDS = (
    "đạt chuẩn hữu cơ|qua cửa khẩu phụ|giao ngay|của khối tư nhân|bán trong nước|ở các huyện miền núi|loại cao cấp|dùng một lần|theo đơn đặt trước"
    "|ký qua mạng|xuất sang Nam Á|của nhóm hộ nhỏ|trong các khu chế xuất|bán qua đại lý|đóng gói sẵn|chưa qua chế biến|có vốn nước ngoài"
    "|thuộc diện hỗ trợ|giao tại cảng|đăng ký mới|cho thị trường nông thôn|ở vùng ven biển|tái chế|mua trả góp|của chuỗi siêu thị"
).split("|")
SYLLABLES = (
    "Lam|Hà|An|Phú|Minh|Cát|Sơn|Thủy|Đại|Hưng|Tân|Kỳ|Vạn|Lộc|Hải|Triều|Bình|Sa|Nam|Yên|Trúc|Khê|Gia|Mỹ|Thiên|Bảo|Long|Viên|Khang|Ninh|Điền"
    "|Sương|Kim|Giao|Mộc|Thạch|Vinh|Quế|Đăng|Châu|Hoàn|Lĩnh|Trà|Vũ|Dương|Tường|Mai|Hợp"
).split("|")
COMPANIES = "Công ty Cổ phần {goods} {name}|Tập đoàn {name}|Công ty TNHH {name}|Ngân hàng {name}|Tổng công ty {name}|Quỹ đầu tư {name}".split(
    "|"
)
PERSONS = "ông Đỗ Văn Thường|bà Lý Thị Mơ|ông Tạ Quang Bền|bà Hồ Ngọc Vân|ông Phan Khắc Tường|bà Cù Thu Lệ|ông Kiều Đình Sáu|bà Mạc Hoài Chi".split(
    "|"
)
OFFICES = "Tổng cục Thống kê|Bộ Công Thương|Tổng cục Hải quan|Ngân hàng Nhà nước|Sở Tài chính|Hiệp hội các nhà làm {goods}|Cục Thuế|Ban quản lý các khu công nghiệp".split(
    "|"
)
PERIODS = {
    "year": "năm {year}|cả năm {year}",
    "quarter": "quý {quarter}/{year}|trong quý {quarter}/{year}",
    "month": "tháng {month}/{year}|trong tháng {month}/{year}",
    "half": "6 tháng đầu năm {year}",
    "nine": "9 tháng đầu năm {year}",
}
QUARTERS = ("I", "II", "III", "IV")
UP, DOWN, ABOUT = ("tăng", "tăng thêm", "cao hơn"), ("giảm", "sụt"), ("khoảng", "gần", "hơn", "trên")
MARKS, OF, LOAN, LABEL = (".", ","), "của", "tỷ đồng", "mang nhãn {name}"
MONTHS = tuple(map(str, range(1, 13)))
FIGURED = (
    "{Period}, {subject} đạt {level}, {moved} so với cùng kỳ năm trước{tail}.",
    "Theo {office}, {subject} {period} đạt {level}{tail}.",
    "{Period}, {subject} {moved} so với cùng kỳ, lên {level}, còn {other} ở mức {level2}{tail}.",
    "Tính chung {period}, {subject} đạt {level}, trong đó {goods} của {company} là {part}, chiếm {share}.",
    "{Company} cho biết {noun} {period} của đơn vị này là {own}, {ownmoved} so với cùng kỳ năm trước{tail}.",
    "Đáng chú ý, {subject} {moved} trong {period}{tail}.",
    "Cũng theo {office}, {share} số hộ được hỏi nói rằng {other} sẽ khó đạt {level2} nếu {reason}.",
    "Năm {next}, {company} đặt mục tiêu {noun} là {plan}, {growth} so với năm {year}{tail}.",
    "Riêng {area}, {noun} {period} vào {about} {level}, còn {goods} {kind} gấp {times} lần khi trước, dù {reason}.",
    "Giá {goods} tại {area} {movedby} đồng/kg, giá {goods} {kind} xuống còn {price} đồng/kg{tail}.",
    "Lãi suất cho vay mua {goods} bình quân là {rate}/năm, {points} điểm phần trăm so với đầu năm{tail}.",
    "Đến hết năm {year}, {other} đạt {level2}, bằng {attained} kế hoạch{tail}.",
    "Vốn mà {company} bỏ vào {goods} {kind} là {loan}, đủ để mở rộng xưởng rộng {ground} ha tại {area}, còn khoản vay cho {goods} {kind} là {usd} USD{tail}.",
    "Số liệu của {office} cho thấy {subject} chiếm {share} toàn ngành, còn {other} chiếm {share2}{tail}.",
    "Dự báo {subject} năm {next} sẽ {growth}, theo {person} của {company}.",
    "Lượng {goods} {kind} được giao dịch là {ground} nghìn tấn, giá bình quân của {goods} là {usd} USD/tấn{tail}.",
    "Mỗi xưởng {goods} {kind} cần {ground} lao động và {loan} vốn lưu động, trong khi {reason}.",
)
DATED = (
    "Ngày {day}/{month}/{year}, {company} và {office} đã ký bản ghi nhớ về {goods}{tail}.",
    "Nghị định số {day}/{year}/NĐ-CP đã sửa nhiều điều về cách quản lý {goods}, song {reason}.",
    "Từ năm {year}, {person} đã nhiều lần nói rằng {reason}{tail}.",
    "Cuộc họp sáng {day}/{month} tại {area} bàn về việc {reason}, và chưa đi đến kết luận nào.",
    "Dự án này được {office} phê duyệt từ tháng {month}/{year}, nhưng đến nay {reason}.",
)
PLAIN = (
    "{Person} nói rằng {reason}, và đó là điều mà những người làm {goods} lo nhất lúc này.",
    "Theo {person}, {company} không định dừng lại ở {goods} mà còn tìm bạn hàng mới tại {area}{tail}.",
    "{Office} cho rằng {reason}{tail}.",
    "Người mua {goods} {kind} nay hỏi kỹ hơn về nguồn gốc, cách giữ hàng và thời gian giao{tail}.",
    "Trong khi đó, {company} vẫn giữ kín kế hoạch về {goods} {kind}{tail}.",
    "Với {goods} {kind}, điều đáng bàn là {reason}, chứ không phải giá bán trước mắt.",
    "Nhiều nhà làm {goods} ở {area} phải đổi cách bán hàng{tail}.",
    "“Chúng tôi chỉ mong {reason2}”, {person} của {company} chia sẻ.",
    "{Area} được xem là nơi có nhiều lợi thế về {goods}{tail}, dù {reason}.",
    "Câu chuyện của {company} cho thấy {reason}.",
    "Điều này khiến các bên phải ngồi lại với nhau{tail}.",
    "Tuy vậy, {reason}.",
)
TAILS = (
    "||, trong lúc {reason} và {reason}|, một phần vì {reason}, phần khác nhờ {reason2}| trong bối cảnh {reason}| nhờ {reason2}|, theo báo cáo vừa gửi {office}|, dù {reason}| do {reason}"
    "|, phần lớn là {goods} {kind}| sau khi {company} đổi cách làm với {goods}|, điều mà {person} gọi là bất ngờ"
).split("|")
CAUSES = (
    "sức mua ở nông thôn|giá nguyên liệu|nhịp bốc dỡ ở các bến bãi|lượng khách nước ngoài|việc cấp phép ở cấp huyện|chuyện thay máy ở các xưởng cũ|tỷ giá"
    "|thủ tục vay vốn|mùa mưa năm nay|nguồn lao động lành nghề|cuộc đua giảm giá giữa các đối thủ trong vùng|mạng lưới kho lạnh|chi tiêu của người dân thành thị"
    "|cước tàu biển tuyến xa|cách tính của từng địa phương|con đường nối ra cảng|việc chia sẻ dữ liệu giữa các bên|quy định về nhãn mác|lòng tin của bạn hàng"
    "|nguồn nước tưới ở thượng nguồn|việc bàn giao mặt bằng sạch|hệ thống truy xuất nguồn gốc|khâu kiểm dịch tại cửa khẩu|giá điện giờ cao điểm|thói quen mua sắm qua điện thoại"
).split("|")
EFFECTS = (
    "còn yếu|chưa chịu dịu lại|vẫn chậm hơn mong đợi|thay đổi liên tục khiến người bán khó xoay xở|đi ngang suốt nhiều tuần liền|cần thêm thời gian để ổn định"
    "|chưa theo kịp đà mở rộng của thị trường|làm nhiều chủ xưởng nản lòng|khó đoán hơn hẳn mọi khi|đang được bàn lại từ đầu|gây tranh cãi ở nhiều nơi"
    "|mới chỉ khá lên ở vài địa phương|chưa có lời giải thỏa đáng|ngày càng phụ thuộc vào vài bạn hàng lớn|vẫn là nút thắt lâu năm|đã bớt căng nhưng chưa hết lo"
    "|bị xem nhẹ trong một thời gian dài|đang đẩy chi phí lên cao|còn tùy vào phản ứng của bên mua|vẫn được giữ như cũ"
).split("|")
HOPES = (
    "những đơn hàng ký từ trước|việc bỏ bớt giấy tờ|nguồn vốn rẻ của các quỹ địa phương|sự hỗ trợ của bạn hàng lâu năm|thời tiết thuận hơn mọi khi|giá cước đã dịu lại"
    "|lớp quản lý trẻ chịu đổi mới|cách bán hàng qua mạng|việc nối lại các chuyến bay thẳng|một vụ mùa không có sâu bệnh"
).split("|")
