"""Make text of an article inert: whatever it holds, it can only be read."""

from __future__ import annotations

import re

# what build servers obey when a program prints it: "::name …" and "##[name]", "##name[…]"
_COMMAND = re.compile(r"::(?=\w)|##(?=\w{0,20}\[)")


def one_line(text: str) -> str:
    """The text on one line, as long as before, so that offsets into it stay true.

    White space of any kind is a space; what can't be seen (control characters, escape sequences, changes of writing
    direction, halves of surrogate pairs) is a visible �.
    """
    return _COMMAND.sub(lambda match: match[0][0] + "\ufffd", visible(text))


def visible(text: str) -> str:
    """The same for pages that no build server reads: whatever it spells, it is shown."""
    return text if text.isprintable() else "".join(map(_visible, text))


def _visible(character: str) -> str:
    if character.isprintable():
        return character
    return " " if character.isspace() else "\ufffd"
