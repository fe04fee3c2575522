"""The words by which the rules of `lint` tell a slip from what only looks like one."""

from factcheck.languages.lexicon import listed

TRAPS = {
    "leads": {"down to": "down"},
    "calendar": listed("quarter"),
    "no_calendar": listed("lunar, lunar calendar"),
}
