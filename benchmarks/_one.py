"""One benchmark, or the making of an index, in a process of its own.

python -m benchmarks._one NAME|FACTS WORK SECONDS [quick]
"""

from __future__ import annotations

import json
import sys
from importlib import import_module
from pathlib import Path

from benchmarks._result import CannotRunError
from benchmarks._run import Run


def main(name: str, work: str, seconds: str, quick: str = "") -> None:
    """Print each result as a line of JSON, as soon as it is known; last the reason, if it ended early."""
    run = Run(Path(work), bool(quick), float(seconds))
    if name.isdigit():
        from benchmarks._prepare import prepare

        prepare(run, int(name))
        return
    try:
        for result in import_module(f"benchmarks.{name}").measure(run):
            print(json.dumps(result.as_json()), flush=True)
    except CannotRunError as error:
        print(json.dumps({"why": str(error)}), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
