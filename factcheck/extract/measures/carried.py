"""The status that a sentence hands on: to one that goes on with it, to the items of its list."""

from __future__ import annotations

from factcheck.extract.context import Context
from factcheck.extract.measures.statuses import FORESEEN, words
from factcheck.extract.scan import Scan
from factcheck.model import Status

_BULLETS = frozenset({"-", "+", "•", "*", "·"})
_LASTING = frozenset({"plan", "due", "forecast"})
_OF_LIST = _LASTING | {"plan_name", "aim", "hope", "will", "rule"}


def taken_up(scan: Scan, context: Context, *, goes_on: bool) -> Status:
    """The status that the figures of a sentence have unless its own words say otherwise."""
    if goes_on:
        return context.sentence_status
    return context.list_status if scan.tokens[:1] and scan.tokens[0] in _BULLETS else Status.ACTUAL


def hand_on(scan: Scan, context: Context, last: Status | None) -> None:
    """Remembers the status of a sentence (last: of its last figure); a list goes on while there are bullets."""
    context.sentence_status = _announced(scan) if last is None else last
    if scan.tokens[-1:] == [":"]:
        context.list_status = _announced(scan)
    elif scan.tokens[:1] and scan.tokens[0] not in _BULLETS:
        context.list_status = Status.ACTUAL


def _announced(scan: Scan) -> Status:
    """What a sentence without figures says of those that follow it; one that ends in a colon says more."""
    telling = _OF_LIST if scan.tokens[-1:] == [":"] else _LASTING
    cues = [cue for cue in words(scan, len(scan.tokens)) if cue.value in telling | {"actual", "now"}]
    if not cues or cues[-1].value not in telling:
        return Status.ACTUAL
    if any(predicate.value == "exceed" for predicate in scan.cues.get("predicate", ())):
        return Status.ACTUAL
    value = cues[-1].value
    return Status.FORECAST if value in FORESEEN else Status.ENTITLEMENT if value == "rule" else Status.PLAN
