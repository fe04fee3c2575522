"""Sentences that a slip of the pen makes wrong: with the second word of a pair they assert something else."""

# what a slip changes and what must stand in the slot → the words, pair by pair
SLIPS = {
    ("direction", "Exports of Lang Son {} 7.68% in 2023."): (
        "rose, fell; fell, rose; grew, shrank; shrank, grew; increased, decreased; decreased, increased; "
        "climbed, dropped; dropped, climbed; declined, rose; expanded, contracted; contracted, expanded; gained, lost"
    ),
    (
        "direction",
        "Lang Son saw its exports {} 7.68% in 2023.",
    ): "rise, fall; fall, rise; increase, decrease; decrease, increase",
    ("direction", "Exports were {} 7.68% in 2023."): "rising, falling; falling, rising; up, down; down, up",
    ("direction", "In 2023, exports of Lang Son were 5% {} than planned."): "higher, lower; lower, higher",
    (
        "unit",
        "In 2023, revenue of the pottery reached 38 million {}.",
    ): "dong, dollars; dollars, dong; VND, USD; USD, VND",
    ("unit", "In 2023, the pottery used 120 {} of clay."): "tonnes, kilograms; tons, kilograms; kilograms, tonnes",
    ("unit", "The pottery covers 25 {}."): "hectares, square kilometres; ha, km2",
    ("unit", "The road to the pottery is 12 {} long."): "kilometres, metres; kilometers, meters; km, m",
    ("unit", "The power plant has a capacity of 50 {}."): "kW, MW; MW, GW; GW, MW",
    ("unit", "In 2023, the pottery used 900 {} of electricity."): "kWh, MWh",
    ("unit", "In 2023, the poverty rate fell 0.5 {}."): "percentage points, percent; percentage point, percent",
    ("unit", "Delivery takes 8 {}."): "days, months; months, years; years, months",
    ("period", "In the {} of 2023, exports of Lang Son rose 5%."): (
        "first half, second half; second half, first half; first quarter, second quarter; "
        "second quarter, third quarter; third quarter, fourth quarter; fourth quarter, third quarter"
    ),
    ("period", "Exports of Lang Son reached 38 million dong {}."): "this year, last year; last year, this year",
}
