"""Model objects made by hand, for tests of what is shown: reports need no corpus."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from factcheck.model import (
    Article,
    Basis,
    BasisKind,
    Confidence,
    Evidence,
    Fact,
    FigureVerdict,
    Finding,
    Interval,
    Measure,
    Period,
    PeriodKind,
    Place,
    Quantity,
    Related,
    Relation,
    Severity,
    Span,
    Status,
    Suggestion,
    Verdict,
    VerdictLabel,
)

YEAR = Period(date(2023, 1, 1), date(2024, 1, 1))
SENTENCE = "Sản lượng gạch của nhà máy Hồng Lam năm 2023 tăng 7,68% so với năm trước."


def quantity(low: str | None, high: str | None, unit: str | None = "%", **more: object) -> Quantity:
    interval = Interval(low and Decimal(low), high and Decimal(high))  # type: ignore[arg-type]
    return Quantity(interval, unit, value=None, step=Decimal("0.01"), **more)  # type: ignore[arg-type]


def place(sentence: str = SENTENCE, printed: str = "7,68%", path: str = "articles/brick.txt", **more: object) -> Place:
    """A place in an article that begins with the sentence."""
    article = Article.from_text(sentence, id=path, published=date(2024, 1, 5), title="Gạch Hồng Lam", **more)  # type: ignore[arg-type]
    start = sentence.find(printed)
    return article.locate((start, start + len(printed)), (0, len(sentence)))


def fact(
    sentence: str = SENTENCE,
    printed: str = "7,68%",
    figure: Quantity | None = None,
    *,
    path: str = "articles/brick.txt",
    subject: str = "sản lượng gạch",
    **more: object,
) -> Fact:
    where = place(sentence, printed, path)
    values: dict[str, object] = {
        "holder": "Hồng Lam",
        "indicator": None,
        "area": None,
        "measure": Measure.GROWTH,
        "status": Status.ACTUAL,
        "period": YEAR,
        "basis": Basis(BasisKind.PERIOD, Period(date(2022, 1, 1), date(2023, 1, 1))),
        "part_of": None,
        "attribution": None,
        "asserted": True,
    }
    return Fact(
        id=f"{path}:{where.start}",
        origin=path,
        span=Span(where.start, where.end),
        printed=printed,
        subject=subject,
        quantity=figure or quantity("7.675", "7.685"),
        place=where,
        **{**values, **more},  # type: ignore[arg-type]
    )


def verdict(label: VerdictLabel = VerdictLabel.REFUTED, *evidence: Evidence, claim: str | None = None) -> Verdict:
    claim = claim or "Sản lượng gạch Hồng Lam năm 2023 tăng 9,5%"
    figure = fact(claim, "9,5%", quantity("9.45", "9.55"), path="claim")
    evidence = evidence or (Evidence(Relation.CONTRADICTS, 0.93, fact()),)
    reason = "the corpus says 7.68 %, which 9.5 % can't be"
    return Verdict(claim, label, reason, (FigureVerdict(figure, label, reason, evidence),), evidence)


def related(note: str = "another period: Q1 2024", printed: str = "6,1%") -> Evidence:
    sentence = f"Quý I/2024, sản lượng gạch tăng {printed}."
    quarter = Period(date(2024, 1, 1), date(2024, 4, 1), PeriodKind.CUMULATIVE)
    other = fact(sentence, printed, quantity("6.05", "6.15"), path="articles/quarter.txt", period=quarter)
    return Evidence(Relation.RELATED, 0.4, other, note)


def finding(severity: Severity = Severity.ERROR, sentence: str = SENTENCE.replace("7,68%", "9,5%")) -> Finding:
    return Finding(
        rule="contradicts-source",
        severity=severity,
        confidence=Confidence.MEDIUM,
        message="9,5% here, 7,68% in articles/brick.txt",
        computation="9.45 … 9.55 % does not meet 7.675 … 7.685 %",
        fingerprint="f1",
        place=place(sentence, "9,5%", "draft.txt"),
        related=(Related("7,68% for the same year", place()),),
        suggestion=Suggestion(0, 4, "7,68%"),
    )
