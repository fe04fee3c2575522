"""What the README shows is what the commands print: each console block is run, "…" stands for lines left out."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
_BLOCK = re.compile(r"```console\n(.*?)```", re.S)


def _shown() -> list[tuple[str, list[str]]]:
    shown: list[tuple[str, list[str]]] = []
    for document in (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))):
        for block in _BLOCK.findall(document.read_text(encoding="utf-8")):
            for part in re.split(r"^\$ ", block, flags=re.M)[1:]:
                command, *lines = part.rstrip("\n").split("\n")
                shown.append((command, lines))
    return shown


def _matches(shown: list[str], printed: list[str]) -> bool:
    pattern = "".join(r"(?:.*\n)*" if line == "…" else re.escape(line) + r"\n" for line in shown)
    return re.fullmatch(pattern, "".join(line + "\n" for line in printed)) is not None


@pytest.mark.parametrize(("command", "lines"), _shown(), ids=[command for command, _ in _shown()])
def test_a_shown_command_prints_what_the_document_says(command: str, lines: list[str], tmp_path: Path) -> None:
    for name in ("seeds", "claims.yaml", "pyproject.toml"):
        source = ROOT / name
        (shutil.copytree if source.is_dir() else shutil.copy)(source, tmp_path / name)
    program, *arguments = shlex.split(command)
    assert program == "factcheck"
    plain = {name: value for name, value in os.environ.items() if name not in {"COLUMNS", "FORCE_COLOR"}}
    done = subprocess.run(
        [sys.executable, "-m", "factcheck", *arguments],
        cwd=tmp_path,
        capture_output=True,
        encoding="utf-8",
        env={**plain, "PYTHONUTF8": "1"},
        timeout=120,
        check=False,
    )
    assert _matches(lines, done.stdout.rstrip("\n").split("\n")), done.stdout + done.stderr


def test_no_sample_article_claims_to_stand_at_a_newspaper_s_address() -> None:
    from factcheck.sources import read

    assert {read(path).url for path in (ROOT / "seeds").iterdir()} == {None}
    assert {read(path).publisher for path in (ROOT / "seeds").iterdir()} == {"factcheck sample"}


def test_the_readme_shows_at_least_two_commands() -> None:
    assert len(_shown()) >= 2
