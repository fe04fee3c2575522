"""Units of measure and their dimensions. Symbols that every language shares stand here; words stand in the packs.

Base units: VND, USD … for money (never converted into one another), t, m, m2, m3, kWh, kW. "%" and "pp"
(percentage points) are different units. A counted thing is its own unit ("viên", "doanh nghiệp").
"""

from __future__ import annotations

MONEY = frozenset(
    "VND USD EUR CNY JPY GBP KRW RUB THB HKD SGD AUD CAD NZD TWD CHF INR IDR MYR PHP TRY BRL SEK NOK LAK KHR".split()
)
RATIO = frozenset({"%", "pp"})
TIME = frozenset({"year", "month", "week", "day", "hour", "minute", "second", "age"})
MEASURED = frozenset({"t", "m", "m2", "m3", "kWh", "kW", "bbl", "°C", "lượng", "oz"})

# printed symbol (lower case) → unit id, factor to the base unit
SYMBOLS: dict[str, tuple[str, str]] = {
    "%": ("%", "1"),
    "vnd": ("VND", "1"),
    "vnđ": ("VND", "1"),
    "usd": ("USD", "1"),
    "$": ("USD", "1"),
    "us$": ("USD", "1"),
    "eur": ("EUR", "1"),
    "euro": ("EUR", "1"),
    "€": ("EUR", "1"),
    "¥": ("JPY", "1"),
    "£": ("GBP", "1"),
    "gbp": ("GBP", "1"),
    "cny": ("CNY", "1"),
    "jpy": ("JPY", "1"),
    **{code.lower(): (code, "1") for code in "HKD SGD AUD NZD TWD CHF INR MYR KRW THB RUB".split()},
    "kg": ("t", "0.001"),
    "g": ("t", "0.000001"),
    "km": ("m", "1000"),
    "m": ("m", "1"),
    "cm": ("m", "0.01"),
    "mm": ("m", "0.001"),
    "km2": ("m2", "1000000"),
    "km²": ("m2", "1000000"),
    "m2": ("m2", "1"),
    "m²": ("m2", "1"),
    "ha": ("m2", "10000"),
    "m3": ("m3", "1"),
    "m³": ("m3", "1"),
    "l": ("m3", "0.001"),
    "kwh": ("kWh", "1"),
    "mwh": ("kWh", "1000"),
    "gwh": ("kWh", "1000000"),
    "twh": ("kWh", "1000000000"),
    "kw": ("kW", "1"),
    "mw": ("kW", "1000"),
    "gw": ("kW", "1000000"),
    "kwp": ("kW", "1"),
    "mwp": ("kW", "1000"),
    "gwp": ("kW", "1000000"),
    "°c": ("°C", "1"),
    "bps": ("pp", "0.01"),
}


def is_counted(unit: str | None) -> bool:
    """Whether the unit is a counted thing, whose whole numbers are exact."""
    return (
        unit is not None and unit not in MONEY | RATIO | TIME | MEASURED and unit not in {"times", "point", "mẫu", "°"}
    )


def fits(dimension: str, unit: str | None) -> bool:
    """Whether a figure in a unit can be one of an indicator of a dimension: no money in tonnes.

    Ratios and multiples fit everything (growth, shares), an indicator without a dimension ("-") takes anything.
    """
    if unit is None or unit in RATIO or unit == "times":
        return True
    wanted = _OF_DIMENSION.get(dimension)
    if dimension in {"count", "people"}:
        return is_counted(unit)
    return wanted is None or unit in wanted


_OF_DIMENSION = {
    "money": MONEY,
    "percent": RATIO | {"point"},
    "mass": frozenset({"t"}),
    "area": frozenset({"m2", "mẫu"}),
    "volume": frozenset({"m3", "bbl"}),
    "length": frozenset({"m"}),
    "energy": frozenset({"kWh"}),
    "power": frozenset({"kW"}),
    "time": TIME,
}
