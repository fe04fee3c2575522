"""What a figure is compared with: a plan, an expectation, an average, another place."""

from __future__ import annotations

from factcheck.extract.quantities.figure import Figure
from factcheck.extract.scan import Scan
from factcheck.languages import Cue

_TRANSPARENT = ("period", "against", "hedge", "plan", "stop", "predicate", "adverb", "yardstick")
_NEAR = 3  # words between "so với" and what is compared with
_NOUN = 5  # words from such a noun to its figure
_TELLING = frozenset({"is", "reach", "to", "from", "account", "equal"})
_CLAUSE_ENDS = frozenset({",", ";", ":", "(", ")", "."})


def gap(scan: Scan, first: int, last: int, *also: str) -> int:
    """How many words between two tokens are neither dates nor comparisons nor hedges, nor of the kinds in also."""
    return scan.bare_words((*_TRANSPARENT, *also), first, last)


def plan_behind(scan: Scan, at: int, stop: int) -> bool:
    """đạt 93,5% (so với) kế hoạch năm"""
    against = scan.starting("against", at)
    if against is not None:
        at = against.end
    return any(at <= cue.start <= at + 1 and cue.end <= stop for cue in scan.cues.get("plan", ()))


def plan_between(scan: Scan, predicate: Cue | None, start: int) -> bool:
    """vượt kế hoạch 5,2%; so với kế hoạch tăng 5,2%; but "giảm về mục tiêu 2%" only says what the target is."""
    if predicate is None or predicate.value == "to":
        return False
    held = any(predicate.start < cue.start and cue.end <= predicate.end for cue in scan.cues.get("plan", ()))
    compared = any(
        scan.ending("against", cue.start) is not None
        and cue.end <= predicate.start + 1
        and predicate.start - cue.end <= 1
        for cue in scan.cues.get("plan", ())
    )
    between = scan.between("plan", predicate.end, start)
    behind = any(not _CLAUSE_ENDS.intersection(scan.tokens[cue.end : start]) for cue in between)
    return held or compared or behind


def against_other(scan: Scan, predicate: Cue, figure: Figure, stop: int) -> bool:
    """cao hơn 24% so với mức trung bình của EU; cao hơn kỳ vọng 5%: neither an earlier time nor an earlier level."""
    if scan.between("yardstick", predicate.end, figure.start):
        return True
    against = scan.starting("against", max(figure.end, predicate.end))
    if against is None:
        return False
    end = next((at for at in range(against.end, stop) if scan.tokens[at] in _CLAUSE_ENDS), stop)
    if scan.between("period", against.end, end):
        return False
    others = (*scan.cues.get("yardstick", ()), *scan.cues.get("name", ()))
    named = range(against.end + 1, min(against.end + _NEAR + 1, end))
    if scan.has_capitals and any(scan.tokens[at].isalpha() and scan.is_capital(at) for at in named):
        return True  # ít hơn 30% so với xi măng Portland
    # so với mức trung bình: "mức" is of both
    return any(against.start < cue.start <= against.end + _NEAR and against.end < cue.end <= end for cue in others)


def bracketed_base(scan: Scan, figure: Figure) -> tuple[int, int] | None:
    """37%, cao hơn so với mặt bằng thế giới (25%): the words for what the figure before is set against."""
    opened = figure.start - 1
    if scan.tokens[opened : figure.start] != ["("] or scan.tokens[figure.end : figure.end + 1] != [")"]:
        return None
    against = [cue for cue in scan.cues.get("against", ()) if cue.value is True and cue.end <= opened]
    between = scan.tokens[against[-1].end : opened] if against else []
    is_near = 0 < len(between) <= _NOUN and all(token.isalpha() for token in between)
    return (against[-1].end, opened) if is_near else None


def level_compared(scan: Scan, figure: Figure) -> Cue | None:
    """thấp hơn (so với) mức dự báo 77 điểm: the noun of a figure that something else is measured by."""
    nouns = scan.between("level_noun", max(0, figure.start - _NOUN), figure.start)
    noun = nouns[0] if nouns else None
    if noun is None or not all(token.isalpha() for token in scan.tokens[noun.end : figure.start]):
        return None
    if any(cue.value in _TELLING for cue in scan.between("predicate", noun.end, figure.start)):
        return None
    if any(cue.start < noun.start < cue.end or cue.end == noun.start for cue in scan.cues.get("against", ())):
        return noun
    than = scan.ending("predicate", noun.start)
    if than is None or than.value not in {"more", "less"}:
        return None
    its_own = noun.end == figure.start or scan.starting("whose", figure.end) or scan.starting("period", figure.end)
    return noun if its_own else None  # cao hơn mức trung bình 5%: it may be by so much
