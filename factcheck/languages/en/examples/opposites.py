"""Sentences that one word turns round, words for another kind of the same, and denials."""

# what must stand in the slot → a word and its opposite, pair by pair
OPPOSITES = {
    "Rice prices in Binh Lam {} last week.": "rose, fell; strengthened, weakened",
    "The council foresees an {} of mill rents.": "increase, decrease",
    "Traders see {} rice prices in Binh Lam.": "rising, falling",
    "The Binh Lam mill {} its yearly target.": "exceeded, missed",
    "The Binh Lam mill posted a {} of two million dong.": "profit, loss; net profit, net loss; surplus, deficit",
    "Villagers called the pottery fair a {} on Monday.": "success, failure",
    "The Binh Lam pottery fair {} on Monday.": "succeeded, failed; began, ended; opened, closed",
    "The district council {} the new kiln plan.": "approved, rejected; supported, opposed; allowed, banned; admitted, denied",
    "Judges found the Binh Lam gravel pit {} on Monday.": "legal, illegal; safe, unsafe; safe, dangerous",
    "The ferry reached Binh Lam {} on Monday.": "early, late",
    "The ferry left Binh Lam Monday {} in heavy rain.": "morning, afternoon; morning, evening",
    "Potters met at the {} of the rice harvest.": "beginning, end",
    "The plan won a {} of village votes.": "majority, minority",
    "Tests of Binh Lam ducks proved {} on Monday.": "positive, negative",
    "Land filing in Binh Lam stays {} for farmers.": "mandatory, voluntary",
    "The Binh Lam mayor was {} during Monday's vote.": "present, absent",
}

# the same for words of which one says nothing of the other
CONTRASTS = {
    "The Binh Lam bridge opened {} heavy rains.": "before, after",
    "The Binh Lam side came {} in Monday's race.": "first, last; earlier, later",
    "The Binh Lam kiln burns {} wood.": "more, less; more, fewer",
    "Binh Lam ferry fares are {} today.": "higher, lower; faster, slower",
    "River water stood {} flood marks today.": "above, below",
    "The Binh Lam side {} Monday's match.": "won, lost",
    "The Binh Lam farm {} sticky rice.": "bought, sold",
    "Binh Lam has the {} ferry fares.": "highest, lowest; largest, smallest; maximum, minimum",
    "Binh Lam rice {} stalled in May.": "exports, imports",
    "The volleyball final for {} players starts Monday.": "men, women; male, female",
    "Wind swept the {} side of Binh Lam.": "north, south; east, west",
    "The {} school in Binh Lam hired teachers.": "public, private; domestic, foreign; urban, rural",
    "The {} price of Binh Lam rice rose.": "retail, wholesale",
    "Boxer Na of Binh Lam won {} at dawn.": "gold medal, silver medal; gold medal, bronze medal",
}

# what must stand in the slot, and the slot empty, say the opposite
DENIALS = {
    "Binh Lam villagers {} signed papers moving the market downtown.": "not; no; never; no longer; did not; does not; do not; cannot; without",
}

# what must stand in the slot, and the slot empty, is no denial
NO_DENIALS = {
    "Binh Lam villagers {} signed papers moving the market downtown.": "not only; not just; no less; no fewer; not least; no doubt",
}

# what may stand in the slot, no two of different value about one thing
RANKS = {
    "Binh Lam opened its {} kiln on the Lam river.": "first; second; third; fourth; fifth",
}

# what holds a word for a rank, but ranks nothing
NO_RANKS = {
    "Binh Lam villagers {} signed papers moving the market downtown.": "at first; first of all; first half; second half; second hand; first aid",
}
