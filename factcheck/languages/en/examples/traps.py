"""Words by which a slip is told from what only looks like one."""

NO_PERIOD = (
    "the lunar new year", "the lunar calendar", "a quarter of them",
    "market share, unemployment rate, literacy rate, poverty rate, turnout, forest cover",
    "some of all, of the total, of the population, of voters, of households, of people, of respondents, of residents",
    "gdp, equity, debt, tariff, capital, book value",
)  # fmt: skip

SENTENCES = (({"measure": "growth", "unit": "%"}, ("the rice price fell ⟦4%⟧ down to $500",)),)
