"""What a page says of its article for machines: JSON-LD first, then meta elements and links, then <time>."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from factcheck.model.dataclass import dataclass
from factcheck.sources._html.lines import plain
from factcheck.sources._html.tree import Tree
from factcheck.text.dates import read_date

_LONGEST = 1_000_000  # characters of a script that are read
_KIND = re.compile(r"(?:Article|Posting|Report|Review)$")
_HTTP = re.compile(r"https?://[^\s/<>\"']\S*", re.IGNORECASE)
_SAVED = re.compile(r"<!-- saved from url=\(\d+\)(\S+) -->")
_LOOSE = re.compile(r'"(datePublished|headline)"\s*:\s*"((?:[^"\\]|\\.){1,500})"')  # of what is no JSON
_TITLES = ("og:title", "twitter:title", "dc.title", "title")
_DATES = (
    "article:published_time", "datepublished", "og:published_time", "published_time", "pubdate", "publishdate",
    "publish-date", "publish_date", "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date", "sailthru.date",
    "parsely-pub-date", "cxenseparse:recs:publishtime", "date",
)  # fmt: skip
_AUTHORS = ("author", "article:author", "dc.creator", "sailthru.author", "parsely-author", "twitter:creator")
_SITES = ("og:site_name", "application-name", "publisher", "dc.publisher", "copyright")


@dataclass(frozen=True, slots=True)
class Said:
    """None is unsaid. titles: all that are said, the best first; is_article: whether the page says that it is one."""

    titles: tuple[str, ...] = ()
    published: date | None = None
    author: str | None = None
    publisher: str | None = None
    url: str | None = None
    is_article: bool = False


def said(page: str, tree: Tree) -> Said:
    """What the page says; of several articles described in it the first."""
    texts = [(element, page[start:end]) for element, start, end in tree.raw]
    scripts = [text for element, text in texts if element.said.get("type", "").lower().strip() == "application/ld+json"]
    article: Mapping[str, Any] = next((found for script in scripts for found in _articles(script)), {})
    loose = {found[1]: found[2] for script in scripts for found in _LOOSE.finditer(script[:_LONGEST])}
    meta = _meta(tree)
    title = next((text for element, text in texts if element.name == "title"), "")
    return Said(
        titles=tuple(_known([article.get("headline"), *map(meta.get, _TITLES), plain(title, 0, len(title))])),
        published=_day(
            [article.get("datePublished"), loose.get("datePublished"), *map(meta.get, _DATES), *_times(tree)]
        ),
        author=next(_known([_names(article.get("author")), *(_no_address(meta.get(key)) for key in _AUTHORS)]), None),
        publisher=next(_known([_names(article.get("publisher")), *map(meta.get, _SITES)]), None),
        url=_address(page, tree, meta, article),
        is_article=bool(article) or meta.get("og:type") == "article" or "article:published_time" in meta,
    )


def _articles(script: str) -> Iterator[Mapping[str, Any]]:
    """The articles that a script describes, in lists and graphs too."""
    try:
        waiting: list[Any] = [json.loads(script[:_LONGEST].strip().removesuffix(";"), strict=False)]
    except (ValueError, RecursionError):
        return
    while waiting:
        value = waiting.pop(0)
        if isinstance(value, list):
            waiting[:0] = value[:100]
        elif isinstance(value, dict):
            kinds = value.get("@type")
            if any(
                isinstance(kind, str) and _KIND.search(kind) for kind in (kinds if isinstance(kinds, list) else [kinds])
            ):
                yield value
            waiting[:0] = [value[key] for key in ("@graph", "mainEntity") if key in value]


def _names(value: Any) -> str | None:
    """The names of people or of a company."""
    each = value if isinstance(value, list) else [value]
    names = (one.get("name") if isinstance(one, dict) else one for one in each[:10])
    return ", ".join(_known(map(_no_address, names))) or None


def _no_address(value: Any) -> str | None:
    return value if isinstance(value, str) and not _HTTP.match(value.strip()) and not value.startswith("@") else None


def _known(values: Any) -> Iterator[str]:
    """Values that are text with something in it, on one line, as it is meant: some sites escape it once more."""
    for value in values:
        if isinstance(value, str):
            text = " ".join(plain(value[:1000], 0, len(value[:1000])).split())
            printable = text.encode("utf-8", "replace").decode("utf-8")
            if printable:
                yield printable


def _day(values: Sequence[Any]) -> date | None:
    return next((day for value in values if isinstance(value, str) and (day := read_date(value[:100]))), None)


def _meta(tree: Tree) -> dict[str, str]:
    """What meta elements and microdata say, the first of each name."""
    found: dict[str, str] = {}
    for element in tree.elements:
        if element.name == "meta" and "content" in element.said:
            for key in ("property", "name", "itemprop"):
                found.setdefault(element.said.get(key, "").lower(), element.said["content"])
    return found


def _times(tree: Tree) -> Iterator[str]:
    """The times that the page names; first of those that are said to be of the publication."""
    times = [
        element
        for element in tree.elements
        if "datetime" in element.said or element.said.get("itemprop") == "datePublished"
    ]
    marked = [time for time in times if time.said.get("itemprop") == "datePublished"]
    yield from (time.said.get("datetime") or time.said.get("content", "") for time in (*marked, *times[:1]))


def _address(page: str, tree: Tree, meta: Mapping[str, str], article: Mapping[str, Any]) -> str | None:
    links = (
        e.said.get("href") for e in tree.elements if e.name == "link" and e.said.get("rel", "").lower() == "canonical"
    )
    saved = _SAVED.search(page, 0, 2000)
    whole = article.get("mainEntityOfPage")
    main = whole.get("@id") if isinstance(whole, dict) else whole
    told = (*links, meta.get("og:url"), article.get("url"), main, saved and saved[1])
    return next((url for url in _known(told) if _HTTP.fullmatch(url)), None)
