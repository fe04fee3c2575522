"""By what facts are looked up: one short string a column, the same for a fact and for a query, in every backend."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from functools import lru_cache

from factcheck.model import Fact
from factcheck.store.contract import Query
from factcheck.text.digest import number
from factcheck.text.fold import key

COLUMNS = ("unit", "measure", "indicator", "area", "holder", "dates")

_PRIVATE = 0xE000  # the first code point that Unicode leaves to private use
SUBJECT = chr(_PRIVATE + len(COLUMNS))  # before a word that stands in a fact's subject
LETTER_BITS = 5  # bits that a letter of base 32 stands for

# Ranking looks at no more occurrences of a query's words than this, so that "increase" in a corpus of millions
# costs what it does in one of thousands.
OCCURRENCES = 30_000


def columns(fact: Fact) -> tuple[str, ...]:
    """What a fact is filed under, in the order of COLUMNS; unknown is the empty string."""
    return (
        fact.quantity.unit or "",
        fact.measure.value,
        fact.indicator or "",
        fact.area or "",
        key(fact.holder or ""),
        _dates(fact.period.dates if fact.period else None),
    )


def tokens(fact: Fact) -> list[str]:
    """What a fact is filed under, as words for an index of words that no text holds."""
    return [token(column, value) for column, value in filed(fact)]


def filed(fact: Fact) -> list[tuple[str, str]]:
    """The columns of a fact that are known, with their values; a bare number has a unit that can be asked for too."""
    told = zip(COLUMNS, columns(fact), strict=True)
    return [(column, value) for column, value in told if value or column == "unit"]


@lru_cache(4096)
def token(column: str, value: str) -> str:
    """The word for one value of a column: a private letter, which folding takes out of any text, and 40 bits."""
    return chr(_PRIVATE + COLUMNS.index(column)) + letters(number(value, 40) if value else 0, 40)


def letters(value: int, bits: int) -> str:
    """A number in base 32, as wide as so many bits, so that texts are in the order of numbers."""
    from base64 import b32hexencode  # noqa: PLC0415  (most commands ask for little)

    wide = -(-bits // 40) * 40
    return b32hexencode((value << (wide - bits)).to_bytes(wide // 8))[: bits // LETTER_BITS].decode().lower()


def conditions(query: Query) -> dict[str, list[str]]:
    """The values that each column named here may have."""
    found: dict[str, list[str]] = {}
    if query.units is not None:
        found["unit"] = [unit or "" for unit in query.units]
    if query.measures is not None:
        found["measure"] = [measure.value for measure in query.measures]
    if query.indicators is not None:
        found["indicator"] = list(query.indicators)
    if query.area is not None:
        found["area"] = [query.area]
    if query.holder is not None:
        found["holder"] = [key(query.holder)]
    if query.dates is not None:
        found["dates"] = [_dates(query.dates)]
    return found


def words(fact: Fact) -> str:
    """The folded words that a fact can be found by; not the numbers, which differ or are told by columns."""
    return " ".join(folded((fact.subject, fact.indicator or "", fact.holder or "", fact.place.quote)))


def subject_words(fact: Fact) -> frozenset[str]:
    """Those of them that stand in its subject."""
    return frozenset(folded([fact.subject]))


def marked(fact: Fact) -> list[str]:
    """The words that a fact can be found by, those of its subject marked: a word is filed in one way or the other."""
    of_subject = subject_words(fact)
    return [SUBJECT + word if word in of_subject else word for word in words(fact).split()]


def folded(asked: Iterable[str]) -> list[str]:
    """The words of texts as facts are filed under them."""
    return [word for word in key(" ".join(asked)).split() if not word.isdecimal()]


def weights(asked: Iterable[str], total: int, count: Callable[[str], int]) -> dict[str, int] | None:
    """How much each word of a query says, None if it has no words; total: facts there are, count: facts with a word.

    A word's weight grows with the logarithm of its rarity. Of more occurrences than can be ranked, the commonest
    words go first; the rarest stays.
    """
    counts = {word: count(word) for word in key(" ".join(asked)).split()}
    if not counts:
        return None
    known = sorted((often, word) for word, often in counts.items() if often)
    kept: dict[str, int] = {}
    left = OCCURRENCES
    for often, word in known:
        left -= often
        if kept and left < 0:
            break
        kept[word] = (total // often).bit_length()
    return kept


def _dates(dates: tuple[date, date | None] | None) -> str:
    return "/".join(str(day or "") for day in dates) if dates else ""
