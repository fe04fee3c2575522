"""Messages: braces are placeholders there, and brackets before a parenthesis are a link."""

from __future__ import annotations

from factcheck.text.inert import one_line

_BRACES = str.maketrans({"{": "{{", "}": "}}"})
_BRACKETS = str.maketrans({"[": "\\[", "]": "\\]"})


def plain(text: str) -> str:
    """Text on one line in which nothing is a placeholder or a link."""
    return one_line(text).translate(_BRACES).replace("](", "] (")


def link(text: str, location: int) -> str:
    """A link to the related location of that id."""
    return f"[{one_line(text).translate(_BRACES).translate(_BRACKETS)}]({location})"


def sentence(text: str) -> str:
    """The text with an end: the first sentence of a message is what viewers show in lists."""
    return text if text.endswith((".", "!", "?", "…")) else f"{text}."
