"""Words as they are compared: whatever their case, composition and white space."""

from __future__ import annotations

from collections.abc import Collection

from factcheck.model import Place, say
from factcheck.text.fold import normal
from factcheck.text.inert import one_line
from factcheck.text.near import near

_MOST_SHOWN = 60  # characters of a name


def folded(words: str) -> str:
    """The key of some words: no case, one composition, single spaces."""
    return " ".join(normal(words).text.split())


def shown(words: str) -> str:
    """The words on one line with single spaces, composed, and inert wherever they are read."""
    return one_line(" ".join(normal(words).cased.split()))


def no_such_rule(id: str, known: Collection[str]) -> str:
    """What to say to somebody who names a rule that there is not."""
    shown_id = id if len(id) <= _MOST_SHOWN else id[: _MOST_SHOWN - 1] + "…"
    nearest = near(id[:_MOST_SHOWN], known, most=1)
    mend = say("did you mean {near}?", near=nearest[0]) if nearest else say("factcheck rules lists them")
    return say("there is no rule {rule!r}; {mend}", rule=shown_id, mend=mend)


def are_at(words: str, place: Place) -> bool:
    """Whether folded words stand in the sentence of a place; where they hold a digit, they must hold its figure too."""
    if not any(map(str.isdigit, words)):
        return words in folded(place.quote)
    quote, figure = place.quote, slice(place.start - place.quote_start, place.end - place.quote_start)
    sentence, before = folded(quote), folded(quote[: figure.stop])
    first, last = len(before) - len(folded(quote[figure])), len(before)
    at = sentence.find(words)
    while at >= 0:
        if at < last and at + len(words) > first:
            return True
        at = sentence.find(words, at + 1)
    return False
