"""Text of articles as Markdown that only shows it."""

from __future__ import annotations

import re

from factcheck.model import ENGLISH, Words, told
from factcheck.text.inert import one_line

# as entities: a backslash before a pipe is read in two ways, and a name after @ is called on some sites
_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "|": "&#124;", "`": "&#96;", "@": "&#64;", "\\": "&#92;"}
_SIGNS = re.compile(r"([&<>|`@\\])|([*_~\[\]#$!])|(://|(?<=[wW])\.)")
_BEGIN = re.compile(
    r"^(\d{1,9}(?=[.)](?:\s|$))|(?=[-+=]))(.)"
)  # of a list, a heading or a rule, where it begins a line


def inert(text: object, words: Words = ENGLISH) -> str:
    """Text of an article on one line, with every sign that Markdown or HTML would obey made a letter.

    What is of us is said in the reader's language.
    """
    return letters(told(text, words)).strip()


def letters(text: str) -> str:
    """The same with the white space at its ends kept, for a part of a line."""
    return _SIGNS.sub(_escaped, one_line(text))


def beginning(text: str) -> str:
    """What is inert already, where it begins a line: no list, heading or rule."""
    return _BEGIN.sub(r"\1\\\2", text)


def _escaped(sign: re.Match[str]) -> str:
    entity, mark, address = sign.groups()
    if entity:
        return _ENTITIES[entity]
    return f"\\{mark}" if mark else address.replace(":", "&#58;").replace(".", "&#46;")
