"""What English newspapers call the indicators of manufactured products."""

# fmt: off
INDICATORS: dict[str, tuple[str, ...]] = {
    "cement-output": ("cement", "cement output", "cement production"),
    "clinker-output": ("clinker", "clinker output", "clinker production"),
    "brick-output": (
        "bricks", "brick output", "bricks of all kinds", "assorted bricks", "brick production", "building bricks",
    ),
    "stone-powder-output": (
        "stone powder", "grinding stone powder", "stone powder output", "limestone powder", "abrasive stone powder",
    ),
    "wood-products-output": (
        "peeled veneer", "veneer and planted-forest wood products", "veneer", "wood and planted-forest wood products",
        "products of planted-forest wood", "wood products output",
    ),
    "rosin-products-output": (
        "rosin", "rosin and rosin products", "pine resin", "pine resin and products", "rosin products", "rosin output",
        "pine resin and pine resin products",
    ),
    "salt-output": ("industrial salt", "salt output", "salt production"),
    "lead-output": ("lead output", "electrolytic lead", "lead ingots", "lead production", "refined lead"),
    "steel-output": ("steel output", "steel production", "steel products output", "steel of all kinds"),
    "crude-steel-output": ("crude steel", "crude steel output", "crude steel production", "crude iron and steel"),
    "rolled-steel-output": ("rolled steel", "rolled steel output"),
    "steel-bars-output": (
        "steel bars", "steel bars and angles", "angle steel", "construction steel", "construction steel output",
        "rebar",
    ),
    "finished-steel-output": ("finished steel", "finished steel output", "finished steel production"),
    "fertiliser-output": (
        "fertiliser", "fertilizer", "fertiliser output", "fertilizer output", "fertiliser production",
        "fertilizer production", "fertilisers", "fertilizers",
    ),
    "urea-output": ("urea", "urea output", "urea production"),
    "npk-output": ("npk fertiliser", "npk fertilizer", "npk output", "npk compound fertiliser"),
    "textile-output": ("textile output", "textiles", "fabric output"),
    "natural-fabric-output": (
        "natural fibre fabrics", "natural fiber fabrics", "fabrics from natural fibres", "fabrics from natural fibers",
    ),
    "synthetic-fabric-output": (
        "synthetic fabrics", "synthetic fibre fabrics", "fabrics from synthetic or artificial fibres",
        "fabrics from synthetic fibers",
    ),
    "yarn-output": ("yarn output", "yarn", "yarn production", "cotton yarn"),
    "garment-output": (
        "garment output", "garments", "casual clothes", "casual clothing", "apparel output", "ready-made clothes",
    ),
    "footwear-output": (
        "footwear output", "leather footwear", "shoes and sandals", "footwear production", "leather shoes",
    ),
    "phone-output": (
        "mobile phones", "mobile phone output", "smartphone output", "phone output", "phone production",
        "mobile phone production",
    ),
    "electronics-output": ("electronics output", "electronic components"),
    "television-output": ("televisions", "television output", "tv sets", "television sets", "tv output"),
    "automobile-output": (
        "automobile output", "automobile production", "car output", "car production", "auto production",
        "vehicle output", "vehicle production",
    ),
    "motorcycle-output": (
        "motorcycle output", "motorbike output", "motorcycle production", "motorbike production",
        "motorcycles produced",
    ),
    "beer-output": ("beer output", "beer production", "beer", "beer of all kinds"),
    "cigarette-output": ("cigarettes", "cigarette output"),
    "seafood-processing-output": (
        "processed seafood", "seafood processing", "processed aquatic products", "seafood processing output",
    ),
    "animal-feed-output": ("animal feed", "animal feed output", "feed production"),
    "aqua-feed-output": ("aquafeed", "aquatic feed", "aquatic feed output", "fish feed"),
    "cattle-feed-output": ("livestock feed", "cattle feed"),
    "poultry-feed-output": ("poultry feed",),
    "milk-output": ("milk output", "fresh milk", "milk production", "dairy output"),
    "sugar-output": ("sugar output", "sugar production", "refined sugar", "cane sugar"),
    "refined-petroleum-output": ("refined petroleum", "petrol output", "gasoline output", "refinery output"),
    "lpg-output": ("liquefied petroleum gas", "lpg", "lpg output", "liquefied gas"),
    "tile-output": ("ceramic tiles", "tile output", "wall and floor tiles", "tiles"),
    "milk-powder-output": ("powdered milk", "milk powder", "milk powder output"),
    "inventory-ratio": ("inventory ratio", "average inventory ratio", "inventory-to-output ratio"),
}
# fmt: on
