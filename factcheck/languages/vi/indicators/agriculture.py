"""What Vietnamese newspapers call the indicators of farming, forestry and fishery."""

# fmt: off
INDICATORS: dict[str, tuple[str, ...]] = {
    "planted-area": (
        "diện tích gieo trồng", "diện tích trồng", "tổng diện tích gieo trồng", "diện tích gieo sạ",
        "diện tích canh tác", "diện tích cây trồng",
    ),
    "rice-area": (
        "diện tích lúa", "diện tích gieo cấy lúa", "diện tích trồng lúa", "diện tích gieo trồng lúa",
        "diện tích gieo trồng lúa cả năm", "diện tích lúa cả năm", "diện tích gieo sạ lúa", "diện tích gieo cấy",
    ),
    "winter-spring-rice-area": (
        "diện tích lúa đông xuân", "diện tích gieo cấy lúa đông xuân", "diện tích gieo trồng lúa đông xuân",
        "lúa đông xuân gieo cấy", "lúa đông xuân xuống giống", "diện tích xuống giống lúa đông xuân",
        "gieo cấy lúa đông xuân",
    ),
    "summer-autumn-rice-area": (
        "diện tích lúa hè thu", "diện tích gieo cấy lúa hè thu", "diện tích gieo trồng lúa hè thu",
        "lúa hè thu gieo cấy", "lúa hè thu xuống giống", "diện tích xuống giống lúa hè thu", "gieo cấy lúa hè thu",
    ),
    "main-season-rice-area": (
        "diện tích lúa mùa", "diện tích gieo cấy lúa mùa", "diện tích gieo trồng lúa mùa", "lúa mùa gieo cấy",
        "lúa mùa xuống giống", "diện tích xuống giống lúa mùa", "gieo cấy lúa mùa",
    ),
    "autumn-winter-rice-area": (
        "diện tích lúa thu đông", "diện tích gieo cấy lúa thu đông", "diện tích gieo trồng lúa thu đông",
        "lúa thu đông gieo cấy", "lúa thu đông xuống giống", "diện tích xuống giống lúa thu đông",
        "gieo cấy lúa thu đông",
    ),
    "coffee-area": ("diện tích cà phê", "diện tích trồng cà phê"),
    "harvested-area": (
        "diện tích thu hoạch", "thu hoạch lúa", "diện tích lúa thu hoạch", "diện tích đã thu hoạch",
        "diện tích cho thu hoạch", "diện tích cho sản phẩm",
    ),
    "yield": (
        "năng suất", "năng suất bình quân", "năng suất trung bình", "năng suất gieo trồng", "năng suất cây trồng",
        "năng suất thu hoạch",
    ),
    "rice-yield": ("năng suất lúa", "năng suất lúa bình quân", "năng suất lúa cả năm"),
    "winter-spring-rice-yield": ("năng suất lúa đông xuân", "năng suất vụ lúa đông xuân", "năng suất lúa vụ đông xuân"),
    "summer-autumn-rice-yield": ("năng suất lúa hè thu", "năng suất vụ lúa hè thu", "năng suất lúa vụ hè thu"),
    "main-season-rice-yield": ("năng suất lúa mùa", "năng suất vụ lúa mùa", "năng suất lúa vụ mùa"),
    "autumn-winter-rice-yield": ("năng suất lúa thu đông", "năng suất vụ lúa thu đông", "năng suất lúa vụ thu đông"),
    "food-grain-output": (
        "sản lượng lương thực", "sản lượng lương thực có hạt", "sản lượng cây lương thực có hạt",
        "tổng sản lượng lương thực", "lương thực có hạt", "tổng sản lượng lương thực có hạt",
        "sản lượng cây lương thực",
    ),
    "rice-output": ("sản lượng lúa", "sản lượng lúa cả năm", "sản lượng thóc", "sản xuất lúa"),
    "winter-spring-rice-output": (
        "sản lượng lúa đông xuân", "sản lượng vụ lúa đông xuân", "sản lượng lúa vụ đông xuân",
    ),
    "summer-autumn-rice-output": ("sản lượng lúa hè thu", "sản lượng vụ lúa hè thu", "sản lượng lúa vụ hè thu"),
    "main-season-rice-output": ("sản lượng lúa mùa", "sản lượng vụ lúa mùa", "sản lượng lúa vụ mùa"),
    "autumn-winter-rice-output": ("sản lượng lúa thu đông", "sản lượng vụ lúa thu đông", "sản lượng lúa vụ thu đông"),
    "maize-output": ("sản lượng ngô", "sản lượng bắp", "sản xuất ngô"),
    "milled-rice-output": ("sản lượng gạo", "sản lượng lúa gạo", "sản xuất lúa gạo", "sản xuất gạo"),
    "vegetables-output": (
        "sản lượng rau", "sản lượng rau các loại", "sản lượng rau màu", "sản lượng rau, đậu", "sản lượng rau đậu",
    ),
    "fruit-output": ("sản lượng trái cây", "sản lượng cây ăn quả", "sản lượng quả", "sản lượng cây ăn trái"),
    "durian-output": ("sản lượng sầu riêng",),
    "coffee-output": ("sản lượng cà phê", "sản xuất cà phê", "sản lượng cà phê nhân", "sản lượng cà phê niên vụ"),
    "rubber-output": (
        "sản lượng cao su", "sản lượng mủ cao su", "sản lượng mủ", "sản lượng khai thác mủ cao su",
        "khai thác mủ cao su",
    ),
    "pepper-output": ("sản lượng hồ tiêu", "sản lượng hạt tiêu"),
    "macadamia-output": ("quả mắc ca tươi", "mắc ca", "hạt mắc ca", "sản lượng mắc ca"),
    "livestock-meat-output": (
        "sản lượng thịt hơi", "sản lượng thịt hơi xuất chuồng", "sản lượng thịt hơi các loại", "sản lượng thịt",
        "thịt hơi các loại", "sản lượng thịt các loại", "tổng sản lượng thịt hơi",
        "sản lượng thịt hơi các loại xuất chuồng",
    ),
    "pork-output": (
        "sản lượng thịt lợn", "sản lượng thịt lợn hơi xuất chuồng", "sản lượng thịt lợn hơi",
        "thịt lợn hơi xuất chuồng", "sản lượng thịt heo", "thịt lợn hơi", "sản lượng thịt heo hơi", "thịt lợn",
    ),
    "poultry-meat-output": (
        "sản lượng thịt gia cầm", "sản lượng thịt gia cầm hơi xuất chuồng", "thịt gia cầm hơi xuất chuồng",
        "sản lượng thịt gia cầm hơi", "thịt gia cầm", "sản lượng thịt gà",
    ),
    "beef-output": (
        "sản lượng thịt bò", "sản lượng thịt bò hơi xuất chuồng", "thịt bò hơi xuất chuồng", "sản lượng thịt bò hơi",
        "thịt bò",
    ),
    "buffalo-meat-output": (
        "sản lượng thịt trâu", "sản lượng thịt trâu hơi xuất chuồng", "thịt trâu hơi xuất chuồng",
        "sản lượng thịt trâu hơi", "thịt trâu",
    ),
    "eggs-output": ("sản lượng trứng", "trứng gia cầm", "sản lượng trứng gia cầm", "trứng gà"),
    "pig-herd": (
        "đàn lợn", "tổng đàn lợn", "tổng số lợn", "đàn heo", "tổng đàn heo", "số lợn của cả nước", "số lợn",
        "tổng số heo", "đàn lợn cả nước",
    ),
    "cattle-herd": ("đàn bò", "tổng đàn bò", "tổng số bò", "số bò"),
    "dairy-herd": ("đàn bò sữa", "tổng đàn bò sữa"),
    "livestock-herd": ("tổng đàn gia súc", "đàn gia súc", "tổng đàn vật nuôi"),
    "poultry-flock": ("đàn gia cầm", "tổng đàn gia cầm", "tổng số gia cầm", "số gia cầm"),
    "seafood-output": (
        "sản lượng thủy sản", "tổng sản lượng thủy sản", "sản lượng thủy hải sản", "tổng sản lượng thủy hải sản",
    ),
    "aquaculture-output": (
        "sản lượng thủy sản nuôi trồng", "sản lượng nuôi trồng thủy sản", "sản lượng nuôi trồng", "thủy sản nuôi trồng",
        "nuôi trồng thủy sản",
    ),
    "fishing-output": (
        "sản lượng thủy sản khai thác", "sản lượng khai thác thủy sản", "khai thác thủy sản", "thủy sản khai thác",
    ),
    "marine-fishing-output": (
        "sản lượng thủy sản khai thác biển", "khai thác thủy sản biển", "sản lượng khai thác biển", "khai thác hải sản",
        "sản lượng khai thác hải sản", "sản lượng hải sản khai thác", "sản lượng hải sản",
        "sản lượng thủy sản khai thác trên biển",
    ),
    "shrimp-output": ("sản lượng tôm", "sản lượng tôm nuôi", "tôm nuôi", "sản lượng tôm nước lợ"),
    "black-tiger-shrimp-output": ("sản lượng tôm sú", "tôm sú"),
    "whiteleg-shrimp-output": ("sản lượng tôm thẻ chân trắng", "tôm thẻ chân trắng"),
    "pangasius-output": (
        "sản lượng cá tra", "sản lượng cá tra nuôi", "sản lượng cá tra thu hoạch", "sản lượng cá tra nguyên liệu",
    ),
    "fish-output": ("sản lượng cá",),
    "aquaculture-area": (
        "diện tích nuôi trồng thủy sản", "diện tích nuôi trồng", "diện tích mặt nước nuôi trồng thủy sản",
        "diện tích thả nuôi",
    ),
    "shrimp-farming-area": ("diện tích nuôi tôm", "diện tích thả nuôi tôm", "diện tích nuôi tôm nước lợ"),
    "timber-output": (
        "sản lượng gỗ khai thác", "sản lượng khai thác gỗ", "sản lượng gỗ", "gỗ khai thác", "khai thác gỗ",
        "sản lượng gỗ rừng trồng", "gỗ rừng trồng", "sản lượng gỗ rừng trồng khai thác", "gỗ rừng trồng khai thác",
        "khai thác gỗ rừng trồng", "gỗ nguyên liệu",
    ),
    "forest-planted": (
        "diện tích rừng trồng mới", "trồng rừng mới", "diện tích rừng trồng mới tập trung", "rừng trồng mới",
        "trồng mới rừng", "diện tích rừng trồng tập trung mới", "trồng rừng", "rừng trồng mới tập trung",
        "diện tích trồng rừng", "diện tích trồng rừng mới", "diện tích trồng mới rừng", "trồng rừng tập trung",
    ),
    "forest-area": ("diện tích rừng", "tổng diện tích rừng", "diện tích có rừng", "diện tích đất có rừng"),
    "natural-forest-area": ("diện tích rừng tự nhiên", "rừng tự nhiên"),
    "planted-forest-area": ("diện tích rừng trồng", "tổng diện tích rừng trồng"),
    "forest-cover": (
        "tỷ lệ che phủ rừng", "độ che phủ rừng", "che phủ rừng", "tỷ lệ độ che phủ rừng", "tỷ lệ che phủ của rừng",
        "tỷ lệ rừng che phủ",
    ),
    "forest-damaged": (
        "diện tích rừng bị thiệt hại", "diện tích rừng bị cháy", "diện tích rừng bị chặt phá", "rừng bị cháy",
        "diện tích rừng bị phá", "diện tích rừng bị chặt, phá",
    ),
}
# fmt: on
