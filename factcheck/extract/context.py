"""What a reader still has in mind: the article's place and time, and what the paragraph has spoken of so far."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable
from datetime import date

from factcheck.catalogue import areas
from factcheck.extract.periods.times import Times
from factcheck.extract.subjects.names import Named, area_on
from factcheck.extract.subjects.subject import Subject
from factcheck.model import Basis, Fact, Status
from factcheck.model.dataclass import dataclass, field

_DOMINANT = 0.6


@dataclass
class Context:
    """Mutable while an article is read, from its first sentence to its last.

    area is the article's own, which figures without a place belong to; region is what "toàn vùng" means, province
    what "tỉnh" means; company is the organisation named last, office the last source that is a country's; the
    paragraph_* and sentence_* fields are forgotten at each new paragraph.
    """

    times: Times
    area: str | None = None
    region: str | None = None
    province: str | None = None
    company: str | None = None
    paragraph_area: str | None = None
    paragraph_holder: str | None = None
    paragraph_attribution: str | None = None
    office: str | None = None
    sentence_subject: Subject | None = None
    sentence_status: Status = Status.ACTUAL
    sentence_basis: Basis | None = None
    list_status: Status = Status.ACTUAL
    counted: dict[str, str] = field(default_factory=dict)
    last_fact: Fact | None = None
    whole: Fact | None = None

    def new_paragraph(self) -> None:
        """Forgets what only the paragraph before had in mind."""
        self.times.new_paragraph()
        self.paragraph_area = None
        self.paragraph_holder = None
        self.paragraph_attribution = None
        self.sentence_subject = None
        self.sentence_status = Status.ACTUAL
        self.sentence_basis = None
        self.last_fact = None
        self.whole = None

    def count(self, unit: str | None) -> None:
        """Remembers a counted thing with a long name by its first word, which may stand for it later."""
        if unit and " " in unit and "," not in unit:
            self.counted[unit.split()[0]] = unit


def dominant_area(names: Iterable[Named], day: date | None, *, kinds: Collection[str] = ()) -> str | None:
    """The area (of some kinds) that most of an article's place names mean, if there is one such area."""
    counts: Counter[str] = Counter()
    for name in names:
        id = area_on(name, day)
        if not kinds or areas().by_id[id].kind in kinds:
            counts[id] += 1
    if not counts:
        return None
    id, count = min(counts.items(), key=lambda item: (-item[1], item[0]))
    return id if count >= _DOMINANT * counts.total() else None
