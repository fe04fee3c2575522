"""Errors that were planted in plain values, as programs read them. The names are the contract."""

from __future__ import annotations

from typing import Any

from factcheck.model import SETTINGS, Mutant, Mutations, Response
from factcheck.report._place import place


def of(measured: Mutations) -> dict[str, Any]:
    """What was asked for and how it came out, by kind of error and by rule."""
    return {
        "seed": measured.seed,
        "articles": list(measured.articles),
        "kinds": [_kind(measured, kind) for kind in measured.kinds],
        "rules": [_rule(measured, rule) for rule in measured.rules],
    }


def mutant(one: Mutant) -> dict[str, Any]:
    """A copy with one error: text[start:end] of the change is replaced in the article."""
    start, end, replacement = one.change
    return {
        "kind": one.kind,
        "before": one.before,
        "after": one.after,
        "change": {"start": start, "end": end, "replacement": replacement},
        "beside": _response(one.beside),
        "alone": _response(one.alone),
        **place(one.place),
    }


def _response(response: Response) -> dict[str, Any]:
    return {"found": response.found, "rules": list(response.rules), "notes": list(response.notes)}


def _kind(measured: Mutations, kind: str) -> dict[str, Any]:
    settings = {setting: _found(measured, setting, kind) for setting in SETTINGS}
    return {"kind": kind, "planted": len(measured.planted(kind)), **settings}


def _found(measured: Mutations, setting: str, kind: str) -> dict[str, Any]:
    rate = measured.found(setting, kind)
    interval = [round(end, 4) for end in rate.interval]
    return {
        "found": rate.hits,
        "share": round(rate.share, 4),
        "interval": interval,
        "notes": measured.noted(setting, kind),
    }


def _rule(measured: Mutations, rule: str) -> dict[str, Any]:
    return {
        "rule": rule,
        **{setting: measured.found_by(rule, setting) for setting in SETTINGS},
        "alarms": sum(one.rule == rule for one in measured.alarms),
        "unchanged_alarms": sum(one.rule == rule for one in measured.echoes),
    }
