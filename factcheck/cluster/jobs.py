"""The steps as a worker does them: read what others wrote, work, write, and say that it is done.

A step that is done for what is asked (its key) is not done again. Each may be run several times, by several workers at
once: what they write is the same.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from operator import attrgetter

from factcheck.cluster.bucket import gather_bucket, group_bucket
from factcheck.cluster.code import require_same
from factcheck.cluster.folder import Folder
from factcheck.cluster.layout import Layout, Marker
from factcheck.cluster.partition import extract_partition
from factcheck.cluster.pieces import articles
from factcheck.cluster.plan import Partition
from factcheck.model import Article, UsageError
from factcheck.model.dataclass import dataclass
from factcheck.rules import Rule, rules


@dataclass(frozen=True, slots=True)
class Step:
    """name: of the step; key: what it depends on, in short; code: that of who asks; buckets: how many there are."""

    url: str
    name: str
    key: str
    code: str
    buckets: int

    @property
    def layout(self) -> Layout:
        """Where the index is."""
        return Layout(Folder(self.url))

    def done(self) -> Marker | None:
        """What was said of the step when it was done before; nothing of an earlier one is left otherwise."""
        require_same(self.code)
        marker = self.layout.done([self.name]).get(self.name)
        if marker is None or marker["key"] == self.key:
            return marker
        self.layout.forget(self.name)
        return None

    def finish(self, files: Sequence[str], **said: object) -> Marker:
        """Say that it is done. files: what it wrote."""
        return self.layout.finish(self.name, {"key": self.key, "files": files, **said})


@dataclass(frozen=True, slots=True)
class Extracting(Step):
    """Extract a partition."""

    number: int
    partition: Partition


@dataclass(frozen=True, slots=True)
class Grouping(Step):
    """Look at what is filed in a bucket, or at the blocks in one; sources: who has put something there."""

    bucket: int
    sources: Sequence[int]
    rules: frozenset[str]

    @property
    def chosen(self) -> list[Rule]:
        """The rules that are asked."""
        return [rule for rule in rules() if rule.id in self.rules]


def extract(step: Extracting) -> Marker:
    """Extract a partition, unless that is done."""
    if (marker := step.done()) is not None:
        return marker
    problems: list[list[str]] = []
    found = extract_partition(_articles(step.partition, problems), step.number, step.buckets)
    layout = step.layout
    own = layout.write_articles(step.number, found.articles)
    filed = layout.write_filed(step.number, found.filed)
    told = {"articles": len(found.articles), "facts": found.facts, "buckets": sorted(filed)}
    paths = sorted({piece.shown for piece in step.partition})
    return step.finish([own, *filed.values()], paths=paths, problems=problems, **told)


def group(step: Grouping) -> Marker:
    """Look at what is filed in a bucket, unless that is done."""
    if (marker := step.done()) is not None:
        return marker
    layout = step.layout
    filed = layout.filed(step.bucket, step.sources)
    found = group_bucket(filed, layout.bodies, step.chosen, step.buckets)
    own = layout.write_findings(step.name, found.findings)
    blocks = layout.write_blocks(step.bucket, found.blocks)
    return step.finish([own, *blocks.values()], findings=len(found.findings), buckets=sorted(blocks))


def gather(step: Grouping) -> Marker:
    """Look at the blocks in a bucket, unless that is done."""
    if (marker := step.done()) is not None:
        return marker
    layout = step.layout
    found = gather_bucket(layout.blocks(step.bucket, step.sources), layout.bodies, step.chosen)
    return step.finish([layout.write_findings(step.name, found)], findings=len(found))


def _articles(partition: Partition, problems: list[list[str]]) -> Iterator[Article]:
    """The articles of a partition; what can't be read becomes a problem."""
    for piece in partition:
        parts: list[str] = []
        try:
            found = sorted(articles(piece, parts), key=attrgetter("id"))
        except UsageError as error:
            problems.append([piece.shown, str(error)])
            continue
        problems += [[piece.shown, part] for part in parts]
        yield from found
