"""Another scale or unit behind the number: billions for millions, dollars for đồng."""

from __future__ import annotations

from factcheck.catalogue.units import SYMBOLS
from factcheck.desk.mutations.contract import Kind, Site
from factcheck.desk.mutations.digit import apart
from factcheck.desk.mutations.words import slips
from factcheck.model import Change, Fact
from factcheck.text.fold import bare, normal

_SLIP = 1000  # million and billion are mistaken for one another, dozen and hundred are not


def _changes(site: Site) -> list[Change]:
    text, unit = site.article.text, site.fact.quantity.unit
    named = slips(site, "unit", site.figure)
    # "hợp đồng" is counted, and no amount of đồng
    return [*_rescaled(site), *(one for one in named if _unit(site, text[one.start : one.end]) == unit)]


def _unit(site: Site, printed: str) -> str | None:
    """The unit that a word is by itself."""
    scan, word = site.sentence.scan, normal(printed).text
    names = {bare(name) if scan.is_bare else name: unit for name, (unit, _) in scan.pack.words["unit"].items()}
    return names.get(word) or SYMBOLS.get(word, (None, None))[0]


def _rescaled(site: Site) -> list[Change]:
    """The scale word of a figure as the next larger and the next smaller one."""
    scan = site.sentence.scan
    cues = [cue for cue in scan.cues.get("scale", ()) if cue.start in site.figure]
    words = scan.pack.words["scale"]
    found = []
    for cue in cues:
        printed = scan.text[scan.starts[cue.start] : scan.ends[cue.end - 1]]
        for wanted in (cue.value * _SLIP, cue.value // _SLIP):
            same = [word for word, value in words.items() if value == wanted]
            if same:  # an abbreviation for an abbreviation
                nearest = min(same, key=lambda word: abs(len(word) - len(printed)))
                found.append(site.replaced(cue.start, cue.end, bare(nearest) if scan.is_bare else nearest))
    return found


def _changed(before: Fact, after: Fact) -> bool:
    one, other = before.quantity, after.quantity
    if other.unit is None or one.per != other.per:
        return False
    return one.unit != other.unit or (before.measure is after.measure and apart(one, other))


KIND = Kind(
    id="unit",
    summary="another scale or unit stands behind the number: billion for million, dollars for đồng",
    changes=_changes,
    changed=_changed,
)
