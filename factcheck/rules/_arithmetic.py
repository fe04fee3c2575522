"""The rules that come with the relations: figures that no arithmetic can bring together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.languages import detect, load
from factcheck.model import Confidence, Finding, Severity, Suggestion, joined, say
from factcheck.model.dataclass import replace
from factcheck.observation import printed
from factcheck.relations import Law, relations
from factcheck.relations.blocks import article
from factcheck.relations.contract import constraints_of
from factcheck.relations.propagation.conflicts import Conflict, conflicts
from factcheck.relations.propagation.network import networks
from factcheck.relations.propagation.prints import Printed as Prints
from factcheck.relations.propagation.repairs import repair
from factcheck.relations.propagation.steps import steps
from factcheck.relations.propagation.written import shown
from factcheck.rules.contract import Check, Printed, finding

_TWO = 2  # figures: a part and its whole


def check(told: Printed) -> Iterator[Finding]:
    """Every smallest set of figures that cannot all be true, once, as a finding of the relation that tells it."""
    constraints = constraints_of(told.own)
    for conflict in conflicts(networks(constraints, Prints(told.facts, constraints))):
        yield _finding(conflict)


def _finding(conflict: Conflict) -> Finding:
    told, *others = conflict.facts
    # figures of two articles may be of two vintages, and a list that only its digits call complete may not be
    is_sure = all(fact.origin == told.origin for fact in others) and all(one.is_said for one in conflict.constraints)
    severity = Severity.ERROR if is_sure else Severity.WARNING
    confidence = Confidence.HIGH if is_sure else Confidence.MEDIUM
    found = finding(conflict.relation, severity, confidence, conflict.facts, _message(conflict), _computation(conflict))
    return replace(found, suggestion=_suggestion(conflict))


def _message(conflict: Conflict) -> str:
    """What one relation says of its own figures; of a longer chain, only that they cannot all be true."""
    told, *others = (printed(fact) for fact in conflict.facts)
    only = conflict.constraints[0] if len(conflict.constraints) == 1 else None
    sides = [printed(side.fact) for side in only.operands if side.fact is not None] if only else []
    template = next(relation.says for relation in relations() if relation.id == conflict.relation)
    if only is None or len(sides) < len(only.operands) or not template:
        return say("{figure} cannot be true together with {others}", figure=told, others=_listed(others))
    return say(template, result=sides[0], first=sides[1], second=sides[2] if len(sides) > 2 else "")


def _listed(prints: Sequence[str]) -> str:
    if len(prints) == 1:
        return prints[0]
    return say("{others} and {last}", others=joined(", ", prints[:-1]), last=prints[-1])


def _computation(conflict: Conflict) -> str:
    """8 / 6.04 = 132.5 %, printed 115.6 %; 567 + 105 + 392 = 1064 > 1049; 12 > 9."""
    told = conflict.facts[0]
    like = conflict.network.figures
    law = next(one.law for one in conflict.constraints if one.anchor.id == told.id)
    if law is Law.BETWEEN:
        others = _listed([shown(fact, like) for fact in conflict.facts[1:]])
        return say("{figure} is not between {others}", figure=shown(told, like), others=others)
    known = steps(conflict.network, told)
    found = joined("; ", (step.text for step in known))
    if law is Law.AT_MOST:
        return joined(" > ", [found if len(conflict.facts) > _TWO or not known else known[0].left, shown(told, like)])
    return say("{computation}, printed {figure}", computation=found, figure=shown(told, like))


def _suggestion(conflict: Conflict) -> Suggestion | None:
    found = repair(conflict, load(detect(" ".join(fact.place.quote for fact in conflict.facts))))
    return None if found is None else Suggestion(found.slip.start, found.fact.span.end, found.slip.text)


CHECK = Check(article.BLOCKING.id, check)
