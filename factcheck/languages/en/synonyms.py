"""Phrases that newspapers use for one another: the first of a group stands for all of it.

Only phrases that mean the same wherever a newspaper prints them; a word with a second meaning stays out, or keeps out of
it as a group of its own: who "declined to" comment did not fall.
"""

from factcheck.languages.lexicon import groups

_GROUPS = """
rose; increased; climbed; grew; went up
fell; dropped; declined; decreased; slid; went down
declined to; refused to
increase; rise
decrease; decline; drop
exceeded; surpassed
died; passed away
were killed; was killed; lost their lives; lost his life; lost her life
injured; wounded
announced; made public
disclosed; revealed
approved; gave the green light to; gave approval to
rejected; turned down
banned; prohibited; outlawed
helped; assisted; aided
began; started; commenced
ended; finished; came to an end
postponed; put off
cancelled; canceled; called off
resigned; stepped down
established; founded; set up
inaugurated; officially opened
laid off; made redundant
about; around; roughly; approximately
nearly; almost
more than; upwards of
bought; purchased; acquired
built; constructed
build; construct
company; firm
companies; firms
target; goal
revenue; revenues
profit; profits
net profit; net income; net earnings
annual; yearly
nationwide; across the country; throughout the country
unemployed; jobless
children; kids
gdp; gross domestic product
cpi; consumer price index
fdi; foreign direct investment
imf; international monetary fund
asian development bank; adb
eu; european union
united nations; un
united states; usa; united states of america
ceo; chief executive; chief executive officer
percent; per cent
center; centre
labor; labour
program; programme
harbor; harbour
tonnes; metric tons; metric tonnes
year on year; year over year; from a year earlier; from a year ago; compared with the same period last year
"""

SYNONYMS = groups(_GROUPS)
