"""Plain text, as it is copied from a page."""

from __future__ import annotations

from pathlib import Path

from factcheck.model import Article, Span, say
from factcheck.sources.decode import decode
from factcheck.sources.front_matter import front_matter
from factcheck.sources.problem import problem
from factcheck.text.comments import without_comments
from factcheck.text.metadata import metadata

SUFFIXES = (".txt",)


def read(path: Path, data: bytes) -> list[Article]:
    """The one article of a file: what its front matter does not say is read from its page."""
    text = decode(data, path)
    said = front_matter(text, path)
    body = Span(said.end, len(text))
    if not text[said.end :].strip():
        raise problem(path, say("empty; there is front matter but no article after it"))
    seen = metadata(without_comments(text, body), body)
    name = path.as_posix()
    article = Article(
        id=name,
        text=text,
        title=said.title or seen.title,
        published=said.published or seen.published,
        publisher=said.publisher or seen.publisher,
        author=said.author or seen.author,
        url=said.url or (None if said.restates else seen.url),
        language=said.language,
        path=name,
        body=body,
    )
    return [article]
