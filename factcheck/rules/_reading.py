"""The words around a figure, for rules that ask for them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property, lru_cache

from factcheck.extract.scan import Scan, scan
from factcheck.languages import Cue, Pack, detect, load
from factcheck.model import Fact
from factcheck.model.dataclass import dataclass
from factcheck.text.fold import Normal, has_diacritics, normal


@dataclass(frozen=True)
class Said:
    """A figure in its sentence: tokens[first:last] of words are the figure."""

    fact: Fact
    pack: Pack
    is_bare: bool

    @cached_property
    def words(self) -> Scan:
        """The whole sentence."""
        return _read(self.fact.place.quote, self.pack.code, is_bare=self.is_bare)[1]

    @cached_property
    def first(self) -> int:
        """The first token of the figure, hedge included."""
        return self.token(self.fact.span.start)

    @cached_property
    def last(self) -> int:
        """The token behind it."""
        return self.token(self.fact.span.end)

    def token(self, offset: int) -> int:
        """The first token at or behind an offset of the article."""
        return self.words.token_at(self._form.offset(offset - self.fact.place.quote_start))

    def offset(self, token: int) -> int:
        """Where a token of the sentence stands in the article."""
        return self.fact.place.quote_start + self._form.origin(self.words.starts[token])

    def end(self, token: int) -> int:
        """Where a token of the sentence ends in the article."""
        return self.fact.place.quote_start + self._form.origin(self.words.ends[token])

    def before(self, kind: str, at: int) -> Cue | None:
        """The word of a kind that ends at a token, with adverbs, hedges and words that say nothing passed over."""
        while at > 0:
            found = self.words.ending(kind, at)
            passed = [cue.start for other in ("adverb", "hedge") if (cue := self.words.ending(other, at)) is not None]
            joint = self.words.ending("joint", at)
            passed += [joint.start] if joint is not None and joint.value == "nothing" else []
            if found is not None or not passed:
                return found
            at = min(passed)
        return None

    @cached_property
    def _form(self) -> Normal:
        return _read(self.fact.place.quote, self.pack.code, is_bare=self.is_bare)[0]


@lru_cache(maxsize=256)
def _read(quote: str, code: str, *, is_bare: bool) -> tuple[Normal, Scan]:
    """A sentence as several rules ask for it, and for each of its figures."""
    form = normal(quote)
    return form, scan(form.text, form.cased, load(code), is_bare=is_bare)


class Reader:
    """Reads the sentences of one article's facts with the words of its language."""

    def __init__(self, facts: Sequence[Fact]) -> None:
        text = " ".join({fact.place.quote_start: fact.place.quote for fact in facts}.values())
        self.pack = load(detect(text))
        self._is_bare = self.pack.code == "vi" and not has_diacritics(text)

    def said(self, fact: Fact) -> Said:
        """The figure in its sentence, which is read once it is asked for."""
        return Said(fact, self.pack, self._is_bare)
