"""factcheck schema."""

from __future__ import annotations

import json
import sys
from importlib.resources import files
from pathlib import Path
from typing import Annotated

from factcheck.cli import _streams
from factcheck.cli._declare import Example, argument, option
from factcheck.cli._files import require_writable, write
from factcheck.model import UsageError
from factcheck.text.near import unknown

_ENDING = ".schema.json"


EXAMPLES = (
    Example("factcheck schema", "Which schemas are there?", prints="claims"),
    Example(
        "factcheck schema claims -o claims.schema.json",
        "Let an editor complete and check claims.yaml.",
        prints='"$schema"',
    ),
)


def command(
    name: Annotated[str | None, argument(metavar="[NAME]", help="Which one; without a name, they are listed.")] = None,
    output: Annotated[
        Path | None, option("--output", "-o", metavar="FILE", help="Write to FILE instead of standard output.")
    ] = None,
) -> int:
    """Print a JSON Schema: of claims.yaml, of outputs and others.

    An editor that knows it completes and checks the file as one types; docs/claims.md shows how.
    """
    if output is not None:
        require_writable(output)
    known = _schemas()
    if name is None:
        text = "".join(f"{each}\n" for each in sorted(known))
    elif name in known:
        text = known[name]
    else:
        raise UsageError(unknown("schema", name, sorted(known)))
    if output is not None:
        write(output, text.encode("utf-8"))
        return 0
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:  # the reader has seen enough
        _streams.abandon_stdout()
    return 0


def _schemas() -> dict[str, str]:
    """The schemas that ship: each room keeps those of what it reads or writes in schema/."""
    folders = (room / "schema" for room in files("factcheck").iterdir() if room.is_dir())
    found = [file for folder in folders if folder.is_dir() for file in folder.iterdir() if file.name.endswith(_ENDING)]
    texts = ((file.name.removesuffix(_ENDING), file.read_text(encoding="utf-8")) for file in found)
    return {_name(stem, text): text for stem, text in texts}


def _name(stem: str, text: str) -> str:
    """The last word of a schema's own name, else that of its file."""
    return str(json.loads(text).get("$id", stem)).rpartition(":")[2]
