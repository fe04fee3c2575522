"""A corpus for tests of the cluster: the contradictions of every kind, in files of all forms, with hostile names."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import yaml

HERE = Path(__file__).parent
HOSTILE = "../../etc/pass\u202ewd#::error::\x1b[31m=cmd|' /C calc'!A0%0A/"


def records(each: int = 2) -> list[dict[str, Any]]:
    """Articles with so many contradictions of each kind, as records, and as many that only look like one."""
    found: list[dict[str, Any]] = []
    for path in sorted((HERE / "contradictions").glob("*.yaml")):
        entries = yaml.safe_load(path.read_text(encoding="utf-8"))
        speaking, silent = ([one for one in entries if bool(one["finds"]) is speaks] for speaks in (True, False))
        for entry in (*speaking[:each], *silent[:each]):
            for told in entry["articles"]:
                said = {name: str(told[name]) for name in ("text", "title", "publisher", "published") if told.get(name)}
                found.append({"id": f"{path.stem}-{len(found)}", **said})
    return found


def make(folder: Path, files: int = 6) -> Path:
    """A project whose corpus is the seeds and those articles, in so many files."""
    seeds = folder / "seeds"
    (seeds / "a [b] ::c").mkdir(parents=True)
    for path in (HERE.parent / "seeds").glob("*.md"):
        (seeds / path.name).write_bytes(path.read_bytes())
    told = records()
    told[3]["id"] = HOSTILE
    for number in range(files):
        lines = [json.dumps(record, ensure_ascii=number % 2 == 0) + "\n" for record in told[number::files]]
        (seeds / f"a [b] ::c/news {number}.jsonl").write_text("".join(lines), encoding="utf-8")
    (seeds / "broken.jsonl").write_text('{"id": 1}\n', encoding="utf-8")
    return folder
