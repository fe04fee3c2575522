"""People are answered in their language, by --lang, the configuration or the locale; programs always in English."""

from __future__ import annotations

import re
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest
import translating
from cli_project import INVALID, RIGHT, WRONG, article, environment, make, run

ROOT = Path(__file__).parent.parent
CLAIM = "tăng trưởng 2023 7,68%"
PROGRAMS = ["github", "gitlab", "json", "jsonl", "junit", "rdjson", "sarif"]
COMMANDS = sorted(path.stem for path in (ROOT / "factcheck/cli").glob("[!_]*.py"))
# what people type or programs read is the same in all languages
_TYPED = re.compile(
    r"`[^`]*`|<!--.*?-->|\[[^\]]*\]|<[^>]*>|--?[\w-]+|\S*[/.:_=]\S*|\b[A-Z][A-Z_]+\b|\"[^\"]*\"|⟦|⟧|\b\w+-\w[\w-]*\b|\w+ \(\d+\)"
)
_NAMES = {"show", "factcheck"}
_WORD = re.compile(r"[a-z]{2,}")


@cache
def _english() -> frozenset[str]:
    """Words that stand in English messages and in no Vietnamese one."""
    known = translating.read("vi")
    ids = {word for message in known if message.id for word in _words(str(message.id))}
    said = {word for message in known if message.id for word in _words(str(message.string))}
    return frozenset(ids - said)


def _words(text: str) -> set[str]:
    return set(_WORD.findall(_TYPED.sub(" ", re.sub(r"\{[^}]*\}", " ", text)).lower()))


def english(text: str) -> set[str]:
    """The English words of ours in an output."""
    quoted = re.compile(r"^\s*[│>].*$", re.MULTILINE)  # sentences of articles
    return (_words(quoted.sub("", text)) & _english()) - {*COMMANDS, *_NAMES}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return make(tmp_path)


def test_a_claim_is_answered_in_good_vietnamese() -> None:
    told = run(ROOT, "verify", CLAIM, "--lang", "vi").stdout
    assert told.startswith(
        f"✓ được xác nhận  {CLAIM}\n"
        "  hiểu là chỉ số sản xuất công nghiệp, Lạng Sơn, năm 2023, bài báo in 7,68%: số\n"
        "  đã in nằm trong khoảng mà khẳng định nói\n\n"
        "  khẳng định  7,68% → 7,675 … 7,685%\n    năm 2023, tăng trưởng\n"
    )
    assert "tăng trưởng so với năm 2022" in told
    assert "Công nghiệp của tỉnh về đích sau một năm nhiều trở ngại, 09/02/2024\n" in told
    assert english(told) == set()


def test_english_words_of_ours_are_seen() -> None:
    told = run(ROOT, "verify", CLAIM).stdout
    assert {"supported", "printed", "agrees", "against", "industrial"} <= english(told)


@pytest.mark.parametrize(
    "typed",
    [
        ["verify", "GRDP Lạng Sơn năm 2023 tăng 9%", "2024 có 12.345 dự án khuyến công", "không có số"],
        ["verify", "chỉ số sản xuất công nghiệp Lạng Sơn năm 2023 tăng 8,68% so với năm 2022"],
        ["conflicts"],
        ["lint", "seeds/che-bien-che-tao.md", "--select", "all"],
        ["relations"],
        ["facts", "seeds/che-bien-che-tao.md"],
        ["timeline", "sản xuất công nghiệp", "--area", "Lạng Sơn"],
        ["timeline", "industrial production", "--format", "markdown"],
        ["compare", "seeds/dau-an-tang-truong.md", "seeds/che-bien-che-tao.md"],
        ["compare", "--about", "sản xuất công nghiệp", "--period", "2023", "--format", "markdown"],
        ["rules"],
        ["rules", "--format", "markdown"],
        ["explain"],
        ["explain", "--format", "markdown"],
        ["check"],
        ["conflicts", "--format", "markdown"],
    ],
    ids=lambda typed: " ".join(typed)[:40],
)
def test_no_english_word_of_ours_is_left(typed: list[str]) -> None:
    done = run(ROOT, *typed, "--lang", "vi")
    assert done.returncode in {0, 1}, done.stderr
    assert english(done.stdout) == set()


@pytest.mark.parametrize("name", COMMANDS)
def test_the_help_of_every_command_is_in_vietnamese(tmp_path: Path, name: str) -> None:
    told = run(tmp_path, name, "--help", "--lang", "vi").stdout
    assert told.startswith(f"Cách dùng: factcheck {name} [OPTIONS]")
    assert "\nTùy chọn:\n" in told
    assert "Hiện lời hướng dẫn này rồi kết thúc." in told
    examples = re.compile(r"^ +factcheck .*$", re.MULTILINE)
    assert english(examples.sub("", told)) == set()


