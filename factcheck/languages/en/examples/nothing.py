"""Texts whose numbers measure nothing: names, addresses, scores, telephone numbers, times of day."""

NOTHING = (
    # laws and papers
    "Resolution 45", "Resolution 45 sets targets", "decree 131 takes effect", "decision 17 names them", "circular 28 explains it",
    "article 8 applies", "clause 2 applies", "chapter 3 begins", "phase 2 starts", "directive 5 asks", "plan no 214 lists them",
    "No 15 spoke", "version 4 works", "tier 2 applies", "grade 5 passed", "level 3 applies",
    "page 12 shows it", "type 2 spreads",
    # places
    "Highway 1 reopened", "route 4 reopened", "district 7 floods", "ward 10 floods", "park 3 opened", "cluster 2 opened",
    "gate 5 closed", "room 301 burned", "group 4 won", "number 9 won",
    # illnesses, storms, machines
    "COVID-19", "Covid 19 spread", "storm no 3 landed", "Boeing 737 landed", "Airbus 321 landed", "a 5G network", "the RTX 4090 card",
    "an H5N1 outbreak", "ISO 9001:2015", "iso 14001 certified",
    # telephone numbers, times, scores
    "call 0205 3812 345", "at 15:30", "won 2-1", "one of them", "a second chance", "zero chance", "and then",
)  # fmt: skip
