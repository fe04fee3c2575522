"""A language pack: what a language's newspapers write, as data, and its compiled form.

A pack is a module (or package) of this folder named by its ISO 639-1 code, with these names:

    NAME            the language's English name
    DECIMAL         its own decimal separator: "," or "."
    WORDS           kind → {phrase: value}, all lower case NFC; the kinds are listed in kinds.py of this folder
    MONTHS          month name → number
    COUNTRY         optional: the area whose figures its papers print without saying so
    BILLIONS_OF     optional: the unit of a bare number of billions
    PRICED          optional: what bare millions are counted by if they are money: per m2
    NUMERALS        numeral word → its value
    CONTINUING      optional: numeral words that no number begins with
    ADJECTIVES_FIRST  optional: True where they stand before the counted thing ("5 new clusters")
    DOUBTFUL        optional: numeral words that mean something else unless another numeral word follows
    SLIPS           optional: what of a statement a slip changes (direction, unit, period) → {phrase: what is printed for
                    it by mistake, parted by commas}; `factcheck mutate` plants them, nothing reads them
    COMMON          very common words, to recognise the language

Adding a language is adding one such file, and its examples: values and the ways to write them, with every word of the
pack in at least one. They stand beside it in files whose names begin with `examples` (a pack of one file becomes a
folder for them), under the names that examples.py of this folder tells, and they become tests; nothing else loads them:
`examples("vi")` asks for them.
"""

from __future__ import annotations

import marshal
from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING, Any

from factcheck.languages.lexicon import Lexicon
from factcheck.model.dataclass import dataclass, field
from factcheck.text.fold import bare

if TYPE_CHECKING:
    from types import ModuleType


# kinds that are asked for by themselves, by whoever compares wordings: no sentence that is read is searched for them
_APART = frozenset(
    ("alike", "calendar", "contrast", "double", "no_calendar", "no_vintage", "opposite", "press", "rank", "synonym")
)


@dataclass(frozen=True)
class Pack:
    """A loaded language."""

    code: str
    name: str
    decimal: str
    words: Mapping[str, Mapping[str, Any]]
    months: dict[str, int]
    numerals: dict[str, Decimal]
    common: frozenset[str]
    continuing: frozenset[str]
    doubtful: frozenset[str]
    adjectives_first: bool
    country: str | None
    billions_of: str | None
    priced: frozenset[str]
    slips: dict[str, dict[str, str]]
    apart: frozenset[str] = _APART
    # what was made of the words, by the name of the property that gives it; keep.py fills it
    made: Mapping[str, bytes] = field(default_factory=dict, init=False, repr=False, compare=False)

    @cached_property
    def lexicon(self) -> Lexicon:
        """The words as printed with their diacritics."""
        made = self.made.get("lexicon")
        return Lexicon.unpacked(made) if made else Lexicon(self._read, self.months, self._counts)

    @cached_property
    def bare_lexicon(self) -> Lexicon:
        """The words without diacritics, for text typed without them."""
        made = self.made.get("bare_lexicon")
        return Lexicon.unpacked(made) if made else Lexicon(self._read, self.months, self._counts, bare)

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """Every word of the pack's phrases."""
        made = self.made.get("vocabulary")
        return frozenset(marshal.loads(made) if made else _words_of(self.words))

    @cached_property
    def bare_vocabulary(self) -> frozenset[str]:
        """The same without diacritics."""
        made = self.made.get("bare_vocabulary")
        return frozenset(marshal.loads(made) if made else map(bare, self.vocabulary))

    @property
    def _read(self) -> dict[str, Mapping[str, Any]]:
        return {kind: phrases for kind, phrases in self.words.items() if kind not in self.apart}

    @property
    def _counts(self) -> dict[str, int]:
        # "six months" is written in words too; words that are also something else ("năm" is five and year) stay out
        return {word: int(value) for word, value in self.numerals.items() if 2 <= value <= 12 and word != "năm"}

    @cached_property
    def bare_numerals(self) -> dict[str, Decimal]:
        """Numeral words without diacritics."""
        return {bare(word): value for word, value in self.numerals.items()}

    @cached_property
    def bare_common(self) -> frozenset[str]:
        """The common words without diacritics."""
        return frozenset(bare(word) for word in self.common)


def _words_of(words: Mapping[str, Mapping[str, Any]]) -> Iterator[str]:
    return (word for phrases in words.values() for phrase in phrases for word in phrase.split())


def from_module(code: str, module: ModuleType) -> Pack:
    """The pack that a module of this folder describes."""
    return Pack(
        code=code,
        name=module.NAME,
        decimal=module.DECIMAL,
        words=module.WORDS,
        months=module.MONTHS,
        adjectives_first=getattr(module, "ADJECTIVES_FIRST", False),
        country=getattr(module, "COUNTRY", None),
        billions_of=getattr(module, "BILLIONS_OF", None),
        priced=frozenset(getattr(module, "PRICED", ())),
        slips=getattr(module, "SLIPS", {}),
        numerals={word: Decimal(value) for word, value in module.NUMERALS.items()},
        common=frozenset(module.COMMON),
        continuing=frozenset(form for word in getattr(module, "CONTINUING", ()) for form in (word, bare(word))),
        doubtful=frozenset(form for word in getattr(module, "DOUBTFUL", ()) for form in (word, bare(word))),
    )
