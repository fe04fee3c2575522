"""How many facts and sentences have a word, where that is many: to count them anew takes as long as they are many."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable

from factcheck.store.keys import SUBJECT

COUNTED = {"words": "vocabulary", "said": "said_words"}  # the tables of words, and who counts in them
_MANY = 256  # facts or sentences; fewer are counted in no time
_ADD = "UPDATE common SET {0} = {0} + ? WHERE word = ?"
_KNOWN = "SELECT 1 FROM common WHERE word = ?"
_KEEP = "INSERT INTO common (word, words, said) VALUES (?, ?, ?)"
_COUNT = f"SELECT coalesce(sum(doc), 0) FROM {{}} WHERE term IN (?1, '{SUBJECT}' || ?1)"
_LOOK = "SELECT {} FROM common WHERE word = ?"


class Tally:
    """What is added to the tables of words and taken from them, until it is written down."""

    def __init__(self) -> None:
        self._more: dict[str, Counter[str]] = {table: Counter() for table in COUNTED}

    def add(self, table: str, texts: Iterable[str], times: int = 1) -> None:
        """The words of some facts or sentences, each once in each; times: -1 where they are taken away."""
        more = self._more[table]
        for text in texts:
            for word in {word.removeprefix(SUBJECT) for word in text.split()}:
                if word.isascii():  # what else facts are filed under begins with a private letter
                    more[word] += times

    def write(self, db: sqlite3.Connection) -> None:
        """Bring the counts up to date with the tables, which have it all by now."""
        changed = set().union(*self._more.values())
        known = {word for word in changed if db.execute(_KNOWN, (word,)).fetchone()}
        for table, more in self._more.items():
            db.executemany(_ADD.format(table), [(more[word], word) for word in more.keys() & known])
            more.clear()
        for word in changed - known:
            counts = [db.execute(_COUNT.format(name), (word,)).fetchone()[0] for name in COUNTED.values()]
            if max(counts) >= _MANY:
                db.execute(_KEEP, (word, *counts))


def statements(table: str) -> tuple[str, str]:
    """What tells how many facts or sentences have a word: the first that has a row for it."""
    return _LOOK.format(table), _COUNT.format(COUNTED[table])
