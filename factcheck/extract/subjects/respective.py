"""Which figure is whose in "A, B và C lần lượt đạt 5%, 7% và 9%": the first figure is the first one's, and so on."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.extract.quantities.figure import Figure
from factcheck.extract.scan import Scan
from factcheck.languages import Cue
from factcheck.model.dataclass import dataclass

_NEAR = 8  # tokens between the word and the figures it pairs
_LONGEST = 16  # tokens of one item
_OPENING = ("period", "attribution", "predicate", "status", "stop", "unit")  # words of what opens a clause
_ENDS = frozenset({";", ":", ".", "(", ")", "…"})


@dataclass(frozen=True, slots=True)
class Item:
    """One of the things that are told apart: its own tokens, and its words with what all share."""

    start: int
    end: int
    tokens: tuple[int, ...]
    year: int | None = None  # what is told apart are years: "năm 2021, 2022 và 2023"

    def phrase(self, scan: Scan) -> str:
        """Its words as printed: "xuất khẩu cà phê" of "xuất khẩu gạo và cà phê"."""
        return " ".join(scan.slice(at, at + 1) for at in self.tokens)

    def indicator(self, scan: Scan) -> str | None:
        """The indicator that its words name together, the longest."""
        lexicon = scan.pack.bare_lexicon if scan.is_bare else scan.pack.lexicon
        found = [cue for cue in lexicon.cues([scan.tokens[at] for at in self.tokens]) if cue.kind == "indicator"]
        best: Cue | None = max(found, key=lambda cue: (cue.end - cue.start, cue.end), default=None)
        return best.value if best else None


def respective(scan: Scan, figures: list[Figure]) -> dict[int, Item]:
    """The core of each figure that is told apart → its item; nothing where items and figures are not as many."""
    found: dict[int, Item] = {}
    for cue in scan.cues.get("respectively", ()):
        runs = list(_runs(scan, figures))
        first = next((run for run in runs if _belongs(run, cue)), None)
        if first is None or len(first) < 2:
            continue
        end = _region_end(scan, cue, first)
        items = _items(scan, end, len(first)) or _years(scan, first[0].start, len(first))
        for run in runs[runs.index(first) :] if items else ():
            same_clause = ";" not in scan.tokens[first[0].start : run[0].start]
            if len(run) == len(items) and same_clause:
                found |= {figure.core: item for figure, item in zip(run, items, strict=True)}
    return found


def _runs(scan: Scan, figures: list[Figure]) -> Iterator[list[Figure]]:
    """Figures of one unit with nothing but commas and "và" between them."""
    run: list[Figure] = []
    for figure in figures:
        if run and not (run[-1].quantity.unit == figure.quantity.unit and _is_list(scan, run[-1].end, figure.start)):
            yield run
            run = []
        run.append(figure)
    if run:
        yield run


def _is_list(scan: Scan, first: int, last: int) -> bool:
    between = range(first, last)
    return bool(between) and all(scan.tokens[at] == "," or scan.is_and(at) for at in between)


def _belongs(run: list[Figure], cue: Cue) -> bool:
    """Whether the word stands right before the figures, or right behind the last."""
    return 0 <= run[0].start - cue.end <= _NEAR or 0 <= cue.start - run[-1].end <= 1


def _region_end(scan: Scan, cue: Cue, run: list[Figure]) -> int:
    """Where the things that are told apart end: before the word, or before the verb where that comes first."""
    verbs = [verb.start for verb in scan.between("predicate", 0, run[0].start) if run[0].start - verb.start <= _NEAR]
    end = min([cue.start, *verbs, run[0].start])
    while end > 0 and (scan.ending("stop", end) is not None or scan.tokens[end - 1] == ","):
        end -= 1
    return end


def _items(scan: Scan, end: int, number: int) -> list[Item]:
    """So many parts of a list that ends at a token, the first reaching back to where its clause begins."""
    parts: list[tuple[int, int]] = []
    at = last = end
    while len(parts) < number and at >= 0:
        if at == 0 or _parts(scan, at - 1) or _closes(scan, at):
            if at == last:
                return []
            parts.insert(0, (at, last))
            if at == 0 or _closes(scan, at):
                break
            last = at - 1
            at = last
            continue
        at -= 1
    if len(parts) != number or any(stop - start > _LONGEST for start, stop in parts):
        return []
    if _goes_on(scan, parts[0][0]):
        return []
    if any(scan.tokens[at].isdecimal() for start, stop in parts for at in range(start, stop)):
        return []
    return _completed(scan, parts)


def _years(scan: Scan, end: int, number: int) -> list[Item]:
    """So many years in a row before a token: "năm 2021, 2022 và 2023"."""
    found: list[int] = []
    for at in range(end):
        if _is_year(scan.tokens[at]):
            in_row = found and all(_parts(scan, between) for between in range(found[-1] + 1, at))
            found = [*found, at] if in_row else [at]
    items = [Item(at, at + 1, (at,), int(scan.tokens[at])) for at in found]
    return items if len(items) == number else []


def _is_year(token: str) -> bool:
    return token.isdecimal() and len(token) == 4 and token[:2] in {"19", "20"}


def _parts(scan: Scan, token: int) -> bool:
    return scan.tokens[token] == "," or scan.is_and(token)


def _closes(scan: Scan, at: int) -> bool:
    """Whether a clause begins at a token: behind punctuation, or behind a period that opens the sentence."""
    return scan.tokens[at - 1] in _ENDS or scan.ending("period", at) is not None


def _goes_on(scan: Scan, at: int) -> bool:
    """Whether the list is longer than that: what stands before its comma opens no clause."""
    if at < 2 or scan.tokens[at - 1] != ",":
        return False
    first = next((i + 1 for i in range(at - 2, -1, -1) if scan.tokens[i] in _ENDS or _parts(scan, i)), 0)
    return not any(scan.between(kind, first, at - 1) for kind in _OPENING)


def _completed(scan: Scan, parts: list[tuple[int, int]]) -> list[Item]:
    """Each part with the head of the first, if together they name something, and with what belongs to all."""
    start, stop = parts[-1]
    tail = next((at for at in range(start + 1, stop) if scan.starting("whose", at)), stop)
    if any(scan.between("whose", *part) for part in parts[:-1]):
        tail = stop
    ends = [end for _, end in parts[:-1]] + [tail]
    first = tuple(range(parts[0][0], ends[0]))
    items = []
    for (begin, _), end in zip(parts, ends, strict=True):
        own = tuple(range(begin, end))
        head = _head(scan, first, own) if begin != parts[0][0] else ()
        items.append(Item(begin, end, (*head, *own, *range(tail, stop))))
    return items


def _head(scan: Scan, first: tuple[int, ...], own: tuple[int, ...]) -> tuple[int, ...]:
    """The words of the first part that a later one leaves out: "xuất khẩu" of "xuất khẩu gạo và cà phê"."""
    if all(scan.is_capital(at) for at in own):  # CPI tại Hà Nội và Đà Nẵng
        return first[: next((at for at in range(len(first), 0, -1) if not scan.is_capital(first[at - 1])), 0)]
    lexicon = scan.pack.bare_lexicon if scan.is_bare else scan.pack.lexicon
    for size in range(len(first) - 1, 0, -1):
        words = [scan.tokens[at] for at in (*first[:size], *own)]
        if any(cue.kind == "indicator" and cue.start < size < cue.end for cue in lexicon.cues(words)):
            return first[:size]
    return ()
