"""The files in a zip archive are articles; what is too large, nested or broken in it is refused in one line."""

from __future__ import annotations

import io
import json
import struct
import time
import tracemalloc
import zipfile
from pathlib import Path

import pytest
from cli_project import RIGHT, WRONG, article, make, run
from hypothesis import given, settings
from hypothesis import strategies as st
from old_fonts import in_tcvn3

from factcheck import Corpus, extract, sources
from factcheck.model import UsageError
from factcheck.sources import limits, read_all, read_data
from factcheck.sources.problem import UnreadableError

PATH = Path("kho.zip")
SEEDS = sorted(Path(__file__).parents[1].glob("seeds/*.md"))


def packed(members: dict[str, str | bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", method) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return content.getvalue()


def refusal(data: bytes) -> str:
    with pytest.raises(UsageError) as caught:
        read_data(PATH, data)
    assert str(caught.value).isprintable()
    assert str(caught.value).startswith("kho.zip: ")
    return str(caught.value)


def parts(data: bytes) -> tuple[list[str | None], list[str]]:
    """The locators of what can be read, and what is said of the rest."""
    problems: list[UnreadableError] = []
    articles = read_data(PATH, data, problems)
    return [one.locator for one in articles], [str(one) for one in problems]


def _flags(data: bytearray) -> tuple[int, int]:
    """Where the flags of the first member stand."""
    return data.index(b"PK\x03\x04") + 6, data.index(b"PK\x01\x02") + 8


class TestWhatIsRead:
    def test_members_of_every_format_by_their_order(self) -> None:
        found = read_data(
            PATH,
            packed(
                {
                    "2024/b.md": article(RIGHT),
                    "a.txt": in_tcvn3(article(WRONG)).encode("cp1252"),
                    "ds.jsonl": json.dumps({"id": "x", "text": RIGHT}),
                    "ds.csv": f'id,text\ny,"{RIGHT}"\n',
                }
            ),
        )
        assert [one.id for one in found] == [
            "kho.zip!2024/b.md", "kho.zip!a.txt", "kho.zip!ds.jsonl#x", "kho.zip!ds.csv#y",
        ]  # fmt: skip
        assert [one.locator for one in found] == ["2024/b.md", "a.txt", "ds.jsonl#x", "ds.csv#y"]
        assert {one.path for one in found} == {"kho.zip"}
        assert WRONG in found[1].text
        assert found[0].title == "Hàng qua cửa khẩu"

    def test_places_are_those_of_the_member(self) -> None:
        (found,) = read_data(PATH, packed({"bài/một.md": article(RIGHT)}))
        (fact,) = extract(found)
        assert (fact.place.path, fact.place.locator, fact.place.line) == ("kho.zip", "bài/một.md", 5)
        assert fact.place.printed == "7,68%"

    @pytest.mark.parametrize(
        "name",
        [".a.txt", ".git/a.txt", "__MACOSX/a.txt", "__MACOSX/._a.txt", "x/._a.txt", "a.exe", "txt", "x.txt/", "_"],
    )
    def test_what_a_folder_would_leave_out_is_left_out(self, name: str) -> None:
        assert parts(packed({name: b"" if name.endswith("/") else b"\xff", "b.txt": RIGHT})) == (["b.txt"], [])

    @pytest.mark.parametrize(
        "name",
        [
            "../../etc/passwd.txt",
            "/etc/passwd.txt",
            "C:\\a.txt",
            "a\x1b[31m.txt",
            "::error::a.txt",
            "a\nb.txt",
            "a%0Ab.txt",
        ],
    )
    def test_names_that_would_do_harm_are_inert(self, name: str) -> None:
        (found,) = read_data(PATH, packed({name: RIGHT}))
        assert found.path == "kho.zip"
        assert found.locator is not None
        assert found.locator.isprintable()
        assert found.id == f"kho.zip!{found.locator}"

    def test_names_in_utf_8_that_are_not_marked_so(self) -> None:
        data = bytearray(packed({"đ.txt": RIGHT}))
        for at in _flags(data):
            data[at + 1] &= ~0x8
        assert [one.locator for one in read_data(PATH, bytes(data))] == ["đ.txt"]

    def test_names_of_windows_are_folders_too(self) -> None:
        data = packed({"thang1/a.txt": RIGHT}).replace(b"thang1/a", b"thang1\\a")
        assert [one.locator for one in read_data(PATH, data)] == ["thang1/a.txt"]

    @pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
    def test_every_compression(self, method: int) -> None:
        assert parts(packed({"a.txt": RIGHT}, method)) == (["a.txt"], [])

    def test_an_empty_archive_holds_no_article(self) -> None:
        assert parts(packed({})) == ([], [])

    def test_the_samples_say_the_same(self) -> None:
        members: dict[str, str | bytes] = {seed.name: seed.read_bytes() for seed in SEEDS}
        for found, seed in zip(read_data(PATH, packed(members)), SEEDS, strict=True):
            own, original = extract(found), extract(sources.read(seed))
            assert [(one.quantity, one.period, one.place.line, one.place.column) for one in own] == [
                (one.quantity, one.period, one.place.line, one.place.column) for one in original
            ]


class TestWhatIsRefused:
    def test_a_hundred_megabytes_of_zeros_at_once(self) -> None:
        data = packed({"a.txt": bytes(100 << 20)})
        tracemalloc.start()
        start = time.process_time()
        assert "'a.txt' unpacks to 1028 times its size; 200 times are read at most" in refusal(data)
        assert time.process_time() - start < 1
        assert tracemalloc.get_traced_memory()[1] < 5 << 20
        tracemalloc.stop()

    def test_more_than_is_unpacked_at_most(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(limits, "UNPACKED", 1 << 20)
        data = packed({f"{number}.txt": RIGHT * 5000 for number in range(4)})
        assert "2 MiB once unpacked; 1 MiB are read at most, so split it" in refusal(data)

    def test_more_members_than_are_read(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(limits, "MEMBERS", 3)
        assert "4 members; 3 are read at most, so split it" in refusal(packed(dict.fromkeys("abcd", b"")))
        monkeypatch.setattr(limits, "_ENTRIES", 3)
        assert "more than 3 members; split it" in refusal(packed(dict.fromkeys("abcd", b"")))

    def test_a_size_that_is_a_lie(self) -> None:
        data = packed({"a.txt": b"a" * 5000, "b.txt": RIGHT})
        lie = data.replace(struct.pack("<I", 5000), struct.pack("<I", 50))
        locators, problems = parts(lie)
        assert locators == ["b.txt"]
        assert "kho.zip: a.txt: can't be unpacked (" in problems[0]

    @pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"PK\x05\x06" + b"\xff" * 18, b"\0" * 100, RIGHT.encode()])
    def test_what_is_no_archive(self, data: bytes) -> None:
        assert "no zip file that can be read (" in refusal(data)

    def test_an_archive_within_an_archive(self) -> None:
        assert "b.zip: an archive within an archive; unpack it" in refusal(packed({"b.zip": packed({"a.txt": RIGHT})}))

    def test_folders_too_deep(self) -> None:
        assert "more than 8 folders deep" in refusal(packed({"a/" * 9 + "b.txt": RIGHT}))

    def test_a_password(self) -> None:
        data = bytearray(packed({"a.txt": RIGHT}))
        for at in _flags(data):
            data[at] |= 1
        assert "a.txt: encrypted; unpack it with its password" in refusal(bytes(data))

    def test_two_members_of_one_name(self) -> None:
        content = io.BytesIO()
        with zipfile.ZipFile(content, "w") as archive:
            archive.writestr("a.txt", RIGHT)
            with pytest.warns(UserWarning, match="Duplicate"):
                archive.writestr("a.txt", WRONG)
        assert "a.txt: another member has this name" in refusal(content.getvalue())

    def test_the_first_of_many_problems_are_told_and_all_counted(self) -> None:
        message = refusal(packed({f"{number}.txt": b"\xff" for number in range(9)}))
        assert message.count("not UTF-8 text") == 3
        assert message.endswith("; and 6 more")

    def test_the_line_within_a_member(self) -> None:
        assert "kho.zip: a.jsonl, line 2: no JSON object" in refusal(packed({"a.jsonl": '{"text": "a"}\n{\n'}))

    @settings(max_examples=60)
    @given(st.integers(0, 400), st.binary(min_size=1, max_size=4))
    def test_no_damage_crashes(self, at: int, damage: bytes) -> None:
        data = packed({"a.txt": RIGHT, "b/ư.md": article(RIGHT)})
        try:
            parts(data[:at] + damage + data[at + len(damage) :])
        except UsageError as error:
            assert str(error).isprintable()


class TestWhatIsBrokenBesideWhatIsNot:
    DATA = packed({"a.txt": RIGHT, "b.txt": b"\xff\xfe\x00\x00 not text", "c.txt": ""})

    def test_who_does_not_ask_for_parts_is_told(self, tmp_path: Path) -> None:
        (tmp_path / "kho.zip").write_bytes(self.DATA)
        with pytest.raises(UsageError, match=r"b.txt: not UTF-32 text .*; c.txt: empty"):
            read_all(tmp_path / "kho.zip")

    def test_the_corpus_has_the_others_and_one_problem(self, tmp_path: Path) -> None:
        (tmp_path / "kho.zip").write_bytes(self.DATA)
        for _ in range(2):  # the second time from the index
            with Corpus.open(tmp_path, home=tmp_path, base=tmp_path) as corpus:
                assert [fact.place.locator for fact in corpus.facts()] == ["a.txt"]
                (problem,) = corpus.problems
                assert problem.path == "kho.zip"
                assert problem.message.startswith("b.txt: not UTF-32 text")

    def test_lint_tells_it_and_checks_the_others(self, tmp_path: Path) -> None:
        project = make(tmp_path)
        (project / "nhap.zip").write_bytes(packed({"a.md": article(WRONG), "b.txt": b"\xff"}))
        found = run(project, "lint", "nhap.zip")
        assert found.returncode == 2
        assert "nhap.zip: b.txt: not UTF-8 text" in found.stderr
        assert "contradicts-source" in found.stdout
        assert "a.md" in found.stdout


def test_outputs_name_the_archive_as_the_file(tmp_path: Path) -> None:
    project = make(tmp_path)
    (project / "seeds/kho.zip").write_bytes(packed({"x/a.md": article(WRONG), "b.md": article(RIGHT)}))
    (project / "seeds/export.txt").unlink()
    text, github, sarif = (run(project, "conflicts", "--format", form) for form in ("text", "github", "sarif"))
    assert text.returncode == 1
    assert "x/a.md" in text.stdout
    assert "::error file=seeds/kho.zip," in github.stdout
    assert "x/a.md, line 5: " in github.stdout  # no line of the archive's: a site would show it there
    (result,) = json.loads(sarif.stdout)["runs"][0]["results"]
    assert result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "seeds/kho.zip"
