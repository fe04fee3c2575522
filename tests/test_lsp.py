"""The language server as editors have it: a process, and messages over its pipes."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from cli_project import RIGHT, WRONG, article, command, environment, make, run
from lsp_client import ABLE, Editor, editor

SLIP = "Lãi suất tăng 0,5 điểm phần trăm từ 4,5% lên 5,5%."  # the repair is of another figure


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make(tmp_path_factory.mktemp("project"))


@pytest.fixture(scope="module")
def shared(project: Path) -> Iterator[Editor]:
    """One server for all tests that leave it as it was."""
    with editor(project) as it:
        it.start(project)
        yield it


@pytest.fixture
def desk(shared: Editor) -> Iterator[Editor]:
    """The server without open documents."""
    yield shared
    for uri in shared.texts:
        shared.tell("textDocument/didClose", {"textDocument": {"uri": uri}})
    for kept in (shared.texts, shared.versions, shared.heard):
        kept.clear()


def draft(project: Path, name: str = "draft.md") -> str:
    return (project / name).as_uri()


def cuts(it: Editor, uri: str, found: list[dict[str, Any]]) -> list[str]:
    return [it.cut(uri, each["range"]) for each in found]


def test_a_contradiction_is_underlined_while_one_types_and_goes_when_it_is_mended(desk: Editor, project: Path) -> None:
    uri = draft(project)
    assert desk.open(uri, article(RIGHT, "2024-02-01")) == []
    desk.type(uri, ("7,68%", "9,5%"))
    (found,) = desk.diagnostics(uri)
    assert desk.cut(uri, found["range"]) == "9,5%"
    assert (found["severity"], found["code"], found["source"]) == (1, "contradicts-source", "factcheck")
    assert "but 7,68% in Hàng qua cửa khẩu\n= [9.45, 9.55] and [7.675, 7.685] do not meet" in found["message"]
    assert found["data"].keys() == {"fingerprint"}
    assert "codeDescription" not in found
    desk.type(uri, ("2023", "2022"), ("9,5%", "7,68%"), ("2022, kim", "2023, kim"))
    assert desk.diagnostics(uri) == []


def test_the_source_is_a_place_that_the_editor_can_go_to(desk: Editor, project: Path) -> None:
    (found,) = desk.open(draft(project), article(WRONG))
    (related,) = found["relatedInformation"]
    source = project / "seeds/export.txt"
    assert related["location"]["uri"] == source.as_uri()
    desk.texts[source.as_uri()] = source.read_text(encoding="utf-8")
    assert desk.cut(source.as_uri(), related["location"]["range"]) == "7,68%"
    assert related["message"] == f"“{RIGHT}”"


def test_only_the_newest_state_is_told_of(desk: Editor, project: Path) -> None:
    uri = draft(project)
    desk.open(uri, article(RIGHT))
    for number in ("1%", "2%", "3%", "4%", "9,5%"):
        desk.replace(uri, article(RIGHT.replace("7,68%", number)))
    said = desk.wait_for("textDocument/publishDiagnostics")
    assert said["version"] == desk.versions[uri] == 6
    assert "9,5%" in said["diagnostics"][0]["message"]
    assert desk.silent_for(0.6)


@pytest.mark.parametrize("offers", [[], ["utf-8", "utf-16"], ["utf-32", "utf-16"]], ids=str)
def test_figures_are_cut_out_rightly_in_every_encoding(tmp_path: Path, offers: list[str]) -> None:
    make(tmp_path)
    plain = article(f"🇻🇳😀 {WRONG}", "2024-02-01")
    odd = plain.replace("Năm", "Dòng\rmột\u2028hai\f. 😀 Năm")
    states = [plain, unicodedata.normalize("NFD", plain), plain.replace("\n", "\r\n"), "\ufeff" + plain, odd]
    with editor(tmp_path) as it:
        able = it.start(tmp_path, offers=offers)
        assert able["positionEncoding"] == (offers[0] if offers else "utf-16")
        uris = [draft(tmp_path, f"{number}.md") for number in range(len(states))]
        for uri, state in zip(uris, states, strict=True):
            assert cuts(it, uri, it.open(uri, state)) == ["9,5%"]
            it.type(uri, ("😀 N", "😀🙂 Vào n"))  # what follows has moved
        for uri in uris:
            assert cuts(it, uri, it.diagnostics(uri)) == ["9,5%"]
        assert it.leave() == 0


def test_the_suggested_repair_is_one_key_away_even_of_another_figure(desk: Editor, project: Path) -> None:
    uri = draft(project)
    (found,) = desk.open(uri, f"😀 {SLIP}\n")
    assert desk.cut(uri, found["range"]) == "0,5 điểm phần trăm"
    others = [one["location"] for one in found["relatedInformation"]]
    assert [desk.cut(other["uri"], other["range"]) for other in others] == ["4,5%", "5,5%"]
    mend, silence = desk.actions(uri, found["range"])
    assert mend["title"] == "Replace 5,5% with 5,0%"
    assert (mend["kind"], mend["isPreferred"], mend["diagnostics"]) == ("quickfix", True, [found])
    assert "isPreferred" not in silence
    (change,) = mend["edit"]["documentChanges"]
    assert change["textDocument"] == {"uri": uri, "version": 1}
    desk.apply(uri, change["edits"])
    assert desk.texts[uri] == f"😀 {SLIP}\n".replace("5,5%", "5,0%")
    assert desk.diagnostics(uri) == []


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"], ids=repr)
def test_a_rule_is_silenced_by_a_comment_above_the_line(desk: Editor, project: Path, end: str) -> None:
    uri = draft(project)
    text = f"Một dòng.{end}{end}   {SLIP}{end}"
    (found,) = desk.open(uri, text)
    silence = desk.actions(uri, found["range"], only=["quickfix"])[-1]
    assert silence["title"] == "Silence change-of-level on this line"
    desk.apply(uri, silence["edit"]["documentChanges"][0]["edits"])
    comment = f"   <!-- factcheck-disable-next-line change-of-level: TODO reason -->{end}"
    assert desk.texts[uri] == text.replace(f"   {SLIP}", f"{comment}   {SLIP}")
    assert desk.diagnostics(uri) == []


def test_the_last_line_takes_the_line_end_of_the_first(desk: Editor, project: Path) -> None:
    uri = draft(project)
    (found,) = desk.open(uri, f"Một dòng.\r\n\r\n{SLIP}")
    desk.apply(uri, desk.actions(uri, found["range"])[-1]["edit"]["documentChanges"][0]["edits"])
    assert desk.texts[uri].endswith(f"TODO reason -->\r\n{SLIP}")


def test_plain_text_can_t_be_silenced_by_a_comment(desk: Editor, project: Path) -> None:
    uri = draft(project, "draft.txt")
    (found,) = desk.open(uri, article(WRONG), "plaintext")
    assert desk.actions(uri, found["range"]) == []


def test_no_actions_where_nothing_is_wrong_or_others_are_wanted(desk: Editor, project: Path) -> None:
    uri = draft(project)
    (found,) = desk.open(uri, f"Một dòng.\n\n{SLIP}\n")
    assert desk.actions(uri, desk.range(uri, 0, 3)) == []
    assert desk.actions(uri, found["range"], only=["refactor"]) == []
    assert len(desk.actions(uri, desk.range(uri, 0, len(desk.texts[uri])))) == 2


def test_no_edit_is_offered_for_a_state_that_was_not_checked(desk: Editor, project: Path) -> None:
    uri = draft(project)
    (found,) = desk.open(uri, f"{SLIP}\n")
    desk.type(uri, ("Lãi", "Ngày mai, lãi"))
    assert desk.actions(uri, found["range"]) == []
    desk.diagnostics(uri)


def test_a_hover_quotes_the_source_and_tells_how_the_figure_was_read(desk: Editor, project: Path) -> None:
    uri = draft(project)
    desk.open(uri, article(WRONG, "2024-02-01"))
    shown = desk.hover(uri, "9,5%")
    assert shown is not None
    address = (project / "seeds/export.txt").as_uri()
    assert shown.startswith("**error** contradicts-source: 9,5% for ")
    assert f"> “{RIGHT.replace('7,68%', '**7,68%**')}”" in shown
    assert f"[Hàng qua cửa khẩu]({address}#L5), 2024-01-05, seeds/export.txt:5" in shown
    assert "| 9,5% | |\n| --- | --- |\n| value | 9.45 … 9.55 % |\n| period | 2023 |" in shown
    assert desk.hover(uri, "kim ngạch") is None


def test_a_figure_without_a_finding_tells_how_it_was_read(desk: Editor, project: Path) -> None:
    uri = draft(project)
    desk.open(uri, article(RIGHT, "2024-02-01"))
    shown = desk.hover(uri, "7,68%")
    assert shown is not None
    assert shown.startswith("| 7,68% | |\n| --- | --- |\n| value | 7.675 … 7.685 % |")


def test_nothing_of_an_article_acts_in_a_hover_or_a_message(desk: Editor, tmp_path: Path) -> None:
    source = make(tmp_path) / "seeds/export.txt"
    evil = "[đây](command:run) <img src=x> `code` **đậm** | ::error::"
    text = article(f"{RIGHT[:-1]} {evil} \x1b[31m\u202e.").replace("Hàng qua cửa khẩu", f"'Hàng {evil}'")
    source.write_text(text, encoding="utf-8")
    (found,) = desk.open(draft(tmp_path), article(WRONG, "2024-02-01"))
    message = found["message"] + found["relatedInformation"][0]["message"]
    shown = desk.hover(draft(tmp_path), "9,5%")
    assert shown is not None
    assert "đây" in message
    assert "đây" in shown
    assert not set("\x1b\u202e") & set(message + shown)
    assert not [sign for sign in ("đây](command", "<img", " `code", " **đậm") if sign in shown]


def test_an_editor_without_markdown_gets_plain_text(tmp_path: Path) -> None:
    make(tmp_path)
    able = {"textDocument": {"hover": {"contentFormat": ["plaintext"]}}}
    with editor(tmp_path) as it:
        assert it.start(tmp_path, able, ["utf-7"])["positionEncoding"] == "utf-16"
        uri = draft(tmp_path)
        (found,) = it.open(uri, article(WRONG, "2024-02-01"))
        assert "relatedInformation" not in found
        shown = it.hover(uri, "9,5%")
        assert shown is not None
        assert f"“{RIGHT}”\n\nHàng qua cửa khẩu, 2024-01-05, seeds/export.txt:5" in shown
        assert "9,5%\n  value: 9.45 … 9.55 %\n  period: 2023\n" in shown
        assert it.actions(uri, found["range"]) == []  # it said nothing of actions either
        assert it.requests == []


def test_edits_without_versions_for_editors_that_know_none(tmp_path: Path) -> None:
    able = {"textDocument": {"codeAction": ABLE["textDocument"]["codeAction"]}}
    with editor(tmp_path) as it:
        it.start(tmp_path, able)
        uri = draft(tmp_path)
        (found,) = it.open(uri, SLIP)
        mend, _ = it.actions(uri, found["range"])
        assert list(mend["edit"]) == ["changes"]
        it.apply(uri, mend["edit"]["changes"][uri])
        assert it.texts[uri] == SLIP.replace("5,5%", "5,0%")


def test_front_matter_that_is_being_typed_is_one_finding_where_it_is(desk: Editor, project: Path) -> None:
    uri = draft(project)
    assert desk.open(uri, "") == []
    desk.replace(uri, f"---\ntitle: Một\n{WRONG}\n")
    (found,) = desk.diagnostics(uri)
    assert desk.cut(uri, found["range"]) == "---"
    assert found["message"].startswith('front matter: no closing "---"')
    desk.replace(uri, f"---\ntitle: Một\npublished: hôm qua\n---\n{WRONG}\n")
    (found,) = desk.diagnostics(uri)
    assert desk.cut(uri, found["range"]) == "published: hôm qua"
    desk.replace(uri, article(RIGHT))
    assert desk.diagnostics(uri) == []


def test_what_is_not_saved_yet_is_checked_too(desk: Editor) -> None:
    (found,) = desk.open("untitled:Untitled-1", article(WRONG))
    assert desk.cut("untitled:Untitled-1", found["range"]) == "9,5%"
    (found,) = desk.open("untitled:Untitled-2", SLIP, "plaintext")
    assert len(desk.actions("untitled:Untitled-2", found["range"])) == 1


def test_other_files_and_older_versions_are_left_alone(desk: Editor, project: Path) -> None:
    for uri in ((project / "a.py").as_uri(), "git:/draft.md?HEAD"):
        desk.texts[uri], desk.versions[uri] = article(WRONG), 1
        item = {"uri": uri, "languageId": "markdown", "version": 1, "text": desk.texts[uri]}
        desk.tell("textDocument/didOpen", {"textDocument": item})
        assert desk.hover(uri, "9,5%") is None
    assert desk.silent_for(0.5)


def test_a_closed_document_is_no_longer_underlined(desk: Editor, project: Path) -> None:
    uri = draft(project)
    assert desk.open(uri, article(WRONG))
    desk.tell("textDocument/didClose", {"textDocument": {"uri": uri}})
    assert desk.wait_for("textDocument/publishDiagnostics") == {"uri": uri, "diagnostics": []}
    assert desk.silent_for(0.5)


def test_an_article_of_the_corpus_is_never_its_own_evidence(desk: Editor, tmp_path: Path) -> None:
    """However it is opened: below the settings, through a link, or outside of their folder."""
    home, archive = tmp_path / "home", tmp_path / "archive"
    for folder in (home, archive):
        folder.mkdir()
    (home / "factcheck.toml").write_text('corpus = ["../archive"]\n')
    (archive / "export.md").write_text(article(RIGHT), encoding="utf-8")
    (home / "link.md").symlink_to(archive / "export.md")
    assert desk.open(draft(home, "link.md"), article(WRONG)) == []
    assert desk.open(draft(home, "draft.md"), article(WRONG))
    (archive / "factcheck.toml").write_text('corpus = ["."]\n')
    assert desk.open(draft(archive, "export.md"), article(WRONG)) == []


def test_a_saved_or_changed_file_of_the_corpus_is_read_again(desk: Editor, tmp_path: Path) -> None:
    source = make(tmp_path) / "seeds/export.txt"
    uri = draft(tmp_path)
    assert desk.open(uri, article(WRONG))
    (asked,) = (one["params"]["registrations"] for one in desk.requests if "registrations" in one["params"])
    from factcheck.sources import suffixes

    globs = [one["globPattern"] for one in asked[0]["registerOptions"]["watchers"]]
    assert globs == [
        f"**/*.{{{','.join(sorted(suffix[1:] for suffix in suffixes()))}}}",
        "**/{factcheck.toml,pyproject.toml,factcheck-ignore.yaml}",
    ]
    source.write_text(article(WRONG, "2024-01-06"), encoding="utf-8")
    desk.tell("textDocument/didSave", {"textDocument": {"uri": source.as_uri()}})
    assert desk.diagnostics(uri) == []
    source.write_text(article(RIGHT), encoding="utf-8")
    desk.tell("workspace/didChangeWatchedFiles", {"changes": [{"uri": source.as_uri(), "type": 2}]})
    assert desk.diagnostics(uri)


def test_each_document_is_held_against_the_corpus_of_its_own_folder(desk: Editor, tmp_path: Path) -> None:
    for name, sentence in (("one", RIGHT), ("two", WRONG)):
        (tmp_path / name / "articles").mkdir(parents=True)
        (tmp_path / name / "factcheck.toml").write_text('corpus = "articles"\n')
        (tmp_path / name / "articles/a.md").write_text(article(sentence), encoding="utf-8")
    assert desk.open(draft(tmp_path, "one/draft.md"), article(WRONG, "2024-02-01"))
    assert desk.open(draft(tmp_path, "two/draft.md"), article(WRONG, "2024-02-01")) == []


def test_the_corpus_and_the_day_can_be_named(tmp_path: Path) -> None:
    make(tmp_path)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (tmp_path / "seeds/later.md").write_text(article(WRONG, "2024-02-01"), encoding="utf-8")
    with editor(tmp_path, "--corpus", "seeds", "--as-of", "2024-01-31", "--ignore", "change-of-level", "--stdio") as it:
        it.start(elsewhere)
        (found,) = it.open(draft(elsewhere), article(WRONG.replace("9,5", "8,5")))
        assert len(found["relatedInformation"]) == 1
        assert it.open(draft(elsewhere, "slip.md"), SLIP) == []


def test_the_rules_that_are_set_for_the_project_hold(desk: Editor, tmp_path: Path) -> None:
    settings = make(tmp_path) / "factcheck.toml"
    settings.write_text('corpus = "seeds"\n[severity]\ncontradicts-source = "note"\n')
    uri = draft(tmp_path)
    (found,) = desk.open(uri, article(WRONG, "2024-02-01"))
    assert found["severity"] == 3
    settings.write_text('corpus = "seeds"\nignore = ["contradicts-source"]\n')
    desk.tell("workspace/didChangeWatchedFiles", {"changes": [{"uri": settings.as_uri(), "type": 2}]})
    assert desk.diagnostics(uri) == []


def test_a_mistake_in_the_settings_is_shown_once_and_drafts_are_still_held_against_themselves(
    desk: Editor, tmp_path: Path
) -> None:
    (tmp_path / "factcheck.toml").write_text("corpus = [\n")
    uri = draft(tmp_path)
    assert desk.open(uri, SLIP)
    desk.type(uri, ("5,5%", "5,7%"))
    assert desk.diagnostics(uri)
    shown = [one["params"]["message"] for one in desk.heard if one["method"] == "window/showMessage"]
    assert len(shown) == 1
    assert "factcheck.toml: is not valid TOML" in shown[0]
    (tmp_path / "factcheck.toml").write_text("corpus = ['no such']\n")
    desk.tell("workspace/didChangeWatchedFiles", {"changes": []})
    assert "no such" in desk.wait_for("window/showMessage")["message"]


def test_a_folder_without_a_corpus_is_no_mistake(desk: Editor, tmp_path: Path) -> None:
    assert desk.open(draft(tmp_path), SLIP)
    assert [one for one in desk.heard if one["method"] == "window/showMessage"] == []
    assert not (tmp_path / ".factcheck").exists()


def test_the_reading_of_a_corpus_is_shown(desk: Editor, tmp_path: Path) -> None:
    make(tmp_path)
    for number in range(30):
        (tmp_path / f"seeds/{number}.md").write_text(article(RIGHT), encoding="utf-8")
    desk.open(draft(tmp_path), article(RIGHT))
    kinds = [one["params"]["value"]["kind"] for one in desk.heard if one["method"] == "$/progress"]
    assert (kinds[0], kinds[-1]) == ("begin", "end")


def test_what_goes_wrong_is_logged_and_the_server_lives_on(tmp_path: Path) -> None:
    make(tmp_path)
    with editor(tmp_path) as it:
        it.start(tmp_path)
        state = {"uri": "file:///never-opened.md", "version": 1}
        it.tell("textDocument/didChange", {"textDocument": state, "contentChanges": [{"text": ""}]})
        assert "never-opened" in it.wait_for("window/logMessage")["message"]
        assert it.open(draft(tmp_path), article(WRONG))
        assert it.leave() == 0
    assert [one for one in it.heard if one["method"] == "window/showMessage"] == []


def test_the_exit_code_tells_whether_the_editor_said_goodbye(tmp_path: Path) -> None:
    with editor(tmp_path) as it:
        it.start(None)
        it.tell("exit", None)
        assert it.process.wait(30) == 1
    with editor(tmp_path) as it:
        it.start(None)
        assert it.process.stdin is not None
        it.process.stdin.close()  # the editor has died
        assert it.process.wait(30) == 1
    assert (tmp_path / "stderr").read_text() == ""


def test_an_editor_that_reads_nothing_any_more_is_left_quietly(tmp_path: Path) -> None:
    nobody, pipe = os.pipe()
    os.close(nobody)
    body = json.dumps({"jsonrpc": "2.0", "id": 1, "method": "shutdown"}).encode()
    done = subprocess.run(
        command("lsp"),
        cwd=tmp_path,
        input=b"Content-Length: %d\r\n\r\n%b" % (len(body), body),
        stdout=pipe,
        stderr=subprocess.PIPE,
        env=environment(),
        check=False,
    )
    os.close(pipe)
    assert (done.returncode, done.stderr) == (0, b"")


def test_ctrl_c_ends_it_in_a_terminal(tmp_path: Path) -> None:
    with editor(tmp_path) as it:
        it.start(None)
        it.process.send_signal(signal.SIGINT)
        assert it.process.wait(30) == -signal.SIGINT
    assert (tmp_path / "stderr").read_text() == ""


def test_leaving_does_not_wait_for_a_corpus_to_be_read(tmp_path: Path) -> None:
    make(tmp_path)
    for number in range(400):
        (tmp_path / f"seeds/{number}.md").write_text(article(f"{RIGHT} " * 20), encoding="utf-8")
    with editor(tmp_path) as it:
        it.start(tmp_path)
        item = {"uri": draft(tmp_path), "languageId": "markdown", "version": 1, "text": article(RIGHT)}
        it.tell("textDocument/didOpen", {"textDocument": item})
        it.wait_for("$/progress")
        before = time.monotonic()
        assert it.leave() == 0
        assert time.monotonic() - before < 2
    assert (tmp_path / "stderr").read_text() == ""


def test_without_the_extra_it_says_what_to_install(tmp_path: Path) -> None:
    missing = "import sys; sys.modules.update(pygls=None, lsprotocol=None); from factcheck.cli import main; "
    process = subprocess.run(
        [sys.executable, "-c", f"{missing}sys.exit(main(['lsp']))"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        env=environment(),
        check=False,
    )
    assert process.returncode == 2
    assert process.stderr.count("\n") == 1
    assert "install factcheck with its extra lsp" in process.stderr


def test_a_corpus_that_is_not_there_is_told_before_anything_starts(tmp_path: Path) -> None:
    done = run(tmp_path, "lsp", "--corpus", "no-such")
    assert (done.returncode, done.stdout) == (2, "")
    assert "no such file or folder: no-such" in done.stderr
