"""Sentences that one word turns round, words for another kind of the same, and denials."""

# what must stand in the slot → a word and its opposite, pair by pair
OPPOSITES = {
    "Giá gạo trong vùng {} từ hôm trước.": "tăng, giảm; tăng tốc, giảm tốc; tăng tốc, chậm lại",
    "Sản lượng gốm nung {} ở làng Bình Lâm.": "tăng trưởng dương, tăng trưởng âm",
    "Mực nước hồ Cấm Sơn {} nhanh đêm qua.": "lên, xuống",
    "Đỉnh lũ sông Cấm năm nay {} hiếm thấy.": "cao, thấp; nhanh, chậm; sớm, muộn; dài, ngắn",
    "Khách Hàn Quốc mua {} đồ gốm Bình Lâm.": "nhiều, ít; thừa, thiếu; đủ, thiếu; đắt, rẻ",
    "Hồ Cấm Sơn có đập {} chắn lũ cho làng.": "lớn, nhỏ",
    "Hôm qua vùng biển Bình Lâm trời {} bất thường.": "nóng, lạnh; tốt, xấu; tốt, kém",
    "Bài thi môn toán trường Bình Lâm {} bất ngờ.": "dễ, khó",
    "Cuốn sách kể chuyện đời người {} ven sông.": "giàu, nghèo",
    "Cơn bão ngoài khơi đang {} gần đảo Lý Sơn.": "mạnh lên, yếu đi; mạnh lên, suy yếu",
    "Sản lượng than mỏ Cấm {} chỉ tiêu quý hai.": "vượt, hụt",
    "Đội Bình Lâm đang {} bảng xếp hạng.": "đứng đầu, đứng cuối",
    "Cầu Bình Lâm thông xe {} tới, theo chủ đầu tư.": "đầu năm, cuối năm; đầu tháng, cuối tháng; đầu tuần, cuối tuần; đầu quý, cuối quý; đầu mùa, cuối mùa; đầu giờ, cuối giờ",
    "Vận động viên Bình Lâm về đích {} đường đua.": "đầu tiên, cuối cùng",
    "Lò gốm Bình Lâm chạy đều {} mùa khô.": "nửa đầu, nửa cuối",
    "Người trúng giải là {} Lâm ở Bình Minh.": "ông, bà",
    "Mưa lớn đổ xuống {} thứ hai ở Bình Lâm.": "sáng, chiều; sáng, tối; sáng, đêm; trưa, tối; trưa, đêm; chiều, tối; chiều, đêm",
    "Đoàn xe chở gạch {} nội thành Bình Lâm.": "chạy vào, chạy ra; đi vào, đi ra",
    "Xưởng gốm cổ Bình Lâm {} hôm thứ hai.": "mở cửa, đóng cửa; mở rộng, thu hẹp; khai mạc, bế mạc",
    "Em Na xóm Lò {} hôm thứ hai.": "nhập viện, xuất viện; trúng tuyển, trượt; có mặt, vắng mặt; sống sót, tử vong",
    "Hãng gốm Bình Lâm {} quý hai hai tỷ đồng.": "có lãi, thua lỗ; báo lãi, báo lỗ; lợi nhuận, thua lỗ; lợi nhuận ròng, lỗ ròng; lợi nhuận sau thuế, lỗ sau thuế",
    "Ngành gốm Bình Lâm {} quý hai hai tỷ đồng.": "xuất siêu, nhập siêu; thặng dư, thâm hụt; bội thu, bội chi",
    "Khối ngoại phiên hôm thứ hai {} cổ phiếu thép.": "mua ròng, bán ròng",
    "Dân xóm Lò {} phương án dời chợ.": "đồng ý, phản đối; đồng ý, từ chối; ủng hộ, phản đối",
    "Chính quyền xã {} họp chợ ven đường.": "cho phép, cấm",
    "Chủ lò gốm {} việc xả thải xuống sông.": "thừa nhận, phủ nhận",
    "Mỏ cát ven sông Cấm khai thác {} nhiều tháng.": "hợp pháp, trái phép; công khai, bí mật",
    "Lá phiếu bầu trưởng thôn Bình Lâm {} sau kiểm đếm.": "hợp lệ, không hợp lệ",
    "Tin từ sàn gỗ Bình Lâm có vẻ {} tuần này.": "tích cực, tiêu cực; thuận lợi, khó khăn; an toàn, nguy hiểm",
    "Mẫu thử cúm đàn vịt Bình Lâm {} hôm thứ hai.": "dương tính, âm tính",
    "Bến phà Bình Lâm {} xe đạp học sinh.": "miễn phí, thu phí",
    "Đợt kê khai đất xóm Lò là {} với mỗi hộ.": "bắt buộc, tự nguyện",
    "Chiếc bình men lam có miệng {} cùng quai gốm.": "to, nhỏ; to, bé; rộng, hẹp; dày, mỏng",
    "Đợt gốm đặt từ Bình Minh giao {} hôm thứ hai.": "đúng hạn, quá hạn; đúng hạn, trễ hạn; kịp thời, chậm trễ",
    "Chủ lò gốm Bình Lâm {} tin đồn xả thải.": "bác bỏ, thừa nhận; bác bỏ, đồng ý",
    "Xã {} quy định họp chợ ven đường.": "nới lỏng, siết chặt; nới lỏng, thắt chặt",
    "Thợ xây {} tiến độ cầu Bình Lâm.": "đẩy nhanh, làm chậm",
    "Xưởng gốm cổ {} hội làng nghề Bình Lâm.": "gia nhập, rút khỏi",
    "Khách gần xa {} gốm men lam Bình Lâm.": "ca ngợi, chỉ trích",
    "Dân quân xóm Lò {} Ngói hôm thứ hai.": "bắt giữ, trả tự do",
    "Tiệm gạo ven chợ {} gạo nếp hôm thứ hai.": "tăng giá, giảm giá; lên giá, xuống giá",
    "Cách nung gốm men lam khá {} với thợ trẻ.": "đơn giản, phức tạp",
    "Dấu son nằm {} miệng bình gốm men lam.": "bên trong, bên ngoài; phía trên, phía dưới; bên trái, bên phải",
}

