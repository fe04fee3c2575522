"""Dataclasses that are quick to declare: a method is compiled when it is first called.

The standard library compiles up to seven methods of each class as it is declared, and imports inspect to do so: a third
of what a short command took. To type checkers, dataclasses.fields and replace, copy and pickle they are the dataclasses
they know. What nobody needs here is left out: keyword-only fields, ClassVar.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from types import MemberDescriptorType
from typing import TYPE_CHECKING, Any, NamedTuple

__all__ = ["dataclass", "field", "fields", "is_dataclass", "replace"]

_MISSING: Any = type("_MISSING", (), {"__repr__": lambda _: "<factory>"})()
_ORDER = {"__lt__": "<", "__le__": "<=", "__gt__": ">", "__ge__": ">="}


class _Field(NamedTuple):
    """A field: its name, and what field() was told."""

    name: str = ""
    type: Any = None
    default: Any = _MISSING
    default_factory: Any = _MISSING
    init: bool = True
    repr: bool = True
    compare: bool = True


class _WhenAsked:
    """A name of a class that is made when it is first asked for, and is then an ordinary one."""

    def __init__(self, home: type, name: str, make: Callable[[Any], Any]) -> None:
        self._home, self._name, self._make = home, name, make

    def __get__(self, instance: Any, owner: type) -> Any:
        setattr(self._home, self._name, self._make(self._home))
        return getattr(owner if instance is None else instance, self._name)


def _dataclass(
    cls: Any = None, *, frozen: bool = False, slots: bool = False, eq: bool = True, order: bool = False
) -> Any:
    """What dataclasses.dataclass makes of a class."""
    if cls is None:
        return lambda plain: _dataclass(plain, frozen=frozen, slots=slots, eq=eq, order=order)
    fields = tuple(_declared(cls))
    inherited = {each.name: each for base in cls.__mro__[:0:-1] for each in vars(base).get("__declared__", ())}
    declared = tuple({**inherited, **{each.name: each for each in fields}}.values())
    own = dict(vars(cls))
    made = _slotted(cls, fields) if slots else _with_defaults(cls, fields)
    for name, value in _shared(declared, frozen, slots, eq).items():
        if name not in own:
            setattr(made, name, value)
    for name, make in _compiled(frozen, eq, order).items():
        if name not in own:
            setattr(made, name, _WhenAsked(made, name, make))
    return made


def _declared(cls: type) -> Iterator[_Field]:
    for name, type in vars(cls).get("__annotations__", {}).items():
        default = vars(cls).get(name, _MISSING)
        told = default if isinstance(default, _Field) else _Field(default=default)
        yield told._replace(name=name, type=type)


def _slotted(cls: Any, declared: tuple[_Field, ...]) -> Any:
    """The class again, with slots for its fields."""
    names = tuple(each.name for each in declared)
    left_out = {*names, "__dict__", "__weakref__"}
    namespace = {name: value for name, value in vars(cls).items() if name not in left_out}
    made = type(cls)(cls.__name__, cls.__bases__, {**namespace, "__slots__": names})
    made.__qualname__ = cls.__qualname__
    return made


def _with_defaults(cls: type, declared: tuple[_Field, ...]) -> type:
    for each in declared:
        if each.default is not _MISSING:
            setattr(cls, each.name, each.default)
        elif each.default_factory is not _MISSING:
            delattr(cls, each.name)
    return cls


def _shared(declared: tuple[_Field, ...], frozen: bool, slots: bool, eq: bool) -> dict[str, Any]:
    """What is the same for all classes, or quickly made."""
    shared: dict[str, Any] = {"__declared__": declared, "__repr__": _repr, "__replace__": _replace}
    shared["__match_args__"] = tuple(each.name for each in declared if each.init)
    if eq and not frozen:
        shared["__hash__"] = None
    if frozen:
        shared |= {"__setattr__": _refuse, "__delattr__": _refuse}
    if frozen and slots:
        shared |= {"__getstate__": _state, "__setstate__": _restore}
    return shared


def _compiled(frozen: bool, eq: bool, order: bool) -> dict[str, Callable[[Any], Any]]:
    """What makes each of the other names of the class."""
    makes: dict[str, Callable[[Any], Any]] = {"__dataclass_fields__": _standard_fields}
    makes["__init__"] = partial(_init, frozen=frozen)
    if eq:
        makes["__eq__"] = partial(_comparison, name="__eq__", sign="==")
    if eq and frozen:
        makes["__hash__"] = _hash
    if order:
        makes |= {name: partial(_comparison, name=name, sign=sign) for name, sign in _ORDER.items()}
    return makes


def _init(cls: Any, frozen: bool) -> Any:
    known: dict[str, Any] = {"_set": object.__setattr__, "_missing": _MISSING}
    parameters, lines = ["self"], []
    for name, _, default, factory, init, *_ in cls.__declared__:
        known |= {f"_{name}_default": default, f"_{name}_factory": factory}
        optional = default is not _MISSING or factory is not _MISSING
        if init:
            parameters.append(f"{name}=_{name}_default" if optional else name)
        value = name if init else f"_{name}_default"
        if factory is not _MISSING:
            value = f"_{name}_factory() if {value} is _missing else {value}"
        slot = getattr(cls, name, None)
        if not frozen:
            lines.append(f"self.{name} = {value}")
        elif isinstance(slot, MemberDescriptorType):  # sets in half the time what it is a slot for
            known[f"_set_{name}"] = slot.__set__
            lines.append(f"_set_{name}(self, {value})")
        else:
            lines.append(f"_set(self, {name!r}, {value})")
    if hasattr(cls, "__post_init__"):
        lines.append("self.__post_init__()")
    return _method(cls, "__init__", parameters, lines or ["pass"], known)


def _comparison(cls: Any, name: str, sign: str) -> Any:
    names = [each.name for each in cls.__declared__ if each.compare]
    ours, theirs = ("(" + "".join(f"{who}.{each}, " for each in names) + ")" for who in ("self", "other"))
    lines = [f"if other.__class__ is self.__class__: return {ours} {sign} {theirs}", "return NotImplemented"]
    return _method(cls, name, ["self", "other"], lines, {})


def _hash(cls: Any) -> Any:
    names = "".join(f"self.{each.name}, " for each in cls.__declared__ if each.compare)
    return _method(cls, "__hash__", ["self"], [f"return hash(({names}))"], {})


def _method(cls: Any, name: str, parameters: list[str], lines: list[str], known: dict[str, Any]) -> Any:
    body = "\n  ".join(lines)
    exec(f"def {name}({', '.join(parameters)}):\n  {body}", known)
    method = known[name]
    method.__module__ = cls.__module__
    method.__qualname__ = f"{cls.__qualname__}.{name}"
    return method


def _standard_fields(cls: Any) -> Any:
    import dataclasses

    made = [(each.name, each.type, dataclasses.field(**_told(each))) for each in cls.__declared__]
    return vars(dataclasses.make_dataclass(cls.__name__, made))["__dataclass_fields__"]


def _told(field: _Field) -> dict[str, Any]:
    """What dataclasses.field would be told."""
    told = field._asdict()
    del told["name"], told["type"]
    return {name: value for name, value in told.items() if value is not _MISSING}


def _repr(self: Any) -> str:
    shown = (f"{each.name}={getattr(self, each.name)!r}" for each in self.__declared__ if each.repr)
    return f"{type(self).__qualname__}({', '.join(shown)})"


def _refuse(self: Any, name: str, *value: object) -> None:
    from dataclasses import FrozenInstanceError

    raise FrozenInstanceError(f"cannot {'assign to' if value else 'delete'} field {name!r}")


def _state(self: Any) -> list[Any]:
    return [getattr(self, each.name) for each in self.__declared__]


def _restore(self: Any, state: list[Any]) -> None:
    for each, value in zip(self.__declared__, state, strict=True):
        object.__setattr__(self, each.name, value)


def _field(**told: Any) -> Any:
    return _Field(**told)


def _replace(instance: Any, /, **changes: Any) -> Any:
    for each in instance.__declared__:
        if each.init and each.name not in changes:
            changes[each.name] = getattr(instance, each.name)
    return type(instance)(**changes)


def _fields(of: Any) -> tuple[_Field, ...]:
    return of.__declared__  # type: ignore[no-any-return]


def _is_dataclass(of: Any) -> bool:
    return hasattr(of, "__declared__")


if TYPE_CHECKING:
    from dataclasses import dataclass, field, fields, is_dataclass, replace
else:
    dataclass, field, fields, is_dataclass, replace = _dataclass, _field, _fields, _is_dataclass, _replace
