"""The record of an article without what its row and its file's row know."""

from __future__ import annotations

from factcheck.model.dataclass import replace
from factcheck.store.codec import decode, encode
from factcheck.store.contract import ArticleRecord

_OF_PATH, _OWN = "=", "!"  # whether an article's id begins with its path


def short(record: ArticleRecord) -> bytes:
    """What is kept in the article's row as a whole."""
    id, path = record.id, record.path
    kept = _OF_PATH + id.removeprefix(path) if id.startswith(path) else _OWN + id
    return encode(replace(record, id=kept, path="", hash="", facts=0))


def record_of(kept: bytes, path: str, hash: bytes, facts: int) -> ArticleRecord:
    """The record of which that is the short form."""
    record = decode(kept, ArticleRecord)
    id = path + record.id[1:] if record.id[0] == _OF_PATH else record.id[1:]
    return replace(record, id=id, path=path, hash=hash.hex(), facts=facts)
