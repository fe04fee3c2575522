"""What follows from constraints: networks, narrowing, conflicts, steps in words, repairs, derived facts."""
