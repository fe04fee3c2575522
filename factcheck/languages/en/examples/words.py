"""Whose figures they are, where subjects begin and end, words with one meaning, words that say the opposite."""

from factcheck.languages.examples import Sentences

# fmt: off
SENTENCES: Sentences = [
    # what a claim reckons by, and halves and doubles, change nothing of the figure
    ({"low": "100"}, ("Of every ⟦100 households⟧, a few lack water.", "Every ⟦100 households⟧ share a well.")),
    ({"low": "50"}, tuple(
        f"The {word} of it came to ⟦50 households⟧." for word in ("double", "doubled", "twice", "half", "halved")
    )),
    # organisations, and what speaks of them again
    ({"holder": "Company Viet Sec"}, ("Company Viet Sec earned ⟦8 billion dong⟧.",)),
    ({"holder": "Company Garment no 10"}, ("Company Garment no 10 earned ⟦8 billion dong⟧.",)),
    ({"holder": "Company Garment number 10"}, ("Company Garment number 10 earned ⟦8 billion dong⟧.",)),
    ({"holder": "Corporation Song Da"}, ("Corporation Song Da earned ⟦8 billion dong⟧.",)),
    ({"holder": "Group Hoa Phat"}, ("Group Hoa Phat earned ⟦8 billion dong⟧.",)),
    ({"holder": "Bank An Binh"}, ("Bank An Binh earned ⟦8 billion dong⟧.",)),
    ({"holder": None}, ("Department Of Trade helped ⟦12 projects⟧.",)),
    ({"holder": "Company Viet Sec"}, ("Company Viet Sec struggled. In Lang Son, the company earned ⟦8 billion dong⟧.",)),
    # others are left out of it
    ({"holder": "Company Viet Sec"}, tuple(
        f"Like {many} Bank An Binh branches, Company Viet Sec did well. Revenue was ⟦8 billion dong⟧."
        for many in ("many", "several", "all", "some", "other")
    )),
    ({"holder": "Company Viet Sec"}, ("Besides Bank An Binh, and in June too, Company Viet Sec did well. Revenue was ⟦8 billion dong⟧.",)),
    ({"area": "VN-09"}, (
        "Lang Son did well, Lang Son grew. After Ha Giang, the province earned ⟦8 billion dong⟧.",
        "Lang Son did well, Lang Son grew. After Ha Giang, its province earned ⟦8 billion dong⟧.",
    )),
    ({"area": "VN-HN"}, ("Hanoi did well, Hanoi grew. After Ha Giang, the city earned ⟦8 billion dong⟧.",)),
    # where something goes or comes from is not where it is counted
    ({"area": None}, (
        "Shipments to Japan reached ⟦900 tonnes⟧.", "Shipments into Japan reached ⟦900 tonnes⟧.", "Shipments from Japan reached ⟦900 tonnes⟧.",
    )),
    # little words at either end of a subject are none of it
    ({"subject": "revenue"}, (
        *(f"{word} revenue reached ⟦8 billion dong⟧." for word in (
            "The", "A", "An", "Of", "In", "On", "At", "For", "With", "By", "From", "And", "Or", "As", "Is", "Are", "Was", "Were",
            "Be", "Been", "Has", "Have", "Had", "Its", "Their", "This", "That", "These", "Those", "It", "He", "She", "They",
            "Which", "Who", "Also", "While", "When", "After", "Before", "During", "Over", "About", "Into", "Than", "Then", "There",
            "To",
        )),
        "Company Viet Sec's revenue reached ⟦8 billion dong⟧.",
    )),
    ({"subject": "gravel"}, ("Total gravel reached ⟦900 tonnes⟧.",)),
    # hard links begin another subject, soft ones may stand inside one
    ({"subject": "revenue"}, tuple(
        f"The mill ran well {link} revenue reached ⟦8 billion dong⟧." for link in ("while", "with", "of which")
    )),
    ({"subject": "bricks and tiles"}, ("Bricks and tiles reached ⟦900 tonnes⟧.",)),
]

CONCEPTS = {
    "establish": ("established clusters", "clusters set up", "new clusters"),
    "attract": ("attracted projects",),
    "support": ("supported projects", "support for projects"),
    "approve": ("approved projects",),
    "appraise": ("appraised schemes",),
    "consult": ("advised on schemes", "consulted on schemes"),
    "job": ("jobs for locals", "created jobs"),
    "launch": ("launched a car",),
    "extract": ("mined coal", "extracted coal"),
    "supply": ("supplied seed",),
    "purchase": ("bought rice", "purchased rice"),
    "build": ("built bridges",),
    "total": ("total of clusters", "clusters in total"),
    "income": ("income of workers", "incomes of workers", "earnings of workers"),
    "allocate": ("money set aside", "allocated money", "to allocate money"),
    "capacity": ("capacity of the kiln",),
    "capital": ("capital of the project",),
    "funding": ("funding for schemes",),
    "machine": ("machine for tea",),
    "occupancy": ("occupancy of parks",),
    "product": ("products of the province",),
}

# a number in words, in front of which every counted thing must be found
COUNT = ("twenty-three", "23")
# every name of an indicator must be found in it
CARRIER = "In 2023, {subject} reached {figure}."
FIGURES = {
    "money": "5.2 billion dong",
    "percent": "5.2%",
    "mass": "5.2 thousand tonnes",
    "area": "5.2 hectares",
    "volume": "5.2 thousand m3",
    "length": "5.2 km",
    "energy": "5.2 million kWh",
    "power": "5.2 MW",
    "time": "5.2 years",
    "count": "5,250,000",
    "people": "5,250,000",
    "-": "5,250,000",
}
