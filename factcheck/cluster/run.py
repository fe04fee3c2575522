"""What has to be done for an index and its findings, and what is done already."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from operator import attrgetter
from pathlib import Path
from typing import TypeVar

import pyarrow as pa

from factcheck.cluster import jobs
from factcheck.cluster.code import code
from factcheck.cluster.cut import cut
from factcheck.cluster.engine import Engine
from factcheck.cluster.folder import Folder
from factcheck.cluster.layout import Layout, Marker
from factcheck.cluster.plan import Partition, digest, partitions, pieces
from factcheck.cluster.tables import findings_of
from factcheck.desk.conflicts import Raised, worst_first
from factcheck.desk.origins import findings_with_origins
from factcheck.desk.policy import chosen, judged
from factcheck.model import Finding, Policy, Problem, UsageError, say
from factcheck.model.dataclass import dataclass
from factcheck.rules import Rule, Scope

PARTITION = 16 * 1024 * 1024
"""Bytes of articles that are read in one go: about half a minute of one core."""
_BUCKET = (
    64 * 1024 * 1024
)  # bytes of articles whose share of what is filed is one bucket: a tenth of a gigabyte in memory
_LEAST_BUCKETS = 8

Progress = Callable[[int, int, int], None]
"""Called with how many steps are done, how many there are to do, and how many facts were found in them."""

AnyStep = TypeVar("AnyStep", bound=jobs.Step)


@dataclass(frozen=True, slots=True)
class Index:
    """An index whose partitions are all extracted. keys: of the partitions; told: what is said of each."""

    url: str
    buckets: int
    keys: Sequence[str]
    told: Sequence[Marker]

    @property
    def articles(self) -> int:
        """How many there are."""
        return sum(marker["articles"] for marker in self.told)

    @property
    def facts(self) -> int:
        """How many figures they print."""
        return sum(marker["facts"] for marker in self.told)

    @property
    def summary(self) -> str:
        """How much is in it."""
        return say(
            "articles: {articles}, facts: {facts}, problems: {problems}",
            articles=self.articles,
            facts=self.facts,
            problems=len(self.problems),
        )

    @property
    def paths(self) -> set[str]:
        """All files of the corpus, as outputs call them."""
        return {path for marker in self.told for path in marker["paths"]}

    @property
    def problems(self) -> list[Problem]:
        """What could not be read, by path."""
        found = (Problem(path, message) for marker in self.told for path, message in marker["problems"])
        return sorted(found, key=attrgetter("path", "message"))


def index(
    url: str,
    sources: Sequence[str],
    base: Path,
    engine: Engine,
    *,
    buckets: int | None = None,
    most: int = PARTITION,
    progress: Progress | None = None,
) -> Index:
    """Extract what is new in some files, folders and URLs; what was done for the same articles stays.

    url: where the index is kept, a folder that all workers see. buckets: None for those that it has, or as many as the
    size asks for; with another number than before all is done anew. most: bytes of a partition. Raises UsageError where
    there are no articles, or none that can be read.
    """
    found = pieces(sources, base)
    layout = Layout(Folder(url))
    buckets = (
        buckets or _known_buckets(layout) or max(_LEAST_BUCKETS, -(-sum(piece.size for piece in found) // _BUCKET))
    )
    plan = partitions(cut(found, most, engine), most)
    steps = [_extracting(url, buckets, number, partition) for number, partition in enumerate(plan)]
    markers = _done(layout, jobs.extract, steps, engine, progress)
    made = Index(url, buckets, [step.key for step in steps], markers)
    layout.write_manifest({"buckets": buckets, "keys": made.keys})
    if not made.articles and made.problems:
        problem = made.problems[0]
        raise UsageError(say("no article can be read: {path}: {message}", path=problem.path, message=problem.message))
    return made


def existing(url: str) -> Index:
    """The index as it is. Raises UsageError where there is none, or none that is whole."""
    layout = Layout(Folder(url))
    manifest = layout.manifest()
    keys = manifest["keys"] if manifest else []
    names = list(map(_part, range(len(keys))))
    done = layout.done(names)
    told = [done[name] for name, key in zip(names, keys, strict=True) if name in done and done[name]["key"] == key]
    if manifest is None or len(told) < len(keys):
        raise UsageError(say("there is no whole index in {url}: run `factcheck cluster index` to make it", url=url))
    return Index(url, manifest["buckets"], keys, told)


def conflicts(made: Index, engine: Engine, policy: Policy, progress: Progress | None = None) -> list[Finding]:
    """All findings of an index, as `Corpus.conflicts` would tell them; what was looked at before stays."""
    layout = Layout(Folder(made.url))
    ids = frozenset(rule.id for rule in asked(policy))
    sources = _sources(made.buckets, [marker["buckets"] for marker in made.told])
    groups = [_grouping(made, ids, "bucket", at, own, made.keys) for at, own in enumerate(sources)]
    told = _done(layout, jobs.group, groups, engine, progress)
    sources = _sources(made.buckets, [marker["buckets"] for marker in told])
    keys = [step.key for step in groups]
    gathered = [_grouping(made, ids, "gathered", at, own, keys) for at, own in enumerate(sources) if own]
    _done(layout, jobs.gather, gathered, engine, progress)
    return merged(layout.findings(step.name for step in (*groups, *gathered)), policy)


def asked(policy: Policy) -> list[Rule]:
    """The rules that have to be asked of each bucket."""
    return chosen(policy, without=Scope.ARTICLE)


def merged(tables: Iterable[pa.Table], policy: Policy) -> list[Finding]:
    """The findings of all buckets (`tables.FINDINGS`) as `Corpus.conflicts` would tell them."""
    found = Raised(asked(policy))
    for table in tables:
        found.add(findings_of(table))
    return findings_with_origins(worst_first(judged(policy, found.findings)))


def _known_buckets(layout: Layout) -> int | None:
    manifest = layout.manifest()
    return int(manifest["buckets"]) if manifest else None


def _part(number: int) -> str:
    return f"part-{number:05}"


def _extracting(url: str, buckets: int, number: int, partition: Partition) -> jobs.Extracting:
    key = digest(code(extracting=True), number, buckets, partition)
    return jobs.Extracting(url, _part(number), key, code(), buckets, number, partition)


def _grouping(
    made: Index, rules: frozenset[str], what: str, bucket: int, sources: Sequence[int], keys: Sequence[str]
) -> jobs.Grouping:
    key = digest(code(), what, bucket, made.buckets, [(source, keys[source]) for source in sources], sorted(rules))
    return jobs.Grouping(made.url, f"{what}-{bucket:05}", key, code(), made.buckets, bucket, sources, rules)


def _sources(buckets: int, told: Iterable[Iterable[int]]) -> list[list[int]]:
    """Who has put something into each bucket, from what each has put something into."""
    found: list[list[int]] = [[] for _ in range(buckets)]
    for source, own in enumerate(told):
        for bucket in own:
            found[bucket].append(source)
    return found


def _done(
    layout: Layout,
    function: Callable[[AnyStep], Marker],
    steps: Sequence[AnyStep],
    engine: Engine,
    progress: Progress | None,
) -> list[Marker]:
    """What is said of each step, once those are done that were not."""
    known = layout.done(step.name for step in steps)
    found = {step.key: known[step.name] for step in steps if known.get(step.name, {}).get("key") == step.key}
    left = [step for step in steps if step.key not in found]
    facts = 0
    for done, marker in enumerate(engine.run(function, left, [f"{step.name}-{step.key}" for step in left]), start=1):
        found[marker["key"]] = marker
        facts += marker.get("facts", 0)
        if progress is not None:
            progress(done, len(left), facts)
    return [found[step.key] for step in steps]
