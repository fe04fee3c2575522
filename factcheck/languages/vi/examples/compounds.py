"""Counted things of several words, which their first word alone does not name → what must be counted, in order."""

COUNTED = {
    # known by their whole name
    "Khu phố có 12 nhà hàng, 4 nhà thuốc, 9 nhà trọ, 5 nhà kho và 2 nhà xưởng.": "12 nhà hàng; 4 nhà thuốc; 9 nhà trọ; 5 nhà kho; 2 nhà xưởng",
    "Huyện xây 6 nhà văn hóa, 3 trường đại học, 8 phòng khám và 2 phòng thí nghiệm.": "6 nhà văn hóa; 3 trường đại học; 8 phòng khám; 2 phòng thí nghiệm",
    "Hội chợ mời 3 nhà mạng, 14 nhà bán lẻ, 7 nhà phân phối và 22 nhà sản xuất.": "3 nhà mạng; 14 nhà bán lẻ; 7 nhà phân phối; 22 nhà sản xuất",
    "Rạp chiếu 5 bộ phim, tiệm may bày 4 bộ sưu tập.": "5 bộ phim; 4 bộ sưu tập",
    "Cuộc họp có 18 bộ ngành và 3 bộ phận giúp việc.": "18 bộ ngành; 3 bộ phận",
    "Cảng đón 2 tàu chiến, 1 tàu ngầm và 16 tàu hàng.": "2 tàu chiến; 1 tàu ngầm; 16 tàu hàng",
    "Đơn kiện có chữ ký của hai mươi tổng chưởng lý.": "20 tổng chưởng lý",
    "Xã mở 7 con đường, cấp 3 con dấu.": "7 con đường; 3 con dấu",
    "Hai bên ký 4 bản ghi nhớ và trao 6 bản vẽ.": "4 bản ghi nhớ; 6 bản vẽ",
    "Thầy nêu 5 bài học và 2 bài toán khó.": "5 bài học; 2 bài toán",
    "Phường trồng 80 cây xanh, quy hoạch 3 cây xăng.": "80 cây xanh; 3 cây xăng",
    "Kho còn mười một máy móc, bốn mươi lăm máy tính và sáu máy chủ.": "11 máy móc; 45 máy tính; 6 máy chủ",
    "Tỉnh gọi vốn cho 3 khu nghỉ dưỡng, 2 khu tái định cư và 4 khu vui chơi.": "3 khu nghỉ dưỡng; 2 khu tái định cư; 4 khu vui chơi",
    "Ngành điện kéo sáu đường dây, hãng bay mở chín đường bay.": "6 đường dây; 9 đường bay",
    "Tòa tháp có ba tầng hầm.": "3 tầng hầm",
    "Thành phố xóa 6 điểm đen, 4 điểm nghẽn và 2 điểm nóng.": "6 điểm đen; 4 điểm nghẽn; 2 điểm nóng",
    "Tiệm có 3 loại hình, chịu 2 loại thuế, phát 90 thẻ tín dụng.": "3 loại hình; 2 loại thuế; 90 thẻ tín dụng",
    # a counted thing that no list has ends with the whole of its last word
    "Quán bán 40 cốc đồ uống và 25 hộp đồ ăn.": "40 cốc đồ uống; 25 hộp đồ ăn",
    "Nhóm gom 12 thùng đồ chơi, 8 túi đồ dùng.": "12 thùng đồ chơi; 8 túi đồ dùng",
    "Phiên tòa có 3 phó chưởng lý.": "3 phó chưởng lý",
    "Xưởng xếp 20 kệ thành phẩm.": "20 kệ thành phẩm",
    "Hội thảo có 4 hội nghề nghiệp.": "4 hội nghề nghiệp",
    "Cảng nạo vét 9 luồng hàng hải, bốc 17 toa hàng hóa.": "9 luồng hàng hải; 17 toa hàng hóa",
    "Kho cháy 5 bồn xăng dầu.": "5 bồn xăng dầu",
    "Bão cuốn 30 chuồng gia súc và 60 lồng gia cầm.": "30 chuồng gia súc; 60 lồng gia cầm",
}
