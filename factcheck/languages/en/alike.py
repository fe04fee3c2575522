"""Phrases that are said for one another, though each stays a word of its own; see languages/vi/alike.py."""

from factcheck.languages.lexicon import groups

_GROUPS = """
said; stated; told; noted; added; remarked
big; large; huge
small; little; tiny
important; significant
wanted; wished; hoped
needed; required
used; employed; applied
received; got; obtained
showed; demonstrated; indicated
happened; occurred; took place
caused; led to; resulted in
lived; resided
damaged; harmed
children; kids; youngsters
people; persons; residents
doctors; physicians
car; automobile
house; home
job; work; employment
road; street
area; region; zone
"""

ALIKE = groups(_GROUPS)
