"""Settings: which file holds, what it may say, and what is said of mistakes."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.config import load
from factcheck.model import UsageError


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_without_a_file_the_corpus_is_seeds_in_the_working_directory(tmp_path: Path) -> None:
    settings = load(tmp_path)
    assert settings.home == tmp_path
    assert settings.corpus.value == (tmp_path / "seeds",)
    assert settings.corpus.origin == "default"


def test_paths_are_relative_to_the_file_that_names_them(tmp_path: Path) -> None:
    file = write(tmp_path / "factcheck.toml", 'corpus = ["articles", "more/one.txt"]')
    settings = load(tmp_path)
    assert settings.corpus.value == (tmp_path / "articles", tmp_path / "more/one.txt")
    assert settings.corpus.origin == str(file)


def test_one_path_needs_no_list(tmp_path: Path) -> None:
    write(tmp_path / "factcheck.toml", 'corpus = "articles"')
    assert load(tmp_path).corpus.value == (tmp_path / "articles",)


def test_the_table_of_pyproject_may_stand_in_factcheck_toml(tmp_path: Path) -> None:
    write(tmp_path / "factcheck.toml", '[tool.factcheck]\ncorpus = ["articles"]')
    assert load(tmp_path).corpus.value == (tmp_path / "articles",)


def test_pyproject_is_read(tmp_path: Path) -> None:
    write(tmp_path / "pyproject.toml", '[tool.factcheck]\ncorpus = ["articles"]')
    assert load(tmp_path).corpus.value == (tmp_path / "articles",)


def test_files_above_the_working_directory_are_found(tmp_path: Path) -> None:
    write(tmp_path / "factcheck.toml", 'corpus = ["articles"]')
    below = tmp_path / "a/b"
    below.mkdir(parents=True)
    assert load(below).home == tmp_path


def test_the_nearest_file_holds(tmp_path: Path) -> None:
    write(tmp_path / "factcheck.toml", 'corpus = ["far"]')
    write(tmp_path / "a/pyproject.toml", '[tool.factcheck]\ncorpus = ["near"]')
    assert load(tmp_path / "a").corpus.value == (tmp_path / "a/near",)


def test_factcheck_toml_stands_above_pyproject_beside_it(tmp_path: Path) -> None:
    write(tmp_path / "pyproject.toml", '[tool.factcheck]\ncorpus = ["one"]')
    write(tmp_path / "factcheck.toml", 'corpus = ["other"]')
    assert load(tmp_path).corpus.value == (tmp_path / "other",)


def test_a_pyproject_of_another_project_is_passed_by(tmp_path: Path) -> None:
    write(tmp_path / "factcheck.toml", 'corpus = ["articles"]')
    write(tmp_path / "a/pyproject.toml", "[tool.ruff]\nline-length = 100")
    assert load(tmp_path / "a").corpus.value == (tmp_path / "articles",)


def test_an_empty_factcheck_toml_marks_the_project(tmp_path: Path) -> None:
    write(tmp_path / "factcheck.toml", "")
    (tmp_path / "a").mkdir()
    assert load(tmp_path / "a").corpus.value == (tmp_path / "seeds",)


def test_a_byte_order_mark_is_no_mistake(tmp_path: Path) -> None:
    write(tmp_path / "factcheck.toml", '\ufeffcorpus = ["articles"]')
    assert load(tmp_path).corpus.value == (tmp_path / "articles",)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        pytest.param('corpsu = ["a"]', "unknown setting 'corpsu'; did you mean corpus?", id="a misspelt key"),
        pytest.param('zzz = ["a"]', "unknown setting 'zzz'; there is corpus", id="a key like no other"),
        pytest.param("corpus = 3", 'write it as corpus = ["articles"]', id="a number for a path"),
        pytest.param("corpus = [3]", 'write it as corpus = ["articles"]', id="a list of numbers"),
        pytest.param("corpus = []", 'write it as corpus = ["articles"]', id="an empty list"),
        pytest.param('corpus = [""]', 'write it as corpus = ["articles"]', id="an empty path"),
        pytest.param("corpus = ", "is not valid TOML: Invalid value (at ", id="no value"),
        pytest.param("[tool]\nfactcheck = 1", "tool.factcheck is not a table", id="a value for the table"),
    ],
)
def test_mistakes_are_told_in_one_line_with_the_file(tmp_path: Path, text: str, message: str) -> None:
    file = write(tmp_path / "factcheck.toml", text)
    with pytest.raises(UsageError) as error:
        load(tmp_path)
    assert str(error.value).startswith(f"{file}: ")
    assert message in str(error.value)
    assert "\n" not in str(error.value)


def test_a_file_in_another_encoding_is_told(tmp_path: Path) -> None:
    (tmp_path / "factcheck.toml").write_bytes('corpus = ["bài"]'.encode("utf-16"))
    with pytest.raises(UsageError, match="is not UTF-8"):
        load(tmp_path)


@pytest.mark.parametrize("text", ["tool = 1", "[tool]\nblack = {}", ""], ids=["no table", "others", "empty"])
def test_a_pyproject_without_us_is_never_a_mistake(tmp_path: Path, text: str) -> None:
    write(tmp_path / "pyproject.toml", text)
    assert load(tmp_path).corpus.origin == "default"
