"""A workbook of Excel (XLSX): what its cells show, as the formats of their numbers have it.

Needs openpyxl, which comes with the extra xlsx. What is hidden is not read. A workbook is a zip: how much there is in
it is known before anything is unpacked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from posixpath import join, normpath
from typing import Any
from warnings import catch_warnings, simplefilter
from zipfile import BadZipFile, ZipFile

from factcheck.model import say
from factcheck.sources.problem import problem
from factcheck.sources.tables.grid import Cell, Grid, Merged
from factcheck.sources.tables.shown import shown

_LIMIT = 128 * 1024 * 1024  # bytes that are unpacked
_RATIO = 200  # to one: XML of real tables packs to a tenth or so
_SMALL = 1024 * 1024  # below this a ratio tells nothing
_CELLS = 1_000_000  # empty ones between others among them
_MERGED = 20_000
_DOCTYPE = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_HEAD = 4096
_MERGE = re.compile(rb'<(?:\w+:)?mergeCell\s[^>]*?ref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"')
_VALUE = re.compile(rb"<(?:\w+:)?v(?:\s[^>]*)?>[^<]")
_CELL = re.compile(rb'<(?:\w+:)?c\s[^>]*?\br="([A-Z]{1,3}\d{1,7})"')


def grids(path: Path, data: bytes) -> list[Grid]:
    """The sheets of a workbook that are not hidden. Raises UsageError for what is none, or is too large."""
    try:
        import openpyxl  # noqa: PLC0415
    except ModuleNotFoundError:
        raise problem(path, say("XLSX needs openpyxl; pip install 'factcheck[xlsx]'")) from None
    try:
        with ZipFile(BytesIO(data)) as archive:
            _require_bounded(path, archive)
            parts = _parts(archive)
            with catch_warnings():
                simplefilter("ignore")  # of what it leaves out: charts, validation
                book = openpyxl.load_workbook(BytesIO(data), read_only=True, data_only=True)
            shown = (sheet for sheet in book.worksheets if sheet.sheet_state == "visible")
            return [_grid(path, sheet, archive.read(parts[sheet.title])) for sheet in shown if sheet.title in parts]
    except (BadZipFile, KeyError, ValueError, TypeError, OSError, SyntaxError, IndexError, AttributeError) as error:
        # SyntaxError: XML that is none; the others: what a workbook has to have and this has not
        raise problem(
            path, say("no workbook that can be read ({why}); save it anew as XLSX", why=_why(error))
        ) from None


def _why(error: Exception) -> str:
    return f"{type(error).__name__}: {error}"[:120]


def _require_bounded(path: Path, archive: ZipFile) -> None:
    entries = archive.infolist()
    size = sum(entry.file_size for entry in entries)
    packed = sum(entry.compress_size for entry in entries)
    if size > _LIMIT or (size > _SMALL and size > _RATIO * packed):
        told = say(
            "unpacks to {size} MiB from {packed} KiB; split it, or leave it out", size=size >> 20, packed=packed >> 10
        )
        raise problem(path, told)
    for entry in entries:
        if entry.filename.lower().endswith((".xml", ".rels")):
            with archive.open(entry) as part:
                if _DOCTYPE.search(part.read(_HEAD)):
                    raise problem(path, say("declares entities, which no workbook does; save it anew as XLSX"))


def _parts(archive: ZipFile) -> dict[str, str]:
    """The names of sheets, and where in the archive each lies."""
    from xml.etree.ElementTree import fromstring  # noqa: PLC0415

    targets = {
        one.get("Id"): normpath(join("xl", one.get("Target", ""))).lstrip("/").removeprefix("xl/xl/")
        for one in fromstring(archive.read("xl/_rels/workbook.xml.rels"))
    }
    found: dict[str, str] = {}
    for one in fromstring(archive.read("xl/workbook.xml")).iter():
        if one.tag.endswith("}sheet"):
            id = next((value for name, value in one.attrib.items() if name.endswith("}id")), None)
            found[one.get("name", "")] = targets[id]
    return found


def _grid(path: Path, sheet: Any, xml: bytes) -> Grid:
    uncached = _uncached(xml)
    rows: dict[int, dict[int, Cell]] = {}
    sheet.reset_dimensions()  # what a file says of its size need not be so
    seen = 0
    for row in sheet.iter_rows():
        seen += len(row)  # empty rows cost nothing
        if seen > _CELLS:
            raise problem(path, say("{sheet}: more than {most} cells; split it", sheet=sheet.title, most=_CELLS))
        for cell in row:
            if cell.value is not None:
                text, number = shown(cell.value, cell.number_format)
                if text.strip():
                    rows.setdefault(cell.row, {})[cell.column] = Cell(text, cell.row, cell.column, number)
    return Grid(sheet.title, rows, _merged(path, sheet.title, xml), 0, uncached)


def _merged(path: Path, name: str, xml: bytes) -> list[Merged]:
    found: list[Merged] = []
    for match in _MERGE.finditer(xml):
        left, top, right, bottom = match.groups()
        found.append(Merged(int(top), _number(left), int(bottom), _number(right)))
        if len(found) > _MERGED:
            raise problem(path, say("{sheet}: more than {most} merged cells; split it", sheet=name, most=_MERGED))
    return found


def _uncached(xml: bytes) -> frozenset[str]:
    """The cells of formulas whose value was not kept when the workbook was written."""
    return frozenset(_formulas(xml))


def _formulas(xml: bytes) -> Iterator[str]:
    found = list(_CELL.finditer(xml))
    ends = [match.start() for match in found[1:]] + [len(xml)]
    for match, end in zip(found, ends, strict=True):
        inside = xml[match.end() : end]
        if (b"<f" in inside or b":f" in inside) and _VALUE.search(inside) is None:
            yield match[1].decode("ascii")


def _number(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - ord("A") + 1
    return number
