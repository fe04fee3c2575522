"""Words that turn a statement round: opposites, words for another kind of the same, and denials.

An opposite refutes where it stands among the same words. So only words that cannot both be true of one thing are
opposites; "A beat B" and "B lost to A" say the same, and such words only make another kind of it.
"""

from factcheck.languages.lexicon import listed, pairs

_OPPOSITES = """
rose: fell
increase: decrease
rising: falling
strengthened: weakened
exceeded: missed
profit: loss
net profit: net loss
surplus: deficit
success: failure
succeeded: failed
approved: rejected
supported: opposed
allowed: banned
admitted: denied
legal: illegal
safe: unsafe, dangerous
began: ended
opened: closed
early: late
morning: afternoon, evening
beginning: end
majority: minority
positive: negative
mandatory: voluntary
present: absent
"""

_CONTRASTS = """
before: after
first: last
more: less, fewer
higher: lower
above: below
faster: slower
earlier: later
won: lost
bought: sold
highest: lowest
largest: smallest
exports: imports
men: women
male: female
north: south
east: west
public: private
domestic: foreign
urban: rural
retail: wholesale
maximum: minimum
gold medal: silver medal, bronze medal
"""


TURNS = {
    "opposite": pairs(_OPPOSITES),
    "contrast": pairs(_CONTRASTS),
    "rank": {
        "first": 1,
        "second": 2,
        "third": 3,
        "fourth": 4,
        "fifth": 5,
        **listed("at first, first of all, first half, second half, second hand, first aid", 0),
    },
    "negation": {
        **listed("not, no, never, no longer, did not, does not, do not, cannot, without"),
        **listed("not only, not just, no less, no fewer, not least, no doubt", False),
    },
}
