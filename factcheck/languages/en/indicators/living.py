"""What English newspapers call the indicators of travel, transport, insurance, housing, safety and health."""

# fmt: off
INDICATORS: dict[str, tuple[str, ...]] = {
    "tourists": (
        "tourists", "visitors", "tourist arrivals", "visitor arrivals", "number of tourists", "number of visitors",
        "total visitors",
    ),
    "international-visitors": (
        "international visitors", "foreign visitors", "international arrivals", "foreign tourists",
        "international tourists", "foreign arrivals", "international tourist arrivals", "foreign tourist arrivals",
        "international visitor arrivals",
    ),
    "domestic-visitors": (
        "domestic visitors", "domestic tourists", "domestic travellers", "domestic travelers", "domestic arrivals",
    ),
    "overnight-guests": ("overnight guests", "guests accommodated", "staying guests", "overnight visitors"),
    "room-occupancy-rate": ("room occupancy", "hotel occupancy", "room occupancy rate", "hotel occupancy rate"),
    "passengers": (
        "passengers", "passengers carried", "passenger transport", "number of passengers", "passengers transported",
        "passenger numbers", "passenger throughput",
    ),
    "freight": (
        "freight", "freight transport", "cargo transport", "goods transported", "freight volume", "cargo volume",
        "cargo transported", "cargo carried",
    ),
    "port-throughput": (
        "port throughput", "cargo throughput", "seaport throughput", "cargo through ports", "port cargo",
        "goods through seaports",
    ),
    "container-throughput": ("container throughput", "container cargo", "container volume"),
    "insurance-coverage": ("insurance coverage", "insurance coverage rate"),
    "health-insurance-coverage": ("health insurance coverage", "health insurance coverage rate"),
    "social-insurance-coverage": ("social insurance coverage", "social insurance coverage rate"),
    "social-insurance-participants": (
        "social insurance participants", "people with social insurance", "participants in social insurance",
    ),
    "voluntary-social-insurance-participants": ("voluntary social insurance participants",),
    "compulsory-social-insurance-participants": ("compulsory social insurance participants",),
    "health-insurance-participants": (
        "health insurance participants", "people with health insurance", "participants in health insurance",
    ),
    "unemployment-insurance-participants": (
        "unemployment insurance participants", "participants in unemployment insurance",
    ),
    "housing-units": ("housing units", "apartment supply", "housing supply", "apartment units"),
    "housing-sold": (
        "apartments sold", "homes sold", "property transactions", "real estate transactions", "home sales",
        "successful transactions",
    ),
    "social-housing-units": ("social housing units", "social houses", "social homes", "social housing apartments"),
    "new-housing-supply": ("new supply", "newly launched apartments", "new apartment supply", "new launches"),
    "road-length": ("road length", "length of the road", "total length"),
    "expressway-length": ("expressway length", "kilometres of expressway", "kilometers of expressway"),
    "accidents": ("accidents", "number of accidents"),
    "traffic-accidents": ("traffic accidents", "road accidents", "number of traffic accidents"),
    "occupational-accidents": ("occupational accidents", "labour accidents", "workplace accidents"),
    "deaths": ("deaths", "fatalities", "death toll", "people killed", "people died", "number of deaths"),
    "damage": ("damage", "losses from disasters", "economic losses", "property damage", "total damage"),
    "cases": ("infections", "new cases", "confirmed cases", "number of cases", "reported cases"),
    "covid-cases": ("covid-19 cases", "covid cases"),
    "dengue-cases": ("dengue cases", "cases of dengue fever"),
    "students": ("students", "pupils", "number of students"),
    "university-students": ("university students", "number of university students"),
    "exam-candidates": ("exam candidates", "examinees", "registered candidates"),
    "pass-rate": ("pass rate", "graduation rate", "exam pass rate"),
    "new-rural-communes": ("new-style rural communes", "new rural communes", "communes meeting new rural standards"),
    "advanced-new-rural-communes": ("advanced new-style rural communes", "advanced new rural communes"),
    "informal-employment-rate": ("informal employment rate", "informal workers", "informal employment"),
    "unemployed": ("unemployed people", "unemployed persons", "jobless people", "number of unemployed"),
    "passenger-turnover": ("passenger turnover", "passenger-kilometres", "passenger-kilometers", "passenger rotation"),
    "freight-turnover": ("freight turnover", "tonne-kilometres", "ton-kilometers", "cargo turnover", "goods rotation"),
    "near-poverty-rate": ("near-poor household rate", "near-poverty rate"),
}
# fmt: on
