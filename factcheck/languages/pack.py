"""A language pack: what a language's newspapers write, as data, and its compiled form.

A pack is a module (or package) of this folder named by its ISO 639-1 code, with these names:

    NAME            the language's English name
    DECIMAL         its own decimal separator: "," or "."
    WORDS           kind → {phrase: value}, all lower case NFC; the kinds are listed in KINDS below
    MONTHS          month name → number
    COUNTRY         optional: the area whose figures its papers print without saying so
    BILLIONS_OF     optional: the unit of a bare number of billions
    PRICED          optional: what bare millions are counted by if they are money: per m2
    NUMERALS        numeral word → its value
    CONTINUING      optional: numeral words that no number begins with
    ADJECTIVES_FIRST  optional: True where they stand before the counted thing ("5 new clusters")
    DOUBTFUL        optional: numeral words that mean something else unless another numeral word follows
    SLIPS           optional: what of a statement a slip changes (direction, unit, period) → {phrase: what is printed for
                    it by mistake, parted by commas}; `factcheck mutate` plants them, nothing reads them
    COMMON          very common words, to recognise the language

Adding a language is adding one such file, and its examples: values and the ways to write them, with every word of the
pack in at least one. They stand beside it in files whose names begin with `examples` (a pack of one file becomes a
folder for them), under the names that examples.py of this folder tells, and they become tests; nothing else loads them:
`examples("vi")` asks for them.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from types import ModuleType
from typing import Any

from factcheck.languages.lexicon import Lexicon
from factcheck.text.fold import bare

KINDS = {
    "period": "a period template → the builder that makes dates of its slots",
    "since": "words before the first end of a stretch: từ, from",
    "until": "words between the two ends of a stretch: đến, to",
    "belonging": "words that join a figure to the period behind it: vào, in; True where a comma may stand before: của",
    "extreme": "words that make a period the reach of a record: cao nhất kể từ; False if only a number of months",
    "than": "words that compare without a word of comparison: cao hơn",
    "event": "words whose date is that of an event, not of the figures behind it: thành lập, công bố",
    "divides": "words behind a percentage that opens its clause, which make it a part of those spoken of: có, thuộc",
    "market": "what moves by itself rather than by anybody's plan: giá, nhu cầu, thị trường",
    "concession": "though: words that concede something; but: those behind which the other thing is said",
    "clause": "words that begin another clause: sau khi, because; False for those that do so behind a comma only",
    "title": "words of a law or treaty, whose year belongs to its name",
    "present": "words that say a time of their own: what is going on as the text is written (đang), or was once (từng)",
    "when": "words that open a sentence with a time of its own: khi, sau khi",
    "further": "words of a sentence that adds to the one before it: ngoài ra; count if it may open a paragraph: nếu tính cả",
    "saying": "verbs of speaking, besides those that tell of whom a figure is",
    "timeless": "words before a figure that is of no time: thresholds, sizes, rules",
    "session": "words of a day's trading; False for words that only look like one: phiên họp",
    "scale": "a word that multiplies: triệu → 1000000",
    "half": "words for one half of a scale → before (half a million), behind (two and a half million, hai triệu rưỡi)",
    "denominator": "words behind a numeral that make it a part: phần ba → 3",
    "spoken": "phrases that are a figure by themselves → (value, unit): một nửa, gấp đôi",
    "unit": "a unit of measure → (unit id, factor to the base unit)",
    "counter": "a counted thing → its unit id",
    "per": "what a figure is counted by: người → person",
    "out_of": "words of a fraction of a count: 9 trong 13 sản phẩm",
    "range": "words between the two numbers of a range",
    "numbering": "words before a number that is part of a name: Địa phương số 2",
    "average": "words before what a figure is an average by: bình quân đầu người; level if over so many years: mức trung bình",
    "grade": "words behind a number that make it a class or a date: 5 sao, 26 tháng Chạp",
    "ago": "words behind a time that make it a point in time: 4 thập kỷ trước; past if nothing is passed: 2 năm qua",
    "exchange": "words between the two sides of an exchange rate: 150 yên đổi 1 USD",
    "one_in": "words before the part of a share: cứ 10 người có 1",
    "offer": "what is offered from a price on: lãi suất từ 9%",
    "compound": "words that a counted thing must not end inside of",
    "together": "counted things → their classes; of two in one class parted by a comma or slash, one number counts both",
    "each": "words before what a figure is counted by: mỗi tháng, per month",
    "hedge": "before a number → below, above, about, at_most, at_least, under, over",
    "threshold": "hedges that name a mark, which is a level whatever moves past it: dưới mức, vượt ngưỡng",
    "bound": "after a number → at_least, at_most",
    "joint": "words between two figures that say how the second follows from the first → same, to, from, rest, more, with, raising (a total); nothing if they say nothing of it",
    "bygone": "words that tell of a day gone by, at whose rate of exchange an amount is told: khi đó",
    "structure": "words before shares that are together all there is: cơ cấu",
    "takings": "words before an amount that something was sold for: thu về",
    "overlap": "words that say that the parts of a total are partly the same: cả hai",
    "balance": "words for what is gained less what is lost, of which a part may be more than the whole: lợi nhuận, ròng",
    "predicate": "what joins subject and number → up, down, more, less, exceed, miss, reach, is, equal, account, times, to, from, up_from …",
    "move": "verbs that with an object change a rate by so many points → up, down: hạ lãi suất 0,35 điểm phần trăm",
    "down_to": "words between a subject and the level that it falls to → to: giảm về mốc",
    "level_noun": "nouns before a figure that something else is compared with: thấp hơn mức 5%; down if it is a fall itself",
    "up_to": "words that say how far a fall goes, as nothing falls upwards: giảm lên đến 50%",
    "lists": "words before a list whose bracketed percentages are shares: gồm A (15%), B (6%)",
    "number_of": "words before what a bare number behind a verb counts: số cửa hàng lên 1.700",
    "lose": "verbs behind which points and percentages have fallen, all else is paid: mất 245 điểm, mất 5 năm",
    "of": "words between an amount and what it is an amount of",
    "growth": "nouns that make a percentage a growth",
    "ratio": "nouns that make a percentage a share",
    "rate": "nouns whose percentage is a level: lãi suất",
    "whole": "what a percentage before it is a part of: 40% GDP",
    "opens": "words before a percentage that begins a clause: có 70% …",
    "part_of": "verbs right before a percentage that is a part of something: tiêu thụ 70%",
    "raise": "words that say both a change and where it leads → up, down: tăng lên",
    "upon": "phrases whose last word is no hedge: khảo sát trên 3.000 doanh nghiệp",
    "passive": "words that tell of a thing done: được sản xuất hàng năm",
    "money_noun": "nouns behind which bare millions are money: số tiền",
    "of_plan": "words that make what is reached a part of a plan: giải ngân",
    "adverb": "words between a predicate and its number: tăng mạnh 5%",
    "by": "words between what changes and by how much: tăng học phí thêm 2 triệu đồng",
    "yardstick": "what is compared with, other than plans and periods: mức trung bình",
    "plan": "names of a plan as what a figure is compared with",
    "against": "words of comparison: so với",
    "status": "words that say how the text stands to what follows → plan, forecast, hope, will, estimate, approved, rule …",
    "no_status": "phrases that tell no status, though words in them would",
    "status_noun": "nouns that tell the status and may be the subject as well",
    "stock": "words that make a count a stock: tổng số",
    "label": "words whose number is a name: Nghị quyết số",
    "org": "first words of an organisation's name → company, project, body",
    "itself": "words for the organisation or area spoken of → company, area",
    "orgword": "lower-case words inside organisations' names",
    "district": "words that make the next name a smaller place than the catalogue's areas",
    "toward": "words before a place that something goes to or comes from",
    "continue": "first words of a sentence that goes on with the plan or report of the one before; False if only within a paragraph",
    "plural": "words before a kind of organisation that make it no particular one",
    "part": "trong đó, of which",
    "attribution": "words that name who said it → before, after",
    "sourced": "words before the producer of a figure: số liệu từ",
    "shows": "verbs behind the producer of a figure that no subject begins or ends with: công bố",
    "publishes": "the other verbs behind one: ước tính",
    "vintage": "words for which print of a figure it is → preliminary, revised, final",
    "no_vintage": "phrases that tell nothing of it, though words in them would",
    "press": "words before the name of a paper, which makes no statistics; False for phrases that only look like one",
    "person": "words before the name of a person, who makes none either",
    "unasserted": "words of questions and conditionals → True; False for those that only look like one",
    "then": "words behind a figure that make it a condition if a word of must follows: thì … phải",
    "must": "words of what has to follow",
    "minimum": "hedges that only rules and plans print: tối thiểu",
    "every": "words before the whole of a share: cứ 10 … có 1",
    "opposite": "a word → the words, parted by commas, that say the opposite",
    "contrast": "a word → the words, parted by commas, for another kind of the same, of which one says nothing of the other",
    "negation": "words that deny what follows → True, longer phrases in which they do not → False",
    "rank": "words for a rank → which it is, longer phrases in which they rank nothing → 0",
    "synonym": "phrases that newspapers use for one another → the one that stands for them",
    "alike": "phrases of nearly one meaning, each a word of its own → the first of them: said where another is printed",
    "respectively": "words that pair a list of things with one of figures: lần lượt",
    "whose": "words behind the last of a list that say whose all of them are: doanh thu và lợi nhuận của công ty",
    "double": "words of doubling and halving",
    "stop": "words that no subject begins or ends with",
    "link": "words that join two subjects or begin a new one",
    "concept": "verbs and nouns with the same meaning in every pack → concept id",
    "indicator": "names of indicators → catalogue id",
    "bounded": "ratios that are at most all there is: thị phần",
    "all_of": "words behind a percentage that make it a part of all there is: tổng số",
    "beyond": "what percentages may be more than 100 of: GDP, vốn chủ sở hữu",
    "leads": "words between a move and the level it leads to that have a direction → up, down: xuống còn",
    "move_noun": "words before a verb of rising or falling that make a noun of it: chuỗi giảm, mức tăng",
    "calendar": "words that make the numbers behind them a date, though no calendar has it: ngày 32/3",
    "no_calendar": "words by which a date is of another calendar, or no date: âm lịch, lương tháng 13",
}


@dataclass(frozen=True)
class Pack:
    """A loaded language."""

    code: str
    name: str
    decimal: str
    words: dict[str, dict[str, Any]]
    months: dict[str, int]
    numerals: dict[str, Decimal]
    common: frozenset[str]
    continuing: frozenset[str]
    doubtful: frozenset[str]
    adjectives_first: bool
    country: str | None
    billions_of: str | None
    priced: frozenset[str]
    slips: dict[str, dict[str, str]]
    module: ModuleType

    @cached_property
    def lexicon(self) -> Lexicon:
        """The words as printed with their diacritics."""
        return Lexicon(self.words, self.months, self._counts)

    @cached_property
    def bare_lexicon(self) -> Lexicon:
        """The words without diacritics, for text typed without them."""
        return Lexicon(self.words, self.months, self._counts, bare)

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """Every word of the pack's phrases."""
        return frozenset(word for phrases in self.words.values() for phrase in phrases for word in phrase.split())

    @cached_property
    def bare_vocabulary(self) -> frozenset[str]:
        """The same without diacritics."""
        return frozenset(bare(word) for word in self.vocabulary)

    @property
    def _counts(self) -> dict[str, int]:
        # "six months" is written in words too; words that are also something else ("năm" is five and year) stay out
        return {word: int(value) for word, value in self.numerals.items() if 2 <= value <= 12 and word != "năm"}

    @cached_property
    def bare_numerals(self) -> dict[str, Decimal]:
        """Numeral words without diacritics."""
        return {bare(word): value for word, value in self.numerals.items()}

    @cached_property
    def bare_common(self) -> frozenset[str]:
        """The common words without diacritics."""
        return frozenset(bare(word) for word in self.common)


def from_module(code: str, module: ModuleType) -> Pack:
    """The pack that a module of this folder describes."""
    return Pack(
        code=code,
        name=module.NAME,
        decimal=module.DECIMAL,
        words=module.WORDS,
        months=module.MONTHS,
        adjectives_first=getattr(module, "ADJECTIVES_FIRST", False),
        country=getattr(module, "COUNTRY", None),
        billions_of=getattr(module, "BILLIONS_OF", None),
        priced=frozenset(getattr(module, "PRICED", ())),
        slips=getattr(module, "SLIPS", {}),
        numerals={word: Decimal(value) for word, value in module.NUMERALS.items()},
        common=frozenset(module.COMMON),
        continuing=frozenset(form for word in getattr(module, "CONTINUING", ()) for form in (word, bare(word))),
        doubtful=frozenset(form for word in getattr(module, "DOUBTFUL", ()) for form in (word, bare(word))),
        module=module,
    )
