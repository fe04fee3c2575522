"""What English newspapers call each indicator of the catalogue: its id and its phrases, lower case, NFC."""

from factcheck.languages.en.indicators.agriculture import INDICATORS as AGRICULTURE
from factcheck.languages.en.indicators.business import INDICATORS as BUSINESS
from factcheck.languages.en.indicators.economy import INDICATORS as ECONOMY
from factcheck.languages.en.indicators.energy import INDICATORS as ENERGY
from factcheck.languages.en.indicators.finance import INDICATORS as FINANCE
from factcheck.languages.en.indicators.industry import INDICATORS as INDUSTRY
from factcheck.languages.en.indicators.investment import INDICATORS as INVESTMENT
from factcheck.languages.en.indicators.living import INDICATORS as LIVING
from factcheck.languages.en.indicators.money import INDICATORS as MONEY
from factcheck.languages.en.indicators.prices import INDICATORS as PRICES
from factcheck.languages.en.indicators.products import INDICATORS as PRODUCTS
from factcheck.languages.en.indicators.retail import INDICATORS as RETAIL
from factcheck.languages.en.indicators.society import INDICATORS as SOCIETY
from factcheck.languages.en.indicators.trade import INDICATORS as TRADE

INDICATORS: dict[str, tuple[str, ...]] = {
    **INDUSTRY,
    **PRODUCTS,
    **ENERGY,
    **ECONOMY,
    **PRICES,
    **TRADE,
    **RETAIL,
    **INVESTMENT,
    **MONEY,
    **FINANCE,
    **BUSINESS,
    **SOCIETY,
    **LIVING,
    **AGRICULTURE,
}
