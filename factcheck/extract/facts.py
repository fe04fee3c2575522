"""From the sentences of an article to its facts."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.catalogue import areas, indicators
from factcheck.catalogue.units import TIME
from factcheck.extract.context import Context
from factcheck.extract.measures.adapted import adapt
from factcheck.extract.measures.carried import hand_on, taken_up
from factcheck.extract.measures.measure import measured
from factcheck.extract.measures.measured import Measured
from factcheck.extract.measures.statuses import dated, is_asserted, status
from factcheck.extract.periods.builders import build
from factcheck.extract.periods.frames import frame_of, lies_ahead, may_be_of, period_of, up_to
from factcheck.extract.periods.governing import Place, attached
from factcheck.extract.periods.when import Dated, Timed, base_period, resolve, timed
from factcheck.extract.quantities.figure import Figure
from factcheck.extract.quantities.figures import figures
from factcheck.extract.scan import Scan
from factcheck.extract.sentence import Sentence
from factcheck.extract.subjects.attributions import said_by
from factcheck.extract.subjects.countries import country, maker, national
from factcheck.extract.subjects.names import organisations
from factcheck.extract.subjects.phrases import behind_whole
from factcheck.extract.subjects.respective import Item, respective
from factcheck.extract.subjects.subject import Subject, fitting, phrase_end, subject
from factcheck.extract.subjects.who import Cast, cast
from factcheck.languages import Cue
from factcheck.model import Basis, BasisKind, Fact, Measure, Period, Quantity, Status
from factcheck.model.dataclass import dataclass, field, replace

_RELATIVE = frozenset({Measure.GROWTH, Measure.CHANGE, Measure.MULTIPLE})


@dataclass(slots=True)
class _Read:
    """What one figure turned out to be, for the figures behind it in the sentence."""

    measured: Measured
    subject: Subject
    fact: Fact


def facts_of(sentence: Sentence, context: Context, mark: str | None, *, bare_years: bool = False) -> Iterator[Fact]:
    """The facts of one sentence; context is read and brought up to date."""
    scan = sentence.scan
    periods = timed(scan, bare_years=bare_years)
    resolved, context.times.year = resolve(periods, context.times.anchor(context.times.paragraph), scan)
    taken = {token for item in periods for token in range(item.cue.start, item.cue.end)}
    found = figures(scan, mark, taken)
    actors = cast(scan, context)
    _mask_names(scan, actors)
    source = said_by(scan, sentence.page.article.publisher, context.paragraph_attribution)
    reader = _SentenceReader(sentence, context, periods, resolved, actors, source, found)
    yield from reader.facts()
    _remember(context, reader, resolved)


def _mask_names(scan: Scan, actors: Cast) -> None:
    """What an organisation or place is called is not what the sentence measures: Khu công nghiệp Hòa Cầm."""
    organised = organisations(scan)
    scan.put("name", [Cue("name", name.kind, name.start, name.end) for name in (*organised, *actors.named)])
    if organised and (named := scan.cues.get("indicator")):
        inside = {token for name in organised for token in range(name.start, name.end)}
        scan.put("indicator", [cue for cue in named if cue.start not in inside])


@dataclass(slots=True)
class _SentenceReader:
    sentence: Sentence
    context: Context
    periods: list[Timed]
    resolved: list[Dated]
    actors: Cast
    said_by: str | None
    figures: list[Figure]
    last: _Read | None = None
    told: Status | None = None
    _end: int = -1  # behind the last figure's phrase
    _phrase_end: int = -1  # behind the phrase of the figure that is read
    items: dict[int, Item] = field(default_factory=dict)

    def facts(self) -> Iterator[Fact]:
        """The facts of the sentence's figures, left to right; each may lean on the one before it."""
        scan = self.sentence.scan
        default = taken_up(scan, self.context, goes_on=self.goes_on)
        self.items = respective(scan, self.figures)
        lead = 0
        for at, figure in enumerate(self.figures):
            stop, self._phrase_end = self._stop(at), phrase_end(scan, figure)
            if self.last is not None and self.last.fact.measure is Measure.SHARE:
                lead = behind_whole(scan, lead, figure.start)
            previous = self.last.subject if self.last else self.context.sentence_subject
            about = self._told_apart(figure) or subject(scan, figure, lead, previous)
            what = measured(scan, figure, lead, stop, about.indicator, self.last.measured if self.last else None)
            fact = self._fact(figure, lead, stop, about, what, default)
            self.last = _Read(what, about, fact)
            if scan.bracket(figure.start) is None:
                self.told = fact.status
            self.context.count(fact.quantity.unit)
            lead = self._end = self._phrase_end
            yield fact

    def _told_apart(self, figure: Figure) -> Subject | None:
        """The subject of a figure that a list of things and one of figures pair."""
        item, scan = self.items.get(figure.core), self.sentence.scan
        return None if item is None or item.year else fitting(Subject(item.phrase(scan), item.indicator(scan)), figure)

    @property
    def goes_on(self) -> bool:
        """Whether the sentence goes on with the plan and the comparison of the one before ("Trong đó, …")."""
        return any(cue.start == 0 for cue in self.sentence.scan.cues.get("continue", ()))

    def _stop(self, at: int) -> int:
        """Where what follows a figure stops belonging to it: the next figure or the next semicolon."""
        scan = self.sentence.scan
        end = self.figures[at + 1].start if at + 1 < len(self.figures) else len(scan.tokens)
        return next((i for i in range(self.figures[at].end, end) if scan.tokens[i] == ";"), end)

    def _fact(self, figure: Figure, lead: int, stop: int, about: Subject, what: Measured, default: Status) -> Fact:
        scan, article = self.sentence.scan, self.sentence.page.article
        span = self.sentence.original(figure.start, figure.end)
        said = status(scan, figure, stop, default, what.measure)
        glossed = self._glossed(figure)
        period = self._period(figure, stop, what, said) if glossed is None else glossed.period
        said = said if glossed is None else glossed.status
        if period is not None and _is_added_up(about, what, figure):
            period = up_to(period, self.context.times.published)
        if period is not None and not may_be_of(figure, said, period, self.context.times.published):
            period = None
        if figure.quantity.unit not in TIME:
            said = dated(said, period, self.context.times.published, scan, figure.start)
        if said is Status.ACTUAL and lies_ahead(period, self.context.times.published):
            said = Status.PLAN
        holder, area = self._owner(figure, stop, about)
        quantity = adapt(self._with_full_unit(figure), what)
        return Fact(
            id=f"{article.id}#{span.start}",
            origin=article.id,
            span=span,
            printed=self.sentence.page.printed(span),
            subject=about.phrase,
            holder=holder,
            indicator=about.indicator,
            area=area,
            measure=what.measure,
            status=said,
            quantity=quantity,
            period=period,
            basis=self._basis(figure, stop, what, period),
            part_of=self._whole(figure, lead, quantity),
            attribution=self.said_by or maker(about.indicator, area, self.context.office),
            moment=what.moment,
            asserted=not self.sentence.is_question and is_asserted(scan, figure),
            place=self.sentence.page.locate(span, self.sentence.span),
        )

    def _glossed(self, figure: Figure) -> Fact | None:
        """The figure that one alone in brackets says in another way: 14,2 triệu người (khoảng 14%)."""
        tokens, q = self.sentence.scan.tokens, figure.quantity
        alone = tokens[figure.start - 1 : figure.start] == ["("] and tokens[figure.end : figure.end + 1] == [")"]
        is_bound = q.low is None or q.high is None  # giảm 20% (tối đa 200.000 đồng): a limit of its own
        follows = self.last is not None and self._end == figure.start - 1
        return self.last.fact if self.last is not None and alone and follows and not is_bound else None

    def _with_full_unit(self, figure: Figure) -> Quantity:
        """ "7 cụm" after "4 cụm công nghiệp": the short name counts what the long one did."""
        full = self.context.counted.get(figure.quantity.unit or "")
        return figure.quantity if full is None else replace(figure.quantity, unit=full)

    def _owner(self, figure: Figure, stop: int, about: Subject) -> tuple[str | None, str | None]:
        if about.carried and self.last is not None:
            return self.last.fact.holder, self.last.fact.area
        item = self.items.get(figure.core)
        if item is not None and (area := self.actors.area_in(item.start, item.end)) is not None:
            return None, area
        area, _ = self.actors.area(figure.start, figure.end, stop)
        area = area or country(about.indicator, self.said_by, self.sentence.scan.pack)
        return self.actors.holder(figure.start, self._phrase_end), area

    def _period(self, figure: Figure, stop: int, what: Measured, said: Status) -> Period | None:
        scan = self.sentence.scan
        item = self.items.get(figure.core)
        if item is not None and item.year is not None:
            return build("year", (item.year,), self.context.times.anchor())
        place = Place(figure.start, figure.end, self._phrase_end, stop)
        if said is Status.ENTITLEMENT:
            return attached(scan, self.resolved, place)  # thuế suất 45% giai đoạn 2010-2012
        return period_of(scan, self.resolved, place, figure, what, said, self.context.times)

    def _basis(self, figure: Figure, stop: int, what: Measured, period: Period | None) -> Basis | None:
        if what.basis is not None:
            return Basis(what.basis)
        if what.measure not in _RELATIVE:
            return None
        base = base_period(self.periods, figure.start, figure.end, stop, self.context.times.anchor(period))
        if base is not None:
            return Basis(BasisKind.PERIOD, base)
        return self.context.sentence_basis if self.goes_on else None

    def _whole(self, figure: Figure, lead: int, quantity: Quantity) -> str | None:
        """The id of the fact that "trong đó" makes this one a part of."""
        scan, context = self.sentence.scan, self.context
        opened = any(cue.value for cue in scan.between("part", lead, figure.start))
        before = self.last.fact if self.last else context.last_fact
        if opened and before is not None and _can_hold(before.quantity, quantity):
            context.whole = before
        if context.whole is None or not _can_hold(context.whole.quantity, quantity):
            return None
        return context.whole.id


