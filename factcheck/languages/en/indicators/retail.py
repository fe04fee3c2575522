"""What English newspapers call the indicators of retail trade."""

# fmt: off
INDICATORS: dict[str, tuple[str, ...]] = {
    "retail-sales": (
        "retail sales", "retail sales of goods and services", "retail sales of consumer goods and services",
        "total retail sales", "total retail sales of goods and services",
        "total retail sales of goods and consumer services", "retail sales of goods and consumer service revenue",
        "retail and consumer service revenue", "total retail sales of consumer goods and services", "retail revenue",
        "total retail sales of goods and consumer service revenue", "retail sales and consumer service revenue",
    ),
    "goods-retail-sales": (
        "retail sales of goods", "goods retail sales", "revenue from retail sales of goods", "merchandise retail sales",
    ),
    "accommodation-food-revenue": (
        "accommodation and catering revenue", "accommodation and catering services", "accommodation and food services",
        "revenue from accommodation and catering services", "lodging and catering services",
    ),
    "travel-revenue": (
        "travel revenue", "travel and tourism services", "travel services revenue", "tour revenue",
        "revenue from travel and tourism",
    ),
    "other-services-revenue": ("other services revenue", "revenue from other services", "other consumer services"),
    "e-commerce-revenue": ("e-commerce revenue", "e-commerce sales", "online retail sales", "e-commerce market"),
    "car-sales": ("car sales", "auto sales", "vehicle sales", "automobile sales"),
}
# fmt: on
