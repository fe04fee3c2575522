"""What lies where below the folder of a cluster's index.

    articles/part-00003.parquet                       the articles of a partition
    filed/bucket=00017/part-00003.parquet             what of them is filed in a bucket
    blocks/bucket=00002/from-00017.parquet            blocks that a bucket brings about, by their articles
    findings/bucket-00017.parquet, gathered-00002.…   findings of a bucket, and of a bucket of blocks
    manifest.json                                     how many buckets, and the keys of the partitions
    done/part-00003.json, bucket-00017.json, …        what is done, and of what: written last

Names are numbers only, whatever articles are called.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator
from itertools import islice
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from factcheck.cluster.bodies import ROWS, Bodies
from factcheck.cluster.folder import Folder
from factcheck.cluster.tables import BLOCKS, FILED

Marker = dict[str, Any]
_MANIFEST = "manifest.json"
_SOME = 256  # files that are in memory


class Layout:
    """The files of an index."""

    def __init__(self, folder: Folder) -> None:
        self._folder = folder

    def done(self, names: Iterable[str]) -> dict[str, Marker]:
        """What is said of those steps that are done, by their names."""
        found = self._folder.some(f"done/{name}.json" for name in names)
        said = {name.removeprefix("done/").removesuffix(".json"): _read(content) for name, content in found.items()}
        return {name: marker for name, marker in said.items() if marker is not None}

    def finish(self, name: str, marker: Marker) -> Marker:
        """Say that a step is done: all that it writes is there."""
        self._folder.write(f"done/{name}.json", json.dumps(marker).encode())
        return marker

    def forget(self, name: str) -> None:
        """What an earlier run made of a step, if it did: what will not be written again must not be found."""
        for marker in self.done([name]).values():
            self._folder.remove([f"done/{name}.json", *marker.get("files", ())])

    def write_articles(self, partition: int, table: pa.Table) -> str:
        """Articles, a few in each row group: what is looked for next may be anywhere."""
        name = f"articles/part-{partition:05}.parquet"
        kinds = {"number": "zstd", "record": "zstd", "sentences": "zstd", "body": "none"}
        self._write(name, table, row_group_size=ROWS, compression=kinds, write_statistics=False, use_dictionary=False)
        return name

    def write_filed(self, partition: int, filed: pa.Table) -> dict[int, str]:
        """What a partition has in each bucket; the files by their buckets."""
        return {
            bucket: self._write(f"filed/bucket={bucket:05}/part-{partition:05}.parquet", own)
            for bucket, own in _by_bucket(filed)
        }

    def write_blocks(self, bucket: int, blocks: pa.Table) -> dict[int, str]:
        """The blocks that a bucket brings about; the files by the buckets of these."""
        return {
            other: self._write(f"blocks/bucket={other:05}/from-{bucket:05}.parquet", own)
            for other, own in _by_bucket(blocks)
        }

    def write_findings(self, name: str, findings: pa.Table) -> str:
        """The findings of a step."""
        return self._write(f"findings/{name}.parquet", findings)

    def findings(self, names: Iterable[str]) -> Iterator[pa.Table]:
        """The findings of some steps."""
        every = iter(names)
        while some := [f"findings/{name}.parquet" for name in islice(every, _SOME)]:
            for name, content in self._folder.some(some).items():
                with self._folder.told(name):
                    yield pq.read_table(pa.BufferReader(content))

    def manifest(self) -> Marker | None:
        """What the index consists of; None where there is none."""
        content = self._folder.read(_MANIFEST)
        return None if content is None else _read(content)

    def write_manifest(self, manifest: Marker) -> None:
        """Say what it consists of."""
        self._folder.write(_MANIFEST, json.dumps(manifest).encode())

    def filed(self, bucket: int, partitions: Collection[int]) -> pa.Table:
        """What is filed in a bucket by the partitions that have something there."""
        names = [f"filed/bucket={bucket:05}/part-{partition:05}.parquet" for partition in partitions]
        return pa.concat_tables([FILED.empty_table(), *map(self._table, names)])

    def blocks(self, bucket: int, others: Collection[int]) -> pa.Table:
        """The blocks that other buckets have put into one."""
        names = [f"blocks/bucket={bucket:05}/from-{other:05}.parquet" for other in others]
        return pa.concat_tables([BLOCKS.empty_table(), *map(self._table, names)])

    @property
    def bodies(self) -> Bodies:
        """The articles, by their numbers."""
        return Bodies(lambda partition: self._file(f"articles/part-{partition:05}.parquet"))

    def _file(self, name: str) -> pq.ParquetFile:
        with self._folder.told(name):
            return pq.ParquetFile(self._folder.open(name))

    def _table(self, name: str) -> pa.Table:
        with self._file(name) as file, self._folder.told(name):
            return file.read()

    def _write(self, name: str, table: pa.Table, **how: Any) -> str:
        content = pa.BufferOutputStream()
        pq.write_table(table, content, **{"compression": "zstd", **how})
        self._folder.write(name, content.getvalue().to_pybytes())
        return name


def _by_bucket(table: pa.Table) -> Iterable[tuple[int, pa.Table]]:
    table = table.sort_by([("bucket", "ascending")])
    start = 0
    counted = pc.value_counts(table.column("bucket")).to_pylist()
    for count in sorted(counted, key=lambda one: one["values"]):
        yield count["values"], table.slice(start, count["counts"])
        start += count["counts"]


def _read(content: bytes) -> Marker | None:
    try:
        marker = json.loads(content)
    except ValueError:  # a write that was cut off, on a file system that lets others see it
        return None
    return marker if isinstance(marker, dict) else None
