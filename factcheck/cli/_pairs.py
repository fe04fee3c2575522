"""Which -o belongs to which --format: what belongs together is told by the order in which it was typed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from factcheck.model import UsageError, joined, say

_DEFAULT = "text"
_STDOUT = "-"


def paired(order: Sequence[str], formats: Sequence[str], outputs: Sequence[str]) -> list[tuple[str, str | None]]:
    """Each format with its file; order: the names of the options as they were typed, "format" and "output" among them.

    A file belongs to the nearest format before it that has none yet, else to the first behind it, else to the default
    format. Raises UsageError where two formats are left for one place, or two files for no format.
    """
    typed = list(_typed(order, formats, outputs))
    files: dict[int, str | None] = {place: None for place, (kind, _) in enumerate(typed) if kind == "format"}
    spare: list[str] = []
    for place, (kind, value) in enumerate(typed):
        if kind == "output":
            free = [at for at, file in files.items() if file is None]
            before = [at for at in free if at < place]
            if free:
                files[before[-1] if before else free[0]] = value
            else:
                spare.append(value)
    if len(spare) > 1:
        raise UsageError(
            say("-o {file}: there is no format for it; write --format FORMAT before each -o", file=spare[1])
        )
    found = [(typed[place][1], file) for place, file in files.items()]
    if spare or not found:
        found.append((_DEFAULT, spare[0] if spare else None))
    _require_places(found)
    return [(name, None if file == _STDOUT else file) for name, file in found]


def _typed(order: Sequence[str], formats: Sequence[str], outputs: Sequence[str]) -> Iterator[tuple[str, str]]:
    values = {"format": iter(formats), "output": iter(outputs)}
    for kind in order:
        if kind in values:
            yield kind, next(values[kind])


def _require_places(found: Sequence[tuple[str, str | None]]) -> None:
    """Raise UsageError where two formats would be written to one place."""
    shown = [name for name, file in found if file in {None, _STDOUT}]
    if len(shown) > 1:
        raise UsageError(
            say(
                "--format {shown} would share standard output; give all but one an -o FILE",
                shown=joined(say(" and "), shown),
            )
        )
    for file, times in Counter(file for _, file in found if file is not None).items():
        if times > 1:
            raise UsageError(
                say("-o {file}: two formats would share this file; give each a file of its own", file=file)
            )
