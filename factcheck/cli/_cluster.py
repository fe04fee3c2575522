"""An index that many machines make, and the options that name it."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from factcheck.cli._declare import option
from factcheck.cli._progress import bar
from factcheck.model import Finding, Policy, UsageError, say
from factcheck.model.dataclass import dataclass

if TYPE_CHECKING:
    from factcheck.cluster.engine import Engine
    from factcheck.cluster.run import Index


Sources = Annotated[
    list[str] | None,
    option(
        "--corpus",
        metavar="PATH|URL",
        help="A file, a folder or a URL of articles; can be repeated. Default: as configured, else seeds/.",
    ),
]
IndexUrl = Annotated[
    str | None,
    option(
        "--index",
        metavar="PATH|URL",
        help="Where the index is kept, for all workers to see. Default: .factcheck/cluster.",
    ),
]
Scheduler = Annotated[
    str | None,
    option("--scheduler", metavar="ADDRESS", help="Dask's scheduler, like tcp://host:8786. Default: a local one."),
]
Workers = Annotated[
    int | None,
    option("--workers", metavar="N", help="Processes, without --scheduler. Default: one a core."),
]
Buckets = Annotated[
    int | None,
    option("--buckets", metavar="N", help="Default: as many as there are, or by size."),
]
PartitionBytes = Annotated[
    int | None, option("--partition-bytes", metavar="N", help="How much is read in one go. Default: 16 MiB.")
]
AsItIs = Annotated[bool, option("--no-refresh", help="conflicts: use the index as it is.")]


@contextmanager
def engine(scheduler: str | None, workers: int | None) -> Iterator[Engine]:
    """Who works, from the first step on that there is to do. Raises UsageError where the extra is not installed.

    Where nobody works, the first step raises it.
    """
    _require_positive("--workers", workers)
    try:
        import fsspec  # noqa: F401
        import pyarrow  # noqa: F401

        from factcheck.cluster.engine import WhenNeeded, dask

        if find_spec("distributed") is None:  # it takes long to import, and may not be needed
            raise ModuleNotFoundError(name="distributed")
    except ModuleNotFoundError as error:
        if error.name is None or error.name.startswith("factcheck"):
            raise
        raise UsageError(
            say("cluster: {name} is not installed; pip install 'factcheck[cluster]'", name=error.name)
        ) from error
    with ExitStack() as stack:
        yield WhenNeeded(partial(dask, scheduler, workers), stack)


@dataclass(frozen=True, slots=True)
class Plan:
    """What is indexed, and where and how: None for what is usual."""

    sources: Sequence[str]
    home: Path
    index: str | None
    buckets: int | None
    partition_bytes: int | None

    def __post_init__(self) -> None:
        """Raise UsageError for numbers that can't be."""
        _require_positive("--buckets", self.buckets)
        _require_positive("--partition-bytes", self.partition_bytes)

    @property
    def url(self) -> str:
        """Where the index is; a path as all workers see it."""
        from factcheck.cluster.folder import is_url

        where = self.index or str(self.home / ".factcheck" / "cluster")
        return where if is_url(where) else os.path.abspath(where)  # noqa: PTH100  (a link keeps its name)

    def made(self, working: Engine) -> Index:
        """The index, up to date."""
        from factcheck.cluster.run import PARTITION, index
        from factcheck.store.open import make_folder

        if self.index is None:
            make_folder(self.home / ".factcheck")
        most = self.partition_bytes or PARTITION
        with bar() as progress:
            return index(self.url, self.sources, self.home, working, buckets=self.buckets, most=most, progress=progress)

    def existing(self) -> Index:
        """The index as it is."""
        from factcheck.cluster.run import existing

        return existing(self.url)

    def conflicts(self, made: Index, working: Engine, policy: Policy) -> list[Finding]:
        """All findings of an index."""
        from factcheck.cluster.run import conflicts

        with bar(say("buckets")) as progress:
            return conflicts(made, working, policy, progress)


def _require_positive(name: str, value: int | None) -> None:
    if value is not None and value < 1:
        raise UsageError(say("{name}: {value} is too few; name 1 or more", name=name, value=value))
