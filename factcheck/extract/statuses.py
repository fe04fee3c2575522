"""Whether the text reports, plans, expects, approves or promises."""

from __future__ import annotations

from factcheck.catalogue.units import MONEY
from factcheck.extract.quantities import Figure
from factcheck.extract.scan import Scan
from factcheck.languages import Cue
from factcheck.model import Status

_NEAR = 2  # words between "beat" and "target": its 2023
_ATTAINED = frozenset({"exceed", "reach", "miss", "equal"})


def status(scan: Scan, figure: Figure, stop: int, sentence_default: Status) -> Status:
    """The status of a figure: what the last word before it tells; approval may be told behind it, up to stop."""
    if _in_brackets_after_plan(scan, figure):
        return Status.PLAN
    found = sentence_default
    cues = [*scan.between("status", 0, figure.start), *scan.between("status_noun", 0, figure.start)]
    for cue in sorted(cues, key=lambda cue: cue.start):
        said = _said(scan, cue, figure)
        if said is not None:
            found = said
    if found is Status.ACTUAL and figure.quantity.unit in MONEY:
        behind = [cue for cue in scan.between("status", figure.end, stop) if cue.value == "approved"]
        found = Status.APPROVED if behind else found
    if figure.hedge == "at_most" and (figure.quantity.per or found is Status.ENTITLEMENT):
        return Status.ENTITLEMENT
    return found


def _said(scan: Scan, cue: Cue, figure: Figure) -> Status | None:
    """What one word says of the figure, None where it says nothing (a plan that others are measured by)."""
    if cue.value == "plan_name":
        return Status.PLAN if _is_named_as_figure(scan, cue, figure) else None
    if cue.value == "plan" and _is_yardstick(scan, cue):
        return None
    if cue.value == "approved":
        return Status.APPROVED if figure.quantity.unit in MONEY else None  # to have approved 6 projects is a deed
    if cue.value == "entitlement":
        return Status.ENTITLEMENT if figure.hedge in {"at_most", "under"} else None
    return Status(cue.value)


def _is_yardstick(scan: Scan, cue: Cue) -> bool:
    """so với chỉ tiêu; vượt mục tiêu: what happened is measured by it."""
    if any(plan.start <= cue.start and cue.end <= plan.end for plan in scan.cues.get("plan", ())):
        reached = [
            p for p in scan.cues.get("predicate", ()) if p.value in _ATTAINED and 0 <= cue.start - p.end <= _NEAR
        ]
        return scan.ending("against", cue.start) is not None or bool(reached)
    return False


def _is_named_as_figure(scan: Scan, cue: Cue, figure: Figure) -> bool:
    """kế hoạch (gạch năm 2022) là 5 tỷ: the plan's own figure."""
    plans = [plan for plan in scan.cues.get("plan", ()) if plan.start == cue.start]
    end = max((plan.end for plan in plans), default=cue.end)
    joined = any(
        join.value == "is" and figure.start - join.end <= 1 for join in scan.between("predicate", end, figure.start)
    )
    apart = any(token in {",", ";"} for token in scan.tokens[end : figure.start])
    return joined and not apart and not _is_yardstick(scan, cue)


def _in_brackets_after_plan(scan: Scan, figure: Figure) -> bool:
    """… kế hoạch năm (78,6 tỷ đồng)"""
    at = figure.start - 1
    return at > 0 and scan.tokens[at] == "(" and scan.ending("plan", at) is not None
