"""The words that tell whether a figure happened, is planned, expected, approved or laid down by a rule."""

from factcheck.languages.lexicon import listed, phrases

# these are cut off the ends of subjects
_VERBS = {
    "plan": (
        "theo kế hoạch", "đặt mục tiêu", "đặt ra mục tiêu", "đề ra mục tiêu", "xác định mục tiêu", "mục tiêu cụ thể",
        "đặt kế hoạch", "đề ra kế hoạch", "lên kế hoạch", "lên phương án", "đưa ra phương án", "phấn đấu",
        "đề xuất", "cam kết đầu tư", "cam kết mua", "cam kết sẽ", "cam kết nâng", "cam kết tăng",
        "cam kết giảm", "cam kết cắt giảm", "cam kết đạt", "cam kết rót", "đặt mức tăng trưởng",
        "đang tính", "đang tính áp thuế", "đang tính áp thuế quan", "kích hoạt phương án", "mong muốn được", "giai đoạn hoàn thiện",
        "đang chuẩn bị", "thông qua kế hoạch", "thông qua phương án", "thông qua chủ trương",
    ),
    "expected": ("theo dự kiến",),  # a share that is expected is nobody's plan
    "due": ("dự kiến",),  # nor is a move of the market
    "aim": ("mục tiêu", "chỉ tiêu", "hướng tới", "hướng đến", "kêu gọi", "quyết tâm", "nhắm tới", "nhắm đến"),
    "plan_name": ("kế hoạch",),
    "will": ("sẽ",),
    "hope": ("kỳ vọng", "đang hy vọng", "hy vọng rằng"),
    "forecast": (
        "dự báo", "được dự báo", "dự phóng", "được kỳ vọng", "được kỳ vọng sẽ",
        "dự đoán", "sẽ phải", "sẽ giúp", "sẽ mất", "sẽ khiến", "sẽ làm", "sẽ gây", "có thể đạt", "có thể tăng",
        "có thể giảm", "có thể lên", "có thể mất", "có thể chạm", "có thể vượt",
        "có thể sản xuất", "có thể mang lại", "có thể thu về", "có thể thiệt hại", "có thể cao hơn", "có thể thấp hơn",
        "duy trì quan điểm", "theo kịch bản", "có thể khiến", "có thể làm", "có thể giúp", "có tiềm năng đóng góp", "có tiềm năng tạo", "có tiềm năng đạt", "có tiềm năng mang lại", "thì sẽ",
        "có thể sẽ", "nhiều khả năng", "nhiều khả năng sẽ", "có khả năng tăng", "có khả năng giảm", "có khả năng đạt",
    ),
    "believe": ("tin rằng", "theo tính toán", "giới phân tích", "giới đầu tư", "đặt cược"),  # they make "sẽ" a forecast
    "estimate": ("ước", "tạm tính", "ước đạt", "ước tính", "ước thực hiện"),
    "actual": (
        "đã", "thực hiện được", "thực hiện là", "thực hiện đạt", "đạt được", "mới đạt", "mới chỉ đạt",
    ),
    "now": (
        "hiện nay", "hiện tại", "hiện đang", "hiện chiếm", "hiện đóng góp", "hiện đạt", "hiện chỉ", "hiện ở mức", "như hiện nay",
        "như hiện tại",
    ),
    "approved": ("ký thành luật", "phê duyệt", "được duyệt", "chủ trương đầu tư", "chấp thuận", "cấp phép"),
    "opening_rule": ("theo quy định", "quy định"),  # only where it begins the sentence or clause
    "entitlement": ("hỗ trợ tối đa", "được hỗ trợ tối đa", "được hưởng"),
    "rule": (
        "sẽ được hưởng", "sẽ được nhận", "sẽ được hỗ trợ", "được hưởng mức", "được quy định", "quy định mức", "quy định điều kiện", "quy định là", "cho phép", "được phép",
        "phạt tiền từ", "đóng đủ", "không đóng đủ",
    ),
}  # fmt: skip

