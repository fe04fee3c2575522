"""Every format tells the same figure, each in its own unit of columns, however the file is written."""

from __future__ import annotations

import codecs
import json
import re
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest
from cli_project import WRONG, make
from format_readers import github, gitlab, junit, rdjson, sarif

from factcheck.cli import main

FIGURE = "9,5%"
ABOVE = "---\npublished: 2024-02-01\n---\nTin từ cửa khẩu\n\n"
BELOW = "\nBài viết có nhiều đoạn.\n"

DRAFTS: dict[str, bytes] = {
    "NFC": (ABOVE + WRONG + BELOW).encode(),
    "NFD": unicodedata.normalize("NFD", ABOVE + WRONG + BELOW).encode(),
    "CRLF": (ABOVE + WRONG + BELOW).replace("\n", "\r\n").encode(),
    "a lone carriage return": (ABOVE + "\r".join(["Một dòng cũ.", "", WRONG, "", "Hết."])).encode(),
    "a byte order mark above": codecs.BOM_UTF8 + (ABOVE + WRONG + BELOW).encode(),
    "a byte order mark in the line": codecs.BOM_UTF8 + (WRONG + "\n" + BELOW).encode(),
    "emoji before the figure": (ABOVE + "🚢🇻🇳 " + WRONG + BELOW).encode(),
    "emoji, NFD, CRLF and a byte order mark": codecs.BOM_UTF8
    + unicodedata.normalize("NFD", "🚢 " + WRONG + "\r\n" + BELOW).encode(),
}


@pytest.mark.parametrize("draft", DRAFTS.values(), ids=DRAFTS.keys())
def test_every_format_cuts_the_same_figure_out_of_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, draft: bytes
) -> None:
    make(tmp_path)
    (tmp_path / "draft.txt").write_bytes(draft)
    monkeypatch.chdir(tmp_path)
    outputs = [word for format in READERS for word in ("--format", format, "-o", f"out.{format}")]
    assert main(["lint", "draft.txt", *outputs]) == 1
    cut = {format: read((tmp_path / f"out.{format}").read_text("utf-8"), draft) for format, read in READERS.items()}
    assert cut == dict.fromkeys(READERS, FIGURE)


def lines(text: str) -> list[str]:
    """The lines as editors count them, without their ends."""
    return re.split(r"\r\n?|\n", text)


def in_line(draft: bytes, line: int, column: int, end: int | None = None) -> str:
    """The code points of a line from a column on; without an end, as far as the figure goes that should stand there."""
    stop = column - 1 + len(FIGURE) if end is None else end - 1
    return lines(draft.decode("utf-8-sig"))[line - 1][column - 1 : stop]


def from_position(report: str, draft: bytes) -> str:
    """path:line:column, or line:column, where it is told first."""
    found = re.search(r"(?:draft\.txt:| at )(\d+):(\d+)", report)
    assert found
    return in_line(draft, int(found[1]), int(found[2]))


def from_values(finding: dict[str, int], draft: bytes) -> str:
    cut = draft.decode("utf-8-sig")[finding["start"] : finding["end"]]
    assert in_line(draft, finding["line"], finding["column"], finding["end_column"]) == cut
    return cut


def from_sarif(report: str, draft: bytes) -> str:
    run = sarif(report)
    assert (run["columnKind"], run["newlineSequences"]) == ("unicodeCodePoints", ["\r\n", "\n", "\r"])
    region = run["results"][0]["locations"][0]["physicalLocation"]["region"]
    assert region["startLine"] == region["endLine"]
    cut = in_line(draft, region["startLine"], region["startColumn"], region["endColumn"])
    assert region["snippet"]["text"] == cut
    return cut


def from_github(report: str, draft: bytes) -> str:
    (_, where, _), *_ = github(report)[0]
    assert (where["file"], where["line"]) == ("draft.txt", where["endLine"])
    return in_line(draft, int(where["line"]), int(where["col"]), int(where["endColumn"]))


def from_gitlab(report: str, draft: bytes) -> str:
    """It tells the line alone."""
    (issue,) = gitlab(report)
    line = lines(draft.decode("utf-8-sig"))[issue["location"]["lines"]["begin"] - 1]
    return FIGURE if FIGURE in line else line


def from_rdjson(report: str, draft: bytes) -> str:
    """Bytes of the file, its byte order mark among them, as a diff shows them."""
    (one,) = rdjson(report)
    start, end = one["location"]["range"]["start"], one["location"]["range"]["end"]
    line = re.split(rb"\r\n?|\n", draft)[start["line"] - 1]
    return line[start["column"] - 1 : end["column"] - 1].decode()


READERS: dict[str, Callable[[str, bytes], str]] = {
    "text": from_position,
    "markdown": from_position,
    "junit": lambda report, draft: from_position("".join(junit(report).itertext()), draft),
    "json": lambda report, draft: from_values(json.loads(report)["findings"][0], draft),
    "jsonl": lambda report, draft: from_values(json.loads(report), draft),
    "sarif": from_sarif,
    "github": from_github,
    "gitlab": from_gitlab,
    "rdjson": from_rdjson,
}
