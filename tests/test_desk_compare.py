"""Articles side by side: rows, columns, what only one prints, and what of it is asked for."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.desk.compare import Choice, compare_articles, compare_corpus, need_two
from factcheck.desk.corpus import Corpus
from factcheck.model import Agreement, Alignment, Article, UsageError

GROWTH = "Năm 2023, chỉ số sản xuất công nghiệp của tỉnh Lạng Sơn tăng {}."
SALT = "Năm 2023, tỉnh Lạng Sơn sản xuất {} muối công nghiệp."


def article(name: str, *sentences: str) -> Article:
    return Article.from_text("\n\n".join(sentences), id=name, published=date(2024, 2, 9))


def compared(*articles: Article, **choice: str) -> Alignment:
    return compare_articles(articles, Choice.of(**choice))


def prints(alignment: Alignment) -> list[tuple[Agreement, list[tuple[int, list[str]]]]]:
    return [
        (row.agreement, [(cell.column, [fact.printed for fact in cell.facts]) for cell in row.cells])
        for row in alignment.rows
    ]


@pytest.mark.parametrize(
    ("one", "other", "agreement"),
    [
        pytest.param("7,68%", "7,68%", Agreement.SAME, id="the same print"),
        pytest.param("7,68%", "7,7%", Agreement.SAME, id="one rounds to the other"),
        pytest.param("7,68%", "hơn 7,6%", Agreement.LESS_EXACT, id="a hedge says less"),
        pytest.param("7,68%", "7,86%", Agreement.DIFFERENT, id="digits swapped"),
        pytest.param("7-8%", "7,5%", Agreement.LESS_EXACT, id="a range holds a number"),
        pytest.param("7-8%", "7-9%", Agreement.DIFFERENT, id="ranges with one end in common"),
    ],
)
def test_agreement_is_that_of_the_comparison(one: str, other: str, agreement: Agreement) -> None:
    found = compared(article("a", GROWTH.format(one)), article("b", GROWTH.format(other)))
    assert prints(found) == [(agreement, [(0, [one]), (1, [other])])]


def test_figures_are_brought_to_one_scale() -> None:
    found = compared(article("a", SALT.format("1,2 triệu tấn")), article("b", SALT.format("1.250 nghìn tấn")))
    (row,) = found.rows
    assert (row.agreement, row.power) == (Agreement.LESS_EXACT, 6)


def test_columns_stand_as_the_articles_do() -> None:
    found = compared(article("z", GROWTH.format("7,68%")), article("a", GROWTH.format("7,86%")))
    assert [column.path for column in found.columns] == ["z", "a"]
    assert prints(found) == [(Agreement.DIFFERENT, [(0, ["7,68%"]), (1, ["7,86%"])])]


def test_what_one_article_prints_is_apart() -> None:
    found = compared(
        article("a", GROWTH.format("7,68%"), SALT.format("710 nghìn tấn")), article("b", GROWTH.format("7,68%"))
    )
    assert [(cell.column, cell.facts[0].printed) for cell in found.only] == [(0, "710 nghìn tấn")]


def test_differences_come_first() -> None:
    both = [
        article(name, GROWTH.format(growth), SALT.format("710 nghìn tấn"))
        for name, growth in (("a", "7,68%"), ("b", "9,1%"))
    ]
    assert [row.agreement for row in compared(*both).rows] == [Agreement.DIFFERENT, Agreement.SAME]


def test_an_article_without_figures_keeps_its_column() -> None:
    found = compared(article("a", GROWTH.format("7,68%")), article("b", "Trời đẹp."))
    assert ([column.path for column in found.columns], found.rows) == (["a", "b"], ())


@pytest.mark.parametrize(
    ("choice", "count"),
    [
        ({"about": "industrial production"}, 1),
        ({"about": "chi so san xuat cong nghiep"}, 1),
        ({"about": "muối công nghiệp"}, 1),
        ({"about": "GDP"}, 0),
        ({"period": "2023"}, 2),
        ({"period": "quý I/2023"}, 0),
        ({"area": "Lang Son"}, 2),
        ({"area": "Bắc Giang"}, 0),
        ({"about": "industrial production", "period": "2023", "area": "Lạng Sơn"}, 1),
    ],
    ids=str,
)
def test_only_what_is_asked_for_is_compared(choice: dict[str, str], count: int) -> None:
    both = [article(name, GROWTH.format("7,68%"), SALT.format("710 nghìn tấn")) for name in ("a", "b")]
    assert len(compared(*both, **choice).rows) == count
    assert len(compare_corpus(Corpus(both).store, Choice.of(**choice)).rows) == count


def test_a_corpus_has_columns_for_the_articles_that_print_something() -> None:
    corpus = Corpus(
        [
            article("c", SALT.format("710 nghìn tấn")),
            article("b", GROWTH.format("7,68%")),
            article("a", GROWTH.format("7,86%")),
        ]
    )
    found = compare_corpus(corpus.store, Choice.of(about="industrial production"))
    assert [column.path for column in found.columns] == ["a", "b"]
    assert prints(found) == [(Agreement.DIFFERENT, [(0, ["7,86%"]), (1, ["7,68%"])])]


def test_words_that_nothing_is_about_are_misuse() -> None:
    with pytest.raises(UsageError, match=r"^--about: nothing there is about 'xyzzy'"):
        compared(article("a", GROWTH.format("7,68%")), article("b", GROWTH.format("7,68%")), about="xyzzy")


def test_one_article_is_nothing_to_compare() -> None:
    with pytest.raises(UsageError, match="one article can't be compared; name two"):
        need_two([article("a", "")])


MANY = [
    article("a", GROWTH.format("7,68%"), SALT.format("710 nghìn tấn")),
    article("b", GROWTH.format("7,7%"), SALT.format("gần 720 nghìn tấn")),
    article("c", GROWTH.format("7,86%")),
    article("d", SALT.format("0,71 triệu tấn"), "Năm 2022, xuất khẩu của tỉnh Lạng Sơn tăng 3,4%."),
]


@settings(max_examples=24, deadline=None)
@given(st.permutations(MANY))
def test_the_order_of_the_articles_changes_the_columns_only(order: list[Article]) -> None:
    def rows(alignment: Alignment) -> list[object]:
        return [(row.agreement, row.power, frozenset(row.facts)) for row in alignment.rows]

    found, plain = compared(*order), compared(*MANY)
    assert rows(found) == rows(plain)
    assert {cell.facts for cell in found.only} == {cell.facts for cell in plain.only}
    assert [column.path for column in found.columns] == [one.id for one in order]
    assert all([cell.column for cell in row.cells] == sorted(cell.column for cell in row.cells) for row in found.rows)
