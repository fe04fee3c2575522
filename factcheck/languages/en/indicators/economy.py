"""What English newspapers call the indicators of national accounts."""

# fmt: off
INDICATORS: dict[str, tuple[str, ...]] = {
    "gdp": (
        "gdp", "gross domestic product", "gdp growth", "gdp growth rate", "economic growth", "economic growth rate",
        "economic expansion", "real gdp", "nominal gdp", "size of the economy", "the economy grew",
        "the economy expanded", "economic output",
    ),
    "agriculture-forestry-fishery": (
        "agriculture, forestry and fishery", "agriculture, forestry, and fishery",
        "agriculture, forestry and fisheries", "agriculture, forestry and fishing", "agro-forestry-fishery",
        "agro-forestry-fisheries", "agro-forestry-aquatic sector", "agricultural sector",
        "agriculture, forestry and aquaculture", "agriculture-forestry-fishery",
    ),
    "agriculture-value-added": (
        "agriculture", "farm output", "agricultural output", "agricultural production", "agricultural growth",
    ),
    "forestry-value-added": ("forestry", "forestry sector", "forestry growth"),
    "fishery-value-added": ("fishery", "fisheries", "fishery sector", "fisheries sector"),
    "industry-construction": (
        "industry and construction", "industrial and construction sector", "industry-construction",
        "industrial and construction", "industry and construction sector", "industry - construction",
    ),
    "industry-value-added": (
        "industrial value added", "value added of industry", "value-added of industry", "industrial value-added",
        "added value of industry",
    ),
    "construction-value-added": ("construction sector", "construction industry", "construction growth"),
    "services": ("service sector", "services sector", "the service industry", "trade and services", "service industry"),
    "product-taxes": ("product taxes less subsidies on products", "product taxes less subsidies", "taxes on products"),
    "gdp-per-capita": (
        "gdp per capita", "per capita gdp", "gdp per head", "gross domestic product per capita", "per-capita gdp",
    ),
    "grdp": (
        "grdp", "gross regional domestic product", "grdp growth", "grdp growth rate", "provincial gdp", "regional gdp",
        "gross regional product",
    ),
    "grdp-per-capita": ("grdp per capita", "per capita grdp", "grdp per head", "per-capita grdp"),
    "labour-productivity": ("labour productivity", "labor productivity", "productivity growth", "worker productivity"),
    "tfp": ("total factor productivity", "tfp", "contribution of total factor productivity"),
    "digital-economy": ("digital economy", "share of the digital economy", "size of the digital economy"),
    "farm-forest-fishery-output-value": (
        "agro-forestry-fishery production value", "value of agriculture, forestry and fishery output",
    ),
    "agriculture-output-value": (
        "agricultural output value", "agricultural production value", "value of agricultural production",
        "value of agricultural output",
    ),
}
# fmt: on
