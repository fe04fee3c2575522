"""Sentences in which phrases are said for one another; a group is named by its first phrase."""

# what must stand in the slot → the groups of which every phrase may
ALIKE = {
    "The miller {} it on Monday.": "said; wanted; needed; used; received; showed; caused",
    "The {} kiln of Binh Lam glows.": "big; small; important",
    "The wedding {} in Binh Lam.": "happened",
    "Hail {} the kiln.": "damaged",
    "Two potters {} in Binh Lam.": "lived",
    "The film is about {} of Binh Lam.": "children; people; doctors",
    "The potter likes the {} in Binh Lam.": "car; house; job; road; area",
}
