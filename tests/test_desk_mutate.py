"""What `mutate` reports of errors that it planted, and how it counts."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from importlib.resources import files
from pathlib import Path

import jsonschema
import pytest
from cli_project import article, run
from hypothesis import given
from hypothesis import strategies as st

import factcheck as fc
from factcheck.desk import mutate as measuring
from factcheck.model import Article, Mutations, Rate, UsageError
from factcheck.report import Page
from factcheck.report.text import mutations as shown

SCHEMA = json.loads((files("factcheck.report") / "schema" / "factcheck-v1.schema.json").read_text(encoding="utf-8"))

SUM = (
    "Năm 2023, tỉnh Lạng Sơn xuất khẩu 48 nghìn tấn hồi. "
    "Trong đó, huyện Văn Quan xuất khẩu 30 nghìn tấn và huyện Bình Gia xuất khẩu 18 nghìn tấn."
)
GROWTH = (
    "Năm 2023, kim ngạch xuất khẩu của tỉnh Lạng Sơn đạt 120 triệu USD, tăng 20% so với 100 triệu USD của năm 2022."
)
PLAIN = "Năm 2023, chỉ số sản xuất công nghiệp của tỉnh Bắc Giang tăng 12,4% so với năm 2022."
TEXTS = {"a": GROWTH, "b": PLAIN, "c": SUM}


def _articles(texts: dict[str, str] = TEXTS) -> list[Article]:
    return [Article.from_text(text, id=name, published=date(2024, 1, 5), language="vi") for name, text in texts.items()]


def _mutated(articles: Sequence[Article], **more: object) -> Mutations:
    return fc.Corpus(articles).mutate(articles, **{"each": 3, **more})  # type: ignore[arg-type]


def test_a_digit_that_breaks_the_article_s_own_arithmetic_is_found_alone_too() -> None:
    found = _mutated(_articles({"a": GROWTH}), only=["digit"], each=20)
    growth = [one for one in found.mutants if one.before == "20%"]
    assert growth
    assert all("growth-of-level" in one.alone.rules for one in growth)


def test_a_digit_of_a_figure_that_nothing_else_tells_of_is_found_beside_its_original_only() -> None:
    found = _mutated(_articles({"b": PLAIN}), only=["digit"])
    assert found.mutants
    assert {(one.beside.found, one.alone.found) for one in found.mutants} == {(True, False)}
    assert found.found_by("contradicts-source", "beside") == len(found.mutants)


def test_an_identical_article_under_another_name_is_no_help_alone() -> None:
    twice = _articles({"b": PLAIN, "copy": PLAIN})
    assert not any(one.alone.found for one in _mutated(twice, only=["digit"]).mutants)


def test_another_article_of_the_same_figure_finds_it_alone() -> None:
    other = PLAIN.replace("của tỉnh Bắc Giang ", "").replace("chỉ số", "tỉnh Bắc Giang có chỉ số")
    articles = _articles({"b": PLAIN, "other": other})
    found = fc.Corpus(articles).mutate(articles[:1], each=3, only=["digit"])
    assert found.mutants
    assert all(one.alone.found for one in found.mutants)


def test_right_articles_raise_no_alarm_and_copies_of_them_neither() -> None:
    found = _mutated(_articles())
    assert (found.alarms, found.echoes) == ((), ())
    assert found.articles == ("a", "b", "c")


def test_an_article_that_contradicts_itself_is_an_alarm_and_no_catch() -> None:
    wrong = GROWTH.replace("20%", "35%")
    found = _mutated(_articles({"a": wrong}), only=["direction"])
    assert [finding.rule for finding in found.alarms] == ["growth-of-level"]
    assert found.mutants
    # the rule speaks before and after: it has not told the change
    assert not any("growth-of-level" in one.alone.rules for one in found.mutants)


def test_the_same_seed_plants_the_same_errors_in_any_order_of_articles() -> None:
    articles = _articles()
    assert _mutated(articles) == _mutated(articles[::-1])


def test_another_seed_plants_others() -> None:
    articles = _articles()
    changes = [[one.change for one in _mutated(articles, seed=seed, only=["digit"]).mutants] for seed in range(3)]
    assert changes[0] != changes[1] or changes[1] != changes[2]


def test_every_article_has_one_error_before_any_has_two() -> None:
    found = _mutated(_articles(), only=["digit"], each=3)
    assert [one.place.path for one in found.mutants] == ["a", "b", "c"]


def test_no_error_is_planted_twice() -> None:
    found = _mutated(_articles(), each=100)
    changes = [(one.kind, one.place.path, one.change) for one in found.mutants]
    assert len(changes) == len(set(changes))


def test_no_text_is_changed_but_that_of_copies() -> None:
    articles = _articles()
    corpus = fc.Corpus(articles)
    before = list(corpus.facts())
    corpus.mutate(articles, each=2)
    assert [one.text for one in articles] == list(TEXTS.values())
    assert list(corpus.facts()) == before


def test_an_article_that_changed_since_it_was_indexed_is_left_alone() -> None:
    (indexed,) = _articles({"b": PLAIN})
    (edited,) = _articles({"b": "Tin mới. " + PLAIN})
    assert fc.Corpus([indexed]).mutate([edited], each=2).mutants == ()


def test_a_kind_that_there_is_not_is_named_with_those_there_are() -> None:
    with pytest.raises(UsageError, match="--kind: unknown kind of error 'digits'; did you mean digit"):
        _mutated(_articles(), only=["digits"])


def test_progress_counts_the_copies() -> None:
    told: list[tuple[int, int]] = []
    found = _mutated(_articles(), each=2, only=["digit"], progress=lambda *now: told.append(now))
    assert told == [(done, 2) for done in range(1, len(found.mutants) + 1)]


def test_lint_is_asked_for_each_copy_twice_and_for_each_article_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    drafts: list[str] = []

    def lint(_: object, draft: Article, __: object) -> list[fc.Finding]:
        drafts.append(draft.id)
        return []

    monkeypatch.setattr(measuring, "lint", lint)
    found = _mutated(_articles({"b": PLAIN}), each=2, only=["digit"])
    assert not any(one.beside.found or one.alone.found for one in found.mutants)
    assert drafts == ["b", *["b (copy)"] * (1 + 2 * len(found.mutants))]


@pytest.mark.parametrize(
    ("hits", "of", "low", "high"),
    [(0, 0, 0, 1), (0, 10, 0, 0.2775), (5, 10, 0.2366, 0.7634), (10, 10, 0.7225, 1)],
)
def test_wilson_s_interval_has_its_published_values(hits: int, of: int, low: float, high: float) -> None:
    assert Rate(hits, of).interval == pytest.approx((low, high), abs=5e-5)


@given(of=st.integers(1, 500), data=st.data())
def test_the_interval_holds_the_share(of: int, data: st.DataObject) -> None:
    rate = Rate(data.draw(st.integers(0, of)), of)
    low, high = rate.interval
    assert 0 <= low <= rate.share + 1e-9
    assert rate.share - 1e-9 <= high <= 1


def _project(folder: Path, texts: dict[str, str] = TEXTS) -> Path:
    (folder / "seeds").mkdir()
    for name, text in texts.items():
        (folder / f"seeds/{name}.txt").write_text(article(text), encoding="utf-8")
    return folder


def test_the_command_tells_by_kind_and_by_rule_and_what_was_missed(tmp_path: Path) -> None:
    done = run(_project(tmp_path), "mutate", "--each", "3", "--show-missed", "1", COLUMNS="100")
    assert done.returncode == 0
    assert done.stderr == ""
    lines = done.stdout.splitlines()
    assert lines[0].split() == ["error", "planted", "found", "beside", "the", "original", "found", "alone"]
    assert [line.split()[0] for line in lines[1:5]] == ["digit", "direction", "period", "unit"]
    assert any(line.startswith("contradicts-source ") for line in lines)
    assert "missed alone: 1 of" in done.stdout
    assert " → " in done.stdout
    assert "in copies of 3 articles: found beside the original" in done.stdout


def test_a_narrow_terminal_gets_words_instead_of_columns(tmp_path: Path) -> None:
    done = run(_project(tmp_path), "mutate", "--each", "1", "--kind", "digit", "--show-missed", "0", COLUMNS="40")
    assert "digit: planted 1; found beside the" in done.stdout
    assert max(map(len, done.stdout.splitlines())) <= 40


def test_json_tells_each_error_so_that_it_can_be_made_again(tmp_path: Path) -> None:
    folder = _project(tmp_path)
    done = run(folder, "mutate", "--each", "2", "--format", "json", "--seed", "7")
    told = json.loads(done.stdout)
    jsonschema.validate(told, SCHEMA)
    assert told["seed"] == 7
    for one in told["mutants"]:
        text = (folder / one["path"]).read_text(encoding="utf-8")
        change = one["change"]
        assert text[one["start"] : one["end"]]
        assert text[change["start"] : change["end"]] != change["replacement"]
        assert text.index(one["quote"]) <= change["start"]
    assert {kind["kind"]: kind["planted"] for kind in told["kinds"]}["digit"] == 2


def test_only_the_articles_named_are_copied(tmp_path: Path) -> None:
    done = run(_project(tmp_path), "mutate", "seeds/b.txt", "--each", "2", "--format", "json")
    assert json.loads(done.stdout)["articles"] == ["seeds/b.txt"]


@pytest.mark.parametrize("percent", ["50", "100"])
def test_a_floor_that_is_reached_passes(tmp_path: Path, percent: str) -> None:
    project = _project(tmp_path, {"b": PLAIN})
    assert run(project, "mutate", "--kind", "digit", "--each", "2", "--fail-under", percent).returncode == 0


def test_a_floor_that_is_missed_fails(tmp_path: Path) -> None:
    # too short a sentence to be known again
    project = _project(tmp_path, {"b": "Năm 2023, làng có 48 lò."})
    done = run(project, "mutate", "--kind", "period", "--fail-under", "100")
    assert done.returncode == 1


def test_where_nothing_can_be_changed_it_says_so_and_no_floor_is_reached(tmp_path: Path) -> None:
    project = _project(tmp_path, {"b": "Làng gốm họp chợ."})
    done = run(project, "mutate")
    assert done.returncode == 0
    assert "no error planted: these articles have no figure that can be changed" in done.stdout
    assert run(project, "mutate", "--fail-under", "0").returncode == 1


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--kind", "digits"], "did you mean digit?"),
        (["--each", "0"], "--each"),
        (["--fail-under", "101"], "--fail-under"),
        (["--format", "csv"], "--format"),
        (["elsewhere"], "elsewhere"),
    ],
)
def test_misuse_is_told_in_one_line(tmp_path: Path, arguments: list[str], says: str) -> None:
    done = run(_project(tmp_path), "mutate", *arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert says in done.stderr
    assert done.stderr.count("\n") == 1


def test_what_articles_print_stays_inert(tmp_path: Path) -> None:
    hostile = PLAIN.replace("Bắc Giang tăng", "Bắc Giang [bold]\x1b[31m::error::%0A tăng")
    done = run(_project(tmp_path, {"[red]b": hostile}), "mutate", "--each", "2")
    assert done.returncode == 0
    assert "\x1b" not in done.stdout
    assert not any(line.startswith("::") for line in done.stdout.splitlines())
    assert "[bold]" in done.stdout or "missed" not in done.stdout


def test_a_page_without_colour_holds_no_escapes(capsys: pytest.CaptureFixture[str]) -> None:
    import sys

    shown([_mutated(_articles(), each=1)], [], Page(sys.stdout, 80))
    assert "\x1b" not in capsys.readouterr().out
