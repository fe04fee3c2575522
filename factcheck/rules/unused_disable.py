"""A silencer that silences nothing: what it was written for is mended, or it stands in the wrong place."""

from __future__ import annotations

from factcheck.model import Confidence, Finding, Place, Severity
from factcheck.rules.contract import Example, Rule, Scope, at

_ID = "unused-disable"


def unused(place: Place, why: str) -> Finding:
    """The finding at the words that silence nothing; why: what they are for, and how to mend it."""
    return at(_ID, Severity.WARNING, Confidence.HIGH, place, why)


RULE = Rule(
    id=_ID,
    severity=Severity.WARNING,
    confidence=Confidence.HIGH,
    scope=Scope.ARTICLE,
    summary="a comment or an entry of the ignore file silences nothing",
    explanation=(
        "What silences nothing today may hide a mistake tomorrow, and readers take it for one that is still there. A comment is told of when its rule ran and found nothing on the next line "
        "that is not blank; an entry of the ignore file when its rule ran and the file that it names, or an article that holds its quote, was linted. It can't be silenced: remove what is "
        "not needed, or move it to where it is."
    ),
    grounds=(
        "A warning, since nothing that readers see is wrong. Of high confidence: the rule ran, and what it found is known."
    ),
    bad=(
        Example(
            (
                "<!-- factcheck-disable-next-line share-of-plan: the plan was raised in June -->\nDoanh thu năm 2023 đạt 120 tỷ đồng, bằng 120% kế hoạch năm (100 tỷ đồng).",
            ),
            "the share of the plan is right",
        ),
        Example(
            (
                "<!-- factcheck-disable-next-line share-of-plan: the plan was raised in June -->\nNăm 2023 là năm thứ ba liên tiếp công ty có lãi.\n\n"
                "Doanh thu năm 2023 đạt 120 tỷ đồng, bằng 115% kế hoạch năm (100 tỷ đồng).",
            ),
            "it stands above another line",
        ),
    ),
    good=(
        Example(
            (
                "<!-- factcheck-disable-next-line share-of-plan: the plan was raised in June -->\nDoanh thu năm 2023 đạt 120 tỷ đồng, bằng 115% kế hoạch năm (100 tỷ đồng).",
            ),
            "there is something to silence",
        ),
        Example(
            (
                "```\n<!-- factcheck-disable-next-line share-of-plan: the plan was raised in June -->\n```\n\nDoanh thu năm 2023 đạt 120 tỷ đồng, bằng 120% kế hoạch năm (100 tỷ đồng).",
            ),
            "in a block of code it is text",
        ),
    ),
    checks=(),  # the desk tells it, from what the other rules found
)
