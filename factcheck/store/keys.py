"""By what facts are looked up: one short string a column, the same for a fact and for a query, in every backend."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from decimal import Decimal
from functools import lru_cache

from factcheck.model import Fact
from factcheck.store.contract import Query
from factcheck.text.fold import key
from factcheck.text.form import form

COLUMNS = ("unit", "measure", "indicator", "area", "holder", "dates")

# What a fact that may have to do with a given one shares with it, beside what `columns` holds: numbers, since they only
# have to be told apart
MARKS = ("form", "figure")

_LETTERS = (*COLUMNS, *MARKS)
_PRIVATE = 0xE000  # the first code point that Unicode leaves to private use

# Ranking looks at no more occurrences of a query's words than this, so that "increase" in a corpus of millions
# costs what it does in one of thousands.
OCCURRENCES = 100_000


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


def marks(fact: Fact) -> tuple[int, int]:
    """The form of a fact's sentence, and its number with the unit, in the order of MARKS; 0 for what tells nothing."""
    return _number(form(fact.place.quote) or ""), _number("\0".join(map(_plain, fact.quantity.figure)))


def filed(fact: Fact) -> dict[str, str | int]:
    """The columns and marks of a fact by their names."""
    found: dict[str, str | int] = dict(zip(COLUMNS, columns(fact), strict=True))
    found.update(zip(MARKS, marks(fact), strict=True))
    return found


def tokens(fact: Fact) -> list[str]:
    """What a fact is filed under, as words for an index of words that no text holds."""
    return [token(column, value) for column, value in filed(fact).items() if value != 0]


@lru_cache(4096)
def token(column: str, value: str | int) -> str:
    """The word for one value of a column: a private letter, which folding takes out of any text, and 40 bits."""
    from base64 import b32encode  # noqa: PLC0415  (most commands ask for little)

    number = value if isinstance(value, int) else _number(value)
    return chr(_PRIVATE + _LETTERS.index(column)) + b32encode((number >> 23).to_bytes(5)).decode().lower()


def near(fact: Fact) -> list[dict[str, str | int]]:
    """The columns and marks of facts that may be held against this one: all of one of these have to be the same."""
    own = filed(fact)
    asked: list[dict[str, str | int]] = []
    if own["dates"]:
        asked.append({name: own[name] for name in ("dates", "unit", "measure", "indicator", "area")})
    asked += [{name: own[name]} for name in ("holder", "form") if own[name]]
    return asked


def _plain(value: object) -> str:
    return f"{value.normalize():f}" if isinstance(value, Decimal) else str(value)


def _number(text: str) -> int:
    """A number of 63 bits that no other text is likely to have."""
    try:  # the same hash without OpenSSL, whose loading takes longer than a claim's few look-ups
        from _blake2 import blake2b  # noqa: PLC0415
    except ImportError:
        from hashlib import blake2b  # noqa: PLC0415

    return int.from_bytes(blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest()) >> 1 if text else 0


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
    """The folded words that a fact can be found by."""
    return key(" ".join((fact.subject, fact.indicator or "", fact.holder or "", fact.place.quote)))


def weights(asked: Iterable[str], total: int, count: Callable[[str], int]) -> dict[str, int] | None:
    """How much each word of a query says, None if it has no words; total: facts there are, count: facts with a word.

    A word's weight grows with the logarithm of its rarity. Of more occurrences than can be ranked, the commonest
    words go first; the rarest stays.
    """
    counts = {word: count(word) for word in key(" ".join(asked)).split()}
    if not counts:
        return None
    known = sorted((number, word) for word, number in counts.items() if number)
    kept: dict[str, int] = {}
    left = OCCURRENCES
    for number, word in known:
        left -= number
        if kept and left < 0:
            break
        kept[word] = (total // number).bit_length()
    return kept


def _dates(dates: tuple[date, date | None] | None) -> str:
    return "/".join(str(day or "") for day in dates) if dates else ""
