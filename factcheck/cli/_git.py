"""What git knows: which lines changed since a revision, and what the files held then."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Iterable
from functools import cached_property
from pathlib import Path

from factcheck.model import UsageError, say
from factcheck.model.dataclass import dataclass

_HUNK = re.compile(rb"^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@", re.MULTILINE)
_BINARY = re.compile(rb"^Binary files .* differ$", re.MULTILINE)
_FILE = b"100"  # how the mode of a plain file begins; links and submodules hold no article
_PLAIN = ("--no-color", "--no-ext-diff", "--no-textconv", "--ignore-submodules")


@dataclass(frozen=True)
class Since:
    """The work tree around a folder beside a revision.

    Lines and files are changed since the branch left the revision (their merge base), as a pull request shows them.
    Paths are absolute and without links.
    """

    folder: Path
    revision: str

    @cached_property
    def top(self) -> Path:
        """The folder of the work tree. Raises UsageError where there is none, or no git."""
        return Path(os.fsdecode(_git(self.folder, "rev-parse", "--show-toplevel").removesuffix(b"\n")))

    @cached_property
    def commit(self) -> str:
        """The name of the revision's commit. Raises UsageError where git knows none of that name."""
        # "end of options": a revision may be called like an option
        wanted = ("--verify", "--quiet", "--end-of-options", f"{self.revision}^{{commit}}")
        found = _run(self.top, "rev-parse", *wanted)
        if found.returncode:
            raise UsageError(
                say(
                    "--diff: git knows no revision {revision!r} in {top}; name a branch, a tag or a commit, "
                    "and in CI fetch the history (fetch-depth: 0)",
                    revision=self.revision,
                    top=self.top,
                )
            )
        return found.stdout.decode().strip()

    @cached_property
    def base(self) -> str:
        """Where the branch left the revision; the revision itself where they have nothing in common."""
        return _run(self.top, "merge-base", self.commit, "HEAD").stdout.decode().strip() or self.commit

    def changed(self) -> list[Path]:
        """The files of the work tree that are new or changed since the branch began, those unknown to git as well."""
        told = _git(self.top, "diff", *_PLAIN, "--name-only", "--diff-filter=d", "-z", self.base)
        return sorted({self.top / name for name in _names(told)} | self._untracked)

    def lines(self, path: Path) -> list[range] | None:
        """The lines of a file that are new or changed; None for all, as of what is in no file, or no text to git."""
        if path in self._untracked or self._outside(path) or not path.exists():
            return None
        told = _git(self.top, "diff", *_PLAIN, "--unified=0", "--find-renames", self.base, "--", str(path))
        hunks = _HUNK.findall(told)
        if not hunks and _BINARY.search(told):
            return None
        return [range(int(at), int(at) + int(count or 1)) for at, count in hunks]

    def names_before(self, path: Path) -> list[Path]:
        """What a file was called at the revision where git sees that it was renamed."""
        told = _git(self.top, "diff", *_PLAIN, "--name-status", "--find-renames", "--diff-filter=R", "-z", self.base)
        fields = told.split(b"\0")
        renamed = zip(fields[1::3], fields[2::3], strict=False)
        return [self.top / os.fsdecode(old) for old, new in renamed if self.top / os.fsdecode(new) == path]

    def differing(self, places: Iterable[Path]) -> dict[Path, bytes | None]:
        """The files below some places that are not what they were at the revision; what they held, None for nothing."""
        within = [str(place) for place in places if not self._outside(place)]
        if not within:
            return {}
        told = _git(self.top, "diff", *_PLAIN, "--name-only", "--no-renames", "-z", self.commit, "--", *within)
        paths = {self.top / name for name in _names(told)}
        new = {path for path in self._untracked if any(path.is_relative_to(place) for place in within)}
        return {path: self._content(path) for path in sorted(paths | new)}

    def _content(self, path: Path) -> bytes | None:
        name = path.relative_to(self.top).as_posix()
        listed = _git(self.top, "ls-tree", "-z", self.commit, "--", name)
        if not listed.startswith(_FILE):
            return None
        return _git(self.top, "cat-file", "blob", listed.split(b"\t")[0].split()[2].decode())

    @cached_property
    def _untracked(self) -> set[Path]:
        told = _git(self.top, "ls-files", "--others", "--exclude-standard", "-z")
        return {self.top / name for name in _names(told)}

    def _outside(self, path: Path) -> bool:
        return not path.is_relative_to(self.top)


def _names(told: bytes) -> list[str]:
    return [os.fsdecode(name) for name in told.split(b"\0") if name]


def _git(folder: Path, *arguments: str) -> bytes:
    done = _run(folder, *arguments)
    if done.returncode:
        why = done.stderr.decode("utf-8", "replace").strip().splitlines()
        raise UsageError(say("--diff: git can't tell: {why}", why=why[0] if why else say("it gives no reason")))
    return done.stdout


def _run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    command = ["git", "--literal-pathspecs", *arguments]
    environment = {**os.environ, "GIT_OPTIONAL_LOCKS": "0", "LC_ALL": "C"}
    try:
        return subprocess.run(command, cwd=folder, capture_output=True, check=False, env=environment)
    except FileNotFoundError as error:
        raise UsageError(say("--diff: there is no git here; install it, or leave --diff out")) from error
