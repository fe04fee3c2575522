"""What Vietnamese newspapers call the indicators of trade."""

# fmt: off
INDICATORS: dict[str, tuple[str, ...]] = {
    "trade-turnover": (
        "kim ngạch xuất nhập khẩu", "tổng kim ngạch xuất nhập khẩu", "tổng kim ngạch xuất, nhập khẩu",
        "kim ngạch xuất, nhập khẩu", "xuất nhập khẩu", "xuất, nhập khẩu", "tổng trị giá xuất nhập khẩu",
        "trị giá xuất nhập khẩu", "tổng kim ngạch thương mại", "kim ngạch thương mại", "xuất nhập khẩu hàng hóa",
        "tổng kim ngạch xuất nhập khẩu hàng hóa", "tổng kim ngạch xuất, nhập khẩu hàng hóa",
        "kim ngạch xuất nhập khẩu hàng hóa", "tổng trị giá xuất nhập khẩu hàng hóa", "trị giá xuất nhập khẩu hàng hóa",
        "giá trị xuất nhập khẩu", "tổng giá trị xuất nhập khẩu", "hoạt động xuất nhập khẩu", "tổng kim ngạch xnk",
        "kim ngạch xnk", "thương mại hàng hóa", "kim ngạch xuất khẩu, nhập khẩu",
    ),
    "bilateral-trade": (
        "kim ngạch thương mại song phương", "thương mại song phương", "thương mại hai chiều",
        "kim ngạch thương mại hai chiều", "kim ngạch hai chiều", "kim ngạch song phương",
        "kim ngạch xuất nhập khẩu hai chiều", "kim ngạch buôn bán hai chiều", "kim ngạch thương mại giữa hai nước",
        "trao đổi thương mại hai chiều", "buôn bán hai chiều", "kim ngạch xuất nhập khẩu song phương",
    ),
    "border-trade": (
        "kim ngạch xuất nhập khẩu qua các cửa khẩu", "kim ngạch xuất, nhập khẩu qua các cửa khẩu",
        "xuất nhập khẩu qua các cửa khẩu", "xuất nhập khẩu qua cửa khẩu", "kim ngạch xuất nhập khẩu qua cửa khẩu",
        "kim ngạch xuất nhập khẩu qua địa bàn", "tổng kim ngạch xuất nhập khẩu qua địa bàn",
        "tổng kim ngạch xuất nhập khẩu qua các cửa khẩu", "tổng kim ngạch xuất nhập khẩu các loại hình qua địa bàn",
        "tổng kim ngạch xuất nhập khẩu hàng hóa qua các cửa khẩu", "kim ngạch hàng hóa qua cửa khẩu",
    ),
    "exports": (
        "xuất khẩu", "kim ngạch xuất khẩu", "tổng kim ngạch xuất khẩu", "kim ngạch hàng hóa xuất khẩu",
        "kim ngạch xuất khẩu hàng hóa", "tổng kim ngạch xuất khẩu hàng hóa", "tổng kim ngạch hàng hóa xuất khẩu",
        "xuất khẩu hàng hóa", "hàng hóa xuất khẩu", "giá trị xuất khẩu", "tổng giá trị xuất khẩu", "trị giá xuất khẩu",
        "tổng trị giá xuất khẩu", "trị giá xuất khẩu hàng hóa", "tổng trị giá xuất khẩu hàng hóa",
        "giá trị xuất khẩu hàng hóa", "giá trị kim ngạch xuất khẩu", "doanh thu xuất khẩu", "hoạt động xuất khẩu",
        "kim ngạch xk", "tốc độ tăng xuất khẩu", "tăng trưởng xuất khẩu", "hàng xuất khẩu", "giá trị hàng xuất khẩu",
        "doanh số xuất khẩu",
    ),
    "local-goods-exports": (
        "xuất khẩu hàng địa phương", "kim ngạch xuất khẩu hàng địa phương", "kim ngạch xuất khẩu hàng hóa địa phương",
        "hàng hóa xuất khẩu của địa phương", "hàng địa phương xuất khẩu", "giá trị xuất khẩu hàng địa phương",
        "hàng xuất khẩu địa phương", "xuất khẩu hàng hóa địa phương", "xuất khẩu của địa phương",
    ),
    "fdi-sector-exports": (
        "xuất khẩu của khu vực fdi", "khu vực có vốn đầu tư nước ngoài (kể cả dầu thô)",
        "trị giá xuất khẩu của doanh nghiệp fdi", "xuất khẩu của doanh nghiệp fdi",
        "kim ngạch xuất khẩu của doanh nghiệp fdi", "kim ngạch xuất khẩu của khu vực fdi", "xuất khẩu khu vực fdi",
    ),
    "domestic-sector-exports": (
        "xuất khẩu của khu vực kinh tế trong nước", "xuất khẩu của khu vực trong nước",
        "xuất khẩu của doanh nghiệp trong nước", "khu vực 100% vốn trong nước", "xuất khẩu khu vực kinh tế trong nước",
    ),
    "agricultural-exports": (
        "xuất khẩu nông, lâm, thủy sản", "xuất khẩu nông lâm thủy sản", "kim ngạch xuất khẩu nông, lâm, thủy sản",
        "kim ngạch xuất khẩu nông lâm thủy sản", "xuất khẩu nông sản", "kim ngạch xuất khẩu nông sản",
        "xuất khẩu nông, lâm nghiệp và thủy sản", "xuất khẩu nông - lâm - thủy sản",
        "tổng kim ngạch xuất khẩu nông lâm thủy sản", "tổng kim ngạch xuất khẩu nông, lâm, thủy sản",
        "giá trị xuất khẩu nông lâm thủy sản", "xuất khẩu nông nghiệp", "kim ngạch xuất khẩu toàn ngành nông nghiệp",
        "nhóm hàng nông, lâm, thủy sản", "nhóm hàng nông sản, lâm sản", "hàng nông, lâm sản",
        "giá trị xuất khẩu nông sản", "nhóm hàng nông, lâm sản",
    ),
    "rice-exports": (
        "xuất khẩu gạo", "gạo xuất khẩu", "kim ngạch xuất khẩu gạo", "lượng gạo xuất khẩu", "sản lượng gạo xuất khẩu",
        "khối lượng gạo xuất khẩu", "khối lượng xuất khẩu gạo", "giá trị xuất khẩu gạo", "lượng xuất khẩu gạo",
        "sản lượng xuất khẩu gạo", "trị giá xuất khẩu gạo", "xuất khẩu mặt hàng gạo",
    ),
    "coffee-exports": (
        "xuất khẩu cà phê", "cà phê xuất khẩu", "kim ngạch xuất khẩu cà phê", "lượng cà phê xuất khẩu",
        "khối lượng xuất khẩu cà phê", "giá trị xuất khẩu cà phê", "sản lượng cà phê xuất khẩu",
        "trị giá xuất khẩu cà phê",
    ),
    "seafood-exports": (
        "xuất khẩu thủy sản", "kim ngạch xuất khẩu thủy sản", "giá trị xuất khẩu thủy sản", "hàng thủy sản xuất khẩu",
        "xuất khẩu hàng thủy sản", "thủy sản xuất khẩu", "xuất khẩu hải sản", "xuất khẩu thủy hải sản",
        "trị giá xuất khẩu thủy sản",
    ),
    "pangasius-exports": (
        "xuất khẩu cá tra", "kim ngạch xuất khẩu cá tra", "giá trị xuất khẩu cá tra", "cá tra xuất khẩu",
        "trị giá xuất khẩu cá tra", "xuất khẩu cá tra, ba sa",
    ),
    "shrimp-exports": (
        "xuất khẩu tôm", "kim ngạch xuất khẩu tôm", "giá trị xuất khẩu tôm", "tôm xuất khẩu", "trị giá xuất khẩu tôm",
    ),
    "fruit-vegetable-exports": (
        "xuất khẩu rau quả", "kim ngạch xuất khẩu rau quả", "hàng rau quả", "giá trị xuất khẩu rau quả",
        "xuất khẩu hàng rau quả", "xuất khẩu trái cây", "xuất khẩu rau, quả", "rau quả xuất khẩu",
    ),
    "durian-exports": (
        "xuất khẩu sầu riêng", "kim ngạch xuất khẩu sầu riêng", "giá trị xuất khẩu sầu riêng", "sầu riêng xuất khẩu",
    ),
    "cashew-exports": (
        "xuất khẩu hạt điều", "xuất khẩu điều", "kim ngạch xuất khẩu hạt điều", "kim ngạch xuất khẩu điều",
        "hạt điều xuất khẩu", "giá trị xuất khẩu hạt điều", "xuất khẩu nhân điều", "giá trị xuất khẩu điều",
    ),
    "pepper-exports": (
        "xuất khẩu hồ tiêu", "xuất khẩu hạt tiêu", "kim ngạch xuất khẩu hồ tiêu", "kim ngạch xuất khẩu hạt tiêu",
        "giá trị xuất khẩu hồ tiêu", "hồ tiêu xuất khẩu", "hạt tiêu xuất khẩu",
    ),
    "rubber-exports": (
        "xuất khẩu cao su", "kim ngạch xuất khẩu cao su", "giá trị xuất khẩu cao su", "cao su xuất khẩu",
        "lượng cao su xuất khẩu",
    ),
    "cassava-exports": (
        "xuất khẩu sắn", "xuất khẩu sắn và sản phẩm từ sắn", "xuất khẩu sắn và các sản phẩm từ sắn",
        "kim ngạch xuất khẩu sắn", "sắn và các sản phẩm từ sắn", "sắn và sản phẩm từ sắn", "giá trị xuất khẩu sắn",
        "sắn và các sản phẩm sắn",
    ),
    "wood-exports": (
        "xuất khẩu gỗ", "xuất khẩu gỗ và sản phẩm gỗ", "xuất khẩu gỗ và các sản phẩm gỗ", "kim ngạch xuất khẩu gỗ",
        "kim ngạch xuất khẩu gỗ và sản phẩm gỗ", "gỗ và sản phẩm gỗ", "gỗ và các sản phẩm gỗ", "giá trị xuất khẩu gỗ",
        "xuất khẩu đồ gỗ", "kim ngạch xuất khẩu đồ gỗ", "gỗ, sản phẩm gỗ", "giá trị xuất khẩu gỗ và sản phẩm gỗ",
    ),
    "textile-exports": (
        "xuất khẩu dệt may", "hàng dệt may", "hàng dệt, may", "kim ngạch xuất khẩu dệt may", "xuất khẩu hàng dệt may",
        "kim ngạch xuất khẩu hàng dệt may", "dệt, may", "xuất khẩu hàng dệt, may", "xuất khẩu dệt, may",
        "giá trị xuất khẩu dệt may", "dệt may xuất khẩu", "kim ngạch dệt may",
    ),
    "footwear-exports": (
        "xuất khẩu giày dép", "xuất khẩu da giày", "kim ngạch xuất khẩu giày dép", "kim ngạch xuất khẩu da giày",
        "xuất khẩu giày, dép", "xuất khẩu giầy dép", "giá trị xuất khẩu giày dép", "kim ngạch xuất khẩu ngành da giày",
        "giày dép các loại", "giày, dép các loại", "giầy dép các loại",
    ),
    "phone-exports": (
        "xuất khẩu điện thoại", "điện thoại và linh kiện", "điện thoại các loại và linh kiện",
        "xuất khẩu điện thoại và linh kiện", "kim ngạch xuất khẩu điện thoại",
        "xuất khẩu điện thoại các loại và linh kiện", "điện thoại các loại",
        "kim ngạch xuất khẩu điện thoại và linh kiện", "xuất khẩu điện thoại di động",
        "xuất khẩu điện thoại thông minh",
    ),
    "electronics-exports": (
        "xuất khẩu điện tử", "máy vi tính, sản phẩm điện tử và linh kiện", "điện tử, máy tính và linh kiện",
        "xuất khẩu máy vi tính, sản phẩm điện tử và linh kiện", "máy tính, sản phẩm điện tử và linh kiện",
        "sản phẩm điện tử và linh kiện", "điện tử, máy vi tính và linh kiện",
        "kim ngạch xuất khẩu máy vi tính, sản phẩm điện tử và linh kiện", "hàng điện tử, máy tính và linh kiện",
        "xuất khẩu sản phẩm điện tử", "xuất khẩu hàng điện tử", "máy vi tính, điện tử và linh kiện",
        "hàng điện tử, máy vi tính và linh kiện", "kim ngạch xuất khẩu điện tử",
    ),
    "machinery-exports": (
        "xuất khẩu máy móc, thiết bị", "máy móc, thiết bị, dụng cụ, phụ tùng khác",
        "máy móc, thiết bị, dụng cụ và phụ tùng khác", "máy móc, thiết bị, dụng cụ và phụ tùng",
        "máy móc, thiết bị, dụng cụ, phụ tùng", "xuất khẩu máy móc thiết bị", "máy móc, thiết bị và phụ tùng",
        "máy móc thiết bị, dụng cụ, phụ tùng khác", "máy móc thiết bị, dụng cụ phụ tùng khác",
        "máy móc thiết bị dụng cụ phụ tùng khác", "máy móc, thiết bị, dụng cụ phụ tùng khác",
        "máy móc, thiết bị phụ tùng", "máy móc thiết bị và phụ tùng",
    ),
    "vehicle-exports": (
        "phương tiện vận tải và phụ tùng", "xuất khẩu phương tiện vận tải và phụ tùng", "xuất khẩu phương tiện vận tải",
        "xuất khẩu ô tô",
    ),
    "steel-exports": (
        "xuất khẩu thép", "xuất khẩu sắt thép", "xuất khẩu sắt thép các loại", "kim ngạch xuất khẩu sắt thép",
        "kim ngạch xuất khẩu thép", "lượng sắt thép xuất khẩu", "sản lượng thép xuất khẩu", "xuất khẩu sắt, thép",
        "sắt thép các loại", "sắt, thép các loại", "sắt thép",
    ),
    "cement-exports": (
        "xuất khẩu xi măng", "xuất khẩu clinker", "xuất khẩu clinker và xi măng", "xuất khẩu xi măng và clinker",
        "xi măng xuất khẩu", "xuất khẩu xi măng, clinker", "xuất khẩu clanhke và xi măng",
    ),
    "crude-oil-exports": (
        "xuất khẩu dầu thô", "kim ngạch xuất khẩu dầu thô", "dầu thô xuất khẩu", "lượng dầu thô xuất khẩu",
    ),
    "forest-products-exports": (
        "xuất khẩu lâm sản", "xuất khẩu gỗ và lâm sản", "kim ngạch xuất khẩu gỗ và lâm sản",
        "kim ngạch xuất khẩu lâm sản", "giá trị xuất khẩu lâm sản", "giá trị xuất khẩu gỗ và lâm sản",
        "xuất khẩu đồ gỗ và lâm sản",
    ),
    "tea-exports": (
        "xuất khẩu chè", "kim ngạch xuất khẩu chè", "giá trị xuất khẩu chè", "chè xuất khẩu", "xuất khẩu trà",
    ),
    "coal-exports": (
        "xuất khẩu than", "than xuất khẩu", "xuất khẩu than đá", "lượng than xuất khẩu", "kim ngạch xuất khẩu than",
    ),
    "imports": (
        "nhập khẩu", "kim ngạch nhập khẩu", "tổng kim ngạch nhập khẩu", "kim ngạch hàng hóa nhập khẩu",
        "kim ngạch nhập khẩu hàng hóa", "tổng kim ngạch nhập khẩu hàng hóa", "tổng kim ngạch hàng hóa nhập khẩu",
        "nhập khẩu hàng hóa", "hàng hóa nhập khẩu", "giá trị nhập khẩu", "tổng giá trị nhập khẩu", "trị giá nhập khẩu",
        "tổng trị giá nhập khẩu", "trị giá nhập khẩu hàng hóa", "tổng trị giá nhập khẩu hàng hóa",
        "giá trị nhập khẩu hàng hóa", "kim ngạch nk", "hàng nhập khẩu", "tăng trưởng nhập khẩu", "hoạt động nhập khẩu",
    ),
    "electronics-imports": (
        "nhập khẩu điện tử", "nhập khẩu máy vi tính, sản phẩm điện tử và linh kiện",
        "nhập khẩu điện tử, máy tính và linh kiện", "nhập khẩu sản phẩm điện tử",
        "nhập khẩu máy tính, sản phẩm điện tử và linh kiện", "nhập khẩu linh kiện điện tử",
    ),
    "machinery-imports": (
        "nhập khẩu máy móc, thiết bị", "nhập khẩu máy móc thiết bị", "nhập khẩu máy móc, thiết bị, dụng cụ, phụ tùng",
        "nhập khẩu máy móc, thiết bị, dụng cụ, phụ tùng khác", "nhập khẩu máy móc, thiết bị, dụng cụ và phụ tùng khác",
    ),
    "petroleum-imports": (
        "nhập khẩu xăng dầu", "nhập khẩu xăng dầu các loại", "kim ngạch nhập khẩu xăng dầu", "lượng xăng dầu nhập khẩu",
        "xăng dầu nhập khẩu", "nhập khẩu xăng, dầu",
    ),
    "steel-imports": (
        "nhập khẩu sắt thép", "nhập khẩu thép", "nhập khẩu sắt thép các loại", "lượng sắt thép nhập khẩu",
        "kim ngạch nhập khẩu sắt thép", "nhập khẩu sắt, thép", "thép nhập khẩu",
    ),
    "car-imports": (
        "nhập khẩu ô tô", "ô tô nhập khẩu", "ô tô nguyên chiếc nhập khẩu", "ô tô nguyên chiếc",
        "nhập khẩu ô tô nguyên chiếc", "xe nhập khẩu", "xe nhập khẩu nguyên chiếc", "ô tô nguyên chiếc các loại",
        "lượng ô tô nhập khẩu", "xe ô tô nhập khẩu", "nhập khẩu ô tô nguyên chiếc các loại",
    ),
    "coal-imports": ("nhập khẩu than", "nhập khẩu than đá", "than nhập khẩu", "lượng than nhập khẩu"),
    "fabric-imports": (
        "nhập khẩu vải", "nhập khẩu vải các loại", "nhập khẩu nguyên phụ liệu dệt may",
        "nguyên phụ liệu dệt, may, da, giày", "nguyên phụ liệu dệt may, da giày", "nhập khẩu bông",
        "nguyên phụ liệu dệt may", "nhập khẩu nguyên phụ liệu dệt may, da giày", "vải các loại",
    ),
    "service-exports": ("xuất khẩu dịch vụ", "kim ngạch xuất khẩu dịch vụ", "kim ngạch dịch vụ xuất khẩu"),
    "service-imports": ("nhập khẩu dịch vụ", "kim ngạch nhập khẩu dịch vụ", "kim ngạch dịch vụ nhập khẩu"),
    "trade-balance": ("cán cân thương mại", "cán cân thương mại hàng hóa", "cán cân xuất nhập khẩu"),
    "trade-surplus": (
        "xuất siêu", "thặng dư thương mại", "thặng dư cán cân thương mại", "mức xuất siêu", "giá trị xuất siêu",
        "cán cân thương mại thặng dư", "cán cân thương mại hàng hóa thặng dư", "thặng dư thương mại hàng hóa",
        "mức thặng dư thương mại", "cán cân thương mại xuất siêu", "cán cân thương mại hàng hóa xuất siêu",
    ),
    "trade-deficit": (
        "nhập siêu", "thâm hụt thương mại", "thâm hụt cán cân thương mại", "mức nhập siêu",
        "cán cân thương mại thâm hụt", "cán cân thương mại hàng hóa thâm hụt", "mức thâm hụt thương mại",
        "giá trị nhập siêu", "cán cân thương mại nhập siêu", "cán cân thương mại hàng hóa nhập siêu",
    ),
}
# fmt: on
