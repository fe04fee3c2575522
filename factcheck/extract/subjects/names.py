"""Who and where: organisations by the shape of their names, areas by the catalogue."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from factcheck.catalogue import areas
from factcheck.catalogue.tables import HOME
from factcheck.extract.scan import Scan, once
from factcheck.languages import Cue, Lexicon, keep
from factcheck.text.fold import bare, normal

_LOWER_WORDS = 2  # unknown lower-case words that an organisation's name may hold: "Hộ kinh doanh hải sản Sông Cầu"
_LONGEST = 14
_SHORT_BARE = 4  # names this short mean too much else once their diacritics are gone ("my", "anh", "lao")
_BREAKS = ("stop", "predicate", "status", "period", "against", "attribution", "district")


class Named(NamedTuple):
    """A name in a sentence. kind: company, project, fund, body, area, or (referring back) itself-…; ids: its areas."""

    kind: str
    start: int
    end: int
    text: str
    ids: tuple[str, ...] = ()


@once
def organisations(scan: Scan) -> Sequence[Named]:
    """Names of organisations in reading order: "Công ty Cổ phần Xi măng Đồng Bành"."""
    found: list[Named] = []
    reached = 0
    inner = scan.covered(("vintage",), 0, len(scan.tokens))  # the "bộ" of sơ bộ
    for cue in scan.cues.get("org", ()):
        counted = scan.ending("plural", cue.start)
        if cue.start in inner or cue.start < reached or (counted is not None and counted.value == "number"):
            continue  # số cụm công nghiệp: how many, not which
        end = _name_end(scan, cue.end)
        if end > cue.end:
            found.append(Named(cue.value, cue.start, end, scan.slice(cue.start, end)))
            reached = end
    return found


def back_references(scan: Scan, named: Sequence[Named]) -> list[Named]:
    """Words that speak again of the company or area of before: "công ty", "toàn tỉnh"."""
    covered = {token for name in named for token in range(name.start, name.end)}
    found: list[Named] = []
    reached = 0
    for cue in scan.cues.get("itself", ()):
        known = cue.start < reached or cue.start in covered or _goes_on_as_name(scan, cue.end)
        if not known and scan.ending("plural", cue.start) is None:
            found.append(Named(f"itself-{cue.value}", cue.start, cue.end, scan.slice(cue.start, cue.end)))
            reached = cue.end
    return found


@once
def places(scan: Scan) -> Sequence[Named]:
    """Areas of the catalogue named in a sentence; districts and names of people and companies tell nothing of where."""
    found: list[Named] = []
    for cue in _area_names(scan.is_bare).cues(scan.tokens):
        if _is_of_unit(scan, cue) or not _is_place(scan, cue.start, cue.end):
            continue
        name = Named("area", cue.start, cue.end, scan.slice(cue.start, cue.end), tuple(cue.value))
        if not found or name.start >= found[-1].end:
            found.append(name)
        elif name.end - name.start > found[-1].end - found[-1].start:
            found[-1] = name  # the longer of two: "các tỉnh miền Trung" and "miền Trung và Tây Nguyên"
    companies = [name for name in organisations(scan) if name.kind in {"company", "fund"}]
    where = [place for place in found if not any(name.start <= place.start < name.end for name in companies)]
    return _without_destinations(scan, where)


def _is_of_unit(scan: Scan, cue: Cue) -> bool:
    """355 tỷ đô la Mỹ, US dollars: money is named after a country that the figure need not be of."""
    return any(unit.start <= cue.start and cue.end <= unit.end for unit in scan.cues.get("unit", ()))


def _without_destinations(scan: Scan, found: list[Named]) -> list[Named]:
    """Leaves out where something goes to or comes from, with the rest of the list: "sang Mỹ, Nhật Bản"."""
    kept: list[Named] = []
    listed = -1
    for name in found:
        before = name.start - (1 if name.start and scan.tokens[name.start - 1] == ":" else 0)
        goes_on = listed >= 0 and name.start - listed == 1 and (scan.tokens[listed] == "," or scan.is_and(listed))
        if scan.ending("toward", before) is not None or goes_on:
            listed = name.end
        else:
            kept.append(name)
    return kept


def area_on(name: Named, day: date | None) -> str:
    """The area a name means on a day."""
    return areas().standing(list(name.ids), day)


@lru_cache(maxsize=2)
def _area_names(is_bare: bool) -> Lexicon:
    return keep.lexicon(f"areas-{is_bare:d}", (__file__, HOME), lambda: _made_of_areas(is_bare))


def _made_of_areas(is_bare: bool) -> Lexicon:
    fold = bare if is_bare else str
    known: dict[str, list[str]] = {}
    for name, ids in areas().by_name.items():
        folded = fold(normal(name).text)
        if is_bare and len(folded) <= _SHORT_BARE and folded != name.lower():
            continue
        known.setdefault(folded, []).extend(id for id in ids if id not in known.get(folded, ()))
    return Lexicon({"area": known}, {}, {})


@lru_cache(maxsize=1)
def _lower_names() -> frozenset[str]:
    """The names that are written without any capital: cả nước, thế giới."""
    return frozenset(name for name in areas().by_name if name == name.lower())


def _is_place(scan: Scan, start: int, end: int) -> bool:
    written_low = not scan.has_capitals
    if not written_low and not any(scan.is_capital(token) for token in range(start, end)):
        return scan.text[scan.starts[start] : scan.ends[end - 1]] in _lower_names()
    if scan.ending("district", start):
        return False
    single = end - start == 1
    before_is_name = start > 0 and scan.tokens[start - 1].isalpha() and scan.is_capital(start - 1) and start > 1
    begins_a_name = start == 0 and end < len(scan.tokens) and scan.tokens[end].isalpha() and scan.is_capital(end)
    return written_low or not (single and (before_is_name or begins_a_name))  # Trần Đức; Anh Nghĩa


def _goes_on_as_name(scan: Scan, at: int) -> bool:
    return at < len(scan.tokens) and scan.tokens[at].isalpha() and scan.is_capital(at)


def _name_end(scan: Scan, at: int) -> int:
    """Behind the last token of a name that starts at a token; at itself where no name follows."""
    end, low = at, 0
    limit = min(len(scan.tokens), at + _LONGEST)
    while at < limit:
        token = scan.tokens[at]
        if token.isalpha() or token[:1].isalpha():
            word = scan.starting("orgword", at)
            is_capital = scan.is_capital(at)
            at = word.end - 1 if word else at
            if is_capital:
                end, low = at + 1, 0
            elif not word:
                low += 1
                if low > _LOWER_WORDS or (scan.starts_any(_BREAKS, at) and not _numbers(scan, at)):
                    break
        elif (token.isdecimal() and scan.starting("numbering", at - 1) is not None) or (
            len(token) < 4 and token.isdecimal() and end == at and not _measures(scan, at + 1)
        ):
            end = at + 1
        elif token not in {"&", "-"} or (token == "-" and not scan.is_capital(min(at + 1, limit - 1))):
            break
        at += 1
    return end


def _numbers(scan: Scan, at: int) -> bool:
    """The "số" of "Cụm công nghiệp Địa phương số 2"."""
    numbering = scan.starting("numbering", at)
    return numbering is not None and at + 1 < len(scan.tokens) and scan.tokens[at + 1].isdecimal()


def _measures(scan: Scan, at: int) -> bool:
    return at < len(scan.tokens) and scan.starts_any(("scale", "unit", "counter"), at)