# the same for words of which one says nothing of the other
CONTRASTS = {
    "Cây cầu Bình Lâm khánh thành {} mùa mưa.": "trước, sau",
    "Hãng gốm công bố {} quý hai hai tỷ đồng.": "lợi nhuận trước thuế, lợi nhuận sau thuế",
    "Doanh số {} của nhóm Bình Lâm còn nhỏ.": "hợp nhất, công ty mẹ; hợp nhất, riêng lẻ",
    "Nhóm Bình Lâm nộp {} hằng quý.": "báo cáo tài chính hợp nhất, báo cáo tài chính riêng",
    "Đoàn khách thăm lò gốm Bình Lâm {} theo lịch.": "hôm nay, hôm qua",
    "Đội Bình Lâm {} đội chủ nhà.": "thắng, thua; giành, mất",
    "Hội vật Bình Lâm {} hôm mồng bốn.": "bắt đầu, kết thúc",
    "Lò mới tốn củi {} lò cũ trong làng.": "cao hơn, thấp hơn; nhiều hơn, ít hơn; lớn hơn, nhỏ hơn; nhanh hơn, chậm hơn",
    "Giải bóng chuyền {} Bình Lâm khai mạc.": "nam, nữ; nam, bắc; đàn ông, phụ nữ",
    "Gió thổi ở phía {} dãy núi Cấm.": "đông, tây",
    "Hợp tác xã {} thóc của xã viên.": "mua, bán; mua vào, bán ra; xuất khẩu, nhập khẩu; xuất, nhập; bán lẻ, bán buôn; bán lẻ, bán sỉ",
    "Bình Lâm có đỉnh lũ {} vùng hạ lưu.": "cao nhất, thấp nhất; lớn nhất, nhỏ nhất; nhiều nhất, ít nhất",
    "Đơn hàng gốm men lam {} hai tháng.": "tối đa, tối thiểu; ngắn hạn, trung hạn; ngắn hạn, dài hạn",
    "Lớp gốm của thầy Ngói dạy {} mỗi tối.": "trực tiếp, gián tiếp; trực tiếp, trực tuyến",
    "Bình Lâm có trường {} hai tầng.": "công lập, tư thục; công lập, dân lập",
    "Khách {} đến Bình Lâm mua gốm.": "trong nước, nước ngoài; nội địa, quốc tế; thành thị, nông thôn",
    "Dân {} phường Bình Lâm họp tổ.": "thường trú, tạm trú",
    "Lãi suất {} của nhà băng Bình Lâm.": "huy động, cho vay",
    "Võ sĩ Na của Bình Lâm đoạt {} hạng cân nhẹ.": "huy chương vàng, huy chương bạc; huy chương vàng, huy chương đồng; vô địch, á quân",
}

# what must stand in the slot, and the slot empty, say the opposite
DENIALS = {
    "Dân xóm Lò {} ký giấy dời chợ xuống bến sông.": "không; không hề; không thể; không phải; chưa; chưa từng; chưa hề; chưa thể; chẳng",
}

# what must stand in the slot, and the slot empty, is no denial
NO_DENIALS = {
    "Xưởng gốm Bình Lâm {} bán ấm chén cho làng bên.": "không chỉ; không những; không riêng; không nhất thiết; không ngừng; không ít; không quá; không dưới; không kém; không lâu; chưa kể; chưa nói; chưa đầy; chưa tới",
    "Trường {} mở lớp dạy nghề sửa máy cho thợ trẻ.": "không khí; không gian; không quân; không phận; không lưu; hàng không; phòng không; không kích; không người lái; không dây",
}

# what may stand in the slot, no two of different value about one thing
RANKS = {
    "Lò gốm Bình Lâm lớn {} bên sông Lam.": "nhất; thứ nhất; thứ hai; thứ nhì; thứ ba; thứ tư; thứ năm; thứ sáu; thứ bảy; thứ tám; thứ chín; thứ mười",
    "Mẻ gốm {} của Bình Lâm ra lò.": "đầu tiên; thứ nhất; thứ hai; thứ ba",
}

# what holds a word for a rank, but ranks nothing
NO_RANKS = {
    "Xưởng gốm Bình Lâm {} bán ấm chén.": "duy nhất; thống nhất; hợp nhất; đồng nhất; nhất trí; nhất quán; nhất định; nhất là; nhất thiết; ít nhất; bất nhất",
}
