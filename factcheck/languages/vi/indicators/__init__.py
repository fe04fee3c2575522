"""What Vietnamese newspapers call each indicator of the catalogue: its id and its phrases, lower case, NFC."""

from factcheck.languages.vi.indicators.agriculture import INDICATORS as AGRICULTURE
from factcheck.languages.vi.indicators.business import INDICATORS as BUSINESS
from factcheck.languages.vi.indicators.economy import INDICATORS as ECONOMY
from factcheck.languages.vi.indicators.energy import INDICATORS as ENERGY
from factcheck.languages.vi.indicators.finance import INDICATORS as FINANCE
from factcheck.languages.vi.indicators.industry import INDICATORS as INDUSTRY
from factcheck.languages.vi.indicators.investment import INDICATORS as INVESTMENT
from factcheck.languages.vi.indicators.living import INDICATORS as LIVING
from factcheck.languages.vi.indicators.money import INDICATORS as MONEY
from factcheck.languages.vi.indicators.prices import INDICATORS as PRICES
from factcheck.languages.vi.indicators.products import INDICATORS as PRODUCTS
from factcheck.languages.vi.indicators.retail import INDICATORS as RETAIL
from factcheck.languages.vi.indicators.society import INDICATORS as SOCIETY
from factcheck.languages.vi.indicators.trade import INDICATORS as TRADE

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
