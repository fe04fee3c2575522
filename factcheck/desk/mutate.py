"""Would lint have found it? Plants errors in copies of articles and counts those that it finds.

A copy is linted as a new draft, twice: beside its original in the corpus, and alone, without it and without any article
of the same words. An error is found where a finding that the untouched article does not have stands at the changed
figure.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from hashlib import blake2b

from factcheck.desk.lint import lint
from factcheck.desk.mutations import Kind, Planted, kinds, plant
from factcheck.desk.mutations.plant import draft
from factcheck.model import (
    Article,
    Change,
    Fact,
    Finding,
    Mutant,
    Mutations,
    Policy,
    Response,
    Severity,
    Span,
    UsageError,
    say,
)
from factcheck.model.dataclass import replace
from factcheck.store.contract import Store, content_hash
from factcheck.store.without import without
from factcheck.text.near import unknown

_UNCHANGED = Change(0, 0, "")


def mutate(
    store: Store,
    articles: Iterable[Article],
    *,
    each: int,
    seed: int,
    only: Sequence[str] = (),
    policy: Policy,
    progress: Callable[[int, int], None] | None = None,
) -> Mutations:
    """Plants so many errors of each kind in articles of the store, and lints each copy.

    only: ids of the kinds to plant; all there are by default. policy: which rules lint, and how bad they are. The same
    seed plants the same errors, whatever order the articles come in. progress is told how many copies are done and how
    many there will be at the most. Raises UsageError for a kind that there is not.
    """
    chosen = _chosen(only)
    drawing = _Drawing(store, articles, seed)
    measured: dict[str, _Untouched] = {}
    mutants = []
    for done, (kind, article, planted) in enumerate(drawing.planted(chosen, each), start=1):
        if article.id not in measured:
            measured[article.id] = _Untouched(store, article, policy)
        mutants.append(measured[article.id].mutant(kind, planted))
        if progress is not None:
            progress(done, each * len(chosen))
    untouched = sorted(measured.values(), key=lambda one: (one.path, one.article.id))
    return Mutations(
        seed=seed,
        kinds=tuple(kind.id for kind in chosen),
        mutants=tuple(sorted(mutants, key=lambda one: (one.kind, one.place.path, one.place.start, one.change))),
        articles=tuple(one.path for one in untouched),
        alarms=tuple(finding for one in untouched for finding in one.findings if _alarms(finding)),
        echoes=tuple(finding for one in untouched for finding in one.echoes if _alarms(finding)),
    )


def _chosen(only: Sequence[str]) -> list[Kind]:
    known = {kind.id: kind for kind in kinds()}
    for id in only:
        if id not in known:
            raise UsageError(say("--kind: {unknown}", unknown=unknown("kind of error", id, list(known))))
    return [kind for kind in known.values() if not only or kind.id in only]


class _Drawing:
    """Which errors are planted: drawn by the seed, one in each article before there is a second in any."""

    def __init__(self, store: Store, articles: Iterable[Article], seed: int) -> None:
        self._articles = {article.id: article for article in articles}
        self._facts: dict[str, list[Fact]] = defaultdict(list)
        self._seed = seed
        paths = {article.path or article.id for article in self._articles.values()}
        for fact in store.facts(paths):
            if fact.origin in self._articles:
                self._facts[fact.origin].append(fact)

    def planted(self, chosen: Iterable[Kind], each: int) -> Iterator[tuple[Kind, Article, Planted]]:
        """The errors of these kinds, so many of each as far as there are figures for them."""
        for kind in chosen:
            made: set[tuple[str, Change]] = set()
            for fact, number in self._drawn(kind):
                if len(made) >= each:
                    break
                article = self._articles[fact.origin]
                planted = plant(kind, article, fact, self._facts[fact.origin], number)
                # one date may be that of several figures
                if planted is not None and (article.id, planted.change) not in made:
                    made.add((article.id, planted.change))
                    yield kind, article, planted

    def _drawn(self, kind: Kind) -> list[tuple[Fact, int]]:
        found: list[tuple[int, tuple[int, Fact]]] = []
        for facts in self._facts.values():
            numbered = ((self._number(kind, fact), fact) for fact in facts if fact.asserted and self._is_there(fact))
            found += enumerate(sorted(numbered, key=lambda item: item[0]))
        return [(fact, number) for _, (number, fact) in sorted(found, key=lambda item: (item[0], item[1][0]))]

    def _number(self, kind: Kind, fact: Fact) -> int:
        named = f"{self._seed}\0{kind.id}\0{fact.origin}\0{fact.id}".encode("utf-8", "surrogatepass")
        return int.from_bytes(blake2b(named, digest_size=8).digest(), "big")

    def _is_there(self, fact: Fact) -> bool:
        """Whether the figure stands in the text at hand: an index may be older than its files."""
        return self._articles[fact.origin].text[fact.span.start : fact.span.end] == fact.printed


class _Untouched:
    """An article as it is: what lint says of it, and of copies of it."""

    def __init__(self, store: Store, article: Article, policy: Policy) -> None:
        self.article, self.path, self._policy = article, article.path or article.id, policy
        hash_ = content_hash(article.text)
        same = [record.id for record in store.articles() if record.id == article.id or record.hash == hash_]
        self._beside, self._alone = store, without(store, same)
        self.findings = lint(store, article, policy)
        # one line more is another text to lint, with the same figures
        copy = lint(store, replace(draft(article), text=article.text + "\n"), policy)
        self.echoes = [finding for finding in copy if not _known(finding, self.findings, _UNCHANGED)]

    def mutant(self, kind: Kind, planted: Planted) -> Mutant:
        """The copy with what lint says of it in both settings."""
        beside = _response(planted, lint(self._beside, planted.copy, self._policy), [*self.findings, *self.echoes])
        alone = _response(planted, lint(self._alone, planted.copy, self._policy), self.findings)
        return Mutant(kind.id, planted.place, planted.before, planted.after, planted.change, beside, alone)


def _response(planted: Planted, found: Sequence[Finding], untouched: Sequence[Finding]) -> Response:
    new = [
        finding for finding in found if _stands_at(finding, planted) and not _known(finding, untouched, planted.change)
    ]
    rules = {finding.rule for finding in new if _alarms(finding)}
    notes = {finding.rule for finding in new} - rules
    return Response(tuple(sorted(rules)), tuple(sorted(notes)))


def _alarms(finding: Finding) -> bool:
    return finding.severity is not Severity.NOTE


def _stands_at(finding: Finding, planted: Planted) -> bool:
    places = (finding.place, *(other.place for other in finding.related))
    own = [Span(place.start, place.end) for place in places if planted.copy.holds(place)]
    return any(_overlap(span, figure) for span in own for figure in planted.figures)


def _known(finding: Finding, untouched: Iterable[Finding], change: Change) -> bool:
    """Whether the untouched article has a finding of that rule at that place."""
    there = Span(change.back(finding.start), change.back(finding.end))
    return any(one.rule == finding.rule and _overlap(there, Span(one.start, one.end)) for one in untouched)


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end
