"""A desk's first hour: a repository with three articles, a draft with four errors, the draft mended, the exit codes."""

from __future__ import annotations

import codecs
import json
import unicodedata
from pathlib import Path

import pytest
from cli_project import run
from test_cli_diff import commit, git

HEAD = "---\ntitle: {}\npublished: {}\npublisher: Báo Chợ Mới\n---\n# {}\n\n"
NEWS = {
    "budget.md": (
        "Thu ngân sách",
        "2024-02-09",
        "Năm 2023, thu ngân sách nhà nước của tỉnh Lạng Sơn đạt 8.250 tỷ đồng, tăng 7,68% so với năm 2022.",
    ),
    "export.md": ("Hàng qua cửa khẩu", "2024-01-05", "Năm 2023, kim ngạch xuất khẩu của tỉnh Lạng Sơn đạt 4,9 tỷ USD."),
    "forest.md": ("Trồng rừng", "2024-01-20", "Năm 2023, tỉnh Lạng Sơn trồng mới 9.240 ha rừng."),
}
DRAFT = HEAD.format("Nhìn lại", "2024-03-01", "Nhìn lại") + (
    "Năm 2023, thu ngân sách nhà nước của tỉnh Lạng Sơn đạt 8.520 tỷ đồng. "
    "Kim ngạch xuất khẩu năm 2023 của tỉnh Lạng Sơn đạt 4,9 triệu USD.\n\n"
    "Trong 9.240 ha rừng trồng mới có 6.930 ha rừng sản xuất, chiếm 57%. Hội nghị tổng kết họp ngày 31/02/2024.\n"
)
FOUND = [
    ("contradicts-source", 8, "8.520 tỷ đồng"),
    ("unit-slip", 8, "4,9 triệu USD"),
    ("share-of-whole", 10, "57%"),
    ("impossible-date", 10, "ngày 31/02/2024"),
]
WRITTEN = {
    "as it is typed": DRAFT.encode(),
    "decomposed": unicodedata.normalize("NFD", DRAFT).encode(),
    "with the line ends of Windows": DRAFT.replace("\n", "\r\n").encode(),
    "with a byte order mark": codecs.BOM_UTF8 + DRAFT.encode(),
    "with emoji before the figures": DRAFT.replace("Năm 2023, thu", "📈🇻🇳 Năm 2023, thu").replace("Trong", "🌳 Trong").encode(),
}  # fmt: skip


@pytest.fixture
def project(tmp_path: Path) -> Path:
    git(tmp_path, "init", "-qb", "main")
    (tmp_path / "news").mkdir()
    (tmp_path / "factcheck.toml").write_text('corpus = ["news"]', encoding="utf-8")
    for name, (title, day, text) in NEWS.items():
        (tmp_path / "news" / name).write_text(HEAD.format(title, day, title) + text + "\n", encoding="utf-8")
    (tmp_path / "draft.md").write_text(DRAFT, encoding="utf-8")
    commit(tmp_path)
    return tmp_path


def test_a_draft_with_four_errors_shows_four_findings_at_their_places(project: Path) -> None:
    done = run(project, "lint", "draft.md")
    assert done.returncode == 1
    lines = DRAFT.split("\n")
    heads = [line for line in done.stdout.splitlines() if ": error[" in line]
    assert [head.split(" ")[:2] for head in heads] == [
        [f"draft.md:{line}:{lines[line - 1].index(figure) + 1}:", f"error[{rule}]"] for rule, line, figure in FOUND
    ]


@pytest.mark.parametrize("draft", WRITTEN.values(), ids=WRITTEN.keys())
def test_however_it_is_written_the_figures_are_cut_out_of_it(project: Path, draft: bytes) -> None:
    (project / "draft.md").write_bytes(draft)
    told = json.loads(run(project, "lint", "draft.md", "--format", "json").stdout)["findings"]
    text = draft.decode("utf-8-sig")
    cut = [unicodedata.normalize("NFC", text[one["start"] : one["end"]]) for one in told]
    assert list(zip((one["rule"] for one in told), (one["line"] for one in told), cut, strict=True)) == [
        (rule, line, figure) for rule, line, figure in FOUND
    ]


def test_with_only_warnings_left_errors_alone_do_not_fail(project: Path) -> None:
    (project / "factcheck.toml").write_text(
        'corpus = ["news"]\n[severity]\n' + "".join(f'{rule} = "warning"\n' for rule, *_ in FOUND), encoding="utf-8"
    )
    assert run(project, "lint", "draft.md", "--fail-on", "error").returncode == 0
    assert run(project, "lint", "draft.md", "--fail-on", "warning").returncode == 1
    assert run(project, "lint", "draft.md", "--fail-on", "error").stdout.endswith("\n4 warnings\n")


def test_what_is_suggested_mends_what_it_can(project: Path) -> None:
    told = json.loads(run(project, "lint", "draft.md", "--format", "json").stdout)["findings"]
    text = DRAFT
    for repair in sorted(
        (one["suggestion"] for one in told if "suggestion" in one), key=lambda one: -int(one["start"])
    ):
        text = text[: repair["start"]] + repair["replacement"] + text[repair["end"] :]
    (project / "draft.md").write_text(text, encoding="utf-8")
    left = json.loads(run(project, "lint", "draft.md", "--format", "json").stdout)["findings"]
    assert [one["rule"] for one in left] == ["contradicts-source", "impossible-date"]


def test_an_article_of_the_corpus_does_not_contradict_itself(project: Path) -> None:
    assert run(project, "lint", "news").stdout == "no findings\n"
