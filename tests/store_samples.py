"""Small corpora of real files for tests of the index, and what an index must tell of them."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from factcheck.model import Article
from factcheck.sources import read_all
from factcheck.store.contract import Store
from factcheck.store.open import OpenedIndex, open_index

GREEN, RED, BLUE = "xanh.txt", "do.txt", "lam.md"
ARTICLES = {
    GREEN: "Năm 2023, tỉnh Bắc Giang xuất khẩu 52.400 tấn vải thiều, tăng 7,5% so với năm trước.\n",
    RED: "Nhà máy Đường Hoà Bình đạt doanh thu 310 tỷ đồng trong quý II/2024.\nSản lượng gạch là 4,25 triệu viên.\n",
    BLUE: "# Giá điện\n\nTháng 5/2024, giá điện bình quân là 2.103 đồng/kWh. Sản lượng gạch giảm 3%.\n",
}


def write(folder: Path, articles: Mapping[str, str] = ARTICLES) -> Path:
    """The folder with these files in it."""
    for name, text in articles.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def opened(folder: Path, home: Path | None = None, **options: object) -> OpenedIndex:
    """The index of a folder, kept beside it."""
    return open_index([folder], home or folder.parent, folder, **options)  # type: ignore[arg-type]


def as_articles(folder: Path) -> list[Article]:
    """What the files of a folder hold, called as in its index."""
    found = []
    for path in sorted(folder.iterdir()):
        name = path.name
        found += [replace(article, id=name, path=name) for article in read_all(path)]
    return found


def told(store: Store) -> tuple[object, ...]:
    """All that a store tells without being asked anything in particular; it is closed then."""
    try:
        return list(store.facts()), store.articles(), store.problems()
    finally:
        store.close()


def clean(folder: Path, home: Path) -> tuple[object, ...]:
    """What an index tells that was made from nothing just now, in a home where none was before."""
    assert not (home / ".factcheck").exists()
    return told(opened(folder, home).store)


def read_by_file(index: OpenedIndex) -> dict[str, int]:
    """How many facts there are by path."""
    return {article.path: article.facts for article in index.store.articles()}


SCRIPT = """
import json, sys
from pathlib import Path
from factcheck.store.open import open_index
folder, home, tell, processes = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3] == "tell", int(sys.argv[4])
progress = (lambda *numbers: print(*numbers, flush=True)) if tell else None
index = open_index([folder], home, folder, progress=progress, processes=processes)
print(json.dumps([index.remark, [fact.id for fact in index.store.facts()]]))
"""


def process(folder: Path, home: Path, *, tell: bool = False, processes: int = 1) -> subprocess.Popen[str]:
    """Another process that opens the index, and others to read with.

    Its last line is what `ended` reads; with tell, the others are progress.
    """
    command = [sys.executable, "-c", SCRIPT, str(folder), str(home), "tell" if tell else "quiet", str(processes)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def ended(other: subprocess.Popen[str]) -> tuple[str | None, list[str]]:
    """The remark and the ids of all facts that a process found."""
    output, _ = other.communicate(timeout=120)
    assert other.returncode == 0
    remark, ids = json.loads(output.splitlines()[-1])
    return remark, ids
