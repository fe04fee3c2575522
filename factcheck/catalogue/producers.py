"""Who makes statistics: offices, ministries, banks and bodies by all their names; and the press, which never does."""

from __future__ import annotations

from functools import lru_cache

from factcheck.catalogue.areas import areas
from factcheck.catalogue.tables import HOME, names, rows
from factcheck.model.dataclass import dataclass
from factcheck.text import fold
from factcheck.text.fold import key
from factcheck.text.kept import kept

_PRESS = "press"
_REACH = 6  # words behind an office's name among which its area may stand: Cục Thống kê tỉnh Bình Dương
_KEPT = 4096  # texts looked at: each figure of a sentence asks for the same one again
_BETWEEN = frozenset("tinh thanh pho quoc gia nha nuoc lien bang of the province city".split())


@dataclass(frozen=True, slots=True)
class Producer:
    """One producer with its names, those of its predecessors and successors among them.

    kind: office, ministry, bank, government, association, company, international, or press for those that only print
    what others made. area: whose statistics it makes, None for those of many countries.
    """

    id: str
    kind: str
    area: str | None
    vi: tuple[str, ...]
    en: tuple[str, ...]

    @property
    def is_press(self) -> bool:
        """Whether it prints figures rather than makes them."""
        return self.kind == _PRESS


@dataclass(frozen=True, slots=True)
class NamedProducer:
    """A producer as a text names it. branch: the code of the area of a branch, or of another country's office."""

    producer: Producer
    branch: str | None = None

    @property
    def id(self) -> str:
        """The same for all names of one producer: "gso", "gso/VN-57"."""
        return f"{self.producer.id}/{self.branch}" if self.branch else self.producer.id

    @property
    def area(self) -> str | None:
        """The area whose statistics it makes; a branch's is for the text to say."""
        return None if self.branch else self.producer.area


class Producers:
    """All producers by id, and whose name stands in a text."""

    def __init__(self, table: list[Producer], by_name: dict[str, str]) -> None:
        """by_name: names as they fold → the producer's id."""
        self.by_id = {producer.id: producer for producer in table}
        self.by_name = by_name
        self._firsts = {name.partition(" ")[0] for name in by_name}
        self._longest = max(len(name.split()) for name in self.by_name)
        self._found = lru_cache(_KEPT)(self._find)

    def named(self, text: str) -> NamedProducer | None:
        """The producer that a text names first, however it spells it; None where it names none."""
        return self._found(text)

    def _find(self, text: str) -> NamedProducer | None:
        words = key(text).split()
        for start in range(len(words)):
            if words[start] not in self._firsts:
                continue
            for end in range(min(len(words), start + self._longest), start, -1):
                id = self.by_name.get(" ".join(words[start:end]))
                if id is not None:
                    return _of_area(self.by_id[id], words[max(0, start - 4) : start], words[end : end + _REACH])
        return None


def _by_name(table: list[Producer]) -> dict[str, str]:
    found: dict[str, str] = {}
    for producer in table:
        for name in (*producer.vi, *producer.en):
            found.setdefault(key(name), producer.id)
    return found


def _of_area(producer: Producer, before: list[str], behind: list[str]) -> NamedProducer:
    """The producer, or its namesake elsewhere: Bộ Tài chính Nga, Japan's Ministry of Finance."""
    if producer.area is None:
        return NamedProducer(producer)
    owned = before[:-1] if before[-1:] == ["s"] else []
    area = _area_behind(behind) or next((_areas_by_key().get(" ".join(owned[at:])) for at in range(len(owned))), None)
    return NamedProducer(producer, None if area == producer.area else area)


def _area_behind(words: list[str]) -> str | None:
    """The area right behind a name: (tỉnh) Bình Dương, (of) Japan; a name of one word farther on may be a person's."""
    start = next((at for at, word in enumerate(words) if word not in _BETWEEN), len(words))
    ends = range(len(words), start, -1)
    return next((area for end in ends if (area := _areas_by_key().get(" ".join(words[start:end])))), None)


@lru_cache(maxsize=1)
def _areas_by_key() -> dict[str, str]:
    """Names as they fold → the area's code, which is one before and after a merger."""
    return kept("areas", HOME, (HOME, fold.__file__), _folded_areas)  # type: ignore[no-any-return]


def _folded_areas() -> dict[str, str]:
    return {key(name): areas().by_id[ids[0]].iso or ids[0] for name, ids in areas().by_name.items()}


@lru_cache(maxsize=1)
def producers() -> Producers:
    """The catalogue's producers."""
    table = [
        Producer(row["id"], row["kind"], row["area"] or None, names(row["vi"]), names(row["en"]))
        for row in rows("producers.tsv")
    ]
    return Producers(table, kept("producers", HOME, (HOME, fold.__file__), lambda: _by_name(table)))
