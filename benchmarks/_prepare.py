"""Make an index of so many facts: from JSON Lines where that is fast enough, else from copies of a small one."""

from __future__ import annotations

import json
import shutil
import time
from pathlib import Path
from resource import RUSAGE_SELF, getrusage
from typing import Any

from benchmarks import _clones
from benchmarks._corpus import FILES, articles_for, new_project, reads_json_lines, write
from benchmarks._news import news
from benchmarks._run import Made, Run, keep
from benchmarks._timing import FACTCHECK, ended

_PROBE = 40  # articles that tell how fast they are read
_FACTOR = 3  # what is made is a third of what would take too long, or a third of that
_FEWEST = 1_000


def prepare(run: Run, facts: int) -> Made:
    """Make the index of so many facts, or of as many as there is time for, in the run's folder."""
    asked = run.size(facts)
    folder = run.work / f"index-{asked}"
    shutil.rmtree(folder, ignore_errors=True)
    put = new_project(folder)
    made = _read(folder, put, asked, run) if _can_be_read(asked, run.seconds) else _copied(folder, put, asked, run)
    keep(made)
    return made


def _can_be_read(facts: int, seconds: float) -> bool:
    if not reads_json_lines():
        return False
    start = time.perf_counter()
    found = sum(len(told) for _, told, _ in _clones.read_pool(_PROBE * 20).articles)
    return (time.perf_counter() - start) / max(found, 1) * facts * 1.5 < seconds


def _read(folder: Path, put: Path, facts: int, run: Run) -> Made:
    """The index that `factcheck index` makes of JSON Lines."""
    articles = articles_for(facts)
    text = write(put, news(articles), FILES, max(2, -(-articles // FILES)))
    done = ended([*FACTCHECK, "index"], folder)
    return _made(folder, facts, text, done.seconds, done.peak_bytes, "read from JSON Lines")


def _copied(folder: Path, put: Path, facts: int, run: Run) -> Made:
    """The index that the store makes of copies; fewer where the smaller index of this run tells that it would last."""
    from factcheck import Corpus

    wanted = _affordable(facts, run)
    pool = _clones.kept_pool(run.work, min(_clones.POOL, wanted))
    each = sum(len(told) for _, told, _ in pool.articles) / len(pool.articles)
    articles = round(wanted / each)
    _clones.write_numbers(put, articles)
    start = time.perf_counter()
    with _clones.read_from(pool):
        Corpus.open([put], home=folder, base=folder).close()
    seconds = time.perf_counter() - start
    text = sum(len(item.text.encode()) for item, _, _ in pool.articles) * articles // len(pool.articles)
    how = "copies of extracted facts, filed by the store" + (f"; not {facts:,}: too slow" if wanted < facts else "")
    return _made(folder, facts, text, seconds, _own_peak(), how)


def _affordable(facts: int, run: Run) -> int:
    smaller = [json.loads(path.read_text(encoding="utf-8")) for path in run.work.glob("index-*/made.json")]
    if not smaller:
        return facts
    last: dict[str, Any] = max(smaller, key=lambda made: int(made["facts"]))
    wanted = facts
    while wanted > _FEWEST and wanted * last["seconds"] / last["facts"] > 0.75 * run.seconds:
        wanted //= _FACTOR
    return wanted


def _made(folder: Path, asked: int, text: int, seconds: float, peak: int, how: str) -> Made:
    files = list((folder / ".factcheck").glob("*.sqlite*"))
    from factcheck import Corpus
    from factcheck.config import load

    with Corpus.open(load(folder).corpus.value, home=folder, base=folder, refresh=False) as corpus:
        counted = [article.facts for article in corpus.articles()]
    facts, articles = sum(counted), len(counted)
    size = sum(path.stat().st_size for path in files if path.exists())
    return Made(str(folder), asked, facts, articles, text, size, seconds, peak, how)


def _own_peak() -> int:
    return getrusage(RUSAGE_SELF).ru_maxrss * 1024
