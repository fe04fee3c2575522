"""Equal prints are one print: a thousand articles that agree are compared as one, so cost grows with what differs."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Hashable, Iterable, Iterator, Sequence
from itertools import islice
from typing import Generic, TypeVar

from factcheck.model.dataclass import dataclass

T = TypeVar("T")
_NEIGHBOURS = 50  # different prints of one thing that each is compared with; a table of more is no contradiction
_WITNESSES = 3  # articles of each print tried for a pair that may be compared


@dataclass(frozen=True, slots=True)
class Prints(Generic[T]):
    """Items (facts or sentences) that say the same, grouped.

    key: what makes two items one print; origin: the article of an item; focus: the articles that must have a part
    in every pair (the draft that is linted), all of them where it is empty.
    """

    key: Callable[[T], Hashable]
    origin: Callable[[T], str]
    focus: Collection[str] = ()

    def pairs(self, items: Iterable[T]) -> Iterator[list[tuple[T, T]]]:
        """For each two different prints, pairs of items to try until one of them may be compared."""
        groups: dict[Hashable, list[T]] = defaultdict(list)
        for item in items:
            groups[self.key(item)].append(item)
        prints = [(self._witnesses(group), self._in_focus(group)) for group in groups.values()]
        for at, (one, is_mine) in enumerate(prints):
            for other, is_theirs in islice(prints, at + 1, at + 1 + _NEIGHBOURS):
                if is_mine or is_theirs:
                    yield [(a, b) for a in one for b in other if self._in_focus([a, b])]

    def _witnesses(self, group: Sequence[T]) -> list[T]:
        own = [item for item in group if self.origin(item) in self.focus][:_WITNESSES]
        return [*own, *(item for item in group[:_WITNESSES] if self.origin(item) not in self.focus)]

    def _in_focus(self, items: Iterable[T]) -> bool:
        return not self.focus or any(self.origin(item) in self.focus for item in items)
