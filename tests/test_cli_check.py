"""factcheck check and factcheck schema, as people and their build servers run them."""

from __future__ import annotations

import json
import stat
from pathlib import Path

import jsonschema
import pytest
from cli_project import RIGHT, UNKNOWN, WRONG, make, run

CLAIMS = f"""\
# registered by the desk
claims:
  - id: right
    claim: "{RIGHT}"
    expect: refuted  # it was, in March
    note: page 3
  - {{id: wrong, claim: "{WRONG}", expect: 'refuted'}}
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    project = make(tmp_path)
    (project / "factcheck.toml").write_text('corpus = "seeds"', encoding="utf-8")
    (project / "claims.yaml").write_bytes(CLAIMS.encode("utf-8-sig").replace(b"\n", b"\r\n"))
    return project


def test_a_changed_verdict_is_told_with_its_place_and_why(project: Path) -> None:
    done = run(project, "check")
    assert (done.returncode, done.stderr) == (1, "")
    first, *_, last = done.stdout.splitlines()
    assert first == "claims.yaml:3: ✗ changed right"
    assert "    expected refuted, got supported" in done.stdout
    assert "    note: page 3" in done.stdout
    assert last == "2 registered claims: 1 changed"


def test_update_rewrites_the_word_and_nothing_else(project: Path) -> None:
    before = (project / "claims.yaml").read_bytes()
    done = run(project, "check", "--update")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("claims.yaml:3: ✓ updated right\n")
    assert "    expected refuted, now supported\n" in done.stdout
    assert done.stdout.endswith("2 registered claims: 1 updated\n")
    after = (project / "claims.yaml").read_bytes()
    assert after == before.replace(b"expect: refuted  #", b"expect: supported  #")
    assert run(project, "check").returncode == 0
    again = run(project, "check", "--update")
    assert (again.returncode, again.stdout) == (0, "2 registered claims: each as expected\n")
    assert sorted(path.name for path in project.iterdir() if path.name.startswith(".")) == [".factcheck"]


def test_json_marks_what_was_updated(project: Path) -> None:
    first, second = json.loads(run(project, "check", "--update", "--format", "json").stdout)["checks"]
    assert (first["expect"], first["verdict"], first["changed"], first["updated"]) == (
        "refuted",
        "supported",
        True,
        True,
    )
    assert (second["changed"], second["updated"]) == (False, False)
    assert (first["line"], first["column"], first["sources"], first["as_of"]) == (3, 5, [], None)


def test_update_keeps_the_mode_and_the_link(project: Path) -> None:
    real = project / "kept" / "real.yaml"
    real.parent.mkdir()
    (project / "claims.yaml").rename(real)
    real.chmod(0o640)
    (project / "claims.yaml").symlink_to(real)
    assert run(project, "check", "--update").returncode == 0
    assert (project / "claims.yaml").is_symlink()
    assert b"expect: supported" in real.read_bytes()
    assert stat.S_IMODE(real.stat().st_mode) == 0o640


def test_update_of_a_file_that_is_read_only_is_refused_at_once(project: Path) -> None:
    before = (project / "claims.yaml").read_bytes()
    (project / "claims.yaml").chmod(0o444)
    done = run(project, "check", "--update")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "factcheck: claims.yaml: can't be written; check its permissions and those of its folder\n"
    assert (project / "claims.yaml").read_bytes() == before
    assert run(project, "check").returncode == 1


def test_all_mistakes_are_told_each_on_a_line(project: Path) -> None:
    (project / "claims.yaml").write_text("claims:\n- {id: a, claim: b, expect: yes}\n- id: a\n", encoding="utf-8")
    done = run(project, "check")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.splitlines() == [
        "factcheck: claims.yaml:2:29: expect is 'yes'; it can be supported, refuted, not_enough_info",
        "factcheck: claims.yaml:3:3: the claim has no claim and no expect",
        "factcheck: claims.yaml:3:7: id 'a' stands on line 2 already",
    ]


def test_the_project_s_claims_are_found_from_a_folder_below(project: Path) -> None:
    done = run(project / "seeds", "check")
    assert (done.returncode, done.stdout.splitlines()[0]) == (1, "claims.yaml:3: ✗ changed right")
    assert run(project / "seeds", "check", "../claims.yaml").stdout == done.stdout


def test_some_claims_can_be_chosen(project: Path) -> None:
    assert run(project, "check", "--only", "wr*").stdout == "1 registered claim: each as expected\n"
    assert run(project, "check", "--only", "right").returncode == 1
    done = run(project, "check", "--only", "rigth")
    assert done.returncode == 2
    assert done.stderr == "factcheck: claims.yaml: no claim has the id 'rigth'; did you mean right?\n"


def test_update_of_chosen_claims_leaves_the_others(project: Path) -> None:
    (project / "claims.yaml").write_text(CLAIMS.replace("'refuted'", "'supported'"), encoding="utf-8")
    assert run(project, "check", "--update", "--only", "wrong").returncode == 0
    assert (project / "claims.yaml").read_text(encoding="utf-8") == CLAIMS


def sourced(sources: str) -> str:
    return CLAIMS.replace("    note: page 3\n", f"    sources: [{sources}]\n")


def test_sources_are_seen_from_the_project_of_the_claims(
    project: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    (project / "claims.yaml").write_text(sourced("seeds/*.txt"), encoding="utf-8")
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    done = run(elsewhere, "check", str(project / "claims.yaml"), "--corpus", str(project / "seeds"))
    assert (done.returncode, done.stderr) == (1, "")
    assert "    asked of seeds/*.txt\n" in done.stdout
    assert "expected refuted, got supported" in done.stdout
    below = run(project / "seeds", "check", "--corpus", "../seeds")
    assert (below.returncode, below.stderr) == (1, "")


def test_a_source_that_is_gone_is_told_and_its_claim_left_alone(project: Path) -> None:
    text = sourced("seeds/gone.txt")
    (project / "claims.yaml").write_text(text, encoding="utf-8")
    done = run(project, "check", "--update", "--format", "json")
    assert done.returncode == 2
    assert done.stderr.startswith("factcheck: claims.yaml:6:15: source 'seeds/gone.txt' is no article of the corpus; ")
    assert (project / "claims.yaml").read_text(encoding="utf-8") == text
    (problem,) = json.loads(done.stdout)["checks"][0]["problems"]
    assert (problem["path"], problem["line"], problem["column"]) == ("claims.yaml", 6, 15)


def test_a_source_that_can_not_be_read_is_no_mistake_of_the_claims(project: Path) -> None:
    (project / "seeds/broken.txt").write_bytes(b"\xff\xfe\x00\x00 not text")
    (project / "claims.yaml").write_text(sourced("seeds/broken.txt, seeds/export.txt"), encoding="utf-8")
    done = run(project, "check")
    assert done.returncode == 1
    assert done.stderr.startswith("factcheck: seeds/broken.txt: ")
    assert done.stderr.count("\n") == 1


def test_words_of_a_claim_are_inert(project: Path) -> None:
    hostile = UNKNOWN + " ::error::x %0A \\e[31m [bold]"
    text = f'claims:\n- id: "::error::\\n"\n  claim: "{hostile}"\n  expect: supported\n  sources: ["::warning::x"]\n'
    (project / "claims.yaml").write_text(text, encoding="utf-8")
    done = run(project, "check")
    assert done.returncode == 2
    assert "\x1b" not in done.stdout + done.stderr
    assert "::error" not in done.stdout
    assert "::warning" not in done.stderr


def test_schemas_are_listed_and_printed(project: Path) -> None:
    names = run(project, "schema").stdout.split()
    assert {"claims", "output"} <= set(names)
    for name in names:
        schema = json.loads(run(project, "schema", name).stdout)
        jsonschema.Draft202012Validator.check_schema(schema)


def test_a_schema_is_written_to_a_file(project: Path) -> None:
    done = run(project, "schema", "claims", "-o", "claims.schema.json")
    assert (done.returncode, done.stdout) == (0, "")
    schema = json.loads((project / "claims.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator(schema).validate({"claims": [{"id": "a", "claim": "b", "expect": "refuted"}]})


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["clams"], "unknown schema 'clams'; did you mean claims?"),
        (["claims", "-o", "none/x.json"], "none/x.json: can't be written; name a file in a folder that exists"),
        (["claims", "-o", "seeds"], "seeds: can't be written"),
    ],
    ids=str,
)
def test_misuse_of_schemas_is_one_line(project: Path, arguments: list[str], told: str) -> None:
    done = run(project, "schema", *arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(f"factcheck: {told}")
    assert done.stderr.count("\n") == 1
