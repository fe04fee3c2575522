"""Word files and OpenDocument texts: what is to be seen of them is read, and a place names its paragraph."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from xml.sax.saxutils import escape

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from office_files import FIXTURES, SEEDS, docx, p, packed, r
from office_same import check_verdicts, said
from old_fonts import in_tcvn3, in_vni, without_capital_tones

import factcheck as fc
from factcheck.model import Article, UsageError
from factcheck.sources import docx as word
from factcheck.sources import odt, read, read_data
from factcheck.sources._office import package

NAME = Path("news.docx")
ODT = (
    '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>{}</office:text></office:body>'
    "</office:document-content>"
)


def one(body: str, notes: str = "", core: str = "") -> Article:
    return word.read(NAME, docx(body, notes, core))[0]


def text(*paragraphs: str) -> str:
    return one("".join(paragraphs)).text


def refused(data: bytes, name: Path = NAME) -> str:
    with pytest.raises(UsageError) as error:
        read_data(name, data)
    assert "\n" not in str(error.value)
    return str(error.value)


DOCUMENTS = sorted(
    file for file in (*FIXTURES.glob("*.docx"), *FIXTURES.glob("*.odt")) if (SEEDS / f"{file.stem}.md").exists()
)


def test_claims_have_the_verdicts_that_they_have_against_the_texts() -> None:
    check_verdicts([file for file in DOCUMENTS if file.suffix == ".docx"])


@pytest.mark.parametrize("file", DOCUMENTS, ids=lambda file: file.name)
def test_an_article_in_a_document_says_what_its_text_says(file: Path) -> None:
    plain, document = fc.read(SEEDS / f"{file.stem}.md"), fc.read(file)
    assert said(document) == said(plain)
    assert (document.title, document.published, document.author) == (plain.title, plain.published, plain.author)


@pytest.mark.parametrize("seed", sorted(SEEDS.glob("*.md")), ids=lambda seed: seed.stem)
def test_the_paragraph_and_column_of_a_figure_are_those_at_which_it_stands(seed: Path) -> None:
    article = fc.read(FIXTURES / f"{seed.stem}.docx")
    printed = [
        " ".join(line.split()) for line in seed.read_text("utf-8").partition("---\n\n")[2].split("\n") if line.strip()
    ]
    facts = fc.extract(article)
    assert facts
    for fact in facts:
        place = fact.place
        assert printed[place.line - 1][place.column - 1 : place.end_column - 1] == fact.printed
        assert (place.locator, place.end_line) == (f"¶ {place.line}", place.line)


def test_empty_paragraphs_and_cells_count_as_they_do_where_the_document_is_saved_as_text() -> None:
    table = f"<w:tbl><w:tr><w:tc>{p('Gạo')}</w:tc><w:tc>{p('8,1 triệu tấn')}</w:tc></w:tr></w:tbl>"
    article = one(p("Đầu đề") + p() + table + p("Cuối năm 2023, giá tăng 5%."))
    assert article.text.split("\n") == ["Đầu đề", "", "Gạo", "8,1 triệu tấn", "Cuối năm 2023, giá tăng 5%."]
    at = article.text.index("5%")
    assert article.locate((at, at + 2)).locator == "¶ 5"
    assert article.position(at) == (5, 25)


def test_a_line_break_is_a_character_of_its_paragraph() -> None:
    article = one(p("Dòng một", "<w:r><w:br/></w:r>", "tăng 5%"))
    assert article.text == "Dòng một\ntăng 5%"
    assert article.position(article.text.index("5%")) == (1, 15)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (
            p("tăng ", f"<w:del>{r('7%')}<w:r><w:delText>6%</w:delText></w:r></w:del>", f"<w:ins>{r('8%')}</w:ins>"),
            "tăng 8%",
        ),
        (p("a", f"<w:moveFrom>{r('b')}</w:moveFrom>", "c", f"<w:moveTo>{r('b')}</w:moveTo>"), "acb"),
        ("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + r("một ") + "</w:p>" + p("hai") + p("ba"), "một hai\nba"),
        (p("thấy", r(" giấu", "<w:vanish/>"), r(" lại thấy", '<w:vanish w:val="0"/>')), "thấy lại thấy"),
        (p("a", "<w:r><w:tab/></w:r>", "b"), "a\tb"),
        ("<w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr>" + r("a") + "</w:p>", "a"),
        (p("7", "<w:r><w:noBreakHyphen/></w:r>", "8%"), "7\u20118%"),
        (p("công", "<w:r><w:softHyphen/></w:r>", "nghi\u00adệp"), "côngnghiệp"),
        (p("10 km", r("2", '<w:vertAlign w:val="superscript"/>')), "10 km²"),
        (p('<w:r><w:sym w:font="Symbol" w:char="F0A3"/></w:r>', " 5%"), "≤ 5%"),
        (p("trang ", "<w:r><w:instrText>PAGE</w:instrText></w:r>", "3"), "trang 3"),
        (p(f"<w:hyperlink>{r('liên kết')}</w:hyperlink>"), "liên kết"),
        (p("<m:oMath><m:r><m:t>x = 5</m:t></m:r></m:oMath>"), "x = 5"),
        (f"<w:sdt><w:sdtContent>{p('trong khung')}</w:sdtContent></w:sdt>", "trong khung"),
    ],
    ids=[
        *("a change in words", "a move", "a paragraph's end taken back", "hidden text", "a tab", "tab stops"),
        *("a no-break hyphen", "soft hyphens", "a raised digit", "a sign of the font Symbol", "a field", "a link"),
        *("a formula", "a control"),
    ],
)
def test_what_is_to_be_seen_is_read(body: str, expected: str) -> None:
    assert text(body) == expected


def test_a_text_box_is_read_once_and_as_paragraphs_of_its_own() -> None:
    inside = f"<w:txbxContent>{p('Khung: tăng 5%.')}</w:txbxContent>"
    box = (
        f"<w:r><mc:AlternateContent><mc:Choice><wps:txbx>{inside}</wps:txbx></mc:Choice>"
        f"<mc:Fallback><v:textbox>{inside}</v:textbox></mc:Fallback></mc:AlternateContent></w:r>"
    )
    assert text(p("Trước, ", box, "sau.")) == "Trước, sau.\nKhung: tăng 5%."


def test_notes_stand_behind_the_text_and_are_numbered_as_they_are_referred_to() -> None:
    notes = f'<w:footnote w:id="-1" w:type="separator">{p("—")}</w:footnote>' + "".join(
        f'<w:footnote w:id="{id}">{p(said)}</w:footnote>'
        for id, said in ((1, "không ai dẫn"), (2, "hai"), (7, "giảm 3%"))
    )
    marks = [f'<w:r><w:footnoteReference w:id="{id}"/></w:r>' for id in (7, 2)]
    article = one(p("Tăng 5%", marks[0], " rồi", marks[1], "."), notes)
    assert article.text == "Tăng 5% rồi.\ngiảm 3%\nhai"
    assert article.locate((article.text.index("3%"), article.text.index("3%") + 2)).locator == "footnote 1"


CORE = "<dc:title>{}</dc:title><dc:creator>{}</dc:creator><dcterms:created>{}</dcterms:created><dcterms:modified>{}</dcterms:modified>"
BODY = p("tin ngắn, không có đầu đề và không ghi ngày tháng nào cả, chỉ có một câu này mà thôi.")


def test_properties_tell_what_the_page_does_not() -> None:
    article = one(BODY, core=CORE.format("Tin xuất khẩu", "Lê An", "2024-02-08T02:00:00Z", "2024-02-09T09:30:00Z"))
    assert (article.title, article.author, article.published) == ("Tin xuất khẩu", "Lê An", date(2024, 2, 9))


def test_properties_that_nobody_wrote_or_that_contradict_each_other_tell_nothing() -> None:
    article = one(
        BODY, core=CORE.format("Microsoft Word - a.doc", "Admin", "2013-12-23T23:15:00Z", "2024-02-09T09:30:00Z")
    )
    assert (article.title, article.author, article.published) == (None, None, None)


def test_the_page_has_the_first_word_on_what_properties_tell_as_well() -> None:
    core = CORE.format("Mẫu tin", "Lê An", "2020-01-08T02:00:00Z", "2020-01-09T09:30:00Z")
    article = one(p("Xuất khẩu tăng mạnh") + p("Thứ 6, 09.02.2024 | 09:23") + BODY, core=core)
    assert (article.title, article.published) == ("Xuất khẩu tăng mạnh", date(2024, 2, 9))


def test_the_document_is_found_whatever_it_is_called() -> None:
    assert word.read(NAME, docx(p("Tăng 5%."), main="word/document2.xml"))[0].text == "Tăng 5%."


def test_an_opendocument_text_leaves_out_what_is_deleted_and_commented() -> None:
    content = ODT.format(
        "<text:tracked-changes><text:p>đã xoá</text:p></text:tracked-changes>"
        "<text:p>Tăng<text:s text:c='2'/>5%<text:note text:note-class='footnote'><text:note-citation>1</text:note-citation>"
        "<text:note-body><text:p>theo sở</text:p></text:note-body></text:note><office:annotation><text:p>sai?</text:p>"
        "</office:annotation>.</text:p>"
    )
    article = odt.read(Path("news.odt"), packed({"content.xml": content.encode()}))[0]
    assert article.text == "Tăng  5%.\ntheo sở"
    assert article.locate((10, 17)).locator == "footnote 1"


BOMB = '<!DOCTYPE x [<!ENTITY a "lol">' + "".join(
    f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(12)
)


@pytest.mark.parametrize(
    ("document", "why"),
    [
        (BOMB + "]><x>&m;</x>", "declares entities"),
        ('<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>', "declares entities"),
        ('<!DOCTYPE x SYSTEM "http://example.org/x.dtd"><x/>', "declares entities"),
        ("<x>" * 100_000, "nested more than 1000 deep"),
        ("<x>", "damaged"),
        ("<x/>", "damaged"),
        ("", "damaged"),
        ('<?xml version="1.0" encoding="nobody"?><x/>', "damaged"),
    ],
    ids=["entities", "a file", "an address", "depth", "an open end", "no document", "nothing", "an encoding"],
)
def test_hostile_markup_is_refused_in_one_line(document: str, why: str) -> None:
    assert why in refused(packed({"word/document.xml": document.encode()}))


def test_a_hundred_megabytes_of_zeros_are_refused_at_once() -> None:
    data = packed({"word/document.xml": bytes(100 * 1024 * 1024)})
    start = time.perf_counter()
    assert "damaged" in refused(data)  # zeros are no XML: the first of them is the last that is read
    assert time.perf_counter() - start < 2


@pytest.mark.parametrize(
    ("filling", "why"),
    [(b" ", "unpacks to more than 200 times its size"), (b"<!-- 0123456789 -->", "unpacks to more than 200 times")],
)
def test_what_is_packed_tighter_than_any_document_is_refused(filling: bytes, why: str) -> None:
    data = packed({"word/document.xml": b"<x>" + filling * (80 * 1024 * 1024 // len(filling))})
    start = time.perf_counter()
    assert why in refused(data)
    assert time.perf_counter() - start < 5


def test_a_part_larger_than_any_documents_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(package, "LIMIT", 10)
    assert "unpacks to more than" in refused(docx(p("Tăng 5%.")))


def test_more_members_than_any_document_has_are_refused() -> None:
    assert "more than 10000 files" in refused(packed({str(number): b"" for number in range(10_001)}))


def test_a_document_with_a_password_or_of_the_old_kind_says_how_to_mend_it() -> None:
    compound = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500)
    assert "protected with a password" in refused(compound + "EncryptedPackage".encode("utf-16-le"))
    assert "--convert-to docx" in refused(compound)
    assert "--convert-to docx" in refused(compound, Path("news.doc"))
    manifest = b"<manifest:encryption-data/>"
    assert "password" in refused(packed({"META-INF/manifest.xml": manifest, "content.xml": b"x"}), Path("news.odt"))


def test_a_document_without_text_is_refused() -> None:
    assert "no text in it" in refused(docx(p() + p(" ")))


WHOLE = docx(p("Năm 2023, xuất khẩu tăng 7,68%."))


@given(st.binary(max_size=400), st.sampled_from([".docx", ".doc", ".odt"]))
@example(b"PK\x05\x06" + bytes(18), ".docx")
def test_any_bytes_are_read_or_refused(data: bytes, suffix: str) -> None:
    _is_read_or_refused(data, suffix)


@given(st.integers(0, len(WHOLE) - 1), st.binary(min_size=1, max_size=8), st.sampled_from([".docx", ".odt"]))
def test_a_document_with_damages_is_read_or_refused(at: int, other: bytes, suffix: str) -> None:
    _is_read_or_refused(WHOLE[:at] + other + WHOLE[at + len(other) :], suffix)


MARKUP = st.lists(
    st.sampled_from(
        ["<w:p>", "</w:p>", "<w:r>", "</w:r>", "<w:t>", "</w:t>", "x", "<w:del>", "</w:del>", "<w:br/>", "<w:vanish/>"]
    )
)


@given(MARKUP)
def test_any_markup_is_read_or_refused(tags: list[str]) -> None:
    _is_read_or_refused(docx("".join(tags)), ".docx")


def _is_read_or_refused(data: bytes, suffix: str) -> None:
    try:
        articles = read_data(Path("any" + suffix), data)
    except UsageError as error:
        assert re.fullmatch(rf"any\{suffix}: .+; .+", str(error))
    else:
        assert all(article.text for article in articles)


def test_a_fact_of_a_document_comes_back_from_an_index_as_it_was(tmp_path: Path) -> None:
    file = tmp_path / "corpus" / "news.docx"
    file.parent.mkdir()
    file.write_bytes((FIXTURES / "dau-an-tang-truong.docx").read_bytes())
    stored = list(fc.Corpus.open([tmp_path / "corpus"], home=tmp_path).facts())
    assert [replace(fact.place, path=file.as_posix()) for fact in stored] == [
        fact.place for fact in fc.extract(read(file))
    ]


@pytest.mark.parametrize("typed", [in_tcvn3, in_vni], ids=["TCVN3", "VNI"])
@pytest.mark.parametrize("seed", sorted(SEEDS.glob("*.md")), ids=lambda seed: seed.stem)
def test_a_document_typed_in_an_old_font_says_what_its_text_says(seed: Path, typed: Callable[[str], str]) -> None:
    """Capitals with tones come back small from TCVN3, so that it is held against the text with small ones."""
    plain = without_capital_tones(seed.read_text("utf-8").partition("---\n\n")[2])
    bodies = [
        "".join(p(r(escape(write(line)))) for line in plain.split("\n") if line.strip()) for write in (str, typed)
    ]
    wanted, found = (one(body) for body in bodies)
    assert found.text == wanted.text
    assert said(found) == said(wanted)


def test_a_mark_where_a_word_may_be_divided_is_no_letter() -> None:
    assert (
        text(p(r("Sản lượng gạch năm 2023 đạt 253 triệu vi\u00adên."))) == "Sản lượng gạch năm 2023 đạt 253 triệu viên."
    )
