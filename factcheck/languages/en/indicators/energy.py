"""What English newspapers call the indicators of energy, water and waste."""

# fmt: off
INDICATORS: dict[str, tuple[str, ...]] = {
    "electricity-generation": (
        "electricity generation", "electricity output", "electricity production", "power generation", "power output",
        "power production", "electricity generated", "generated electricity", "electricity produced",
        "produced electricity",
    ),
    "renewable-generation": ("renewable energy output", "renewable power output", "renewable electricity"),
    "wind-generation": ("wind power output", "wind generation"),
    "solar-generation": ("solar power output", "solar generation"),
    "hydropower-generation": (
        "hydropower output", "hydropower generation", "hydroelectric output", "hydroelectricity",
        "hydropower production",
    ),
    "electricity-system-output": (
        "electricity generation and imports", "electricity generated and imported", "system electricity output",
        "output of the whole power system",
    ),
    "commercial-electricity": (
        "commercial electricity", "electricity sales", "commercial power", "electricity sold",
        "commercial electricity output", "power sales",
    ),
    "electricity-consumption": (
        "electricity consumption", "power consumption", "electricity demand", "power demand", "electricity use",
    ),
    "electricity-saved": ("electricity saved", "electricity savings", "power savings", "power saved"),
    "power-capacity": (
        "installed capacity", "power capacity", "total installed capacity", "generating capacity",
        "generation capacity", "installed power capacity", "power generation capacity",
    ),
    "peak-load": ("peak load", "peak demand", "maximum load", "maximum capacity", "peak power demand"),
    "tap-water-output": (
        "tap water", "tap water output", "running water output", "piped water", "piped water output",
        "tap-water output", "potable water",
    ),
    "clean-water-coverage": (
        "clean water coverage", "access to clean water", "households with clean water",
        "population with access to clean water",
    ),
    "waste": ("solid waste", "household waste", "waste volume", "domestic solid waste"),
    "co2-emissions": (
        "co2 emissions", "carbon emissions", "greenhouse gas emissions", "carbon dioxide emissions", "ghg emissions",
    ),
}
# fmt: on
