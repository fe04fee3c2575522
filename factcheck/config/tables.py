"""How what is told of the sources is read: which files are tables, and whose figures count for more."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

from factcheck.model import Authority, TableSpec
from factcheck.text.near import unknown

SAYS = ("indicator", "area", "holder", "period", "measure", "unit", "status", "basis", "published")
"""What a column may say of a figure, besides the figure itself."""
_COLUMNS = (*SAYS, "value")
_WORDS = ("path", "sheet", "decimal", "title", "publisher", "published", "language")
_KEYS = (*_WORDS, "header", "columns", "across", "standing", "codes", *SAYS)


def standing(value: object, home: Path) -> Mapping[Authority, tuple[str, ...]]:
    """For each standing, the paths and publishers that have it."""
    if not isinstance(value, dict):
        raise ValueError('is not a table; write it as { official = ["stats/*", "Tổng cục Thống kê"] }')
    return MappingProxyType({_authority(name): _names(told, f"of {name}") for name, told in value.items()})


def tables(value: object, home: Path) -> tuple[TableSpec, ...]:
    """How the tables of some files are read, in the order of the file."""
    if not isinstance(value, list) or not all(isinstance(one, dict) for one in value):
        raise ValueError("is not a list of tables; write [[tool.factcheck.tables]] above the settings of each")
    return tuple(_spec(one, f"({number})") for number, one in enumerate(value, start=1))


def _spec(told: Mapping[str, Any], which: str) -> TableSpec:
    for name in told:
        if name not in _KEYS:
            raise ValueError(f"{which}: {unknown('setting', name, _KEYS)}")
    words = {name: _word(told[name], f"{which}: {name}") for name in (*_WORDS, *SAYS) if name in told}
    if "path" not in words:
        raise ValueError(f'{which} has no path; say which files it is of: path = "stats/*.xlsx"')
    columns = _columns(told.get("columns", {}), which)
    across = told.get("across")
    if across is not None and across not in SAYS:
        raise ValueError(f"{which}: across is {across!r}; it can be {', '.join(SAYS)}")
    known = {*columns, *words, across}
    for needed in ("indicator", "period"):
        if needed not in known:
            raise ValueError(f'{which}: nothing says the {needed}; write {needed} = "…" or map a column to it')
    if across is None and "value" not in columns:
        raise ValueError(f'{which}: no column holds the figures; map one to value, or say across = "period"')
    _require_one_of(words, "decimal", (",", "."), which)
    if "published" in words and not _is_day(words["published"]):
        raise ValueError(f"{which}: published is no date; write it as 2024-01-15")
    return TableSpec(
        **{name: words.get(name) for name in _WORDS if name != "path"},
        path=words["path"],
        header=_rows(told.get("header", ()), which),
        columns=columns,
        constants={name: words[name] for name in SAYS if name in words and name != "published"},
        across=across,
        codes=_codes(told.get("codes", {}), which),
        standing=_authority(told["standing"]) if "standing" in told else None,
    )


def _is_day(text: str) -> bool:
    from factcheck.text.dates import read_date  # noqa: PLC0415  (few projects have tables)

    return read_date(text) is not None


def _columns(told: object, which: str) -> Mapping[str, tuple[str, ...]]:
    if not isinstance(told, dict):
        raise ValueError(
            f'{which}: columns is not a table; write it as {{ indicator = "Chỉ tiêu", value = "Giá trị" }}'
        )
    for name in told:
        if name not in _COLUMNS:
            raise ValueError(f"{which}: {unknown('column', name, _COLUMNS)}")
    return {name: _names(value, f"{which}: {name}") for name, value in told.items()}


def _codes(told: object, which: str) -> Mapping[str, Mapping[str, str]]:
    wanted = f'{which}: codes is not a table; write it as {{ area = {{ VN09 = "Lạng Sơn" }} }}'
    if not isinstance(told, dict) or not all(isinstance(one, dict) for one in told.values()):
        raise ValueError(wanted)
    for name in told:
        if name not in SAYS:
            raise ValueError(f"{which}: codes: {unknown('column', name, SAYS)}")
    return {name: {code: _word(word, wanted) for code, word in one.items()} for name, one in told.items()}


def _rows(told: object, which: str) -> tuple[int, ...]:
    found = [told] if isinstance(told, int) else told
    if not isinstance(found, list | tuple) or not all(isinstance(row, int) and row > 0 for row in found):
        raise ValueError(f"{which}: header is no row; count from 1: header = 3, or [3, 4] for two")
    return tuple(found)


def _require_one_of(words: Mapping[str, str], name: str, allowed: tuple[str, ...], which: str) -> None:
    if name in words and words[name] not in allowed:
        raise ValueError(f"{which}: {name} is {words[name]!r}; it can be {' '.join(allowed)}")


def _authority(name: object) -> Authority:
    try:
        return Authority(str(name))
    except ValueError:
        raise ValueError(f"{name!r} is no standing; it can be {', '.join(Authority)}") from None


def _names(told: object, which: str) -> tuple[str, ...]:
    found = [told] if isinstance(told, str) else told
    if not isinstance(found, list) or not found or not all(isinstance(one, str) and one for one in found):
        raise ValueError(f"{which} is not a name or a list of them")
    return tuple(found)


def _word(told: object, which: str) -> str:
    if hasattr(told, "isoformat"):
        return str(told.isoformat())
    if isinstance(told, bool) or not isinstance(told, str | int) or not str(told).strip():
        raise ValueError(f"{which} is not text; put it in quotes")
    return str(told)
