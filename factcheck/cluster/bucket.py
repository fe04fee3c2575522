"""What is filed in one bucket → findings, and the blocks that have to meet those of other buckets first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

import pyarrow as pa
import pyarrow.compute as pc

from factcheck.cluster.bodies import Bodies
from factcheck.cluster.tables import blocks_of, blocks_table, findings_table, rows
from factcheck.desk.blocks import Reading
from factcheck.desk.conflicts import Raised
from factcheck.desk.gathered import gathered
from factcheck.relations.blocks.contract import Block, Blocking, Filed, blockings
from factcheck.rules import Rule

_ORDER = ("key", "day", "mark", "article", "fact")


class Grouped(NamedTuple):
    """Tables of findings and of blocks (`tables.FINDINGS`, `tables.BLOCKS`)."""

    findings: pa.Table
    blocks: pa.Table


def group_bucket(filed: pa.Table, bodies: Bodies, rules: Sequence[Rule], buckets: int) -> Grouped:
    """What some rules say of what is filed in one bucket; all that is filed under a key has to be in it.

    Blocks that are gathered come back, put into so many buckets: `gather_bucket` asks the rules about them.
    """
    found = Raised(rules)
    reading = Reading(bodies)
    waiting: list[tuple[str, Block]] = []
    for by in blockings():
        if not found.checks(by.id):
            continue
        blocks = (block for group in _groups(filed, by) for block in by.blocks(group))
        if by.gathered:
            waiting += ((by.id, block) for block in blocks)
        else:
            found.look(by.id, reading, bodies.holding(blocks))
    return Grouped(findings_table(found.findings), blocks_table(waiting, buckets))


def gather_bucket(blocks: pa.Table, bodies: Bodies, rules: Sequence[Rule]) -> pa.Table:
    """What some rules say of the blocks of one bucket; all that are of the same articles have to be in it."""
    found = Raised(rules)
    reading = Reading(bodies)
    for by in blockings():
        if by.gathered and found.checks(by.id):
            own = blocks.filter(pc.field("blocking") == by.id)
            found.look(by.id, reading, bodies.holding(gathered(blocks_of(own))))
    return findings_table(found.findings)


def _groups(filed: pa.Table, by: Blocking) -> Iterator[list[Filed]]:
    """What is filed under each key of a blocking, sorted; in the order of the keys."""
    own = filed.filter(pc.field("blocking") == by.id)
    told = own.sort_by([(name, "ascending") for name in _ORDER])
    for _, group in groupby(rows(told, _ORDER), key=itemgetter(0)):
        yield [Filed(*row[1:]) for row in group]
