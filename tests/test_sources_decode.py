"""Bytes become text, whatever they were written in; what can't be told is refused, what is right is left alone."""

from __future__ import annotations

import time
import unicodedata
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from old_fonts import in_tcvn3, in_vni, in_windows_1258, without_capital_tones

from factcheck import extract, read
from factcheck.model import UsageError
from factcheck.sources.decode import decode
from factcheck.text.fonts import font_of, unfont
from factcheck.text.syllables import is_syllable

PATH = Path("bai.txt")
TEXT = (
    "Đầu tư công quý I ước đạt 120 tỷ đồng, bằng 18,5% kế hoạch năm và tăng 7,2% so với cùng kỳ.\r\n"
    "Ông Nguyễn Văn Mẫu, Giám đốc Sở Kế hoạch, nói rằng “tiến độ còn chậm” – nhất là ở những huyện vùng cao.\r\n"
)
SEEDS = sorted(Path(__file__).parents[1].glob("seeds/*.md"))

FRENCH = (
    "L'année dernière, la région a créé près de 3 000 emplois, dont la moitié à l'étranger. Où sont passés les crédits "
    "promis à l'été ? « C'était prévu », répète le maire, déjà réélu, qui préfère évoquer la fête et le marché de Noël."
)
GERMAN = (
    "Für das nächste Jahr erwartet die Behörde ein größeres Defizit. Die Gebühren müssen, so heißt es, spürbar erhöht "
    "werden; über die Höhe läßt sich streiten. Schön wäre es, wenn die Brücken früher geöffnet würden."
)
PORTUGUESE = (
    "A produção não cresceu no último trimestre: são três milhões de toneladas, número inferior às previsões. Já as "
    "exportações de café e açúcar também caíram, mas há sinais de recuperação até o mês de março, diz o ministério."
)
SPANISH = (
    "El año pasado creció más la región: según él, aquí se fabricó la mitad de los camiones. ¿Qué pasó después? La "
    "economía española, decía el señor Núñez, también mejoró, y así será en los próximos días."
)
DANISH = "På øen så vi få både, og når vejret går imod, må færgen blive på land. Så går også året på hæld, råder de."
ENGLISH = (
    "Sales of Mekong® rose 5% to £12m (€14m) in 2023 – “a record”, says the firm’s café chain. At 25 °C and 3 µm, "
    "the ½-inch part © 2023 costs ¥900 ± 3%, or £m per naïve façade: see § 4, ¶ 2, «annex», £bn, £k and Crème brûlée."
)
PLAIN_VIETNAMESE = "Có 5 xã và 3 bản là xã nghèo; bà con nói lúa không còn gì, ngô và sắn cũng mất.".replace("ắ", "a")
OTHERS = {
    "French": FRENCH, "German": GERMAN, "Portuguese": PORTUGUESE, "Spanish": SPANISH, "Danish": DANISH,
    "English": ENGLISH, "Vietnamese": TEXT, "Vietnamese with few marks": PLAIN_VIETNAMESE,
}  # fmt: skip


def refusal(data: bytes) -> str:
    with pytest.raises(UsageError) as caught:
        decode(data, PATH)
    assert str(caught.value).isprintable()
    return str(caught.value)


def composed(text: str) -> str:
    return unicodedata.normalize("NFC", text)


WRITTEN: dict[str, Callable[[str], bytes]] = {
    "UTF-8": str.encode,
    "UTF-8 with a mark": lambda text: text.encode("utf-8-sig"),
    "UTF-16": lambda text: text.encode("utf-16"),
    "UTF-16 without a mark": lambda text: text.encode("utf-16-le"),
    "big-endian UTF-16 without a mark": lambda text: text.encode("utf-16-be"),
    "UTF-32": lambda text: text.encode("utf-32"),
    "windows-1258": lambda text: in_windows_1258(text).encode("cp1258"),
    "TCVN3": lambda text: in_tcvn3(text).encode("cp1252"),
    "VNI": lambda text: in_vni(text).encode("cp1252"),
    "TCVN3 in UTF-8": lambda text: in_tcvn3(text).encode(),
    "TCVN3 in UTF-16": lambda text: in_tcvn3(text).encode("utf-16"),
    "VNI in UTF-8": lambda text: in_vni(text).encode(),
}


