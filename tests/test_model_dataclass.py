"""Our quick dataclasses hold what the standard library's promise."""

from __future__ import annotations

import copy
import dataclasses
import pickle
import subprocess
import sys
from collections.abc import Callable
from inspect import signature
from typing import Any, Generic, TypeVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.model import dataclass as ours

T = TypeVar("T")
LIBRARIES = [ours, dataclasses]
SETTINGS = [
    {},
    {"slots": True},
    {"frozen": True},
    {"frozen": True, "slots": True},
    {"frozen": True, "slots": True, "order": True},
    {"frozen": True, "eq": False},
    {"slots": True, "eq": False},
]


def point(library: Any, **settings: bool) -> Any:
    """A class with every kind of field that is used here."""

    class Point:
        """A point."""

        x: int
        y: int = 0
        tags: tuple[str, ...] = ()
        seen: list[int] = library.field(default_factory=list, compare=False)
        note: str = library.field(default="none", repr=False, compare=False)
        made: dict[str, int] = library.field(default_factory=dict, init=False, compare=False)

        def far(self) -> int:
            return self.x + self.y

    return library.dataclass(**settings)(Point)


@ours.dataclass(frozen=True, slots=True)
class Whole:
    """A class that pickle can find."""

    name: str
    parts: tuple[Whole, ...] = ()


@ours.dataclass(slots=True)
class Open:
    """Its values may change."""

    count: int = 0


def outcome(act: Callable[[], Any]) -> Any:
    """What comes of it: a value, or the kind of the error."""
    try:
        return act()
    except Exception as error:
        return type(error)


POINTS = st.fixed_dictionaries(
    {"x": st.integers(0, 2)}, optional={"y": st.integers(0, 2), "tags": st.sampled_from([(), ("a",)])}
)
ACTS: dict[str, Callable[[Any, Any, Any], Any]] = {
    "is shown": lambda _, one, two: repr(one).rpartition(".")[2],
    "is equal": lambda _, one, two: (one == two, one != two, one == 1),
    "has a hash": lambda _, one, two: (hash(one) == hash(one), hash(one) == hash(two) or one != two),
    "has an order": lambda _, one, two: (one < two, one <= two, one > two, one >= two),
    "keeps its methods": lambda _, one, two: one.far(),
    "is changed": lambda _, one, two: setattr(one, "x", 5) or one.x,
    "is emptied": lambda _, one, two: delattr(one, "x"),
    "is replaced": lambda library, one, two: repr(library.replace(one, y=9)).rpartition(".")[2],
    "is replaced by the standard library": lambda _, one, two: dataclasses.replace(one, y=9).y,
    "shares no list": lambda _, one, two: one.seen is two.seen or one.made is two.made,
    "is a dictionary": lambda _, one, two: dataclasses.asdict(one),
    "is copied": lambda _, one, two: copy.copy(one).far(),
    "has fields": lambda _, one, two: [
        (each.name, each.type, each.init, each.repr, each.compare) for each in dataclasses.fields(one)
    ],
    "has the same fields": lambda library, one, two: [(each.name, each.type) for each in library.fields(type(one))],
    "has a dictionary of its own": lambda _, one, two: hasattr(one, "__dict__"),
    "is matched": lambda _, one, two: type(one).__match_args__,
    "is called": lambda _, one, two: [
        (each.name, each.kind, each.default is each.empty) for each in signature(type(one)).parameters.values()
    ],
    "needs its fields": lambda _, one, two: type(one)(),
    "takes no other": lambda _, one, two: type(one)(1, made={}),
}


@pytest.mark.parametrize("settings", SETTINGS, ids=lambda settings: " ".join(settings) or "as it is")
@pytest.mark.parametrize("act", ACTS)
@given(first=POINTS, second=POINTS)
def test_it_does_what_the_standard_library_does(
    act: str, settings: dict[str, bool], first: dict[str, Any], second: dict[str, Any]
) -> None:
    found = []
    for library in LIBRARIES:
        kind = point(library, **settings)
        found.append(outcome(lambda: ACTS[act](library, kind(**first), kind(**second))))  # noqa: B023
    assert found[0] == found[1]


def test_it_travels_to_another_process() -> None:
    assert pickle.loads(pickle.dumps(Whole("a", (Whole("b"),)))) == Whole("a", (Whole("b"),))
    assert pickle.loads(pickle.dumps(Open(3))) == Open(3)
    assert copy.deepcopy(Whole("a")) == Whole("a")


def test_a_method_of_its_own_is_kept() -> None:
    @ours.dataclass(frozen=True, slots=True)
    class Quiet:
        """It says nothing of itself."""

        word: str

        def __repr__(self) -> str:
            return "quiet"

    assert repr(Quiet("loud")) == "quiet"


def test_a_class_may_be_of_any_type() -> None:
    @ours.dataclass(frozen=True, slots=True)
    class Box(Generic[T]):
        """Whatever it is."""

        content: T

    assert Box[int](1) == Box(1)


def test_declaring_compiles_nothing() -> None:
    kind = point(ours, frozen=True, slots=True)
    assert not {name for name in ("__init__", "__eq__", "__hash__") if hasattr(vars(kind)[name], "__code__")}
    kind(1)
    assert hasattr(vars(kind)["__init__"], "__code__")
    assert not hasattr(vars(kind)["__eq__"], "__code__")


def test_declaring_imports_neither_inspect_nor_the_standard_library() -> None:
    script = "import sys, factcheck.model.fact; print({'inspect', 'dataclasses'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-S", "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout == "set()\n"


@pytest.mark.parametrize("library", LIBRARIES, ids=["ours", "theirs"])
def test_what_is_to_be_done_with_a_new_one_is_done(library: Any) -> None:
    @library.dataclass(frozen=True)
    class Size:
        value: int

        def __post_init__(self) -> None:
            if self.value < 0:
                raise ValueError("too small")

    assert Size(1).value == 1
    with pytest.raises(ValueError, match="too small"):
        Size(-1)


def _family(library: Any, **settings: bool) -> tuple[Any, Any]:
    """A class, and one that has two more fields and another default."""

    @library.dataclass(**settings)
    class Place:
        name: str
        size: int = 1

        def shown(self) -> str:
            return f"{self.name} {self.size}"

    @library.dataclass(**settings)
    class Town(Place):
        size: int = 2
        roads: tuple[str, ...] = ()

    return Place, Town


@pytest.mark.parametrize("settings", [{}, {"frozen": True}, {"frozen": True, "slots": True}], ids=str)
def test_a_class_has_the_fields_of_the_one_it_is_made_from_first(settings: dict[str, bool]) -> None:
    told = []
    for library in LIBRARIES:
        place, town = _family(library, **settings)
        one, other = town("Huế", roads=("QL1",)), town("Huế", 3)
        told.append(
            [
                *(repr(each).rpartition(".")[2] for each in (one, other, place("Huế"), library.replace(one, size=9))),
                one.shown(),
                one == other,
                one == library.replace(other, size=2, roads=("QL1",)),
                place("Huế") == town("Huế", 1),
                list(signature(town).parameters),
                [each.name for each in dataclasses.fields(town)],
                town.__match_args__,
            ]
        )
    assert told[0] == told[1]
