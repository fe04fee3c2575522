"""The pieces of the benchmark suite, on tiny corpora. Nothing here depends on a time."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

import factcheck as fc  # noqa: E402
from benchmarks import _clones, _scale, _series, _suite, _table  # noqa: E402
from benchmarks._corpus import claims, new_project, texts, write  # noqa: E402
from benchmarks._news import news  # noqa: E402
from benchmarks._prepare import prepare  # noqa: E402
from benchmarks._result import CannotRunError, Result, Target, from_json  # noqa: E402
from benchmarks._run import Run  # noqa: E402
from benchmarks._timing import Times, ended, interleaved  # noqa: E402

TINY = 300  # facts
TARGET = Target("one", "another", 2)


@pytest.mark.parametrize("name", _suite.names())
def test_a_benchmark_says_what_it_is_held_against_and_how_long_it_may_take(name: str) -> None:
    module = _suite.load(name)
    assert module.__doc__ and module.TARGETS and module.SECONDS > 0 and callable(module.measure)
    assert set(getattr(module, "INDEXES", ())) <= set(_suite.PREPARING)


def test_all_benchmarks_together_take_ten_minutes_at_the_most() -> None:
    assert sum(_suite.PREPARING.values()) + sum(_suite.load(name).SECONDS for name in _suite.names()) <= 600


@pytest.mark.parametrize("name", _suite.names())
def test_the_readme_tells_of_each_benchmark(name: str) -> None:
    assert f"`{name}`" in (ROOT / "benchmarks/README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("language", ["vi", "en"])
def test_articles_are_the_same_for_the_same_seed_wherever_one_begins(language: str) -> None:
    assert list(news(5, language))[2:] == list(news(3, language, first=2))
    assert list(news(2, language)) != list(news(2, language, seed=2))


@pytest.mark.parametrize("language", ["vi", "en"])
def test_articles_have_figures_about_as_often_as_news(language: str) -> None:
    items = list(news(20, language))
    facts = sum(len(fc.extract(fc.Article.from_text(item.text, id=item.id, language=language))) for item in items)
    assert 2.5 < 1000 * facts / sum(len(item.text.encode()) for item in items) < 6


@pytest.mark.parametrize("language", ["vi", "en"])
def test_no_slot_is_left_open(language: str) -> None:
    assert not any("{" in item.text or "}" in item.text for item in news(30, language))


@given(st.text(max_size=20), st.integers(2008, 2030), st.integers(1, 6))
def test_quarters_and_months_add_up_to_their_year(series: str, year: int, size: int) -> None:
    whole = _series.level(series, "year", 1, year, size)
    assert sum(_series.level(series, "quarter", part, year, size) for part in range(1, 5)) == pytest.approx(whole)
    assert sum(_series.level(series, "month", part, year, size) for part in range(1, 13)) == pytest.approx(whole)


@pytest.mark.parametrize(("value", "text"), [(1234.5, "1.234"), (12.345, "12,35"), (0.5, "0,5"), (100.0, "100")])
def test_numbers_are_printed_with_four_digits(value: float, text: str) -> None:
    assert _series.printed(value, (".", ",")) == text


def test_claims_have_a_figure_that_can_be_asked() -> None:
    assert all(fc.Corpus([]).verify(claim).figures for claim in claims(3))


def test_texts_are_as_long_as_asked_and_little_more() -> None:
    size = sum(len(item.text.encode()) for item in texts(50_000, "vi"))
    assert 50_000 <= size < 65_000


def test_articles_are_written_one_a_file_as_the_reader_reads_them(tmp_path: Path) -> None:
    put = new_project(tmp_path)
    items = list(news(3))
    write(put, items, 3, 1)
    read = [fc.read(path) for path in sorted(put.iterdir())]
    assert [(each.title, each.published, each.body.start > 0) for each in read] == [
        (item.title, item.published, True) for item in items
    ]
    assert all(item.text in each.text for each, item in zip(read, items, strict=True))


def test_articles_are_written_many_a_file_as_json_lines(tmp_path: Path) -> None:
    items = list(news(5))
    size = write(new_project(tmp_path), items, 3, 2)
    files = sorted((tmp_path / "news").iterdir())
    rows = [json.loads(line) for path in files for line in path.read_text(encoding="utf-8").splitlines()]
    assert len(files) == 3 and size == sum(len(item.text.encode()) for item in items)
    assert [(row["id"], row["text"], row["published"]) for row in rows] == [
        (item.id, item.text, item.published.isoformat()) for item in items
    ]


def test_an_index_of_copies_is_one_that_every_command_takes_for_up_to_date(tmp_path: Path) -> None:
    made = prepare(Run(tmp_path, quick=False, seconds=60), TINY)
    assert 0.8 * TINY < made.facts < 1.3 * TINY
    command = [sys.executable, "-m", "factcheck", "verify", "--require-fresh", claims(1)[0]]
    done = subprocess.run(command, cwd=made.folder, capture_output=True, check=False, timeout=60)
    assert done.returncode in (0, 1), done.stderr
    assert Run(tmp_path, quick=False, seconds=1).index(TINY) == made


def test_copies_are_of_other_years_and_names_and_keep_all_else() -> None:
    pool = _clones.read_pool(30)
    article = fc.Article.from_text("", id="copy")
    own, _ = pool.copy(0, article)
    moved, said = pool.copy(len(pool.articles), article)
    assert [fact.quantity for fact in own] == [fact.quantity for fact in moved]
    assert not {fact.subject for fact in own} & {fact.subject for fact in moved}
    assert not {fact.period for fact in own if fact.period} & {fact.period for fact in moved if fact.period}
    assert len({fact.id for fact in moved}) == len(moved) and said


def test_copies_of_one_article_never_have_one_name() -> None:
    names = [_clones._name(number) for number in range(1, 390)]
    assert len(set(names)) == len(names)


def test_what_was_not_made_is_told_and_stops_only_its_benchmark(tmp_path: Path) -> None:
    with pytest.raises(CannotRunError, match="no index of 10 facts"):
        Run(tmp_path, quick=True, seconds=1).index(1_000)
    results = _suite.measured("verify_cold", tmp_path, quick=True)
    assert [(each.measured, each.verdict) for each in results] == [(None, "not measured")]
    assert "no index of" in results[0].remark


def test_a_benchmark_that_fails_says_why_in_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "benchmarks").mkdir()  # where there are none, though the installed project knows some
    (tmp_path / "benchmarks/__init__.py").touch()
    monkeypatch.setattr(_suite, "ROOT", tmp_path)
    (result, *_) = _suite.measured("start_version", tmp_path, quick=True)
    assert result.measured is None and "No module named" in result.remark and "\n" not in result.remark


@pytest.mark.parametrize(("measured", "verdict"), [(2.0, "met"), (2.1, "missed"), (None, "not measured")])
def test_a_target_is_met_up_to_its_bound(measured: float | None, verdict: str) -> None:
    assert TARGET.result(measured).verdict == verdict


def test_what_was_measured_on_less_is_told_so() -> None:
    assert Result(TARGET, 1.0, reduced=True).verdict == "met at a smaller size"
    assert Result(TARGET, None, reduced=True).verdict == "not measured"


def test_a_target_from_below_is_met_from_its_bound_on() -> None:
    faster = replace(TARGET, at_most=False)
    assert (faster.met_by(2), faster.met_by(1.9), faster.words) == (True, False, "≥ 2 ×")


def test_times_are_compared_by_their_best_and_the_medians_are_told() -> None:
    times = {"a": Times((3.0, 2.0, 9.0)), "b": Times((1.0, 1.5, 1.25))}
    result = TARGET.compared(times, "a", "b")
    assert result.measured == 2.0 and "medians: 2.4" in result.remark


def test_actions_take_turns_and_each_is_run_once_at_least() -> None:
    order: list[str] = []

    def action(name: str) -> float:
        order.append(name)
        return 0.0

    interleaved({name: lambda name=name: action(name) for name in "ab"}, rounds=2, seconds=60)
    interleaved({name: lambda name=name: action(name) for name in "cd"}, rounds=2, seconds=-1)
    assert order == ["a", "b", "a", "b", "c", "d"]


def test_a_process_tells_its_memory_and_its_exit_code() -> None:
    done = ended([sys.executable, "-c", "x = bytearray(60_000_000); print('end'); raise SystemExit(3)"])
    assert (done.code, done.output.strip()) == (3, b"end") and done.peak_bytes > 60_000_000


def test_results_survive_being_written() -> None:
    result = Result(TARGET, 1.5, "why | how", {"seconds": 2.0})
    told = json.loads(_table.as_json({"a": [result]}, {"cores": "2"}))
    assert from_json(told["results"]["a"][0]) == result


def test_every_row_of_the_table_has_as_many_cells() -> None:
    table = _table.markdown({"a": [Result(TARGET, None, "a | b"), Result(TARGET, 1.0)]}, {"cores": "2"}, 1.0)
    widths = [line.replace("\\|", "").count("|") for line in table.splitlines() if line.startswith("|")]
    assert len(set(widths)) == 1 and all(one == other for one, other in pairwise(widths))


def _told() -> dict[str, object]:
    """What the suite might have measured, in round numbers."""
    index = {"facts": 1000, "articles": 50, "text_bytes": 200_000, "index_bytes": 500_000, "seconds": 2}
    figures = {"index_size": index, "extract_vi": {"seconds_a_byte": 1e-6}, "conflicts": {"seconds": 10, "facts": 100}}
    return {"results": {name: [{"figures": each}] for name, each in figures.items()}}


def test_the_cost_of_a_large_corpus_follows_from_what_was_measured() -> None:
    table = _scale.computed(_scale.Measured.read(_told()))
    rows = {line.split(" | ")[0][2:]: line.split(" | ")[1:] for line in table.splitlines() if " | " in line}
    assert rows["facts"] == ["20,000,000", "20,000,000,000 |"]
    assert rows["extraction"] == ["1.1 core-hours", "1,111.1 core-hours |"]
    assert rows["index"] == ["10 GB", "10 TB |"]
    assert rows["conflicts"] == ["555.6 core-hours", "555,555.6 core-hours |"]


def test_every_assumption_is_named_on_the_page_with_its_reason() -> None:
    table = _scale.computed(_scale.Measured.read(_told()))
    assert all(name in table and each.why in table for name, each in _scale.ASSUMPTIONS.items())


def test_the_page_keeps_its_words_and_computing_it_again_changes_nothing() -> None:
    text = (ROOT / "docs/scale.md").read_text(encoding="utf-8")
    once = _scale.page(text, _told())
    assert once.partition(_scale.BEGIN)[0] == text.partition(_scale.BEGIN)[0]
    assert once.partition(_scale.END)[2] == text.partition(_scale.END)[2]
    assert _scale.page(once, _told()) == once


def test_a_figure_that_was_not_measured_is_told_by_its_benchmark(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told = tmp_path / "results.json"
    told.write_text('{"results": {"index_size": [{"figures": {}}]}}', encoding="utf-8")
    assert _scale.main([str(told)]) == 2
    assert "index_size was not measured" in capsys.readouterr().out


@pytest.mark.skipif(not (ROOT / "benchmarks/results.json").exists(), reason="nothing measured is committed")
def test_the_page_is_computed_from_what_is_committed() -> None:
    text = (ROOT / "docs/scale.md").read_text(encoding="utf-8")
    assert _scale.page(text, json.loads((ROOT / "benchmarks/results.json").read_text(encoding="utf-8"))) == text


def test_an_unknown_benchmark_is_misuse_and_the_known_ones_are_told() -> None:
    command = [sys.executable, str(ROOT / "benchmarks/run"), "nothing"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 2 and "extract_vi" in done.stderr
