"""The words by which the rules of `lint` tell a slip from what only looks like one."""

from factcheck.languages.lexicon import listed

TRAPS = {
    "bounded": listed("market share, unemployment rate, literacy rate, poverty rate, turnout, forest cover"),
    "all_of": listed(
        "of all, of the total, of the population, of voters, of households, of people, of respondents, of residents"
    ),
    "beyond": listed("gdp, equity, debt, tariff, capital, book value"),
    "leads": {"down to": "down"},
    "calendar": listed("quarter"),
    "no_calendar": listed("lunar, lunar calendar"),
}
