"""Which code does the work, on whatever machine: that of all has to be the same."""

from __future__ import annotations

from functools import cache
from hashlib import blake2b
from pathlib import Path

from factcheck.model import UsageError, say

_PACKAGE = Path(__file__).parents[1]
_LATER = ("cli", "server", "report", "config")  # they only show what was found
_ASKING = ("cluster", "desk", "rules")  # what is extracted does not depend on them


@cache
def code(*, extracting: bool = False) -> str:
    """The same for the same code, wherever and whenever it was installed; extracting: of what extracts and files."""
    left_out = {*_LATER, *_ASKING} if extracting else {*_LATER}
    content = blake2b(digest_size=16)
    for path in sorted(_PACKAGE.rglob("*")):
        name = path.relative_to(_PACKAGE)
        if path.suffix in {".py", ".tsv"} and name.parts[0] not in left_out:
            data = path.read_bytes()
            content.update(f"{name.as_posix()}\0{len(data)}\0".encode() + data)
    return content.hexdigest()


def require_same(told: str) -> None:
    """Raise UsageError where who asks has other code than this machine."""
    if told != code():
        from platform import node  # noqa: PLC0415

        raise UsageError(
            say("{node}: this worker has another factcheck; install the same one on all machines", node=node())
        )