class TestWhatIsRecognised:
    @pytest.mark.parametrize("written", WRITTEN)
    def test_text_comes_back(self, written: str) -> None:
        assert composed(decode(WRITTEN[written](TEXT), PATH)) == TEXT

    @pytest.mark.parametrize(
        ("typed", "meant"),
        [
            ("Céng hßa x· héi chñ nghÜa ViÖt Nam, §éc lËp - Tù do - H¹nh phóc", "TCVN3"),
            ("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam, Ñoäc laäp - Töï do - Haïnh phuùc", "VNI"),
        ],
    )
    def test_the_motto_of_every_letterhead(self, typed: str, meant: str) -> None:
        font = font_of(typed)
        assert font is not None
        assert font.name == meant
        assert unfont(typed) == "Cộng hòa xã hội chủ nghĩa Việt Nam, Độc lập - Tự do - Hạnh phúc"

    def test_capitals_of_vni_may_have_small_marks(self) -> None:
        assert unfont("AÙnh saùng ñeán töø aùnh ñeøn cuûa nhöõng Aùnh") == "Ánh sáng đến từ ánh đèn của những Ánh"

    def test_capitals_with_tones_come_back_small_from_tcvn3(self) -> None:
        title = "SẢN XUẤT CÔNG NGHIỆP TĂNG TRỞ LẠI Ở NHIỀU ĐỊA PHƯƠNG"
        assert decode(in_tcvn3(title).encode("cp1252"), PATH) == "SảN XUấT CÔNG NGHIệP TĂNG TRở LạI ở NHIềU ĐịA PHƯƠNG"

    def test_lines_of_unicode_stay_beside_lines_of_a_font(self) -> None:
        own = "Nguồn: Báo Mẫu, người viết là chị Lan.\n"
        assert unfont(own + in_tcvn3(TEXT) + "Có 5 xã là\n") == own + TEXT + "Có 5 xã là\n"

    def test_quotation_marks_of_windows_in_english(self) -> None:
        text = "The firm’s sales rose 5% – “a record” – to £12 in 2023…"
        assert decode(text.encode("cp1252"), PATH) == text


class TestWhatIsLeftAlone:
    @pytest.mark.parametrize("language", OTHERS)
    @pytest.mark.parametrize("form", ["NFC", "NFD"])
    def test_unicode_text_in_any_language(self, language: str, form: str) -> None:
        text = unicodedata.normalize(form, OTHERS[language])  # type: ignore[arg-type]
        for written in (text, text * 50, text.upper(), "\n".join(text.split(". ")), "\n".join(text.split())):
            assert decode(written.encode(), PATH) == written

    @pytest.mark.parametrize("language", OTHERS)
    def test_with_a_vietnamese_name_in_it(self, language: str) -> None:
        text = f"{OTHERS[language]}\nHà Nội, Đồng Nai"
        assert unfont(text) == text

    @pytest.mark.parametrize("typed", [in_tcvn3(TEXT[:50]), in_vni(TEXT[:50])], ids=["TCVN3", "VNI"])
    def test_english_that_quotes_a_font(self, typed: str) -> None:
        text = f"The old file says “{typed}” and nobody can read it. " + "What it says is told in another place. " * 20
        assert unfont(text) == text

    @pytest.mark.parametrize("seed", SEEDS, ids=lambda path: path.stem)
    def test_the_samples(self, seed: Path) -> None:
        text = seed.read_text(encoding="utf-8")
        assert all(unfont(part) == part for part in (text, *text.splitlines(), *text.split(". "), *text.split()))

    @given(st.text())
    def test_what_has_no_typed_letters(self, text: str) -> None:
        plain = "".join(sign for sign in text if not "\xa1" <= sign <= "\xff")
        assert unfont(plain) == plain


