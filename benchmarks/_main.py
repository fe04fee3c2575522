"""benchmarks/run."""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks._machine import machine
from benchmarks._result import Result
from benchmarks._suite import measured, names, prepare
from benchmarks._table import as_json, markdown
from factcheck.store.contract import content_hash
from factcheck.store.fingerprint import fingerprint

_PATIENCE = 40  # times as long as in a run may be taken where indexes are made for a later one


def main(arguments: list[str] | None = None) -> int:
    """Run what was asked for; 0 unless it can't be understood: a target that is missed is a result, not a failure."""
    asked = _parser().parse_args(arguments)
    known = names()
    unknown = sorted(set(asked.names) - set(known))
    if unknown:
        print(f"no benchmark {', '.join(unknown)}; there are {', '.join(known)}", file=sys.stderr)
        return 2
    with TemporaryDirectory() as temporary:
        # an index is of one state of the code: others would make it anew
        work = Path(asked.work or temporary).resolve() / content_hash(fingerprint())
        work.mkdir(parents=True, exist_ok=True)
        _run(asked, asked.names or known, work)
    return 0


def _run(asked: argparse.Namespace, chosen: list[str], work: Path) -> None:
    about, start = machine(), time.perf_counter()
    for line in prepare(chosen, work, quick=asked.quick, patience=_PATIENCE if asked.prepare else 1):
        print(line, file=sys.stderr, flush=True)
    if asked.prepare:
        return
    results: dict[str, list[Result]] = {}
    for name in chosen:
        print(name, file=sys.stderr, flush=True)
        results[name] = measured(name, work, quick=asked.quick)
    table = markdown(results, about, (time.perf_counter() - start) / 60)
    print(table, end="")
    if asked.output:
        Path(asked.output).write_text(_page(table, quick=asked.quick), encoding="utf-8")
    if asked.json:
        Path(asked.json).write_text(as_json(results, about), encoding="utf-8")


def _page(table: str, *, quick: bool) -> str:
    note = " A quick run: sizes are a hundredth." if quick else ""
    about = f"Written by `benchmarks/run`; [README.md](README.md) says what each line means.{note}"
    return f"# What was measured\n\n{about}\n\n{table}"


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("benchmarks/run", description="Measures what factcheck promises, as ratios.")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"one of {', '.join(names())}; default: all")
    parser.add_argument("--quick", action="store_true", help="a hundredth of the sizes, to see whether it works")
    parser.add_argument("-o", "--output", metavar="FILE", help="write the table there too, as a page")
    parser.add_argument("--json", metavar="FILE", help="write results there for programs")
    parser.add_argument("--prepare", action="store_true", help="make the indexes only, for a run with the same --work")
    parser.add_argument("--work", metavar="FOLDER", help="keep corpora and indexes there, and use those that are there")
    return parser
