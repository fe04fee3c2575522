"""Which rules run where and how bad their findings are: what a desk has decided of them."""

from __future__ import annotations

from collections.abc import Mapping

from factcheck.model.dataclass import dataclass, field
from factcheck.model.finding import Severity

ALL = "all"
DEFAULT = "default"


@dataclass(frozen=True, slots=True)
class PathPolicy:
    """What else holds for the articles whose path fits a pattern: rules that run too, that don't, other severities."""

    pattern: str
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severity: Mapping[str, Severity] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Policy:
    """Which rules run: those selected, without those ignored; "all" and "default" may stand for many.

    severity: for some rules how bad all their findings are, whatever the rule says. per_path: in order, the last holds.
    """

    select: tuple[str, ...] = (DEFAULT,)
    ignore: tuple[str, ...] = ()
    severity: Mapping[str, Severity] = field(default_factory=dict)
    per_path: tuple[PathPolicy, ...] = ()
