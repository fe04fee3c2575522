"""Settings on a terminal: as they would be written, with where each came from."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from factcheck.model import Problem, joined, say
from factcheck.report import Page
from factcheck.report._settings import ShownSetting, plain
from factcheck.report._text.screen import Screen
from factcheck.report._text.styled import Text


def settings(known: Iterable[ShownSetting], problems: Sequence[Problem], page: Page) -> None:
    """Each setting on a line, as it would be written, with its origin behind it."""
    screen = Screen(page)
    for name, value, origin in known:
        told = say("none") if value is None else json.dumps(plain(value), ensure_ascii=False)
        parts = (
            screen.words(name, "bold"),
            Text(" = "),
            screen.words(told),
            screen.words(joined("", ["  # ", origin]), "dim"),
        )
        screen.block(*parts, hang=4)
