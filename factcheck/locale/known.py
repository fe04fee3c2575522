"""Texts in English, found again by the templates that they were made from.

An index keeps the problems of its files as text, and libraries tell of misuse in their own words: both have forgotten
what the parts of their sentences are.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

_PART = re.compile(r"\{(\w+)(?:![rs])?(?::[^{}]*)?\}")
_FEWEST = 3  # letters of its own that a template must have to be known again
_LONGEST = 1000  # longer texts are no message


def marked(*templates: str) -> tuple[str, ...]:
    """Templates of what libraries say, for translators to find."""
    return templates


class Known:
    """Says texts that were made from known templates."""

    def __init__(self, templates: Mapping[str, str]) -> None:
        self._said = templates
        own = {template: _PART.sub("", template) for template in templates}
        # the template that explains most of a text is the one it was made from
        usable = (template for template, text in own.items() if sum(map(str.isalpha, text)) >= _FEWEST)
        self._templates = sorted(usable, key=lambda template: (-len(own[template]), template))

    def __call__(self, text: str) -> str:
        """The text in the other language; as it is where no template fits."""
        if text in self._said:
            return self._said[text]
        for template in self._templates if len(text) <= _LONGEST else ():
            begin = template.partition("{")[0]
            if "{" in template and text.startswith(begin) and (found := _pattern(template).fullmatch(text)):
                parts = {name: self(part) for name, part in found.groupdict().items()}
                return _PART.sub(r"{\1}", self._said[template]).format(**parts)
        return text


def _pattern(template: str) -> re.Pattern[str]:
    """What texts made from a template look like; a part that stands there twice is the same both times."""
    pieces = _PART.split(template)
    seen: set[str] = set()
    for at in range(1, len(pieces), 2):
        name = pieces[at]
        pieces[at] = f"(?P={name})" if name in seen else f"(?P<{name}>.+?)"
        seen.add(name)
    pieces[::2] = [re.escape(piece.replace("{{", "{").replace("}}", "}")) for piece in pieces[::2]]
    return re.compile("".join(pieces), re.DOTALL)
