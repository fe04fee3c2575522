"""Saved pages: what is read is the article and nothing around it, and every figure is where the file has it."""

from __future__ import annotations

import html
import re
from datetime import date
from pathlib import Path

import html_pages as pages
import pytest
from cli_project import RIGHT, WRONG, article, run
from html_pages import Story
from hypothesis import given, settings
from hypothesis import strategies as st

import factcheck as fc
from factcheck.model import Article, Place, UsageError
from factcheck.sources import read_data

NAME = Path("page.html")
STORIES = {**pages.seeds(), "english": pages.ENGLISH, "short": pages.SHORT}
LAYOUTS = {layout.__name__: layout for layout in (*pages.LAYOUTS, *pages.UNSEEN)}


def read(source: str | bytes, name: Path = NAME) -> Article:
    (found,) = read_data(name, source.encode() if isinstance(source, str) else source)
    return found


def text(body: str) -> str:
    """What is read behind the first paragraph of an article."""
    first = "Đây là câu mở đầu của một bài báo."
    return read(f"<h1>Một tiêu đề</h1><div><p>{first}</p>{body}</div>").text.partition(f"{first}\n\n")[2]


def seen(source: str, place: Place) -> str:
    """What a reader sees of what stands at a place of the file."""
    lines = re.split(r"\r\n?|\n", source)[place.line - 1 : place.end_line]
    lines[-1] = lines[-1][: place.end_column - 1]
    lines[0] = lines[0][place.column - 1 :]
    return " ".join(html.unescape(re.sub(r"<!--.*?-->|<[^>]*>", "", " ".join(lines))).split())


def words(lines: str) -> list[str]:
    return re.findall(r"\w+", lines.lower())


@pytest.mark.parametrize("layout", pages.LAYOUTS, ids=lambda layout: layout.__name__)
def test_the_article_is_read_and_nothing_around_it(layout: object) -> None:
    for story in STORIES.values():
        found = words(read(LAYOUTS[layout.__name__](story)).text)  # type: ignore[attr-defined]
        extra = set(found) - set(words("\n".join([*story.lines, story.author])))
        assert not extra - {"by", "9", "2", "2024"}
        assert set(words("\n".join(story.lines))) <= set(found)


@pytest.mark.parametrize("name", LAYOUTS)
@pytest.mark.parametrize("seed", sorted(pages.seeds()))
def test_a_page_has_the_facts_of_its_text_each_where_the_file_prints_it(seed: str, name: str) -> None:
    story = STORIES[seed]
    source = LAYOUTS[name](story)
    page, plain = read(source), fc.read(pages.SEEDS / f"{seed}.md")
    found = fc.extract(_as_of(page, plain))
    assert [_asserted(fact) for fact in found] == [_asserted(fact) for fact in fc.extract(plain)]
    for fact in found:
        assert seen(source, fact.place) == page.text[slice(*fact.span)]


def _as_of(page: Article, plain: Article) -> Article:
    from factcheck.model.dataclass import replace

    return replace(page, published=plain.published)  # a layout prints a day of its own


def _asserted(fact: fc.Fact) -> tuple[object, ...]:
    of = fact.quantity
    return fact.subject, fact.holder, fact.indicator, fact.measure, fact.status, of.low, of.high, of.unit, fact.period


@pytest.mark.parametrize("name", sorted(set(LAYOUTS) - {"frames_of_text"}))
def test_title_and_day_are_known(name: str) -> None:
    found = read(LAYOUTS[name](pages.SHORT))
    assert (found.title, found.published) == (pages.SHORT.title, date(2024, 2, 9))


def test_what_the_page_says_for_machines_is_known() -> None:
    story = pages.SHORT
    for name in ("portal", "infinite", "cookie_wall"):
        found = read(LAYOUTS[name](story))
        assert (found.author, found.publisher, found.url) == (story.author, story.site, story.address)


