"""Saved web pages: the article's own lines, without what the site shows around them; places are those of the file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.model import Article, Markup, Span, say
from factcheck.sources.problem import problem

if TYPE_CHECKING:
    from factcheck.sources._html.tree import Tree

SUFFIXES = (".html", ".htm", ".xhtml")

_MOST_TEXT = 2_000_000  # characters between tags


def read(path: Path, data: bytes) -> list[Article]:
    """The one article of a page. Raises UsageError where none is found, and for pages too large to be one."""
    from factcheck.sources._html.content import article_lines  # noqa: PLC0415
    from factcheck.sources._html.encoding import decoded  # noqa: PLC0415
    from factcheck.sources._html.headline import around, dated, headline  # noqa: PLC0415
    from factcheck.sources._html.page import Page  # noqa: PLC0415
    from factcheck.sources._html.said import said  # noqa: PLC0415
    from factcheck.sources._html.written import written  # noqa: PLC0415
    from factcheck.text.metadata import metadata  # noqa: PLC0415

    source = decoded(data, path)
    tree = _tree(path, source)
    told = said(source, tree)
    page = Page.of(source, tree)
    title = headline(page, told.titles)
    chosen = article_lines(page, title, is_article=told.is_article)
    if not chosen:
        raise problem(
            path, say("no article found in the page; save the page of one article, or copy its text to a .txt")
        )
    text, anchors = written(source, [page.lines[at] for at in chosen])
    body = Span(0, len(text))
    seen = metadata(text, body)
    shown = metadata(*around(page, chosen))
    name = path.as_posix()
    article = Article(
        id=name,
        text=text,
        title=page.lines[title].text if title is not None else next(iter(told.titles), seen.title),
        published=told.published or dated(page, title, chosen) or shown.published,
        publisher=told.publisher or shown.publisher,
        author=told.author or seen.author or shown.author,
        url=told.url or seen.url,
        path=name,
        body=body,
        anchors=anchors,
        markup=Markup.NONE,
    )
    return [article]


def _tree(path: Path, source: str) -> Tree:
    from factcheck.sources._html.tree import MOST_TAGS, TooManyTagsError, tree  # noqa: PLC0415

    try:
        made = tree(source, is_xml=path.suffix.lower() == ".xhtml")
    except TooManyTagsError:
        raise problem(path, say("more than {most} tags; save the page of one article", most=MOST_TAGS)) from None
    if sum(run.end - run.start for row in made.rows for run in row.runs) > _MOST_TEXT:
        raise problem(path, say("more than {most} characters of text; save the page of one article", most=_MOST_TEXT))
    return made
