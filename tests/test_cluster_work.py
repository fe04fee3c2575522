"""What the cluster finds is what one process finds; what is done is not done again."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import pytest
from cli_project import RIGHT, WRONG, article
from cluster_corpus import HOSTILE, make, records

pytest.importorskip("pyarrow")
pytest.importorskip("distributed")

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

import factcheck as fc
from factcheck.cluster import plan, run
from factcheck.cluster.bodies import Bodies
from factcheck.cluster.bucket import gather_bucket, group_bucket
from factcheck.cluster.engine import Here, WhenNeeded
from factcheck.cluster.partition import extract_partition
from factcheck.cluster.run import Index, conflicts, existing, index
from factcheck.cluster.tables import number_of, place_of
from factcheck.model import Article, Finding, Policy, UsageError

SMALL = 8_000  # bytes of a partition: some


class Counting:
    """Does steps here, the last ones first, and knows which."""

    def __init__(self, most: int = 1 << 30) -> None:
        self.names: list[str] = []
        self._most = most

    def run(self, function: Callable[[Any], Any], steps: Sequence[Any], names: Sequence[str]) -> Iterator[Any]:
        for step, name in reversed(list(zip(steps, names, strict=True))):
            if len(self.names) == self._most:
                raise KeyboardInterrupt
            self.names.append(name)
            yield function(step)

    def done(self, what: str) -> int:
        return sum(name.startswith(what) for name in self.names)


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make(tmp_path_factory.mktemp("project"))


@pytest.fixture(scope="module")
def alone(project: Path) -> list[Finding]:
    """The findings of one process."""
    with fc.Corpus.open(project / "seeds", home=project, base=project) as corpus:
        found = corpus.conflicts()
    assert len({finding.rule for finding in found}) > 8
    assert len(found) > 20
    return found


@pytest.fixture(scope="module")
def made(project: Path, tmp_path_factory: pytest.TempPathFactory) -> Index:
    return _index(project, tmp_path_factory.mktemp("index"))


def _index(project: Path, folder: Path | str, engine: Any = None, **more: Any) -> Index:
    sources = [str(project / "seeds")]
    return index(str(folder), sources, project, engine or Here(), **{"most": SMALL, **more})


def test_a_number_says_where_an_article_is() -> None:
    assert place_of(number_of(39_999, 5_000_000)) == (39_999, 5_000_000)


def test_what_is_found_is_what_one_process_finds(made: Index, alone: list[Finding]) -> None:
    assert len(made.keys) > 3
    assert conflicts(made, Here(), Policy()) == alone


def test_workers_are_started_with_the_first_step_and_not_where_all_is_done(project: Path, tmp_path: Path) -> None:
    told: list[str] = []

    @contextmanager
    def workers() -> Iterator[Here]:
        told.append("start")
        yield Here()
        told.append("end")

    for expected in (["start", "end"], []):
        told.clear()
        with ExitStack() as stack:
            engine = WhenNeeded(workers, stack)
            conflicts(_index(project, tmp_path, engine), engine, Policy())
        assert told == expected


@pytest.mark.parametrize(("buckets", "most"), [(1, 1 << 30), (3, 1), (30, 20_000)])
def test_neither_buckets_nor_partitions_matter(
    project: Path, tmp_path: Path, alone: list[Finding], buckets: int, most: int
) -> None:
    made = _index(project, tmp_path, buckets=buckets, most=most)
    assert conflicts(made, Here(), Policy()) == alone


def test_two_pure_functions_do_the_work() -> None:
    articles = [
        Article.from_text(told["text"], id=f"a{number:03}", published=_date(told))
        for number, told in enumerate(records())
    ]
    parts = [extract_partition(articles[at::3], at, buckets=4) for at in range(3)]
    files = [pq.ParquetFile(_written(part.articles)) for part in parts]
    bodies = Bodies(lambda number: files[number])
    asked = run.asked(Policy())
    filed = _by_bucket(pa.concat_tables([part.filed for part in parts]))
    grouped = [group_bucket(own, bodies, asked, 4) for own in filed]
    blocks = _by_bucket(pa.concat_tables([one.blocks for one in grouped]))
    gathered = [gather_bucket(own, bodies, asked) for own in blocks]
    found = run.merged([*(one.findings for one in grouped), *gathered], Policy())
    assert found == fc.Corpus(articles).conflicts()
    assert len(found) > 20


def _by_bucket(table: pa.Table) -> list[pa.Table]:
    return [table.filter(pc.equal(table["bucket"], bucket)) for bucket in range(4)]


def _date(told: dict[str, Any]) -> Any:
    from datetime import date

    return date.fromisoformat(told["published"]) if "published" in told else None


def _written(table: pa.Table) -> pa.BufferReader:
    stream = pa.BufferOutputStream()
    pq.write_table(table, stream, row_group_size=64)
    return pa.BufferReader(stream.getvalue())


def test_what_is_done_is_not_done_again(project: Path, tmp_path: Path, alone: list[Finding]) -> None:
    first, again = Counting(), Counting()
    conflicts(_index(project, tmp_path, first), first, Policy())
    assert first.done("part-") > 3
    assert conflicts(_index(project, tmp_path, again), again, Policy()) == alone
    assert again.names == []


def test_a_run_that_was_ended_goes_on(project: Path, tmp_path: Path, alone: list[Finding]) -> None:
    ended, rest = Counting(most=2), Counting()
    with pytest.raises(KeyboardInterrupt):
        _index(project, tmp_path, ended)
    with pytest.raises(UsageError, match="no whole index"):
        existing(str(tmp_path))
    made = _index(project, tmp_path, rest)
    assert rest.done("part-") == len(made.keys) - 2
    assert existing(str(tmp_path)) == made
    ended = Counting(most=3)
    with pytest.raises(KeyboardInterrupt):
        conflicts(made, ended, Policy())
    assert conflicts(made, rest, Policy()) == alone
    assert rest.done("bucket-") == made.buckets - 3


def test_a_step_that_was_cut_off_is_done_again(project: Path, tmp_path: Path, alone: list[Finding]) -> None:
    made = _index(project, tmp_path)
    (tmp_path / "done/part-00001.json").write_text('{"key": "', encoding="utf-8")
    (tmp_path / "filed/bucket=00003/part-00001.parquet").write_bytes(b"PAR1")
    again = Counting()
    assert conflicts(_index(project, tmp_path, again), again, Policy()) == alone
    assert again.done("part-") == 1
    assert len(again.names) == 1 + made.buckets + again.done("gathered-")


def test_only_what_changed_is_extracted_again(tmp_path: Path) -> None:
    project = tmp_path / "project"
    (project / "seeds").mkdir(parents=True)
    for number in range(4):
        (project / f"seeds/{number}.txt").write_text(article(RIGHT if number else WRONG), encoding="utf-8")
    made = _index(project, tmp_path / "index", most=1)
    assert [one.place.path for one in conflicts(made, Here(), Policy())] != []
    (project / "seeds/0.txt").write_text(article(RIGHT) + "Tin thêm.\n", encoding="utf-8")
    counting = Counting()
    made = _index(project, tmp_path / "index", counting, most=1)
    assert counting.done("part-") == 1
    assert conflicts(made, Here(), Policy()) == []
    (project / "seeds/3.txt").unlink()
    assert _index(project, tmp_path / "index", most=1).articles == 3


def test_an_index_keeps_its_number_of_buckets_until_another_is_asked_for(project: Path, tmp_path: Path) -> None:
    assert _index(project, tmp_path, buckets=3).buckets == 3
    assert _index(project, tmp_path).buckets == 3
    anew = Counting()
    assert _index(project, tmp_path, anew, buckets=2).buckets == 2
    assert anew.done("part-") > 3
    assert not (tmp_path / "filed/bucket=00002").is_dir() or not list((tmp_path / "filed/bucket=00002").iterdir())


def test_other_rules_are_asked_anew_and_answer_as_in_one_process(project: Path, made: Index) -> None:
    policy = Policy(select=("scope-differs",))
    with fc.Corpus.open(project / "seeds", home=project, base=project) as corpus:
        told = corpus.conflicts(policy=policy)
    assert conflicts(made, Here(), policy) == told


def test_what_cannot_be_read_is_told_as_in_one_process(project: Path, made: Index) -> None:
    with fc.Corpus.open(project / "seeds", home=project, base=project) as corpus:
        told = [(one.path, one.message) for one in corpus.problems]
    assert [(one.path, one.message) for one in made.problems] == told
    assert told != []


def test_a_corpus_of_which_nothing_can_be_read_is_none(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text("no\n", encoding="utf-8")
    with pytest.raises(UsageError, match=r"^no article can be read: a\.jsonl: line 1: no JSON object"):
        index(str(tmp_path / "index"), [str(tmp_path / "a.jsonl")], tmp_path, Here())


def test_names_of_files_are_numbers_whatever_articles_are_called(made: Index) -> None:
    names = [path.relative_to(made.url).as_posix() for path in Path(made.url).rglob("*") if path.is_file()]
    assert all(set(name) <= set("abcdefghijklmnopqrstuvwxyz/-=.0123456789") for name in names)
    assert HOSTILE not in "".join(names)


def test_other_code_on_a_worker_is_told(project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("factcheck.cluster.code.code", lambda **_: "another")
    with pytest.raises(UsageError, match="this worker has another factcheck"):
        _index(project, tmp_path)


def test_urls_are_read_and_written_as_folders_are(project: Path, alone: list[Finding]) -> None:
    import fsspec

    memory = fsspec.filesystem("memory")
    for path in (project / "seeds").rglob("*.*"):
        memory.pipe_file(f"/news/seeds/{path.relative_to(project / 'seeds').as_posix()}", path.read_bytes())
    made = index("memory://index", ["memory://news/seeds"], Path("/"), Here(), most=SMALL)
    found = conflicts(made, Here(), Policy())
    assert _told(found, "memory://news/") == _told(alone)
    assert all(one.place.path.startswith("memory://news/seeds/") for one in found)
    assert [one.path for one in made.problems] == ["memory://news/seeds/broken.jsonl"]
    memory.rm("/index", recursive=True)
    memory.rm("/news", recursive=True)


def _told(found: list[Finding], name: str = "") -> list[tuple[str, str]]:
    """Rules and messages of some findings, without what their files are called."""
    return sorted((one.rule, one.message.replace(name, "")) for one in found)


def test_parquet_holds_what_json_lines_hold(tmp_path: Path) -> None:
    told = records()
    names = ["id", "text", "title", "publisher", "published"]
    table = pa.table({name: [record.get(name) for record in told] for name in names})
    pq.write_table(table, tmp_path / "news.parquet", row_group_size=20)
    (tmp_path / "news.jsonl").write_text("".join(json.dumps(one) + "\n" for one in told), encoding="utf-8")
    own, lines = (
        fc.Corpus.open(tmp_path / f"news.{kind}", home=tmp_path, base=tmp_path) for kind in ("parquet", "jsonl")
    )
    with own, lines:
        found = own.conflicts()
        assert _told(found, ".parquet") == _told(lines.conflicts(), ".jsonl")
    assert found != []


@pytest.mark.parametrize("kind", ["jsonl", "parquet"])
def test_a_large_file_is_cut_without_losing_a_line(tmp_path: Path, kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    told = records()
    path = tmp_path / f"news.{kind}"
    if kind == "jsonl":
        path.write_text("\n" + "".join(json.dumps(one) + "\r\n" for one in told), encoding="utf-8")
    else:
        columns = {
            name: [record.get(name) for record in told] for name in ("id", "text", "title", "publisher", "published")
        }
        pq.write_table(pa.table(columns), path, row_group_size=7)
    whole = index(str(tmp_path / "one"), [str(path)], tmp_path, Here())
    monkeypatch.setattr(plan, "LIMIT", 1000)
    parts = index(str(tmp_path / "many"), [str(path)], tmp_path, Here(), most=3_000)
    assert len(whole.keys) == 1
    assert len(parts.keys) > 5
    assert parts.articles == whole.articles == len(told)
    assert conflicts(parts, Here(), Policy()) == conflicts(whole, Here(), Policy()) != []


@pytest.mark.parametrize(
    ("source", "told"),
    [
        ("nope://news", r"^nope://news: can't be used \(Protocol not known: nope\)"),
        ("memory://nothing", r"^no articles in memory://nothing: there is no such file or folder$"),
        ("nothing", r"^no articles in nothing: there is no such file or folder$"),
    ],
)
def test_a_source_that_is_not_there_is_told_in_one_line(tmp_path: Path, source: str, told: str) -> None:
    with pytest.raises(UsageError, match=told) as error:
        index(str(tmp_path), [source], tmp_path, Here())
    assert "\n" not in str(error.value)


def test_a_line_without_an_end_is_a_problem_and_not_read_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.jsonl").write_text(json.dumps(records()[0]) + "\n" + "x" * 5000, encoding="utf-8")
    monkeypatch.setattr(plan, "LIMIT", 1000)
    monkeypatch.setattr("factcheck.cluster.pieces.LIMIT", 1000)
    with pytest.raises(UsageError, match=r": a\.jsonl: a line is longer than 64 MiB; write one article a line$"):
        index(str(tmp_path / "index"), [str(tmp_path / "a.jsonl")], tmp_path, Here(), most=1500)


def test_what_a_writer_left_behind_when_it_died_is_never_read(project: Path, tmp_path: Path) -> None:
    made = _index(project, tmp_path)
    (tmp_path / "articles/part-00001.parquet.0123.tmp").write_bytes(b"PAR1")
    (tmp_path / "filed/bucket=00001/part-00999.parquet").write_bytes(b"PAR1")
    assert existing(str(tmp_path)) == made
    assert conflicts(made, Here(), Policy()) != []
