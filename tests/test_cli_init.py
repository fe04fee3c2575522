"""factcheck init makes a folder of articles a project, and all that it says to type next works."""

from __future__ import annotations

import re
import shlex
import shutil
from pathlib import Path

import pytest
import yaml
from cli_project import RIGHT, UNKNOWN, article, run

from factcheck.config import load
from factcheck.config.template import first_settings

SEEDS = Path(__file__).parents[1] / "seeds"


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """A folder with the samples in one folder of it, and what lies about beside them."""
    shutil.copytree(SEEDS, tmp_path / "bài viết")
    (tmp_path / "README.md").write_text("# Our articles\n", encoding="utf-8")
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs/notes.md").write_text(RIGHT, encoding="utf-8")
    return tmp_path


def suggested(output: str) -> list[list[str]]:
    """The commands that were told, as a shell would split them."""
    told = output.split("Type next:\n")[1]
    return [shlex.split(line) for line in told.splitlines()]


def test_what_it_writes_holds_and_what_it_suggests_works(desk: Path) -> None:
    found = run(desk, "init")
    assert (found.returncode, found.stderr) == (0, "")
    assert "found: 5 articles, 115 figures\nwrote: factcheck.toml\nwrote: claims.yaml\n" in found.stdout
    assert load(desk).corpus.value == (desk / "bài viết",)
    settings = (desk / "factcheck.toml").read_text(encoding="utf-8")
    assert "#   factcheck sample (5)" in settings
    claims = yaml.safe_load((desk / "claims.yaml").read_text(encoding="utf-8"))["claims"]
    assert 3 <= len(claims) <= 5
    assert {claim["expect"] for claim in claims} == {"supported"}
    commands = suggested(found.stdout)
    assert [command[1] for command in commands] == ["verify", "check", "conflicts", "lint", "facts"]
    results = {command[1]: run(desk, *command[1:]) for command in commands}
    assert {name: result.returncode for name, result in results.items()} == {
        "verify": 0, "check": 0, "conflicts": 1, "lint": 0, "facts": 0,
    }  # fmt: skip
    assert f"{len(claims)} registered claims: each as expected" in results["check"].stdout
    assert "supported" in results["verify"].stdout


def test_in_the_folder_of_the_articles_itself(desk: Path) -> None:
    folder = desk / "bài viết"
    found = run(folder, "init")
    assert found.returncode == 0
    assert load(folder).corpus.value == (folder,)
    assert run(folder, "check").returncode == 0


def test_another_folder_is_gone_to_first(desk: Path) -> None:
    found = run(desk, "init", "bài viết")
    assert suggested(found.stdout)[0] == ["cd", "bài viết"]
    assert (desk / "bài viết/claims.yaml").exists()
    assert not (desk / "claims.yaml").exists()


def test_what_is_there_is_kept_unless_forced(desk: Path) -> None:
    (desk / "factcheck.toml").write_text(
        'corpus = ["bài viết/dau-an-tang-truong.md"]\nclaims = "c.yaml"\n', encoding="utf-8"
    )
    found = run(desk, "init")
    assert "found: 1 article, " in found.stdout
    assert "kept: factcheck.toml, which was there; --force begins anew\nwrote: c.yaml\n" in found.stdout
    assert run(desk, "check").returncode == 0
    before = {name: (desk / name).read_bytes() for name in ("factcheck.toml", "c.yaml")}
    again = run(desk, "init")
    assert "kept: c.yaml" in again.stdout
    assert before == {name: (desk / name).read_bytes() for name in before}
    forced = run(desk, "init", "--force")
    assert "found: 5 articles" in forced.stdout
    assert load(desk).claims.value == desk / "claims.yaml"


def test_settings_in_pyproject_are_kept(desk: Path) -> None:
    (desk / "pyproject.toml").write_text('[tool.factcheck]\ncorpus = ["bài viết"]\n', encoding="utf-8")
    assert "kept: pyproject.toml" in run(desk, "init").stdout
    assert not (desk / "factcheck.toml").exists()


@pytest.mark.parametrize("content", [None, "README.md", "notes.docm.bak", ".hidden.md", "docs/a.md"])
def test_a_folder_without_articles_says_so(tmp_path: Path, content: str | None) -> None:
    if content:
        (tmp_path / content).parent.mkdir(exist_ok=True)
        (tmp_path / content).write_text(RIGHT, encoding="utf-8")
    found = run(tmp_path, "init")
    assert found.returncode == 2
    assert re.fullmatch(r"factcheck: .*: no articles to begin with; put some in it \(\.csv, .*\n", found.stderr)
    assert not (tmp_path / "factcheck.toml").exists()


def test_no_such_folder(tmp_path: Path) -> None:
    found = run(tmp_path, "init", "nirgends")
    assert (found.returncode, found.stdout) == (2, "")
    assert "nirgends: no such folder" in found.stderr


def test_articles_without_figures_make_no_claims(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Trời đẹp. Mọi người ra đồng từ sớm.\n", encoding="utf-8")
    found = run(tmp_path, "init")
    assert found.returncode == 0
    assert "no claims: " in found.stdout
    assert not (tmp_path / "claims.yaml").exists()
    assert [command[1] for command in suggested(found.stdout)] == ["conflicts"]


def test_what_most_articles_print_comes_first(tmp_path: Path) -> None:
    for number, sentence in enumerate((UNKNOWN, RIGHT, RIGHT.replace("của tỉnh", "ở tỉnh"))):
        (tmp_path / f"{number}.txt").write_text(article(sentence), encoding="utf-8")
    found = run(tmp_path, "init")
    assert "7,68% so với năm 2022" in suggested(found.stdout)[0][2]
    assert "printed by 2 articles" in (tmp_path / "claims.yaml").read_text(encoding="utf-8")


def test_hostile_articles_make_no_harmful_files(tmp_path: Path) -> None:
    evil = "x\n[per-path]\n\x1b[31m::error::"
    (tmp_path / 'a"; rm.txt').write_text(
        f'---\npublisher: "{evil.encode("unicode_escape").decode()}"\n---\n{RIGHT}\n', encoding="utf-8"
    )
    (tmp_path / "b.txt").write_text(article(UNKNOWN.replace("Lạng Sơn", "Lạng Sơn $(rm) `rm` 'x'")), encoding="utf-8")
    found = run(tmp_path, "init")
    assert found.returncode == 0
    assert "\x1b" not in found.stdout + (tmp_path / "factcheck.toml").read_text(encoding="utf-8")
    assert load(tmp_path).per_path.value == ()
    assert run(tmp_path, "check").returncode == 0
    assert all(run(tmp_path, *command[1:]).returncode in (0, 1) for command in suggested(found.stdout))


def test_what_is_commented_out_holds_once_it_is_not(tmp_path: Path) -> None:
    text = first_settings(["a b", 'c"\\d\x7f'], [("Báo\nMẫu", 3)])
    (tmp_path / "factcheck.toml").write_text(re.sub(r"(?m)^# (?=\[|[a-z-]+ = )", "", text), encoding="utf-8")
    settings = load(tmp_path)
    assert settings.corpus.value == (tmp_path / "a b", tmp_path / 'c"\\d\x7f')
    assert settings.severity.value
    assert settings.per_path.value
    assert settings.baseline.value
    assert settings.tables.value
    assert settings.standing.value
    assert settings.lang.value == "vi"