# these may be the subject as well
_NOUNS = {
    "actual": ("kinh phí thực hiện", "kết quả thực hiện"),
    "ask": ("đề nghị",),
    "chance": ("khả năng", "xác suất"),  # of a move by so many points
    "recorded": ("ghi nhận",),  # ends what is aimed at
    "entitlement": ("mức hỗ trợ", "tổng mức hỗ trợ", "mức kinh phí hỗ trợ", "mức trợ cấp", "mức phụ cấp", "mức bồi dưỡng"),
    "plan": (
        "theo quy hoạch", "thiết kế đạt tiêu chuẩn", "thiết kế theo tiêu chuẩn", "đồ án quy hoạch", "lập quy hoạch", "quy hoạch tỉnh", "quy hoạch phát triển", "quy hoạch chung",
        "kịch bản tăng trưởng", "phương án sắp xếp", "về kế hoạch kinh doanh",
    ),
    "forecast": ("mức dự báo",),
    # what the law takes or asks, as far as it is said in percent, money or time
    "tax": (
        "mức thuế", "thuế suất", "biểu thuế", "bậc thuế", "thuế nhập khẩu", "thuế xuất khẩu", "thuế đối ứng",
        "thuế chống bán phá giá", "thuế chống trợ cấp", "thuế tự vệ", "mức hưởng", "mức phạt", "mức đóng bảo hiểm", "áp thuế đối ứng",
    ),
    "duty": ("áp thuế", "áp thuế quan", "đánh thuế", "đánh thuế quan", "áp thêm thuế", "áp thêm thuế quan"),  # their rates only
    "rule": ("tiêu chí xuất xứ", "tiêu chuẩn dự trữ"),
    "ruled": ("trong phạm vi chi trả", "sẽ bị thu hồi", "sẽ bị phạt", "sẽ bị xử phạt", "sẽ bị tước", "kể từ ngày nộp", "kể từ ngày nhận"),  # behind the figure
    "taxed": ("đối mặt với mức thuế", "phải chịu mức thuế", "chịu mức thuế"),  # behind rates
    "granted": ("được hỗ trợ",),  # behind a threshold, or before what each one gets
    "given": ("mới được", "được nhận", "được giảm", "được miễn", "được vay"),  # behind a threshold
    "coming": (
        "sẽ hoàn thành", "sẽ được hoàn thành", "sẽ được xây dựng", "sẽ được khởi công", "dự kiến khởi công", "dự kiến sẽ khởi công",
        "dự kiến sẽ được xây dựng", "sẽ đi vào hoạt động",
    ),  # behind what is not built, in its own clause
    "liable": ("đối với",),  # between a tax and whom it is laid upon
    "designed": ("được quy hoạch", "sẽ kết nối", "sẽ khởi công"),  # behind the size of what is not built
    "by_estimate": ("theo ước tính",),
}  # fmt: skip

# words that are none of these, whatever stands inside them
_OTHER = (
    "chương trình mục tiêu", "giá mục tiêu", "p/e mục tiêu", "mục tiêu quốc gia", "khách hàng mục tiêu", "thị trường mục tiêu",
    "trở thành mục tiêu", "kế hoạch và đầu tư", "bộ kế hoạch", "sở kế hoạch", "phòng kế hoạch",
    "kế hoạch - tài chính", "tài chính - kế hoạch", "kế hoạch hóa", "số liệu dự báo", "trung tâm thông tin và dự báo",
    "cơ quan dự báo", "đề án quy hoạch", "vi phạm quy định", "thay đổi quy định",
    "trần cho phép", "mức cho phép", "dự báo trên cơ sở", "được dự báo trên cơ sở", "dự báo dựa trên", "đã qua sử dụng", "đang chuẩn bị cho", "thực hiện", "xuất hiện", "phát hiện", "thể hiện", "biểu hiện",
)  # fmt: skip

# what moves by itself: a rise of it that is expected is nobody's plan
_MARKET = """
giá, giá cả, giá thuê, giá bán, tỷ giá, nhu cầu, lạm phát, quy mô thị trường, thị trường, cagr, tăng trưởng kép,
sức mua, lượng khách, lượng khách quốc tế, giá trị giao dịch
"""

STATUSES = {
    "status": phrases(_VERBS),
    "status_noun": phrases(_NOUNS),
    "no_status": dict.fromkeys(_OTHER, "none"),
    "market": listed(_MARKET),
}
