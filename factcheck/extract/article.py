"""Reads a whole article: its language, its number convention, its place and time, then sentence by sentence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from functools import lru_cache, partial

from factcheck.extract.context import Context, dominant_area
from factcheck.extract.facts import facts_of
from factcheck.extract.page import Page
from factcheck.extract.periods.calendar import Anchor
from factcheck.extract.periods.leads import lead_year, session_of
from factcheck.extract.periods.times import Times
from factcheck.extract.periods.when import all_periods, timed
from factcheck.extract.quantities.figures import figures
from factcheck.extract.quantities.numerals import NUMBER, decimal_mark
from factcheck.extract.scan import Scan, scan
from factcheck.extract.sentence import Sentence
from factcheck.extract.subjects.names import Named, places
from factcheck.extract.table import table_facts, table_passages
from factcheck.languages import Pack, detect, load
from factcheck.model import Article, Fact, Mention, MentionKind, Passage, Place, Span
from factcheck.model.dataclass import dataclass, replace
from factcheck.text.fold import has_diacritics
from factcheck.text.lines import lines
from factcheck.text.sentences import sentences

_LONGEST = 3000  # characters of a sentence
_LEAD = 1  # body paragraphs that may say which year the whole article is about

_Block = tuple[bool, tuple[Span, ...]]  # a paragraph: whether it is one of the text's body, and its sentences


@dataclass(frozen=True, slots=True)
class _Paragraph:
    is_body: bool
    sentences: list[Sentence]


def extract(article: Article, *, is_claim: bool = False) -> list[Fact]:
    """The facts of an article in reading order. is_claim reads bare years ("2023 growth 7.68%") as periods."""
    if article.facts:
        return list(article.facts)
    if article.entries:
        return table_facts(article, partial(extract, is_claim=True))
    page = Page.of(article)
    blocks = (_lines if is_claim else _layout)(page.text, article.body)
    paragraphs = list(_paragraphs(page, blocks))
    mark = decimal_mark(NUMBER.findall(page.body))
    context = _context(article, paragraphs)
    found: list[Fact] = []
    for paragraph in paragraphs:
        context.new_paragraph()
        for sentence in paragraph.sentences:
            found.extend(facts_of(sentence, context, mark, bare_years=is_claim))
    return found


def passages(article: Article) -> list[Passage]:
    """The sentences of an article's own text in reading order; what a table says of each figure is one."""
    if article.facts:
        return _quoted(article)
    if article.entries:
        return table_passages(article)
    page = Page.of(article)
    found = (span for _, spans in _layout(page.text, article.body) for span in spans)
    return [Passage(article.id, page.locate(span, span)) for span in found]


def _quoted(article: Article) -> list[Passage]:
    """The sentences that the facts of an article stand in: all that is known of its text."""
    once = {(fact.place.quote_start, fact.place.quote_end): fact.place for fact in article.facts}
    return [Passage(article.id, _whole(place)) for _, place in sorted(once.items())]


def _whole(place: Place) -> Place:
    """The place of a sentence, as far as that of a figure in it tells."""
    return replace(place, start=place.quote_start, end=place.quote_end)


def mentions(text: str, language: str | None = None, reference: date | None = None) -> list[Mention]:
    """The quantities and periods of a text in reading order; reference is the day "năm nay" is seen from.

    KeyError for a language without a pack.
    """
    page = Page.of(Article.from_text(text, published=reference, language=language))
    mark = decimal_mark(NUMBER.findall(page.text))
    pack, is_bare = _language(page)
    found: list[Mention] = []
    for span in sentences(page.text):
        found.extend(_sentence_mentions(_sentence(page, span, pack, is_bare=is_bare), mark, Anchor(reference)))
    return found


def _sentence_mentions(sentence: Sentence, mark: str | None, anchor: Anchor) -> list[Mention]:
    periods = timed(sentence.scan)
    taken = {token for item in periods for token in range(item.cue.start, item.cue.end)}
    found = [
        Mention(MentionKind.QUANTITY, sentence.original(figure.start, figure.end), quantity=figure.quantity)
        for figure in figures(sentence.scan, mark, taken)
    ]
    for item, period in all_periods(periods, anchor, sentence.scan):
        found.append(Mention(MentionKind.PERIOD, sentence.original(item.cue.start, item.cue.end), period=period))
    return sorted(found, key=lambda mention: mention.span)


def _language(page: Page) -> tuple[Pack, bool]:
    """The language of a page and whether it is written without the diacritics it should have."""
    pack = load(page.article.language or detect(page.body))
    return pack, pack.code == "vi" and not has_diacritics(page.text)


def _sentence(page: Page, span: Span, pack: Pack, *, is_bare: bool) -> Sentence:
    form = page.normal(span)
    return Sentence(page, span, form, scan(form.text, form.cased, pack, is_bare=is_bare))


def _read_whole(text: str, block: Span) -> Iterator[Span]:
    """The sentences of a block; one that is longer than any writer's is read in pieces, so that cost stays linear."""
    for start, end in sentences(text, block, is_paragraph=True):
        while end - start > _LONGEST:
            cut = text.rfind(" ", start + 1, start + _LONGEST)
            cut = cut if cut > start else start + _LONGEST
            yield Span(start, cut)
            start = cut  # noqa: PLW2901
        yield Span(start, end)


@lru_cache(maxsize=2)  # facts and passages are asked of one article in turn
def _layout(text: str, body: Span) -> tuple[_Block, ...]:
    """What was written for the article, without what the site printed around it."""
    from factcheck.text.layout import Role, blocks  # noqa: PLC0415  (a claim stands on no page)

    read = (Role.HEADING, Role.BODY, Role.CAPTION)
    found = (block for block in blocks(text, body) if block.role in read)
    return tuple((block.role is Role.BODY, tuple(_read_whole(text, block.span))) for block in found)


def _lines(text: str, body: Span) -> tuple[_Block, ...]:
    """All that was written, each line once."""
    once: dict[str, Span] = {}
    for line in lines(text, body):
        once.setdefault(line.key, line.span)
    return tuple((True, tuple(_read_whole(text, span))) for span in once.values())


def _paragraphs(page: Page, blocks: Iterable[_Block]) -> Iterator[_Paragraph]:
    pack, is_bare = _language(page)
    for is_body, spans in blocks:
        yield _Paragraph(is_body, [_sentence(page, span, pack, is_bare=is_bare) for span in spans])


def _context(article: Article, paragraphs: list[_Paragraph]) -> Context:
    named: list[Named] = [name for paragraph in paragraphs for s in paragraph.sentences for name in places(s.scan)]
    province = dominant_area(named, article.published, kinds=("province", "city"))
    region = dominant_area(named, article.published, kinds=("region",))
    widest = dominant_area(named, article.published)
    times = Times(article.published)
    times.article = lead_year(_lead(paragraphs), times.anchor())
    times.session = session_of((s.scan for paragraph in paragraphs for s in paragraph.sentences), times.anchor())
    return Context(times, province if widest in {province, None} else widest, region, province)


def _lead(paragraphs: list[_Paragraph]) -> Iterator[Scan]:
    body = 0
    for paragraph in paragraphs:
        body += paragraph.is_body
        if body > _LEAD:
            break
        yield from (sentence.scan for sentence in paragraph.sentences)
