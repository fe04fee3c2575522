"""New expectations in an old file: nothing but their words changes."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from factcheck.desk.registry import nodes, parse, rewritten
from factcheck.model import UsageError, VerdictLabel

PATH = Path("claims.yaml")


def updated(text: str, **labels: str) -> str:
    registry = parse(text.encode("utf-8"), PATH, "claims.yaml")
    found = rewritten(registry, {id: VerdictLabel(label) for id, label in labels.items()})
    return found.decode("utf-8")


FILE = """\
# the January issue   (supported means: printed)

claims:   # all of them
- id: a
  expect:   supported   # supported by page 3
  claim: "supported"

  # - id: old
  #   expect: supported
-   id:    b
    claim: >
      supported by
      nobody
    expect: 'supported'
    note:
- {expect: "supported", claim: c, id: c}
- {"expect": supported,"claim": c,"id": d}
- id: e
  claim: e
  expect: >-
    supported
- id: f
  ? expect
  : !!str supported
  claim: |
    expect: supported
...
"""


def test_only_the_words_change_and_keep_their_quotes() -> None:
    new = updated(FILE, **dict.fromkeys("abcdef", "refuted"))
    assert (
        new
        == """\
# the January issue   (supported means: printed)

claims:   # all of them
- id: a
  expect:   refuted   # supported by page 3
  claim: "supported"

  # - id: old
  #   expect: supported
-   id:    b
    claim: >
      supported by
      nobody
    expect: 'refuted'
    note:
- {expect: "refuted", claim: c, id: c}
- {"expect": refuted,"claim": c,"id": d}
- id: e
  claim: e
  expect: >-
    refuted
- id: f
  ? expect
  : !!str refuted
  claim: |
    expect: supported
...
"""
    )


def test_other_claims_keep_what_they_expect() -> None:
    assert updated(FILE, c="not_enough_info") == FILE.replace('"supported", claim', '"not_enough_info", claim')


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"], ids=["LF", "CRLF", "CR"])
@pytest.mark.parametrize("mark", ["", "\ufeff"], ids=["no mark", "a byte order mark"])
def test_line_ends_marks_and_strange_letters_stay(mark: str, end: str) -> None:
    text = (
        mark
        + "# 📈\u2028#\u0085#é\u0301\t\nclaims:\n- {id: '📈', claim: \"\\u2028b\", expect: refuted}  \n\n".replace(
            "\n", end
        )
    )
    assert updated(text, **{"📈": "supported"}) == text.replace("refuted", "supported")


def test_what_changes_nothing_is_the_same_file() -> None:
    assert updated(FILE) == FILE
    assert updated(FILE, a="supported") == FILE


SHARED = """\
claims:
- {id: a, claim: a, expect: &yes supported}
- {id: b, claim: b, expect: *yes , sources: &s [x.md]}
- {id: c, claim: c, expect: refuted, sources: *s}
"""


def test_an_alias_becomes_a_word() -> None:
    assert updated(SHARED, b="refuted") == SHARED.replace("*yes", "refuted")


def test_a_word_that_all_who_refer_to_it_share_changes_once() -> None:
    assert updated(SHARED, a="refuted", b="refuted") == SHARED.replace("&yes supported", "&yes refuted").replace(
        "*yes", "refuted"
    )


@pytest.mark.parametrize(
    ("text", "line"),
    [
        pytest.param(SHARED, 3, id="another claim refers to it"),
        pytest.param("claims:\n- {id: a, claim: a, expect: &x supported, note: *x }\n", 2, id="a note refers to it"),
        pytest.param('claims:\n- {id: a, claim: a, expect: "s\\x75pported"}\n', 2, id="it is written in escapes"),
        pytest.param('claims:\n- id: a\n  claim: a\n  expect: "sup\\\n    ported"\n', 2, id="it is broken into lines"),
    ],
)
def test_what_would_change_more_is_refused(text: str, line: int) -> None:
    with pytest.raises(UsageError, match=rf"claims\.yaml:{line}:3: .* can't be rewritten"):
        updated(text, a="refuted")


def dumped(words: str) -> str:
    return yaml.safe_dump(words, width=10_000, allow_unicode=True).removesuffix("...\n").strip("\n")


_LABELS = st.sampled_from(list(VerdictLabel))
_WORDS = st.text(st.sampled_from("aé📈\u2028 #:'\"\\-[]{}&*!supported"), max_size=12)


@given(st.lists(st.tuples(_WORDS, _LABELS, _LABELS, st.sampled_from(["", "'", '"'])), min_size=1, max_size=5))
def test_a_file_says_what_it_is_told_and_else_what_it_said(claims: list[tuple[str, str, str, str]]) -> None:
    text = "claims:\r\n"
    for number, (words, old, _, quote) in enumerate(claims):
        said = dumped(words + "x")
        text += f"- id: i{number}  # {' '.join(words.split())}\r\n  expect:\t{quote}{old}{quote}\r\n  claim: {said}\r\n"
    new = updated(text, **{f"i{number}": to for number, (_, _, to, _) in enumerate(claims)})
    found = parse(new.encode("utf-8"), PATH, "x").claims
    assert [claim.expected for claim in found] == [to for _, _, to, _ in claims]
    before, after = (whole.replace("not_enough_info", "?").split("\r\n") for whole in (text, new))
    assert [line for line in before if "expect:" not in line] == [line for line in after if "expect:" not in line]


@pytest.mark.skipif(not yaml.__with_libyaml__, reason="there is only one parser here")
@given(st.lists(_WORDS, max_size=4))
def test_both_parsers_of_yaml_see_the_same_places(words: list[str]) -> None:
    text = "# 📈\u2028\r\nx: &a\r\n  - é\n" + "".join(f"  - {dumped(word)}\n" for word in words)

    def seen(loader: type) -> list[tuple[str, int, int]]:
        return [
            (type(event).__name__, event.start_mark.index, event.end_mark.index)
            for event in yaml.parse(text, Loader=loader)
            if isinstance(event, yaml.ScalarEvent | yaml.AliasEvent)
        ]

    assert seen(yaml.SafeLoader) == seen(nodes._LOADER)
