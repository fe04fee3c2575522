"""A comment that is meant to silence a line and can't: without a reason, with a rule that there is not, never closed."""

from __future__ import annotations

from factcheck.model import Confidence, Finding, Place, Severity, Suggestion
from factcheck.model.dataclass import replace
from factcheck.rules.contract import Example, Rule, Scope, at

_ID = "invalid-disable"


def invalid(place: Place, why: str, suggestion: Suggestion | None = None) -> Finding:
    """The finding at the words that can't be understood; why: what is wrong with them, and how to mend it."""
    return replace(at(_ID, Severity.WARNING, Confidence.HIGH, place, why), suggestion=suggestion)


RULE = Rule(
    id=_ID,
    severity=Severity.WARNING,
    confidence=Confidence.HIGH,
    scope=Scope.ARTICLE,
    summary="a comment that should silence a line can't be understood",
    explanation=(
        "A comment silences the next line that is not blank: <!-- factcheck-disable-next-line RULE: reason -->, with several rules parted by commas. The reason is required, since whoever reads it "
        "later has to know why the figure stands; without one the comment does nothing. So does a comment with a rule that there is not, one that is never closed, and one whose name is none of "
        "ours. It can't be silenced."
    ),
    grounds=(
        "A warning, since nothing that readers see is wrong. Of high confidence: the comment names this tool, so that it is meant for it."
    ),
    bad=(
        Example(
            (
                "<!-- factcheck-disable-next-line share-of-plan -->\nDoanh thu năm 2023 đạt 120 tỷ đồng, bằng 115% kế hoạch năm (100 tỷ đồng).",
            ),
            "no reason",
        ),
        Example(
            (
                "<!-- factcheck-disable-next-line share-of-plans: the plan was raised in June -->\nDoanh thu năm 2023 đạt 120 tỷ đồng, bằng 120% kế hoạch năm (100 tỷ đồng).",
            ),
            "no such rule",
        ),
        Example(
            (
                "<!-- factcheck-disable share-of-plan: the plan was raised in June -->\nDoanh thu năm 2023 đạt 120 tỷ đồng, bằng 115% kế hoạch năm (100 tỷ đồng).",
            ),
            "no such comment",
        ),
        Example(
            (
                "<!-- factcheck-disable-next-line unused-disable: it will be needed again -->\nDoanh thu năm 2023 đạt 120 tỷ đồng, bằng 120% kế hoạch năm (100 tỷ đồng).",
            ),
            "what tells of silencers can't be silenced",
        ),
    ),
    good=(
        Example(
            (
                "<!-- factcheck-disable-next-line share-of-plan: the plan was raised in June -->\nDoanh thu năm 2023 đạt 120 tỷ đồng, bằng 115% kế hoạch năm (100 tỷ đồng).",
            ),
            "a rule and a reason",
        ),
        Example(
            (
                "[//]: # (factcheck-disable-next-line share-of-plan, unit-repeat: the plan was raised in June)\nDoanh thu năm 2023 đạt 120 tỷ đồng, bằng 115% kế hoạch năm (100 tỷ đồng).",
            ),
            "Markdown's comment, two rules",
        ),
        Example(
            (
                "<!-- factcheck: the plan was raised in June -->\nDoanh thu năm 2023 đạt 120 tỷ đồng, bằng 120% kế hoạch năm (100 tỷ đồng).",
            ),
            "a comment for people",
        ),
        Example(
            (
                "Doanh thu năm 2023 đạt 120 tỷ đồng, bằng 120% kế hoạch năm (100 tỷ đồng), không cần `<!-- factcheck-disable-next-line share-of-plan -->`.",
            ),
            "between backticks it is text",
        ),
    ),
    checks=(),  # the desk tells it, from what the other rules found
)
