"""What Vietnamese newspapers call the indicators of manufactured products."""

# fmt: off
INDICATORS: dict[str, tuple[str, ...]] = {
    "cement-output": (
        "xi măng", "ximăng", "xi-măng", "sản lượng xi măng", "sản xuất xi măng", "xi măng sản xuất", "xi măng các loại",
        "xi măng portland", "sản lượng sản xuất xi măng",
    ),
    "clinker-output": (
        "clinker", "clanhke", "clanh-ke", "clin-ker", "klinker", "clinke", "sản lượng clinker", "sản xuất clinker",
        "clinker sản xuất", "clinker thương phẩm",
    ),
    "brick-output": (
        "gạch các loại", "gạch xây", "gạch xây dựng", "sản lượng gạch", "sản lượng gạch các loại", "sản xuất gạch",
        "sản xuất gạch các loại", "gạch xây các loại", "gạch xây dựng bằng đất sét nung",
    ),
    "stone-powder-output": (
        "bột đá mài", "bột đá", "bột đá các loại", "bột đá siêu mịn", "sản lượng bột đá", "sản lượng bột đá mài",
        "sản xuất bột đá", "sản xuất bột đá mài", "bột đá vôi trắng",
    ),
    "wood-products-output": (
        "ván bóc và các sản phẩm từ gỗ rừng trồng", "gỗ và các sản phẩm từ gỗ rừng trồng",
        "ván bóc và sản phẩm từ gỗ rừng trồng", "gỗ và sản phẩm từ gỗ rừng trồng", "các sản phẩm từ gỗ rừng trồng",
        "sản phẩm từ gỗ rừng trồng", "ván bóc", "gỗ ván bóc", "sản lượng ván bóc",
    ),
    "rosin-products-output": (
        "nhựa thông và các sản phẩm từ nhựa thông", "nhựa thông và các sản phẩm chế biến từ nhựa thông",
        "nhựa thông và sản phẩm từ nhựa thông", "các sản phẩm từ nhựa thông", "sản phẩm từ nhựa thông", "nhựa thông",
        "sản lượng nhựa thông",
    ),
    "salt-output": (
        "muối công nghiệp", "sản lượng muối", "sản lượng muối công nghiệp", "sản xuất muối",
        "sản xuất muối công nghiệp",
    ),
    "lead-output": (
        "chì điện phân", "chì thỏi", "chì kim loại", "điện phân chì", "sản lượng chì", "sản xuất chì",
        "sản xuất chì điện phân", "sản xuất điện phân chì", "chì thỏi các loại",
    ),
    "steel-output": (
        "sản lượng thép", "sản xuất thép", "thép các loại", "sản xuất thép các loại", "sản lượng thép các loại",
        "sản xuất gang thép", "sản lượng sản xuất thép",
    ),
    "crude-steel-output": ("thép thô", "sản lượng thép thô", "sản xuất thép thô", "sắt, thép thô", "sắt thép thô"),
    "rolled-steel-output": ("thép cán", "thép cán các loại", "sản lượng thép cán", "sản xuất thép cán"),
    "steel-bars-output": (
        "thép thanh, thép góc", "thép thanh", "thép xây dựng", "sản lượng thép xây dựng", "sản xuất thép xây dựng",
        "thép thanh và thép góc",
    ),
    "finished-steel-output": (
        "thép thành phẩm", "sản xuất thép thành phẩm", "sản lượng thép thành phẩm", "thép thành phẩm các loại",
    ),
    "fertiliser-output": (
        "phân bón", "sản lượng phân bón", "sản xuất phân bón", "phân bón các loại", "phân bón vô cơ",
        "sản lượng sản xuất phân bón",
    ),
    "urea-output": (
        "phân urê", "phân ure", "phân u rê", "urê", "sản lượng urê", "sản lượng đạm urê", "đạm urê", "u-rê",
    ),
    "npk-output": ("phân hỗn hợp npk", "phân npk", "phân hỗn hợp n.p.k", "sản lượng npk", "phân bón npk"),
    "textile-output": ("sản lượng vải dệt", "sản lượng vải các loại", "sản xuất vải các loại"),
    "natural-fabric-output": ("vải dệt từ sợi tự nhiên", "vải sợi tự nhiên", "vải dệt từ sợi bông"),
    "synthetic-fabric-output": (
        "vải dệt từ sợi tổng hợp hoặc sợi nhân tạo", "vải dệt từ sợi tổng hợp", "vải sợi tổng hợp",
        "vải dệt từ sợi nhân tạo",
    ),
    "yarn-output": ("sợi các loại", "sản lượng sợi", "sản xuất sợi", "xơ, sợi", "sợi toàn bộ", "sợi bông"),
    "garment-output": (
        "quần áo mặc thường", "quần áo mặc thường cho người lớn", "quần áo các loại", "quần áo may sẵn",
        "sản phẩm may mặc", "hàng may mặc", "sản lượng may mặc",
    ),
    "footwear-output": (
        "giày, dép da", "giày dép da", "giầy, dép da", "giầy dép", "sản lượng giày dép", "sản xuất giày dép",
    ),
    "phone-output": (
        "điện thoại di động", "sản lượng điện thoại", "sản lượng điện thoại di động", "sản xuất điện thoại",
        "sản xuất điện thoại di động", "điện thoại di động thông minh",
    ),
    "electronics-output": ("sản xuất linh kiện điện tử", "linh kiện điện tử", "sản lượng linh kiện điện tử"),
    "television-output": ("tivi", "ti vi", "ti-vi", "sản lượng tivi", "tivi các loại", "tivi lắp ráp", "máy thu hình"),
    "automobile-output": (
        "sản lượng ô tô", "ô tô sản xuất", "ô tô lắp ráp", "ô tô lắp ráp trong nước", "sản xuất ô tô",
        "ô tô sản xuất, lắp ráp trong nước", "sản xuất, lắp ráp ô tô", "sản xuất lắp ráp ô tô", "ô tô các loại",
        "lắp ráp ô tô", "sản lượng xe ô tô",
    ),
    "motorcycle-output": (
        "xe máy sản xuất", "sản lượng xe máy", "xe mô tô, xe máy", "mô tô, xe máy", "xe máy lắp ráp", "sản xuất xe máy",
    ),
    "beer-output": ("bia các loại", "sản lượng bia", "sản xuất bia", "sản lượng bia các loại"),
    "cigarette-output": ("thuốc lá điếu", "sản lượng thuốc lá", "thuốc lá bao"),
    "seafood-processing-output": (
        "thủy hải sản chế biến", "thủy sản chế biến", "chế biến thủy sản", "chế biến thủy hải sản",
        "sản lượng thủy sản chế biến",
    ),
    "animal-feed-output": (
        "thức ăn chăn nuôi", "sản lượng thức ăn chăn nuôi", "sản xuất thức ăn chăn nuôi",
        "thức ăn chăn nuôi công nghiệp", "thức ăn gia súc, gia cầm",
    ),
    "aqua-feed-output": (
        "thức ăn cho thủy sản", "thức ăn thủy sản", "sản lượng thức ăn thủy sản", "sản xuất thức ăn thủy sản",
    ),
    "cattle-feed-output": ("thức ăn cho gia súc", "thức ăn gia súc"),
    "poultry-feed-output": ("thức ăn cho gia cầm", "thức ăn gia cầm"),
    "milk-output": ("sữa tươi", "sản lượng sữa", "sản lượng sữa tươi", "sản xuất sữa", "sữa tươi nguyên liệu"),
    "sugar-output": (
        "sản lượng đường", "sản xuất đường", "đường các loại", "đường tinh luyện", "đường mía", "sản xuất mía đường",
    ),
    "refined-petroleum-output": (
        "xăng, dầu các loại", "xăng dầu sản xuất", "sản xuất xăng dầu", "sản lượng xăng dầu", "sản lượng lọc dầu",
        "sản lượng xăng dầu sản xuất",
    ),
    "lpg-output": ("khí hóa lỏng", "khí hóa lỏng (lpg)", "khí hóa lỏng lpg", "sản lượng lpg", "khí dầu mỏ hóa lỏng"),
    "tile-output": (
        "gạch ốp lát", "gạch ốp, lát", "gạch ceramic", "gạch men", "gạch granite", "sản lượng gạch ốp lát", "gạch lát",
    ),
    "milk-powder-output": ("sữa bột", "sản lượng sữa bột", "sản xuất sữa bột"),
    "inventory-ratio": (
        "tỷ lệ tồn kho", "tỷ lệ tồn kho bình quân", "tỷ lệ tồn kho toàn ngành công nghiệp chế biến, chế tạo",
        "tỷ lệ tồn kho toàn ngành chế biến, chế tạo bình quân",
    ),
}
# fmt: on