def test_the_list_of_commands_is_in_vietnamese(tmp_path: Path) -> None:
    told = run(tmp_path, "--help", LC_MESSAGES="vi_VN.UTF-8").stdout
    head, _, listed = told.partition("\nCác lệnh:\n")
    assert head.startswith("Cách dùng: factcheck [OPTIONS] COMMAND [ARGS]...\n\n  Kiểm tra số liệu")
    rows = [line.split(maxsplit=1) for line in listed.splitlines()]
    assert [name for name, _ in rows] == COMMANDS
    assert english(head) | english("\n".join(row for _, row in rows)) == set()


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        (["verfy", "x"], "không có lệnh 'verfy'; có phải là verify?"),
        (["verify"], "không có khẳng định nào để kiểm tra; hãy viết một câu trong dấu ngoặc kép, hoặc chỉ tệp bằng -f"),
        (["verify", CLAIM, "--as-of", "hôm qua"], "--as-of: 'hôm qua' không phải là ngày; hãy viết theo dạng"),
        (["verify", CLAIM, "--corpus", "nowhere"], "--corpus: không có tệp hay thư mục này: nowhere; hãy chỉ"),
        (["verify", CLAIM, "--format", "jso"], "--format: không có định dạng 'jso'; có phải là json?"),
        (["verify", CLAIM, "--nothing"], "Không có tùy chọn này: --nothing; xem factcheck verify --help"),
        (["lint", "draft.txt", "--select", "nosuch"], "--select: không có quy tắc 'nosuch'; "),
        (["timeline"], "Thiếu tham số 'INDICATOR'; xem factcheck timeline --help"),
        (["lint", "draft.txt", "--fail-on", "bad"], "Giá trị không hợp lệ cho '--fail-on': 'bad' không nằm trong"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_mistakes_are_told_in_vietnamese(project: Path, typed: list[str], told: str) -> None:
    done = run(project, *typed, "--lang", "vi")
    assert done.returncode == 2
    assert done.stderr.startswith(f"factcheck: {told}")
    assert done.stderr.count("\n") == 1


def test_problems_of_files_are_told_in_vietnamese_when_read_and_again_from_the_index(project: Path) -> None:
    (project / "seeds/broken.txt").write_bytes(INVALID)
    (project / "seeds/empty.txt").write_bytes(b"")
    first = run(project, "verify", CLAIM, "--lang", "vi").stderr
    assert "seeds/empty.txt: rỗng; hãy viết bài vào hoặc bỏ tệp ra ngoài\n" in first
    assert english(first) == set()
    assert run(project, "verify", CLAIM, "--lang", "vi").stderr == first
    assert "seeds/empty.txt: empty; put the text of an article" in run(project, "verify", CLAIM).stderr


@pytest.mark.parametrize("format", PROGRAMS)
@pytest.mark.parametrize("command", ["conflicts", "lint"])
def test_what_programs_read_is_the_same_in_every_language(tmp_path: Path, command: str, format: str) -> None:
    project = make(tmp_path)
    (project / "seeds/wrong.txt").write_text(article(WRONG, "2024-02-01"), encoding="utf-8")
    (project / "seeds/broken.txt").write_bytes(INVALID)
    typed = [command, *(["draft.txt"] if command == "lint" else []), "--format", format]
    english = run(project, *typed)
    vietnamese = run(project, *typed, "--lang", "vi")
    assert english.returncode == vietnamese.returncode == 1
    assert english.stdout == vietnamese.stdout


@pytest.mark.parametrize(
    "typed",
    [
        ["verify", CLAIM, "--format", "json"],
        ["verify", "2024 có 12.345 dự án khuyến công", "--format", "jsonl"],
        ["facts", "--format", "csv"],
        ["relations", "--format", "json"],
        ["timeline", "industrial production", "--format", "json"],
        ["compare", "--about", "sản xuất công nghiệp", "--format", "json"],
        ["rules", "--format", "json"],
        ["explain", "--format", "json"],
        ["config", "show", "--format", "json"],
        ["check", "--format", "json"],
        ["schema"],
    ],
    ids=" ".join,
)
def test_answers_in_json_are_the_same_in_every_language(typed: list[str]) -> None:
    assert run(ROOT, *typed).stdout == run(ROOT, *typed, "--lang", "vi").stdout


def language(folder: Path, *typed: str, **environment: str) -> str:
    """The language of an answer."""
    told = run(folder, "verify", UNKNOWN_TO_ALL, *typed, **environment).stdout
    return "vi" if "chưa đủ thông tin" in told else "en" if "not enough info" in told else told


UNKNOWN_TO_ALL = "năm 1950 có 3 dự án"
_LOCALE = {"LC_MESSAGES": "vi_VN.UTF-8"}


def test_settings_come_from_where_they_are_said_to(project: Path) -> None:
    told = run(project, "config", "show", "--lang", "vi").stdout
    assert 'fail-on = "error"  # mặc định\n' in told
    assert "# thư mục hiện tại\n" in told


def test_the_option_stands_above_the_configuration_and_that_above_the_locale(project: Path) -> None:
    assert language(project) == "en"
    assert language(project, **_LOCALE) == "vi"
    assert language(project, "--lang", "en", **_LOCALE) == "en"
    (project / "factcheck.toml").write_text('lang = "en"\n', encoding="utf-8")
    assert language(project, **_LOCALE) == "en"
    (project / "factcheck.toml").write_text('lang = "vi"\n', encoding="utf-8")
    assert language(project) == "vi"
    assert language(project, "--lang=en") == "en"
    assert run(project, "rules").stdout.startswith("lỗi\n")  # a command that asks for no other setting
    assert run(project, "rules", "--help").stdout.startswith("Cách dùng: ")


@pytest.mark.parametrize(
    "typed",
    [["--lang", "vi", "verify", CLAIM], ["verify", "--lang", "vi", CLAIM], ["verify", "--lang=vi", CLAIM, "--strict"]],
    ids=" ".join,
)
def test_the_option_may_stand_anywhere(project: Path, typed: list[str]) -> None:
    assert run(project, *typed).stdout.startswith("✓ được xác nhận  ")


def test_behind_two_dashes_it_is_a_claim(project: Path) -> None:
    assert "--lang" in run(project, "verify", "--", "--lang").stdout


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        (["--lang", "fr"], "--lang: there is no language 'fr'; name one of en, vi\n"),
        (["--lang"], "--lang needs a language, like --lang vi\n"),
        (["--lang="], "--lang needs a language, like --lang vi\n"),
    ],
    ids=" ".join,
)
def test_an_unknown_language_is_misuse(project: Path, typed: list[str], told: str) -> None:
    done = run(project, "verify", CLAIM, *typed)
    assert (done.returncode, done.stdout, done.stderr) == (2, "", f"factcheck: {told}")


