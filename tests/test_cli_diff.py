"""`lint --diff REV`: only figures on changed lines, held against the corpus as it was at REV, in real git repositories."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from cli_project import RIGHT, UNKNOWN, WRONG, article, environment, run

OTHER = "Năm 2023, tỉnh Lạng Sơn trồng mới 9.240 ha rừng."
IDENTITY = {"GIT_AUTHOR_NAME": "a", "GIT_AUTHOR_EMAIL": "a@b", "GIT_COMMITTER_NAME": "a", "GIT_COMMITTER_EMAIL": "a@b"}


def git(folder: Path, *arguments: str) -> str:
    done = subprocess.run(
        ["git", *arguments], cwd=folder, env=environment(**IDENTITY), capture_output=True, text=True, check=True
    )
    return done.stdout.strip()


def commit(folder: Path) -> str:
    git(folder, "add", "-A")
    git(folder, "commit", "-qm", "change")
    return git(folder, "rev-parse", "HEAD")


def write(folder: Path, name: str, *sentences: str, day: str = "2024-02-01") -> None:
    path = folder / name
    path.parent.mkdir(exist_ok=True, parents=True)
    path.write_text(article("\n\n".join(sentences), day), encoding="utf-8")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A repository whose articles are the corpus; one old article is wrong already."""
    git(tmp_path, "init", "-qb", "main")
    (tmp_path / "factcheck.toml").write_text('corpus = ["news"]', encoding="utf-8")
    write(tmp_path, "news/export.txt", RIGHT, day="2024-01-05")
    write(tmp_path, "news/old.txt", WRONG, OTHER)
    commit(tmp_path)
    return tmp_path


def found(folder: Path, *arguments: str) -> tuple[int, list[str]]:
    done = run(folder, "lint", *arguments)
    assert not done.stderr, done.stderr
    return done.returncode, [line.split(": ")[0] for line in done.stdout.splitlines() if ": error[" in line]


def test_all_lines_count_of_a_changed_file_that_is_no_text_to_git(project: Path) -> None:
    file = project / "news/old.txt"
    text = file.read_text(encoding="utf-8")
    file.write_bytes(text.encode("utf-16"))
    commit(project)
    assert found(project, "--diff", "HEAD", "news/old.txt") == (0, [])
    file.write_bytes(text.replace("9.240", "9.340").encode("utf-16"))
    assert found(project, "--diff", "HEAD") == (1, ["news/old.txt:5:54"])


def test_what_did_not_change_is_not_told_again(project: Path) -> None:
    write(project, "news/old.txt", WRONG, OTHER.replace("9.240", "9.340"))
    assert found(project, "news/old.txt")[0] == 1
    assert found(project, "--diff", "HEAD", "news/old.txt") == (0, [])


def test_a_changed_line_is_told(project: Path) -> None:
    write(project, "news/old.txt", WRONG.replace("9,5%", "9,6%"), OTHER)
    assert found(project, "--diff", "HEAD") == (1, ["news/old.txt:5:54"])


def test_a_draft_in_the_pull_request_is_no_evidence_for_another(project: Path) -> None:
    write(project, "news/first.txt", UNKNOWN)
    write(project, "news/second.txt", UNKNOWN.replace("7,68%", "8,99%"))
    assert found(project, "news/second.txt")[0] == 1
    assert found(project, "--diff", "HEAD") == (0, [])
    commit(project)
    assert found(project, "--diff", "HEAD~1") == (0, [])


def test_an_article_that_was_removed_since_is_evidence_still(project: Path) -> None:
    git(project, "rm", "-q", "news/export.txt", "news/old.txt")
    write(project, "news/new.txt", WRONG)
    assert found(project, "--diff", "HEAD") == (1, ["news/new.txt:5:54"])


def test_the_old_words_of_an_article_are_evidence_against_others(project: Path) -> None:
    write(project, "news/export.txt", WRONG, day="2024-01-05")
    write(project, "news/new.txt", WRONG.replace("9,5%", "9,4%"))
    lint = run(project, "lint", "--diff", "HEAD", "news/new.txt").stdout
    assert "7,68%" in lint


def test_what_is_on_the_main_branch_now_counts_and_its_changes_do_not(project: Path) -> None:
    git(project, "switch", "-qc", "draft")
    write(project, "news/new.txt", UNKNOWN)
    commit(project)
    git(project, "switch", "-q", "main")
    write(project, "news/later.txt", UNKNOWN.replace("7,68%", "8,99%"), WRONG)
    commit(project)
    git(project, "switch", "-q", "draft")
    assert found(project, "--diff", "main") == (1, ["news/new.txt:5:54"])


def test_a_renamed_draft_does_not_contradict_itself(project: Path) -> None:
    write(project, "news/draft.txt", UNKNOWN, OTHER, RIGHT.replace("Lạng Sơn", "Cao Bằng"))
    commit(project)
    git(project, "mv", "news/draft.txt", "news/final.txt")
    write(project, "news/final.txt", UNKNOWN.replace("7,68%", "7,86%"), OTHER, RIGHT.replace("Lạng Sơn", "Cao Bằng"))
    git(project, "add", "-A")
    assert found(project, "--diff", "HEAD") == (0, [])


def test_a_draft_from_standard_input_is_all_new(project: Path) -> None:
    done = run(project, "lint", "--diff", "HEAD", "-", typed=article(WRONG))
    assert done.returncode == 1
    assert done.stdout.startswith("<stdin>:5:54: error[")


def test_nothing_changed_is_nothing_found(project: Path) -> None:
    assert found(project, "--diff", "HEAD") == (0, [])


def test_files_of_other_kinds_and_ignored_ones_are_no_drafts(project: Path) -> None:
    (project / ".gitignore").write_text("private/\n", encoding="utf-8")
    write(project, "private/draft.txt", WRONG)
    write(project, "draft.py", WRONG)
    assert found(project, "--diff", "HEAD") == (0, [])


def test_names_with_spaces_and_letters_are_understood(project: Path) -> None:
    write(project, "news/bản thảo mới.txt", WRONG)
    assert found(project, "--diff", "HEAD") == (1, ["news/bản thảo mới.txt:5:54"])


def test_a_folder_below_sees_what_changed_in_it(project: Path) -> None:
    write(project, "news/deep/new.txt", WRONG)
    write(project, "elsewhere/new.txt", WRONG)
    assert found(project / "news/deep", "--diff", "HEAD") == (1, ["news/deep/new.txt:5:54"])


@pytest.mark.parametrize("revision", ["nowhere", "--help", "", "HEAD:news"])
def test_a_revision_that_is_none_is_misuse(project: Path, revision: str) -> None:
    done = run(project, "lint", f"--diff={revision}")
    assert done.returncode == 2
    assert done.stderr.startswith("factcheck: --diff: git knows no revision")
    assert len(done.stderr.splitlines()) == 1


def test_a_folder_without_git_is_misuse(tmp_path: Path) -> None:
    write(tmp_path, "seeds/export.txt", RIGHT)
    done = run(tmp_path, "lint", "--diff", "HEAD")
    assert done.returncode == 2
    assert done.stderr.startswith("factcheck: --diff: git can't tell: fatal: not a git repository")


def test_without_anything_to_lint_the_mend_is_told(project: Path) -> None:
    done = run(project, "lint")
    assert done.returncode == 2
    assert "no ARTICLE; name a file, a folder" in done.stderr
