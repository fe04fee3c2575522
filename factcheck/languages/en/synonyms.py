"""Phrases that newspapers use for one another: the first of a group stands for all of it."""

_GROUPS = """
rose; climbed; grew; gained; went up
fell; dropped; declined; slid; went down
died; were killed; was killed; lost their lives
hurt; injured; wounded
announced; disclosed; revealed
approved; endorsed; agreed to
began; started; commenced
ended; finished; concluded
about; around; roughly; approximately
nearly; almost; close to
more than; over; upwards of
bought; purchased; acquired
company; firm
build; construct
buildings; structures
plan; target
revenue; turnover; sales
profit; earnings
year-on-year; year on year; from a year earlier; compared with the same period last year
"""

SYNONYMS = {
    phrase: group[0] for group in (line.split("; ") for line in _GROUPS.strip().splitlines()) for phrase in group
}
