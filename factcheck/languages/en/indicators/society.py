"""What English newspapers call the indicators of population, work and incomes."""

# fmt: off
INDICATORS: dict[str, tuple[str, ...]] = {
    "income-per-person": (
        "income per person", "average income", "per capita income", "income per capita", "average monthly income",
        "monthly income", "average income per person", "average earnings", "per-capita income",
    ),
    "worker-income": ("workers' income", "average worker income", "earnings per worker", "income of workers"),
    "rural-income": ("rural income", "rural income per capita", "per capita rural income"),
    "wage": (
        "wage", "wages", "salary", "salaries", "average wage", "average salary", "monthly wage", "monthly salary",
        "average monthly wage", "average monthly salary",
    ),
    "minimum-wage": (
        "minimum wage", "regional minimum wage", "minimum wages", "minimum salary", "minimum monthly wage",
    ),
    "base-salary": ("base salary", "basic salary", "statutory pay rate", "base wage"),
    "bonus": ("bonus", "bonuses", "tet bonus", "tet bonuses"),
    "pension": ("pension", "pensions", "monthly pension"),
    "jobs-created": (
        "jobs created", "new jobs", "job creation", "created jobs for", "non-farm payrolls", "nonfarm payrolls",
        "jobs were created", "employment created", "job opportunities", "stable jobs", "payrolls",
    ),
    "employees": (
        "employees", "workers", "number of employees", "number of workers", "workforce", "headcount", "total employees",
    ),
    "labour-force": ("labour force", "labor force", "labour force aged 15 and over", "labor force aged 15 and over"),
    "working-age-population": ("working-age population",),
    "employed-persons": (
        "employed people", "employed persons", "employed workers", "people in employment", "people employed",
        "employment",
    ),
    "unemployment-rate": ("unemployment rate", "unemployment", "jobless rate"),
    "youth-unemployment-rate": ("youth unemployment rate", "youth unemployment"),
    "urban-unemployment-rate": ("urban unemployment rate",),
    "underemployment-rate": ("underemployment rate", "underemployment"),
    "jobless-claims": ("jobless claims", "initial jobless claims", "unemployment claims"),
    "unemployment-benefit-recipients": (
        "unemployment benefit recipients", "people on unemployment benefit", "continuing claims",
    ),
    "trained-labour-rate": (
        "trained worker rate", "trained labour rate", "rate of trained workers", "trained workers",
        "trained labor rate",
    ),
    "certified-labour-rate": ("rate of trained workers with certificates", "certified trained workers"),
    "workers-abroad": (
        "workers sent abroad", "labour exports", "guest workers", "labor exports", "workers going abroad",
    ),
    "poverty-rate": (
        "poverty rate", "rate of poor households", "poor household rate", "multidimensional poverty rate",
        "poverty ratio",
    ),
    "poor-households": ("poor households", "number of poor households"),
    "near-poor-households": ("near-poor households",),
    "population": (
        "population", "total population", "average population", "number of inhabitants", "population growth",
    ),
    "urban-population": ("urban population",),
    "rural-population": ("rural population",),
    "birth-rate": ("birth rate", "fertility rate", "total fertility rate"),
    "life-expectancy": ("life expectancy", "average life expectancy"),
    "urbanisation-rate": ("urbanisation rate", "urbanization rate", "urbanisation", "urbanization"),
}
# fmt: on
