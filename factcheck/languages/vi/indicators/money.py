"""What Vietnamese newspapers call the indicators of the state budget, taxes and money."""

# fmt: off
INDICATORS: dict[str, tuple[str, ...]] = {
    "budget-revenue": (
        "thu ngân sách nhà nước", "thu ngân sách", "tổng thu ngân sách nhà nước", "tổng thu ngân sách", "thu nsnn",
        "tổng thu nsnn", "thu ngân sách trên địa bàn", "thu ngân sách nhà nước trên địa bàn",
        "tổng thu ngân sách nhà nước trên địa bàn", "tổng thu ngân sách trên địa bàn",
        "tổng thu cân đối ngân sách nhà nước", "thu cân đối ngân sách nhà nước", "thu cân đối ngân sách",
        "tổng thu cân đối ngân sách", "số thu ngân sách", "số thu ngân sách nhà nước", "nguồn thu ngân sách",
        "tổng số thu ngân sách nhà nước", "thu ngân sách nhà nước lũy kế",
    ),
    "domestic-revenue": (
        "thu nội địa", "thu ngân sách nội địa", "tổng thu nội địa", "số thu nội địa", "thu nội địa trên địa bàn",
        "tổng thu ngân sách nội địa",
    ),
    "crude-oil-revenue": ("thu từ dầu thô", "thu dầu thô", "số thu từ dầu thô"),
    "customs-revenue": (
        "thu cân đối từ hoạt động xuất nhập khẩu", "thu từ hoạt động xuất nhập khẩu",
        "thu ngân sách từ hoạt động xuất nhập khẩu", "thu ngân sách từ xuất nhập khẩu", "thu từ xuất nhập khẩu",
        "thu hải quan", "thu thuế xuất nhập khẩu", "số thu từ hoạt động xuất nhập khẩu",
        "thu cân đối ngân sách từ hoạt động xuất, nhập khẩu", "thu cân đối ngân sách từ hoạt động xuất nhập khẩu",
        "thu từ hoạt động xuất, nhập khẩu", "thu ngân sách nhà nước từ hoạt động xuất nhập khẩu", "thu xuất nhập khẩu",
        "thu thuế xuất nhập khẩu qua địa bàn",
    ),
    "tax-revenue": (
        "thu thuế", "số thuế thu được", "tổng số thuế", "số thu thuế", "thu từ thuế", "tổng thu thuế", "thu thuế, phí",
        "thu từ thuế, phí",
    ),
    "land-revenue": (
        "thu tiền sử dụng đất", "tiền sử dụng đất", "thu từ đất", "thu từ tiền sử dụng đất", "nguồn thu từ đất",
        "thu từ đấu giá đất", "thu từ đấu giá quyền sử dụng đất",
    ),
    "budget-contribution": (
        "nộp ngân sách", "nộp ngân sách nhà nước", "đóng góp ngân sách", "nộp nsnn", "đóng góp vào ngân sách",
        "số tiền nộp ngân sách", "đóng góp cho ngân sách nhà nước", "số nộp ngân sách", "nộp ngân sách địa phương",
        "đóng góp ngân sách nhà nước",
    ),
    "budget-expenditure": (
        "chi ngân sách nhà nước", "chi ngân sách", "tổng chi ngân sách nhà nước", "tổng chi ngân sách", "chi nsnn",
        "tổng chi nsnn", "chi ngân sách địa phương", "tổng chi ngân sách địa phương", "chi cân đối ngân sách",
        "tổng chi cân đối ngân sách nhà nước", "chi cân đối ngân sách nhà nước", "tổng chi cân đối ngân sách",
        "chi cân đối ngân sách địa phương",
    ),
    "development-spending": (
        "chi đầu tư phát triển", "chi cho đầu tư phát triển", "chi đầu tư", "tổng chi đầu tư phát triển",
        "chi đầu tư xây dựng cơ bản",
    ),
    "recurrent-spending": ("chi thường xuyên", "tổng chi thường xuyên"),
    "budget-deficit": (
        "bội chi ngân sách nhà nước", "bội chi ngân sách", "bội chi", "thâm hụt ngân sách", "bội chi nsnn",
        "mức bội chi", "thâm hụt ngân sách nhà nước", "mức bội chi ngân sách nhà nước",
    ),
    "budget-surplus": ("bội thu ngân sách", "thặng dư ngân sách", "bội thu ngân sách nhà nước", "bội thu"),
    "tax-debt": (
        "nợ thuế", "số nợ thuế", "tổng nợ thuế", "tiền thuế nợ", "tổng số tiền thuế nợ", "nợ đọng thuế",
        "số tiền thuế nợ", "tổng số nợ thuế",
    ),
    "tax-relief": (
        "miễn, giảm thuế", "miễn giảm thuế", "miễn, giảm, gia hạn thuế", "gia hạn thuế", "miễn, giảm thuế, phí",
        "miễn, giảm, gia hạn thuế, phí", "miễn, giảm, gia hạn",
    ),
    "tax-refunds": ("hoàn thuế", "số tiền hoàn thuế", "hoàn thuế giá trị gia tăng", "hoàn thuế gtgt", "số thuế hoàn"),
    "tax-rate": ("thuế suất", "mức thuế", "mức thuế suất", "thuế suất ưu đãi"),
    "corporate-income-tax": (
        "thuế thu nhập doanh nghiệp", "thuế suất thuế thu nhập doanh nghiệp", "thuế tndn", "thuế suất thuế tndn",
    ),
    "personal-income-tax": ("thuế thu nhập cá nhân", "thuế tncn", "thuế suất thuế thu nhập cá nhân"),
    "vat-rate": (
        "thuế giá trị gia tăng", "thuế gtgt", "thuế vat", "thuế suất thuế giá trị gia tăng", "vat", "thuế suất vat",
        "thuế suất thuế gtgt",
    ),
    "tariff-rate": (
        "thuế quan", "thuế nhập khẩu", "thuế suất thuế nhập khẩu", "mức thuế quan", "thuế nhập khẩu ưu đãi",
        "thuế suất nhập khẩu",
    ),
    "reciprocal-tariff": ("thuế đối ứng", "mức thuế đối ứng", "thuế quan đối ứng", "mức thuế quan đối ứng"),
    "export-duty": ("thuế xuất khẩu", "thuế suất thuế xuất khẩu"),
    "anti-dumping-duty": ("thuế chống bán phá giá", "mức thuế chống bán phá giá", "thuế chống trợ cấp", "thuế tự vệ"),
    "special-consumption-tax": ("thuế tiêu thụ đặc biệt", "thuế suất thuế tiêu thụ đặc biệt", "thuế ttđb"),
    "environment-tax": ("thuế bảo vệ môi trường", "mức thuế bảo vệ môi trường"),
    "public-debt": ("nợ công", "tổng nợ công", "dư nợ công"),
    "public-debt-ratio": (
        "tỷ lệ nợ công", "nợ công so với gdp", "tỷ lệ nợ công trên gdp", "tỷ lệ nợ công/gdp", "nợ công/gdp",
        "nợ công trên gdp",
    ),
    "foreign-debt": ("nợ nước ngoài", "nợ nước ngoài của quốc gia", "nợ nước ngoài quốc gia", "tổng nợ nước ngoài"),
    "credit": (
        "tín dụng", "dư nợ tín dụng", "tổng dư nợ tín dụng", "tổng dư nợ", "dư nợ", "dư nợ cho vay",
        "tăng trưởng tín dụng", "tốc độ tăng trưởng tín dụng", "tín dụng toàn hệ thống", "tín dụng toàn nền kinh tế",
        "tổng dư nợ cho vay", "tín dụng đối với nền kinh tế", "tín dụng nền kinh tế", "dư nợ toàn nền kinh tế",
        "dư nợ tín dụng toàn nền kinh tế", "dư nợ tín dụng đối với nền kinh tế", "dư nợ cho vay nền kinh tế",
        "tốc độ tăng tín dụng", "mức tăng trưởng tín dụng", "quy mô tín dụng", "tín dụng của nền kinh tế",
        "tổng dư nợ tín dụng toàn nền kinh tế",
    ),
    "real-estate-credit": (
        "tín dụng bất động sản", "dư nợ tín dụng bất động sản", "dư nợ bất động sản", "dư nợ cho vay bất động sản",
        "dư nợ tín dụng đối với hoạt động kinh doanh bất động sản", "dư nợ tín dụng đối với lĩnh vực bất động sản",
        "cho vay kinh doanh bất động sản", "dư nợ kinh doanh bất động sản",
    ),
    "consumer-credit": (
        "tín dụng tiêu dùng", "dư nợ tín dụng tiêu dùng", "cho vay tiêu dùng", "dư nợ cho vay tiêu dùng",
    ),
    "customer-loans": ("cho vay khách hàng", "dư nợ cho vay khách hàng", "cho vay của khách hàng"),
    "margin-lending": (
        "dư nợ cho vay margin", "cho vay margin", "cho vay ký quỹ", "dư nợ margin", "dư nợ cho vay ký quỹ",
        "dư nợ cho vay giao dịch ký quỹ",
    ),
    "deposits": ("tiền gửi", "tổng tiền gửi", "số dư tiền gửi", "lượng tiền gửi"),
    "customer-deposits": ("tiền gửi khách hàng", "tiền gửi của khách hàng", "huy động tiền gửi"),
    "household-deposits": (
        "tiền gửi dân cư", "tiền gửi của dân cư", "tiền gửi tiết kiệm", "tiền gửi của người dân",
        "tiền gửi của khách hàng cá nhân",
    ),
    "business-deposits": (
        "tiền gửi của tổ chức kinh tế", "tiền gửi của các tổ chức kinh tế", "tiền gửi của doanh nghiệp",
        "tiền gửi tổ chức kinh tế",
    ),
    "mobilised-capital": (
        "huy động vốn", "vốn huy động", "tổng vốn huy động", "nguồn vốn huy động", "tổng nguồn vốn huy động",
        "huy động vốn của các tổ chức tín dụng", "tăng trưởng huy động vốn", "tăng trưởng huy động",
        "số dư huy động vốn", "huy động vốn của các ngân hàng", "huy động vốn toàn hệ thống",
    ),
    "money-supply": ("tổng phương tiện thanh toán", "cung tiền", "cung tiền m2", "tổng phương tiện thanh toán (m2)"),
    "interest-rate": (
        "lãi suất", "mức lãi suất", "mặt bằng lãi suất", "lãi suất bình quân", "lãi suất danh nghĩa",
        "lãi suất trúng thầu",
    ),
    "deposit-rate": (
        "lãi suất huy động", "lãi suất tiền gửi", "lãi suất tiết kiệm", "lãi suất gửi tiết kiệm",
        "lãi suất huy động bình quân", "lãi suất tiền gửi bình quân", "mặt bằng lãi suất huy động",
        "lãi suất tiền gửi tiết kiệm", "lãi suất tiền gửi kỳ hạn", "lãi suất tiết kiệm trực tuyến",
        "lãi suất tiền gửi không kỳ hạn",
    ),
    "lending-rate": (
        "lãi suất cho vay", "lãi suất vay", "lãi suất cho vay bình quân", "lãi suất vay vốn",
        "mặt bằng lãi suất cho vay", "lãi suất cho vay ngắn hạn", "lãi suất vay mua nhà", "lãi suất cho vay mua nhà",
        "lãi suất cho vay ưu đãi", "lãi suất thế chấp",
    ),
    "policy-rate": (
        "lãi suất điều hành", "lãi suất cơ bản", "lãi suất chính sách", "lãi suất chủ chốt", "lãi suất tham chiếu",
        "lãi suất chuẩn", "mức lãi suất điều hành", "lãi suất tín phiếu",
    ),
    "refinancing-rate": ("lãi suất tái cấp vốn",),
    "fed-funds-rate": (
        "lãi suất quỹ liên bang", "lãi suất của fed", "lãi suất fed", "lãi suất cơ bản đồng usd",
        "lãi suất cơ bản của fed", "lãi suất điều hành của fed",
    ),
    "rediscount-rate": ("lãi suất tái chiết khấu", "lãi suất chiết khấu"),
    "interbank-rate": (
        "lãi suất liên ngân hàng", "lãi suất qua đêm", "lãi suất liên ngân hàng qua đêm",
        "lãi suất bình quân liên ngân hàng", "lãi suất vnd liên ngân hàng", "lãi suất chào bình quân liên ngân hàng",
        "lãi suất chào bình quân liên ngân hàng vnd",
    ),
    "exchange-rate": (
        "tỷ giá", "tỷ giá usd", "tỷ giá usd/vnd", "tỷ giá hối đoái", "tỷ giá ngoại tệ", "giá usd", "giá mua/bán usd",
        "giá đô la", "giá đô la mỹ", "giá đồng usd", "tỷ giá vnd/usd", "tỷ giá đồng/usd", "tỷ giá ngân hàng",
        "tỷ giá bán ra", "tỷ giá mua vào", "tỷ giá niêm yết", "giá usd ngân hàng", "tỷ giá bán usd",
    ),
    "central-exchange-rate": (
        "tỷ giá trung tâm", "tỷ giá trung tâm của đồng việt nam với đô la mỹ", "tỷ giá trung tâm vnd/usd",
        "tỷ giá trung tâm của đồng việt nam với usd", "tỷ giá trung tâm usd/vnd", "tỷ giá tham khảo",
    ),
    "black-market-exchange-rate": (
        "giá usd tự do", "tỷ giá tự do", "giá usd chợ đen", "tỷ giá thị trường tự do", "usd tự do",
        "giá usd trên thị trường tự do", "usd chợ đen", "giá đô la tự do",
    ),
    "interbank-exchange-rate": (
        "tỷ giá liên ngân hàng", "tỷ giá bình quân liên ngân hàng", "tỷ giá usd/vnd liên ngân hàng",
    ),
    "dollar-index": (
        "chỉ số dollar index", "dollar index", "chỉ số dxy", "chỉ số đồng usd", "chỉ số usd index", "dxy", "usd index",
        "chỉ số đô la mỹ", "chỉ số usd", "chỉ số đô la",
    ),
    "fx-reserves": (
        "dự trữ ngoại hối", "dự trữ ngoại hối nhà nước", "dự trữ ngoại tệ", "quỹ dự trữ ngoại hối",
        "quy mô dự trữ ngoại hối",
    ),
    "remittances": (
        "kiều hối", "lượng kiều hối", "lượng kiều hối chuyển về", "kiều hối chuyển về", "nguồn kiều hối", "kiều hối về",
        "doanh số kiều hối", "dòng kiều hối",
    ),
}
# fmt: on
