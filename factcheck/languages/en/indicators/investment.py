"""What English newspapers call the indicators of investment and industrial promotion."""

# fmt: off
INDICATORS: dict[str, tuple[str, ...]] = {
    "fdi-registered": (
        "registered fdi", "fdi", "foreign direct investment", "fdi inflows", "registered foreign investment",
        "fdi pledges", "pledged fdi", "total registered foreign investment", "foreign investment",
        "total registered fdi", "fdi commitments", "fdi attraction", "fdi capital",
        "registered foreign direct investment", "total foreign investment",
    ),
    "fdi-new-registered": (
        "newly registered capital", "newly registered fdi", "newly-registered capital", "new fdi",
        "capital of newly licensed projects", "newly licensed capital",
    ),
    "fdi-adjusted": (
        "adjusted capital", "additional registered capital", "additional capital", "adjusted fdi", "added capital",
        "capital adjustments",
    ),
    "fdi-share-purchases": (
        "capital contributions and share purchases", "share purchases", "capital contribution and share purchases",
        "stake purchases", "capital contributions",
    ),
    "fdi-disbursed": (
        "disbursed fdi", "fdi disbursement", "fdi disbursements", "realised fdi", "realized fdi", "implemented fdi",
        "disbursed foreign investment", "disbursed foreign direct investment", "realised foreign investment",
        "fdi realised",
    ),
    "fdi-projects": (
        "fdi projects", "foreign-invested projects", "foreign investment projects",
        "foreign direct investment projects",
    ),
    "fdi-new-projects": ("newly licensed projects", "new fdi projects", "newly licensed fdi projects"),
    "social-investment": (
        "total social investment", "social investment", "total social investment capital",
        "total investment of society", "realised social investment", "total investment capital of the whole society",
        "total development investment", "development investment",
    ),
    "state-investment": (
        "state sector investment", "state-sector investment", "state investment", "investment of the state sector",
    ),
    "private-investment": (
        "non-state investment", "private investment", "private sector investment", "non-state sector investment",
    ),
    "fdi-sector-investment": (
        "foreign-invested sector investment", "investment of the foreign-invested sector", "fdi sector investment",
    ),
    "public-investment": (
        "public investment", "public investment disbursement", "disbursed public investment",
        "public investment capital", "disbursement of public investment", "public investment funds",
    ),
    "state-budget-investment": (
        "state budget investment", "investment from the state budget", "realised state budget investment",
    ),
    "public-investment-disbursement-rate": (
        "disbursement rate", "public investment disbursement rate", "disbursement ratio",
    ),
    "oda": ("oda", "official development assistance", "oda loans"),
    "investment-capital": (
        "investment capital", "total investment", "total investment capital", "invested capital", "project cost",
        "investment cost", "total project cost", "total cost of the project", "project capital", "capital investment",
        "total investment cost", "total capital",
    ),
    "registered-capital": (
        "registered capital", "total registered capital", "registered investment", "total registered investment",
        "registered investment capital",
    ),
    "support-funding": (
        "support funding", "support fund", "financial support", "subsidy", "subsidies", "assistance package",
        "support package", "financial assistance", "support of up to", "relief package", "funding support",
        "support worth",
    ),
    "industrial-promotion-funding": (
        "industrial promotion funding", "industrial promotion funds", "industrial promotion budget",
        "industry promotion funding", "industrial extension funding", "industrial promotion fund",
    ),
    "industrial-promotion-funding-national": (
        "national industrial promotion funding", "national industrial promotion funds",
        "national industrial promotion budget", "national industrial promotion",
    ),
    "industrial-promotion-funding-local": (
        "local industrial promotion funding", "local industrial promotion funds",
        "provincial industrial promotion funding", "local industrial promotion budget", "local industrial promotion",
    ),
    "programme-funding": (
        "programme funding", "program funding", "implementation cost", "implementation costs", "implementation funding",
        "programme budget", "program budget", "total funding",
    ),
    "counterpart-funding": ("counterpart funding", "counterpart capital", "matching funds", "counterpart funds"),
    "projects-count": ("number of projects", "total projects", "project count", "valid projects"),
    "promotion-projects": (
        "industrial promotion projects", "industrial promotion schemes", "promotion projects", "promotion schemes",
    ),
    "promotion-projects-national": ("national industrial promotion projects", "national industrial promotion schemes"),
    "promotion-projects-local": ("local industrial promotion projects", "local industrial promotion schemes"),
    "consulted-projects": ("consulted projects", "projects advised", "advised projects"),
    "industrial-clusters": (
        "industrial clusters", "number of industrial clusters", "industrial cluster",
        "total number of industrial clusters",
    ),
    "industrial-clusters-operating": ("industrial clusters in operation", "operating industrial clusters"),
    "industrial-clusters-established": (
        "new industrial clusters", "newly established industrial clusters", "industrial clusters established",
        "established industrial clusters",
    ),
    "industrial-parks": (
        "industrial parks", "industrial zones", "number of industrial parks", "industrial park", "industrial zone",
    ),
    "industrial-parks-operating": ("industrial parks in operation", "operating industrial parks"),
    "occupancy-rate": ("occupancy rate", "occupancy ratio", "average occupancy rate", "fill rate"),
    "production-capacity": (
        "production capacity", "design capacity", "designed capacity", "annual capacity", "output capacity",
        "processing capacity", "total capacity",
    ),
    "outward-investment": ("outward investment", "overseas investment", "outbound investment", "offshore investment"),
}
# fmt: on
