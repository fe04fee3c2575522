"""Words by which a slip is told from what only looks like one."""

NO_PERIOD = ("the lunar new year", "the lunar calendar", "a quarter of them")

SENTENCES = (({"measure": "growth", "unit": "%"}, ("the rice price fell ⟦4%⟧ down to $500",)),)
