"""Every message can be said in every language: nothing is missing, nothing is left over, no part is lost."""

from __future__ import annotations

import ast
import io
import re

import pytest
import translating
from babel.messages.catalog import Message
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from factcheck.cli._purpose import purpose
from factcheck.locale import ORIGIN, languages, preferred, words
from factcheck.locale.known import Known
from factcheck.model import UsageError, number, say, told
from factcheck.relations import relations
from factcheck.rules import rules

LANGUAGES = translating.languages()
_PART = re.compile(r"\{\{|\}\}|\{(\w+)[^{}]*\}")


def messages(language: str) -> list[Message]:
    return [message for message in translating.read(language) if message.id]


def forms(message: Message) -> list[str]:
    return [message.string] if isinstance(message.string, str) else list(message.string)


def parts(template: str) -> set[str]:
    return {match[1] for match in _PART.finditer(template) if match[1]}


def test_vietnamese_is_among_the_languages() -> None:
    assert languages() == sorted([ORIGIN, *LANGUAGES])
    assert "vi" in LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_catalogue_holds_what_the_sources_say_and_nothing_else(language: str) -> None:
    """`python tests/translating.py` adds what is missing."""
    wanted = {(message.id, message.context) for message in translating.extracted() if message.id}
    held = {(message.id, message.context) for message in messages(language)}
    assert held - wanted == set(), "no longer said"
    assert wanted - held == set(), "not in the catalogue"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_is_translated(language: str) -> None:
    assert [message.id for message in messages(language) if not all(forms(message))] == []
    assert [message.id for message in messages(language) if message.fuzzy] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_parts_of_the_message_and_no_other(language: str) -> None:
    for message in messages(language):
        known = set().union(*map(parts, [message.id] if isinstance(message.id, str) else message.id))
        assert all(parts(form) == known for form in forms(message)), message.id


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_begins_and_ends_with_the_same_space(language: str) -> None:
    def ends(text: str) -> tuple[bool, bool]:
        return text[:1] == " ", text[-1:] == " "

    for message in messages(language):
        id = message.id if isinstance(message.id, str) else message.id[0]
        if message.context is None:
            assert all(ends(form) == ends(id) for form in forms(message)), id


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_looked_up_is_what_translators_wrote(language: str) -> None:
    made = io.BytesIO()
    write_mo(made, translating.read(language))
    assert translating.po(language).with_suffix(".mo").read_bytes() == made.getvalue()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_catalogue_is_written_as_the_tool_writes_it(language: str) -> None:
    made = io.BytesIO()
    write_po(made, translating.read(language), width=120, include_lineno=False)
    assert read_po(io.BytesIO(made.getvalue()), locale=language).get("") is None
    assert translating.po(language).read_bytes() == made.getvalue()


