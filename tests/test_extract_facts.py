"""What a sentence asserts, side by side: one short sentence of ours for each thing that is easily read wrong."""

from __future__ import annotations

from datetime import date

import pytest

import factcheck as fc
from factcheck.extract.article import extract
from factcheck.model import Fact, Measure, Moment, PeriodKind, Status


def _facts(text: str, published: date | None = None) -> list[Fact]:
    return fc.extract(fc.Article.from_text(text, id="a", published=published))


def _fact(text: str, printed: str, published: date | None = None) -> Fact:
    found = [fact for fact in _facts(text, published) if fact.printed == printed]
    assert len(found) == 1, [fact.printed for fact in _facts(text, published)]
    return found[0]


@pytest.mark.parametrize(
    "claim",
    [
        "Nguồn: xuất khẩu năm 2023 tăng 7,68%",
        "Via: exports grew 7.68% in 2023",
        "Năm 2023: 7,68% ★",
        "By 2023 exports grew 7.68%",
        "Năm 2023 xuất khẩu tăng 7,68%\nNăm 2023 xuất khẩu tăng 7,68%",
    ],
)
def test_what_would_be_a_byline_or_a_button_on_a_page_is_read_in_a_claim(claim: str) -> None:
    article = fc.Article.from_text(claim, id="claim")
    assert [fact.printed.replace(".", ",") for fact in extract(article, is_claim=True)] == ["7,68%"]


def test_the_lines_of_a_claim_are_read_in_their_order() -> None:
    claim = "Năm 2023 xuất khẩu tăng 7,68%.\nNăm 2023 nhập khẩu tăng 5,2%.\nNăm 2023 xuất khẩu tăng 7,68%."
    article = fc.Article.from_text(claim, id="claim")
    assert [fact.printed for fact in extract(article, is_claim=True)] == ["7,68%", "5,2%"]


@pytest.mark.parametrize(
    ("text", "printed", "measure"),
    [
        ("Năm 2023, GRDP của tỉnh Lạng Sơn tăng 7%.", "7%", Measure.GROWTH),
        (
            "Năm 2023, tỉnh thu hút 23 doanh nghiệp, tăng 20 doanh nghiệp so với năm 2022.",
            "20 doanh nghiệp",
            Measure.CHANGE,
        ),
        ("Doanh thu đạt 8 tỷ đồng, đạt 93,5% kế hoạch năm.", "93,5%", Measure.ATTAINMENT),
        ("Chỉ số sản xuất công nghiệp vượt 0,68% so với chỉ tiêu.", "0,68%", Measure.DEVIATION),
        ("Xuất khẩu gạo chiếm 12% tổng kim ngạch.", "12%", Measure.SHARE),
        ("Sản lượng tăng gấp 3 lần so với năm 2022.", "3 lần", Measure.MULTIPLE),
        ("Tổng số cụm công nghiệp của tỉnh lên 7 cụm công nghiệp.", "7 cụm công nghiệp", Measure.LEVEL),
        ("Giá trị xuất khẩu vượt 400 tỷ USD.", "400 tỷ USD", Measure.LEVEL),
        ("Tốc độ tăng trưởng kinh tế đạt 5,05%.", "5,05%", Measure.GROWTH),
        ("Industrial output grew 7.7% in 2023.", "7.7%", Measure.GROWTH),
    ],
)
def test_the_words_around_a_figure_say_what_it_measures(text: str, printed: str, measure: Measure) -> None:
    assert _fact(text, printed).measure is measure


@pytest.mark.parametrize(
    ("text", "printed", "status"),
    [
        ("Năm 2024, tỉnh phấn đấu GRDP tăng 8%.", "8%", Status.PLAN),
        ("Kinh phí thực hiện 73,5 tỷ đồng, đạt 93,5% so với kế hoạch năm (78,6 tỷ đồng).", "78,6 tỷ đồng", Status.PLAN),
        (
            "Kinh phí thực hiện 73,5 tỷ đồng, đạt 93,5% so với kế hoạch năm (78,6 tỷ đồng).",
            "73,5 tỷ đồng",
            Status.ACTUAL,
        ),
        ("Doanh thu ước đạt 8 tỷ đồng.", "8 tỷ đồng", Status.ESTIMATE),
        ("GDP năm 2025 được dự báo tăng 6,5%.", "6,5%", Status.FORECAST),
        ("Mức hỗ trợ tối đa 10 tỷ đồng/dự án.", "tối đa 10 tỷ đồng/dự án", Status.ENTITLEMENT),
        ("Kế hoạch doanh thu năm 2024 là 6 tỷ đồng.", "6 tỷ đồng", Status.PLAN),
        ("Năm 2023, công ty vượt mục tiêu, doanh thu đạt 8 tỷ đồng.", "8 tỷ đồng", Status.ACTUAL),
    ],
)
def test_a_plan_is_told_from_what_came_of_it(text: str, printed: str, status: Status) -> None:
    assert _fact(text, printed).status is status


