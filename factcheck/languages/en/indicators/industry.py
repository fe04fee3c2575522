"""What English newspapers call the indicators of industry as a whole, its branches and mining."""

# fmt: off
INDICATORS: dict[str, tuple[str, ...]] = {
    "industrial-production": (
        "industrial production", "industrial output", "index of industrial production", "industrial production index",
        "industrial output index", "industrial production growth", "industrial growth", "overall industrial production",
        "iip",
    ),
    "manufacturing": (
        "manufacturing", "manufacturing and processing", "processing and manufacturing", "manufacturing sector",
        "manufacturing industry", "manufacturing output", "manufacturing production", "manufacturing index",
        "processing and manufacturing industry", "processing and manufacturing sector",
        "manufacturing and processing sector", "manufacturing and processing industry",
    ),
    "building-materials-industry": (
        "non-metallic mineral products", "other non-metallic mineral products", "building materials industry",
        "cement industry",
    ),
    "wood-industry": ("wood processing", "wood industry", "wood processing and wood products"),
    "paper-industry": ("paper and paper products", "manufacture of paper", "paper industry"),
    "furniture-industry": (
        "furniture production", "furniture manufacturing", "manufacture of furniture",
        "beds, cabinets, tables and chairs",
    ),
    "textile-industry": ("textile industry", "manufacture of textiles", "textile production"),
    "apparel-industry": (
        "manufacture of wearing apparel", "garment industry", "apparel industry", "garment production",
        "wearing apparel",
    ),
    "leather-industry": (
        "leather and related products", "manufacture of leather and related products", "footwear industry",
    ),
    "electronics-industry": (
        "computers, electronic and optical products", "computer, electronic and optical products",
        "electronics industry", "electronics production", "electronic products, computers and optical products",
    ),
    "electrical-equipment-industry": ("electrical equipment", "manufacture of electrical equipment"),
    "machinery-industry": ("manufacture of machinery", "machinery manufacturing", "mechanical engineering industry"),
    "vehicle-industry": (
        "motor vehicle production", "motor vehicles", "manufacture of motor vehicles", "automobile industry",
        "auto industry", "automotive industry",
    ),
    "other-transport-equipment-industry": ("other transport equipment", "manufacture of other transport equipment"),
    "beverages": ("beverage production", "beverages output", "manufacture of beverages"),
    "tobacco-products": ("tobacco products", "manufacture of tobacco"),
    "food-processing": (
        "food processing", "food production and processing", "food manufacturing", "food processing industry",
    ),
    "petroleum-refining": (
        "coke and refined petroleum products", "refined petroleum products",
        "manufacture of coke and refined petroleum products",
    ),
    "chemical-industry": (
        "chemicals and chemical products", "chemical production", "manufacture of chemicals", "chemical industry",
    ),
    "pharmaceutical-industry": (
        "pharmaceuticals, medicinal chemical and botanical products", "manufacture of pharmaceuticals",
        "pharmaceutical industry", "pharmaceutical production",
    ),
    "rubber-plastics-industry": (
        "rubber and plastic products", "rubber and plastics", "manufacture of rubber and plastic products",
        "plastics industry",
    ),
    "basic-metals": ("basic metals", "manufacture of basic metals", "metal production"),
    "fabricated-metals-industry": (
        "fabricated metal products", "prefabricated metal products", "manufacture of fabricated metal products",
    ),
    "mining": (
        "mining", "mining and quarrying", "mining sector", "mining industry", "mining output", "mining production",
        "mineral exploitation", "mining index",
    ),
    "coal-output": ("coal output", "coal production", "coal", "hard coal and lignite"),
    "raw-coal-output": ("raw coal", "raw coal output", "run-of-mine coal", "run of mine coal", "raw coal production"),
    "clean-coal-output": ("clean coal", "clean coal output", "washed coal", "cleaned coal", "clean coal production"),
    "coal-mining": ("mining of hard coal and lignite", "hard coal and lignite mining", "coal mining"),
    "crude-oil-output": (
        "crude oil output", "crude oil production", "crude output", "oil output", "oil production",
        "crude oil extraction", "extraction of crude oil",
    ),
    "oil-gas-extraction": (
        "crude oil and natural gas extraction", "extraction of crude oil and natural gas", "oil and gas extraction",
    ),
    "natural-gas-output": ("natural gas output", "natural gas production", "gas output", "gas production"),
    "metal-ore-mining": ("metal ore", "metal ore mining", "ore output", "mining of metal ores"),
    "iron-ore-output": ("iron ore", "iron ore output", "iron ore production"),
    "stone-output": (
        "stone of all kinds", "stones of all kinds", "assorted stone", "construction stone", "building stone",
        "quarry stone", "quarried stone", "stone output",
    ),
    "electricity-supply": (
        "electricity supply", "power supply sector", "electricity production and distribution",
        "electricity generation and distribution", "power production and distribution",
        "power generation and distribution", "production and distribution of electricity", "electricity and gas supply",
        "electricity, gas and steam supply", "electricity, gas, steam and air conditioning supply",
    ),
    "water-supply": (
        "water supply", "water supply sector", "water supply and waste treatment", "water supply and waste management",
        "water supply, sewerage and waste management", "water supply and wastewater treatment",
        "water supply, waste and wastewater management and treatment",
        "water supply and waste and wastewater treatment",
    ),
    "industrial-output-value": (
        "industrial output value", "industrial production value", "value of industrial production",
        "value of industrial output", "gross industrial output", "gross output of industry",
        "total industrial production value",
    ),
    "manufacturing-sales-index": (
        "consumption index", "sales index of manufacturing", "manufacturing consumption index",
        "manufacturing sales index", "shipment index",
    ),
    "manufacturing-inventory-index": (
        "inventory index", "manufacturing inventory index", "manufacturing inventories", "stock index of manufacturing",
    ),
    "pmi": (
        "purchasing managers' index", "purchasing managers index", "purchasing manager index", "manufacturing pmi",
        "pmi",
    ),
    "industrial-labour-index": (
        "industrial employment index", "labour index of industrial enterprises",
        "number of employees in industrial enterprises", "employment index of industrial enterprises",
    ),
}
# fmt: on
