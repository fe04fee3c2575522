"""What English newspapers call each indicator of the catalogue: its id and its phrases, lower case, NFC."""

from factcheck.languages.en.indicators_agriculture import INDICATORS as AGRICULTURE
from factcheck.languages.en.indicators_business import INDICATORS as BUSINESS
from factcheck.languages.en.indicators_economy import INDICATORS as ECONOMY
from factcheck.languages.en.indicators_energy import INDICATORS as ENERGY
from factcheck.languages.en.indicators_finance import INDICATORS as FINANCE
from factcheck.languages.en.indicators_industry import INDICATORS as INDUSTRY
from factcheck.languages.en.indicators_investment import INDICATORS as INVESTMENT
from factcheck.languages.en.indicators_living import INDICATORS as LIVING
from factcheck.languages.en.indicators_money import INDICATORS as MONEY
from factcheck.languages.en.indicators_prices import INDICATORS as PRICES
from factcheck.languages.en.indicators_products import INDICATORS as PRODUCTS
from factcheck.languages.en.indicators_retail import INDICATORS as RETAIL
from factcheck.languages.en.indicators_society import INDICATORS as SOCIETY
from factcheck.languages.en.indicators_trade import INDICATORS as TRADE

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