def test_a_decrease_is_negative() -> None:
    assert str(_fact("Sản xuất công nghiệp giảm 0,5% so với cùng kỳ.", "0,5%").quantity.value) == "-0.5"


def test_twice_more_keeps_both_readings() -> None:
    quantity = _fact("Số cụm công nghiệp tăng 2 lần so với năm 2022.", "2 lần").quantity
    assert len(quantity.readings) == 2


def test_a_change_from_one_level_to_another_gives_two_levels_at_two_moments() -> None:
    first, second = _facts("Công ty nâng công suất từ 50.000 m2/năm lên 320.000 m2/năm.")
    assert (first.moment, second.moment) == (Moment.BEFORE, Moment.AFTER)
    assert first.period is None


def test_what_something_is_compared_with_is_a_level_of_before_and_no_change() -> None:
    _, base = _facts("Lãi suất trúng thầu là 1,35%, giảm nhẹ so với 1,4% của phiên trước.")
    assert (base.measure, base.moment) == (Measure.LEVEL, Moment.BEFORE)
    assert str(base.quantity.value) == "1.4"


def test_a_range_may_be_hedged_at_its_end() -> None:
    (fact,) = _facts("Giá vé từ 2,46 đến hơn 3 triệu đồng/chiều.")
    assert (str(fact.quantity.low), str(fact.quantity.high)) == ("2460000.00", "3000000")
    assert fact.quantity.per == ("chiều",)


def test_the_same_period_is_the_same_stretch_a_year_earlier() -> None:
    fact = _fact("Quý I/2024, xuất khẩu tăng 5% so với cùng kỳ.", "5%")
    assert fact.basis is not None
    assert fact.basis.period is not None
    assert fact.basis.period.dates == (date(2023, 1, 1), date(2023, 4, 1))


def test_a_period_is_carried_over_within_the_paragraph_and_marked() -> None:
    text = "Năm 2023, công nghiệp khởi sắc. Sản lượng xi măng đạt 580 nghìn tấn."
    fact = _fact(text, "580 nghìn tấn")
    assert fact.period is not None
    assert (fact.period.start.year, fact.period.inferred) == (2023, True)


def test_this_year_is_that_of_publication() -> None:
    fact = _fact("Năm nay, tỉnh có thêm 4 cụm công nghiệp.", "4 cụm công nghiệp", date(2024, 5, 1))
    assert fact.period is not None
    assert (fact.period.start, fact.period.inferred) == (date(2024, 1, 1), False)


def test_what_stands_at_the_end_is_a_stock() -> None:
    fact = _fact("Năm 2023 tỉnh lập thêm 4 cụm công nghiệp, nâng tổng số lên 7 cụm.", "7 cụm")
    assert fact.period is not None
    assert fact.period.kind is PeriodKind.STOCK
    assert fact.quantity.unit == "cụm công nghiệp"


def test_the_company_is_the_holder_and_its_output_is_not_the_province_s() -> None:
    text = "Công ty Than Na Dương ở tỉnh Lạng Sơn gặp khó. Năm 2023, công ty khai thác 700 nghìn tấn than."
    assert _fact(text, "700 nghìn tấn").holder == "Công ty Than Na Dương"


def test_the_other_companies_of_a_list_are_not_the_one_spoken_of() -> None:
    text = "Công ty Than Na Dương gặp khó. Các công ty khác của tỉnh đạt 500 tỷ đồng doanh thu."
    assert _fact(text, "500 tỷ đồng").holder is None


def test_a_part_knows_its_whole() -> None:
    whole, part = _facts("Tổng kinh phí 899 triệu đồng, trong đó ngân sách hỗ trợ 286 triệu đồng.")
    assert part.part_of == whole.id


@pytest.mark.parametrize(
    ("day", "area"),
    [(date(2025, 6, 30), "VN-56"), (date(2025, 7, 2), "VN-56.2025")],
)
def test_a_province_before_and_after_the_mergers_is_not_one_area(day: date, area: str) -> None:
    assert _fact("GRDP của tỉnh Bắc Ninh tăng 7%.", "7%", day).area == area


def test_a_person_s_name_is_no_country() -> None:
    assert _fact("Anh Nghĩa và ông Trần Đức góp 120 triệu đồng.", "120 triệu đồng").area is None


