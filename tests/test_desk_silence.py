"""What comments, an ignore file and a baseline silence, what they leave, and what is said of those that do nothing."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Collection
from dataclasses import replace
from itertools import permutations
from pathlib import Path

import jsonschema
import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

import factcheck as fc
from factcheck.desk.silence import Baseline, Looked, ignored, judged_by, known_rules, never_silenced, silence
from factcheck.model import Finding, Findings, SilencedBy, UsageError

PLAN = "Doanh thu năm 2023 của công ty Hồng Lam đạt 120 tỷ đồng, bằng 115% kế hoạch năm (100 tỷ đồng)."
OTHER = "Doanh thu năm 2022 của công ty Sông Ngân đạt 90 tỷ đồng, bằng 110% kế hoạch năm (100 tỷ đồng)."
RIGHT = PLAN.replace("115%", "120%")
DISABLE = "<!-- factcheck-disable-next-line share-of-plan: kế hoạch được nâng hồi tháng 6 -->"
SCHEMAS = Path(fc.__file__).parent / "desk/schema"


def article(text: str, path: str = "draft.md") -> fc.Article:
    return replace(fc.Article.from_text(text, id=path, language="vi"), path=path)


def looked(*articles: fc.Article, ran: Collection[str] | None = None) -> Looked:
    rules = known_rules() if ran is None else ran
    return Looked(articles, lambda _: rules)


def linted(*articles: fc.Article, ran: Collection[str] | None = None, **more: object) -> Findings:
    corpus = fc.Corpus([])
    found = [item for one in articles for item in corpus.lint(one)]
    chosen = found if ran is None else [item for item in found if item.rule in ran]
    return silence(chosen, looked(*articles, ran=ran), **more)  # type: ignore[arg-type]


def told(found: Findings) -> list[tuple[str, int]]:
    return [(item.rule, item.place.line) for item in found]


def entries(text: str) -> list[object]:
    return list(ignored(text, "factcheck-ignore.yaml", known_rules(), never_silenced()))


# comments


def test_without_a_comment_the_figure_is_told() -> None:
    assert told(linted(article(PLAN))) == [("share-of-plan", 1)]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"{DISABLE}\n{PLAN}", id="right above"),
        pytest.param(f"{DISABLE}\n\n  \n{PLAN}", id="with blank lines between"),
        pytest.param(f"{DISABLE}\r\n{PLAN}\r\n", id="with the line ends of Windows"),
        pytest.param(f"{DISABLE}\r{PLAN}", id="with the line ends of old Macs"),
        pytest.param(f"{RIGHT} {DISABLE}\n{PLAN}", id="at the end of the line before"),
        pytest.param(
            f"{DISABLE}\n<!-- for the editor -->\n[//]: # (and for the author)\n{PLAN}", id="above other comments"
        ),
        pytest.param(
            DISABLE.replace(": ", ",\n  unit-repeat\n  :\n\n").replace("unit-repeat", "share-of-plan") + "\n" + PLAN,
            id="over several lines",
        ),
        pytest.param(
            f"[//]: # (factcheck-disable-next-line share-of-plan: (nâng) hồi tháng 6)\n\n{PLAN}",
            id="as Markdown has it",
        ),
        pytest.param(f"[comment]: <> 'factcheck-disable-next-line share-of-plan: tháng 6'\n{PLAN}", id="in quotes"),
        pytest.param(
            f"<!--FACTCHECK-disable-next-line   share-of-plan:nâng-->\n{PLAN}", id="without spaces, in capitals"
        ),
        pytest.param(f"- {DISABLE}\n- {PLAN}", id="in a list"),
        pytest.param(unicodedata.normalize("NFD", f"{DISABLE}\n{PLAN}"), id="decomposed"),
        pytest.param(f"😀😀\n{DISABLE}\n{PLAN}", id="behind what counts double elsewhere"),
    ],
)
def test_a_comment_silences_the_next_line(text: str) -> None:
    found = linted(article(text), ran={"share-of-plan", "invalid-disable"})
    assert told(found) == []
    assert [(one.by, one.finding.rule) for one in found.silenced] == [(SilencedBy.COMMENT, "share-of-plan")]


def test_the_reason_is_told_with_what_it_silenced() -> None:
    (one,) = linted(article(f"{DISABLE}\n{PLAN}")).silenced
    assert one.reason == "kế hoạch được nâng hồi tháng 6"


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        pytest.param(f"{DISABLE}\n{RIGHT}\n\n{PLAN}", ["unused-disable", "share-of-plan"], id="another line is next"),
        pytest.param(f"{PLAN}\n{DISABLE}\n{RIGHT}", ["share-of-plan", "unused-disable"], id="it stands below"),
        pytest.param(f"{PLAN} {DISABLE}", ["share-of-plan", "unused-disable"], id="it stands behind, and nothing follows"),
        pytest.param(f"{DISABLE} {PLAN}", ["unused-disable", "share-of-plan"], id="it stands in the line itself"),
        pytest.param(f"```\n{DISABLE}\n```\n{PLAN}", ["share-of-plan"], id="in a block of code"),
        pytest.param(f"`{DISABLE}`\n\n{PLAN}", ["share-of-plan"], id="between backticks"),
        pytest.param(f"Bài\n\n    {DISABLE}\n\n{PLAN}", ["share-of-plan"], id="in an indented block"),
        pytest.param(f"{DISABLE.replace('share-of-plan', 'unit-repeat')}\n{PLAN}", ["unused-disable", "share-of-plan"], id="of another rule"),
        pytest.param(f"{DISABLE.replace('share-of-plan', 'share-of-plans')}\n{PLAN}", ["invalid-disable", "share-of-plan"], id="of no rule"),
        pytest.param(f"<!-- factcheck-disable-next-line share-of-plan -->\n{PLAN}", ["invalid-disable", "share-of-plan"], id="without a reason"),
        pytest.param(f"<!-- factcheck-disable-next-line share-of-plan: … -->\n{PLAN}", ["invalid-disable", "share-of-plan"], id="with a reason of dots"),
        pytest.param(f"<!-- factcheck-disable-next-line : lý do -->\n{PLAN}", ["invalid-disable", "share-of-plan"], id="without a rule"),
        pytest.param(f"<!-- factcheck-disable-line share-of-plan: lý do -->\n{PLAN}", ["invalid-disable", "share-of-plan"], id="by another name"),
        pytest.param(f"{DISABLE.removesuffix('-->')}\n{PLAN}", ["invalid-disable", "share-of-plan"], id="never closed"),
        pytest.param(f"{DISABLE.replace(':', ', invalid-disable:')}\n{PLAN}", ["invalid-disable"], id="of what can't be silenced"),
        pytest.param(f"{DISABLE}\n{DISABLE}\n{PLAN}", ["unused-disable"], id="twice"),
    ],
)  # fmt: skip
def test_what_a_comment_does_not_silence_is_told_and_so_is_the_comment(text: str, rules: list[str]) -> None:
    assert [item.rule for item in linted(article(text), ran=known_rules() - {"repeats-differently"})] == rules


def test_comments_stand_one_above_the_other() -> None:
    text = f"{DISABLE.replace('share-of-plan', 'contradicts-source')}\n{DISABLE}\n\n{PLAN}"
    found = linted(article(text))
    assert told(found) == [("unused-disable", 1)]
    assert len(found.silenced) == 1


def test_of_several_rules_in_a_comment_each_is_judged() -> None:
    text = f"<!-- factcheck-disable-next-line unit-repeat, share-of-plan: nâng -->\n{PLAN}"
    (unused,) = linted(article(text))
    assert unused.place.printed == "unit-repeat"
    assert text[unused.start : unused.end] == "unit-repeat"


def test_a_rule_that_did_not_run_is_not_missed() -> None:
    text = f"{DISABLE.replace('share-of-plan', 'unit-repeat')}\n{RIGHT}"
    assert told(linted(article(text), ran={"share-of-plan", "unused-disable"})) == []


def test_who_deselects_the_rules_on_silencers_hears_nothing_of_them() -> None:
    assert (
        told(linted(article(f"<!-- factcheck-disable-next-line x -->\n{DISABLE}\n{RIGHT}"), ran={"share-of-plan"}))
        == []
    )


def test_the_nearest_rule_is_offered_in_place_of_an_unknown_one() -> None:
    text = f"<!-- factcheck-disable-next-line share-of-plam: nâng -->\n{PLAN}"
    invalid, _ = linted(article(text))
    assert "did you mean share-of-plan?" in invalid.message
    assert invalid.suggestion is not None
    assert text[invalid.suggestion.start : invalid.suggestion.end] == "share-of-plam"
    assert invalid.suggestion.replacement == "share-of-plan"


def test_a_comment_in_front_matter_is_none() -> None:
    text = f"---\ntitle: a\n# {DISABLE}\n---\n{PLAN}"
    draft = replace(article(text), body=fc.Article.from_text(text).body._replace(start=text.index(PLAN)))
    assert told(linted(draft)) == [("share-of-plan", 5)]


def test_a_comment_within_a_broken_paragraph_keeps_its_sentence_whole() -> None:
    cut = PLAN.replace(" bằng", f"\n{DISABLE}\nbằng").replace("của công ty", "của\ncông ty")
    text = f"{cut}\n\n{OTHER.replace(' của', chr(10) + 'của').replace('đạt', chr(10) + 'đạt')}"
    found = linted(article(text))
    assert told(found) == [("share-of-plan", 8)]
    assert len(found.silenced) == 1


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"{DISABLE}\n" * 1_000 + PLAN, id="a thousand comments"),
        pytest.param(f"{DISABLE} " * 1_000 + "\n" + PLAN, id="a thousand in a line"),
        pytest.param(f"<!-- factcheck-disable-next-line {'x, ' * 20_000}: y -->\n{PLAN}", id="thousands of rules"),
        pytest.param(
            f"<!-- factcheck-disable-next-line {'x ' * 20_000}: y -->\n{PLAN}", id="a rule of thousands of words"
        ),
        pytest.param("<!-- factcheck-disable-next-line\n" * 2_000 + PLAN, id="thousands that are never closed"),
        pytest.param(f"<!-- factcheck-disable-next-line share-of-plan:{' ' * 100_000}-->\n{PLAN}", id="white space"),
    ],
)
def test_hostile_comments_are_read_in_time(text: str) -> None:
    silence([], looked(article(text)))


# the ignore file


def entry(**fields: str) -> str:
    said = {"rule": "share-of-plan", "reason": "nâng", **fields}
    return yaml.safe_dump({"ignore": [said]}, allow_unicode=True)


@pytest.mark.parametrize(
    "fields",
    [
        pytest.param({"path": "news/2023/a.md"}, id="the file"),
        pytest.param({"path": "./news/2023/a.md"}, id="the file with a dot"),
        pytest.param({"path": "news"}, id="a folder"),
        pytest.param({"path": "news/"}, id="a folder with a slash"),
        pytest.param({"path": "news/**"}, id="all below a folder"),
        pytest.param({"path": "**/*.md"}, id="a pattern"),
        pytest.param({"quote": "bằng 115% kế hoạch"}, id="words with the figure"),
        pytest.param({"quote": "115%"}, id="the figure"),
        pytest.param({"quote": "  BẰNG\n115%  "}, id="in capitals and other white space"),
        pytest.param({"quote": unicodedata.normalize("NFD", "bằng 115% kế hoạch")}, id="decomposed"),
        pytest.param({"quote": "kế hoạch năm"}, id="words of the sentence"),
        pytest.param({"quote": PLAN}, id="the sentence"),
        pytest.param({"quote": "115%", "path": "news"}, id="both"),
    ],
)
def test_an_entry_silences_what_it_names(fields: dict[str, str]) -> None:
    found = linted(article(PLAN, "news/2023/a.md"), entries=entries(entry(**fields)))
    assert told(found) == []
    assert [(one.by, one.reason) for one in found.silenced] == [(SilencedBy.IGNORE_FILE, "nâng")]


@pytest.mark.parametrize(
    "fields",
    [
        pytest.param({"path": "news/2022"}, id="another folder"),
        pytest.param({"path": "ews/2023/a.md"}, id="a part of the name"),
        pytest.param({"path": "*.md"}, id="a pattern of the folder above"),
        pytest.param({"quote": "bằng 116% kế hoạch"}, id="another figure"),
        pytest.param({"quote": "120 tỷ đồng, bằng"}, id="a figure of the sentence that is not the one"),
        pytest.param({"quote": "115%", "path": "drafts"}, id="the figure elsewhere"),
        pytest.param({"quote": "115%", "rule": "unit-repeat"}, id="another rule"),
    ],
)
def test_an_entry_silences_nothing_else(fields: dict[str, str]) -> None:
    found = linted(article(PLAN, "news/2023/a.md"), entries=entries(entry(**fields)))
    assert [item.rule for item in found if item.rule not in never_silenced()] == ["share-of-plan"]


@pytest.mark.parametrize(
    ("fields", "is_told"),
    [
        pytest.param({"path": "news/a.md"}, True, id="of a file that was linted"),
        pytest.param({"path": "news/a.md", "quote": "115%"}, True, id="of words that the file no longer has"),
        pytest.param({"quote": "bằng 120% kế hoạch"}, True, id="of words that were linted"),
        pytest.param({"path": "news", "quote": "bằng 120%"}, True, id="of words that were linted in a folder"),
        pytest.param({"path": "news/b.md"}, False, id="of another file"),
        pytest.param({"path": "news"}, False, id="of a folder, of which only a part was linted"),
        pytest.param({"quote": "115%"}, False, id="of words that may stand elsewhere"),
        pytest.param({"path": "news/a.md", "rule": "scope-differs"}, False, id="of a rule that did not run"),
    ],
)
def test_an_unused_entry_is_told_where_it_had_to_be_used(fields: dict[str, str], is_told: bool) -> None:
    ran = known_rules() - {"scope-differs"}
    found = linted(article(RIGHT, "news/a.md"), entries=entries(entry(**fields)), ran=ran)
    assert [item.rule for item in found] == ["unused-disable"] * is_told


def test_an_unused_entry_is_told_at_its_line() -> None:
    text = "# why\r\nignore:\r\n- reason: nâng 😀\r\n  path: draft.md\r\n  rule: share-of-plan\r\n"
    (unused,) = linted(article(RIGHT), entries=entries(text))
    assert (unused.place.path, unused.place.line, unused.place.column) == ("factcheck-ignore.yaml", 5, 9)
    assert text[unused.start : unused.end] == "share-of-plan"
    assert unused.quote.startswith("reason: nâng")


def test_what_a_comment_silences_too_is_used() -> None:
    found = linted(article(f"{DISABLE}\n{PLAN}"), entries=entries(entry(path="draft.md")))
    assert told(found) == []
    assert [one.by for one in found.silenced] == [SilencedBy.COMMENT]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        pytest.param("- rule: x", ":1:1: is no list of entries", id="a list at the top"),
        pytest.param("ignored: []", ":1:1: unknown key 'ignored'; did you mean ignore?", id="another key"),
        pytest.param("ignore: all", ":1:9: ignore is no list", id="no list"),
        pytest.param("ignore:\n- share-of-plan", ":2:3: an entry is a mapping", id="a bare rule"),
        pytest.param("ignore:\n- rule: share-of-plan\n  reason: x", ":2:3: the entry says not of what", id="no quote and no path"),
        pytest.param("ignore:\n- rule: share-of-plan\n  path: a", ":2:3: the entry has no reason", id="no reason"),
        pytest.param("ignore:\n- path: a", ":2:3: the entry has no rule and no reason", id="nothing but a path"),
        pytest.param("ignore:\n- rule: share-of-plan\n  path: a\n  reason: ' '", ":4:11: reason says nothing", id="a blank reason"),
        pytest.param("ignore:\n- rule: share-of-plan\n  path:\n  reason: x", ":3:8: path says nothing", id="a blank path"),
        pytest.param("ignore:\n- rule: share-of-plan\n  path: [a, b]\n  reason: x", ":3:9: path is not a text", id="a list of paths"),
        pytest.param("ignore:\n- rule: share-of-plam\n  path: a\n  reason: x", ":2:9: there is no rule 'share-of-plam'; did you mean share-of-plan?", id="no such rule"),
        pytest.param("ignore:\n- rule: unused-disable\n  path: a\n  reason: x", ":2:9: unused-disable can't be silenced", id="what can't be silenced"),
        pytest.param("ignore:\n- rule: a\n  rule: b\n  path: a\n  reason: x", ":3:3: rule stands here twice", id="a key twice"),
        pytest.param("ignore:\n- {rule: share-of-plan, line: 3}", ":2:25: unknown key 'line'", id="a line"),
        pytest.param("ignore:\n- quote: %a", ":2:10: is not valid YAML", id="a percent sign at the start"),
        pytest.param("ignore: [" * 100, "is not valid YAML: it nests too deep", id="nested"),
        pytest.param("ignore:\n- x\n- y", ":2:3: an entry is a mapping", id="several mistakes"),
    ],
)  # fmt: skip
def test_a_mistake_is_told_with_its_place(text: str, message: str) -> None:
    with pytest.raises(UsageError) as error:
        entries(text)
    assert str(error.value).startswith("factcheck-ignore.yaml:")
    assert message in str(error.value)
    assert "\n" not in str(error.value)


@pytest.mark.parametrize("text", ["", "# nothing yet\n", "ignore:\n", "ignore: []\n", "~"])
def test_a_file_that_says_nothing_silences_nothing(text: str) -> None:
    assert entries(text) == []


@pytest.mark.parametrize("text", ["ignore:\n", entry(path="a"), entry(quote="115%"), entry(quote="5", path="a")])
def test_the_schema_takes_what_the_command_takes(text: str) -> None:
    schema = json.loads((SCHEMAS / "ignore.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(yaml.safe_load(text), schema)
    entries(text)


@pytest.mark.parametrize(
    "text", [entry(), entry(path="a", rule="unused-disable"), entry(path=" "), "ignore: all", "- a"]
)
def test_the_schema_refuses_what_the_command_refuses(text: str) -> None:
    schema = json.loads((SCHEMAS / "ignore.schema.json").read_text(encoding="utf-8"))
    assert not jsonschema.Draft202012Validator(schema).is_valid(yaml.safe_load(text))
    with pytest.raises(UsageError):
        entries(text)


# the baseline

ARTICLES = [article(f"{PLAN}\n\n{OTHER}", "a.md"), article(f"Mở đầu.\n\n{PLAN}", "b.md")]
EVERYTHING = judged_by({"a.md", "b.md"}, lambda _: known_rules())


def found_in(*articles: fc.Article) -> list[Finding]:
    corpus = fc.Corpus([])
    return [item for one in articles for item in corpus.lint(one)]


FOUND = found_in(*ARTICLES)
BASELINE = Baseline().updated(FOUND, EVERYTHING)


def applied(baseline: Baseline, *articles: fc.Article) -> Findings:
    return silence(found_in(*articles), looked(*articles), baseline=baseline)


def test_a_baseline_made_today_silences_todays_findings() -> None:
    found = applied(BASELINE, *ARTICLES)
    assert (len(found), len(found.silenced), found.gone) == (0, 3, ())
    assert {one.by for one in found.silenced} == {SilencedBy.BASELINE}


def test_a_baseline_survives_twenty_lines_above_and_a_new_finding_is_told() -> None:
    above = "".join(f"Đoạn mở đầu số {number} không nói gì.\n\n" for number in range(10))
    new = OTHER.replace("90", "80").replace("Sông Ngân", "Tân Kỳ")
    moved = article(f"{above}{PLAN}\n\n{OTHER}\n\n{new}", "a.md")
    found = applied(BASELINE, moved)
    assert [(item.rule, "Tân Kỳ" in item.quote) for item in found] == [("share-of-plan", True)]
    assert (len(found.silenced), found.gone) == (2, ())


LINE = st.text(st.characters(exclude_categories=("Cs", "Nd", "Nl", "No"), exclude_characters="<[`~"), max_size=30)


@given(st.lists(LINE, max_size=20))
@settings(max_examples=40, deadline=None)
def test_any_lines_above_change_nothing_of_what_a_baseline_silences(lines: list[str]) -> None:
    above = "".join(f"{' '.join(line.split())}\n\n" for line in lines)
    own = [item for item in found_in(article(above + PLAN, "b.md")) if PLAN in item.quote]
    kept, silenced, gone = BASELINE.applied(own, judged_by({"b.md"}, lambda _: known_rules()))
    assert (kept, len(silenced), gone) == ([], len(own), () if own else BASELINE.entries[-1:])


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"{OTHER}\n\n{PLAN}", id="sentences that change places"),
        pytest.param(unicodedata.normalize("NFD", f"{PLAN}\n\n{OTHER}"), id="decomposed"),
        pytest.param(f"{PLAN}\r\n\r\n{OTHER}\r\n", id="line ends of Windows"),
        pytest.param(f"{PLAN}  \n\n\n\n{OTHER.replace(' tỷ', '  tỷ')}", id="more white space"),
        pytest.param(f"{PLAN} {OTHER}", id="one paragraph"),
        pytest.param("\n\n".join(one.replace(" của", "\ncủa").replace(" đạt", "\nđạt") for one in (PLAN, OTHER)), id="broken into lines"),
        pytest.param(f"{PLAN}\n\n<!-- xem lại -->\n{OTHER}", id="a comment"),
    ],
)  # fmt: skip
def test_a_baseline_survives_other_ways_to_write_the_same(text: str) -> None:
    found = applied(BASELINE, article(text, "a.md"))
    assert (told(found), len(found.silenced), found.gone) == ([], 2, ())


def test_two_in_the_baseline_silence_no_third() -> None:
    spoken = [replace(item, fingerprint=str(number)) for number, item in enumerate(FOUND[:1] * 3)]
    baseline = Baseline().updated(spoken[:2], EVERYTHING)
    assert [entry.count for entry in baseline.entries] == [2]
    kept, silenced, gone = baseline.applied(spoken, EVERYTHING)
    assert (kept, [one.finding for one in silenced], gone) == (spoken[2:], spoken[:2], ())
    assert [entry.count for entry in baseline.applied(spoken[:1], EVERYTHING)[2]] == [1]


def test_another_figure_in_the_sentence_is_another_finding() -> None:
    found = applied(BASELINE, article(PLAN.replace("115%", "116%"), "b.md"))
    assert told(found) == [("share-of-plan", 1)]
    assert [entry.figure for entry in found.gone] == ["115%"]


def test_the_same_sentence_in_another_file_is_another_finding() -> None:
    assert told(applied(BASELINE, article(PLAN, "c.md"))) == [("share-of-plan", 1)]


def test_entries_of_articles_that_were_not_linted_are_not_gone() -> None:
    found = applied(BASELINE, article(RIGHT, "b.md"))
    assert [(entry.path, entry.count) for entry in found.gone] == [("b.md", 1)]


def test_entries_of_rules_that_did_not_run_are_not_gone() -> None:
    looked_at = looked(article(RIGHT, "b.md"), ran={"unit-repeat"})
    assert silence([], looked_at, baseline=BASELINE).gone == ()


def test_an_update_keeps_what_it_could_not_judge_and_drops_what_is_gone() -> None:
    updated = BASELINE.updated([], judged_by({"a.md"}, lambda _: known_rules()))
    assert [entry.path for entry in updated.entries] == ["b.md"]
    other_rules = BASELINE.updated([], judged_by({"a.md", "b.md"}, lambda _: {"unit-repeat"}))
    assert other_rules == BASELINE


def test_what_a_comment_silences_need_not_be_in_the_baseline() -> None:
    found = applied(BASELINE, article(f"{DISABLE}\n{PLAN}", "b.md"))
    assert [one.by for one in found.silenced] == [SilencedBy.COMMENT]
    assert [entry.path for entry in found.gone] == ["b.md"]


def test_a_baseline_is_read_as_it_was_written() -> None:
    assert Baseline.parse(BASELINE.text(), "b.json") == BASELINE
    assert Baseline.parse(Baseline().text(), "b.json") == Baseline()


def test_a_baseline_lists_a_finding_a_line_whatever_the_order_of_files() -> None:
    texts = {Baseline().updated(found_in(*some), EVERYTHING).text() for some in permutations(ARTICLES)}
    assert texts == {BASELINE.text()}
    assert len(BASELINE.text().splitlines()) == 3 + len(FOUND) + 2
    jsonschema.validate(
        json.loads(BASELINE.text()), json.loads((SCHEMAS / "baseline.schema.json").read_text(encoding="utf-8"))
    )


def test_a_baseline_written_decomposed_is_the_same() -> None:
    decomposed = Baseline.parse(unicodedata.normalize("NFD", BASELINE.text()), "b.json")
    assert applied(decomposed, *ARTICLES).gone == ()
    assert len(applied(decomposed, *ARTICLES)) == 0


@given(st.text(max_size=40), st.text(max_size=8))
@settings(max_examples=200, deadline=None)
def test_whatever_is_printed_a_baseline_knows_it_again(before: str, figure: str) -> None:
    draft = article(f"{before}{figure}x", "a.md")
    place = draft.locate((len(before), len(before) + len(figure)), (0, len(draft.text)))
    finding = replace(FOUND[0], place=place)
    baseline = Baseline.parse(Baseline().updated([finding], EVERYTHING).text(), "b.json")
    assert baseline.applied([finding], EVERYTHING)[0] == []
    assert baseline.text().isprintable() or all(char == "\n" or char.isprintable() for char in baseline.text())


@pytest.mark.parametrize(
    ("text", "message"),
    [
        pytest.param("", "b.json:1: is not valid JSON", id="nothing"),
        pytest.param('{\n"version": 1,\n<<<<<<< HEAD', "b.json:3: is not valid JSON", id="a conflict of git"),
        pytest.param("[" * 100_000, "b.json: is not valid JSON", id="nested"),
        pytest.param("[]", "b.json: is no baseline", id="a list"),
        pytest.param('{"version": 1}', "b.json: is no baseline", id="no findings"),
        pytest.param('{"version": 2, "findings": []}', "b.json: is of version 2, not 1", id="of a later version"),
        pytest.param('{"version": 1, "findings": [3]}', "b.json: finding 1 is none", id="a number"),
        pytest.param('{"version": 1, "findings": [{"rule": "a", "path": "b", "quote": "c"}]}', "b.json: finding 1 is none", id="a finding without a figure"),
        pytest.param('{"version": 1, "findings": [{"rule": "a", "path": "b", "quote": "c", "figure": "d", "count": true}]}', "b.json: finding 1 is none", id="a count that is none"),
    ],
)  # fmt: skip
def test_a_broken_baseline_is_refused_in_one_line(text: str, message: str) -> None:
    with pytest.raises(UsageError) as error:
        Baseline.parse(text, "b.json")
    assert str(error.value).startswith(message)
    assert "\n" not in str(error.value)
