"""An indicator's series: which points there are, in which order, and how prints of one period stand to each other."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

import factcheck.desk.timeline as desk
from factcheck.desk.corpus import Corpus
from factcheck.desk.timeline import timeline
from factcheck.model import Article, Measure, Series, Standing, Status, Timeline, UsageError

GROWTH = "{}, chỉ số sản xuất công nghiệp của tỉnh Lạng Sơn tăng {}."


def article(name: str, *sentences: str, published: date | None = date(2024, 2, 9)) -> Article:
    return Article.from_text("\n\n".join(sentences), id=name, published=published)


def asked(*articles: Article, indicator: str = "industrial production", **more: object) -> Timeline:
    return timeline(Corpus(articles).store, indicator, **more)  # type: ignore[arg-type]


def values(series: Series) -> list[Decimal | None]:
    return [point.value for point in series.points]


def test_points_follow_the_end_of_their_periods() -> None:
    found = asked(
        article(
            "a",
            GROWTH.format("Năm 2023", "7,68%"),
            GROWTH.format("Năm 2022", "6,1%"),
            GROWTH.format("Quý I/2023", "1,5%"),
            "6 tháng đầu năm 2023, chỉ số sản xuất công nghiệp của tỉnh Lạng Sơn giảm 2,5%.",
        )
    )
    (series,) = found.series
    assert values(series) == [Decimal("6.1"), Decimal("1.5"), Decimal("-2.5"), Decimal("7.68")]
    assert (found.name, found.indicator) == ("Industrial production (index)", "industrial-production")


def test_prints_of_one_period_follow_their_publication_and_the_latest_is_last() -> None:
    days = {"a": date(2024, 3, 1), "b": date(2024, 1, 5), "c": date(2024, 2, 2)}
    texts = {"a": "7,86%", "b": "7,7%", "c": "7,9%"}
    found = asked(*(article(name, GROWTH.format("Năm 2023", texts[name]), published=days[name]) for name in days))
    (point,) = found.series[0].points
    told = [(report.fact.printed, report.standing) for report in point.prints]
    assert told == [("7,7%", Standing.DIFFERS), ("7,9%", Standing.SAME), ("7,86%", Standing.LATEST)]


def test_an_earlier_print_that_says_less_is_told_so() -> None:
    early = article("a", GROWTH.format("Năm 2023", "hơn 7,6%"), published=date(2024, 1, 1))
    found = asked(early, article("b", GROWTH.format("Năm 2023", "7,68%")))
    assert found.series[0].points[0].prints[0].standing is Standing.LESS_EXACT


def test_who_decides_what_a_revision_is_can_be_replaced(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(desk, "standing", lambda earlier, latest: Standing.REVISED)
    early = article("a", GROWTH.format("Năm 2023", "7,1%"), published=date(2024, 1, 1))
    found = asked(early, article("b", GROWTH.format("Năm 2023", "7,68%")))
    assert found.series[0].points[0].prints[0].standing is Standing.REVISED


def test_areas_have_series_of_their_own_the_longest_first() -> None:
    lang_son = [GROWTH.format(year, "7,68%") for year in ("Năm 2022", "Năm 2023")]
    found = asked(article("a", lang_son[0].replace("Lạng Sơn", "Bắc Giang")), article("b", *lang_son))
    assert [(series.area, len(series.points)) for series in found.series] == [("VN-09", 2), ("VN-54", 1)]


def test_an_area_can_be_asked_for() -> None:
    sentence = GROWTH.format("Năm 2022", "7,68%")
    both = article("a", sentence), article("b", sentence.replace("Lạng Sơn", "Bắc Giang"))
    assert [series.area for series in asked(*both, area="lang son").series] == ["VN-09"]
    assert asked(*both, area="Hà Giang").series == ()


def test_an_organisation_can_be_asked_for_without_its_legal_form() -> None:
    sentence = "Năm 2023, doanh thu của Công ty {} đạt 500 tỷ đồng."
    both = article("a", sentence.format("Than Na Dương")), article("b", sentence.format("Xi măng Đồng Bành"))
    found = asked(*both, indicator="doanh thu", holder="Na Dương")
    assert [series.holder for series in found.series] == ["Công ty Than Na Dương"]
    with pytest.raises(UsageError, match=r"^--holder: no figure of 'Gạch Hợp Thành'; there is "):
        asked(*both, indicator="doanh thu", holder="Gạch Hợp Thành")


def test_the_measure_of_most_points_is_taken_and_the_others_are_told() -> None:
    text = (
        "Năm 2022, thu ngân sách của tỉnh Lạng Sơn đạt 7.100 tỷ đồng. "
        "Năm 2023, thu ngân sách của tỉnh Lạng Sơn đạt 8.765 tỷ đồng, tăng 23,5%."
    )
    found = asked(article("a", text), indicator="thu ngân sách")
    assert (found.measure, found.measures) == (Measure.LEVEL, ((Measure.GROWTH, 1),))
    other = asked(article("a", text), indicator="thu ngân sách", measure=Measure.GROWTH)
    assert [values(series) for series in other.series] == [[Decimal("23.5")]]


def test_what_happened_is_shown_and_plans_are_told() -> None:
    plan = "Mục tiêu năm 2024, tỉnh Lạng Sơn phấn đấu chỉ số sản xuất công nghiệp tăng 8%."
    found = asked(article("a", GROWTH.format("Năm 2023", "7,68%"), plan))
    assert (values(found.series[0]), found.statuses) == ([Decimal("7.68")], ((Status.PLAN, 1),))
    planned = asked(article("a", GROWTH.format("Năm 2023", "7,68%"), plan), status=Status.PLAN)
    assert values(planned.series[0]) == [Decimal(8)]
    assert values(asked(article("a", plan)).series[0]) == [Decimal(8)]


def test_growth_on_the_month_before_is_another_series() -> None:
    text = (
        "Tháng 5/2024, chỉ số sản xuất công nghiệp của tỉnh Lạng Sơn tăng 3,9% so với tháng trước. "
        "Tháng 5/2024, chỉ số sản xuất công nghiệp của tỉnh Lạng Sơn tăng 8,9% so với cùng kỳ năm trước."
    )
    assert len(asked(article("a", text, published=date(2024, 6, 1))).series) == 2


def test_what_says_more_than_the_indicator_stands_apart() -> None:
    text = (
        "Năm 2023, xuất khẩu của Việt Nam đạt 354,7 tỷ USD. "
        "Năm 2023, xuất khẩu của Việt Nam sang Canada đạt 5,6 tỷ USD."
    )
    found = asked(article("a", text), indicator="xuất khẩu")
    assert [(series.narrower, values(series)) for series in found.series] == [
        (False, [Decimal("354.7E+9")]),
        (True, [Decimal("5.6E+9")]),
    ]


def test_two_points_of_one_period_that_may_be_of_two_things_are_marked() -> None:
    text = GROWTH.format("Năm 2023", "7,68%")
    other = "Tỉnh Lạng Sơn họp báo. Khi các nhà máy mới chạy hết công suất, sản xuất công nghiệp năm 2023 tăng 8,4%."
    found = asked(article("a", text), article("b", GROWTH.format("Năm 2022", "6,1%")), article("c", other))
    told = [(point.value, point.alone) for series in found.series for point in series.points]
    assert told == [(Decimal("6.1"), True), (Decimal("7.68"), False), (Decimal("8.4"), False)]


def test_a_figure_without_a_period_is_counted_and_left_out() -> None:
    found = asked(article("a", "Chỉ số sản xuất công nghiệp của tỉnh Lạng Sơn tăng 7,68%.", published=None))
    assert (found.series, found.undated) == ((), 1)


def test_a_known_indicator_that_nobody_prints_is_an_empty_answer() -> None:
    assert asked(article("a", "Trời đẹp."), indicator="GDP").series == ()


def test_an_unknown_indicator_or_area_is_misuse() -> None:
    with pytest.raises(UsageError, match=r"^INDICATOR: nothing there is about 'xyzzy'"):
        asked(article("a", "Trời đẹp."), indicator="xyzzy")
    with pytest.raises(UsageError, match=r"^--area: unknown area"):
        asked(article("a", "Trời đẹp."), area="Atlantis")


def test_a_range_is_drawn_by_its_middle_and_a_bound_by_its_end() -> None:
    found = asked(article("a", GROWTH.format("Năm 2022", "7-8%"), GROWTH.format("Năm 2023", "tối đa 5%")), status=None)
    drawn = [point.value for series in found.series for point in series.points]
    assert Decimal("7.5") in drawn


def test_the_order_of_the_articles_does_not_matter() -> None:
    made = [
        article(str(at), GROWTH.format("Năm 2023", figure), published=None)
        for at, figure in enumerate(("7,7%", "7,68%", "7,86%"))
    ]
    assert asked(*made) == asked(*reversed(made))