def test_a_message_is_a_literal_where_it_is_said() -> None:
    """Nothing else can be found by those who look for what is to be translated."""
    computed = []
    for path in sorted(translating.SOURCES.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Name)
                and node.func.id in {"say", "say_counted"}
            ):
                texts = node.args[: 1 if node.func.id == "say" else 2]
                if not all(isinstance(text, ast.Constant) for text in texts):
                    computed.append(f"{path.name}:{node.lineno}")
    # a relation says itself what its breach is called
    assert [place.partition(":")[0] for place in computed] == ["_arithmetic.py"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_of_every_rule_is_in_the_catalogue(language: str) -> None:
    said = {message.id for message in messages(language)}
    for rule in rules():
        whys = [example.why for example in (*rule.bad, *rule.good)]
        assert {rule.summary, rule.explanation, rule.grounds, *whys} <= said, rule.id
    assert {relation.says for relation in relations() if relation.says} <= said


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_help_of_every_command_is_in_the_catalogue(language: str) -> None:
    said = {message.id for message in messages(language)}
    commands = [path.stem for path in (translating.SOURCES / "cli").glob("[!_]*.py")]
    assert {text for name in commands for text in translating.paragraphs(purpose(name))} <= said


@pytest.mark.parametrize(
    ("locale", "language"),
    [
        ({}, "en"),
        ({"LANG": "vi_VN.UTF-8"}, "vi"),
        ({"LANG": "vi"}, "vi"),
        ({"LANG": "vi_VN"}, "vi"),
        ({"LANG": "VI_vn.utf8@ccy"}, "vi"),
        ({"LANG": "en_US.UTF-8"}, "en"),
        ({"LANG": "fr_FR.UTF-8"}, "en"),
        ({"LANG": "vi_VN.UTF-8", "LC_MESSAGES": "en_GB.UTF-8"}, "en"),
        ({"LANG": "en_GB.UTF-8", "LC_MESSAGES": "vi_VN.UTF-8"}, "vi"),
        ({"LANG": "vi_VN.UTF-8", "LC_MESSAGES": "vi_VN.UTF-8", "LC_ALL": "C"}, "en"),
        ({"LANG": "vi_VN.UTF-8", "LC_ALL": "C.UTF-8"}, "en"),
        ({"LANG": "vi_VN.UTF-8", "LC_ALL": ""}, "vi"),
        ({"LANG": "en_US.UTF-8", "LANGUAGE": "vi:en"}, "vi"),
        ({"LANG": "en_US.UTF-8", "LANGUAGE": "fr:vi"}, "vi"),
        ({"LANG": "vi_VN.UTF-8", "LANGUAGE": "en:vi"}, "en"),
        ({"LANG": "C", "LANGUAGE": "vi"}, "en"),
        ({"LANG": "../vi"}, "en"),
    ],
)
def test_the_locale_tells_the_language_as_gettext_reads_it(locale: dict[str, str], language: str) -> None:
    assert preferred(locale) == language


@pytest.mark.parametrize("language", ["fr", "", "..", "vi/", "VI"])
def test_a_language_that_there_is_not_is_an_error(language: str) -> None:
    with pytest.raises(UsageError, match=r"there is no language '.*'; name one of en, vi"):
        words(language)


@pytest.mark.parametrize(
    ("digits", "written"),
    [
        ("7.68", "7,68"),
        ("7.680", "7,680"),
        ("1234.5", "1.234,5"),
        ("12 345 678", "12.345.678"),
        ("999", "999"),
        ("-12 345", "-12.345"),
        ("0.5", "0,5"),
        ("-0.05", "-0,05"),
    ],
)
def test_numbers_have_vietnamese_marks(digits: str, written: str) -> None:
    assert told(number(digits), words("vi")) == written
    assert told(number(digits), words("en")) == digits


def test_what_is_not_in_the_catalogue_is_said_in_english() -> None:
    assert told(say("nobody ever wrote {this}", this="that"), words("vi")) == "nobody ever wrote that"
    assert told(say(""), words("vi")) == ""


VI = words("vi")


@pytest.mark.parametrize(
    ("english", "vietnamese"),
    [
        ("holds no article; put one in it or leave it out", "không có bài nào; hãy viết bài vào hoặc bỏ tệp ra ngoài"),
        ("line 3: not UTF-8 text", "dòng 3: không phải văn bản UTF-8"),
        ("another record has the id 'a{0}b'", "bản ghi khác đã có id 'a{0}b'"),
        ("what nobody says", "what nobody says"),
        ("", ""),
    ],
)
def test_what_an_index_has_kept_in_english_is_found_again(english: str, vietnamese: str) -> None:
    assert VI.again(english) == vietnamese
    assert words("en").again(english) == english


def test_the_template_that_explains_most_is_the_one_that_is_taken() -> None:
    known = Known(
        {"{a}: {b}": "?", "no {a} here": "ở đây không có {a}", "no {a} here but {b}": "chỉ có {b}, không có {a}"}
    )
    assert known("no rice here but tea") == "chỉ có tea, không có rice"
    assert known("no rice here") == "ở đây không có rice"
    assert known("rice: tea") == "rice: tea"


def test_a_part_that_stands_twice_is_the_same_both_times() -> None:
    known = Known({"{a} is really {a}": "{a} đúng là {a}"})
    assert known("x is really x") == "x đúng là x"
    assert known("x is really y") == "x is really y"


def test_a_hostile_text_is_looked_up_in_no_time() -> None:
    assert VI.again("can't be read (" * 100_000).startswith("can't be read")
    assert VI.again("can't be read (" * 60) == "can't be read (" * 60
