"""What Vietnamese newspapers call the indicators of investment and industrial promotion."""

# fmt: off
INDICATORS: dict[str, tuple[str, ...]] = {
    "fdi-registered": (
        "vốn fdi đăng ký", "tổng vốn fdi đăng ký", "vốn fdi", "tổng vốn fdi", "thu hút fdi", "thu hút vốn fdi",
        "vốn đầu tư nước ngoài", "tổng vốn đầu tư nước ngoài", "vốn đầu tư trực tiếp nước ngoài",
        "tổng vốn đầu tư nước ngoài đăng ký", "vốn đầu tư nước ngoài đăng ký",
        "tổng vốn đầu tư nước ngoài đăng ký vào việt nam", "tổng vốn đăng ký fdi", "vốn đăng ký fdi",
        "thu hút đầu tư nước ngoài", "thu hút vốn đầu tư nước ngoài", "đầu tư trực tiếp nước ngoài",
        "vốn đầu tư trực tiếp nước ngoài đăng ký", "dòng vốn fdi", "fdi đăng ký",
        "tổng vốn đăng ký cấp mới, điều chỉnh và góp vốn mua cổ phần",
        "tổng vốn đăng ký cấp mới, tăng thêm và góp vốn mua cổ phần", "vốn đầu tư fdi", "fdi",
    ),
    "fdi-new-registered": (
        "vốn đăng ký cấp mới", "vốn fdi đăng ký cấp mới", "vốn đăng ký mới", "vốn cấp mới", "tổng vốn đăng ký cấp mới",
        "vốn fdi đăng ký mới", "vốn fdi cấp mới", "tổng vốn đăng ký mới", "vốn đầu tư đăng ký mới",
        "số vốn đăng ký cấp mới", "vốn đầu tư nước ngoài cấp mới",
    ),
    "fdi-adjusted": (
        "vốn đăng ký điều chỉnh", "vốn điều chỉnh", "vốn đăng ký tăng thêm", "vốn đầu tư tăng thêm",
        "vốn điều chỉnh tăng", "tổng vốn đăng ký tăng thêm", "vốn đầu tư điều chỉnh", "tổng vốn đầu tư tăng thêm",
        "vốn đăng ký điều chỉnh tăng thêm", "vốn đầu tư đăng ký tăng thêm",
    ),
    "fdi-share-purchases": (
        "góp vốn, mua cổ phần", "góp vốn mua cổ phần", "giá trị góp vốn", "tổng giá trị góp vốn",
        "góp vốn, mua cổ phần của nhà đầu tư nước ngoài", "tổng giá trị vốn góp", "giá trị vốn góp",
        "góp vốn, mua cổ phần, mua phần vốn góp", "vốn góp, mua cổ phần",
    ),
    "fdi-disbursed": (
        "vốn fdi thực hiện", "vốn fdi giải ngân", "giải ngân vốn fdi", "giải ngân fdi", "fdi thực hiện",
        "vốn đầu tư trực tiếp nước ngoài thực hiện", "vốn đầu tư nước ngoài thực hiện",
        "vốn đầu tư trực tiếp nước ngoài giải ngân", "vốn đầu tư trực tiếp nước ngoài thực hiện tại việt nam",
        "vốn thực hiện của dự án đầu tư nước ngoài", "vốn thực hiện", "fdi giải ngân",
        "giải ngân vốn đầu tư nước ngoài", "vốn fdi đã giải ngân",
    ),
    "fdi-projects": (
        "dự án fdi", "số dự án fdi", "dự án đầu tư nước ngoài", "dự án fdi còn hiệu lực", "số dự án đầu tư nước ngoài",
        "dự án có vốn đầu tư nước ngoài",
    ),
    "fdi-new-projects": (
        "dự án fdi cấp mới", "số dự án cấp mới", "dự án cấp mới", "dự án được cấp phép mới",
        "dự án mới được cấp giấy chứng nhận đăng ký đầu tư", "dự án đầu tư nước ngoài cấp mới", "dự án fdi mới",
        "dự án fdi được cấp phép mới",
    ),
    "social-investment": (
        "tổng vốn đầu tư toàn xã hội", "vốn đầu tư toàn xã hội", "vốn đầu tư thực hiện toàn xã hội",
        "vốn đầu tư phát triển toàn xã hội", "tổng vốn đầu tư phát triển toàn xã hội", "tổng vốn đầu tư xã hội",
        "tổng vốn đầu tư thực hiện toàn xã hội", "đầu tư toàn xã hội", "vốn đầu tư phát triển",
        "tổng vốn đầu tư phát triển", "tổng vốn đầu tư phát triển toàn xã hội trên địa bàn",
        "vốn đầu tư thực hiện trên địa bàn", "tổng vốn đầu tư thực hiện trên địa bàn", "tổng đầu tư toàn xã hội",
    ),
    "state-investment": (
        "vốn đầu tư khu vực nhà nước", "vốn khu vực nhà nước", "vốn đầu tư của khu vực nhà nước",
        "đầu tư khu vực nhà nước",
    ),
    "private-investment": (
        "vốn đầu tư khu vực ngoài nhà nước", "vốn khu vực ngoài nhà nước", "đầu tư khu vực ngoài nhà nước",
        "đầu tư tư nhân", "vốn đầu tư tư nhân", "đầu tư của khu vực tư nhân",
    ),
    "fdi-sector-investment": (
        "vốn đầu tư khu vực có vốn đầu tư nước ngoài", "vốn khu vực có vốn đầu tư trực tiếp nước ngoài",
        "vốn đầu tư khu vực fdi", "vốn khu vực có vốn đầu tư nước ngoài", "vốn khu vực fdi",
        "đầu tư khu vực có vốn đầu tư nước ngoài",
    ),
    "public-investment": (
        "vốn đầu tư công", "đầu tư công", "giải ngân vốn đầu tư công", "giải ngân đầu tư công",
        "vốn đầu tư công giải ngân", "tổng vốn đầu tư công", "giải ngân vốn", "vốn đã giải ngân",
    ),
    "state-budget-investment": (
        "vốn đầu tư thực hiện từ nguồn ngân sách nhà nước", "vốn đầu tư từ ngân sách nhà nước",
        "vốn đầu tư từ nguồn ngân sách nhà nước", "vốn đầu tư thực hiện từ ngân sách nhà nước",
        "vốn đầu tư nguồn ngân sách nhà nước", "vốn đầu tư thực hiện từ nguồn vốn ngân sách nhà nước",
        "vốn ngân sách nhà nước",
    ),
    "public-investment-disbursement-rate": (
        "tỷ lệ giải ngân", "tỷ lệ giải ngân vốn đầu tư công", "tỷ lệ giải ngân đầu tư công", "tỷ lệ giải ngân vốn",
        "tỷ lệ vốn giải ngân", "tỷ lệ ước giải ngân", "tiến độ giải ngân",
    ),
    "oda": ("vốn oda", "oda", "vốn oda và vay ưu đãi", "vốn vay oda", "vốn oda giải ngân"),
    "investment-capital": (
        "vốn đầu tư", "tổng vốn đầu tư", "tổng mức đầu tư", "tổng số vốn đầu tư", "tổng số vốn", "số vốn đầu tư",
        "tổng vốn", "mức đầu tư", "mức vốn đầu tư", "quy mô vốn đầu tư", "kinh phí đầu tư", "tổng kinh phí đầu tư",
        "tổng nguồn vốn đầu tư", "tổng giá trị đầu tư", "giá trị đầu tư", "trị giá đầu tư", "vốn đầu tư của dự án",
        "tổng vốn đầu tư của dự án", "tổng mức đầu tư của dự án", "tổng vốn đầu tư dự án", "tổng mức đầu tư dự án",
        "nguồn vốn đầu tư", "số tiền đầu tư", "chi phí đầu tư", "tổng chi phí đầu tư", "vốn ban đầu",
        "tổng vốn ban đầu", "tổng đầu tư", "tổng vốn thực hiện",
    ),
    "registered-capital": (
        "vốn đăng ký", "tổng vốn đăng ký", "số vốn đăng ký", "tổng số vốn đăng ký", "vốn đầu tư đăng ký",
        "tổng vốn đầu tư đăng ký", "vốn đăng ký đầu tư", "quy mô vốn đăng ký", "vốn đăng ký bình quân",
        "tổng mức đầu tư đăng ký",
    ),
    "support-funding": (
        "kinh phí hỗ trợ", "tổng kinh phí hỗ trợ", "mức hỗ trợ", "tổng mức hỗ trợ", "tiền hỗ trợ", "số tiền hỗ trợ",
        "tổng số tiền hỗ trợ", "vốn hỗ trợ", "nguồn vốn hỗ trợ", "nguồn kinh phí hỗ trợ", "nguồn hỗ trợ", "gói hỗ trợ",
        "hỗ trợ tối đa", "mức hỗ trợ tối đa", "hỗ trợ kinh phí", "khoản hỗ trợ", "tổng mức hỗ trợ tối đa",
        "hỗ trợ một lần", "số tiền trợ cấp", "mức trợ cấp", "tiền trợ cấp",
    ),
    "industrial-promotion-funding": (
        "kinh phí khuyến công", "tổng kinh phí khuyến công", "nguồn kinh phí khuyến công", "nguồn vốn khuyến công",
        "vốn khuyến công", "nguồn khuyến công", "kinh phí hoạt động khuyến công", "kinh phí thực hiện khuyến công",
        "tổng kinh phí thực hiện khuyến công", "tổng kinh phí khuyến công toàn vùng",
        "kinh phí cho hoạt động khuyến công", "kinh phí hỗ trợ khuyến công", "tổng kinh phí hỗ trợ khuyến công",
        "ngân sách khuyến công", "kinh phí dành cho khuyến công", "kinh phí thực hiện các đề án khuyến công",
        "kinh phí đề án khuyến công",
    ),
    "industrial-promotion-funding-national": (
        "kinh phí khuyến công quốc gia", "khuyến công quốc gia", "vốn khuyến công quốc gia",
        "nguồn khuyến công quốc gia", "nguồn vốn khuyến công quốc gia", "nguồn kinh phí khuyến công quốc gia",
        "kinh phí kcqg", "tổng kinh phí khuyến công quốc gia", "kinh phí thực hiện khuyến công quốc gia",
    ),
    "industrial-promotion-funding-local": (
        "kinh phí khuyến công địa phương", "khuyến công địa phương", "vốn khuyến công địa phương",
        "nguồn khuyến công địa phương", "nguồn vốn khuyến công địa phương", "nguồn kinh phí khuyến công địa phương",
        "kinh phí kcđp", "tổng kinh phí khuyến công địa phương", "kinh phí khuyến công tỉnh",
        "kinh phí khuyến công của tỉnh", "kinh phí thực hiện khuyến công địa phương",
    ),
    "programme-funding": (
        "kinh phí triển khai",
        "kinh phí thực hiện đề án", "tổng kinh phí thực hiện đề án", "kinh phí thực hiện chương trình",
        "kinh phí dự kiến", "kinh phí được duyệt",
        "tổng kinh phí thực hiện chương trình", "kinh phí phân bổ", "kinh phí được giao", "nguồn vốn thực hiện",
    ),
    "counterpart-funding": (
        "kinh phí đối ứng", "vốn đối ứng", "nguồn vốn đối ứng", "kinh phí đối ứng của cơ sở",
        "vốn đối ứng của doanh nghiệp", "kinh phí đối ứng của đơn vị thụ hưởng",
    ),
    "projects-count": (
        "số dự án", "tổng số dự án", "số lượng dự án", "dự án còn hiệu lực", "tổng số dự án còn hiệu lực",
        "số dự án đầu tư", "tổng số dự án đầu tư",
    ),
    "promotion-projects": (
        "đề án khuyến công", "số đề án khuyến công", "số đề án", "tổng số đề án", "đề án được thực hiện",
        "đề án hỗ trợ", "số lượng đề án", "đề án được phê duyệt", "các đề án khuyến công", "đề án hoàn thành",
    ),
    "promotion-projects-national": ("đề án khuyến công quốc gia", "số đề án khuyến công quốc gia", "đề án kcqg"),
    "promotion-projects-local": ("đề án khuyến công địa phương", "số đề án khuyến công địa phương", "đề án kcđp"),
    "consulted-projects": ("tư vấn cho dự án", "số dự án tư vấn", "dự án tư vấn", "dự án được tư vấn"),
    "industrial-clusters": (
        "cụm công nghiệp", "số cụm công nghiệp", "tổng số cụm công nghiệp", "số lượng cụm công nghiệp",
        "cụm công nghiệp được thành lập", "số cụm công nghiệp được thành lập", "tổng số cụm công nghiệp được thành lập",
        "cụm công nghiệp đã thành lập", "số ccn", "ccn", "cụm công nghiệp trên địa bàn",
    ),
    "industrial-clusters-operating": (
        "cụm công nghiệp đang hoạt động", "cụm công nghiệp đi vào hoạt động", "cụm công nghiệp đã đi vào hoạt động",
        "số cụm công nghiệp đang hoạt động", "số cụm công nghiệp đi vào hoạt động",
    ),
    "industrial-clusters-established": (
        "thành lập mới cụm công nghiệp", "thành lập cụm công nghiệp", "cụm công nghiệp thành lập mới",
        "cụm công nghiệp mới", "số cụm công nghiệp thành lập mới", "số cụm công nghiệp mới",
        "cụm công nghiệp mới thành lập", "cụm công nghiệp được thành lập mới", "thành lập thêm cụm công nghiệp",
        "quyết định thành lập cụm công nghiệp", "số cụm công nghiệp được thành lập mới",
    ),
    "industrial-parks": (
        "khu công nghiệp", "số khu công nghiệp", "tổng số khu công nghiệp", "số lượng khu công nghiệp",
        "khu công nghiệp được thành lập", "khu công nghiệp đã thành lập", "số kcn", "kcn",
    ),
    "industrial-parks-operating": (
        "khu công nghiệp đang hoạt động", "khu công nghiệp đã đi vào hoạt động", "khu công nghiệp đi vào hoạt động",
        "số khu công nghiệp đang hoạt động",
    ),
    "occupancy-rate": (
        "tỷ lệ lấp đầy", "tỷ lệ lấp đầy bình quân", "tỷ lệ lấp đầy trung bình", "tỷ lệ lấp đầy khu công nghiệp",
        "tỷ lệ lấp đầy cụm công nghiệp", "tỷ lệ lấp đầy các khu công nghiệp", "tỷ lệ lấp đầy các cụm công nghiệp",
        "lấp đầy",
    ),
    "production-capacity": (
        "công suất", "công suất thiết kế", "tổng công suất", "tổng công suất thiết kế", "công suất sản xuất",
        "công suất nhà máy", "năng lực sản xuất", "công suất hoạt động", "công suất khai thác", "công suất chế biến",
        "sản lượng thiết kế", "quy mô công suất", "công suất tối đa", "năng lực sản xuất mới",
    ),
    "outward-investment": (
        "đầu tư ra nước ngoài", "vốn đầu tư ra nước ngoài", "tổng vốn đầu tư ra nước ngoài",
        "đầu tư của việt nam ra nước ngoài", "vốn đầu tư của việt nam ra nước ngoài",
    ),
}
# fmt: on
