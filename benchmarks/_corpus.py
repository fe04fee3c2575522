"""The corpora that are measured on: files of invented news, as an archive exports them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path

from benchmarks._news import News, news

FILES = 100
FACTS_AN_ARTICLE = 22.5
CONFIG = 'corpus = ["news"]\n'


def reads_json_lines() -> bool:
    """Whether this version reads JSON Lines."""
    from factcheck.sources import suffixes

    return ".jsonl" in suffixes()


def new_project(folder: Path) -> Path:
    """A folder with a configuration, and the one for the articles in it."""
    (folder / "news").mkdir(parents=True)
    (folder / "factcheck.toml").write_text(CONFIG, encoding="utf-8")
    return folder / "news"


def write(folder: Path, articles: Iterable[News], files: int, each: int) -> int:
    """Write articles, so many a file, as JSON Lines, or as text with front matter where each is 1; bytes of text."""
    size, rest = 0, iter(articles)
    for number in range(files):
        several = list(islice(rest, each))
        size += sum(len(article.text.encode()) for article in several)
        if each == 1:
            for article in several:
                (folder / f"{number:05}.txt").write_text(_page(article), encoding="utf-8")
        else:
            rows = "".join(map(_row, several))
            (folder / f"{number:03}.jsonl").write_text(rows, encoding="utf-8")
    return size


def claims(count: int, language: str = "vi") -> list[str]:
    """Claims as people ask them: a short sentence with a figure from articles that every index has."""
    return list(islice(filter(None, map(_claim, news(50 * count, language))), count))


def articles_for(facts: int) -> int:
    """How many articles have so many facts."""
    return max(1, round(facts / FACTS_AN_ARTICLE))


def texts(size: int, language: str) -> Iterator[News]:
    """Articles with so many bytes of text together."""
    left = size
    for article in news(size, language):
        yield article
        left -= len(article.text.encode())
        if left <= 0:
            return


def _claim(article: News) -> str | None:
    sentences = article.text.replace("\n\n", " ").split(". ")
    return next((each for each in sentences if len(each) < 130 and "%" in each), None)


def _row(article: News) -> str:
    fields = {"id": article.id, "title": article.title, "published": article.published.isoformat()}
    return json.dumps({**fields, "publisher": article.publisher, "text": article.text}, ensure_ascii=False) + "\n"


def _page(article: News) -> str:
    head = f"title: {json.dumps(article.title, ensure_ascii=False)}\npublished: {article.published}\n"
    return f"---\n{head}publisher: {article.publisher}\n---\n{article.text}\n"
