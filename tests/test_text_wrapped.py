"""Text that was broken into lines of one width reads as the same text with one line a paragraph."""

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

import factcheck as fc
from factcheck.text.lines import lines
from factcheck.text.wrapped import unwrapped

PARAGRAPHS = (
    "Theo chi cục thống kê, năm 2023 sản lượng thủy sản của tỉnh đạt 61,4 nghìn tấn, tăng 4,2% so với năm 2022. Trong "
    "đó, sản lượng nuôi trồng đạt 40,1 nghìn tấn.",
    "Giá trị xuất khẩu cả năm ước đạt 215 triệu USD, giảm 3,1%, chủ yếu vì đơn hàng của thị trường châu Âu ít đi và giá "
    "bán bình quân thấp hơn.",
    "- Cảng cá mới: 120 tỷ đồng",
    "- Chợ đầu mối: 85 tỷ đồng",
)


def spans(text: str) -> list[str]:
    return [line.text for line in lines(text, (0, len(text)))]


def read(text: str) -> list[tuple[object, ...]]:
    facts = fc.extract(fc.Article.from_text(text, id="a"))
    return [(" ".join(f.printed.split()), f.quantity, f.period, f.status, f.measure, f.indicator) for f in facts]


@pytest.mark.parametrize("width", [40, 60, 72, 100])
def test_a_broken_text_gives_the_figures_of_the_whole_one(width: int) -> None:
    broken = "\n\n".join(textwrap.fill(paragraph, width) for paragraph in PARAGRAPHS)
    assert read(broken) == read("\n\n".join(PARAGRAPHS))


def test_a_broken_paragraph_is_one_line_and_its_span_slices_the_text() -> None:
    text = textwrap.fill(PARAGRAPHS[0], 40) + "\n\n" + textwrap.fill(PARAGRAPHS[1], 40)
    assert spans(text) == list(PARAGRAPHS[:2])
    assert [" ".join(text[slice(*line.span)].split()) for line in lines(text, (0, len(text)))] == list(PARAGRAPHS[:2])


def test_a_figure_across_a_line_end_keeps_its_place_in_the_file() -> None:
    text = textwrap.fill(PARAGRAPHS[0], 40)
    for fact in fc.extract(fc.Article.from_text(text, id="a")):
        assert text[slice(*fact.span)] == fact.printed


@pytest.mark.parametrize(
    "text",
    [
        "\n".join(PARAGRAPHS),
        "Sản lượng thủy sản\ntăng 5% trong năm 2023.\n\nGiá giảm.",
        "gạo\nngô\nkhoai\nsắn\nđậu\nlạc",
        "STT\tTên\n1\tgạo\n2\tngô\n3\tkhoai",
    ],
    ids=["one line a paragraph", "a title of two lines", "a list of words", "a table"],
)
def test_other_lines_stay_apart(text: str) -> None:
    assert spans(text) == [" ".join(line.split()) for line in text.split("\n") if line.strip()]


@given(st.text("ab .\n-", max_size=200))
def test_no_letter_is_lost_or_moved(text: str) -> None:
    found = [line.span for line in lines(text, (0, len(text)))]
    assert [span for one in unwrapped(text, found) for span in one] == sorted(at for span in found for at in span)
    assert "".join("".join(text[slice(*span)].split()) for span in found) == "".join(text.split())
