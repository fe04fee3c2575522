"""Sentences in which the phrases of a group stand for one another; a group is named by its first phrase."""

# what must stand in the slot → the groups of which every phrase may
SYNONYMS = {
    "Rice prices {} in Binh Lam.": "rose; fell",
    "The miller {} comment on it.": "declined to",
    "The paper shows the {} in rents.": "increase; decrease",
    "The mill {} that figure.": "exceeded",
    "Two potters {} in Binh Lam.": "died; were killed; injured; resigned",
    "The mayor {} the bridge works.": "announced; disclosed; approved; rejected; banned; helped; postponed; cancelled; inaugurated; bought; built",
    "The fair {} at dawn.": "began; ended",
    "The mill {} ten potters.": "laid off; established",
    "The kiln holds {} 400 pots.": "about; nearly; more than",
    "They want to {} a kiln.": "build",
    "He wrote of the {} there.": "company; companies; target; revenue; profit; net profit; children; ceo; center; labor; program; harbor",
    "This is the {} fair.": "annual",
    "Potters met {} last week.": "nationwide",
    "Two potters are {} now.": "unemployed",
    "The chart shows {} by month.": "gdp; cpi; fdi",
    "The loan came from the {} in May.": "imf; asian development bank; eu; united nations; united states",
    "Half the clay, 50 {}, was wet.": "percent; tonnes",
    "Rents were flat {} in Binh Lam.": "year on year",
}
