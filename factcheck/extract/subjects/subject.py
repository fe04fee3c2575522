"""What a figure is a figure of: the phrase before it, the counted thing behind it, or what was spoken of before."""

from __future__ import annotations

from typing import NamedTuple

from factcheck.catalogue import indicators
from factcheck.catalogue.units import MEASURED, RATIO, fits, is_counted
from factcheck.extract.quantities.figure import Figure
from factcheck.extract.scan import Scan
from factcheck.extract.subjects.phrases import last_piece, noun_phrase_end, says_something
from factcheck.languages import Cue
from factcheck.text.fold import key


class Subject(NamedTuple):
    """A phrase as printed and the indicator it names, if the catalogue knows one. carried: taken from before."""

    phrase: str
    indicator: str | None
    carried: bool = False


def subject(scan: Scan, figure: Figure, lead: int, previous: Subject | None) -> Subject:
    """The subject of a figure whose own words begin at lead; previous is that of the figure before it."""
    return fitting(_subject(scan, figure, lead, previous), figure)


def fitting(found: Subject, figure: Figure) -> Subject:
    """The subject without an indicator that cannot be measured in the figure's unit."""
    entry = indicators().by_id.get(found.indicator or "")
    return found if entry is None or fits(entry.unit, figure.quantity.unit) else found._replace(indicator=None)


def _subject(scan: Scan, figure: Figure, lead: int, previous: Subject | None) -> Subject:
    piece = last_piece(scan, lead, figure.start)
    if (thing := _thing(scan, figure)) is not None:
        return _counted(scan, figure, piece, thing, previous)
    if (growing := _growth_of(scan, figure)) is not None:
        return growing
    if piece is not None:
        return Subject(scan.slice(*piece), _indicator(scan, piece[0], figure.start))
    opens_part = bool(scan.between("part", lead, figure.start)) and says_something(scan, figure.end)
    if opens_part or previous is None:  # trong đó, 1 tỷ đồng xúc tiến thương mại
        return _named_behind(scan, figure)
    return previous._replace(carried=True)


def phrase_end(scan: Scan, figure: Figure) -> int:
    """Behind what a figure counts, with what describes it; the next figure's own words begin there."""
    thing = _thing(scan, figure)
    if thing is None:
        return figure.end
    if figure.noun_end > figure.noun_start:
        return max(figure.end, noun_phrase_end(scan, figure.noun_start, figure))
    return thing.end


def _thing(scan: Scan, figure: Figure) -> Cue | None:
    """What is counted or weighed, if it is named behind the figure; its value is an indicator id or None."""
    if figure.noun_end > figure.noun_start:
        return Cue("indicator", None, figure.noun_start, figure.noun_end)
    if figure.quantity.unit not in MEASURED or figure.quantity.per:
        return None
    of = scan.starting("of", figure.end)
    at = of.end if of else figure.end
    if (named := _indicator_at(scan, at)) is not None:  # gần 700 nghìn tấn than nguyên khai
        return named
    return Cue("indicator", None, figure.end, figure.end + 1) if says_something(scan, figure.end) else None


def _counted(
    scan: Scan, figure: Figure, piece: tuple[int, int] | None, thing: Cue, previous: Subject | None
) -> Subject:
    """A counted thing with what describes it, and the words before that say what was done with it."""
    noun = scan.slice(thing.start, noun_phrase_end(scan, thing.start, figure))
    if piece is None:
        if previous is not None and key(noun) in key(previous.phrase):
            return previous._replace(carried=True)  # thu hút 23 doanh nghiệp, tăng 20 doanh nghiệp
        return Subject(noun, thing.value)
    before = scan.slice(*piece)
    phrase = before if key(noun) in key(before) else f"{before} {noun}"  # nâng tổng số cụm lên 7 cụm
    return Subject(phrase, thing.value or _counting_indicator(scan, figure, piece))


def _counting_indicator(scan: Scan, figure: Figure, piece: tuple[int, int]) -> str | None:
    """The indicator named before a counted thing, unless it is an index, which counts nothing."""
    named = _indicator(scan, *piece)
    entry = indicators().by_id.get(named or "")
    if entry is not None and entry.nature == "index" and is_counted(figure.quantity.unit):
        return None
    return named


def _growth_of(scan: Scan, figure: Figure) -> Subject | None:
    """7-8% growth in industrial output: what grows is named behind the word growth."""
    growth = scan.starting("growth", figure.end)
    if growth is None or figure.quantity.unit not in RATIO:
        return None
    at = growth.end
    while (little := scan.starting("stop", at)) is not None:
        at = little.end
    named = _indicator_at(scan, at)
    return Subject(scan.slice(named.start, named.end), named.value) if named else None


def _named_behind(scan: Scan, figure: Figure) -> Subject:
    """With nothing before the figure, what follows names it: "5% GDP"."""
    end = noun_phrase_end(scan, figure.end, figure)
    return Subject(scan.slice(figure.end, end), _indicator(scan, figure.end, end))


def _indicator_at(scan: Scan, at: int) -> Cue | None:
    found = [cue for cue in scan.cues.get("indicator", ()) if cue.start == at]
    return max(found, key=lambda cue: cue.end, default=None)


def _indicator(scan: Scan, first: int, last: int) -> str | None:
    """The most particular indicator named between two tokens, the last of equals.

    "điện thương phẩm có sản lượng": the particular name says more than the general one beside it.
    """
    found = scan.between("indicator", first, last)
    outer = [cue for cue in found if not any(o is not cue and o.start <= cue.start and cue.end <= o.end for o in found)]
    best = max(outer, key=lambda cue: (len(indicators().ancestors(cue.value)), cue.end), default=None)
    return best.value if best else None
