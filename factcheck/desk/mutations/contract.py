"""What a kind of error is. Each file of this room has KIND, a Kind, and is named as the kind's id."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, lru_cache
from importlib import import_module
from pkgutil import iter_modules
from unicodedata import is_normalized, normalize

from factcheck.extract.page import Page
from factcheck.extract.scan import scan
from factcheck.extract.sentence import Sentence
from factcheck.languages import detect, load
from factcheck.model import Article, Change, Fact, Span
from factcheck.model.dataclass import dataclass
from factcheck.text.fold import has_diacritics, normal

_SHARED = frozenset({"contract", "plant", "words"})


@dataclass(frozen=True, eq=False)
class Site:
    """A figure of an article, in which or around which something may be changed."""

    article: Article
    fact: Fact

    @cached_property
    def sentence(self) -> Sentence:
        """The sentence of the figure as the extractor reads it."""
        article, place = self.article, self.fact.place
        pack = load(article.language or detect(article.text[article.body.start : article.body.end]))
        form = normal(article.text[place.quote_start : place.quote_end])
        is_bare = pack.code == "vi" and not has_diacritics(article.text)
        read = scan(form.text, form.cased, pack, is_bare=is_bare)
        return Sentence(Page.of(article), Span(place.quote_start, place.quote_end), form, read)

    @property
    def figure(self) -> range:
        """The tokens of the sentence that the figure is made of."""
        at, form, tokens = self.sentence.span.start, self.sentence.normal, self.sentence.scan
        start, end = (form.offset(offset - at) for offset in self.fact.span)
        return range(tokens.token_at(start), tokens.token_at(end))

    def replaced(self, first: int, last: int, words: str) -> Change:
        """Tokens[first:last] of the sentence replaced by words, with the capitals and the loose accents of these."""
        sentence, span = self.sentence, self.sentence.original(first, last)
        old = self.article.text[span.start : span.end]
        if sentence.scan.cased.isupper():  # a headline
            words = words.upper()
        elif old[0].isupper() and old[1:].islower():
            words = words[0].upper() + words[1:]
        is_loose = not is_normalized("NFC", self.fact.place.quote)
        return Change(span.start, span.end, normalize("NFD", words) if is_loose else words)


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of error. changes: the slips that may be made at a figure, the likeliest first.

    changed: whether a figure asserts something else than before, in the way of this kind and in no other, so that both
    cannot be true: a slip that leaves the statement as it was is no error.
    """

    id: str
    summary: str
    changes: Callable[[Site], list[Change]]
    changed: Callable[[Fact, Fact], bool]


@lru_cache(maxsize=1)
def kinds() -> tuple[Kind, ...]:
    """All kinds, by id."""
    room = import_module(__name__.rpartition(".")[0])
    names = sorted(module.name for module in iter_modules(room.__path__) if module.name not in _SHARED)
    found: list[Kind] = [import_module(f"{room.__name__}.{name}").KIND for name in names]
    return tuple(found)