@pytest.mark.parametrize(
    ("body", "read"),
    [
        pytest.param("<p>Một hai<br>ba bốn năm.</p><p>Sáu", "Một hai\n\nba bốn năm.\n\nSáu", id="breaks and paragraphs part"),
        pytest.param("<p>tăng 7,<b>68</b>% <i>so</i>với năm.</p>", "tăng 7,68% sovới năm.", id="inline elements do not"),
        pytest.param("<p>Tỉnh  có\n\t 5 xã và đồi.</p>", "Tỉnh có 5 xã và đồi.", id="white space is one space"),
        pytest.param("<p>l&agrave; &#7841;&#x1EA1; &amp;lt; 5 &euro; nhé.</p>", "là ạạ &lt; 5 € nhé.", id="references"),
        pytest.param("<p>&reg2023 &khong; &#0; &#99999999999; A&B nhé.</p>", "®2023 &khong; \ufffd \ufffd A&B nhé.", id="odd ones"),
        pytest.param("<p>7 km<sup>2</sup> và 5 m<sup>3</sup> nước thôi.</p>", "7 km2 và 5 m3 nước thôi.", id="powers"),
        pytest.param("<p>Năm 2023<sup>1</sup> đạt 5%<sup><a href=#n>[2]</a></sup> thôi.", "Năm 2023 đạt 5% thôi.", id="notes"),
        pytest.param("<p>Có 3×10<sup>6</sup> con chim ở đó.", "Có 3×10^6 con chim ở đó.", id="a power of ten is no number"),
        pytest.param("<p>Khí CO<sub>2</sub> giảm ở nhiều nơi.", "Khí CO2 giảm ở nhiều nơi.", id="below the line"),
        pytest.param("<p>phát&shy;triển\u200bmạnh hơn ở đây nhé.</p>", "pháttriểnmạnh hơn ở đây nhé.", id="what is invisible"),
        pytest.param("<p>đạt 7,<!-- -->68% trong năm <!-- 99% --> qua.", "đạt 7,68% trong năm qua.", id="comments"),
        pytest.param("<p>đạt <del>9%</del> <s>8%</s> 7% trong năm qua.", "đạt 7% trong năm qua.", id="struck out"),
        pytest.param("<p>đạt <span hidden>9</span><span style='color:red; display: none'>8</span>7% trong năm.", "đạt 7% trong năm.", id="hidden"),
        pytest.param("<p>Cả <template>9</template><noscript>8</noscript><script>'<p>7'</script>năm đó như thế.", "Cả năm đó như thế.", id="not for readers"),
        pytest.param("<p>Một câu có &lt;b&gt; và &lt;!-- chữ --&gt; ở trong.", "Một câu có <b> và <!-- chữ --> ở trong.", id="text that looks like tags"),
        pytest.param("<p>Nếu a < b và b <3 thì sao đây.", "Nếu a < b và b <3 thì sao đây.", id="a sign that is no tag"),
        pytest.param("<p title='a>b' data-x=\"<p>\">Năm nay có mưa nhiều.", "Năm nay có mưa nhiều.", id="tags in attributes"),
        pytest.param("<table><tr><td>Lúa gạo<td>5 tấn một năm nhé.</table>", "Lúa gạo\n\n5 tấn một năm nhé.", id="cells"),
        pytest.param("<pre>Dòng một của thơ.\n  Dòng hai của bài thơ.</pre>", "Dòng một của thơ.\n\nDòng hai của bài thơ.", id="lines that are kept"),
    ],
)  # fmt: skip
def test_text_is_what_a_browser_shows(body: str, read: str) -> None:
    assert text(body) == read


def test_a_comment_that_the_page_shows_silences_nothing(tmp_path: Path) -> None:
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds/export.txt").write_text(article(RIGHT), encoding="utf-8")
    shown = "&lt;!-- factcheck-disable-next-line contradicts-source: no --&gt;"
    (tmp_path / "draft.html").write_text(f"<h1>Hàng qua cửa khẩu</h1><p>{shown}<p>{WRONG}", encoding="utf-8")
    done = run(tmp_path, "lint", "draft.html")
    assert "draft.html:1:" in done.stdout and "error[contradicts-source]" in done.stdout
    assert done.returncode == 1


def test_findings_point_into_the_page_in_every_format(tmp_path: Path) -> None:
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds/export.txt").write_text(article(RIGHT), encoding="utf-8")
    wrong = html.escape(WRONG).replace("9,5%", "9,<b>5</b>&#37;")
    source = pages.semantic(Story("Hàng qua cửa khẩu", WRONG, ())).replace(f"<p>{WRONG}</p>", f"\n<p>{wrong}</p>")
    (tmp_path / "draft.html").write_text(source, encoding="utf-8")
    line = next(number for number, each in enumerate(source.split("\n"), start=1) if "9,<b>" in each)
    column = source.split("\n")[line - 1].index("9,<b>") + 1
    end = column + len("9,<b>5</b>&#37;")
    github = run(tmp_path, "lint", "draft.html", "--format", "github").stdout
    assert f"line={line},endLine={line},col={column}," in github
    sarif = run(tmp_path, "lint", "draft.html", "--format", "sarif").stdout
    assert f'"startColumn": {column}' in sarif and f'"endColumn": {end}' in sarif


def test_a_verdict_is_proved_by_a_place_in_the_page(tmp_path: Path) -> None:
    (tmp_path / "news").mkdir()
    (tmp_path / "news/page.html").write_text(pages.portal(STORIES["dau-an-tang-truong"]), encoding="utf-8")
    done = run(tmp_path, "verify", "2023 growth 7.68%", "--corpus", "news")
    assert "supported" in done.stdout and "news/page.html:" in done.stdout


