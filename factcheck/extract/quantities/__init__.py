"""How much a figure is: numbers, scales, units, hedges, ranges, and which numbers are no figures."""
