"""What figures measure and how sure the text is of them, in sentences; the figures spoken of stand in ⟦ ⟧."""

from factcheck.languages.examples import Sentences

# fmt: off
SENTENCES: Sentences = [
    # more and less
    ({"measure": "growth", "low": "7.15", "high": "7.25"}, (
        *(f"Footfall {up} ⟦7.2%⟧ in 2023." for up in (
            "grew", "rose", "increased", "was up", "gained", "climbed", "expanded", "grows", "rises", "increases",
        )),
        *(f"Footfall {up} ⟦7.2%⟧ in 2023." for up in ("had grown", "had risen")),
        *(f"Shops saw footfall {up} ⟦7.2%⟧." for up in ("grow", "growing", "rise", "rising", "increase", "increasing")),
        "Footfall was higher by ⟦7.2%⟧.", "Footfall showed ⟦7.2%⟧ growth.",
    )),
    ({"measure": "growth", "low": "-7.25", "high": "-7.15"}, (
        *(f"Footfall {down} ⟦7.2%⟧ in 2023." for down in (
            "fell", "dropped", "declined", "decreased", "was down", "shrank", "contracted", "lost",
        )),
        *(f"Shops saw footfall {down} ⟦7.2%⟧." for down in ("fall", "falling", "drop", "decline", "decrease")),
        "Footfall was lower by ⟦7.2%⟧.",
    )),
    ({"measure": "growth"}, (
        "The growth of the mill was ⟦4%⟧.", "The growth rate of the mill was ⟦4%⟧.", "The rate of growth of the mill was ⟦4%⟧.",
    )),
    ({"measure": "change", "low": "20", "high": "20"}, ("The province has 63 projects, up ⟦20 projects⟧ from 2022.",)),
    ({"measure": "multiple"}, ("Output was equal to ⟦95%⟧ of last year.",)),
    ({"measure": "change", "low": "4500000", "subject": "revenue"}, (
        *(f"Revenue rose {how} ⟦5 million dong⟧." for how in ("sharply", "slightly")),
        "Revenue rose respectively ⟦5 million dong⟧ and 6 million dong.",
    )),
    # levels, also before and after a change
    ({"measure": "level", "low": "7950000000", "high": "8050000000"}, tuple(
        f"Revenue {reached} ⟦8.0 billion dong⟧." for reached in (
            "reached", "did reach", "was", "is", "totalled", "totaled", "hit", "grew to", "rose to", "increased to", "fell to",
            "dropped to", "came to",
        )
    )),
    ({"measure": "level"}, ("Revenues were ⟦8.0 billion dong⟧.", "Revenue went ⟦up to 8.0 billion dong⟧.")),
    ({"moment": "before", "period": "2022-01-01 2023-01-01"}, (
        "Capacity rose from ⟦50,000 m2⟧ in 2022 to 320,000 m2.", "Capacity was up from ⟦50,000 m2⟧ in 2022 to 320,000 m2.",
        "Capacity went from ⟦50,000 m2⟧ in 2022 to 320,000 m2.",
    )),
    ({"period": None}, (
        "Founded in 2005, the firm has ⟦500 workers⟧.", "Established in 2005, the firm has ⟦500 workers⟧.",
        "Born in 2005, the site has ⟦500 workers⟧.", "Signed on March 3, 2023, the deal covers ⟦500 workers⟧.",
        "Issued on March 3, 2023, the bond pays ⟦500 dong⟧.", "Dated March 3, 2023, the bill is for ⟦500 dong⟧.",
        "Effective from March 3, 2023, the fee is ⟦500 dong⟧.", "Published on March 3, 2023, the book costs ⟦500 dong⟧.",
        "Output grew ⟦5%⟧, the highest since 2008.", "Output grew ⟦5%⟧, the lowest since 2008.",
        "Output grew ⟦5%⟧, the first since 2008.", "Output grew ⟦5%⟧, lower than the level of 2020.",
    )),
    ({"moment": "after"}, ("Capacity rose from 50,000 m2 in 2022 to ⟦320,000 m2⟧.",)),
    ({"kind": "stock"}, (
        "In 2023, the total number of projects was ⟦63 projects⟧.", "In 2023, there were in total ⟦63 projects⟧.",
        "In 2023, the province has ⟦63 projects⟧.", "In 2023, the provinces have ⟦63 projects⟧.",
        "In 2023, there were altogether ⟦63 projects⟧.",
        "In 2023, it opened 4 projects, bringing the total to ⟦63 projects⟧.",
    )),
    # parts of a whole
    ({"measure": "share"}, (
        "Rice accounted for ⟦12%⟧ of exports.", "Rice accounts for ⟦12%⟧ of exports.", "It sold rice, accounting for ⟦12%⟧ of the total.",
        "The poverty rate of the village is ⟦3%⟧.", "The share of the mill is ⟦3%⟧.", "The proportion of the mill is ⟦3%⟧.",
        "The ratio of the mill is ⟦3%⟧.", "In 2023, ⟦9 of 13 products⟧ passed.",
    )),
    ({"out_of": "13"}, ("In 2023, ⟦9 of 13 products⟧ passed.", "In 2023, ⟦9 out of the 13 products⟧ passed.")),
    ({"indicator": "cement-output"}, ("The mill sold ⟦7,000 tonnes⟧ of cement.",)),
    ({"measure": "share", "low": "39.5"}, tuple(
        f"The mill feeds ⟦40%⟧ {whole}." for whole in ("of GDP", "of the population", "of total demand", "of all cows")
    )),
    # rates are levels, though they are reckoned by a whole
    ({"measure": "level", "low": "4.5"}, (
        *(f"The {rate} is ⟦5%⟧ of the total." for rate in ("interest rate", "tariff", "duty", "yield")),
        "The inflation rate is ⟦5%⟧.", "Inflation is ⟦5%⟧.",
    )),
    # higher than others is no growth
    ({"measure": "deviation", "basis": "other", "low": "14.5"}, tuple(
        f"Milk was ⟦15%⟧ higher than {other}." for other in ("the average", "expectations", "forecasts", "the national average")
    )),
    ({"measure": "deviation", "basis": "other", "low": "-15.5"}, ("Milk was ⟦15%⟧ lower than expectations.",)),
    ({"measure": "growth", "low": "14.5"}, ("Milk was ⟦15%⟧ higher than a year ago.",)),
    # plans as what is compared with
    ({"measure": "attainment", "basis": "plan"}, tuple(
        f"Output reached ⟦93.5%⟧ of {plan}." for plan in (
            "plan", "the plan", "annual plan", "the annual plan", "yearly plan", "its plan", "its annual plan", "target",
            "the target", "goal",
        )
    )),
    ({"measure": "deviation", "basis": "plan", "low": "5.15", "high": "5.25"}, (
        "Output exceeded the plan by ⟦5.2%⟧.", "Output beat the target by ⟦5.2%⟧.", "It did well, exceeding the plan by ⟦5.2%⟧.",
    )),
    ({"measure": "deviation", "basis": "plan", "low": "-5.25", "high": "-5.15"}, ("Output missed the plan by ⟦5.2%⟧.",)),
    ({"measure": "attainment", "basis": "plan"}, ("Disbursement reached ⟦45%⟧.", "The loan disbursed reached ⟦45%⟧.")),
    # the other side of a comparison
    ({"basis": "2022-01-01 2023-01-01"}, tuple(
        f"In 2023, exports rose ⟦5%⟧ {than} 2022." for than in (
            "compared with", "compared to", "versus", "against", "over", "from", "above", "on",
        )
    )),
    ({"basis": "2022-01-01 2023-01-01"}, (
        "In 2023, exports were ⟦5%⟧ higher than the previous year.", "In 2023, exports rose ⟦5%⟧ year on year.",
        "In 2023, exports rose ⟦5%⟧ year-on-year.", "In 2023, exports rose ⟦5%⟧ from a year earlier.",
        "In 2023, exports rose ⟦5%⟧ from a year ago.",
    )),
    ({"basis": "2023-01-01 2023-04-01"}, tuple(
        f"In the first quarter of 2024, exports rose ⟦5%⟧ over {same}." for same in (
            "the same period", "same period", "the same period of 2023", "same period of 2023", "same period last year",
            "same period of last year",
        )
    )),
    # wholes and their parts
    ({"part_of": "899 million dong"}, ("It cost 899 million dong, of which the budget paid ⟦286 million dong⟧.",)),
    ({"part_of": None}, ("It cost 899 million dong, including ⟦286 million dong⟧ for roads.",)),
    # how the text stands to a figure
    ({"status": "plan"}, (
        "The mill plans to make ⟦900 tonnes⟧.", "The planned output is ⟦900 tonnes⟧.", "The plan for output is ⟦900 tonnes⟧.",
        "The target is ⟦900 tonnes⟧.", "The mill targets ⟦900 tonnes⟧.", "The mill targeted ⟦900 tonnes⟧.",
        "The mill is targeting ⟦900 tonnes⟧.", "The mill aims to make ⟦900 tonnes⟧.", "The mill aimed to make ⟦900 tonnes⟧.",
        "Its goal is ⟦900 tonnes⟧.", "The mill will make ⟦900 tonnes⟧.",
    )),
    ({"status": "forecast"}, (
        "Output is expected to reach ⟦900 tonnes⟧.", "Output is forecast to reach ⟦900 tonnes⟧.", "Output is projected to reach ⟦900 tonnes⟧.",
    )),
    ({"status": "estimate"}, ("Output is estimated at ⟦900 tonnes⟧.", "The mill made an estimated ⟦900 tonnes⟧.")),
    ({"status": "actual"}, (
        "Output was expected to reach 800 tonnes but achieved ⟦900 tonnes⟧.", "It will be hard, but it did make ⟦900 tonnes⟧.",
    )),
    ({"status": "approved"}, ("The province approved ⟦899 million dong⟧.",)),
    # what only a condition says
    ({"asserted": False}, (
        "If GDP grew ⟦7%⟧, budgets would gain.", "Nobody knows whether GDP grew ⟦7%⟧.", "Will GDP grow ⟦7%⟧?",
    )),
    # who said so
    ({"attribution": "the statistics office"}, (
        "According to the statistics office, GDP grew ⟦7%⟧.",
    )),
    ({"attribution": "The statistics office"}, ("The statistics office said GDP grew ⟦7%⟧.",)),
]
