"""Documents are run: what a page shows is done in a folder of its own, and compared with the page or written into it.

A page says in a comment what of the repository its folder holds: `<!-- project: seeds claims.yaml -->`; with the word git,
that is committed as `main`. Then, in the order of the page:
- a ```console block is a session of bash: a line that begins with "$ " is typed, the lines behind it are what is printed
  (both streams). A line "…" stands for any lines. Each block begins in the folder;
- a ```pycon block is one of Python, with the names of those before it;
- any other block behind `<!-- file: NAME -->` is written to that file.
Blocks of any other kind, ```sh among them, are not run.

`python tests/documents.py` writes into all pages what is printed now; where a page leaves lines out, it goes on to.
"""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

import made_parts
from cli_project import environment
from elided import fitted, matches
from python_session import PythonSession

ROOT = Path(__file__).parent.parent
PAGES = (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md")))
BLOCK = re.compile(r"^(?:<!-- file: (?P<file>\S+) -->\n+)?```(?P<kind>\w*)\n(?P<body>.*?)^```$", re.M | re.S)
_PROJECT = re.compile(r"^<!-- project: (.*) -->$", re.M)
_IDENTITY = {f"GIT_{who}_{what}": "desk@example.org" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
# unbuffered, so that both streams come in the order in which a terminal shows them
_ALWAYS = {"PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1", "LC_ALL": "C", **_IDENTITY}
_END = "\x1e"


class Turn(NamedTuple):
    """What is typed, what the page shows of the answer and where, and what the answer is."""

    typed: str
    shown: list[str]
    span: tuple[int, int]
    printed: list[str]

    @property
    def differs(self) -> bool:
        return not matches(self.shown, self.printed)


def shows(text: str, kind: str = "") -> bool:
    """Whether a page has something to run (of a kind)."""
    return any(block["kind"] in ([kind] if kind else ["console", "pycon"]) for block in BLOCK.finditer(text))


def turns(text: str) -> Iterator[Turn]:
    """Do what a page shows, in a folder of its own."""
    with TemporaryDirectory() as folder:
        project = _project(Path(folder), text)
        python = PythonSession(project)
        for block in BLOCK.finditer(text):
            if block["file"]:
                path = project / block["file"]
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(block["body"], encoding="utf-8")
            elif block["kind"] == "console":
                yield from _console(block["body"], block.start("body"), project)
            elif block["kind"] == "pycon":
                for typed, shown, (start, end), printed in python.run(block["body"]):
                    yield Turn(typed, shown, (start + block.start("body"), end + block.start("body")), printed)


def _project(folder: Path, text: str) -> Path:
    told = _PROJECT.search(text)
    names = told[1].split() if told else []
    project = folder / "desk"
    project.mkdir()
    for name in names:
        if name != "git":
            source = ROOT / name
            (shutil.copytree if source.is_dir() else shutil.copy2)(source, project / name)
    if "git" in names:
        session(project, ["git init --quiet --initial-branch main", "git add .", "git commit --quiet -m start"])
    return project


def session(project: Path, commands: list[str]) -> list[str]:
    """What commands print that are typed one after the other into one shell, where factcheck is a program."""
    program = project.parent / "bin/factcheck"
    program.parent.mkdir(exist_ok=True)
    program.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -m factcheck "$@"\n', encoding="utf-8")
    program.chmod(0o755)
    marked = (f"{command}\n_code=$?; printf '{_END}'; (exit $_code)\n" for command in commands)
    done = subprocess.run(
        ["bash", "--noprofile", "--norc", "-c", f"exec 2>&1\n{''.join(marked)}"],
        cwd=project,
        env=environment(PATH=f"{program.parent}:{environment()['PATH']}", **_ALWAYS),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=300,
        check=False,
    )
    return done.stdout.decode("utf-8", "replace").split(_END)[: len(commands)]


def _console(body: str, start: int, project: Path) -> Iterator[Turn]:
    typed = list(re.finditer(r"^\$ (.*(?:\\\n.*)*)\n((?:(?!\$ ).*\n)*)", body, re.M))
    for one, printed in zip(typed, session(project, [one[1] for one in typed]), strict=True):
        span = (start + one.start(2), start + one.end(2))
        yield Turn(one[1], one[2].splitlines(), span, [line.rstrip() for line in printed.splitlines()])


def rewritten(text: str) -> str:
    """A page with what is printed now, and with the parts that are made of something else made anew."""
    text = made_parts.filled(text)
    for turn in reversed([turn for turn in turns(text) if turn.differs]):
        start, end = turn.span
        text = text[:start] + "".join(f"{line}\n" for line in fitted(turn.shown, turn.printed)) + text[end:]
    return text


def main(names: list[str]) -> None:
    """Write pages anew: those named, else all."""
    for page in [Path(name) for name in names] or PAGES:
        old = page.read_text(encoding="utf-8")
        if (new := rewritten(old)) != old:
            page.write_text(new, encoding="utf-8")
            print(f"{page}: written anew")


if __name__ == "__main__":
    main(sys.argv[1:])