@pytest.mark.parametrize(
    "source",
    [
        f"<h1>Kinh tế</h1><ul>{pages.NAV}</ul>{pages.cards()}{pages.links()}",
        f"<nav>{pages.NAV}</nav><div id='x'>{pages.links('div')}</div><footer>{pages.LEGAL}</footer>",
        "<html><body></body></html>",
        "<!-- " + RIGHT,
        f"<script>{RIGHT}",
        f"<p hidden>{RIGHT}</p>",
        f"<nav><p>{RIGHT}</nav>",
    ],
    ids=[
        "a list of articles",
        "a home page",
        "nothing",
        "a comment not closed",
        "a script not closed",
        "hidden",
        "a menu",
    ],
)
def test_a_page_without_an_article_is_told(source: str) -> None:
    with pytest.raises(UsageError, match=r"page\.html: no article found in the page; "):
        read(source)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        pytest.param("<div>" * 100_000 + f"<p>{RIGHT}", RIGHT, id="nested 100,000 deep"),
        pytest.param("<" * 3_000_000, "characters of text", id="nothing but signs"),
        pytest.param("<a>" * 250_100, "more than 250000 tags", id="too many tags"),
        pytest.param("<a" * 1_000_000, "no article found", id="a tag that never ends"),
        pytest.param("<!--" * 500_000, "no article found", id="comments that never end"),
        pytest.param("<script>" * 200_000, "no article found", id="scripts that never end"),
        pytest.param(f"<p {' '.join(f'a{at}=1' for at in range(200_000))}>{RIGHT}", RIGHT, id="200,000 attributes"),
        pytest.param("<p>a\0b", "binary data", id="a NUL byte"),
        pytest.param("<script type=application/ld+json>" + "[" * 500_000 + f"</script><p>{RIGHT}", RIGHT, id="JSON-LD nested too deep"),
        pytest.param(f"<p>&#{'9' * 500_000};{RIGHT}", f"\ufffd{RIGHT}", id="a number that no character has"),
    ],
)  # fmt: skip
def test_hostile_pages_are_read_or_refused_in_one_line(source: str, expected: str) -> None:
    try:
        found = read(source).text
    except UsageError as error:
        found = str(error)
        assert "\n" not in found
    assert expected in found


@pytest.mark.parametrize(
    ("encoding", "sentence"), [("utf-8", RIGHT), ("utf-8-sig", RIGHT), ("windows-1252", "Café prices rose by 7.68% in 2023, an office said.")]
)  # fmt: skip
def test_a_page_is_read_in_the_encoding_that_it_says(encoding: str, sentence: str) -> None:
    meta = f'<meta http-equiv="Content-Type" content="text/html; charset={encoding.removesuffix("-sig")}">'
    assert sentence in read(f"{meta}<h1>Tin</h1><p>{sentence}</p>".encode(encoding)).text


def test_utf8_that_declares_something_else_is_utf8() -> None:
    assert RIGHT in read(f'<meta charset="iso-8859-1"><p>{RIGHT}').text


PARTS = st.sampled_from(
    ["<p>", "</p>", "<div class='related'>", "</div>", "<table>", "<tr><td>", "</td>", "<a href=x>", "</a>", "<b>", "</b>", "<!--", "-->",
     "<script>", "</script>", "<h1>", "</h1>", "<br>", "<ul><li>", "<sup>", "</sup>", "<pre>", "&", "&#", "&amp;", "&#x", "<", ">", '"', "'",
     "=", "/", " ", "\n", "\r\n", RIGHT, "Năm 2023 đạt 5,2 tỷ đồng. ", "1", "<title>", "<meta charset=", "<body ", "<html>", "</html>", "]]>", "<![CDATA["]
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(PARTS | st.text(max_size=5), max_size=40))
def test_no_page_breaks_the_reading_and_every_character_is_where_the_file_has_it(parts: list[str]) -> None:
    source = "".join(parts).encode("utf-8", "replace").decode().replace("\0", "") + f"<p>{RIGHT}</p>"
    try:
        page = read(source)
    except UsageError as error:
        assert "\n" not in str(error)
        return
    for fact in fc.extract(page):
        place = fact.place
        assert (
            place.line >= 1 and place.column >= 1 and (place.line, place.column) <= (place.end_line, place.end_column)
        )
    lines = re.split(r"\r\n?|\n", source)
    for at, sign in enumerate(page.text):
        if sign.isalnum():
            found = page.locate((at, at + 1))
            printed = lines[found.line - 1][found.column - 1 : found.end_column - 1]
            assert printed == sign or sign in html.unescape(printed + ";")
