"""Answers with other names for their files, for formats whose readers stand elsewhere than at the project's folder."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from factcheck.model import Checked, Finding, Place, Problem
from factcheck.model.dataclass import replace

Rename = Callable[[str], str]


def renamed(answers: Iterable[Any], rename: Rename) -> Iterator[Any]:
    """The answers, each with all its places renamed; what tells of no file stays as it is."""
    return (_renamed(answer, rename) for answer in answers)


def _renamed(answer: Any, rename: Rename) -> Any:
    if isinstance(answer, Finding):
        related = tuple(replace(other, place=_place(other.place, rename)) for other in answer.related)
        return replace(answer, place=_place(answer.place, rename), related=related)
    if isinstance(answer, Checked | Problem):
        return replace(answer, path=rename(answer.path))
    return answer


def _place(place: Place, rename: Rename) -> Place:
    return replace(place, path=rename(place.path))
