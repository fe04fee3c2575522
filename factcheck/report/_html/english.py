"""The language that everything is written in."""

from __future__ import annotations


class English:
    """Says each message as it was written."""

    def phrase(self, template: str) -> str:
        """The template itself."""
        return template

    def counted(self, one: str, many: str, count: int) -> str:
        """The form for one, or for any other number."""
        return one if count == 1 else many

    def value(self, value: object) -> str:
        """A whole number with its thousands apart, a day as ISO has it."""
        return f"{value:,}".replace(",", "\u202f") if isinstance(value, int) and value > 9999 else str(value)