def _is_added_up(about: Subject, what: Measured, figure: Figure) -> bool:
    """Whether a figure of what comes and goes is told, which up to a day is added up from the start of its year."""
    entry = indicators().by_id.get(about.indicator or "")
    if entry is None or entry.nature != "flow" or figure.quantity.per:
        return False
    return what.measure in {Measure.LEVEL, Measure.GROWTH}


def _can_hold(whole: Quantity, part: Quantity) -> bool:
    if whole.unit != part.unit or whole.per != part.per:
        return False
    return whole.high is None or part.low is None or part.low <= whole.high


def _remember(
    context: Context,
    reader: _SentenceReader,
    resolved: list[Dated],
) -> None:
    """Brings up to date what the next sentence may lean on."""
    period, is_vague = frame_of(reader.sentence.scan, resolved, context.times.used)
    context.times.leave(period, is_vague=is_vague)
    holder, area = reader.actors.topic()
    if reader.actors.named:
        context.paragraph_holder = holder
    if area is not None and (context.province is None or areas().by_id[area].kind != "economy"):
        context.paragraph_area = area
    context.company = reader.actors.last_company() or context.company
    context.paragraph_attribution, context.office = reader.said_by, national(reader.said_by) or context.office
    context.whole = None
    hand_on(reader.sentence.scan, context, reader.told)
    if reader.last is not None:
        context.sentence_subject = reader.last.subject
        context.sentence_basis = reader.last.fact.basis or (context.sentence_basis if reader.goes_on else None)
        context.last_fact = reader.last.fact
