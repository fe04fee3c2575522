"""Text for people: what is shown, that it fits, and that nothing in an article can act on a terminal."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from report_samples import SENTENCE, fact, finding, place, related, verdict
from rich.cells import cell_len

from factcheck.model import Checked, Evidence, Place, Problem, Relation, Severity, VerdictLabel
from factcheck.report import Page
from factcheck.report._text.quote import marked
from factcheck.report._text.screen import Screen
from factcheck.report.text import checks, facts, findings, verdicts
from factcheck.text.inert import one_line

HOSTILE = "Giá \x1b[31m[bold]7,68%[/bold]\x07\u202e\n::error::\t##[warning] ##vso[task] \ud800 =1+1 \x9b2J."


def shown(
    report: Callable[..., None],
    items: Iterable[Any],
    problems: Iterable[Problem] = (),
    encoding: str = "utf-8",
    **page: Any,
) -> str:
    raw = io.BytesIO()
    stream = io.TextIOWrapper(raw, encoding=encoding, errors="replace", newline="")
    report(items, list(problems), Page(stream, **page))
    stream.flush()
    return raw.getvalue().decode(encoding)


def checked(expected: VerdictLabel = VerdictLabel.SUPPORTED, text: str = "Gạch tăng 9,5%") -> Checked:
    return Checked("brick", text, expected, verdict(claim=f"{text} 9,5%"), "claims.yaml", 12, "see page 3")


def everything(text: str, **page: Any) -> dict[str, str]:
    """All outputs for an article and a claim that hold a text."""
    sentence = f"{text} 7,68%"
    evidence = Evidence(Relation.CONTRADICTS, 0.9, fact(sentence, path=f"{text[:20]}.txt", subject=text), text)
    problems = [Problem(text, text)]
    found = replace(finding(sentence=f"{text} 9,5%"), message=text, computation=text)
    answer = verdict(VerdictLabel.REFUTED, evidence, related(text), claim=f"{text} 9,5%")
    return {
        "verdicts": shown(verdicts, [answer], problems, **page),
        "findings": shown(findings, [found], problems, **page),
        "facts": shown(facts, [evidence.fact], problems, **page),
        "checks": shown(checks, [checked(text=text)], problems, **page),
    }


def test_a_verdict_shows_the_claim_the_reason_both_intervals_and_the_sentence() -> None:
    told = shown(verdicts, [verdict()], width=100)
    assert told.startswith("✗ refuted  Sản lượng gạch Hồng Lam năm 2023 tăng 9,5%\n  the corpus says")
    assert "claim  9,5% → 9.45 … 9.55 %" in told
    assert "contradicts  7,68% → 7.675 … 7.685 %" in told
    assert "│ Sản lượng gạch của nhà máy Hồng Lam năm 2023 tăng ⟦7,68%⟧ so với năm trước." in told
    assert "Gạch Hồng Lam, 2024-01-05\n    articles/brick.txt:1:51" in told


def test_related_facts_say_what_differs_and_come_last() -> None:
    told = shown(verdicts, [verdict(VerdictLabel.REFUTED, related(), Evidence(Relation.CONTRADICTS, 0.9, fact()))])
    assert told.index("contradicts") < told.index("related, decides nothing") < told.index("another period: Q1 2024")


def test_evidence_that_belongs_to_no_figure_is_shown_too() -> None:
    answer = replace(verdict(), figures=(), label=VerdictLabel.NOT_ENOUGH_INFO)
    assert "7.675 … 7.685 %" in shown(verdicts, [answer])


def test_evidence_of_a_figure_is_shown_once() -> None:
    assert shown(verdicts, [verdict()]).count("⟦7,68%⟧") == 1


def test_a_single_claim_is_not_counted() -> None:
    assert "1 claim" not in shown(verdicts, [verdict()])


def test_several_claims_are_counted() -> None:
    told = shown(verdicts, [verdict(), verdict(VerdictLabel.SUPPORTED), verdict(VerdictLabel.NOT_ENOUGH_INFO)])
    assert told.endswith("3 claims: 1 supported, 1 refuted, 1 not enough info\n")


def test_much_evidence_is_cut_and_counted() -> None:
    told = shown(verdicts, [verdict(VerdictLabel.NOT_ENOUGH_INFO, *[related() for _ in range(40)])])
    assert "and 37 more (--format json shows all)" in told
    assert told.count("another period") == 3


def test_a_finding_looks_like_a_compilers() -> None:
    first, second, third, *_ = shown(findings, [finding()], width=100).splitlines()
    assert first == "draft.txt:1:51: error[contradicts-source] 9,5% here, 7,68% in articles/brick.txt"
    assert second == "    │ Sản lượng gạch của nhà máy Hồng Lam năm 2023 tăng ⟦9,5%⟧ so với năm trước."
    assert third == "    = 9.45 … 9.55 % does not meet 7.675 … 7.685 %"


def test_findings_are_counted_by_severity() -> None:
    told = shown(findings, [finding(), finding(Severity.NOTE), finding(Severity.NOTE)])
    assert told.endswith("\n1 error, 2 notes\n")


def test_no_findings_is_said() -> None:
    assert shown(findings, []) == "no findings\n"


def test_facts_stand_below_their_article() -> None:
    lines = shown(facts, [fact(), related().fact], width=110).splitlines()
    assert lines[0] == "articles/brick.txt  Gạch Hồng Lam, 2024-01-05"
    assert re.split(r" {2,}", lines[1].strip()) == [*("1:51", "7,68%", "2023", "growth against 2022")]
    assert lines[2].strip() == "sản lượng gạch, Hồng Lam"
    assert lines[-1] == "2 facts in 2 articles"


def test_only_changed_claims_are_listed() -> None:
    told = shown(checks, [checked(), checked(VerdictLabel.REFUTED)])
    assert told.count("changed brick") == 1
    assert "claims.yaml:12: ✗ changed brick" in told
    assert "expected supported, got refuted" in told
    assert told.endswith("2 registered claims: 1 changed\n")


def test_unchanged_claims_need_one_line() -> None:
    assert shown(checks, [checked(VerdictLabel.REFUTED)]) == "1 registered claim: each as expected\n"


def test_missing_files_are_counted() -> None:
    assert shown(facts, [], [Problem("a.txt", "broken")]).endswith("1 file of the corpus could not be used\n")


@pytest.mark.parametrize("width", [50, 80, 100])
def test_no_line_that_people_read_is_wider_than_the_page(width: int) -> None:
    long = "Theo báo cáo của hiệp hội, sau nhiều quý đi ngang vì giá than cùng tăng mạnh, " * 3
    for name, told in everything(long, width=width).items():
        for line in told.splitlines():
            # a place that can be clicked is never broken, nor is the line that begins with one
            is_place = re.search(r":\d+:\d+(: |$)|claims.yaml:", line)
            assert is_place or cell_len(line) <= width, f"{name}: {line}"


@pytest.mark.parametrize("colour", [False, True])
def test_hostile_text_is_inert(colour: bool) -> None:
    for name, told in everything(HOSTILE, colour=colour).items():
        plain = re.sub(r"\x1b\[[0-9;]*m", "", told) if colour else told
        assert all(c.isprintable() or c == "\n" for c in plain), name
        assert "[bold]" in plain or name == "checks", f"{name}: markup of an article is text"
        assert not re.search(r"::error|##\[|##vso\[", plain), f"{name}: a build server would obey this"


def test_only_our_own_styles_reach_the_terminal() -> None:
    clean, hostile = everything("Giá", colour=True), everything("\x1b[5mGiá\x1b]0;title\x07", colour=True)
    for name, told in hostile.items():
        assert "\x1b[5m" not in told
        assert "\x1b]" not in told
        assert told.count("\x1b") - clean[name].count("\x1b") < 12, name


def test_no_escape_sequences_without_colour() -> None:
    assert "\x1b" not in "".join(everything(SENTENCE).values())


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "latin-1"])
def test_signs_become_plain_where_the_encoding_lacks_them(encoding: str) -> None:
    told = shown(verdicts, [verdict()], encoding=encoding)
    assert told.startswith("x refuted")
    assert ">>7,68%<<" in told
    assert "9,5% -> 9.45 ... 9.55 %" in told


def test_a_long_sentence_is_cut_around_its_figure() -> None:
    sentence = "đầu " * 500 + "tăng 7,68% so " + "cuối " * 500
    told = marked(Screen(Page(io.StringIO())), place(sentence)).plain
    assert len(told) < 300
    assert "tăng ⟦7,68%⟧ so" in told
    assert told.startswith("…")
    assert told.endswith("…")


def test_a_short_sentence_is_not_cut() -> None:
    assert "…" not in marked(Screen(Page(io.StringIO())), place()).plain


def test_a_figure_outside_of_its_sentence_breaks_nothing() -> None:
    odd = replace(place(), start=900, end=990)
    assert marked(Screen(Page(io.StringIO())), odd).plain.startswith("Sản lượng")


@given(st.text(max_size=400), st.integers(0, 400), st.integers(0, 400), st.integers(20, 120))
def test_any_sentence_can_be_marked(sentence: str, start: int, length: int, width: int) -> None:
    where = Place("a", None, None, None, 1, 1, 1, 1, start, start + length, sentence, 0, len(sentence))
    told = marked(Screen(Page(io.StringIO(), width)), where).plain
    assert told.isprintable()
    assert len(told) <= 270


@given(st.text())
def test_inert_text_is_as_long_as_before_and_printable(text: str) -> None:
    inert = one_line(text)
    assert len(inert) == len(text)
    assert inert.isprintable()


def test_ordinary_text_stays_as_it_is() -> None:
    text = "Tỷ lệ 7:3, giá 1.234 đồng (#1) – “tăng” 5 % [bold] a:b"
    assert one_line(text) == text
