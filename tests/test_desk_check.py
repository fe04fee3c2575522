"""Registered claims: how the file is read, what is said of mistakes in it, and of what each claim is asked."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from cli_project import RIGHT, WRONG
from report_samples import verdict

import factcheck as fc
from factcheck.desk.check import check
from factcheck.desk.registry import Registry, read
from factcheck.model import Checked, MistakesError, UsageError, Verdict, VerdictLabel


class Oracle:
    """A corpus that refutes every claim in which something falls."""

    def verify(self, claim: str) -> Verdict:
        return verdict(VerdictLabel.REFUTED if "giảm" in claim else VerdictLabel.SUPPORTED, claim=f"{claim} 9,5%")


def registry(tmp_path: Path, text: str) -> Registry:
    file = tmp_path / "claims.yaml"
    file.write_bytes(text.encode("utf-8"))
    return read(file)


def checked(tmp_path: Path, text: str) -> list[Checked]:
    return check(Oracle(), registry(tmp_path, text))  # type: ignore[arg-type]


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
    assert (first.id, first.line, first.column, first.note, first.changed) == ("brick-2023", 3, 5, None, False)
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
        pytest.param("claims:\r- {id: a, claim: b, expect: refuted}\r", id="line ends of an old system"),
        pytest.param("---\nclaims:\n- {id: a, claim: b, expect: refuted}\n...\n", id="marks of a document"),
        pytest.param("claims: [{id: &i a, claim: *i, expect: !!str refuted}]", id="an alias and a tag"),
    ],
)
def test_unusual_files_are_fine(tmp_path: Path, text: str) -> None:
    assert all(claim.id in ("12", "a") for claim in checked(tmp_path, text))


def claim(**fields: str) -> str:
    fields = {"id": "a", "claim": "b", "expect": "refuted", **fields}
    return "".join(f"    {key}: {value}\n" for key, value in fields.items() if value).replace("    ", "  - ", 1)


@pytest.mark.parametrize(
    ("text", "place", "message"),
    [
        ("claims:\n" + claim(expects="x"), "5:5", "unknown key 'expects'; did you mean expect?"),
        ("claims:\n" + claim(zzz="x"), "5:5", "unknown key 'zzz'; there is id, claim, expect, note, sources, as_of"),
        ("claims:\n" + claim(expect="true"), "4:13", "expect is 'true'; it can be supported, refuted, not_enough_info"),
        ("claims:\n" + claim(expect="yes"), "4:13", "expect is 'yes'; it can be supported, refuted, not_enough_info"),
        ("claims:\n" + claim(expect=""), "2:5", "the claim has no expect"),
        ("claims:\n" + claim(expect="~"), "2:5", "the claim has no expect"),
        ("claims:\n" + claim(id="", expect=""), "2:5", "the claim has no id and no expect"),
        ("claims:\n" + claim(claim="''"), "2:5", "the claim has no claim"),
        ("claims:\n" + claim() + "    id: c\n", "5:5", "the claim has id twice"),
        ("claims:\n" + claim(claim="[b]"), "3:12", "claim is not a text; put it in quotes"),
        ("claims:\n" + claim(note="[b]"), "5:11", "note is not a text; put it in quotes"),
        ("claims:\n" + claim() + claim(), "5:9", "id 'a' stands on line 2 already"),
        ("claims: [{id: a, claim: b, expect: refuted}, {id: a, claim: b, expect: refuted}]", "1:51", "line 1 already"),
        ("claims:\n" + claim(sources="a.md"), "5:14", "sources is not a list of articles"),
        ("claims:\n" + claim(sources="[]"), "5:14", "sources is not a list of articles"),
        ("claims:\n" + claim(sources="[a.md, []]"), "5:21", "a source is a path or a pattern"),
        ("claims:\n" + claim(sources="[a.md, ~]"), "5:21", "a source is a path or a pattern"),
        ("claims:\n" + claim(as_of="2024-02-31"), "5:12", "as_of is '2024-02-31'; write a day as YYYY-MM-DD"),
        ("claims:\n" + claim(as_of="20240203"), "5:12", "as_of is '20240203'; write a day as YYYY-MM-DD"),
        ("claims:\n" + claim(as_of="~"), "5:12", "as_of is ''; write a day as YYYY-MM-DD"),
        ("claims:\n  - just words\n", "2:5", "a claim is a mapping"),
        ("claim:\n" + claim(), "1:1", "unknown key 'claim'; did you mean claims?"),
        ("claims: []\nclaims: []\n", "2:1", "the file has claims twice"),
        ("claims: words", "1:9", "has no list of claims"),
        ("- id: a", "1:1", "has no list of claims"),
        ("", "1:1", "has no list of claims"),
        ("claims:\n  - id: [", "2:10", "is not valid YAML"),
        ("claims:\n" + claim(claim="a: b"), "3:13", "a text that holds ': ' needs quotes"),
        ("claims:\n\t- id: a\n", "2:1", "is not valid YAML: a tab can't indent; use spaces"),
        ("claims:\n  - id: 'a\n\n\n", "5:1", "is not valid YAML: found unexpected end of stream, while scanning a "),
        ("claims: []\n---\nclaims: []\n", "2:1", "is not valid YAML: a second document begins"),
        ("claims: *a", "1:9", "is not valid YAML: *a stands for nothing"),
        ("claims: &a [*a]", "1:13", "is not valid YAML: *a stands for nothing"),
        ("claims:\n  - id: \x07\n", "2:9", "is not valid YAML: a character that can't be seen"),
    ],
    ids=lambda value: value if isinstance(value, str) and "\n" not in value else "",
)
def test_a_mistake_is_told_with_its_place(tmp_path: Path, text: str, place: str, message: str) -> None:
    with pytest.raises(UsageError) as error:
        checked(tmp_path, text)
    (told,) = error.value.lines
    assert told.startswith(f"{tmp_path / 'claims.yaml'}:{place}: ")
    assert message in told
    assert "\n" not in told


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"], ids=["LF", "CRLF", "CR"])
@pytest.mark.parametrize("mark", ["", "\ufeff"], ids=["no mark", "a byte order mark"])
def test_places_count_what_editors_count(tmp_path: Path, mark: str, end: str) -> None:
    # a line separator and an emoji are characters of a line as any other
    text = mark + "claims:\n- {id: '📈\u2028', claim: b, expect: no}\n".replace("\n", end)
    with pytest.raises(UsageError, match=r"claims\.yaml:2:32: expect is 'no'"):
        checked(tmp_path, text)


def test_all_mistakes_are_told_in_the_order_of_the_file(tmp_path: Path) -> None:
    text = "claim: x\nclaims:\n" + claim(expect="x", claim="") + "  - words\n" + claim(id="a", zzz="1", as_of="now")
    with pytest.raises(MistakesError) as error:
        checked(tmp_path, text)
    places = [line.removeprefix(f"{tmp_path / 'claims.yaml'}:").split(": ")[0] for line in error.value.lines]
    assert places == ["1:1", "3:5", "4:13", "5:5", "6:9", "9:5", "10:12"]


def test_a_long_value_is_cut(tmp_path: Path) -> None:
    with pytest.raises(UsageError) as error:
        checked(tmp_path, "claims:\n" + claim(expect="x" * 5000, **{"y" * 5000: "1"}))
    assert all(len(line) < len(str(tmp_path)) + 200 for line in error.value.lines)


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="No such file or directory; name the file of your claims"):
        read(tmp_path / "none.yaml")


@pytest.mark.parametrize("content", [b"\xff\xfe\x00", b"claims: \x00"], ids=["not UTF-8", "a control character"])
def test_a_broken_file_is_told(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "claims.yaml").write_bytes(content)
    with pytest.raises(UsageError, match=r"claims\.yaml"):
        read(tmp_path / "claims.yaml")


def test_what_nests_without_end_is_told(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="is not valid YAML: it nests too deep"):
        checked(tmp_path, "claims: " + "[" * 200_000)


def test_what_grows_when_it_is_written_out_costs_nothing(tmp_path: Path) -> None:
    bomb = "".join(f"  - &a{n} [{', '.join([f'*a{n - 1}'] * 9 if n else ['x'])}]\n" for n in range(40))
    with pytest.raises(MistakesError) as error:
        checked(tmp_path, f"claims:\n{bomb}")
    assert len(error.value.lines) == 40


@pytest.mark.parametrize(
    ("wanted", "found"),
    [(["brick-2023"], 1), (["*-2023"], 2), (["tile*", "brick*"], 2), (["[t]ile-2023"], 1)],
    ids=str,
)
def test_claims_are_chosen_by_their_ids(tmp_path: Path, wanted: list[str], found: int) -> None:
    assert len(registry(tmp_path, GOOD).only(wanted).claims) == found


def test_an_id_that_no_claim_has_is_told(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no claim has the id 'brik-2023'; did you mean brick-2023"):
        registry(tmp_path, GOOD).only(["tile*", "brik-2023"])


ARTICLES = {
    "news/export.md": (RIGHT, date(2024, 1, 5)),
    "news/2024/later.md": (WRONG, date(2024, 3, 1)),
    "other/salt.md": ("Sản lượng muối của tỉnh Lạng Sơn năm 2023 tăng 5,1%.", None),
}


def asked(tmp_path: Path, fields: str, **more: date) -> Checked:
    corpus = fc.Corpus(
        fc.Article.from_text(text, id=path, published=day, language="vi") for path, (text, day) in ARTICLES.items()
    )
    text = f"claims:\n  - id: a\n    claim: {RIGHT}\n    expect: supported\n    {fields}\n"
    (found,) = check(corpus, registry(tmp_path, text), **more)  # type: ignore[arg-type]
    return found


@pytest.mark.parametrize(
    ("fields", "label"),
    [
        ("sources: [news/export.md]", "supported"),
        ("sources: [news/*.md]", "supported"),
        ("sources: [news/2024]", "refuted"),
        ("sources: ['news/**/l*.md']", "refuted"),
        ("sources: [./other/../other/salt.md]", "not_enough_info"),
        ("sources: [other, news/export.md]", "supported"),
        ("as_of: 2024-01-31", "supported"),
        ("as_of: 2024-01-01", "not_enough_info"),
        ("sources: [news]\n    as_of: 2024-02-01", "supported"),
    ],
)
def test_a_claim_is_asked_of_its_sources_as_they_stood(tmp_path: Path, fields: str, label: str) -> None:
    found = asked(tmp_path, fields)
    assert found.verdict.label.value == label
    assert found.problems == ()


def test_the_earlier_of_two_days_is_asked(tmp_path: Path) -> None:
    assert asked(tmp_path, "as_of: 2024-01-31", as_of=date(2024, 1, 1)).verdict.label == "not_enough_info"
    assert asked(tmp_path, "as_of: 2024-01-31", as_of=date(2024, 6, 1)).verdict.label == "supported"


def test_a_source_that_is_no_article_is_a_problem_with_its_place(tmp_path: Path) -> None:
    found = asked(tmp_path, "sources:\n    - news/export.md\n    - news/gone-*.md")
    (problem,) = found.problems
    assert problem.where == f"{tmp_path / 'claims.yaml'}:7:7"
    assert problem.message.startswith("source 'news/gone-*.md' is no article of the corpus")
    assert found.verdict.label == "supported"


def test_an_article_of_later_is_an_article(tmp_path: Path) -> None:
    found = asked(tmp_path, "sources: [news/2024/later.md]", as_of=date(2024, 1, 31))
    assert (found.problems, found.verdict.label) == ((), "not_enough_info")


def test_a_name_is_found_however_its_letters_are_put_together(tmp_path: Path) -> None:
    from unicodedata import normalize

    article = fc.Article.from_text(RIGHT, id=normalize("NFD", "tin/xuất khẩu.md"), language="vi")
    text = f"claims:\n  - id: a\n    claim: {RIGHT}\n    expect: supported\n    sources: [tin/xuất khẩu.md]\n"
    (found,) = check(fc.Corpus([article]), registry(tmp_path, text))
    assert (found.problems, found.changed) == ((), False)
