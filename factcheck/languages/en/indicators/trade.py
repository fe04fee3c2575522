"""What English newspapers call the indicators of trade."""

# fmt: off
INDICATORS: dict[str, tuple[str, ...]] = {
    "trade-turnover": (
        "trade turnover", "total trade", "import-export turnover", "export-import turnover", "foreign trade",
        "total import-export turnover", "foreign trade turnover", "trade value", "total trade value",
        "total import and export turnover", "exports and imports", "imports and exports", "import and export turnover",
        "trade revenue", "total foreign trade",
    ),
    "bilateral-trade": (
        "bilateral trade", "two-way trade", "bilateral trade turnover", "two-way trade turnover",
        "bilateral trade value",
    ),
    "border-trade": (
        "border trade", "cross-border trade", "trade through border gates",
        "import-export turnover through border gates",
    ),
    "exports": (
        "exports", "export turnover", "export value", "export earnings", "export revenue", "exports of goods",
        "merchandise exports", "goods exports", "total exports", "value of exports", "total export turnover",
        "export growth", "export shipments", "total export value", "shipments abroad",
    ),
    "local-goods-exports": ("exports of local goods", "local goods exports", "exports of locally made goods"),
    "fdi-sector-exports": (
        "exports of fdi firms", "fdi sector exports", "foreign-invested sector (including crude oil)",
        "foreign-invested enterprises' exports",
    ),
    "domestic-sector-exports": ("domestic sector exports", "exports of domestic firms"),
    "agricultural-exports": (
        "agricultural exports", "farm exports", "agro-forestry-fishery exports", "farm produce exports",
        "agro-forestry-aquatic exports", "agro-forestry-aquatic product exports", "agro-forestry-fisheries exports",
        "exports of agricultural products",
    ),
    "rice-exports": (
        "rice exports", "exports of rice", "rice export", "rice export turnover", "rice shipments", "rice export value",
    ),
    "coffee-exports": (
        "coffee exports", "exports of coffee", "coffee export", "coffee shipments", "coffee export turnover",
    ),
    "seafood-exports": (
        "seafood exports", "aquatic exports", "fishery exports", "aquatic product exports", "exports of seafood",
        "seafood export turnover",
    ),
    "pangasius-exports": ("pangasius exports", "tra fish exports", "catfish exports", "exports of pangasius"),
    "shrimp-exports": ("shrimp exports", "exports of shrimp", "shrimp export turnover"),
    "fruit-vegetable-exports": (
        "fruit and vegetable exports", "vegetable and fruit exports", "fruit exports",
        "exports of fruits and vegetables",
    ),
    "durian-exports": ("durian exports", "exports of durian"),
    "cashew-exports": ("cashew exports", "cashew nut exports", "exports of cashew nuts"),
    "pepper-exports": ("pepper exports", "black pepper exports", "exports of pepper", "peppercorn exports"),
    "rubber-exports": ("rubber exports", "exports of rubber", "natural rubber exports"),
    "cassava-exports": ("cassava exports", "cassava and cassava products", "exports of cassava"),
    "wood-exports": (
        "wood exports", "timber exports", "wood and wooden products", "wood and wood products", "furniture exports",
        "timber and wood products", "timber and timber products", "wood product exports",
        "exports of wood and wood products",
    ),
    "textile-exports": (
        "textile exports", "garment exports", "textile and garment exports", "textiles and garments",
        "garment and textile exports", "apparel exports", "textile and garment", "garments and textiles",
    ),
    "footwear-exports": ("footwear exports", "leather and footwear exports", "shoe exports", "exports of footwear"),
    "phone-exports": (
        "phone exports", "phones and components", "phones and parts", "telephones and parts", "mobile phone exports",
        "phones and spare parts", "smartphone exports", "phones of all kinds and components",
    ),
    "electronics-exports": (
        "electronics exports", "computers, electronic products and components", "computers, electronics and components",
        "electronic exports", "computers and electronic products", "electronics, computers and components",
    ),
    "machinery-exports": (
        "machinery exports", "machinery, equipment and spare parts", "machinery and equipment",
        "machinery, equipment, tools and spare parts", "machinery and spare parts",
    ),
    "vehicle-exports": (
        "vehicle exports", "means of transport and spare parts", "transport vehicles and spare parts", "car exports",
        "transport means and parts",
    ),
    "steel-exports": ("steel exports", "iron and steel exports", "exports of steel"),
    "cement-exports": ("cement exports", "clinker exports", "clinker and cement exports", "cement and clinker exports"),
    "crude-oil-exports": ("crude oil exports", "crude exports", "oil exports"),
    "forest-products-exports": (
        "forestry exports", "forest product exports", "wood and forestry product exports",
        "timber and forestry product exports",
    ),
    "tea-exports": ("tea exports", "exports of tea"),
    "coal-exports": ("coal exports", "exports of coal"),
    "imports": (
        "imports", "import turnover", "import value", "import bill", "imports of goods", "merchandise imports",
        "goods imports", "total imports", "value of imports", "total import turnover", "import spending",
        "total import value",
    ),
    "electronics-imports": ("electronics imports", "imports of electronics"),
    "machinery-imports": ("machinery imports", "imports of machinery"),
    "petroleum-imports": ("petroleum imports", "petrol imports", "fuel imports"),
    "steel-imports": ("steel imports", "iron and steel imports", "imports of steel"),
    "car-imports": (
        "car imports", "automobile imports", "imported cars", "completely built-up cars",
        "imports of completely built-up cars", "cbu imports",
    ),
    "coal-imports": ("coal imports", "imports of coal"),
    "fabric-imports": ("fabric imports", "imports of fabrics", "textile material imports", "cotton imports"),
    "service-exports": ("service exports", "exports of services", "services exports"),
    "service-imports": ("service imports", "imports of services", "services imports"),
    "trade-balance": ("trade balance", "balance of trade", "merchandise trade balance"),
    "trade-surplus": ("trade surplus", "merchandise trade surplus", "goods trade surplus", "surplus in goods trade"),
    "trade-deficit": ("trade deficit", "merchandise trade deficit", "goods trade deficit", "trade gap"),
}
# fmt: on
