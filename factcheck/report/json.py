"""JSON, version 1: the contract for programs. It grows by addition only; schema/ holds its JSON Schema.

An answer stands on a line of its own, so that outputs can be compared line by line and long ones can be streamed.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from factcheck.model import (
    Alignment,
    Calculation,
    Checked,
    Evaluation,
    Evidence,
    Fact,
    FigureVerdict,
    Finding,
    Problem,
    Related,
    Timeline,
    Verdict,
    VerdictLabel,
)
from factcheck.report import Page, _compared
from factcheck.report._place import fact, place

ENCODING = "utf-8"

# JSON may hold these as they are, but a terminal or a build server that shows it would obey them
_HIDDEN = re.compile("[\x7f-\x9f\xad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\U000e0000-\U000e007f]|##")
_SURROGATE = re.compile("[\ud800-\udfff]")


def verdicts(answers: Iterable[Verdict], problems: Sequence[Problem], page: Page) -> None:
    """Claims with their verdicts, figures and evidence."""
    _document("claims", map(_verdict, answers), problems, page)


def findings(found: Iterable[Finding], problems: Sequence[Problem], page: Page) -> None:
    """What conflicts and lint found."""
    _document("findings", map(_finding, found), problems, page)


def facts(known: Iterable[Fact], problems: Sequence[Problem], page: Page) -> None:
    """Facts as they were extracted."""
    _document("facts", map(fact, known), problems, page)


def calculations(found: Iterable[Calculation], problems: Sequence[Problem], page: Page) -> None:
    """The relations that were recognised between figures, and how each came out."""
    _document("relations", map(_calculation, found), problems, page)


def checks(checked: Iterable[Checked], problems: Sequence[Problem], page: Page) -> None:
    """Registered claims with the verdict expected and the one given."""
    _document("checks", map(_checked, checked), problems, page)


def evaluations(found: Iterable[Evaluation], problems: Sequence[Problem], page: Page) -> None:
    """Scores of labelled claims, the confusion table and the misses."""
    _document("evaluations", map(_evaluation, found), problems, page)


def alignments(found: Iterable[Alignment], problems: Sequence[Problem], page: Page) -> None:
    """Articles side by side: what several print, and what only one does."""
    for alignment in found:  # one: a document holds what was asked for
        head = _compared.of_articles(alignment)
        lists = {"rows": map(_compared.row, alignment.rows), "only": map(_compared.only, alignment.only)}
        _told(head, lists, problems, page)


def timelines(found: Iterable[Timeline], problems: Sequence[Problem], page: Page) -> None:
    """The points of an indicator's series."""
    for timeline in found:
        _told(_compared.timeline(timeline), {"points": _compared.points(timeline)}, problems, page)


def _document(name: str, items: Iterable[dict[str, Any]], problems: Sequence[Problem], page: Page) -> None:
    _told({}, {name: items}, problems, page)


def _told(
    head: Mapping[str, Any], lists: Mapping[str, Iterable[dict[str, Any]]], problems: Sequence[Problem], page: Page
) -> None:
    """The values of head, then the lists, an item a line."""
    page.stream.write('{"version": 1' + "".join(f', "{name}": {_encoded(value)}' for name, value in head.items()))
    for name, items in lists.items():
        page.stream.write(f', "{name}": [')
        comma = "\n"
        for item in items:
            page.stream.write(comma + _encoded(item))
            comma = ",\n"
        page.stream.write("\n]")
    # after the items: a corpus that is read as one asks has told all its problems only now
    told = [{"path": problem.path, "message": problem.message} for problem in problems]
    page.stream.write(f', "problems": {_encoded(told)}}}\n')


def _encoded(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False, allow_nan=False)
    # half a surrogate pair is no character: many readers refuse a document for it
    return _HIDDEN.sub(_escape, _SURROGATE.sub("\ufffd", text))


def _escape(hidden: re.Match[str]) -> str:
    return json.dumps(hidden[0])[1:-1] if hidden[0] != "##" else "#\\u0023"


def _verdict(answer: Verdict) -> dict[str, Any]:
    return {
        "claim": answer.claim,
        "verdict": answer.label.value,
        "reason": answer.reason,
        "figures": [_figure(figure) for figure in answer.figures],
        "evidence": [_evidence(evidence) for evidence in answer.evidence],
        "sentences": [{"relation": said.relation.value, **place(said.place)} for said in answer.sentences],
    }


def _figure(figure: FigureVerdict) -> dict[str, Any]:
    return {
        "fact": fact(figure.fact),
        "verdict": figure.label.value,
        "reason": figure.reason,
        "derivation": list(figure.derivation),
    }


def _evidence(evidence: Evidence) -> dict[str, Any]:
    return {
        "relation": evidence.relation.value,
        "score": evidence.score,
        "note": evidence.note,
        **({} if evidence.origin is None else {"origin": evidence.origin, "articles": evidence.articles}),
        "fact": fact(evidence.fact),
        **place(evidence.fact.place),
    }


def _finding(finding: Finding) -> dict[str, Any]:
    suggestion = finding.suggestion
    return {
        "rule": finding.rule,
        "severity": finding.severity.value,
        "confidence": finding.confidence.value,
        "message": finding.message,
        "computation": finding.computation,
        "fingerprint": finding.fingerprint,
        **place(finding.place),
        "related": [_related(other) for other in finding.related],
        **(
            {"suggestion": {"start": suggestion.start, "end": suggestion.end, "replacement": suggestion.replacement}}
            if suggestion
            else {}
        ),
    }


def _related(other: Related) -> dict[str, Any]:
    origin = {} if other.origin is None else {"origin": other.origin}
    return {"message": other.message, **origin, **place(other.place)}


def _evaluation(evaluation: Evaluation) -> dict[str, Any]:
    return {
        "claims": len(evaluation.checked),
        "accuracy": round(evaluation.accuracy, 4),
        "macro_f1": round(evaluation.macro_f1, 4),
        "macro_f1_interval": [round(end, 4) for end in evaluation.macro_f1_interval],
        "confusion": {
            expected.value: {got.value: evaluation.count(expected, got) for got in VerdictLabel}
            for expected in VerdictLabel
        },
        "misses": [_checked(claim) for claim in evaluation.misses],
    }


def _calculation(one: Calculation) -> dict[str, Any]:
    return {
        "relation": one.relation,
        "law": one.law,
        "outcome": one.outcome.value,
        "computation": one.computation,
        "facts": list(map(fact, one.facts)),
    }


def _checked(checked: Checked) -> dict[str, Any]:
    return {
        "id": checked.id,
        "claim": checked.claim,
        "expect": checked.expected.value,
        "verdict": checked.verdict.label.value,
        "changed": checked.changed,
        "reason": checked.verdict.reason,
        "note": checked.note,
        "path": checked.path,
        "line": checked.line,
    }
