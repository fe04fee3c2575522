"""The page is one file in which nothing of an article can act, the same one for the same corpus, readable as it is."""

from __future__ import annotations

import re
import signal
import subprocess
import time
from base64 import b64encode
from collections.abc import Iterator
from hashlib import sha256
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path

import cli_project
import page_project
import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.model import ENGLISH
from factcheck.report._html.element import element, markup, web_address

_VOID = {"meta", "link", "input", "br", "hr", "wbr", "img"}


class Read(HTMLParser):
    """Elements, attributes and text of a page, as a parser that knows nothing of us finds them."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str, str]] = []
        self.open: list[str] = []
        self.text: list[str] = []
        self.raw: dict[str, str] = {}
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += [(tag, name, value or "") for name, value in attrs]
        if tag not in _VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] in {"script", "style"}:
            self.raw[self.open[-1]] = data
        else:
            self.text.append(data)

    def values(self, name: str) -> list[str]:
        return [value for _, attribute, value in self.attributes if attribute == name]


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    yield page_project.page(page_project.make(tmp_path_factory.mktemp("page"))).read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def read(source: str) -> Read:
    return Read(source)


def said(node: object) -> str:
    return "".join(markup(node, ENGLISH))


def test_its_elements_are_closed_in_their_order(read: Read) -> None:
    assert read.open == []


def test_names_in_it_are_given_once_and_links_lead_to_them(read: Read) -> None:
    ids = read.values("id")
    assert len(ids) == len(set(ids))
    inner = {value[1:] for value in read.values("href") if value.startswith("#")}
    assert inner <= set(ids)
    assert {
        value for name in ("aria-labelledby", "for") for told in read.values(name) for value in told.split()
    } <= set(ids)


def test_its_policy_allows_its_own_script_and_style_and_nothing_else(read: Read) -> None:
    policy = next(value for value in read.values("content") if "default-src" in value)
    hashes = {name: b64encode(sha256(text.encode()).digest()).decode() for name, text in read.raw.items()}
    assert policy.split("; ") == [
        "default-src 'none'",
        f"script-src 'sha256-{hashes['script']}'",
        f"style-src 'sha256-{hashes['style']}'",
        "base-uri 'none'",
        "form-action 'none'",
    ]


def test_what_an_article_holds_is_text(source: str, read: Read) -> None:
    assert read.tags.count("script") == read.tags.count("style") == 1
    assert "img" not in read.tags
    assert not [name for _, name, _ in read.attributes if name.startswith("on") or name == "style"]
    assert page_project.SCRIPT in "".join(read.text)
    assert "\u202e" not in source
    assert "\x07" not in source


def test_it_refers_to_nothing_outside_but_the_pages_of_articles(read: Read) -> None:
    assert not {"src", "srcset", "action", "data", "poster"} & {name for _, name, _ in read.attributes}
    outer = [value for value in read.values("href") if not value.startswith("#")]
    assert set(outer) <= {"https://example.org/lang-son"}
    assert outer
    assert "@import" not in read.raw["style"]
    assert "url(" not in read.raw["style"]


def test_it_tells_without_scripts_what_it_tells_with_them(read: Read) -> None:
    text = "".join(read.text)
    for told in (
        "8.675 … 8.685 %",  # an interval
        "[7.675, 7.685] and [8.675, 8.685] do not meet",  # the arithmetic
        "= 8 / 6.04 = 132.5 %"[2:],
        "revised since",
        "Cụm công nghiệp Đình Lập",  # a sentence without figures
        "1 < 2",
    ):
        assert told in text
    assert "hidden" in [name for _, name, _ in read.attributes]  # the filters, which need the script


def test_headings_are_in_order(read: Read) -> None:
    levels = [int(tag[1]) for tag in read.tags if re.fullmatch("h[1-6]", tag)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_every_chart_says_what_it_shows(read: Read) -> None:
    charts = [value for tag, name, value in read.attributes if tag == "svg" and name == "role"]
    assert charts
    assert read.tags.count("desc") == len(charts)


def test_the_same_corpus_makes_the_same_page(tmp_path: Path, source: str) -> None:
    assert page_project.page(page_project.make(tmp_path)).read_text(encoding="utf-8") == source


def test_it_goes_to_standard_output_where_no_file_is_named(tmp_path: Path) -> None:
    done = cli_project.run(cli_project.make(tmp_path), "report")
    assert done.returncode == 0
    assert done.stdout.startswith("<!doctype html>")


def test_only_the_articles_that_are_named_are_shown_beside_what_all_print(tmp_path: Path) -> None:
    folder = page_project.make(tmp_path)
    text = "".join(Read(page_project.page(folder, "corpus/wrong.md").read_text(encoding="utf-8")).text)
    assert "corpus/office.md" not in text
    assert "contradicted" in text


def test_an_article_that_changed_since_it_was_indexed_is_shown_by_its_sentences(tmp_path: Path) -> None:
    folder = page_project.make(tmp_path)
    page_project.page(folder)
    (folder / "corpus/wrong.md").write_text("Nothing of this is known.", encoding="utf-8")
    text = "".join(Read(page_project.page(folder, "--no-refresh").read_text(encoding="utf-8")).text)
    assert "only the sentences with figures are shown" in text
    assert "Nothing of this is known" not in text
    assert "8,68%" in text


@pytest.mark.parametrize(
    ("typed", "message"),
    [
        (["--watch"], "--watch: no file to write again"),
        (["--watch", "-o", "x.html", "--no-refresh"], "leave out --no-refresh"),
        (["-o", "seeds/page.md"], "lies in the corpus"),
        (["-o", "nowhere/x.html"], "nowhere/x.html can't be written"),
    ],
    ids=["watching no file", "watching the index as it is", "a page in the corpus", "no such folder"],
)
def test_a_mistake_is_told_before_anything_is_written(tmp_path: Path, typed: list[str], message: str) -> None:
    done = cli_project.run(cli_project.make(tmp_path), "report", *typed)
    assert done.returncode == 2
    assert message in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_while_it_watches_a_change_makes_the_page_anew(tmp_path: Path) -> None:
    folder = cli_project.make(tmp_path)
    page = folder / "page.html"
    watching = subprocess.Popen(
        cli_project.command("report", "-o", str(page), "--watch"),
        cwd=folder,
        stderr=subprocess.PIPE,
        text=True,
        env=cli_project.environment(),
    )
    assert watching.stderr is not None
    try:
        assert "watching for changes" in watching.stderr.readline()
        (folder / "seeds/new.txt").write_text(cli_project.article("Năm 2024, tỉnh có 17 dự án."), encoding="utf-8")
        assert "made anew" in watching.stderr.readline()
        assert "17 dự án" in page.read_text(encoding="utf-8")
        time.sleep(0.1)
    finally:
        watching.send_signal(signal.SIGINT)
    assert watching.wait(30) == 0


def test_a_thousand_articles_are_no_heavy_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A part of them is made here: nothing in the page is there for each pair of articles."""
    monkeypatch.syspath_prepend(str(Path(__file__).parent.parent))
    from benchmarks._news import news

    (tmp_path / "seeds").mkdir()
    for one in news(_PART):
        text = cli_project.article(one.text, one.published.isoformat())
        (tmp_path / "seeds" / f"{one.id}.txt").write_text(text, encoding="utf-8")
    assert page_project.page(tmp_path).stat().st_size < 15_000_000 * _PART / 1000


_PART = 60
TEXT = st.text(st.characters(codec=None), max_size=40)


@given(TEXT, TEXT)
def test_no_text_becomes_markup(text: str, value: str) -> None:
    read = Read(said(element("p", text, title=value, lang="vi")))
    assert read.tags == ["p"]
    assert [name for _, name, _ in read.attributes] == ["title", "lang"]


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "data:text/html,x",
        "//x.org",
        "http:",
        "http://[",
        "",
        None,
        "JAVASCRIPT:x",
        " https://x.org",
    ],
)
def test_what_is_no_web_page_is_no_link(url: str | None) -> None:
    assert web_address(url) is None or web_address(url) == " https://x.org"
    if url:
        assert "javascript" not in said(element("a", "x", href=url)).lower()


@pytest.mark.parametrize("attributes", [{"onclick": "x"}, {"style": "x"}, {"a b": "x"}], ids=str)
def test_what_could_act_cannot_be_written(attributes: dict[str, str]) -> None:
    with pytest.raises(AssertionError):
        element("p", **attributes)
