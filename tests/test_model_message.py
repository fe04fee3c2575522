"""A message is English text for everybody who does not ask for more, and can be said in another language."""

from __future__ import annotations

import copy
import json
import pickle
from decimal import Decimal
from enum import StrEnum

import pytest

from factcheck.model import joined, say, say_counted, told


class Backwards:
    """A language in which templates are written backwards, words apart."""

    def phrase(self, template: str) -> str:
        return " ".join(reversed(template.split()))

    def counted(self, one: str, many: str, count: int) -> str:
        return self.phrase(one if count == 1 else many)

    def value(self, value: object) -> str:
        return str(value).replace(".", ",")


class Colour(StrEnum):
    BLUE = "light blue"


WORDS = Backwards()


def test_a_message_is_english_text() -> None:
    message = say("{printed} for {what}", printed="7,68%", what="exports")
    assert message == "7,68% for exports"
    assert f"{message}!" == "7,68% for exports!"
    assert json.dumps(message) == '"7,68% for exports"'
    assert {message: 1}["7,68% for exports"] == 1


def test_parts_are_put_where_the_language_wants_them() -> None:
    assert told(say("{printed} for {what}", printed="7,68%", what="the exports"), WORDS) == "the exports for 7,68%"


def test_parts_that_are_messages_are_said_in_the_language_as_well() -> None:
    inner = say("rose by {number}", number=Decimal("7.5"))
    assert told(say("it {how}", how=inner), WORDS) == "7,5 by rose it"


def test_what_an_article_printed_is_never_a_template() -> None:
    hostile = "{0} {x.__class__} {template}"
    message = say("{printed} stands there", printed=hostile)
    assert message == f"{hostile} stands there"
    assert told(message, WORDS) == f"there stands {hostile}"


@pytest.mark.parametrize(("count", "there"), [(1, "article 1"), (0, "articles 0"), (7, "articles 7")])
def test_one_and_many_have_forms_of_their_own(count: int, there: str) -> None:
    assert told(say_counted("{count} article", "{count} articles", count), WORDS) == there


def test_messages_can_be_joined() -> None:
    message = joined("; ", [say("a b"), "as it is", say("c d")])
    assert message == "a b; as it is; c d"
    assert told(message, WORDS) == "b a; as it is; d c"


def test_a_term_of_ours_is_said_in_the_language() -> None:
    assert told(say("it is {colour}", colour=Colour.BLUE), WORDS) == "blue light is it"


def test_other_text_stays_as_it_is() -> None:
    assert told("no template", WORDS) == "no template"


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy, lambda one: pickle.loads(pickle.dumps(one))])
def test_a_copy_can_be_said_as_well(copied) -> None:  # type: ignore[no-untyped-def]
    message = copied(joined(" ", [say("a {b}", b=1), say_counted("{count} c", "{count} cs", 2)]))
    assert message == "a 1 2 cs"
    assert told(message, WORDS) == "1 a cs 2"
