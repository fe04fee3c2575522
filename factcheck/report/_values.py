"""Answers in plain values, as programs read them: JSON version 1. The names are the contract; they never change."""

from __future__ import annotations

from typing import Any

from factcheck.model import (
    Calculation,
    Checked,
    Evaluation,
    Evidence,
    FigureVerdict,
    Finding,
    Related,
    Verdict,
    VerdictLabel,
)
from factcheck.report._place import fact, place


def verdict(answer: Verdict) -> dict[str, Any]:
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


def finding(finding: Finding) -> dict[str, Any]:
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


def evaluation(evaluation: Evaluation) -> dict[str, Any]:
    return {
        "claims": len(evaluation.checked),
        "accuracy": round(evaluation.accuracy, 4),
        "macro_f1": round(evaluation.macro_f1, 4),
        "macro_f1_interval": [round(end, 4) for end in evaluation.macro_f1_interval],
        "confusion": {
            expected.value: {got.value: evaluation.count(expected, got) for got in VerdictLabel}
            for expected in VerdictLabel
        },
        "misses": [checked(claim) for claim in evaluation.misses],
    }


def calculation(one: Calculation) -> dict[str, Any]:
    return {
        "relation": one.relation,
        "law": one.law,
        "outcome": one.outcome.value,
        "computation": one.computation,
        "facts": list(map(fact, one.facts)),
    }


def registered(claim: Checked) -> dict[str, Any]:
    """A registered claim with all that its file says of it, and what is wrong there."""
    return {
        **checked(claim),
        "column": claim.column,
        "sources": list(claim.sources),
        "as_of": claim.as_of and claim.as_of.isoformat(),
        "updated": claim.updated,
        "problems": [
            {"path": problem.path, "line": problem.line, "column": problem.column, "message": problem.message}
            for problem in claim.problems
        ],
    }


def checked(checked: Checked) -> dict[str, Any]:
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
