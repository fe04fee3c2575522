"""A small project with invented articles, and a way to run factcheck in it as people do: as a process."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

RIGHT = "Năm 2023, kim ngạch xuất khẩu của tỉnh Lạng Sơn tăng 7,68% so với năm 2022."
WRONG = RIGHT.replace("7,68%", "9,5%")
UNKNOWN = RIGHT.replace("2023", "2019").replace("2022", "2018")
INVALID = b"\xff\xfe\x00\x00 not text"


def article(sentence: str, published: str = "2024-01-05") -> str:
    return f"---\ntitle: Hàng qua cửa khẩu\npublished: {published}\n---\n{sentence}\n"


def make(folder: Path) -> Path:
    """A project whose corpus says RIGHT, and a draft beside it that says WRONG."""
    (folder / "seeds").mkdir()
    (folder / "seeds/export.txt").write_text(article(RIGHT), encoding="utf-8")
    (folder / "draft.txt").write_text(article(WRONG, "2024-02-01"), encoding="utf-8")
    return folder


def environment(**more: str) -> dict[str, str]:
    """The environment of these tests without what would change how a terminal is seen."""
    plain = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "COLUMNS", "FORCE_COLOR")}
    return {**plain, "PYTHONUTF8": "1", **more}


def run(folder: Path, *arguments: str, typed: str | bytes = "", **more: str) -> subprocess.CompletedProcess[str]:
    """Run factcheck in a folder, with what is typed on standard input and further environment variables."""
    process = subprocess.run(
        command(*arguments),
        cwd=folder,
        input=typed.encode() if isinstance(typed, str) else typed,
        capture_output=True,
        env=environment(**more),
        timeout=120,
        check=False,
    )
    decoded: Any = [stream.decode("utf-8", "replace") for stream in (process.stdout, process.stderr)]
    return subprocess.CompletedProcess(process.args, process.returncode, *decoded)


def command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "factcheck", *arguments]
