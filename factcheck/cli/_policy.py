"""Which rules run and how bad they are: what the configuration says, and what options say above it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Annotated

from factcheck.cli._declare import option
from factcheck.config import Setting, Settings
from factcheck.model import ALL, DEFAULT, Policy, Severity, UsageError, say
from factcheck.model.dataclass import replace
from factcheck.text.near import unknown

if TYPE_CHECKING:
    from factcheck.rules import Rule

_GROUPS = (ALL, DEFAULT)


def rule_names(incomplete: str) -> list[str]:
    """What a shell may complete."""
    from factcheck.rules import ids

    return [name for name in (*ids(), ALL, DEFAULT) if name.startswith(incomplete)]


Select = Annotated[
    list[str] | None,
    option(
        "--select",
        metavar="RULE",
        help="Run only these rules; can be repeated, or joined with commas. `default` and `all` stand for many.",
        autocompletion=rule_names,
    ),
]
Ignore = Annotated[
    list[str] | None,
    option("--ignore", metavar="RULE", help="Leave these rules out as well.", autocompletion=rule_names),
]
FailOn = Annotated[
    Severity | None,
    option("--fail-on", help="Exit with 1 for findings this bad or worse. Default: error.", show_default=False),
]


def with_options(
    settings: Settings, select: list[str] | None, ignore: list[str] | None, fail_on: Severity | None
) -> Settings:
    """The settings with what was asked on the command line.

    Who selects rules there wants these: what the configuration ignores is ignored no longer, except for some paths.
    Raises UsageError for rules that do not exist, with the place that names them.
    """
    if select:
        settings = replace(settings, select=Setting(_split(select), "--select"), ignore=Setting((), "--select"))
    if ignore:
        settings = replace(settings, ignore=Setting((*settings.ignore.value, *_split(ignore)), "--ignore"))
    if fail_on is not None:
        settings = replace(settings, fail_on=Setting(fail_on, "--fail-on"))
    _require_known(_named(settings))
    return settings


def policy(settings: Settings) -> Policy:
    """The policy that some settings make."""
    return Policy(settings.select.value, settings.ignore.value, settings.severity.value, settings.per_path.value)


def selected(select: list[str] | None, ignore: list[str] | None) -> list[Rule]:
    """The rules that options name: all, where they name none."""
    from factcheck.desk.policy import selected as found

    wanted = Policy(_split(select or [ALL]), _split(ignore or []))
    _require_known(("--select", name, _GROUPS) for name in wanted.select)
    _require_known(("--ignore", name, _GROUPS) for name in wanted.ignore)
    return found(wanted)


def _split(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(name.strip() for told in names for name in told.split(",") if name.strip())


def _require_known(named: Iterable[tuple[str, str, tuple[str, ...]]]) -> None:
    """Raise UsageError for a rule that does not exist: where it is named, its name, what else might stand there."""
    from factcheck.rules import ids

    known = ids()
    for origin, name, groups in named:
        if name not in known and name not in groups:
            raise UsageError(
                say("{origin}: {unknown}", origin=origin, unknown=unknown("rule", name, [*known, *groups]))
            )


def _named(settings: Settings) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    for setting in (settings.select, settings.ignore):
        yield from ((setting.origin, name, _GROUPS) for name in setting.value)
    yield from ((settings.severity.origin, name, ()) for name in settings.severity.value)
    for entry in settings.per_path.value:
        origin = f"{settings.per_path.origin}: per-path {entry.pattern!r}"
        yield from ((origin, name, _GROUPS) for name in (*entry.select, *entry.ignore))
        yield from ((origin, name, ()) for name in entry.severity)
