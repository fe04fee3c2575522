"""How answers are shown: one file per format, named as the user types it, found by that name.

A format has a function for each kind of answer it can show: `verdicts`, `findings`, `facts`, `checks`, `evaluations`,
`alignments`, `timelines`, `mutations`. Each takes the answers, the problems of the corpus and a Page, and only writes:
nothing is decided here. A format that is read by programs says so with ENCODING, the encoding it is always written in;
one whose readers look for files from elsewhere than the project's folder says with PATHS from where: the top of the
"repository", or "here", the working directory.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from types import ModuleType
from typing import TextIO

from factcheck.model import ENGLISH, UsageError, Words, say
from factcheck.model.dataclass import dataclass
from factcheck.text.near import unknown

# path → the file's text as decoded, its byte order mark kept; None where it can't be told
Texts = Callable[[str], str | None]


@dataclass(frozen=True, slots=True)
class Summary:
    """A place beside the page for what does not fit on it. size: the bytes that stand there already."""

    size: int
    append: Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Page:
    """Where to write, how many columns there are, and whether colours can be shown; texts and summary where known.

    words: the language of those who read it; formats that programs read are written in English.
    """

    stream: TextIO
    width: int = 80
    colour: bool = False
    text: Texts | None = None
    summary: Summary | None = None
    words: Words = ENGLISH


def formats() -> list[str]:
    """The names of all formats."""
    from pkgutil import iter_modules  # noqa: PLC0415  (for help and mistakes)

    return sorted(module.name.replace("_", "-") for module in iter_modules(__path__) if not module.name.startswith("_"))


def load(name: str, kind: str) -> ModuleType:
    """The format of that name; UsageError where there is none, or none that can show this kind of answer."""
    if _is_format(name) and hasattr(module := _module(name), kind):
        return module
    able = [other for other in formats() if hasattr(_module(other), kind)]
    listed = ", ".join(able)
    if _is_format(name):  # it exists, so no other one was meant
        raise UsageError(say("--format: unknown format {name!r}; there is {listed}", name=name, listed=listed))
    told = unknown("format", name, able)
    raise UsageError(
        say("--format: {told}", told=told)
        if listed in told
        else say("--format: {told} There is {listed}", told=told, listed=listed)
    )


def _is_format(name: str) -> bool:
    file = name.replace("-", "_")
    return file.isidentifier() and "_" not in (file[0], *name) and find_spec(f"{__name__}.{file}") is not None


def _module(name: str) -> ModuleType:
    return import_module(f"{__name__}.{name.replace('-', '_')}")