def test_a_year_stands_for_its_end_where_the_day_of_publication_is_unknown() -> None:
    assert _fact("Năm 2026, GRDP của tỉnh Bắc Ninh tăng 7%.", "7%").area == "VN-56.2025"


@pytest.mark.parametrize(
    "text",
    [
        "Nghị quyết số 45-NQ/TU ngày 1/9/2021 của Tỉnh ủy.",
        "Nghị quyết 45 được ban hành.",
        "Công ty đạt chứng nhận ISO 9001:2015.",
        "Công ty mua máy bào bốn mặt.",
        "Cụm công nghiệp Hợp Thành 2 và Hồ Sơn 1 khởi công.",
        "Ba cụm Na Dương 1, 2, 3 chờ duyệt.".replace("Ba cụm ", "Cụm "),
        "Đại dịch COVID-19 qua đi.",
        "Nghị định 131/2018/NĐ-CP có hiệu lực.",
        "Cuộc họp bắt đầu lúc 15:30.",
        "Một số đơn vị và một nghị quyết.",
        "Công ty đầu tư thiết bị mới.",
    ],
)
def test_a_number_that_is_only_a_name_is_no_figure(text: str) -> None:
    assert [fact.printed for fact in _facts(text)] == []


@pytest.mark.parametrize("text", ["Liệu GDP năm 2024 có tăng 7%?", "Nếu GDP năm 2024 tăng 7%, thu ngân sách sẽ vượt."])
def test_questions_and_conditions_assert_nothing(text: str) -> None:
    assert [fact.asserted for fact in _facts(text)] == [False]


def test_the_related_news_tail_gives_no_facts() -> None:
    body = "Năm 2023, GRDP của tỉnh Lạng Sơn tăng 7% so với năm 2022 nhờ công nghiệp và dịch vụ."
    tail = "Có thể bạn quan tâm\n\nHà Nam: GRDP tăng 12%\n\nHà Nam: GRDP tăng 12%\n\nTỉnh công bố số liệu sáng nay."
    assert [fact.printed for fact in _facts(f"{body}\n\n{tail}")] == ["7%"]


def test_the_regions_whose_names_begin_low_are_found() -> None:
    assert _fact("Năm 2023, vùng đồng bằng sông Hồng thu hút 120 dự án.", "120 dự án").area == "VN:red-river-delta"


def test_of_two_overlapping_places_the_longer_is_meant() -> None:
    text = "Năm 2024, các đơn vị ở các tỉnh miền Trung và Tây Nguyên hỗ trợ 45 dự án."
    assert _fact(text, "45 dự án").area == "VN:central-and-highlands"


def test_a_sentence_longer_than_any_writer_s_loses_no_figure() -> None:
    assert len(_facts("Lúa tăng 5% và ngô tăng 7%, " * 400)) == 800


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        (
            "Năm 2023, xuất khẩu gạo và cà phê lần lượt đạt 4,7 tỷ USD và 4,2 tỷ USD.",
            ["xuất khẩu gạo", "xuất khẩu cà phê"],
        ),
        (
            "Doanh thu và lợi nhuận của công ty lần lượt đạt 1.200 tỷ đồng và 150 tỷ đồng, tăng 12% và 8%.",
            ["Doanh thu của công ty", "lợi nhuận của công ty"] * 2,
        ),
        (
            "CPI tại Hà Nội, Huế và Đà Nẵng tăng lần lượt 4,1%, 3,2% và 3,9%.",
            ["CPI tại Hà Nội", "CPI tại Huế", "CPI tại Đà Nẵng"],
        ),
        ("Exports and imports reached 10 billion dollars and 9 billion dollars respectively.", ["Exports", "imports"]),
    ],
)
def test_a_list_of_things_and_one_of_figures_are_paired_in_their_order(text: str, subjects: list[str]) -> None:
    assert [fact.subject for fact in _facts(text)] == subjects


def test_a_list_of_years_and_one_of_figures_are_paired_in_their_order() -> None:
    facts = _facts("Năm 2021, 2022 và 2023, xuất khẩu lần lượt đạt 5 tỷ USD, 6 tỷ USD và 7 tỷ USD.")
    assert [fact.period.start.year for fact in facts if fact.period and fact.period.start] == [2021, 2022, 2023]


def test_lists_of_unlike_length_are_not_paired() -> None:
    facts = _facts("Hải Phòng, Quảng Ninh và Bắc Giang lần lượt tăng 10,5% và 9,8%.")
    assert len({fact.area for fact in facts}) == 1