def test_an_unknown_language_of_the_configuration_is_misuse(project: Path) -> None:
    (project / "factcheck.toml").write_text('lang = "fr"\n', encoding="utf-8")
    done = run(project, "verify", CLAIM)
    assert done.returncode == 2
    assert done.stderr == f"factcheck: {project}/factcheck.toml: lang is 'fr'; it can be en, vi\n"


def test_help_is_there_although_the_configuration_cannot_be_read(project: Path) -> None:
    (project / "factcheck.toml").write_text("lang = [", encoding="utf-8")
    assert run(project, "verify", "--help").stdout.startswith("Usage: factcheck verify")


def test_what_an_article_printed_stays_as_it_was_printed(project: Path) -> None:
    (project / "draft.txt").write_text(article(WRONG.replace("9,5%", "9.5%"), "2024-02-01"), encoding="utf-8")
    told = run(project, "lint", "draft.txt", "--lang", "vi").stdout
    assert "⟦9.5%⟧" in told
    assert "lỗi[contradicts-source] 9.5% (" in told


def test_the_rules_are_documented_in_vietnamese_as_they_say(tmp_path: Path) -> None:
    """`factcheck explain --lang vi --format markdown -o pages.md`, behind the first lines of docs/rules.vi.md."""
    made = run(tmp_path, "explain", "--lang", "vi", "--format", "markdown").stdout
    kept = (ROOT / "docs/rules.vi.md").read_text(encoding="utf-8")
    assert kept.partition("\n## ")[2] == made.removeprefix("## ")


def _imported(folder: Path, *typed: str) -> set[str]:
    script = "import sys; from factcheck.cli import main; main(sys.argv[1:]); print(*sys.modules, file=sys.stderr)"
    done = subprocess.run(
        [sys.executable, "-c", script, *typed],
        cwd=folder,
        capture_output=True,
        text=True,
        env=environment(),
        check=True,
    )
    return set(done.stderr.split())


def test_english_looks_up_nothing(project: Path) -> None:
    assert not {"gettext", "factcheck.locale.catalogue", "babel"} & _imported(project, "verify", RIGHT)


def test_vietnamese_needs_no_tool_of_translators(project: Path) -> None:
    modules = _imported(project, "verify", RIGHT, "--lang", "vi")
    assert "factcheck.locale.catalogue" in modules
    assert not {"babel", "typer"} & modules
