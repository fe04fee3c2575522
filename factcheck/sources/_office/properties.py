"""What an office program notes of a document: its title, who wrote it and when. Seldom looked at, so seldom mended."""

from __future__ import annotations

from datetime import date, timedelta

from factcheck.model.dataclass import dataclass
from factcheck.sources._office.markup import Attributes
from factcheck.text.dates import read_date

_LONGEST = 500  # characters
_NEAR = timedelta(days=31)
_NOBODY = frozenset(
    (
        "admin",
        "administrator",
        "user",
        "users",
        "windows user",
        "microsoft",
        "microsoft office user",
        "unknown",
        "python-docx",
    )
)  # what programs call a writer who never gave a name
_NO_TITLES = ("microsoft word - ", "untitled", "document1")


@dataclass(frozen=True, slots=True)
class Properties:
    """What is known of a document from its properties; None is unknown.

    day: when it was saved last, where it was begun not long before. A document that was begun from another one long
    ago, or that was saved again years later, does not tell when it was written.
    """

    title: str | None = None
    author: str | None = None
    day: date | None = None


class PropertiesReader:
    """A handler of the part that has the properties."""

    def __init__(self) -> None:
        self._inside: str | None = None
        self._said: dict[str, str] = {}

    def start(self, name: str, attributes: Attributes) -> None:
        """A property, or what is around it."""
        self._inside = name

    def end(self, name: str) -> None:
        """Behind a property."""
        self._inside = None

    def text(self, text: str) -> None:
        """Its value, or a piece of it."""
        if self._inside is not None:
            self._said[self._inside] = (self._said.get(self._inside, "") + text)[:_LONGEST]

    @property
    def properties(self) -> Properties:
        """What was read."""
        author = self._value("meta:initial-creator", "dc:creator")
        begun = self._day("dcterms:created", "meta:creation-date")
        saved = self._day("dcterms:modified", "dc:date")
        is_near = begun is not None and saved is not None and abs(saved - begun) <= _NEAR
        return Properties(
            title=title_of(self._value("dc:title")),
            author=author if author and author.casefold() not in _NOBODY else None,
            day=saved if is_near else None,
        )

    def _value(self, *names: str) -> str | None:
        return next((value for name in names if (value := " ".join(self._said.get(name, "").split()))), None)

    def _day(self, *names: str) -> date | None:
        return read_date((self._value(*names) or "").partition("T")[0])


def title_of(said: str | None) -> str | None:
    """A title that somebody gave; None for what programs write where nobody did."""
    return said if said and not said.casefold().startswith(_NO_TITLES) else None
