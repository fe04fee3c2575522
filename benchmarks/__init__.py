"""How fast and how large, as ratios within one run. README.md says what each figure means."""
