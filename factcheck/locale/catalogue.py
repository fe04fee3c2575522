"""A language by its gettext catalogue: not only its words, also how it writes numbers and days."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from functools import cached_property
from gettext import translation
from pathlib import Path

from factcheck.locale.known import Known

_FEWEST = 4  # digits that have a mark between thousands


class Catalogue:
    """What is said in a language. What the catalogue lacks is said in English."""

    def __init__(self, folder: Path, language: str) -> None:
        self.code = language
        self._found = translation("factcheck", folder, [language])
        pgettext = self._found.pgettext
        self._point = pgettext("between a number and its decimals", ".")
        self._thousands = pgettext("between thousands", " ")
        self._day = pgettext("a day", "{year:04}-{month:02}-{day:02}")

    def phrase(self, template: str) -> str:
        """The template in this language."""
        return self._found.gettext(template) if template else ""  # to gettext, "" is the head of the catalogue

    def counted(self, one: str, many: str, count: int) -> str:
        """The template for so many."""
        return self._found.ngettext(one, many, count)

    def number(self, digits: str) -> str:
        """A number in digits with this language's marks."""
        whole, point, decimals = digits.replace(" ", "").partition(".")
        sign = whole[:1] if whole[:1] in {"-", "+"} else ""
        if len(whole) - len(sign) >= _FEWEST and whole[len(sign) :].isdecimal():
            whole = sign + f"{int(whole[len(sign) :]):,}".replace(",", self._thousands)
        return whole + (self._point if point else "") + decimals

    def value(self, value: object) -> str:
        """A number or a day as this language writes it; any other value as Python does."""
        if isinstance(value, Decimal):
            return self.number(f"{value:f}")
        if isinstance(value, int) and not isinstance(value, bool):
            return self.number(str(value))
        if isinstance(value, date):
            return self._day.format(year=value.year, month=value.month, day=value.day)
        return str(value)

    def again(self, text: str) -> str:
        """A text in English, found again by the template that it was made from."""
        return self._known(text)

    @cached_property
    def _known(self) -> Known:
        # every gettext keeps what it read in this dictionary; there is no other way to ask for all templates
        catalogue: dict[object, str] = vars(self._found)["_catalog"]
        return Known({template: said for template, said in catalogue.items() if isinstance(template, str) and template})