class TestWhatIsRefused:
    @pytest.mark.parametrize("language", ["French", "German", "Portuguese", "Spanish", "Danish"])
    def test_other_languages_in_a_byte_a_letter(self, language: str) -> None:
        assert "iconv -f windows-1258 -t utf-8" in refusal(OTHERS[language].encode("cp1252"))

    @pytest.mark.parametrize("text", ["T\xf4i", "H\xbbng (Theo SCMP, Korea Times, CNN, Reuters, AP, AFP, DPA)", "£m"])
    def test_too_little_to_tell(self, text: str) -> None:
        assert "not UTF-8 text (byte 0x" in refusal(text.encode("latin-1"))

    def test_what_two_encodings_would_fit_names_them(self) -> None:
        words = ("T\xf4i", "\xf4ng", "n\xf4i", "kh\xf4ng")  # with ô, ơ and ụ all are words
        message = refusal(" ".join(words).encode("latin-1"))
        assert "can't be told which of windows-1258, " in message
        assert message.endswith("save it as UTF-8")

    def test_damaged_utf_8_is_not_taken_for_something_else(self) -> None:
        whole = TEXT[:100].encode()
        assert f"byte 0xff at offset {len(whole)})" in refusal(whole + b"\xff" + TEXT[100:].encode())

    @pytest.mark.parametrize("data", ["\ud800".encode("utf-16", "surrogatepass"), "a".encode("utf-16") + b"b"])
    def test_damaged_utf_16(self, data: bytes) -> None:
        assert "not UTF-16 text (byte 0x" in refusal(data)

    @pytest.mark.parametrize("data", [b"\xff\xfe", b"\xfe\xff", b"\xff\xfe\0\0", " ".encode("utf-16"), b" " * 40])
    def test_nothing(self, data: bytes) -> None:
        assert "empty; " in refusal(data)

    @pytest.mark.parametrize("data", [b"\0" * 64, b"a\0" * 3, b"\0a\0\0" * 20, bytes(range(256)) * 4])
    def test_binary_data(self, data: bytes) -> None:
        assert "binary data (NUL byte" in refusal(data)


@pytest.mark.parametrize("written", WRITTEN)
@pytest.mark.parametrize("seed", SEEDS, ids=lambda path: path.stem)
def test_the_samples_say_the_same_at_the_same_places(tmp_path: Path, seed: Path, written: str) -> None:
    text = seed.read_text(encoding="utf-8")
    (tmp_path / "bai.md").write_bytes(WRITTEN[written](text.replace("★", "*")))
    article = read(tmp_path / "bai.md")
    expected = without_capital_tones(text) if "TCVN3" in written else text
    assert composed(article.text).lower() == expected.replace("★", "*").lower()
    own, original = extract(article), extract(read(seed))
    assert [_said(fact) for fact in own] == [_said(fact) for fact in original]
    if written != "windows-1258":  # its tones are characters of their own, which columns count
        assert [fact.place.column for fact in own] == [fact.place.column for fact in original]
    assert [composed(fact.place.printed).lower() for fact in own] == [fact.place.printed.lower() for fact in original]


def _said(fact: object) -> tuple[object, ...]:
    names = ("measure", "status", "quantity", "period", "indicator", "area")
    return (*(getattr(fact, name) for name in names), fact.place.line)  # type: ignore[attr-defined]


@given(st.binary(max_size=400))
@example(b"\xff\xfe\x00\xd8")
@example(TEXT.encode("utf-16-le")[1:])
def test_no_bytes_crash(data: bytes) -> None:
    try:
        text = decode(data, PATH)
    except UsageError as error:
        assert str(error).isprintable()
    else:
        assert text.strip()


@settings(max_examples=30)
@given(st.text(st.characters(min_codepoint=0x20, max_codepoint=0xFF), min_size=1, max_size=300))
def test_text_of_latin_letters_is_converted_or_left_and_never_lost(text: str) -> None:
    assert unfont(text) == text or font_of(text) is not None


@pytest.mark.parametrize("text", ["\xe9", "a\xe9 ", "®Çu t­ ", "ñaàu tö\n", "aaaa\xe9", "\r", "\n\xe9", "£"], ids=repr)
def test_a_long_file_takes_time_by_its_length(text: str) -> None:
    data = text * (2_000_000 // len(text))
    start = time.process_time()
    unfont(data)
    with suppress(UsageError):
        decode(data.encode("latin-1"), PATH)
    assert time.process_time() - start < 5


class TestSyllables:
    @pytest.mark.parametrize(
        "word", "nghiêng quyết giếng gì khuya xoong ươm yêu ÔNG huýt ngoằn quốc thuở rượu hoà hòa Đắc ếch oẹ".split()
    )
    def test_are_syllables_in_any_composition(self, word: str) -> None:
        assert is_syllable(word)
        assert is_syllable(unicodedata.normalize("NFD", word))

    @pytest.mark.parametrize("word", "xã-hội cấc1 tốt̀ mặtt wăng đbc ngb ấ́ cà̀ càc hòp ă â zô faq quq ẹẹ étage".split())
    def test_are_none(self, word: str) -> None:
        assert not is_syllable(word)
