"""Conflicts: the sentences side by side, the arithmetic below them."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.model import Confidence, Finding, Place, Severity, say, say_counted
from factcheck.report._html.element import Element, element
from factcheck.report._html.names import Names
from factcheck.report._html.quotes import by_sentence, quote, source
from factcheck.report._origins import firsts
from factcheck.report._region import repair

_SIDE_BY_SIDE = 3  # sentences that stand beside the first; more are folded away
_SIGNS = {Severity.ERROR: "✗", Severity.WARNING: "!", Severity.NOTE: "i"}


def conflicts(names: Names) -> Element:
    """The section of all findings."""
    findings = names.overview.findings
    silenced = len(findings.silenced)
    hushed = say_counted("{count} finding is silenced.", "{count} findings are silenced.", silenced)
    return element(
        "section",
        element("h2", say("Conflicts"), element("span", class_="count", data_of="conflict"), id="conflicts"),
        element("p", say("Printed figures that cannot all be true."), class_="lead"),
        [_card(number, finding, names) for number, finding in enumerate(findings)]
        or element("p", say("None was found."), class_="empty"),
        element("p", hushed, class_="small") if silenced else None,
        aria_labelledby="conflicts",
    )


def severity_label(severity: Severity) -> Element:
    """The severity as a word with a sign; never by colour alone."""
    sign = element("span", _SIGNS[severity], aria_hidden="true")
    return element("span", sign, severity, class_=f"badge {severity.value}")


def _card(number: int, finding: Finding, names: Names) -> Element:
    return element(
        "article",
        element(
            "header",
            severity_label(finding.severity),
            element("code", finding.rule),
            element("span", confidence(finding.confidence), class_="small") if _is_unsure(finding) else None,
            class_="tags",
        ),
        element("h3", finding.message, id=f"c{number}-h"),
        _sides(finding, names),
        _arithmetic(finding),
        _suggestion(finding),
        class_=f"card conflict {finding.severity.value}",
        id=f"c{number}",
        aria_labelledby=f"c{number}-h",
        **names.attributes(names.of_finding(finding)),
    )


def confidence(sure: Confidence) -> object:
    """How sure the rule is, in words."""
    return {
        Confidence.HIGH: say("high confidence"),
        Confidence.MEDIUM: say("medium confidence"),
        Confidence.LOW: say("low confidence"),
    }[sure]


def _is_unsure(finding: Finding) -> bool:
    return finding.confidence is not Confidence.HIGH


def _sides(finding: Finding, names: Names) -> Element:
    said = {id(other.place): other.message for other in finding.related if other.message != finding.message}
    sentences = by_sentence([finding.place, *(other.place for other in firsts(finding.related))])
    shown = [_side(at, places, said, names) for at, places in enumerate(sentences)]
    rest = shown[1 + _SIDE_BY_SIDE :]
    more = say_counted("{count} more place", "{count} more places", len(rest))
    folded = element("details", element("summary", more), element("div", rest, class_="sides")) if rest else None
    return element("div", element("div", shown[: 1 + _SIDE_BY_SIDE], class_="sides"), folded)


def _side(at: int, places: Sequence[Place], said: dict[int, str], names: Names) -> Element:
    head = say("In doubt") if at == 0 else say("Beside it")
    messages = dict.fromkeys(said[id(place)] for place in places if said.get(id(place), place.printed) != place.printed)
    return element(
        "figure",
        element("p", head, class_="kicker"),
        quote(places, names),
        [element("p", message, class_="small") for message in messages],
        source(places[0], names),
        class_="side first" if at == 0 else "side",
    )


def _arithmetic(finding: Finding) -> Element | None:
    if not finding.computation:
        return None
    label = element("span", say("Arithmetic"), class_="kicker")
    return element("p", label, element("samp", finding.computation), class_="sum")


def _suggestion(finding: Finding) -> Element | None:
    mend = repair(finding)
    if mend is None:
        return None
    label = element("span", say("Suggestion"), class_="kicker")
    old = [element("del", mend.printed), " → "] if mend.printed else []
    return element("p", label, old, element("ins", mend.replacement), class_="sum")
