"""Who made a figure: offices named before or behind it, and words that no figure's subject begins or ends with."""

from factcheck.languages.examples import Sentences

# fmt: off
SENTENCES: Sentences = [
    ({"attribution": "General Statistics Office"}, (
        *(f"{sourced} the General Statistics Office, GDP grew ⟦7%⟧." for sourced in (
            "Data from", "Data of", "Figures from", "Report by", "Report from", "Estimate by", "Statistics from", "According to",
        )),
        "GDP grew ⟦7%⟧ (source: General Statistics Office).",
        *(f"The General Statistics Office {publishes} GDP grew ⟦7%⟧." for publishes in (
            "shows", "showed", "shows that", "showed that", "announced", "says", "reported", "estimated", "published", "released", "revised", "put",
            "said",
        )),
    )),
    ({"attribution": None}, ("The building of the General Statistics Office has ⟦9 floors⟧.",)),
    ({"subject": "gdp", "indicator": "gdp"}, (
        *(f"{vintage} GDP grew ⟦7%⟧." for vintage in (
            "Preliminary", "Preliminary data", "Preliminary figures", "Flash estimate", "First estimate", "Advance estimate", "Provisional",
            "Revised", "Updated figure", "Updated figures", "Restated", "Final figure", "Final figures", "Final data", "Official figure",
            "Official figures", "Official data",
        )),
            )),
    ({"subject": "gdp growth", "indicator": "gdp"}, (
        "GDP growth was revised to ⟦7%⟧.", "GDP growth was revised down to ⟦7%⟧.",
    )),
    ({"indicator": "gdp"}, ("GDP growth, revised up, was ⟦7%⟧.",)),
    ({"unit": "t"}, tuple(
        f"After the {other}, the shop sold ⟦9 tonnes⟧ of rice." for other in ("revised plan", "revised target", "revised law", "preliminary design")
    )),
    *(({"attribution": f"{word} Hoa"}, (f"According to {word} Hoa, GDP grew ⟦7%⟧.",)) for word in (
        "newspaper", "magazine", "daily", "news agency", "broadcaster", "news site", "Mr", "Mrs", "Ms", "Dr", "professor", "director", "chairman",
        "minister", "deputy minister", "CEO", "analyst", "economist",
    )),
]
# fmt: on
