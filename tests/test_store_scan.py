"""Which files belong to a corpus, and what they are called."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.model import UsageError
from factcheck.store.scan import Found, roots, scan

SUFFIXES = frozenset({".txt", ".md"})


def found(*paths: Path | str, base: Path) -> list[str]:
    return [file.shown for file in files(*paths, base=base)]


def files(*paths: Path | str, base: Path) -> list[Found]:
    return scan(roots([Path(path) for path in paths], base), SUFFIXES)


def make(folder: Path, *names: str) -> Path:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name)
    return folder


@pytest.mark.parametrize("name", ["a.txt", "a.md", "A.TXT", "a b.txt", "ă.txt", "a..txt", "x/y/z/a.txt", "a.txt/a.md"])
def test_this_belongs_to_a_corpus(name: str, tmp_path: Path) -> None:
    assert found(make(tmp_path, name), base=tmp_path) == [name]


@pytest.mark.parametrize(
    "name",
    [
        "a.html",
        "a",
        "txt",
        "a.txt~",
        "a.txt.bak",
        "~$a.txt",
        ".a.txt",
        ".txt",
        ".hidden/a.txt",
        "x/.y/a.txt",
        ".factcheck/a.txt",
    ],
)
def test_this_does_not(name: str, tmp_path: Path) -> None:
    assert found(make(tmp_path, name, "other.txt"), base=tmp_path) == ["other.txt"]


def test_files_come_in_the_order_of_what_they_are_called(tmp_path: Path) -> None:
    make(tmp_path, "b/a.txt", "b.txt", "a/z.txt", "B.txt", "a.txt")
    assert found(tmp_path, base=tmp_path) == ["B.txt", "a.txt", "a/z.txt", "b.txt", "b/a.txt"]


@given(st.permutations(["a", "b", "b/c", "d.txt", "."]))
def test_the_order_of_roots_does_not_matter(tmp_path_factory: object, names: list[str]) -> None:
    folder: Path = tmp_path_factory.getbasetemp() / "roots"  # type: ignore[attr-defined]
    make(folder, "a/1.txt", "b/2.txt", "b/c/3.txt", "d.txt")
    given_roots = [folder / name for name in names]
    assert roots(given_roots, folder) == roots(given_roots[::-1], folder)
    assert found(*given_roots, base=folder) == ["a/1.txt", "b/2.txt", "b/c/3.txt", "d.txt"]


class TestNames:
    def test_below_base_they_are_relative_to_it(self, tmp_path: Path) -> None:
        make(tmp_path, "articles/a.txt")
        assert found(tmp_path / "articles", base=tmp_path) == ["articles/a.txt"]
        assert found(tmp_path / "articles" / "a.txt", base=tmp_path) == ["articles/a.txt"]
        assert found(tmp_path / "articles", base=tmp_path / "articles") == ["a.txt"]

    def test_elsewhere_they_are_as_given(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        make(tmp_path, "articles/a.txt", "project/b.txt")
        monkeypatch.chdir(tmp_path / "project")
        assert found("../articles", base=Path()) == ["../articles/a.txt"]
        assert found(tmp_path / "articles", base=Path()) == [str(tmp_path / "articles" / "a.txt")]

    def test_a_root_is_called_what_users_call_it_though_it_is_a_link(self, tmp_path: Path) -> None:
        make(tmp_path, "data/a.txt")
        (tmp_path / "project").mkdir()
        (tmp_path / "project" / "articles").symlink_to(tmp_path / "data")
        assert found(tmp_path / "project" / "articles", base=tmp_path / "project") == ["articles/a.txt"]

    def test_two_places_are_never_called_the_same(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        make(tmp_path, "base/x/a.txt", "here/x/a.txt")
        monkeypatch.chdir(tmp_path / "here")
        assert len(found("x", tmp_path / "base" / "x", base=tmp_path / "base")) == 2

    @pytest.mark.parametrize("name", ["a\nb.txt", "a\x1b[31m.txt", "a\u2028b.txt", "a\x85b.txt", "::error::\r.txt"])
    def test_they_are_one_line_of_plain_text_and_the_file_is_found(self, name: str, tmp_path: Path) -> None:
        [file] = files(make(tmp_path, name), base=tmp_path)
        assert file.shown.isprintable()
        assert Path(file.place.path).samefile(tmp_path / name)

    @pytest.mark.skipif(os.name != "posix", reason="names are text there")
    def test_a_name_that_is_no_text_can_be_shown(self, tmp_path: Path) -> None:
        path = tmp_path / os.fsdecode(b"\xff.txt")
        try:
            path.write_text("")
        except OSError:
            pytest.skip("names are text here")
        [file] = files(tmp_path, base=tmp_path)
        assert file.shown == "\\udcff.txt"
        assert file.problem is None


class TestLinks:
    def test_a_file_is_found_once_and_by_its_own_name(self, tmp_path: Path) -> None:
        make(tmp_path, "m.txt")
        for name in ("a.txt", "z.txt"):
            (tmp_path / name).symlink_to(tmp_path / "m.txt")
        assert found(tmp_path, base=tmp_path) == ["m.txt"]

    def test_a_folder_is_found_once_and_by_its_own_name(self, tmp_path: Path) -> None:
        make(tmp_path, "m/a.txt")
        for name in ("a", "z"):
            (tmp_path / name).symlink_to(tmp_path / "m")
        assert found(tmp_path, base=tmp_path) == ["m/a.txt"]

    def test_what_only_a_link_leads_to_is_found(self, tmp_path: Path) -> None:
        make(tmp_path, "far/x/a.txt", "far/b.txt", "near/c.txt")
        (tmp_path / "near" / "x").symlink_to(tmp_path / "far" / "x")
        (tmp_path / "near" / "b.txt").symlink_to(tmp_path / "far" / "b.txt")
        assert found(tmp_path / "near", base=tmp_path) == ["near/b.txt", "near/c.txt", "near/x/a.txt"]

    def test_loops_end(self, tmp_path: Path) -> None:
        make(tmp_path, "x/y/a.txt")
        (tmp_path / "x" / "y" / "up").symlink_to(tmp_path / "x")
        for number in range(9):  # each way round could be gone after each other: that would take for ever
            (tmp_path / "x" / f"here{number}").symlink_to(".")
        (tmp_path / "x" / "one").symlink_to(tmp_path / "x" / "two")
        (tmp_path / "x" / "two").symlink_to(tmp_path / "x" / "one")
        assert found(tmp_path, base=tmp_path) == ["x/y/a.txt"]

    def test_a_link_in_a_loop_that_is_named_like_an_article_is_a_problem(self, tmp_path: Path) -> None:
        make(tmp_path, "b.txt")
        (tmp_path / "a.txt").symlink_to(tmp_path / "a.txt")
        assert [(file.shown, file.problem is None) for file in files(tmp_path, base=tmp_path)] == [
            ("a.txt", False),
            ("b.txt", True),
        ]

    def test_copies_are_two(self, tmp_path: Path) -> None:
        make(tmp_path, "a.txt")
        (tmp_path / "b.txt").hardlink_to(tmp_path / "a.txt")
        assert found(tmp_path, base=tmp_path) == ["a.txt", "b.txt"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes among files")
def test_a_pipe_is_a_problem_and_nobody_waits_for_it(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.txt")
    [file] = files(tmp_path, base=tmp_path)
    assert file.problem == "not a file; put an article in its place"


class TestRootsWithoutArticles:
    def test_one_that_does_not_exist(self, tmp_path: Path) -> None:
        with pytest.raises(UsageError, match=r"^no articles in nowhere: there is no such file or folder$"):
            found(tmp_path / "nowhere", base=tmp_path)

    @pytest.mark.parametrize("name", ["a.html", ".a.txt", "a"])
    def test_one_that_holds_none(self, name: str, tmp_path: Path) -> None:
        make(tmp_path, f"x/{name}", "y/a.txt")
        with pytest.raises(UsageError, match=r"^no articles in x: factcheck reads \.md and \.txt$"):
            found(tmp_path / "y", tmp_path / "x", base=tmp_path)

    def test_a_file_of_another_kind(self, tmp_path: Path) -> None:
        with pytest.raises(UsageError, match=r"^no articles in a\.html: "):
            found(make(tmp_path, "a.html") / "a.html", base=tmp_path)

    def test_no_roots(self, tmp_path: Path) -> None:
        with pytest.raises(UsageError, match="name a file or folder"):
            found(base=tmp_path)

    @pytest.mark.parametrize("name", ["a\nb", "a\0b", "x" * 5000], ids=["two lines", "NUL", "very long"])
    def test_a_name_that_nothing_has_is_told_in_one_line(self, name: str, tmp_path: Path) -> None:
        with pytest.raises(UsageError) as error:
            found(tmp_path / name, base=tmp_path)
        assert str(error.value).isprintable()

    def test_a_root_that_overlaps_with_another_has_its_articles(self, tmp_path: Path) -> None:
        make(tmp_path, "x/a.txt")
        assert found(tmp_path, tmp_path / "x", tmp_path / "x" / "a.txt", base=tmp_path) == ["x/a.txt"]
