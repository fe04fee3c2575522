"""Whether a percentage is a part of a whole: "40% GDP", "70% môi giới cho rằng", "Lào (15%), Nga (12%)"."""

from __future__ import annotations

from factcheck.catalogue import indicators
from factcheck.extract.quantities.figure import Figure
from factcheck.extract.scan import Scan
from factcheck.extract.subjects.phrases import says_something
from factcheck.languages import Cue

_OPENING = frozenset({",", ";", ":", "(", "-", '"', "“", "”", "."})
_WHOLE = frozenset({"flow", "stock", "count"})  # natures of indicators that a percentage can be a part of
_ALIKE = 2  # bracketed percentages that make a list of shares
_BETWEEN = 3  # words between a noun and the percentage it qualifies


def noun_of(scan: Scan, figure: Figure, lead: int) -> Cue | None:
    """The last noun before a percentage that says what it is: a growth, a ratio, or a rate that is a level."""
    found = [cue for kind in ("growth", "ratio", "rate") for cue in scan.between(kind, lead, figure.start)]
    return max(found, key=lambda cue: (cue.end, cue.end - cue.start), default=None)  # growth rate, not rate


def is_share(scan: Scan, figure: Figure, lead: int, noun: Cue | None, *, after_share: bool) -> bool:
    """Whether what stands around a percentage makes it a share; noun is the one that could say otherwise.

    after_share tells that the percentage before it is one.
    """
    if figure.quantity.unit != "%" or figure.quantity.per:
        return False
    if noun is not None and noun.kind != "ratio" and _words(scan, noun.end, figure.start) <= _BETWEEN:
        return False
    if _names_whole(scan, figure.end):
        return True
    if _is_level_of(scan, figure, lead):
        return False
    if _is_part_of(scan, figure):
        return True
    return begins(scan, figure) or _is_listed(scan, figure, after_share=after_share)


def _is_level_of(scan: Scan, figure: Figure, lead: int) -> bool:
    """lãi suất 5%: the figure of something that is itself a percentage."""
    return any(
        _nature(cue) == "rate" and _words(scan, cue.end, figure.start) <= _BETWEEN
        for cue in scan.between("indicator", lead, figure.start)
    )


def _is_part_of(scan: Scan, figure: Figure) -> bool:
    """tiêu thụ 70% tại chỗ, hỗ trợ 50%: the verb takes its object in parts."""
    verbs = scan.between("part_of", 0, figure.start)
    if not verbs or scan.starting("rate", figure.end) is not None:
        return False
    last = max(verb.end for verb in verbs)
    return "," not in scan.tokens[last : figure.start] and _words(scan, last, figure.start) == 0


def _names_whole(scan: Scan, at: int) -> bool:
    """40% GDP, 30% dân số, 70% môi giới: the whole is named behind."""
    if scan.starting("whole", at) or scan.starting("counter", at):
        return not any(cue.start == at and _nature(cue) in {"rate", "index"} for cue in scan.cues.get("indicator", ()))
    return any(cue.start == at and _nature(cue) in _WHOLE for cue in scan.cues.get("indicator", ()))


def begins(scan: Scan, figure: Figure) -> bool:
    """Gần 90% game … là hàng nhập; 57% có dưới 50 thợ: it opens its clause, and what it is of, or does, follows."""
    at = figure.start
    if not says_something(scan, figure.end) and scan.starting("divides", figure.end) is None:
        return False
    return at == 0 or scan.tokens[at - 1] in _OPENING or scan.ending("opens", at) is not None or scan.is_and(at - 1)


def _is_listed(scan: Scan, figure: Figure, *, after_share: bool) -> bool:
    """gạo (15%), ngô (12%): one of several percentages that stand in brackets alone."""
    if not _in_brackets(scan, figure.start, figure.end):
        return False
    if any(cue.value in {"up", "down"} for cue in scan.between("predicate", 0, figure.start)):
        return False
    if any(scan.between(kind, 0, figure.start) for kind in ("growth", "rate")):
        return False
    among = alone_in_brackets(scan)
    is_told = any(cue.value in {"is", "account"} for cue in scan.between("predicate", 0, figure.start))
    kinds = figure.start > 1 and not scan.is_capital(figure.start - 2)
    if is_told and kinds and among > _ALIKE and "session" not in scan.cues:
        return True  # đối tượng là khách hàng (36%), nhà cung cấp (21%), đại lý (14%)
    if among >= _ALIKE and scan.between("lists", 0, figure.start):
        return True  # các nước mua nhiều gồm Lào (15%), Nga (12%)
    opened = after_share or ":" in scan.tokens[: figure.start] or bool(scan.between("ratio", 0, figure.start))
    return opened and among >= _ALIKE


def alone_in_brackets(scan: Scan) -> int:
    """How many percentages of a sentence stand in brackets alone."""
    return sum(token == "%" and _opened(scan, at) for at, token in enumerate(scan.tokens))


def raised(scan: Scan, figure: Figure) -> str | None:
    """What the head of a list says of its bracketed percentages: đã tăng lên, gồm có A (70%), B (51%)."""
    if not _in_brackets(scan, figure.start, figure.end) or alone_in_brackets(scan) < _ALIKE:
        return None
    first = next(at for at, token in enumerate(scan.tokens) if token == "%" and _opened(scan, at))
    heads = [
        cue
        for cue in scan.between("raise", 0, first)
        if not any(token.isdecimal() for token in scan.tokens[cue.end : _number_start(scan, first) - 1])
    ]
    return str(heads[-1].value) if heads else None


def _number_start(scan: Scan, at: int) -> int:
    """Where the number that ends before a percent sign starts."""
    while at > 0 and (scan.tokens[at - 1].isdecimal() or scan.tokens[at - 1] in {".", ","}):
        at -= 1
    return at


def _in_brackets(scan: Scan, start: int, end: int) -> bool:
    return start > 0 and scan.tokens[start - 1] == "(" and end < len(scan.tokens) and scan.tokens[end] == ")"


def _opened(scan: Scan, at: int) -> bool:
    """Whether the number before a percent sign fills its brackets."""
    first = _number_start(scan, at)
    return first < at and _in_brackets(scan, first, at + 1)


def _words(scan: Scan, first: int, last: int) -> int:
    """How many tokens between two places are neither dates nor little words."""
    return scan.bare_words(("period", "stop", "hedge", "adverb", "predicate"), first, last)


def _nature(cue: Cue) -> str | None:
    entry = indicators().by_id.get(cue.value or "")
    return entry.nature if entry else None
