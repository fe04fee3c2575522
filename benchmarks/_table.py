"""Results as people and programs read them."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from benchmarks._result import Result, number

_HEAD = ("what", "against", "target", "measured", "", "remark")


def markdown(results: Mapping[str, Sequence[Result]], machine: Mapping[str, str], minutes: float) -> str:
    """The table of all targets, and the machine."""
    rows = [_HEAD, ("---",) * len(_HEAD), *(_row(each) for several in results.values() for each in several)]
    table = "\n".join(f"| {' | '.join(row)} |" for row in rows)
    about = "\n".join(f"- {name}: {value}" for name, value in machine.items())
    return f"{table}\n\n{about}\n- taken in {minutes:.1f} minutes\n"


def as_json(results: Mapping[str, Sequence[Result]], machine: Mapping[str, str]) -> str:
    """The same for programs, by the names of the benchmarks."""
    told = {name: [each.as_json() for each in several] for name, several in results.items()}
    return json.dumps({"version": 1, "machine": dict(machine), "results": told}, indent=1, ensure_ascii=False) + "\n"


def _row(result: Result) -> tuple[str, ...]:
    measured = "–" if result.measured is None else f"{number(result.measured)} {result.target.unit}"
    cells = (result.target.what, result.target.against, result.target.words, measured, result.verdict, result.remark)
    return tuple(cell.replace("|", "\\|") for cell in cells)
