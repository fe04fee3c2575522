"""Whose figures count for more: what contradicts an official source is an error, two papers that differ a warning."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from cli_project import article, run
from tables_made import YEARBOOK, yearbook

from factcheck import Article, Corpus
from factcheck.model import Authority, Finding, Severity, Sources, VerdictLabel
from factcheck.observation.producers import producer
from factcheck.sources.standing import with_standing

OFFICIAL = 'corpus = ["stats", "papers"]\n[standing]\nofficial = ["stats/*"]\n'
RIGHT = "Năm 2023, chỉ số sản xuất công nghiệp của tỉnh Lạng Sơn tăng 7,68%."
WRONG = "Năm 2023, chỉ số sản xuất công nghiệp của tỉnh Lạng Sơn tăng 7,86%."


def told(text: str, id: str, standing: str | None = None, day: date | None = None, **more: str) -> Article:
    kind = None if standing is None else Authority(standing)
    return Article.from_text(text, id, day, standing=kind, **more)  # type: ignore[arg-type]


def project(folder: Path, configuration: str = OFFICIAL + YEARBOOK) -> Path:
    for name in ("stats", "papers"):
        (folder / name).mkdir()
    (folder / "stats/2023.xlsx").write_bytes(yearbook())
    (folder / "papers/one.txt").write_text(article(RIGHT), encoding="utf-8")
    (folder / "factcheck.toml").write_text(configuration, encoding="utf-8")
    return folder


def linted(folder: Path, text: str, day: str = "2024-02-01") -> list[dict[str, object]]:
    (folder / "draft.txt").write_text(article(text, day), encoding="utf-8")
    done = run(folder, "lint", "draft.txt", "--format", "json")
    assert done.returncode in {0, 1}, done.stderr
    return [one for one in json.loads(done.stdout)["findings"] if one["rule"] == "contradicts-source"]


def test_what_differs_from_an_official_table_is_an_error_that_names_sheet_and_cell(tmp_path: Path) -> None:
    project(tmp_path)
    (tmp_path / "papers/one.txt").write_text(article("Một bài không có số liệu."), encoding="utf-8")
    (found,) = linted(tmp_path, WRONG)
    assert found["severity"] == "error"
    assert "official source Tổng cục Thống kê (stats/2023.xlsx, KTXH!E5)" in str(found["message"])
    (related,) = found["related"]  # type: ignore[misc]
    assert (related["locator"], related["standing"], related["line"]) == ("KTXH!E5", "official", 5)
    assert related["quote"] == "Lạng Sơn | Chỉ số sản xuất công nghiệp | Thực hiện Năm 2023 | 7,68%"


def test_the_same_from_a_newspaper_is_a_warning(tmp_path: Path) -> None:
    project(tmp_path)
    (tmp_path / "stats/2023.xlsx").unlink()
    (tmp_path / "stats/a.txt").write_text(article("Một bài không có số liệu."), encoding="utf-8")
    (found,) = linted(tmp_path, WRONG)
    assert (found["severity"], found["related"][0]["standing"]) == ("warning", "press")  # type: ignore[index]


def test_where_no_standing_is_told_it_stays_an_error(tmp_path: Path) -> None:
    project(tmp_path, 'corpus = ["papers"]\n')
    (found,) = linted(tmp_path, WRONG)
    assert (found["severity"], found["related"][0]["standing"]) == ("error", None)  # type: ignore[index]


@pytest.mark.parametrize(
    "text",
    [
        RIGHT,
        RIGHT.replace("7,68%", "7,7%"),
        RIGHT.replace("7,68%", "gần 8%"),
        WRONG.replace("Lạng Sơn", "Cao Bằng"),
        WRONG.replace("2023", "2022"),
        WRONG.replace("Năm 2023", "Sáu tháng đầu năm 2023"),
        "Kế hoạch năm 2023, tỉnh Lạng Sơn đặt mục tiêu chỉ số sản xuất công nghiệp tăng 7%.",
        "Năm 2023, kim ngạch xuất khẩu của tỉnh Lạng Sơn đạt 4,2 tỷ USD.",
        "Năm 2023, sản lượng xi măng của tỉnh Lạng Sơn đạt hơn 1,2 triệu tấn.",
        "Năm 2023, dân số trung bình của tỉnh Lạng Sơn là 807.300 người.",
    ],
)
def test_what_agrees_or_is_of_something_else_is_silent(tmp_path: Path, text: str) -> None:
    assert linted(project(tmp_path), text) == []


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("Năm 2023, kim ngạch xuất khẩu của tỉnh Lạng Sơn đạt 4,12 tỷ USD.", "KTXH!E6"),
        ("Năm 2023, sản lượng xi măng của tỉnh Lạng Sơn đạt 1,324 triệu tấn.", "KTXH!E8"),
        ("Mục tiêu năm 2023, chỉ số sản xuất công nghiệp của tỉnh Lạng Sơn tăng 9%.", "KTXH!D5"),
    ],
)
def test_what_differs_is_told_with_its_cell(tmp_path: Path, text: str, cell: str) -> None:
    (found,) = linted(project(tmp_path), text)
    assert found["related"][0]["locator"] == cell  # type: ignore[index]


def test_the_table_is_right_whatever_its_day(tmp_path: Path) -> None:
    project(tmp_path)
    (tmp_path / "papers/one.txt").write_text(article(WRONG, "2023-12-31"), encoding="utf-8")
    found = json.loads(run(tmp_path, "conflicts", "--format", "json").stdout)["findings"]
    (one,) = (one for one in found if one["rule"] == "contradicts-source")
    assert (one["path"], one["related"][0]["path"]) == ("papers/one.txt", "stats/2023.xlsx")


def test_the_index_is_read_anew_when_another_standing_is_told(tmp_path: Path) -> None:
    project(tmp_path)
    assert linted(tmp_path, WRONG)[0]["severity"] == "error"
    (tmp_path / "factcheck.toml").write_text(OFFICIAL.replace("official", "press") + YEARBOOK, encoding="utf-8")
    assert linted(tmp_path, WRONG)[0]["severity"] == "warning"


def test_an_official_figure_decides_where_a_paper_differs() -> None:
    corpus = Corpus([told(RIGHT, "office", "official", publisher="Tổng cục Thống kê"), told(WRONG, "paper", "press")])
    claim = "Năm 2023, chỉ số sản xuất công nghiệp của tỉnh Lạng Sơn tăng 7,68%"
    verdict = corpus.verify(claim)
    assert verdict.label is VerdictLabel.SUPPORTED
    assert "(official: Tổng cục Thống kê)" in verdict.reason
    assert verdict.evidence[0].fact.origin == "office"
    assert corpus.verify(claim.replace("7,68", "7,86")).label is VerdictLabel.REFUTED
    alike = Corpus([told(RIGHT, "office"), told(WRONG, "paper")])
    assert alike.verify(claim).label is VerdictLabel.NOT_ENOUGH_INFO


def contradictions(*articles: Article) -> list[Finding]:
    return [one for one in Corpus(articles).conflicts() if one.rule == "contradicts-source"]


def test_an_agency_stands_above_the_press() -> None:
    (one,) = contradictions(told(RIGHT, "a", "agency"), told(WRONG, "b", "press"))
    assert (one.severity, one.place.path) == (Severity.ERROR, "b")
    (two,) = contradictions(told(RIGHT, "a", "press"), told(WRONG, "b", "press"))
    assert two.severity is Severity.WARNING


def test_an_article_that_contradicts_itself_is_wrong_whoever_prints_it() -> None:
    text = f"{RIGHT}\n\n{WRONG}"
    assert {one.severity for one in Corpus([told(text, "a", "press")]).conflicts()} == {Severity.ERROR}


def test_an_office_that_corrects_itself_revises_and_a_paper_does_not() -> None:
    first = told(RIGHT, "a", "official", date(2024, 1, 5), publisher="Cục Thống kê Lạng Sơn")
    later = told(WRONG, "b", "official", date(2024, 6, 5), publisher="Cục Thống kê Lạng Sơn")
    assert contradictions(first, later) == []
    named = "Theo Cục Thống kê Lạng Sơn, năm 2023, chỉ số sản xuất công nghiệp của tỉnh Lạng Sơn tăng 7,86%."
    assert len(contradictions(first, told(named, "c", "press", date(2024, 6, 5)))) == 1


def test_an_official_source_is_the_producer_of_its_figures() -> None:
    from factcheck.extract import extract

    (fact,) = extract(told(RIGHT, "a", "official", publisher="Ban Quản lý Khu kinh tế Đồng Đăng"))
    assert producer(fact) is not None
    (plain,) = extract(told(RIGHT, "a", "press", publisher="Báo Ví Dụ"))
    assert producer(plain) is None


@pytest.mark.parametrize(
    ("name", "standing"),
    [
        ("GSO", "official"),
        ("tổng cục thống kê", "official"),
        ("stats/*", "official"),
        ("a.txt", "official"),
        ("Tổng cục Hải quan", "press"),
        ("other/*", "press"),
    ],
)
def test_a_source_is_known_by_its_path_or_by_any_name_of_its_publisher(name: str, standing: str) -> None:
    one = told(RIGHT, "stats/a.txt", publisher="Tổng cục Thống kê")
    assert with_standing(one, Sources((), {Authority.OFFICIAL: (name,)})).standing == standing
    assert with_standing(one, Sources()).standing is None


def test_a_table_can_be_linted_as_well(tmp_path: Path) -> None:
    project(tmp_path, OFFICIAL.replace('["stats/*"]', '["papers/*"]') + YEARBOOK)
    (tmp_path / "papers/one.txt").write_text(article(WRONG), encoding="utf-8")
    done = run(tmp_path, "lint", "stats/2023.xlsx", "--format", "json")
    (found,) = json.loads(done.stdout)["findings"]
    assert (found["path"], found["locator"], found["severity"]) == ("stats/2023.xlsx", "KTXH!E5", "error")


def test_several_processes_are_told_of_it(tmp_path: Path) -> None:
    made = {"factcheck.toml": '[standing]\nofficial = ["stats/*"]\n', "seeds/a.txt": "Năm 2023, GDP tăng 5,05%.\n"}
    for name, text in made.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    for number in range(40):
        (tmp_path / f"seeds/{number}.txt").write_text(f"Năm 2023, xã trồng {number} ha rừng.\n", encoding="utf-8")
    assert run(tmp_path, "index", "-j", "2").returncode == 0
