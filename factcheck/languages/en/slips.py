"""Words that a hurried writer prints for one another, each of which makes a right statement wrong."""

from factcheck.languages.lexicon import pairs

_DIRECTION = """
rose: fell
fell: rose
rise: fall
fall: rise
rising: falling
falling: rising
grew: shrank
shrank: grew
increased: decreased
decreased: increased
increase: decrease
decrease: increase
climbed: dropped
dropped: climbed
declined: rose
expanded: contracted
contracted: expanded
gained: lost
up: down
down: up
higher: lower
lower: higher
"""

# the scales (million, billion) are no part of it: they are known by their values
_UNIT = """
dong: dollars
dollars: dong
vnd: USD
usd: VND
tonnes: kilograms
tons: kilograms
kilograms: tonnes
hectares: square kilometres
ha: km2
kilometres: metres
kilometers: meters
km: m
kw: MW
mw: GW
gw: MW
kwh: MWh
percentage points: percent
percentage point: percent
days: months
months: years
years: months
"""

# the numbers of a period (2023, May, nine months) are no part of it
_PERIOD = """
first half: second half
second half: first half
first quarter: second quarter
second quarter: third quarter
third quarter: fourth quarter
fourth quarter: third quarter
this year: last year
last year: this year
"""

SLIPS = {"direction": pairs(_DIRECTION), "unit": pairs(_UNIT), "period": pairs(_PERIOD)}
