"""Who is named as having said it: a producer of statistics anywhere in the sentence, or whom its first words name."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from factcheck.catalogue import producers
from factcheck.catalogue.tables import HOME
from factcheck.extract.scan import Scan
from factcheck.extract.subjects.names import places
from factcheck.languages import Cue, Lexicon, keep
from factcheck.text.fold import bare, key, normal

_LONGEST = 16  # tokens
_STOPS = frozenset({",", ":", ";", "(", ")"})
_ENDS = frozenset({";", ":", ","})
_NEAR = 8  # tokens between a producer and the word that says it is the source
_BEHIND = 5  # tokens behind an office's name among which its place may stand: Cục Thống kê tỉnh Bình Dương
_VERBS = ("shows", "publishes")
_BREAKS = ("attribution", "sourced", *_VERBS, "stop", "predicate", "status", "period", "indicator")
_ACRONYM = 5  # letters up to which a name of one word has to stand in capitals


def attribution(scan: Scan) -> str | None:
    """The body or person a sentence names as its source: "Theo số liệu của …", "Ông … cho biết"."""
    return next(_producers(scan), None) or _speaker(scan)


def said_by(scan: Scan, publisher: str | None, carried: str | None) -> str | None:
    """Whose figures a sentence prints: of whom it names, else of the one that its paragraph named last.

    A paper that names itself is no source of what it prints; an office that publishes its own figures is.
    """
    named = attribution(scan)
    if named is not None and publisher is not None and f" {key(publisher)} " in f" {key(named)} ":
        named = None
    return named or carried or official(publisher)


@lru_cache(maxsize=1024)
def official(publisher: str | None) -> str | None:
    """A publisher that makes statistics itself; None for every other."""
    named = producers().named(publisher or "")
    return publisher if named is not None and not named.producer.is_press else None


def _producers(scan: Scan) -> Iterator[str]:
    """The producers of the catalogue that the sentence gives as the source of its figures, in reading order."""
    reached = 0
    for name in _names(scan.is_bare).cues(scan.tokens):
        if name.start < reached or not _is_written_as_name(scan, name):
            continue
        reached = name.end
        if _is_source(scan, name):
            yield scan.slice(name.start, _with_place(scan, name))


@lru_cache(maxsize=2)
def _names(is_bare: bool) -> Lexicon:
    return keep.lexicon(f"producers-{is_bare:d}", (__file__, HOME), lambda: _made_of_producers(is_bare))


def _made_of_producers(is_bare: bool) -> Lexicon:
    fold = bare if is_bare else str
    table = (producer for producer in producers().by_id.values() if not producer.is_press)
    known = {fold(normal(name).text): one.id for one in table for name in (*one.vi, *one.en)}
    return Lexicon({"producer": known}, {}, {})


def _is_written_as_name(scan: Scan, name: Cue) -> bool:
    written = scan.slice(name.start, name.end)
    single = name.end - name.start == 1 and len(written) <= _ACRONYM
    return written.isupper() if single else not scan.has_capitals or any(letter.isupper() for letter in written)


def _is_source(scan: Scan, name: Cue) -> bool:
    """Whether a word before or behind a name says that the figures come from there."""
    told = [cue for cue in scan.cues.get("attribution", ()) if cue.value == "before"]
    sourced = [cue for cue in told if not _is_no_source(scan, cue.start, cue.end)]
    for cue in (*sourced, *scan.cues.get("sourced", ())):
        if 0 <= name.start - cue.end <= _NEAR and not _is_parted(scan, cue.end, name.start):
            return True
    after = [cue for cue in scan.cues.get("attribution", ()) if cue.value == "after"]
    verbs = (*after, *(cue for kind in _VERBS for cue in scan.cues.get(kind, ())))
    near = [verb.start for verb in verbs if 0 <= verb.start - name.end <= _NEAR]
    return any(not _is_parted(scan, name.end, verb) for verb in near)


def _is_parted(scan: Scan, first: int, last: int) -> bool:
    """Whether a comma, a figure or another verb stands between: what is in brackets goes with the name before it."""
    between = scan.tokens[first:last]
    colon = between[:1] == [":"]  # Nguồn: Tổng cục Thống kê
    return any(token in _ENDS or token.isdecimal() for token in between[colon:]) or bool(
        scan.between("predicate", first, last)
    )


def _with_place(scan: Scan, name: Cue) -> int:
    """Behind an office's name with the place whose office it is."""
    areas = {place.start: place.end for place in places(scan)}
    for at in range(name.end, min(name.end + _BEHIND, len(scan.tokens))):
        if at in areas:
            return areas[at]
        if scan.tokens[at] in _STOPS or scan.starts_any(_BREAKS, at):
            break
    return name.end


def _speaker(scan: Scan) -> str | None:
    for cue in scan.cues.get("attribution", ()):
        if cue.value == "before" and cue.start <= 1 and not _is_no_source(scan, cue.start, cue.end):
            return _phrase(scan, cue.end, 1)
        if cue.value == "after" and cue.start > 1:
            return _phrase(scan, _clause(scan, cue.start), 1)
    return None


def _clause(scan: Scan, end: int) -> int:
    """Where the words right before a verb of speaking begin: "Tuy nhiên, ông Hòa cho biết"."""
    return next((at + 1 for at in range(end - 2, -1, -1) if scan.tokens[at] in _STOPS), 0)


def _is_no_source(scan: Scan, start: int, end: int) -> bool:
    """theo kế hoạch, theo mục tiêu năm 2024: a plan says nothing."""
    return scan.starting("status", start) is not None or any(
        scan.starting(kind, end) for kind in ("status", "plan", "period")
    )


def _phrase(scan: Scan, first: int, least: int) -> str | None:
    end = first
    while end < min(len(scan.tokens), first + _LONGEST) and scan.tokens[end] not in _STOPS:
        if end > first and scan.starts_any(("attribution", *_VERBS), end):
            break
        end += 1
    return scan.slice(first, end) if end - first > least else None
