"""A corpus answers the same whether it is in memory or in files."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from store_samples import ARTICLES, GREEN, RED, as_articles, write

from factcheck.desk.corpus import Corpus
from factcheck.model import Article, UsageError, VerdictLabel

CLAIMS = [
    "Năm 2023, tỉnh Bắc Giang xuất khẩu 52.400 tấn vải thiều.",
    "Năm 2023, tỉnh Bắc Giang xuất khẩu 25.400 tấn vải thiều.",
    "Năm 1999, tỉnh Bắc Giang xuất khẩu 25.400 tấn vải thiều.",
]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write(tmp_path / "articles", {**ARTICLES, "z.txt": ARTICLES[GREEN].replace("52.400", "25.400")})


def test_facts_and_articles_are_those_of_the_files(folder: Path) -> None:
    memory = Corpus(as_articles(folder))
    with Corpus.open(folder, home=folder.parent, base=folder) as corpus:
        assert list(corpus.facts()) == list(memory.facts())
        assert list(corpus.facts([RED])) == list(memory.facts([RED])) != []
        assert corpus.articles() == memory.articles()
        assert (corpus.problems, corpus.remark) == (memory.problems, memory.remark) == ([], None)


def test_answers_are_those_of_the_articles_in_memory(folder: Path) -> None:
    memory = Corpus(as_articles(folder))
    draft = Article.from_text(CLAIMS[1], id="draft")
    with Corpus.open(folder, home=folder.parent, base=folder) as corpus:
        assert [corpus.verify(claim) for claim in CLAIMS] == [memory.verify(claim) for claim in CLAIMS]
        assert corpus.conflicts() == memory.conflicts() != []
        assert corpus.conflicts([RED]) == memory.conflicts([RED]) == []
        assert corpus.lint(draft) == memory.lint(draft)


def test_a_claim_is_held_against_the_articles() -> None:
    corpus = Corpus([Article.from_text(ARTICLES[GREEN], id=GREEN)])
    labels = [corpus.verify(claim).label for claim in CLAIMS]
    assert labels == [VerdictLabel.SUPPORTED, VerdictLabel.REFUTED, VerdictLabel.NOT_ENOUGH_INFO]


def test_a_corpus_of_no_articles_knows_nothing() -> None:
    corpus = Corpus([])
    assert (list(corpus.facts()), corpus.articles(), corpus.conflicts()) == ([], [], [])
    assert corpus.verify(CLAIMS[0]).label is VerdictLabel.NOT_ENOUGH_INFO


@pytest.mark.parametrize("as_given", [str, Path, lambda path: [path], lambda path: [str(path / GREEN), path / RED]])
def test_paths_can_be_given_in_any_way(as_given: type, folder: Path) -> None:
    with Corpus.open(as_given(folder), home=folder.parent) as corpus:
        assert len(corpus.articles()) >= 2


def test_home_and_base_are_the_working_directory(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder.parent)
    with Corpus.open("articles") as corpus:
        assert f"articles/{GREEN}" in [article.path for article in corpus.articles()]
    assert (folder.parent / ".factcheck").is_dir()


def test_what_is_printed_can_be_found_in_the_file(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder.parent)
    with Corpus.open("articles") as corpus:
        for fact in corpus.facts():
            text = Path(fact.place.path).read_text(encoding="utf-8")
            assert text[slice(*fact.span)] == fact.printed
            assert text[fact.place.quote_start : fact.place.quote_end] == fact.place.quote
            assert fact.origin == fact.place.path
            assert fact.id.startswith(fact.place.path)


def test_problems_are_told_beside_the_answer(folder: Path) -> None:
    (folder / RED).write_bytes(b"\xff\xfe")
    with Corpus.open(folder, home=folder.parent, base=folder) as corpus:
        assert [problem.path for problem in corpus.problems] == [RED]
        assert RED not in [article.path for article in corpus.articles()]
        assert corpus.verify(CLAIMS[0]).evidence


class TestNothingToRead:
    def test_a_path_that_does_not_exist(self, tmp_path: Path) -> None:
        with pytest.raises(UsageError, match=r"^no articles in nowhere: there is no such file or folder$"):
            Corpus.open(tmp_path / "nowhere", home=tmp_path, base=tmp_path)
        assert not (tmp_path / ".factcheck").exists()

    def test_a_folder_without_articles(self, tmp_path: Path) -> None:
        (tmp_path / "empty").mkdir()
        with pytest.raises(UsageError, match=r"^no articles in empty: factcheck reads .*\.md and .*\.txt and .*\.zip$"):
            Corpus.open(tmp_path / "empty", home=tmp_path, base=tmp_path)

    def test_a_folder_of_files_that_cannot_be_read(self, tmp_path: Path) -> None:
        (tmp_path / "a.txt").write_bytes(b"\xff")
        for _ in range(2):
            with pytest.raises(UsageError, match=r"^no article can be read: a\.txt: .*UTF-8") as error:
                Corpus.open(tmp_path / "a.txt", home=tmp_path, base=tmp_path)
            assert "\n" not in str(error.value)

    def test_a_file_of_no_articles(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("factcheck.sources.read_all", lambda path, *problems, **told: [])  # as an archive can be
        with pytest.raises(UsageError, match=r"no article can be read: .*: holds no article"):
            Corpus.open(folder, home=folder.parent)

    def test_an_index_that_is_not_there(self, folder: Path) -> None:
        with pytest.raises(UsageError, match=r"there is no index in .* yet: run `factcheck index` to make it"):
            Corpus.open(folder, home=folder.parent, refresh=False)
        assert not (folder.parent / ".factcheck").exists()


@pytest.mark.parametrize("options", ["", ", refresh=False"], ids=["with a refresh", "as it is"])
def test_a_fresh_index_is_opened_without_the_extractor(options: str, folder: Path) -> None:
    script = f"""
import sys
from factcheck.desk.corpus import Corpus
with Corpus.open(sys.argv[1], home=sys.argv[2]{options}) as corpus:
    assert list(corpus.facts())
rooms = {{".".join(name.split(".")[:2]) for name in sys.modules}}
print(*rooms & {{"factcheck.extract", "factcheck.languages", "factcheck.sources", "hashlib", "rich", "yaml"}})
"""
    Corpus.open(folder, home=folder.parent).close()
    command = [sys.executable, "-c", script, str(folder), str(folder.parent)]
    assert subprocess.run(command, capture_output=True, text=True, check=True).stdout == "\n"
