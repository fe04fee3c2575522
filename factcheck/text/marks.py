"""What a single short line is by its own words: furniture of the page, a credit, a name, a source."""

from __future__ import annotations

import re

from factcheck.text.dates import without_dates
from factcheck.text.fold import key
from factcheck.text.furniture import BUTTONS, TAG_HEADS, TAIL_HEADS, WIDGET_LINES, WIDGET_STARTS
from factcheck.text.lines import Line

URL = re.compile(r"https?://[^\s<>\"”]+", re.IGNORECASE)
_SHORT = 120
_STARS = re.compile("[★☆⭐]")
_TIME_WORDS = re.compile(
    r"\d{1,2}\s?[:hg]\s?\d{2}(?::\d{2})?|\bt\d{2}:\d{2}\S{0,15}|\(?\b(?:gmt|utc)(?:\s?[+-]?\s?\d{1,2}(?::\d{2})?)?\)?"
    r"|\bthứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])\b|\bchủ nhật\b"
    r"|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:mon|tue|wed|thu|fri|sat|sun)\b"
    r"|\b(?:lần cuối|cập nhật|xuất bản|phát hành|đăng tải|đăng|ngày|lúc|vào|hồi|giờ|sa|ch|am|pm|ict)\b"
    r"|\b(?:first|last|date|updated|published|posted|modified|on|at|time)\b"
    r"|\d[\d.,]*\s(?:lượt xem|lượt đọc|views)\b",
    re.IGNORECASE,
)
_WRITTEN_BY = re.compile(
    r"(?:tác giả|bài(?:, | và |/)ảnh|bài|thực hiện|người viết|phóng viên|nhóm (?:pv|phóng viên)|pv|"
    r"author|written by|reported by|reporting by|story by|by)\s?:\s?(?P<name>\S.{0,80})",
    re.IGNORECASE,
)
_BY = re.compile(r"By (?P<name>\S.{0,80})")
_DONE_BY = re.compile(
    r"(?P<name>\S.{0,80}) ?\((?:thực hiện|tổng hợp|ghi|lược ghi|dịch|lược dịch|biên dịch|t/h|th)\)", re.IGNORECASE
)
_NAME_PARTS = re.compile(r"[\s,/&|–—-]+")
_SOURCE = re.compile(r"\(?(?:nguồn(?: tin| bài)?|source|via)\s?:\s?(?P<name>[^:\s][^:]{0,79}?)\)?\.?", re.IGNORECASE)
_SITE = re.compile(r"\(?(?:theo|nguồn|source|via):?\s(?P<name>[\w-]+(?:\.[\w-]+)+)\)?\.?", re.IGNORECASE)
_ACCORDING = re.compile(r"\(?Theo:? (?P<name>[^\W\d_][^\d:;,]{0,59}?)\)?\.?")
_LINKED = re.compile(r"(?:theo|nguồn|source|via|link|link gốc|bài gốc)\b(?P<name>[^:]{0,59}):?\s?$", re.IGNORECASE)
_PHOTO = re.compile(
    r"(?:\b(?:ảnh|ảnh tư liệu|đồ họa|hình|video|clip|photo|image|credit)\s?[:/]\s?[^.:]{1,60}"
    r"|\bảnh (?:minh họa|tư liệu|internet)|[.|–-] nguồn(?: ảnh)?:[^.:)]{1,60})[.)\]\"”]*$",
    re.IGNORECASE,
)


def is_widget(line: Line) -> bool:
    """Counters, ratings, buttons, tags, rules of dashes: nothing that was written for the article."""
    if _is_tags(line.text) or not any(map(str.isalnum, line.text)):
        return True
    if len(line.text) > _SHORT:
        return False
    words = line.words
    if _STARS.search(line.text):
        return len(words.split()) <= 12 and line.last not in ".!?…"
    return words in WIDGET_LINES or words.startswith(WIDGET_STARTS) or _is_row_of_buttons(words)


def heads_tail(line: Line) -> bool:
    """Whether it is the heading of a list of other articles, by itself."""
    return len(line.text) <= _SHORT and line.words in TAIL_HEADS


def links_elsewhere(line: Line) -> bool:
    """Whether it is such a heading with what it heads on the same line: "Xem thêm: …"."""
    head, colon, rest = line.text[: 2 * _SHORT].partition(":")
    return bool(colon and rest.strip()) and len(head) < 40 and key(head) in TAIL_HEADS


def is_dateline(line: Line, *, named: bool = True) -> bool:
    """Whether it says when the article appeared and nothing else; named: a name or a place may stand with it."""
    if len(line.text) > _SHORT:
        return False
    undated = without_dates(line.text)
    if undated == line.text:
        return False
    rest = _TIME_WORDS.sub(" ", undated)
    return not any(map(str.isalnum, rest)) or (named and is_name(rest.strip(" |,.;:•·–—-()")))


def is_name(text: str) -> bool:
    """Whether a line could be a name or a few: each word with a capital, nothing else."""
    if len(text) > 60:
        return False
    words = [word for word in _NAME_PARTS.split(text.strip("()")) if word not in ("", "and", "và")]
    return 0 < len(words) <= 9 and all(word[0].isupper() and word.replace(".", "").isalpha() for word in words)


def author(line: Line) -> str | None:
    """The name in a line that says who wrote the article, in so many words."""
    if len(line.text) > _SHORT:
        return None
    for form in (_WRITTEN_BY, _DONE_BY, _BY):
        match = form.fullmatch(line.text)
        if match and is_name(match["name"].strip()):
            return match["name"].strip()
    return None


def web_address(line: Line) -> str | None:
    """The address of a line that is one, alone or after words that name it as the source."""
    match = URL.search(line.text) if len(line.text) < 2048 and "://" in line.text else None
    if match is None or line.text[match.end() :].strip(" )].,;"):
        return None
    before = line.text[: match.start()].strip(" (•-–[<")
    return match[0] if not before or _LINKED.fullmatch(before) else None


def source(line: Line, *, loose: bool) -> str | None:
    """Who published it, where the line says nothing else.

    loose also takes "Theo Reuters", which stands under a quotation as well as under an article.
    """
    if web_address(line):
        match = _LINKED.fullmatch(line.text.partition("http")[0].strip(" (•-–["))
        return (match["name"].strip() or None) if match else None
    if len(line.text) > _SHORT:
        return None
    match = (
        _SITE.fullmatch(line.text)
        or _SOURCE.fullmatch(line.text)
        or (_ACCORDING.fullmatch(line.text) if loose else None)
    )
    return match["name"].strip() if match and len(match["name"].split()) <= 8 else None


def is_credit(line: Line) -> bool:
    """Whether it is the text of a picture: it ends in the photographer's name or in a stray column mark."""
    text = line.text[-_SHORT:]
    return len(line.text) < 300 and (
        text.endswith(" |") or line.text.startswith("![") or (_may_credit(text) and _PHOTO.search(text) is not None)
    )


def _may_credit(text: str) -> bool:
    """Whether a text has what every credit has: most paragraphs have none of it, and need no closer look."""
    return ":" in text or "/" in text or "ảnh" in text.lower()


def _is_tags(text: str) -> bool:
    if text.startswith("#"):
        return all(word.startswith("#") and len(word) > 1 for word in text.split())
    head, colon, _ = text[:40].partition(":")
    return bool(colon) and len(text) < 4 * _SHORT and key(head) in TAG_HEADS


def _is_row_of_buttons(words: str) -> bool:
    row = words.split()
    return 0 < len(row) <= 12 and BUTTONS.issuperset(row)
