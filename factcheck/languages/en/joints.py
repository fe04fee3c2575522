"""The words between two figures that say how the second follows from the first."""

from factcheck.languages.lexicon import listed

JOINTS = {
    "joint": {
        **listed("or, equivalent to, equal to, that is, i.e., which is, equivalent", "same"),
        **listed("to, closing at, to close at, ending at, to end at, to settle at, settling at, leaving", "to"),
        **listed("from", "from"),
        **listed("the rest, the remaining, the remainder", "rest"),
        **listed(
            "bringing the total to, bringing the total number, raising the total to, raising the total number",
            "raising",
        ),
        **listed("with, together with", "with"),
        **listed("another, more", "more"),
        **listed("a, an, of, just, only, in all, year on year, year-on-year, also", "nothing"),
    },
    "bygone": listed("at the time, at that time, back then"),
    "structure": listed("structure of, breakdown"),
    "takings": listed("for, fetching, earning, worth, taking in"),
    "overlap": listed("both, all three, as well as"),
    "balance": listed("net, surplus, deficit, balance, profit, profits, loss, losses, difference"),
}
