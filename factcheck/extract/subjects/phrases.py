"""Where a phrase begins and ends, without a parser: between punctuation, with little words cut off at its ends."""

from __future__ import annotations

from factcheck.extract.quantities.figure import Figure
from factcheck.extract.scan import Scan, once

_TRIMMED = (
    "stop",
    "predicate",
    "growth",
    "period",
    "against",
    "hedge",
    "status",
    "plan",
    "attribution",
    "part",
    "bound",
    "link",
    "name",
    "itself",
    "vintage",
    "shows",
)
_ENDS_NOUN = ("predicate", "period", "against", "status", "part")
_WHOLE = ("against", "indicator", "name")  # cues that nothing parts
_PUNCTUATION = frozenset({",", ";", ":", "(", ")", "…", "."})
_LONGEST_NOUN = 9  # tokens of what is counted, with what describes it
_LONGEST_PIECE = 14


def last_piece(scan: Scan, first: int, last: int) -> tuple[int, int] | None:
    """The last stretch of tokens[first:last] between commas that still says something once little words are cut off.

    A semicolon parts what is before it from what follows; what closed brackets hold is said by the way.
    """
    for start, end, limit in reversed(_stretches(scan, first, last)):
        piece = _trimmed(scan, start, end)
        if piece is not None and piece[0] < limit:
            return piece
    return None


def _stretches(scan: Scan, first: int, last: int) -> list[tuple[int, int, int]]:
    """What stands between commas behind the last semicolon, each with the bracket from which on it is by the way."""
    found: list[tuple[int, int, int]] = []
    start = first
    for at, end in _breaks(scan):
        if not start <= at < last:
            continue
        found.append((start, at, last))
        start = end
        if scan.tokens[at] == ";":
            found.clear()
        elif scan.tokens[at] == ")":
            opened = _opening(scan, first, at)
            found = [(begin, end, min(limit, opened)) for begin, end, limit in found]
    return [*found, (start, last, last)] if start <= last else found


def noun_phrase_end(scan: Scan, start: int, figure: Figure) -> int:
    """Behind the counted thing that starts at a token, with the words that describe it."""
    at = max(start, figure.noun_end)
    while at < min(len(scan.tokens), start + _LONGEST_NOUN):
        token = scan.tokens[at]
        if not token[:1].isalnum() or token.isdecimal() or _ends_noun(scan, at):
            break
        at += 1
    while at > max(start, figure.noun_end) and scan.ending("stop", at) is not None:
        at -= 1
    return at


def behind_whole(scan: Scan, lead: int, start: int) -> int:
    """Where a figure's words begin behind a share's whole: chiếm 24% tổng thu ngân sách | và tăng 33%."""
    for move in scan.between("predicate", lead + 1, start):
        joined = scan.is_and(move.start - 1) or scan.tokens[move.start - 1] == ","
        if joined and move.value in {"up", "down"} and start - move.end <= 1:
            return move.start
    return lead


def says_something(scan: Scan, at: int) -> bool:
    """Whether a token is a word that a subject may begin with."""
    if at >= len(scan.tokens) or not scan.tokens[at].isalpha():
        return False
    return not scan.starts_any(_TRIMMED, at)


def _ends_noun(scan: Scan, at: int) -> bool:
    link = scan.starting("link", at)
    return (link is not None and link.value == "hard") or scan.starts_any(_ENDS_NOUN, at)


@once
def _breaks(scan: Scan) -> list[tuple[int, int]]:
    """Where what parts two pieces stands, in reading order: punctuation, or words like "gồm".

    What was found inside of other words, the "với" of "so với" or the comma of "chế biến, chế tạo", parts nothing.
    """
    links = {cue.start: cue.end for cue in scan.cues.get("link", ()) if cue.value == "hard"}
    marks = {at: at + 1 for at, token in enumerate(scan.tokens) if token in _PUNCTUATION}
    wholes = [cue for kind in _WHOLE for cue in scan.cues.get(kind, ())]
    found = sorted((links | marks).items())
    return [(at, end) for at, end in found if not any(cue.start < at < cue.end for cue in wholes)]


def _opening(scan: Scan, first: int, closing: int) -> int:
    return next((at for at in range(closing, first - 1, -1) if scan.tokens[at] == "("), first)


def _trimmed(scan: Scan, first: int, last: int) -> tuple[int, int] | None:
    covered = scan.covered(_TRIMMED, first, last)
    verbs = {cue.end for cue in scan.between("predicate", first, last)}
    for how in scan.between("adverb", first, last):
        if how.start in verbs:
            covered.update(range(how.start, how.end))  # tăng rất mạnh
            verbs.add(how.end)
    for each in (cue for kind in ("each", "average") for cue in scan.between(kind, first, last)):
        inner = scan.starting("each", each.end)
        by = scan.starting("per", inner.end if inner else each.end)
        if by is not None and by.end <= last and each.value != "one":
            covered.update(range(each.start, by.end))  # mỗi ngày
    for cue in scan.between("concept", first, last):
        if cue.end - cue.start > 1:  # the "up" of "set up"
            covered.difference_update(range(cue.start, cue.end))
    for cue in scan.between("indicator", first, last):
        back = [itself for itself in scan.between("itself", cue.start, cue.end) if itself.start > cue.start]
        covered.difference_update(at for itself in back for at in range(itself.start, itself.end))  # số hợp tác xã
    content = [at for at in range(first, last) if at not in covered and scan.tokens[at][0].isalpha()]
    if not content:
        return None
    # an indicator's name keeps a first word that elsewhere would be cut off ("tăng trưởng kinh tế")
    named = [cue for cue in scan.cues.get("indicator", ()) if first <= cue.start and cue.end <= last]
    start = min([content[0], *(cue.start for cue in named if cue.start <= content[0] < cue.end)])
    end = max([content[-1] + 1, *(cue.end for cue in named)])
    cut = end - _LONGEST_PIECE
    return max(start, min([cut, *(cue.start for cue in named if cue.start < cut < cue.end)])), end
