"""What an archive of a million and a library of a billion articles cost, worked out from what the suite measured.

It writes the tables of docs/scale.md between their markers. Nothing there is typed by hand: a number is measured (read
from the suite's JSON) or one of the assumptions below, which the page lists.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

BEGIN, END = "<!-- computed by benchmarks/scale -->", "<!-- end of what is computed -->"
SIZES = (10**6, 10**9)  # articles


@dataclass(frozen=True, slots=True)
class Assumption:
    """A number that the suite does not measure, and why it is taken."""

    value: float
    why: str


ASSUMPTIONS = {
    "facts that share the most popular key": Assumption(
        0.002,
        "part of all facts: 46 of 23,026 in 980 real articles; an archive of more years has smaller parts",
    ),
    "chance that two facts share a key": Assumption(
        7.7e-5, "40,941 ordered pairs of the same 23,026 facts; smaller in an archive of more years, as above"
    ),
    "bytes a fact in a partition": Assumption(
        177, "980 real articles in Parquet: 3.4 kB of sentences and facts, 0.6 of keys and 0.15 of blocks an article"
    ),
    "cores of one machine": Assumption(64, "a common size to rent"),
    "hours of a night": Assumption(8, "in which a run should end"),
    "use of a core": Assumption(0.7, "the rest is waiting, starting and repeating what a lost worker had begun"),
}


@dataclass(frozen=True, slots=True)
class Measured:
    """What the suite measured, by the piece: seconds of one core, bytes, facts."""

    text_an_article: float
    facts_an_article: float
    extract_a_byte: float
    make_a_fact: float
    index_a_fact: float
    conflicts_a_fact: float
    conflicts_at: float

    @classmethod
    def read(cls, told: Mapping[str, Any]) -> Measured:
        """From the suite's JSON. KeyError names a figure that is missing, because its benchmark could not be run."""
        index = _figures(told, "index_size", 0)
        conflicts = _figures(told, "conflicts", 0)
        return cls(
            text_an_article=index["text_bytes"] / index["articles"],
            facts_an_article=index["facts"] / index["articles"],
            extract_a_byte=_figures(told, "extract_vi", 0)["seconds_a_byte"],
            make_a_fact=index["seconds"] / index["facts"],
            index_a_fact=index["index_bytes"] / index["facts"],
            conflicts_a_fact=conflicts["seconds"] / conflicts["facts"],
            conflicts_at=conflicts["facts"],
        )


def page(text: str, told: Mapping[str, Any]) -> str:
    """The page with its tables computed anew. ValueError where it has no markers."""
    before, _, rest = text.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not end:
        raise ValueError(f"no place for the tables: the page needs the lines {BEGIN} and {END}")
    return f"{before}{BEGIN}\n\n{computed(Measured.read(told))}\n{END}{after}"


def computed(of: Measured) -> str:
    """The tables: what was measured, what is assumed, what follows."""
    measured = [
        ("text of an article", _bytes(of.text_an_article)),
        ("facts of an article", f"{of.facts_an_article:.1f}"),
        ("extraction, one core", f"{1e-6 / of.extract_a_byte:.2f} MB/s"),
        ("`factcheck index`, a fact, all cores of the machine", _seconds(of.make_a_fact)),
        ("index, a fact", _bytes(of.index_a_fact)),
        (f"conflicts, a fact (of {of.conflicts_at:,.0f})", _seconds(of.conflicts_a_fact)),
    ]
    assumed = [(name, f"{each.value:g}", each.why) for name, each in ASSUMPTIONS.items()]
    costs = [_cost(of, articles) for articles in SIZES]
    follows = [(name, *(cost[name] for cost in costs)) for name in costs[0]]
    return "\n".join(
        (
            _table(("measured", "value"), measured),
            _table(("assumed", "value", "why"), assumed),
            _table(("of a corpus of", *(f"{size:,} articles" for size in SIZES)), follows),
        )
    )


def _cost(of: Measured, articles: int) -> dict[str, str]:
    facts, text = articles * of.facts_an_article, articles * of.text_an_article
    extraction, making, conflicts = (
        text * of.extract_a_byte,
        facts * of.make_a_fact,
        facts * of.conflicts_a_fact,
    )
    popular = facts * ASSUMPTIONS["facts that share the most popular key"].value
    chance = ASSUMPTIONS["chance that two facts share a key"].value
    share = ASSUMPTIONS["cores of one machine"].value * ASSUMPTIONS["use of a core"].value
    nights = (extraction + conflicts) / 3600 / share / ASSUMPTIONS["hours of a night"].value
    return {
        "text": _bytes(text),
        "facts": f"{facts:,.0f}",
        "extraction": _hours(extraction),
        "one index, made by that machine": f"{making / 3600:,.1f} hours",
        "conflicts": _hours(conflicts),
        "index": _bytes(facts * of.index_a_fact),
        "partitions": _bytes(facts * ASSUMPTIONS["bytes a fact in a partition"].value),
        "machines for one night (extraction and conflicts)": f"{max(nights, 0.01):.3g}",
        "others that share a fact's key, mean": f"{facts * chance:,.0f}",
        "facts of the most popular key": f"{popular:,.0f}",
        "its conflicts, alone on a core": _hours(popular * of.conflicts_a_fact),
    }


def _figures(told: Mapping[str, Any], name: str, target: int) -> Mapping[str, float]:
    try:
        figures: Mapping[str, float] = told["results"][name][target]["figures"]
        if figures:
            return figures
    except (KeyError, IndexError):
        pass
    raise KeyError(f"{name} was not measured in this run")


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [head, ("---",) * len(head), *rows]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def _bytes(value: float) -> str:
    for unit in ("bytes", "kB", "MB", "GB", "TB"):
        if value < 1000:
            return f"{value:.3g} {unit}"
        value /= 1000
    return f"{value:,.3g} PB"


def _seconds(value: float) -> str:
    return f"{value * 1e6:,.0f} µs" if value < 1e-2 else f"{value * 1e3:,.1f} ms"


def _hours(seconds: float) -> str:
    return f"{seconds:,.1f} core-seconds" if seconds < 3600 else f"{seconds / 3600:,.1f} core-hours"


def main(arguments: list[str]) -> int:
    """benchmarks/scale RESULTS.json [PAGE]: writes the tables into the page, docs/scale.md by default."""
    if not 1 <= len(arguments) <= 2:
        print("benchmarks/scale RESULTS.json [PAGE]: RESULTS.json is what benchmarks/run --json wrote")
        return 2
    target = Path(arguments[1] if arguments[1:] else Path(__file__).parents[1] / "docs/scale.md")
    try:
        told = json.loads(Path(arguments[0]).read_text(encoding="utf-8"))
        target.write_text(page(target.read_text(encoding="utf-8"), told), encoding="utf-8")
    except (OSError, ValueError, KeyError) as error:
        print(f"benchmarks/scale: {error}")
        return 2
    return 0
