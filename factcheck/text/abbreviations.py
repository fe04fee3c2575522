"""Words that decide whether a full stop ends a sentence: data for `sentences`, Vietnamese and English."""

from __future__ import annotations


def _words(printed: str) -> frozenset[str]:
    return frozenset(printed.split())


# Written before a name, so what follows belongs to them.
PREFIXES = _words("""
    TP Tp tp TX Tx tx TT Tt tt KP Kp Q P F X H
    TS Ts ts GS Gs PGS Pgs ThS Ths ths Th.S BS Bs bs BSCK BSCKI BSCKII KS Ks KTS Kts LS Ls CN Cn HLV
    NSND NSƯT NGND NGƯT TTND TTƯT NS NB ĐD GV ĐB Đ/c đ/c Th Ng Tr
    Mr Mrs Ms Dr Prof Rev Hon Gov Gen Sen Rep Col Capt Lt Sgt St Ste Mt Ft Messrs Mme Univ Dept
    vs Vs e.g i.e cf viz approx
""")
# The same, but only where a number follows ("No. 28"; "the answer is no." ends).
NUMBERED = _words("No no Nos Nr Art art Fig fig Vol vol Sec sec Ch ch pp tr Tr")
# These may stand last in a sentence: what follows tells.
CLOSERS = _words("""
    Inc Co Ltd Corp Bros LLC Plc PLC Cos JSC Jr Sr Ph.D M.D U.S U.K U.N E.U D.C a.m p.m A.M P.M St Ave Blvd
    Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Wed Thu Fri Sat Sun
""")
HONORIFICS = _words("ông bà anh chị cô chú em cháu bé thầy bác cậu bạn ngài by and và mr mrs ms dr")
# What comes after the dot in a domain: "baolangson.Vn" is one word.
DOMAIN_ENDS = _words("vn com net org edu gov info io ai biz js app dev co tv us uk eu cn jp kr")
# Words that begin a sentence and hardly ever a name or a place (so not "Từ" of Từ Sơn, not "Bà" of Bà Rịa).
OPENERS = _words("""
    Theo Trong Các Tuy Ngoài Đây Một Sau Do Với Điều Nếu Khi Nhưng Hiện Những Bên Vì Việc Trước Giá Cụ Nhiều Người
    Chúng Tại Về Đến Ngày Đặc Đó Họ Tính Để Tôi Sự Dù Đối Kết Có Ở Thời Số Cùng Không Còn Nhờ Riêng Cũng Trên Bởi
    Mức Nhóm Ví Qua Nó Và Mỗi Cả Mặc Chênh Tất Ngay Cuối Hơn Thậm Ảnh Quá Tỷ Khách Đơn Song Đáng Tiếp Vào So Thay
    Gần Mục Phiên Nhận Khoảng Tương Hôm Cuộc Được Kể Nguồn Vậy Chưa Lúc Nhìn Phía Chốt Hãng Hầu Bây Chia Lần Mối Tờ
    Buổi Nền Ngược Hoạt Ước Mọi Cứ Thêm Dưới Lượng Tức Dựa Tác Nhằm Xét Sáng Chiều Tối Trưa Đồng Là Này Như Năm Bị
    Nghệ Nhà Cần Ông
    The In It He She They This That These Those But However And A An On At As For With After Before When While If
    Although Its His Her Their There We You I Last By From To Since During Still Also Meanwhile Then Now
""")
