"""What Vietnamese newspapers call the indicators of companies and enterprises."""

# fmt: off
INDICATORS: dict[str, tuple[str, ...]] = {
    "revenue": (
        "doanh thu", "tổng doanh thu", "doanh thu hợp nhất", "doanh số", "doanh số bán hàng", "tổng doanh thu hợp nhất",
        "doanh thu bình quân", "doanh thu lũy kế", "tổng thu", "doanh thu toàn ngành", "doanh thu hoạt động",
        "doanh thu cả năm", "tổng doanh số", "tổng doanh thu toàn ngành",
    ),
    "net-revenue": (
        "doanh thu thuần", "doanh thu thuần hợp nhất", "doanh thu thuần về bán hàng", "doanh thu thuần bán hàng",
        "doanh thu thuần về bán hàng và cung cấp dịch vụ",
    ),
    "financial-revenue": ("doanh thu tài chính", "doanh thu hoạt động tài chính", "doanh thu từ hoạt động tài chính"),
    "sales-revenue": ("doanh thu bán hàng", "doanh thu bán hàng và cung cấp dịch vụ"),
    "parent-revenue": ("doanh thu công ty mẹ", "doanh thu của công ty mẹ"),
    "output": (
        "sản lượng tăng", "sản lượng giảm", "sản lượng lên", "sản lượng đạt", "sản lượng sản xuất",
        "sản lượng sản xuất của công ty", "sản lượng của công ty", "sản lượng sản xuất của các công ty",
        "sản lượng sản xuất của nhà máy", "sản lượng của nhà máy", "sản lượng bình quân",
    ),
    "net-interest-income": ("thu nhập lãi thuần", "thu nhập lãi ròng", "thu nhập từ lãi", "thu nhập lãi"),
    "net-fee-income": (
        "lãi thuần từ hoạt động dịch vụ", "thu nhập thuần từ dịch vụ", "thu nhập từ dịch vụ", "lãi thuần từ dịch vụ",
    ),
    "non-interest-income": ("thu nhập ngoài lãi",),
    "tourism-revenue": (
        "doanh thu du lịch", "tổng thu du lịch", "tổng thu từ du lịch", "tổng thu từ khách du lịch",
        "doanh thu từ du lịch", "tổng doanh thu du lịch", "doanh thu từ hoạt động du lịch", "thu từ du lịch",
        "doanh thu ngành du lịch", "doanh thu từ khách du lịch", "tổng doanh thu từ du lịch",
        "tổng doanh thu từ khách du lịch",
    ),
    "profit": (
        "lợi nhuận", "tổng lợi nhuận", "lợi nhuận hợp nhất", "lãi", "báo lãi", "tiền lãi", "mức lợi nhuận",
        "lợi nhuận lũy kế", "khoản lãi", "lãi hợp nhất", "lợi nhuận toàn ngành",
    ),
    "pretax-profit": (
        "lợi nhuận trước thuế", "lãi trước thuế", "lntt", "lợi nhuận trước thuế hợp nhất", "tổng lợi nhuận trước thuế",
        "lợi nhuận kế toán trước thuế", "lợi nhuận trước thuế lũy kế", "tổng lợi nhuận kế toán trước thuế",
        "lợi nhuận trước thuế công ty mẹ",
    ),
    "after-tax-profit": (
        "lợi nhuận sau thuế", "lãi sau thuế", "lnst", "lợi nhuận sau thuế hợp nhất", "lãi ròng", "lãi ròng sau thuế",
        "lợi nhuận thuần sau thuế", "lợi nhuận ròng sau thuế", "tổng lợi nhuận sau thuế", "lợi nhuận sau thuế lũy kế",
        "lãi sau thuế hợp nhất", "lãi ròng hợp nhất", "lợi nhuận ròng",
    ),
    "parent-profit": (
        "lợi nhuận sau thuế của công ty mẹ", "lợi nhuận sau thuế công ty mẹ",
        "lợi nhuận sau thuế của cổ đông công ty mẹ", "lãi ròng của cổ đông công ty mẹ", "lãi ròng công ty mẹ",
        "lợi nhuận sau thuế cổ đông công ty mẹ", "lợi nhuận sau thuế thuộc về cổ đông công ty mẹ", "lnst công ty mẹ",
        "lợi nhuận sau thuế của cổ đông của công ty mẹ",
    ),
    "gross-profit": ("lợi nhuận gộp", "lãi gộp", "lợi nhuận gộp về bán hàng và cung cấp dịch vụ"),
    "operating-profit": (
        "lợi nhuận thuần từ hoạt động kinh doanh", "lợi nhuận từ hoạt động kinh doanh", "lợi nhuận hoạt động",
        "lợi nhuận thuần", "lợi nhuận kinh doanh", "lãi thuần", "lãi thuần từ hoạt động kinh doanh",
    ),
    "gross-margin": (
        "biên lợi nhuận gộp", "biên lợi nhuận", "biên lãi gộp", "tỷ suất lợi nhuận gộp", "tỷ suất lợi nhuận",
        "biên lợi nhuận ròng", "tỷ suất lợi nhuận/doanh thu",
    ),
    "roe": (
        "roe", "tỷ suất lợi nhuận trên vốn chủ sở hữu", "lợi nhuận trên vốn chủ sở hữu",
        "tỷ suất sinh lời trên vốn chủ sở hữu",
    ),
    "eps": (
        "eps", "lợi nhuận trên mỗi cổ phiếu", "thu nhập trên mỗi cổ phiếu", "lãi cơ bản trên cổ phiếu",
        "lãi trên mỗi cổ phiếu", "lãi cơ bản trên mỗi cổ phiếu",
    ),
    "price-earnings": ("p/e", "hệ số p/e", "chỉ số p/e", "định giá p/e"),
    "loss": (
        "lỗ", "thua lỗ", "khoản lỗ", "mức lỗ", "số lỗ", "báo lỗ", "lỗ ròng", "lỗ sau thuế", "lỗ hợp nhất", "lỗ thuần",
    ),
    "pretax-loss": ("lỗ trước thuế",),
    "gross-loss": ("lỗ gộp",),
    "accumulated-loss": ("lỗ lũy kế", "số lỗ lũy kế", "tổng lỗ lũy kế", "khoản lỗ lũy kế"),
    "cost-of-sales": ("giá vốn hàng bán", "giá vốn", "chi phí giá vốn"),
    "unit-cost": ("giá thành", "giá thành sản xuất"),
    "production-costs": ("chi phí sản xuất", "chi phí sản xuất kinh doanh", "tổng chi phí sản xuất"),
    "operating-costs": ("chi phí hoạt động", "chi phí vận hành", "chi phí bán hàng và quản lý doanh nghiệp"),
    "selling-costs": ("chi phí bán hàng",),
    "admin-costs": ("chi phí quản lý doanh nghiệp", "chi phí quản lý", "chi phí quản lý chung"),
    "total-costs": ("tổng chi phí",),
    "financial-costs": ("chi phí tài chính",),
    "interest-expense": ("chi phí lãi vay", "lãi vay"),
    "charter-capital": ("vốn điều lệ", "tổng vốn điều lệ", "vốn pháp định", "vốn điều lệ đăng ký", "mức vốn điều lệ"),
    "equity": (
        "vốn chủ sở hữu", "tổng vốn chủ sở hữu", "nguồn vốn chủ sở hữu", "vốn chủ", "vốn tự có",
        "vốn chủ sở hữu hợp nhất",
    ),
    "total-assets": (
        "tổng tài sản", "tổng giá trị tài sản", "tổng tài sản hợp nhất", "quy mô tổng tài sản", "giá trị tài sản",
        "quy mô tài sản", "tổng tài sản có", "tổng tài sản toàn hệ thống", "tổng cộng tài sản",
        "tổng nguồn vốn hợp nhất",
    ),
    "cash": (
        "tiền mặt", "tiền và các khoản tương đương tiền", "tiền và tương đương tiền", "tiền và tiền gửi",
        "lượng tiền mặt", "tiền mặt và tiền gửi ngân hàng",
    ),
    "inventories": (
        "hàng tồn kho", "giá trị tồn kho", "giá trị hàng tồn kho", "tồn kho bất động sản", "lượng hàng tồn kho",
    ),
    "debt": (
        "nợ vay", "tổng nợ vay", "nợ vay tài chính", "vay nợ tài chính", "dư nợ vay", "tổng nợ vay tài chính",
        "vay và nợ thuê tài chính", "tổng dư nợ vay", "nợ vay ngân hàng",
    ),
    "short-term-loans": (
        "vay ngắn hạn", "vay nợ ngắn hạn", "nợ vay ngắn hạn", "vay và nợ thuê tài chính ngắn hạn", "vay và nợ ngắn hạn",
    ),
    "long-term-loans": (
        "vay dài hạn", "vay nợ dài hạn", "nợ vay dài hạn", "vay và nợ thuê tài chính dài hạn", "vay và nợ dài hạn",
    ),
    "liabilities": ("nợ phải trả", "tổng nợ phải trả", "tổng nợ", "tổng số nợ"),
    "short-term-debt": ("nợ ngắn hạn",),
    "long-term-debt": ("nợ dài hạn",),
    "dividends": (
        "cổ tức", "trả cổ tức", "cổ tức bằng tiền", "cổ tức tiền mặt", "chi trả cổ tức", "tổng số tiền chi trả cổ tức",
        "tạm ứng cổ tức",
    ),
    "dividend-rate": (
        "tỷ lệ cổ tức", "mức cổ tức", "tỷ lệ chi trả cổ tức", "tỷ lệ chia cổ tức", "tỷ lệ trả cổ tức", "cổ tức dự kiến",
    ),
    "stock-dividend-rate": ("cổ tức bằng cổ phiếu", "trả cổ tức bằng cổ phiếu", "tỷ lệ cổ tức bằng cổ phiếu"),
    "enterprises-count": (
        "số doanh nghiệp", "tổng số doanh nghiệp", "số lượng doanh nghiệp", "doanh nghiệp đang hoạt động",
        "số doanh nghiệp đang hoạt động", "doanh nghiệp đang hoạt động sản xuất", "số doanh nghiệp hoạt động",
        "tổng số doanh nghiệp đang hoạt động", "doanh nghiệp trên địa bàn", "số doanh nghiệp trên địa bàn",
    ),
    "industrial-enterprises": (
        "doanh nghiệp hoạt động lĩnh vực công nghiệp", "tổng số doanh nghiệp hoạt động lĩnh vực công nghiệp",
        "số doanh nghiệp công nghiệp", "doanh nghiệp công nghiệp", "số doanh nghiệp hoạt động lĩnh vực công nghiệp",
        "doanh nghiệp sản xuất công nghiệp", "doanh nghiệp hoạt động trong lĩnh vực công nghiệp",
    ),
    "new-enterprises": (
        "doanh nghiệp thành lập mới", "doanh nghiệp đăng ký thành lập mới", "số doanh nghiệp thành lập mới",
        "thành lập mới doanh nghiệp", "doanh nghiệp mới thành lập", "doanh nghiệp được thành lập mới",
        "số doanh nghiệp đăng ký thành lập mới", "doanh nghiệp mới", "số doanh nghiệp đăng ký mới",
        "doanh nghiệp đăng ký mới", "đăng ký thành lập mới", "số doanh nghiệp mới thành lập", "số doanh nghiệp mới",
        "doanh nghiệp thành lập",
    ),
    "new-enterprise-capital": (
        "vốn đăng ký của doanh nghiệp thành lập mới", "tổng vốn đăng ký của doanh nghiệp thành lập mới",
        "vốn đăng ký của các doanh nghiệp thành lập mới", "vốn đăng ký thành lập mới",
        "tổng số vốn đăng ký của doanh nghiệp thành lập mới", "vốn đăng ký bình quân một doanh nghiệp thành lập mới",
        "số vốn đăng ký thành lập mới",
    ),
    "enterprises-resumed": (
        "doanh nghiệp quay trở lại hoạt động", "doanh nghiệp trở lại hoạt động",
        "số doanh nghiệp quay trở lại hoạt động", "quay trở lại hoạt động", "doanh nghiệp hoạt động trở lại",
        "hoạt động trở lại", "số doanh nghiệp trở lại hoạt động",
    ),
    "enterprises-suspended": (
        "doanh nghiệp tạm ngừng kinh doanh", "doanh nghiệp tạm ngừng kinh doanh có thời hạn", "tạm ngừng kinh doanh",
        "tạm ngừng kinh doanh có thời hạn", "doanh nghiệp tạm ngừng hoạt động", "tạm ngừng hoạt động",
    ),
    "enterprises-awaiting-dissolution": (
        "ngừng hoạt động", "doanh nghiệp ngừng hoạt động", "doanh nghiệp ngừng hoạt động chờ làm thủ tục giải thể",
        "ngừng hoạt động chờ làm thủ tục giải thể", "ngừng hoạt động và chờ làm thủ tục giải thể",
        "chờ làm thủ tục giải thể",
    ),
    "enterprises-withdrawn": (
        "doanh nghiệp rút lui khỏi thị trường", "rút lui khỏi thị trường", "số doanh nghiệp rút lui khỏi thị trường",
        "doanh nghiệp rời thị trường", "rời khỏi thị trường", "rút khỏi thị trường", "doanh nghiệp rút khỏi thị trường",
    ),
    "enterprises-dissolved": (
        "doanh nghiệp giải thể", "doanh nghiệp hoàn tất thủ tục giải thể", "hoàn tất thủ tục giải thể", "giải thể",
        "doanh nghiệp phá sản", "doanh nghiệp giải thể, phá sản", "số doanh nghiệp giải thể",
    ),
    "cooperatives-count": ("số hợp tác xã", "tổng số hợp tác xã", "số htx", "hợp tác xã đang hoạt động"),
    "products-count": ("số sản phẩm", "số lượng sản phẩm", "tổng số sản phẩm", "số mặt hàng"),
    "ocop-products": (
        "sản phẩm ocop", "số sản phẩm ocop", "sản phẩm đạt chuẩn ocop", "sản phẩm được công nhận ocop",
        "sản phẩm đạt ocop", "sản phẩm ocop đạt 3 sao trở lên",
    ),
    "rural-industrial-products": (
        "sản phẩm công nghiệp nông thôn tiêu biểu", "sản phẩm cnnt tiêu biểu", "sản phẩm công nghiệp nông thôn",
    ),
    "key-industrial-products": (
        "sản phẩm công nghiệp chủ lực", "sản phẩm công nghiệp chủ yếu", "sản phẩm chủ lực",
        "sản phẩm công nghiệp chủ lực của tỉnh",
    ),
    "pci": ("chỉ số năng lực cạnh tranh cấp tỉnh", "chỉ số pci", "pci", "năng lực cạnh tranh cấp tỉnh", "điểm số pci"),
    "retained-earnings": (
        "lợi nhuận chưa phân phối", "lợi nhuận sau thuế chưa phân phối", "lợi nhuận để lại", "lợi nhuận giữ lại",
        "lãi chưa phân phối",
    ),
    "operating-income": ("tổng thu nhập hoạt động", "thu nhập hoạt động", "tổng thu nhập từ hoạt động"),
}
# fmt: on
