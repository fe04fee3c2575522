"""Sentences in which phrases are said for one another; a group is named by its first phrase."""

# what must stand in the slot → the groups of which every phrase may
ALIKE = {
    # what people do
    "Bà Lụa {} về men lam.": "nói; biết; lo lắng; suy nghĩ; thảo luận; hướng dẫn; vui mừng; khuyến cáo; tìm kiếm",
    "Lò gốm {} men lam.": "sử dụng; sản xuất; kinh doanh; cung cấp; mua; tặng; bảo vệ; chuyển; lựa chọn; tích lũy; dành dụm; sắp xếp; yêu thích; đưa ra; muốn; nhìn thấy; xem; chờ; che giấu; tăng; giảm thiểu",
    "Phiên chợ {} khách gần xa.": "thu hút; ngăn",
    "Dân quân {} Ngói đêm qua.": "bắt giữ; tạm giam; lừa; giết; đánh; cứu; chữa; chỉ trích; khen ngợi; ủng hộ; phản đối; xin lỗi",
    "Ngói {} đêm qua.": "bị bắt; trốn; mất tích; sơ tán; mang thai; sinh con; kết hôn; ly hôn; trúng tuyển; trượt; ghi bàn; từ chức; bốc thăm; trở lại; sinh sống; xuất hiện",
    "Hai làng {} ở bến chợ.": "gặp gỡ; đàm phán; hợp tác; đối đầu; xung đột; đánh nhau; cạnh tranh; biểu tình; cố gắng",
    "Trạm y tế {} cúm cho lợn.": "phòng ngừa; tiêm chủng",
    "Bệnh cúm {} ra xóm Lò.": "lây lan",
    "Kho củi {} lúc 9h.": "bốc cháy; phát nổ; va chạm; xảy ra",
    "Mưa đá {} lò gốm.": "phá hủy; gây",
    "Tranh gốm {} hôm ấy.": "ra mắt; công chiếu; đăng tải",
    "Làng gốm {} bên sông Lam.": "thành lập; tọa lạc",
    # who and what
    "Truyện kể về {} xóm Lò.": "bố mẹ; bạn bè; giáo viên; học sinh; giới trẻ; trẻ em; gia đình; chàng trai; cô gái; người cao tuổi; nhà khoa học; bệnh nhân; thai phụ; khán giả; người hâm mộ; tài xế; binh sĩ; thủ tướng; thi thể; con gái; người nước ngoài",
    "Truyện kể về {} hôm ấy.": "chiến tranh; sự việc; trường học; việc làm; số tiền; giá; số lượng; nơi; ý kiến; động đất; bão; lũ lụt; sạt lở; hạn hán; mưa lớn; trái đất; tang lễ; cuộc họp; chuyến thăm; bầu cử; pháp luật; phương pháp; nguy cơ; ca phẫu thuật; xe cấp cứu; ngôi nhà; đường phố; trụ sở; nhà máy; tiền lương; học phí",
    "Na thích {} hôm ấy.": "bộ phim; bức ảnh; mạng xã hội; điện thoại di động; máy tính xách tay; internet; vòng chung kết; ngôi vô địch; sân vận động; chung kết; đoạn clip; tên gọi; xu hướng; mục đích",
    "Ngói lĩnh án {} hôm ấy.": "tù chung thân",
    # how, when and why
    "Xóm Lò đón {} khách.": "hàng nghìn",
    "Chiếc bình {} đỏ men.": "to; bé nhỏ; rất; đầu tiên; xinh đẹp; ngày càng; nổi tiếng; khác nhau; giống; hư hỏng; phù hợp",
    "Thợ gốm {} dọn lò.": "hằng năm; hằng ngày; hằng tháng; hôm nay; hôm qua; thời gian tới; ngày nay; cần; có thể; dễ; chủ yếu",
    "Thợ gốm về muộn, {} lò nguội.": "do đó; ví dụ; nếu",
    "Lò nứt {} hôm ấy.": "nghiêm trọng",
    "Lớp nặn gốm dạy {}.": "trực tuyến",
}
