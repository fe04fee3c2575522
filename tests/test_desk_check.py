"""Registered claims: how the file is read, and what is said of mistakes in it."""

from __future__ import annotations

from pathlib import Path

import pytest
from report_samples import verdict

from factcheck.desk.check import check
from factcheck.model import Checked, UsageError, Verdict, VerdictLabel


class Oracle:
    """A corpus that refutes every claim in which something falls."""

    def verify(self, claim: str) -> Verdict:
        return verdict(VerdictLabel.REFUTED if "giảm" in claim else VerdictLabel.SUPPORTED, claim=f"{claim} 9,5%")


def checked(tmp_path: Path, text: str) -> list[Checked]:
    file = tmp_path / "claims.yaml"
    file.write_text(text, encoding="utf-8")
    return check(Oracle(), file)  # type: ignore[arg-type]


GOOD = """\
# what the January issue says
claims:
  - id: brick-2023
    claim: Sản lượng gạch năm 2023 tăng 7,68%
    expect: supported
  - id: tile-2023
    claim: "Sản lượng ngói: giảm 5%"
    expect: supported
    note: see page 3
"""


def test_each_claim_keeps_its_line_and_its_note(tmp_path: Path) -> None:
    first, second = checked(tmp_path, GOOD)
    assert (first.id, first.line, first.note, first.changed) == ("brick-2023", 3, None, False)
    assert (second.id, second.line, second.note, second.changed) == ("tile-2023", 6, "see page 3", True)
    assert second.path == str(tmp_path / "claims.yaml")
    assert second.claim == "Sản lượng ngói: giảm 5%"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("claims: []", id="an empty list"),
        pytest.param("\ufeffclaims: []", id="a byte order mark"),
        pytest.param("claims: [{id: 12, claim: no, expect: supported}]", id="values that YAML would read as no text"),
        pytest.param("claims:\r\n- {id: a, claim: b, expect: refuted}\r\n", id="line ends of another system"),
    ],
)
def test_unusual_files_are_fine(tmp_path: Path, text: str) -> None:
    assert all(claim.id in ("12", "a") for claim in checked(tmp_path, text))


def claim(**fields: str) -> str:
    fields = {"id": "a", "claim": "b", "expect": "refuted", **fields}
    return "".join(f"    {key}: {value}\n" for key, value in fields.items() if value).replace("    ", "  - ", 1)


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("claims:\n" + claim(expects="x"), 5, "unknown key 'expects'; did you mean expect?"),
        ("claims:\n" + claim(zzz="x"), 5, "unknown key 'zzz'; there is id, claim, expect, note"),
        ("claims:\n" + claim(expect="true"), 4, "expect is 'true'; it can be supported, refuted, not_enough_info"),
        ("claims:\n" + claim(expect=""), 2, "the claim has no expect"),
        ("claims:\n" + claim(id="", expect=""), 2, "the claim has no id and no expect"),
        ("claims:\n" + claim(claim="''"), 2, "the claim has no claim"),
        ("claims:\n" + claim() + "    id: c\n", 5, "the claim has id twice"),
        ("claims:\n" + claim(claim="[b]"), 3, "claim is not a text; put it in quotes"),
        ("claims:\n" + claim() + claim(), 5, "id 'a' stands on line 2 already"),
        ("claims: [{id: a, claim: b, expect: refuted}, {id: a, claim: b, expect: refuted}]", 1, "stands on line 1"),
        ("claims:\n  - just words\n", 2, "a claim is a mapping"),
        ("claim:\n" + claim(), 1, "unknown key 'claim'; did you mean claims?"),
        ("claims: words", 1, "has no list of claims"),
        ("- id: a", 1, "has no list of claims"),
        ("", 1, "has no list of claims"),
        ("claims:\n  - id: [", 3, "is not valid YAML"),
    ],
    ids=lambda value: value if isinstance(value, str) and "\n" not in value else "",
)
def test_a_mistake_is_told_with_its_line(tmp_path: Path, text: str, line: int, message: str) -> None:
    with pytest.raises(UsageError) as error:
        checked(tmp_path, text)
    told = str(error.value)
    assert told.startswith(f"{tmp_path / 'claims.yaml'}:{line}: ")
    assert message in told
    assert "\n" not in told


def test_further_mistakes_are_counted(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"claims.yaml:4: .*\(and 1 more like it\)"):
        checked(tmp_path, "claims:\n" + claim(expect="x") + claim(id="c", expect="y"))


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="No such file or directory; name the file of your claims"):
        check(Oracle(), tmp_path / "none.yaml")  # type: ignore[arg-type]


@pytest.mark.parametrize("content", [b"\xff\xfe\x00", b"claims: \x00"], ids=["not UTF-8", "a control character"])
def test_a_broken_file_is_told(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "claims.yaml").write_bytes(content)
    with pytest.raises(UsageError, match=r"claims\.yaml"):
        check(Oracle(), tmp_path / "claims.yaml")  # type: ignore[arg-type]


def test_what_nests_without_end_is_told(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="is not valid YAML: it nests too deep"):
        checked(tmp_path, "claims: " + "[" * 200_000)
